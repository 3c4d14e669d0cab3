//! What people want to be told.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::row;
use crate::reach::open;
use crate::reach::tables::NOTIFICATION_SETTINGS;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::notifications::{NotificationKind, NotificationSettings, QuietHours};
use canopy_domain::primitives::UserId;
use sea_query::{Expr, ExprTrait as _, Query};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

struct Kept {
    user: UserId,
    kinds_off: String,
    quiet_from: Option<u32>,
    quiet_until: Option<u32>,
}

row!(Kept { user, kinds_off, quiet_from, quiet_until });

impl Kept {
    fn settings(&self) -> NotificationSettings {
        let hours = self.quiet_from.zip(self.quiet_until);
        NotificationSettings {
            off: self.kinds_off.split(' ').filter_map(NotificationKind::from_code).collect(),
            quiet: hours.and_then(|(from, until)| QuietHours::of(from, until)),
        }
    }
}

impl Desk {
    /// What people want to be told, for telling them; those who never said anything are left out.
    pub async fn notification_settings_of(
        &self,
        people: &BTreeSet<UserId>,
    ) -> Result<BTreeMap<UserId, NotificationSettings>, StoreError> {
        if people.is_empty() {
            return Ok(BTreeMap::new());
        }
        let mut statement = open::select(NOTIFICATION_SETTINGS);
        statement
            .columns(["user_id", "kinds_off", "quiet_from", "quiet_until"])
            .and_where(Expr::col("user_id").is_in(people.iter().map(|user| user.0)));
        let found: Vec<Kept> = self.fetch(&statement).await?;
        Ok(found.iter().map(|one| (one.user, one.settings())).collect())
    }

    /// What the caller wants to be told.
    pub async fn my_notification_settings(&self) -> Result<NotificationSettings, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let mut found = self.notification_settings_of(&BTreeSet::from([me])).await?;
        Ok(found.remove(&me).unwrap_or_default())
    }
}

impl Tx {
    /// Says what the caller wants to be told.
    pub async fn set_my_notification_settings(
        &self,
        settings: &NotificationSettings,
    ) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let before = self.my_notification_settings().await?;
        if before == *settings {
            return Ok(());
        }
        let old =
            open::delete(NOTIFICATION_SETTINGS).and_where(Expr::col("user_id").eq(me.0)).to_owned();
        self.execute(&old).await?;
        let hour = |hour: Option<u32>| hour.map(i64::from);
        let statement = Query::insert()
            .into_table(NOTIFICATION_SETTINGS)
            .columns(["user_id", "kinds_off", "quiet_from", "quiet_until", "changed_at"])
            .values_panic([
                me.0.into(),
                codes(settings).join(" ").into(),
                hour(settings.quiet.map(QuietHours::from)).into(),
                hour(settings.quiet.map(QuietHours::until)).into(),
                self.now().into(),
            ])
            .to_owned();
        self.execute_one(&statement).await?;
        let change = Change::of(Verb::Change, RecordKind::User, me.0);
        self.record(change.before(told(&before)).after(told(settings))).await
    }
}

fn codes(settings: &NotificationSettings) -> Vec<&'static str> {
    settings.off.iter().map(|kind| kind.code()).collect()
}

fn told(settings: &NotificationSettings) -> Value {
    let quiet = settings.quiet.map(|quiet| format!("{}–{}", quiet.from(), quiet.until()));
    json!({ "notifications_off": codes(settings), "quiet_hours": quiet })
}
