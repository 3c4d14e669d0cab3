//! The second factor: codes an app makes from a shared secret and the time (TOTP, RFC 6238), recovery
//! codes, and whose job needs one. Leaves out how the secret is made and kept, and the hashing.

use super::Job;
use std::fmt::Write as _;

/// A step lasts so long (RFC 6238, section 5.2).
pub const STEP_SECONDS: i64 = 30;
/// Digits of a code.
pub const CODE_DIGITS: usize = 6;
/// Bytes of a shared secret (RFC 4226, section 4: 160 bits are recommended).
pub const SECRET_BYTES: usize = 20;
/// Recovery codes of a person.
pub const RECOVERY_CODES: usize = 10;
/// Bytes of chance in a recovery code: 80 bits, too many to be guessed from its hash.
pub const RECOVERY_BYTES: usize = 10;

/// The number of the step a moment lies in, from its seconds since 1970 (RFC 6238, section 4.2).
pub const fn step_at(unix_seconds: i64) -> i64 {
    unix_seconds.div_euclid(STEP_SECONDS)
}

/// The step a code was made for, if it counts at a moment: the step the moment lies in, the one
/// before or the one after (RFC 6238, section 5.2), and none that is not later than the last one that
/// was accepted, so that no code counts twice. `fits` says whether the code is the one of a step.
pub fn accepted_step(now: i64, last: Option<i64>, fits: impl Fn(i64) -> bool) -> Option<i64> {
    let steps = [now, now - 1, now + 1];
    let is_later = |step: &i64| last.is_none_or(|last| *step > last);
    steps.into_iter().filter(is_later).find(|step| fits(*step))
}

/// What a person typed for a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeTyped {
    /// The six digits an app shows.
    Digits(String),
    /// A recovery code, without the dashes it is shown with.
    Recovery(String),
}

impl CodeTyped {
    /// Reads what was typed: spaces and dashes do not matter, nor does the size of letters, and digits
    /// may be full-width. None where it can be neither kind.
    pub fn read(text: &str) -> Option<Self> {
        let plain: String = text
            .chars()
            .filter(|letter| !letter.is_whitespace() && *letter != '-')
            .map(|letter| match letter {
                '０'..='９' => {
                    char::from_digit(letter as u32 - '０' as u32, 10).unwrap_or(letter)
                }
                _ => letter.to_ascii_uppercase(),
            })
            .take(RECOVERY_BYTES * 8 / 5 + 1)
            .collect();
        let is_digits = plain.bytes().all(|byte| byte.is_ascii_digit());
        match plain.len() {
            CODE_DIGITS if is_digits => Some(Self::Digits(plain)),
            16 if plain.bytes().all(|byte| BASE32.contains(&byte)) => Some(Self::Recovery(plain)),
            _ => None,
        }
    }
}

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Bytes in base 32 without padding (RFC 4648, section 6), as apps take secrets.
pub fn base32(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    for group in bytes.chunks(5) {
        let bits = group
            .iter()
            .enumerate()
            .fold(0_u64, |bits, (place, byte)| bits | u64::from(*byte) << (32 - 8 * place));
        for place in 0..(group.len() * 8).div_ceil(5) {
            let digit = (bits >> (35 - 5 * place)) & 31;
            let letter = usize::try_from(digit).ok().and_then(|digit| BASE32.get(digit));
            text.extend(letter.map(|letter| char::from(*letter)));
        }
    }
    text
}

/// A text in groups of four, easier to copy by hand.
pub fn in_fours(text: &str, between: char) -> String {
    let mut grouped = String::with_capacity(text.len() * 5 / 4);
    for (place, letter) in text.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            grouped.push(between);
        }
        grouped.push(letter);
    }
    grouped
}

/// What an app reads from a picture: the secret, whose it is and of what (the "Key Uri Format" that
/// authenticator apps share). Everything but plain letters and digits is escaped.
pub fn key_uri(issuer: &str, person: &str, secret: &[u8]) -> String {
    let (issuer, person) = (escaped(issuer), escaped(person));
    let secret = base32(secret);
    format!(
        "otpauth://totp/{issuer}:{person}?secret={secret}&issuer={issuer}&algorithm=SHA1&digits={CODE_DIGITS}&period={STEP_SECONDS}"
    )
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Whose job needs a second factor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SecondFactorFor(Vec<Job>);

impl SecondFactorFor {
    /// Those with these jobs.
    pub fn these(jobs: impl IntoIterator<Item = Job>) -> Self {
        let mut jobs: Vec<Job> = jobs.into_iter().collect();
        jobs.sort_unstable();
        jobs.dedup();
        Self(jobs)
    }

    /// Whether somebody with this job needs one.
    pub fn needs(&self, job: Job) -> bool {
        self.0.contains(&job)
    }

    /// The jobs.
    pub fn jobs(&self) -> &[Job] {
        &self.0
    }

    /// As text, to be kept.
    pub fn codes(&self) -> String {
        self.0.iter().map(|job| job.code()).collect::<Vec<_>>().join(" ")
    }

    /// Reads such a text; a job that is no more is left out.
    pub fn from_codes(codes: &str) -> Self {
        Self::these(codes.split(' ').filter_map(Job::from_code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_counts_in_its_step_and_the_ones_beside_it() {
        let accepted = |made_for: i64| accepted_step(100, None, |step| step == made_for);
        assert_eq!(
            [98, 99, 100, 101, 102].map(accepted),
            [None, Some(99), Some(100), Some(101), None]
        );
        assert_eq!((step_at(0), step_at(29), step_at(30), step_at(-1)), (0, 0, 1, -1));
    }

    proptest! {
        #[test]
        fn no_step_counts_twice_nor_one_before_it(now in 0_i64..50, last in 0_i64..50, made in 0_i64..50) {
            match accepted_step(now, Some(last), |step| step == made) {
                Some(step) => prop_assert!(step == made && step > last && (now - step).abs() <= 1),
                None => prop_assert!(made <= last || (now - made).abs() > 1),
            }
        }

        #[test]
        fn what_is_made_for_recovery_is_read_back(bytes in prop::collection::vec(any::<u8>(), RECOVERY_BYTES)) {
            let code = base32(&bytes);
            let shown = in_fours(&code, '-').to_lowercase();
            prop_assert_eq!(CodeTyped::read(&shown), Some(CodeTyped::Recovery(code)));
        }
    }

    #[test]
    fn base_32_is_that_of_its_standard() {
        // RFC 4648, section 10, without the padding.
        let cases = [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ")];
        for (plain, coded) in cases {
            assert_eq!(base32(plain.as_bytes()), coded);
        }
        assert_eq!(base32(b"fooba"), "MZXW6YTB");
        assert_eq!(base32(b"foobar"), "MZXW6YTBOI");
    }

    #[test]
    fn codes_are_read_as_people_type_them() {
        let digits = |text: &str| Some(CodeTyped::Digits(text.to_owned()));
        assert_eq!(CodeTyped::read(" 123 456 "), digits("123456"));
        assert_eq!(CodeTyped::read("１２３４５６"), digits("123456"));
        for wrong in
            ["", "12345", "1234567", "12345a", "ABCD-EFGH-IJKL-MNO1", "ABCD-EFGH-IJKL-MNOPQ"]
        {
            assert_eq!(CodeTyped::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_app_reads_whose_secret_it_is() {
        assert_eq!(
            key_uri("大树 & Co", "li", b"12345678901234567890"),
            "otpauth://totp/%E5%A4%A7%E6%A0%91%20%26%20Co:li?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=%E5%A4%A7%E6%A0%91%20%26%20Co&algorithm=SHA1&digits=6&period=30"
        );
        assert_eq!(in_fours("ABCDEFGHIJ", ' '), "ABCD EFGH IJ");
    }

    #[test]
    fn jobs_are_kept_and_read_back() {
        let wanted = SecondFactorFor::these([Job::Director, Job::Administrator, Job::Director]);
        assert_eq!(SecondFactorFor::from_codes(&wanted.codes()), wanted);
        assert_eq!((wanted.needs(Job::Director), wanted.needs(Job::Analyst)), (true, false));
        assert_eq!(SecondFactorFor::from_codes(""), SecondFactorFor::default());
    }
}
