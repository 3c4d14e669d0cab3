//! First purchases read a moment ago, and the turn to read them: all sales of a territory's accounts
//! are gone through for it, so one question is read at a time. Files never change, so the same files
//! and accounts always give the same purchases; the accounts are part of the question, so nobody
//! finds purchases beyond their reach.

use crate::recent::Recent;
use canopy_analytics::Reach;
use canopy_domain::markets::FirstPurchase;
use canopy_domain::primitives::ImportId;
use std::sync::Arc;
use tokio::sync::Mutex;

/// Answers kept; each holds an entry for every account and product of a territory.
const KEPT: usize = 8;

/// Everything an answer depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Question {
    pub(super) imports: Vec<ImportId>,
    pub(super) reach: Reach,
}

/// The answers given last. Held while one is read: who asks the same meanwhile finds it.
#[derive(Clone, Default)]
pub struct FirstPurchaseCache(pub(super) Arc<Mutex<Recent<Question, Vec<FirstPurchase>, KEPT>>>);
