//! What a lead says about somebody: trimmed, bounded and checked, whoever typed it. Leaves out
//! whether it is somebody we know.

use super::portrait::Aspect;
use super::same::phone_digits;
use unicode_normalization::UnicodeNormalization as _;

/// Letters a short text may have at most.
pub const SHORT_MOST: usize = 120;
/// Letters a need, a reason or a note may have at most.
pub const LONG_MOST: usize = 1_000;

/// What a lead says, as it was typed or as it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeadWords {
    /// The organisation.
    pub organisation: String,
    /// Who speaks for it.
    pub person: String,
    /// What they do there.
    pub role: String,
    /// Telephone.
    pub phone: String,
    /// Mail address.
    pub email: String,
    /// What they need.
    pub need: String,
    /// What kind of customer it would be.
    pub account_type: String,
    /// Its level.
    pub level: String,
    /// Its region.
    pub region: String,
    /// Its city.
    pub city: String,
    /// The class of products asked for.
    pub product_class: String,
}

/// What a text of a lead is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LeadText {
    /// The organisation.
    Organisation,
    /// The person.
    Person,
    /// Their role.
    Role,
    /// Telephone.
    Phone,
    /// Mail address.
    Email,
    /// The need.
    Need,
    /// The kind of customer.
    AccountType,
    /// The level.
    Level,
    /// The region.
    Region,
    /// The city.
    City,
    /// The class of products.
    ProductClass,
    /// A reason or note about it.
    Reason,
}

/// What is wrong with a lead as somebody wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LeadFault {
    /// No organisation is named.
    OrganisationMissing,
    /// Neither telephone nor mail address: nobody could answer.
    ContactMissing,
    /// This is no telephone number.
    PhoneUnusual,
    /// This is no mail address.
    EmailUnusual,
    /// A text is longer than it may be.
    TooLong(LeadText),
    /// No channel is named, or one that is closed.
    ChannelMissing,
    /// No reason is given.
    ReasonMissing,
    /// The person did not agree that their data are kept.
    ConsentMissing,
    /// A channel, or the account a lead becomes, needs a name.
    NameMissing,
    /// A channel has this name already.
    NameTaken,
    /// Somebody looks the same, and nobody has said whether it is.
    AlikeUndecided,
    /// The territory is none of the caller's.
    TerritoryElsewhere,
}

impl LeadWords {
    /// The words as they are kept, or everything that is wrong with them. Whoever is not one of us
    /// must leave a way to be answered.
    pub fn read(&self, needs_contact: bool) -> Result<Self, Vec<LeadFault>> {
        use LeadText as T;
        let mut faults = Vec::new();
        let mut short = |text: &str, of| bounded(&one_line(text), SHORT_MOST, of, &mut faults);
        let mut kept = Self {
            organisation: short(&self.organisation, T::Organisation),
            person: short(&self.person, T::Person),
            role: short(&self.role, T::Role),
            phone: short(&narrow(&self.phone), T::Phone),
            email: short(&narrow(&self.email), T::Email).to_lowercase(),
            account_type: short(&self.account_type, T::AccountType),
            level: short(&self.level, T::Level),
            region: short(&self.region, T::Region),
            city: short(&self.city, T::City),
            product_class: short(&self.product_class, T::ProductClass),
            need: String::new(),
        };
        kept.need = bounded(&several_lines(&self.need), LONG_MOST, T::Need, &mut faults);
        if kept.organisation.is_empty() {
            faults.push(LeadFault::OrganisationMissing);
        }
        if needs_contact && kept.phone.is_empty() && kept.email.is_empty() {
            faults.push(LeadFault::ContactMissing);
        }
        if !kept.phone.is_empty() && !is_phone(&kept.phone) {
            faults.push(LeadFault::PhoneUnusual);
        }
        if !kept.email.is_empty() && !is_email(&kept.email) {
            faults.push(LeadFault::EmailUnusual);
        }
        if faults.is_empty() { Ok(kept) } else { Err(faults) }
    }

    /// What the portrait compares.
    pub fn aspects(&self) -> Vec<(Aspect, String)> {
        let values = [
            (Aspect::AccountType, &self.account_type),
            (Aspect::Level, &self.level),
            (Aspect::Region, &self.region),
            (Aspect::ProductClass, &self.product_class),
        ];
        let values = values.into_iter().filter(|(_, value)| !value.is_empty());
        values.map(|(aspect, value)| (aspect, value.clone())).collect()
    }

    /// The words of both leads about an organisation: what is not known is filled with what the other
    /// one says. A person with their telephone and mail is one thing: it is taken as a whole, filled
    /// where it is the same person, and told below the need where it is somebody else. Refused where
    /// the need becomes too long to be kept.
    pub fn merged_with(mut self, other: &Self) -> Result<(Self, ContactFrom), LeadFault> {
        let contact = self.contact_from(other);
        if contact != ContactFrom::Own {
            let texts = [
                (&mut self.person, &other.person),
                (&mut self.role, &other.role),
                (&mut self.phone, &other.phone),
                (&mut self.email, &other.email),
            ];
            fill(texts);
        }
        let texts = [
            (&mut self.account_type, &other.account_type),
            (&mut self.level, &other.level),
            (&mut self.region, &other.region),
            (&mut self.city, &other.city),
            (&mut self.product_class, &other.product_class),
        ];
        fill(texts);
        let also = match contact {
            ContactFrom::Own => other.contact().join(" · "),
            ContactFrom::Same | ContactFrom::Other => String::new(),
        };
        for more in [&other.need, &also] {
            if !more.is_empty() && !self.need.contains(more.as_str()) {
                let blank = if self.need.is_empty() { "" } else { "\n" };
                self.need = format!("{}{blank}{more}", self.need);
            }
        }
        if self.need.chars().count() > LONG_MOST {
            return Err(LeadFault::TooLong(LeadText::Need));
        }
        Ok((self, contact))
    }

    fn contact_from(&self, other: &Self) -> ContactFrom {
        let is_one = |own: &str, others: &str| !own.is_empty() && own == others;
        if self.contact().is_empty() {
            return ContactFrom::Other;
        }
        let is_named = !self.person.is_empty() && !other.person.is_empty();
        let is_reached = is_one(&phone_digits(&self.phone), &phone_digits(&other.phone))
            || is_one(&self.email, &other.email);
        let is_same = is_one(&self.person, &other.person) || (!is_named && is_reached);
        if is_same { ContactFrom::Same } else { ContactFrom::Own }
    }

    /// The person and how they are reached, as far as known.
    fn contact(&self) -> Vec<&str> {
        let all = [&self.person, &self.role, &self.phone, &self.email];
        all.into_iter().filter(|text| !text.is_empty()).map(String::as_str).collect()
    }
}

/// Whose person a merged lead names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactFrom {
    /// The one it had.
    Own,
    /// The one both have.
    Same,
    /// The other lead's: it had none.
    Other,
}

fn fill<const N: usize>(texts: [(&mut String, &String); N]) {
    for (own, others) in texts {
        if own.is_empty() {
            own.clone_from(others);
        }
    }
}

/// A reason somebody must give.
pub fn lead_reason(text: &str) -> Result<String, LeadFault> {
    match lead_note(text)? {
        reason if reason.is_empty() => Err(LeadFault::ReasonMissing),
        reason => Ok(reason),
    }
}

/// A note that may be left out.
pub fn lead_note(text: &str) -> Result<String, LeadFault> {
    let text = several_lines(text);
    if text.chars().count() > LONG_MOST {
        return Err(LeadFault::TooLong(LeadText::Reason));
    }
    Ok(text)
}

/// The name of a channel.
pub fn channel_name(text: &str) -> Result<String, LeadFault> {
    let name = one_line(text);
    match name.chars().count() {
        0 => Err(LeadFault::NameMissing),
        1..=SHORT_MOST => Ok(name),
        _ => Err(LeadFault::TooLong(LeadText::Organisation)),
    }
}

fn bounded(text: &str, most: usize, of: LeadText, faults: &mut Vec<LeadFault>) -> String {
    if text.chars().count() > most {
        faults.push(LeadFault::TooLong(of));
    }
    text.to_owned()
}

/// Without characters that show nothing or turn the direction of what follows: they make a text
/// look like another one.
fn is_shown(c: char) -> bool {
    let hides = matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' | '\u{34f}' | '\u{180e}')
        || matches!(c, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}');
    !hides && !c.is_control()
}

/// Letters and signs as a Chinese input method writes them wide, in their usual form: `＋８６`, `＠`.
fn narrow(text: &str) -> String {
    text.nfkc().collect()
}

fn one_line(text: &str) -> String {
    let spaced = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
    let shown: String = spaced.filter(|c| is_shown(*c)).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn several_lines(text: &str) -> String {
    let shown: String = text.chars().filter(|c| *c == '\n' || is_shown(*c)).collect();
    shown.trim().to_owned()
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plain = |c: char| c.is_ascii_digit() || " +-()转/.#,;、".contains(c);
    (5..=25).contains(&digits) && text.chars().all(plain)
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    let plain = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace());
    plain(name)
        && !name.contains('@')
        && plain(host)
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !text.contains(['<', '>', '"', ','])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words() -> LeadWords {
        LeadWords {
            organisation: "  青潭 市\t第一人民医院 ".to_owned(),
            phone: "+86 138-0000-0001".to_owned(),
            ..LeadWords::default()
        }
    }

    #[test]
    fn words_are_kept_without_blanks_around_and_hidden_characters() {
        let sent = LeadWords {
            person: "张\u{202e}三\u{0}".to_owned(),
            email: "Zhang@Example.COM".to_owned(),
            need: " 一行\r\n二行 ".to_owned(),
            ..words()
        };
        let kept = sent.read(true).unwrap();
        assert_eq!(kept.organisation, "青潭 市 第一人民医院");
        assert_eq!((kept.person.as_str(), kept.email.as_str()), ("张三", "zhang@example.com"));
        assert_eq!(kept.need, "一行\n二行");
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        use LeadFault as F;
        let nothing = LeadWords::default().read(true);
        assert_eq!(nothing, Err(vec![F::OrganisationMissing, F::ContactMissing]));
        assert_eq!(LeadWords::default().read(false), Err(vec![F::OrganisationMissing]));
        let long = LeadWords { city: "城".repeat(SHORT_MOST + 1), ..words() };
        assert_eq!(long.read(true), Err(vec![F::TooLong(LeadText::City)]));
        for email in ["a", "a@", "@b.c", "a b@c.d", "a@b", "a@b.", "<a@b.c>", "a@@b.c"] {
            let sent = LeadWords { email: email.to_owned(), ..words() };
            assert_eq!(sent.read(true), Err(vec![F::EmailUnusual]), "{email}");
        }
        for phone in ["abc", "123", "12345678901234567890123456", "<script>12345</script>"] {
            let sent = LeadWords { phone: phone.to_owned(), ..words() };
            assert_eq!(sent.read(true), Err(vec![F::PhoneUnusual]), "{phone}");
        }
    }

    #[test]
    fn merging_keeps_what_is_known_and_fills_what_is_not() {
        let one = LeadWords { need: "报价".to_owned(), city: "甲市".to_owned(), ..words() };
        let other = LeadWords {
            need: "样品".to_owned(),
            city: "乙市".to_owned(),
            email: "a@b.cn".to_owned(),
            ..words()
        };
        let (both, contact) = one.merged_with(&other).unwrap();
        assert_eq!((both.city.as_str(), both.email.as_str()), ("甲市", "a@b.cn"));
        assert_eq!((both.need.as_str(), contact), ("报价\n样品", ContactFrom::Same));
        assert_eq!(both.clone().merged_with(&other), Ok((both, ContactFrom::Same)));
    }

    #[test]
    fn numbers_and_addresses_written_wide_or_several_at_once_are_taken() {
        let read = |phone: &str, email: &str| {
            let (phone, email) = (phone.to_owned(), email.to_owned());
            LeadWords { phone, email, ..words() }.read(true).unwrap()
        };
        let wide = read("＋８６　１３８００００１２３４", "Li＠Example．com");
        assert_eq!(
            (wide.phone.as_str(), wide.email.as_str()),
            ("+86 13800001234", "li@example.com")
        );
        for phone in
            ["021-64370045转8001", "（021）64370045", "13800000001、13800000002", "64370045；8001"]
        {
            assert!(!read(phone, "").phone.is_empty(), "{phone}");
        }
    }

    #[test]
    fn letters_that_show_nothing_are_left_out() {
        for hidden in ['\u{ad}', '\u{34f}', '\u{3164}', '\u{fe0f}', '\u{e0041}'] {
            let organisation = format!("云陵{hidden}医院");
            let read = LeadWords { organisation, ..words() }.read(true).unwrap();
            assert_eq!(read.organisation, "云陵医院", "{hidden:?}");
        }
    }

    #[test]
    fn merging_gives_nobody_the_telephone_of_another_person() {
        let of = |person: &str, phone: &str| LeadWords {
            person: person.to_owned(),
            phone: phone.to_owned(),
            ..LeadWords::default()
        };
        let (both, contact) = of("张三", "").merged_with(&of("李四", "13800000001")).unwrap();
        assert_eq!((both.person.as_str(), both.phone.as_str()), ("张三", ""));
        assert_eq!((both.need.as_str(), contact), ("李四 · 13800000001", ContactFrom::Own));
        let again = both.clone().merged_with(&of("李四", "13800000001")).unwrap();
        assert_eq!(again.0, both, "told once");
        let same = of("张三", "").merged_with(&of("张三", "13800000001")).unwrap();
        assert_eq!((same.0.phone.as_str(), same.1), ("13800000001", ContactFrom::Same));
        let none = of("", "").merged_with(&of("李四", "13800000001")).unwrap();
        assert_eq!((none.0.person.as_str(), none.1), ("李四", ContactFrom::Other));
        let long = |letter: &str| LeadWords { need: letter.repeat(600), ..LeadWords::default() };
        let refused = long("长").merged_with(&long("短"));
        assert_eq!(refused, Err(LeadFault::TooLong(LeadText::Need)));
    }

    #[test]
    fn a_reason_must_say_something() {
        assert_eq!(lead_reason(" \n "), Err(LeadFault::ReasonMissing));
        assert_eq!(lead_reason(" 无预算 "), Ok("无预算".to_owned()));
        assert!(lead_note(&"长".repeat(LONG_MOST + 1)).is_err());
        assert_eq!(channel_name("  "), Err(LeadFault::NameMissing));
    }

    proptest! {
        #[test]
        fn what_is_kept_is_bounded_and_reading_it_again_changes_nothing(
            organisation in ".{0,200}", need in ".{0,300}", phone in "[0-9 +-]{0,30}",
        ) {
            let sent = LeadWords { organisation, need, phone, ..LeadWords::default() };
            if let Ok(kept) = sent.read(false) {
                prop_assert!(kept.organisation.chars().count() <= SHORT_MOST);
                prop_assert!(!kept.organisation.contains(|c: char| c.is_control()));
                prop_assert_eq!(kept.read(false), Ok(kept.clone()));
            }
        }
    }
}
