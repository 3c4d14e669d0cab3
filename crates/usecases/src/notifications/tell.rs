//! Telling people of something: as far as they want it, and not in their quiet hours.

use crate::{Outcome, instant, local};
use canopy_domain::notifications::NotificationKind;
use canopy_domain::primitives::{AccountId, NotificationId, UserId};
use canopy_store::Tx;
use canopy_store::notifications::NewNotification;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Of what people are told.
#[derive(Debug, Clone)]
pub(crate) struct Telling {
    kind: NotificationKind,
    account: Option<AccountId>,
    record: Option<Uuid>,
    detail: String,
    number: u32,
}

impl Telling {
    pub(crate) const fn of(kind: NotificationKind) -> Self {
        Self { kind, account: None, record: None, detail: String::new(), number: 0 }
    }

    /// It is shown only to those who see this account.
    pub(crate) fn about(mut self, account: AccountId) -> Self {
        self.account = Some(account);
        self
    }

    pub(crate) fn caused_by(mut self, record: Uuid) -> Self {
        self.record = Some(record);
        self
    }

    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    pub(crate) fn number(mut self, number: usize) -> Self {
        self.number = u32::try_from(number).unwrap_or(u32::MAX);
        self
    }
}

/// Tells people of it in this transaction; never whoever did it themselves.
pub(crate) async fn tell(
    tx: &Tx,
    people: impl IntoIterator<Item = UserId>,
    what: &Telling,
) -> Outcome<()> {
    let actor = tx.caller().map(|caller| caller.user);
    let people: BTreeSet<UserId> =
        people.into_iter().filter(|person| Some(*person) != actor).collect();
    let settings = tx.notification_settings_of(&people).await?;
    let now = local(tx.now());
    let all: Vec<NewNotification> = people
        .into_iter()
        .filter_map(|user| {
            let own = settings.get(&user).cloned().unwrap_or_default();
            let shown = own.shown_from(what.kind, now)?;
            Some(NewNotification {
                id: NotificationId(Uuid::now_v7()),
                user,
                kind: what.kind,
                account: what.account,
                record: what.record,
                detail: what.detail.clone(),
                number: what.number,
                shown_from: if shown == now { tx.now() } else { instant(shown) },
            })
        })
        .collect();
    Ok(tx.notify(&all).await?)
}
