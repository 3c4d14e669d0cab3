//! Whose sales a report looks at, as a condition on the account key.

use crate::reach::KeySet;
use crate::{FactFile, Reach};
use datafusion::arrow::array::{AsArray, BooleanArray};
use datafusion::arrow::datatypes::{DataType, Int32Type};
use datafusion::common::{ScalarValue, exec_err};
use datafusion::logical_expr::{ColumnarValue, Expr, Volatility, create_udf, lit};
use datafusion::prelude::col;
use std::sync::Arc;

/// Up to so many accounts are named one by one, which lets the page index skip all others.
const NAMED_KEYS: usize = 32;

/// The files that count, the accounts the caller may see, and those asked for.
#[derive(Debug, Clone, Copy)]
pub struct SalesScope<'a> {
    /// Files of the imports that count.
    pub files: &'a [FactFile],
    /// What the caller may see.
    pub reach: &'a Reach,
    /// Only these accounts; all within reach when `None`.
    pub accounts: Option<&'a [u32]>,
}

/// The condition a scope comes down to.
pub(crate) enum Condition {
    /// No account at all.
    Nothing,
    /// Every account.
    Everything,
    /// Accounts that meet this.
    Some(Expr),
}

impl SalesScope<'_> {
    /// The accounts asked for that may be seen.
    pub(crate) fn within(&self) -> Reach {
        match self.accounts {
            None => self.reach.clone(),
            Some(asked) => Reach::of(asked.iter().copied().filter(|key| self.reach.contains(*key))),
        }
    }

    pub(crate) fn condition(&self) -> Condition {
        let set = match (self.accounts, self.reach) {
            (None, Reach::All) => return Condition::Everything,
            (None, Reach::Keys(keys)) => keys.clone(),
            (Some(asked), reach) => {
                asked.iter().copied().filter(|key| reach.contains(*key)).collect()
            }
        };
        let Some((first, last)) = set.bounds() else { return Condition::Nothing };
        let named: Vec<Expr> = (first..=last)
            .filter(|key| set.contains(*key))
            .take(NAMED_KEYS + 1)
            .map(|key| lit(key.cast_signed()))
            .collect();
        Condition::Some(if named.len() <= NAMED_KEYS {
            col("account_key").in_list(named, false)
        } else {
            let near =
                col("account_key").between(lit(first.cast_signed()), lit(last.cast_signed()));
            near.and(is_in(set))
        })
    }
}

/// Whether the account key is in the set.
fn is_in(set: KeySet) -> Expr {
    let function = create_udf(
        "in_reach",
        vec![DataType::Int32],
        DataType::Boolean,
        Volatility::Immutable,
        Arc::new(move |arguments: &[ColumnarValue]| {
            let keys = match arguments {
                [ColumnarValue::Array(keys)] => keys,
                // All rows of a file may be one account's: then its key comes as a constant.
                [ColumnarValue::Scalar(ScalarValue::Int32(Some(key)))] => {
                    let within = Some(set.contains(key.cast_unsigned()));
                    return Ok(ColumnarValue::Scalar(ScalarValue::Boolean(within)));
                }
                _ => return exec_err!("in_reach takes a column of keys"),
            };
            let Some(keys) = keys.as_primitive_opt::<Int32Type>() else {
                return exec_err!("in_reach takes a column of keys");
            };
            let within = keys.values().iter().map(|key| set.contains(key.cast_unsigned()));
            let within: BooleanArray = within.map(Some).collect();
            debug_assert_eq!(within.len(), keys.len());
            Ok(ColumnarValue::Array(Arc::new(within)))
        }),
    );
    function.call(vec![col("account_key")])
}
