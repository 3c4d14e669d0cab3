//! Sums read a moment ago. Files never change, so the same files, accounts and days always give the
//! same sums: what is kept never goes stale, only unused. The accounts are part of the question, so
//! nobody finds sums beyond their reach.

use crate::recent::Recent;
use canopy_analytics::{Reach, SpanKey, SpanSales};
use canopy_domain::growth::Comparison;
use canopy_domain::primitives::ImportId;
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

/// The answers given last.
#[derive(Clone, Default)]
pub struct SpanCache(Arc<Mutex<Recent<Question, Vec<SpanSales>, KEPT>>>);

impl SpanCache {
    pub(super) fn find(&self, question: &Question) -> Option<Arc<Vec<SpanSales>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).find(question)
    }

    pub(super) fn keep(&self, question: Question, answer: Arc<Vec<SpanSales>>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).keep(question, answer);
    }
}
