//! Invoices for what was sold and what was paid on them, and answers to the yearly survey. Who pays
//! late and who is unhappy follows from the stories.

use super::chance::{Chance, whole};
use super::sales::SalesLine;
use super::{Account, World};
use canopy_domain::primitives::add_months;
use canopy_domain::{Amount, Day};
use std::collections::BTreeMap;

/// Months of invoices before the last day of the books.
const MONTHS: i64 = 18;

/// An invoice: one per delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invoice {
    /// Number of the delivery.
    pub document: u32,
    /// Index of the account.
    pub account: usize,
    /// The day it was issued.
    pub issued: Day,
    /// The day it is to be paid by.
    pub due: Day,
    /// What is to be paid.
    pub amount: Amount,
    /// What was paid by the last day of the books, and when.
    pub paid: Option<(Day, Amount)>,
}

/// An answer to "would you recommend us?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SurveyAnswer {
    /// Index of the account.
    pub account: usize,
    /// The day it was given.
    pub day: Day,
    /// 0 to 10.
    pub score: u32,
    /// What the person who answered does.
    pub role: &'static str,
    /// What they wrote.
    pub comment: &'static str,
}

impl World {
    /// The invoices of the last year and a half, by number.
    pub fn invoices(&self, seed: u64) -> Vec<Invoice> {
        let from = add_months(self.as_of, -MONTHS);
        let mut deliveries: BTreeMap<u32, (usize, Day, Amount)> = BTreeMap::new();
        for SalesLine { document, account, day, amount, .. } in &self.sales {
            if *day > from {
                let sum = deliveries.entry(*document).or_insert((*account, *day, Amount::ZERO));
                sum.2 = sum.2.checked_add(*amount).unwrap_or(sum.2);
            }
        }
        let of = |(document, (account, issued, amount))| {
            let customer = self.accounts.get(account)?;
            Some(self.invoice(seed, (document, account), customer, (issued, amount)))
        };
        deliveries.into_iter().filter_map(of).collect()
    }

    fn invoice(
        &self,
        seed: u64,
        (document, account): (u32, usize),
        customer: &Account,
        (issued, amount): (Day, Amount),
    ) -> Invoice {
        let mut chance = Chance::of(seed, "payment", u64::from(document));
        let after = |days: u32| issued + chrono::Days::new(u64::from(days));
        let terms = customer.payment_terms_days.unwrap_or(60);
        let usual = f64::from(customer.days_to_pay.unwrap_or(terms));
        let paid_on = after(whole(usual * chance.between(0.85, 1.15)));
        // A credit note is settled with the next payment.
        let is_paid = paid_on <= self.as_of;
        // Some pay part of a large invoice first.
        let part = if chance.below(40) == 0 { 6 } else { 10 };
        let paid = amount.ten_thousandths() / 10 * part;
        let paid = if part == 10 { amount } else { Amount::from_ten_thousandths(paid / 100 * 100) };
        Invoice {
            document,
            account,
            issued,
            due: after(terms),
            amount,
            paid: is_paid.then_some((paid_on, paid)),
        }
    }

    /// Answers of the last two years: hospitals and distributors, every spring and autumn.
    pub fn survey_answers(&self, seed: u64) -> Vec<SurveyAnswer> {
        let mut answers = Vec::new();
        for (at, account) in self.accounts.iter().enumerate() {
            let is_asked = account.parent.is_none() && account.payment_terms_days.is_some();
            let mut chance = Chance::of(seed, "survey", at as u64);
            let mood = self.mood(account, &mut chance);
            for half in 0..4_u32 {
                let day = add_months(self.as_of, -6 * i64::from(3 - half))
                    - chrono::Days::new(u64::from(chance.below(50)));
                // A story turns the mood step by step.
                let score =
                    f64::from(mood.0) + mood.1 * f64::from(half) + chance.between(-1.2, 1.2);
                let score = whole(score.clamp(0.0, 10.0));
                if is_asked && chance.below(3) > 0 {
                    let role = chance.pick(&ROLES).copied().unwrap_or_default();
                    answers.push(SurveyAnswer {
                        account: at,
                        day,
                        score,
                        role,
                        comment: said(score),
                    });
                }
            }
        }
        answers.sort_by_key(|answer| (answer.day, answer.account));
        answers
    }

    /// Where a customer's answers begin and how they move in half a year.
    fn mood(&self, account: &Account, chance: &mut Chance) -> (u32, f64) {
        use super::Story;
        let story = self.stories.iter().find(|planted| planted.account_code == account.code);
        match story.map(|planted| planted.story) {
            Some(Story::Riser) => (7, 0.8),
            Some(Story::Decliner | Story::LostChampion) => (8, -1.6),
            Some(Story::LatePayer) => (6, 0.0),
            _ => (6 + chance.below(4), 0.0),
        }
    }
}

const ROLES: [&str; 4] = ["药剂科主任", "采购负责人", "科室主任", "仓储主管"];

fn said(score: u32) -> &'static str {
    match score {
        0..=3 => "断货两次，没有提前通知",
        4..=6 => "到货偏慢，换货流程太长",
        7 | 8 => "",
        _ => "响应及时，学术支持到位",
    }
}
