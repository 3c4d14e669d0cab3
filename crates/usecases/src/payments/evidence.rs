//! The invoices behind a payment figure of a screening: from the very files the run read.

use super::book::read as read_files;
use super::of_account::{AccountPayments, read};
use crate::screening::Receipt;
use crate::{Company, Outcome};
use canopy_store::Desk;

/// The invoices behind a receipt that was read at the same desk; none where the run read none of
/// the account.
pub async fn invoices_behind(
    company: &Company,
    desk: &Desk,
    receipt: &Receipt,
) -> Outcome<Option<AccountPayments>> {
    let run = &receipt.run.row;
    // Finding the account is the check: whoever cannot see it gets no rows.
    let account = desk.account(receipt.row.account).await?;
    let files = read_files(&desk.payment_files_of(&run.imports).await?)?;
    read(company, desk, (account, files), run.as_of).await
}
