//! Big files for measuring: any number of accounts and rows, written as a stream with little
//! memory. The same seed and size give the same bytes. Leaves out stories and returns' documents.

use super::world::{Chance, World, last_day};
use canopy_domain::Day;
use canopy_domain::primitives::{add_months, day_from_number, day_number};
use std::io::{self, Write};

/// How big the files become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BulkSize {
    /// Accounts.
    pub accounts: u32,
    /// Sales rows.
    pub rows: u64,
}

/// Writes accounts: code, name, type, level, region, city, territory and beds.
pub fn write_accounts(
    world: &World,
    size: BulkSize,
    seed: u64,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(out, "account_code,account_name,account_type,level,region,city,territory,beds")?;
    let mut places: Vec<(&str, &str, &str)> = world
        .accounts
        .iter()
        .filter_map(|account| {
            let territory = world.territories.get(account.territory)?;
            Some((account.region, account.city.as_str(), territory.code.as_str()))
        })
        .collect();
    places.sort_unstable();
    places.dedup();
    let mut chance = Chance::of(seed, "bulk accounts", u64::from(size.accounts));
    for (index, (region, city, territory)) in (0..size.accounts).zip(places.iter().copied().cycle())
    {
        let number = index as usize / places.len() + 1;
        let (level, beds) = *chance.pick(&LEVELS).unwrap_or(&LEVELS[0]);
        writeln!(
            out,
            "B{index:07},{city}第{number}人民医院,医院,{level},{region},{city},{territory},{beds}"
        )?;
    }
    Ok(())
}

const LEVELS: [(&str, u32); 4] =
    [("三级甲等", 1_500), ("三级乙等", 800), ("二级甲等", 400), ("一级", 60)];

/// Writes sales over three years, by day: `date,document_no,account_code,product_code,quantity,
/// amount`. The best fifth of the accounts gets about half of the rows; all get some, where there
/// are six rows an account.
pub fn write_sales(
    world: &World,
    size: BulkSize,
    seed: u64,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(out, "date,document_no,account_code,product_code,quantity,amount")?;
    let products: Vec<(&str, i64)> =
        world.products.iter().map(|p| (p.code.as_str(), p.price.ten_thousandths() / 100)).collect();
    let first = day_number(add_months(last_day(), -36)) + 1;
    let days = i64::from(day_number(last_day()) - first) + 1;
    let mut chance = Chance::of(seed, "bulk sales", size.rows);
    let mut line = Vec::with_capacity(128);
    let (mut row, mut document) = (0_u64, 0_u64);
    while row < size.rows {
        let day = day_of(row, size.rows, (first, days));
        let account = account(&mut chance, size.accounts, document);
        let lines = u64::from(1 + chance.below(5)).min(size.rows - row);
        for _ in 0..lines {
            let (product, price) = chance.pick(&products).copied().unwrap_or(("", 0));
            let packs = quantity(&mut chance);
            let amount = price * packs;
            line.clear();
            let (sign, fen) = (if amount < 0 { "-" } else { "" }, amount.unsigned_abs());
            writeln!(
                line,
                "{day},X{document:08},B{account:07},{product},{packs},{sign}{}.{:02}",
                fen / 100,
                fen % 100
            )?;
            out.write_all(&line)?;
        }
        row += lines;
        document += 1;
    }
    Ok(())
}

/// Rows are spread evenly over the days.
fn day_of(row: u64, rows: u64, (first, days): (i32, i64)) -> Day {
    let share = row as f64 / rows.max(1) as f64;
    let offset = (share * days as f64).floor();
    #[expect(clippy::cast_possible_truncation, reason = "at most 1,096 days")]
    let offset = offset as i32;
    day_from_number(first + offset).unwrap_or_else(last_day)
}

/// An account, the first ones far more often: `u^2.5` of the list, scattered over the codes. Every
/// other document at the beginning goes through the list, so that nobody is left out.
fn account(chance: &mut Chance, accounts: u32, document: u64) -> u64 {
    if document.is_multiple_of(2) && document / 2 < u64::from(accounts) {
        return document / 2;
    }
    let u = chance.unit();
    let place = u * u * u.sqrt() * f64::from(accounts);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to accounts")]
    let place = place as u64;
    (place * 7_919 + 13) % u64::from(accounts.max(1))
}

/// Packs of a line; one line in a hundred and twenty is a return.
fn quantity(chance: &mut Chance) -> i64 {
    let packs = i64::from(1 + chance.below(40));
    if chance.below(120) == 0 { -packs } else { packs }
}
