//! A text as it is shown: words, line ends, addresses one can follow, people who are mentioned. Only
//! addresses of the web become links; nothing of a text is ever markup.

use super::Mention;
use crate::primitives::UserId;

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// The end of a line.
    Line,
    /// An address of the web, `http` or `https`.
    Link(&'a str),
    /// Somebody who is mentioned; the words begin with the @.
    Mention(UserId, &'a str),
}

/// Cuts a text into pieces; joined they are the text again.
pub fn pieces<'a>(text: &'a str, mentions: &[Mention]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut words_from = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some((piece, length)) = piece(text.get(..at).unwrap_or_default(), rest, mentions) {
            push_words(&mut pieces, text.get(words_from..at));
            pieces.push(piece);
            at += length;
            words_from = at;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    push_words(&mut pieces, text.get(words_from..));
    pieces
}

fn push_words<'a>(pieces: &mut Vec<Piece<'a>>, words: Option<&'a str>) {
    pieces.extend(words.filter(|words| !words.is_empty()).map(Piece::Words));
}

/// What is no plain word at the beginning of the rest, with its length.
fn piece<'a>(before: &str, rest: &'a str, mentions: &[Mention]) -> Option<(Piece<'a>, usize)> {
    if rest.starts_with('\n') {
        return Some((Piece::Line, 1));
    }
    let is_within_a_word = before.ends_with(|letter: char| letter.is_ascii_alphanumeric());
    if is_within_a_word {
        return None;
    }
    if let Some(after) = rest.strip_prefix('@') {
        let named = mentions.iter().filter(|one| after.starts_with(one.named.as_str()));
        let longest = named.max_by_key(|one| one.named.len())?;
        let length = 1 + longest.named.len();
        return Some((Piece::Mention(longest.user, rest.get(..length)?), length));
    }
    let link = link(rest)?;
    Some((Piece::Link(link), link.len()))
}

/// The address a text begins with: up to what no address holds, without the punctuation after it.
fn link(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })?;
    let end = text.find(|letter| !is_of_an_address(letter)).unwrap_or(text.len());
    let mut whole = text.get(..end)?;
    loop {
        let cut = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*']);
        let is_bracket_of_the_sentence = cut.ends_with(')') && !cut.contains('(');
        let cut = if is_bracket_of_the_sentence { cut.get(..cut.len() - 1)? } else { cut };
        if cut.len() == whole.len() {
            break;
        }
        whole = cut;
    }
    (whole.len() > scheme.len()).then_some(whole)
}

/// The characters of an address (RFC 3986, section 2), without square brackets and with what stands
/// for itself only where it is escaped left out.
const fn is_of_an_address(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || matches!(letter, '-' | '.' | '_' | '~' | ':' | '/' | '?' | '#' | '@' | '!' | '$')
        || matches!(letter, '&' | '\'' | '(' | ')' | '*' | '+' | ',' | ';' | '=' | '%')
}

#[cfg(test)]
mod tests {
    use super::*;
    use Piece::{Line, Link, Words};
    use proptest::prelude::*;
    use uuid::Uuid;

    #[test]
    fn addresses_become_links_without_the_punctuation_after_them() {
        assert_eq!(
            pieces("见https://a.example/x?y=1。完", &[]),
            [Words("见"), Link("https://a.example/x?y=1"), Words("。完")]
        );
        assert_eq!(
            pieces("(see http://a.example/b), and", &[]),
            [Words("(see "), Link("http://a.example/b"), Words("), and")]
        );
        assert_eq!(pieces("http://a.example/(b)\nx", &[])[0], Link("http://a.example/(b)"));
        assert_eq!(pieces("a\nb", &[]), [Words("a"), Line, Words("b")]);
    }

    #[test]
    fn what_is_no_address_of_the_web_stays_words() {
        for text in ["javascript:alert(1)", "data:text/html,x", "http://", "xhttp://a", "ftp://a"] {
            assert_eq!(pieces(text, &[]), [Words(text)], "{text}");
        }
        let markup = "https://a.example/\"><script>";
        assert_eq!(pieces(markup, &[])[0], Link("https://a.example/"));
    }

    #[test]
    fn the_mentioned_are_found_by_how_they_are_named() {
        let user = |id| UserId(Uuid::from_u128(id));
        let mention = |id, named: &str| Mention { user: user(id), named: named.to_owned() };
        let both = [mention(1, "王芳"), mention(2, "王芳华")];
        assert_eq!(
            pieces("@王芳华、@王芳", &both),
            [Piece::Mention(user(2), "@王芳华"), Words("、"), Piece::Mention(user(1), "@王芳")]
        );
    }

    proptest! {
        #[test]
        fn pieces_joined_are_the_text_again(text in "[a-z@:/.()\\n 王芳ht]{0,60}") {
            let mention = Mention { user: UserId(Uuid::nil()), named: "王芳".to_owned() };
            let joined: String = pieces(&text, &[mention])
                .iter()
                .map(|piece| match piece {
                    Piece::Words(words) | Link(words) | Piece::Mention(_, words) => *words,
                    Line => "\n",
                })
                .collect();
            prop_assert_eq!(joined, text);
        }
    }
}
