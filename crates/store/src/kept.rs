//! Answers kept for a moment: what every page asks for (the territory tree, who works here, counts)
//! is read once and not for each page. An answer is good until this program commits anything, and
//! for a second at most, so that what another program writes is seen too. It is found by the whole
//! statement with its values, the caller's reach among them: nobody gets another one's answer.
//! Leaves out sessions, which must end at once.

use crate::dialect::Rendered;
use std::any::Any;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// An answer is good for so long at most.
const GOOD_FOR: Duration = Duration::from_secs(1);
/// Answers kept at a time.
const ANSWERS_MOST: usize = 512;

/// The answers kept, and how often something was committed.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    commits: AtomicU64,
    answers: Mutex<HashMap<String, Answer>>,
}

#[derive(Debug)]
struct Answer {
    commits: u64,
    good_until: Instant,
    rows: Arc<dyn Any + Send + Sync>,
}

/// Where an answer belongs; made before it is asked for, so that what is committed meanwhile makes
/// it stale.
pub(crate) struct Question {
    text: String,
    commits: u64,
}

impl Kept {
    /// Says that something was committed: no answer is good any more.
    pub(crate) fn committed(&self) {
        self.commits.fetch_add(1, Ordering::SeqCst);
    }

    /// The question a statement asks.
    pub(crate) fn question(&self, asked: &Rendered) -> Question {
        let commits = self.commits.load(Ordering::SeqCst);
        Question { text: format!("{}\n{:?}", asked.sql, asked.values), commits }
    }

    /// The answer, if it is still good.
    pub(crate) fn answer<T: Clone + 'static>(&self, question: &Question) -> Option<Vec<T>> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = answers.get(&question.text)?;
        let is_good = answer.commits == question.commits && Instant::now() < answer.good_until;
        answer.rows.downcast_ref::<Vec<T>>().filter(|_| is_good).cloned()
    }

    /// Keeps an answer.
    pub(crate) fn keep<T: Send + Sync + 'static>(&self, question: Question, rows: Vec<T>) {
        let Question { text, commits } = question;
        let good_until = Instant::now() + GOOD_FOR;
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.len() >= ANSWERS_MOST {
            answers.clear();
        }
        answers.insert(text, Answer { commits, good_until, rows: Arc::new(rows) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(sql: &str) -> Rendered {
        Rendered { sql: sql.to_owned(), values: sea_query::Values(vec![1.into()]) }
    }

    #[test]
    fn an_answer_is_good_until_the_next_commit() {
        let kept = Kept::default();
        let one = || kept.question(&asked("one"));
        kept.keep(one(), vec![7]);
        assert_eq!(kept.answer::<i32>(&one()), Some(vec![7]));
        assert_eq!(kept.answer::<i32>(&kept.question(&asked("two"))), None);
        assert_eq!(kept.answer::<u8>(&one()), None, "another kind of answer");
        kept.committed();
        assert_eq!(kept.answer::<i32>(&one()), None);
    }

    #[test]
    fn what_was_read_before_a_commit_is_not_kept_after_it() {
        let kept = Kept::default();
        let before = kept.question(&asked("one"));
        kept.committed();
        kept.keep(before, vec![7]);
        assert_eq!(kept.answer::<i32>(&kept.question(&asked("one"))), None);
    }
}
