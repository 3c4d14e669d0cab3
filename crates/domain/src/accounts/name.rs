//! Names of accounts taken apart for matching: what is the same written differently, what carries
//! no meaning (legal forms), and what must not be confused (numbers, campuses).

use unicode_normalization::UnicodeNormalization;

/// A name as it is compared: half width, lower case, without blanks and punctuation; the words in
/// brackets stay. Two accounts with the same normalised name are called the same.
pub fn normalise_name(name: &str) -> String {
    name.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect()
}

/// A name taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parts {
    /// The name with abbreviations written out and numbers as digits, without legal form and
    /// campus.
    pub(super) core: String,
    /// Numbers that tell institutions apart: 第一, 二院, 301.
    pub(super) numbers: Vec<String>,
    /// The campus or branch it names: 东院, 浦东院区, 分院.
    pub(super) campus: Option<String>,
}

/// Takes a name apart.
pub(super) fn parts(name: &str) -> Parts {
    let bare = without_legal_form(name);
    let written_out = number_institutions(&bare);
    let written_out = expand_universities(&written_out);
    let (core, campus) = split_campus(&written_out);
    Parts { numbers: numbers(&core), core, campus }
}

/// The names written into one: `甲医院（乙医院、丙院）` names three. Brackets with a campus or a short
/// remark stay with the name.
pub(super) fn names_within(name: &str) -> Vec<String> {
    let folded: String = name.nfkc().collect();
    let whole = || vec![folded.clone()];
    let Some((before, rest)) = folded.split_once('(') else { return whole() };
    let Some((inside, after)) = rest.split_once(')') else { return whole() };
    let others: Vec<&str> = inside
        .split(['、', ',', ';', '/'])
        .map(str::trim)
        .filter(|n| n.chars().count() >= 4)
        .collect();
    let is_name = |other: &&str| other.ends_with('院') && split_campus(other).1.is_none();
    if before.trim().is_empty() || !others.iter().any(is_name) {
        return whole();
    }
    let main = format!("{before}{after}");
    std::iter::once(main).chain(others.into_iter().map(str::to_owned)).collect()
}

/// Legal forms, which different systems write or leave out. Longest first.
const CHINESE_FORMS: [&str; 6] =
    ["股份有限责任公司", "有限责任公司", "股份有限公司", "集团有限公司", "有限公司", "股份公司"];
const ENGLISH_FORMS: [&str; 19] = [
    "ltd",
    "limited",
    "llc",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "co",
    "company",
    "gmbh",
    "ag",
    "sa",
    "srl",
    "bv",
    "plc",
    "pty",
    "kg",
    "oy",
    "ab",
];

fn without_legal_form(name: &str) -> String {
    let folded: String = name.nfkc().flat_map(char::to_lowercase).collect();
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let kept = words.iter().rposition(|word| !ENGLISH_FORMS.contains(word)).map_or(0, |at| at + 1);
    let mut joined = match words.get(..kept) {
        Some(kept) if !kept.is_empty() => kept.concat(),
        _ => words.concat(),
    };
    for form in CHINESE_FORMS {
        if let Some(at) = joined.find(form).filter(|at| *at > 0) {
            joined.replace_range(at..at + form.len(), "");
            break;
        }
    }
    joined
}

/// Writes 一院, 第一医院, 附一院 and 第一附属医院 the same way: 第1医院, 附属第1医院.
fn number_institutions(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len());
    let mut rest = chars.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let (said, from) = if *first == '第' { (true, after) } else { (false, rest) };
        let (number, length) = numeral(from);
        let tail = from.get(length..).unwrap_or_default();
        if length == 0 || !(said || begins_institution(tail)) {
            out.push(*first);
            rest = after;
            continue;
        }
        let (affiliated, tail) = affiliation(tail);
        if affiliated {
            out.push_str("附属");
        } else if out.ends_with('附') {
            out.push('属');
        }
        out.push('第');
        out.push_str(&number);
        // 院 alone is 医院; the character itself follows from the rest.
        if tail.first() == Some(&'院') && tail.get(1) != Some(&'区') {
            out.push('医');
        }
        rest = tail;
    }
    out
}

/// Whether a number without 第 before it names an institution: 一院, 301医院, 二附院, 三中心医院.
fn begins_institution(tail: &[char]) -> bool {
    matches!(
        tail,
        ['院' | '附', ..] | ['医', '院', ..] | ['中', '心', '医', ..] | ['人', '民', '医', ..]
    )
}

/// Takes 附属 or 附 (before 医院 or 院) off the front.
fn affiliation(tail: &[char]) -> (bool, &[char]) {
    match tail {
        ['附', '属', rest @ ..] => (true, rest),
        ['附', rest @ ..] if matches!(rest, ['院' | '医', ..]) => (true, rest),
        _ => (false, tail),
    }
}

/// A number at the front as digits, with how many characters it took: 一, 十二, 二十, 12, 三〇一.
fn numeral(chars: &[char]) -> (String, usize) {
    let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    if digits > 0 {
        let text: String = chars.iter().take(digits).collect();
        let plain = text.trim_start_matches('0');
        return (if plain.is_empty() { "0".to_owned() } else { plain.to_owned() }, digits);
    }
    let length = chars.iter().take_while(|c| chinese_digit(**c).is_some()).count();
    let run: Vec<u32> = chars.iter().take(length).filter_map(|c| chinese_digit(*c)).collect();
    let value = match run.as_slice() {
        [] => return (String::new(), 0),
        [10] => 10,
        [10, ones] => 10 + ones,
        [tens, 10] => tens * 10,
        [tens, 10, ones] => tens * 10 + ones,
        spelt => {
            let text: String = spelt.iter().map(ToString::to_string).collect();
            return (text, length);
        }
    };
    (value.to_string(), length)
}

fn chinese_digit(c: char) -> Option<u32> {
    "〇一二三四五六七八九十".chars().zip(0..).find(|(digit, _)| *digit == c).map(|(_, n)| n)
}

/// Short names of universities that stand before the name of a hospital.
const UNIVERSITIES: [(&str, &str); 18] = [
    ("北大", "北京大学"),
    ("清华", "清华大学"),
    ("浙大", "浙江大学"),
    ("浙医", "浙江大学医学院"),
    ("中大", "中山大学"),
    ("中山", "中山大学"),
    ("川大", "四川大学"),
    ("武大", "武汉大学"),
    ("吉大", "吉林大学"),
    ("山大", "山东大学"),
    ("郑大", "郑州大学"),
    ("苏大", "苏州大学"),
    ("南大", "南京大学"),
    ("西交大", "西安交通大学"),
    ("上交大", "上海交通大学"),
    ("哈医大", "哈尔滨医科大学"),
    ("中国医大", "中国医科大学"),
    ("重医大", "重庆医科大学"),
];

/// Writes out 北大 and the like where a hospital follows; 北大街卫生院 stays as it is.
fn expand_universities(name: &str) -> String {
    for (short, long) in UNIVERSITIES {
        let Some(rest) = name.strip_prefix(short) else { continue };
        if rest.starts_with(['第', '附']) || rest.starts_with("口腔") || rest.starts_with("人民")
        {
            return format!("{long}{rest}");
        }
    }
    name.replace("医大附", "医科大学附").replace("医大第", "医科大学第")
}

/// Splits what follows the last 医院 (or 中心) when it names a campus.
fn split_campus(name: &str) -> (String, Option<String>) {
    const MARKS: [&str; 9] = ["院区", "分院", "分部", "本部", "院", "区", "部", "门诊", "分中心"];
    let after = |word: &str| name.rfind(word).map(|at| at + word.len());
    if let Some(at) = after("医院").or_else(|| after("中心")) {
        let (core, tail) = name.split_at(at);
        let is_campus = MARKS.iter().any(|mark| tail.ends_with(mark)) || {
            let mut chars = tail.chars();
            matches!(
                (chars.next(), chars.next()),
                (Some('东' | '西' | '南' | '北' | '新' | '老'), None)
            )
        };
        if is_campus && tail.chars().count() <= 10 {
            let marked = MARKS.iter().find_map(|mark| tail.strip_suffix(mark)).unwrap_or(tail);
            let campus = if marked.is_empty() { tail } else { marked };
            return (core.to_owned(), Some(campus.to_owned()));
        }
    }
    (name.to_owned(), None)
}

/// The runs of digits, rising.
fn numbers(core: &str) -> Vec<String> {
    let mut numbers: Vec<String> = core
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .map(str::to_owned)
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
