//! The answers given last, newest first: what pages share that ask the same questions again. Whoever
//! keeps one decides by its question when an answer still holds, and who may be at it at a time.

use std::collections::VecDeque;
use std::sync::Arc;

/// At most `MOST` answers, each under its question.
#[derive(Debug)]
pub(crate) struct Recent<Q, A, const MOST: usize>(VecDeque<(Q, Arc<A>)>);

impl<Q, A, const MOST: usize> Default for Recent<Q, A, MOST> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<Q: PartialEq, A, const MOST: usize> Recent<Q, A, MOST> {
    /// The answer to a question, which thereby is the last one asked.
    pub(crate) fn find(&mut self, question: &Q) -> Option<Arc<A>> {
        let at = self.0.iter().position(|(known, _)| known == question)?;
        let found = self.0.remove(at)?;
        let answer = Arc::clone(&found.1);
        self.0.push_front(found);
        Some(answer)
    }

    /// Keeps an answer; the one asked for longest ago goes.
    pub(crate) fn keep(&mut self, question: Q, answer: Arc<A>) {
        self.0.retain(|(known, _)| *known != question);
        self.0.push_front((question, answer));
        self.0.truncate(MOST);
    }
}
