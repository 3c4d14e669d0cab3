//! Who is mentioned in a text: an @ and the name of somebody who works here, or their sign-in name.
//! Where several are called the same, the sign-in name follows in brackets.

use crate::primitives::UserId;

/// Somebody who may be meant.
#[derive(Debug, Clone, Copy)]
pub struct Called<'a> {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: &'a str,
    /// The name they sign in with.
    pub sign_in_name: &'a str,
}

/// Somebody who is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Who.
    pub user: UserId,
    /// How they are named in the text, without the @.
    pub named: String,
}

/// Who is mentioned, each once, in the order of the text; else the names several people carry. An @
/// within a word, as in addresses of mail, mentions nobody, nor does a name nobody carries.
pub fn mentions(text: &str, people: &[Called<'_>]) -> Result<Vec<Mention>, Vec<String>> {
    let mut found: Vec<Mention> = Vec::new();
    let mut unclear: Vec<String> = Vec::new();
    for (at, _) in text.match_indices('@') {
        let (before, after) = (text.get(..at), text.get(at + 1..));
        let (Some(before), Some(after)) = (before, after) else { continue };
        if before.chars().next_back().is_some_and(is_of_a_word) {
            continue;
        }
        match meant(after, people) {
            Meant::One(mention) => {
                if found.iter().all(|one| one.user != mention.user) {
                    found.push(mention);
                }
            }
            Meant::Several(name) if !unclear.contains(&name) => unclear.push(name),
            Meant::Several(_) | Meant::Nobody => {}
        }
    }
    if unclear.is_empty() { Ok(found) } else { Err(unclear) }
}

enum Meant {
    One(Mention),
    Several(String),
    Nobody,
}

fn meant(after: &str, people: &[Called<'_>]) -> Meant {
    let by_sign_in = people.iter().find(|one| begins(after, one.sign_in_name));
    let longest = people.iter().filter(|one| begins(after, one.name)).map(|one| one.name.len());
    let Some(longest) = longest.max() else {
        return by_sign_in.map_or(Meant::Nobody, |one| mention(one, after, one.sign_in_name.len()));
    };
    let called: Vec<&Called<'_>> =
        people.iter().filter(|one| one.name.len() == longest && begins(after, one.name)).collect();
    let rest = after.get(longest..).unwrap_or_default();
    let told_apart = called.iter().find_map(|one| {
        let bracketed = [("(", ")"), ("（", "）")].into_iter().find(|(open, close)| {
            let inner = rest.strip_prefix(open).and_then(|rest| cut(rest, one.sign_in_name.len()));
            inner.is_some_and(|(inner, rest)| {
                inner.eq_ignore_ascii_case(one.sign_in_name) && rest.starts_with(close)
            })
        })?;
        let whole = longest + bracketed.0.len() + one.sign_in_name.len() + bracketed.1.len();
        Some(mention(one, after, whole))
    });
    match (told_apart, called.as_slice()) {
        (Some(one), _) => one,
        (None, [only]) => mention(only, after, longest),
        (None, _) => Meant::Several(after.get(..longest).unwrap_or_default().to_owned()),
    }
}

fn mention(one: &Called<'_>, after: &str, length: usize) -> Meant {
    let named = after.get(..length).unwrap_or_default().to_owned();
    Meant::One(Mention { user: one.user, named })
}

/// Whether a text begins with a name as a whole: no further letter of a Latin word follows it.
fn begins(text: &str, name: &str) -> bool {
    let Some((start, rest)) = cut(text, name.len()) else { return false };
    let is_whole = !name.chars().next_back().is_some_and(is_of_a_word)
        || !rest.chars().next().is_some_and(is_of_a_word);
    !name.is_empty() && start.eq_ignore_ascii_case(name) && is_whole
}

fn cut(text: &str, at: usize) -> Option<(&str, &str)> {
    Some((text.get(..at)?, text.get(at..)?))
}

const fn is_of_a_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const PEOPLE: [(u128, &str, &str); 6] = [
        (1, "王芳", "wang.fang"),
        (2, "王芳华", "wang.fanghua"),
        (3, "李伟", "li.wei"),
        (4, "李伟", "li.wei2"),
        (5, "Ann", "ann"),
        (6, "Ann Lee", "ann.lee"),
    ];

    fn found(text: &str) -> Result<Vec<(u128, String)>, Vec<String>> {
        let called = PEOPLE.map(|(id, name, sign_in_name)| Called {
            user: UserId(Uuid::from_u128(id)),
            name,
            sign_in_name,
        });
        mentions(text, &called)
            .map(|all| all.into_iter().map(|one| (one.user.0.as_u128(), one.named)).collect())
    }

    fn one(id: u128, named: &str) -> Result<Vec<(u128, String)>, Vec<String>> {
        Ok(vec![(id, named.to_owned())])
    }

    #[test]
    fn the_longest_name_is_meant() {
        assert_eq!(found("请@王芳看一下"), one(1, "王芳"));
        assert_eq!(found("请@王芳华看一下"), one(2, "王芳华"));
        assert_eq!(found("@ann lee, please"), one(6, "ann lee"));
        assert_eq!(found("@Anna"), Ok(vec![]));
        assert_eq!(found("@Wang.Fang 您好"), one(1, "Wang.Fang"));
    }

    #[test]
    fn who_is_called_the_same_is_told_apart_by_the_sign_in_name() {
        assert_eq!(found("@李伟 请看"), Err(vec!["李伟".to_owned()]));
        assert_eq!(found("@李伟(li.wei2) 请看"), one(4, "李伟(li.wei2)"));
        assert_eq!(found("@李伟（li.wei）请看"), one(3, "李伟（li.wei）"));
        assert_eq!(found("@李伟(li.wei"), Err(vec!["李伟".to_owned()]));
    }

    #[test]
    fn addresses_of_mail_and_strangers_mention_nobody() {
        assert_eq!(found("mail ann@ann.example"), Ok(vec![]));
        assert_eq!(found("@赵某 @ @@"), Ok(vec![]));
    }

    #[test]
    fn each_is_mentioned_once_in_the_order_of_the_text() {
        let all = found("@Ann @王芳 @ann").unwrap();
        assert_eq!(all.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [5, 1]);
    }
}
