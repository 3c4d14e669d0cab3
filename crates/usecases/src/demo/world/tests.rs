//! The company is repeatable, believable, and its stories can be found in the figures.

use super::*;
use crate::demo::bulk::{self, BulkSize};
use crate::demo::files;
use canopy_domain::{Amount, Lang, Window};
use std::collections::{BTreeMap, BTreeSet};

fn world() -> World {
    World::generate(DEFAULT_SEED)
}

/// Revenue of the last twelve months and of the twelve before, per account, in yuan.
fn two_years(world: &World) -> BTreeMap<usize, (f64, f64)> {
    let window = Window { as_of: world.as_of, months: 12 };
    let mut sums: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
    for line in &world.sales {
        let sum = sums.entry(line.account).or_default();
        if line.day >= window.current_start() {
            sum.0 += line.amount.to_f64();
        } else if line.day >= window.previous_start() {
            sum.1 += line.amount.to_f64();
        }
    }
    sums
}

fn growth_of(world: &World, story: Story) -> f64 {
    let code = &world.account_of(story).unwrap().code;
    let at = world.accounts.iter().position(|account| &account.code == code).unwrap();
    let (now, before) = two_years(world)[&at];
    now / before - 1.0
}

fn lines_of(world: &World, story: Story) -> Vec<SalesLine> {
    let code = &world.account_of(story).unwrap().code;
    let is_its = |line: &&SalesLine| &world.accounts[line.account].code == code;
    world.sales.iter().filter(is_its).copied().collect()
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let bytes = |seed| {
        let world = World::generate(seed);
        let mut out = Vec::new();
        files::write_accounts(&world, Lang::ZhCn, &mut out).unwrap();
        files::write_sales(&world, Lang::ZhCn, &mut out).unwrap();
        out
    };
    assert_eq!(bytes(7), bytes(7));
    assert_ne!(bytes(7), bytes(8));
}

#[test]
fn the_company_has_its_size() {
    let world = world();
    assert!((330..=420).contains(&world.accounts.len()), "{} accounts", world.accounts.len());
    assert_eq!(world.products.len(), 40);
    assert_eq!(world.products.iter().map(|p| p.class).collect::<BTreeSet<_>>().len(), 6);
    assert!((30_000..=150_000).contains(&world.sales.len()), "{} lines", world.sales.len());
    let year: f64 = two_years(&world).values().map(|(now, _)| now).sum();
    assert!((2e8..3e9).contains(&year), "{year} a year");
}

#[test]
fn names_and_codes_are_unique_and_every_link_holds() {
    let world = world();
    let codes: BTreeSet<&str> = world.accounts.iter().map(|a| a.code.as_str()).collect();
    let names: BTreeSet<&str> = world.accounts.iter().map(|a| a.name.as_str()).collect();
    assert_eq!(codes.len(), world.accounts.len());
    assert_eq!(names.len(), world.accounts.len());
    let sign_ins: BTreeSet<&str> = world.people.iter().map(|p| p.sign_in.as_str()).collect();
    assert_eq!(sign_ins.len(), world.people.len());
    for (at, account) in world.accounts.iter().enumerate() {
        assert!(account.parent.is_none_or(|parent| parent < at));
        assert!(account.owner.is_some_and(|owner| owner < world.people.len()), "{}", account.name);
        assert!(!account.name.contains([',', '"', '\n']));
    }
}

#[test]
fn a_doctor_has_no_sales() {
    let world = world();
    let doctors = world.accounts.iter().filter(|a| a.kind == AccountKind::Doctor).count();
    assert!(doctors > 5);
    let kinds = world.sales.iter().map(|line| world.accounts[line.account].kind);
    assert!(kinds.into_iter().all(|kind| kind != AccountKind::Doctor));
}

#[test]
fn revenue_has_a_heavy_tail() {
    let world = world();
    let mut sums: Vec<f64> = two_years(&world).values().map(|(now, _)| *now).collect();
    sums.sort_by(|a, b| b.total_cmp(a));
    let all: f64 = sums.iter().sum();
    let fifth: f64 = sums.iter().take(sums.len() / 5).sum();
    assert!((0.5..0.9).contains(&(fifth / all)), "best fifth brings {}", fifth / all);
}

#[test]
fn every_story_is_planted() {
    let world = world();
    for story in Story::ALL {
        assert!(world.account_of(story).is_some(), "{story:?}");
    }
}

#[test]
fn those_who_move_can_be_seen_moving() {
    let world = world();
    assert!(growth_of(&world, Story::Riser) > 0.5);
    assert!(growth_of(&world, Story::Decliner) < -0.35);
    assert!(growth_of(&world, Story::LostChampion) < -0.3);
    let last = lines_of(&world, Story::LostChampion).last().unwrap().day;
    assert!(last < month_at(29).first_day() && last > month_at(27).first_day());
    let first = lines_of(&world, Story::Newcomer).first().unwrap().day;
    assert!(first >= month_at(30).first_day());
    let pause = month_at(13).first_day()..month_at(26).first_day();
    let back = lines_of(&world, Story::Regained);
    assert!(back.iter().all(|line| !pause.contains(&line.day)));
    assert!(back.iter().any(|line| line.day >= pause.end));
}

#[test]
fn one_account_carries_its_district() {
    let world = world();
    let account = world.account_of(Story::DependentTerritory).unwrap();
    let sums = two_years(&world);
    let in_district = |at: &usize| world.accounts[*at].territory == account.territory;
    let all: f64 = sums.iter().filter(|(at, _)| in_district(at)).map(|(_, sum)| sum.0).sum();
    let at = world.accounts.iter().position(|other| other.code == account.code).unwrap();
    assert!(sums[&at].0 / all > 0.6, "{}", sums[&at].0 / all);
}

#[test]
fn habits_can_be_seen() {
    let world = world();
    let returned = |lines: &[SalesLine]| {
        lines.iter().filter(|line| line.quantity < 0).count() as f64 / lines.len() as f64
    };
    assert!(returned(&lines_of(&world, Story::Returner)) > 0.08);
    assert!(returned(&world.sales) < 0.02);
    let broad = lines_of(&world, Story::BroadButShallow);
    assert!(broad.iter().map(|line| line.product).collect::<BTreeSet<_>>().len() > 25);
    let seasonal = lines_of(&world, Story::Seasonal);
    let in_months = |months: [u32; 3]| -> f64 {
        use chrono::Datelike as _;
        let of = |line: &&SalesLine| months.contains(&line.day.month());
        seasonal.iter().filter(of).map(|line| line.amount.to_f64()).sum()
    };
    assert!(in_months([12, 1, 11]) > 3.0 * in_months([6, 7, 8]));
    let late = world.account_of(Story::LatePayer).unwrap();
    assert!(late.days_to_pay > late.payment_terms_days.map(|days| days * 2));
}

#[test]
fn amounts_are_whole_fen() {
    let in_fen = |line: &SalesLine| line.amount.ten_thousandths() % 100 == 0;
    assert!(world().sales.iter().all(in_fen));
    assert!(world().sales.iter().all(|line| line.amount != Amount::ZERO));
}

#[test]
fn big_files_have_the_size_asked_for() {
    let world = world();
    let size = BulkSize { accounts: 500, rows: 20_000 };
    let (mut accounts, mut sales) = (Vec::new(), Vec::new());
    bulk::write_accounts(&world, size, 1, &mut accounts).unwrap();
    bulk::write_sales(&world, size, 1, &mut sales).unwrap();
    let sales = String::from_utf8(sales).unwrap();
    assert_eq!(String::from_utf8(accounts).unwrap().lines().count(), 501);
    assert_eq!(sales.lines().count(), 20_001);
    let known: BTreeSet<&str> =
        sales.lines().skip(1).filter_map(|line| line.split(',').nth(2)).collect();
    assert_eq!(known.len(), 500);
    assert!(sales.lines().last().unwrap().starts_with("2026-06-"));
}
