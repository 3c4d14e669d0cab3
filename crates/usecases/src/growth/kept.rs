//! Sums read a moment ago. Files never change, so the same files, accounts and days always give the
//! same sums: what is kept never goes stale, only unused. The accounts are part of the question, so
//! nobody finds sums beyond their reach.

use canopy_analytics::{Reach, SpanKey, SpanSales};
use canopy_domain::growth::Comparison;
use canopy_domain::primitives::ImportId;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Answers kept; each holds a line for every account.
const KEPT: usize = 8;

/// Everything an answer depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Question {
    pub(super) imports: Vec<ImportId>,
    pub(super) reach: Reach,
    pub(super) by: SpanKey,
    pub(super) spans: Comparison,
}

type Kept = VecDeque<(Question, Arc<Vec<SpanSales>>)>;

/// The answers given last.
#[derive(Clone, Default)]
pub struct SpanCache(Arc<Mutex<Kept>>);

impl SpanCache {
    pub(super) fn find(&self, question: &Question) -> Option<Arc<Vec<SpanSales>>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = kept.iter().position(|(known, _)| known == question)?;
        let found = kept.remove(at)?;
        let answer = Arc::clone(&found.1);
        kept.push_front(found);
        Some(answer)
    }

    pub(super) fn keep(&self, question: Question, answer: Arc<Vec<SpanSales>>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(known, _)| *known != question);
        kept.push_front((question, answer));
        kept.truncate(KEPT);
    }
}
