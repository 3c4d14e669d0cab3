//! How close a thing comes to what was typed, by where the typed letters stand in what it is called.
//! Everything compared is in the form names are searched in: lower case, half width, no blanks inside
//! a name. Leaves out how that form and the readings in pinyin come about.

/// How close, the closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Closeness {
    /// The code or a name, letter by letter.
    Exact,
    /// A name or the code begins with it.
    Prefix,
    /// It stands somewhere in a name or the code.
    Part,
    /// The pinyin of a name begins with it.
    PinyinPrefix,
    /// It stands somewhere in the pinyin.
    Pinyin,
    /// The initials of a name begin with it.
    InitialsPrefix,
    /// It stands somewhere in the initials.
    Initials,
}

impl Closeness {
    /// The code in the API: which of the texts it was found in.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Prefix => "prefix",
            Self::Part => "part",
            Self::PinyinPrefix | Self::Pinyin => "pinyin",
            Self::InitialsPrefix | Self::Initials => "initials",
        }
    }
}

/// What a thing is called: texts of one kind separated by a blank each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Names<'a> {
    /// Its name, its code, and its other and former names.
    pub names: &'a str,
    /// The readings of its names in pinyin.
    pub pinyin: &'a str,
    /// Their initials.
    pub initials: &'a str,
}

/// How close a thing comes to what was typed; `None` where nothing of it holds the letters, or
/// nothing was typed. One Latin letter is looked for at beginnings alone: it stands somewhere in
/// almost everything.
pub fn closeness(typed: &str, of: Names<'_>) -> Option<Closeness> {
    let is_letter = typed.len() == 1;
    if typed.is_empty() {
        return None;
    }
    match place(typed, of.names) {
        Some(Place::Whole) => return Some(Closeness::Exact),
        Some(Place::Beginning) => return Some(Closeness::Prefix),
        Some(Place::Inside) if !is_letter => return Some(Closeness::Part),
        _ => {}
    }
    // Pinyin has no letters that are not Latin, but names in both scripts have.
    match place(typed, of.pinyin) {
        Some(Place::Whole | Place::Beginning) => return Some(Closeness::PinyinPrefix),
        Some(Place::Inside) if !is_letter => return Some(Closeness::Pinyin),
        _ => {}
    }
    match place(typed, of.initials)? {
        Place::Whole | Place::Beginning => Some(Closeness::InitialsPrefix),
        Place::Inside if is_letter => None,
        Place::Inside => Some(Closeness::Initials),
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Whole,
    Beginning,
    Inside,
}

/// The best place a text stands at among texts separated by blanks.
fn place(typed: &str, texts: &str) -> Option<Place> {
    let of = |(at, _): (usize, &str)| {
        let (before, after) = (texts.get(..at)?, texts.get(at + typed.len()..)?);
        let begins = before.is_empty() || before.ends_with(' ');
        let ends = after.is_empty() || after.starts_with(' ');
        Some(match (begins, ends) {
            (true, true) => Place::Whole,
            (true, false) => Place::Beginning,
            (false, _) => Place::Inside,
        })
    };
    texts.match_indices(typed).filter_map(of).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HOSPITAL: Names<'_> = Names {
        names: "北京协和医院 h001 首善医院",
        pinyin: "beijingxieheyiyuan shoushanyiyuan",
        initials: "bjxhyy ssyy",
    };

    #[test]
    fn where_the_letters_stand_says_how_close_it_is() {
        use Closeness as C;
        for (typed, found) in [
            ("h001", Some(C::Exact)),
            ("首善医院", Some(C::Exact)),
            ("北京", Some(C::Prefix)),
            ("h0", Some(C::Prefix)),
            ("协和", Some(C::Part)),
            ("01", Some(C::Part)),
            ("shoushan", Some(C::PinyinPrefix)),
            ("xiehe", Some(C::Pinyin)),
            ("bjxh", Some(C::InitialsPrefix)),
            ("xhyy", Some(C::Initials)),
            ("同仁", None),
            ("", None),
        ] {
            assert_eq!(closeness(typed, HOSPITAL), found, "{typed}");
        }
    }

    #[test]
    fn one_latin_letter_is_looked_for_at_beginnings() {
        let found = ["b", "h", "j", "1"].map(|typed| closeness(typed, HOSPITAL));
        assert_eq!(found, [Some(Closeness::PinyinPrefix), Some(Closeness::Prefix), None, None]);
        assert_eq!(closeness("院", HOSPITAL), Some(Closeness::Part));
    }

    proptest! {
        #[test]
        fn what_is_found_holds_the_letters(typed in "[a-c院]{1,3}", names in "[a-c院 ]{0,12}") {
            let of = Names { names: &names, pinyin: "", initials: "" };
            match closeness(&typed, of) {
                Some(Closeness::Exact) => {
                    prop_assert!(names.split(' ').any(|name| name == typed));
                }
                Some(Closeness::Prefix) => {
                    prop_assert!(names.split(' ').any(|name| name.starts_with(&typed)));
                }
                Some(_) => prop_assert!(names.contains(&typed)),
                None => prop_assert!(typed.len() == 1 || !names.contains(&typed)),
            }
        }
    }
}
