//! Putting a rating down, on an account that was found for rating.

use crate::StoreError;
use crate::accounts::Account;
use crate::audit::Change;
use crate::desk::Tx;
use crate::reach::tables::ACCOUNT_RATINGS;
use crate::reach::{Rate, Reached, scoped};
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{Day, RatingId, UserId};
use canopy_domain::ratings::Judgement;
use canopy_domain::standards::Text;
use sea_query::{Condition, Expr, ExprTrait as _, Query};
use serde_json::json;
use uuid::Uuid;

/// A rating to be put down.
#[derive(Debug, Clone)]
pub struct NewRating {
    /// Its id, made by the caller.
    pub id: RatingId,
    /// Code of the standard.
    pub standard_code: String,
    /// Code of the criterion.
    pub criterion_code: String,
    /// What is said.
    pub judgement: Judgement,
    /// Fingerprint of the rubric in force.
    pub rubric: String,
    /// What the level means in it.
    pub wording: Text,
    /// The day from which it counts no more.
    pub expires_on: Day,
}

impl Reached<'_, Account, Rate> {
    /// Puts a rating down in the name of who is at the desk. Their earlier ratings of the criterion
    /// stay and are the latest no more, unless this one was formed before them.
    pub async fn rate(&self, rating: &NewRating) -> Result<(), StoreError> {
        let tx = self.tx();
        let rater = tx.actor().ok_or(StoreError::Forbidden(Action::RateAccounts))?;
        let is_latest = self.is_latest(rater, rating).await?;
        if is_latest {
            let mut earlier = scoped::update_through(tx, Action::RateAccounts, ACCOUNT_RATINGS);
            earlier.value("is_latest", false).cond_where(same(self.id.0, rater, rating));
            tx.execute(&earlier).await?;
        }
        tx.execute_one(&insert(tx, self.id.0, rater, rating, is_latest)?).await?;
        let judgement = &rating.judgement;
        let after = json!({
            "criterion": rating.criterion_code,
            "standard": rating.standard_code,
            "rating": judgement.level.number(),
            "basis": judgement.basis.code(),
            "evidence": judgement.evidence,
            "confirmed_by": judgement.confirmed_by,
            "rated_on": judgement.rated_on,
            "expires_on": rating.expires_on,
        });
        tx.record(Change::of(Verb::Rate, RecordKind::Account, self.id.0).after(after)).await
    }

    async fn is_latest(&self, rater: UserId, rating: &NewRating) -> Result<bool, StoreError> {
        let mut later =
            scoped::select_through_each(self.tx(), Action::RateAccounts, ACCOUNT_RATINGS);
        later
            .column((ACCOUNT_RATINGS, "id"))
            .cond_where(same(self.id.0, rater, rating))
            .and_where(Expr::col((ACCOUNT_RATINGS, "rated_on")).gt(rating.judgement.rated_on))
            .limit(1);
        Ok(self.tx().fetch_first::<(RatingId,)>(&later).await?.is_none())
    }
}

/// Ratings of the same criterion of the same account by the same person.
fn same(account: Uuid, rater: UserId, rating: &NewRating) -> Condition {
    let col = |name| Expr::col((ACCOUNT_RATINGS, name));
    Condition::all()
        .add(col("account_id").eq(account))
        .add(col("standard_code").eq(&rating.standard_code))
        .add(col("criterion_code").eq(&rating.criterion_code))
        .add(col("rater_id").eq(rater.0))
}

fn insert(
    tx: &Tx,
    account: Uuid,
    rater: UserId,
    rating: &NewRating,
    is_latest: bool,
) -> Result<sea_query::InsertStatement, StoreError> {
    let judgement = &rating.judgement;
    let columns = [
        "id",
        "account_id",
        "standard_code",
        "criterion_code",
        "rater_id",
        "level",
        "basis",
        "evidence",
        "confirmed_by",
        "rubric",
        "wording",
        "rated_on",
        "expires_on",
        "is_latest",
        "recorded_at",
    ];
    let values = [
        rating.id.0.into(),
        account.into(),
        rating.standard_code.as_str().into(),
        rating.criterion_code.as_str().into(),
        rater.0.into(),
        i64::from(judgement.level.number()).into(),
        judgement.basis.code().into(),
        judgement.evidence.as_str().into(),
        judgement.confirmed_by.as_str().into(),
        rating.rubric.as_str().into(),
        serde_json::to_string(&rating.wording)?.into(),
        judgement.rated_on.into(),
        rating.expires_on.into(),
        is_latest.into(),
        tx.now().into(),
    ];
    Ok(Query::insert().into_table(ACCOUNT_RATINGS).columns(columns).values_panic(values).to_owned())
}
