//! Everything that lets a person in, and its end: the one place for whoever adds another way in.
//! Leaves out passwords and second factors, which stay for the day a person comes back and let nobody in who may not
//! sign in.

use crate::StoreError;
use crate::desk::Tx;
use crate::reach::open;
use crate::reach::tables::{ACCESS_TOKENS, SESSIONS, SETUP_LINKS, SIGN_INS_BEGUN};
use canopy_domain::primitives::UserId;
use sea_query::{Expr, ExprTrait as _};

/// Ends every session of a person and every set-up link they have not used, and ends their access
/// tokens, in the transaction that says they may no longer sign in; so their very next request is refused. Whatever else comes to
/// let a person in ends here too.
pub(crate) async fn end_ways_in(tx: &Tx, user: UserId) -> Result<(), StoreError> {
    let of_them = || Expr::col("user_id").eq(user.0);
    tx.execute(&open::delete(SESSIONS).and_where(of_them()).to_owned()).await?;
    tx.execute(&open::delete(SIGN_INS_BEGUN).and_where(of_them()).to_owned()).await?;
    let links = open::delete(SETUP_LINKS)
        .and_where(of_them())
        .and_where(Expr::col("used_at").is_null())
        .to_owned();
    tx.execute(&links).await?;
    let tokens = open::update(ACCESS_TOKENS)
        .value("ended_at", tx.now())
        .and_where(of_them())
        .and_where(Expr::col("ended_at").is_null())
        .to_owned();
    tx.execute(&tokens).await.map(drop)
}
