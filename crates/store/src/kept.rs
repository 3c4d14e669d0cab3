//! Answers kept for a moment: what every page asks for (the territory tree, who works here, counts)
//! is read once and not for each page. An answer is good until anything is committed: by this program,
//! which counts, or by another one at the same PostgreSQL, whose snapshot is another then. For three
//! seconds at most, all the same. It is found by the whole statement with its values, the caller's
//! reach among them: nobody gets another one's answer.
//! Leaves out sessions, which must end at once.

use crate::StoreError;
use crate::dialect::Rendered;
use std::any::Any;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// An answer is good for so long at most.
const GOOD_FOR: Duration = Duration::from_secs(3);
/// Answers kept at a time.
const ANSWERS_MOST: usize = 512;

/// The answers kept, and how often something was committed.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    commits: AtomicU64,
    places: Mutex<HashMap<String, Place>>,
}

/// Where the answer to one question is kept; whoever looks for it waits for whoever reads it.
type Place = Arc<tokio::sync::Mutex<Option<Answer>>>;

#[derive(Debug)]
struct Answer {
    commits: u64,
    /// The state of the database before it was read, where others write to it too.
    state: Option<String>,
    good_until: Instant,
    rows: Box<dyn Any + Send + Sync>,
}

impl Kept {
    /// Says that something was committed: no answer is good any more.
    pub(crate) fn committed(&self) {
        self.commits.fetch_add(1, Ordering::SeqCst);
    }

    /// The answer to a question: the kept one while it is good, else the one that is read now. The
    /// same question asked by many at once is read once.
    pub(crate) async fn answer<T: Clone + Send + Sync + 'static>(
        &self,
        asked: &Rendered,
        state: Option<String>,
        read: impl Future<Output = Result<Vec<T>, StoreError>>,
    ) -> Result<Vec<T>, StoreError> {
        let place = self.place(format!("{}\n{:?}", asked.sql, asked.values));
        let mut answer = place.lock().await;
        // Before reading, so that what is committed meanwhile makes the answer stale.
        let commits = self.commits.load(Ordering::SeqCst);
        if let Some(rows) =
            answer.as_ref().and_then(|kept| kept.rows_if_good(commits, state.as_deref()))
        {
            return Ok(rows);
        }
        let rows = read.await?;
        let good_until = Instant::now() + GOOD_FOR;
        *answer = Some(Answer { commits, state, good_until, rows: Box::new(rows.clone()) });
        Ok(rows)
    }

    fn place(&self, question: String) -> Place {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        if places.len() >= ANSWERS_MOST && !places.contains_key(&question) {
            places.clear();
        }
        Arc::clone(places.entry(question).or_default())
    }
}

impl Answer {
    fn rows_if_good<T: Clone + 'static>(
        &self,
        commits: u64,
        state: Option<&str>,
    ) -> Option<Vec<T>> {
        let is_unchanged = self.commits == commits && self.state.as_deref() == state;
        let is_good = is_unchanged && Instant::now() < self.good_until;
        self.rows.downcast_ref::<Vec<T>>().filter(|_| is_good).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn ask(kept: &Kept, sql: &str, found: i32) -> Vec<i32> {
        let values = sea_query::Values(vec![1.into()]);
        let asked = Rendered { sql: sql.to_owned(), values };
        kept.answer(&asked, None, async { Ok(vec![found]) }).await.unwrap()
    }

    #[tokio::test]
    async fn an_answer_is_good_until_the_next_commit() {
        let kept = Kept::default();
        assert_eq!(ask(&kept, "one", 1).await, [1]);
        assert_eq!(ask(&kept, "one", 2).await, [1], "kept");
        assert_eq!(ask(&kept, "two", 3).await, [3], "another question");
        kept.committed();
        assert_eq!(ask(&kept, "one", 4).await, [4]);
    }

    #[tokio::test]
    async fn another_state_of_the_database_is_another_answer() {
        let kept = Kept::default();
        let asked = Rendered { sql: "one".to_owned(), values: sea_query::Values(Vec::new()) };
        let at = async |state: &str, found: i32| {
            kept.answer(&asked, Some(state.to_owned()), async { Ok(vec![found]) }).await.unwrap()
        };
        assert_eq!(at("7:7:", 1).await, [1]);
        assert_eq!(at("7:7:", 2).await, [1], "kept");
        assert_eq!(at("7:9:8", 3).await, [3], "another program writes");
        assert_eq!(at("9:9:", 4).await, [4], "and has committed");
    }

    #[tokio::test]
    async fn what_was_read_before_a_commit_is_not_kept_after_it() {
        let kept = Kept::default();
        let asked = Rendered { sql: "one".to_owned(), values: sea_query::Values(Vec::new()) };
        let read = async {
            kept.committed();
            Ok(vec![1])
        };
        assert_eq!(kept.answer(&asked, None, read).await.unwrap(), [1]);
        assert_eq!(kept.answer(&asked, None, async { Ok(vec![2]) }).await.unwrap(), [2]);
    }

    #[tokio::test]
    async fn a_question_that_cannot_be_answered_is_asked_again() {
        let kept = Kept::default();
        let asked = Rendered { sql: "one".to_owned(), values: sea_query::Values(Vec::new()) };
        let fails = async { Err::<Vec<i32>, _>(StoreError::NotFound) };
        assert!(kept.answer(&asked, None, fails).await.is_err());
        assert_eq!(kept.answer(&asked, None, async { Ok(vec![2]) }).await.unwrap(), [2]);
    }
}
