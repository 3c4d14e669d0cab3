//! The invented company as a pure function of a seed: territories, people, accounts, products,
//! three years of sales, and the stories planted in them. No clock, no IO; every name is made up.

mod accounts;
mod adoption;
mod chance;
mod judgements;
mod names;
mod payments;
mod people;
mod places;
mod products;
mod sales;
mod shape;
mod stories;
mod territories;
#[cfg(test)]
mod tests;

pub use accounts::{Account, AccountKind};
pub use chance::Chance;
pub use judgements::{Said, Sheet, When};
pub use payments::{Invoice, SurveyAnswer};
pub use people::{Person, Persona};
pub use products::Product;
pub use sales::SalesLine;
pub use stories::{Planted, Story};
pub use territories::Territory;

use canopy_domain::{Day, Month, primitives::add_months};

/// The company everybody sees who starts the demonstration.
pub const DEFAULT_SEED: u64 = 20_260_630;

/// Months of sales the company looks back on.
pub const MONTHS: u32 = 36;

/// The whole company. Indices (`territory`, `parent`, `owner`, `account`, `product`) point into
/// the lists of this value.
#[derive(Debug, Clone)]
pub struct World {
    /// Its name in Chinese.
    pub company: &'static str,
    /// Its name in English.
    pub company_en: &'static str,
    /// The last day of its books: 2026-06-30.
    pub as_of: Day,
    /// The territory tree, parents before children.
    pub territories: Vec<Territory>,
    /// Who works there, personas first.
    pub people: Vec<Person>,
    /// Its customers, parents before children.
    pub accounts: Vec<Account>,
    /// What it sells.
    pub products: Vec<Product>,
    /// Every sales line, by day.
    pub sales: Vec<SalesLine>,
    /// What its people say about its customers, the oldest first.
    pub sheets: Vec<Sheet>,
    /// What is hidden in the figures, and where.
    pub stories: Vec<Planted>,
}

impl World {
    /// The company of a seed; the same seed gives the same company, to the byte.
    pub fn generate(seed: u64) -> Self {
        let territories = territories::tree();
        let people = people::staff(&territories);
        let mut accounts = accounts::customers(seed, &territories, &people);
        stories::close_shops(&mut accounts);
        let stories = stories::plant(&mut accounts, &territories);
        let sheets = judgements::sheets(seed, &accounts, &people, &stories);
        let products = products::catalogue();
        let sales = sales::three_years(seed, &accounts, &products);
        Self {
            company: "栖衡医药",
            company_en: "Qiheng Pharma",
            as_of: last_day(),
            territories,
            people,
            accounts,
            products,
            sales,
            sheets,
            stories,
        }
    }

    /// The account a story was planted in; the first, where it was planted more than once.
    pub fn account_of(&self, story: Story) -> Option<&Account> {
        let code = &self.stories.iter().find(|planted| planted.story == story)?.account_code;
        self.accounts.iter().find(|account| &account.code == code)
    }

    /// A persona's record.
    pub fn person(&self, persona: Persona) -> Option<&Person> {
        self.people.iter().find(|person| person.persona == Some(persona))
    }
}

/// The last day of the books.
pub fn last_day() -> Day {
    Day::from_ymd_opt(2026, 6, 30).unwrap_or_default()
}

/// The month `t` months after the first one of the books (0 is 2023-07).
pub(crate) fn month_at(t: u32) -> Month {
    let first = add_months(last_day(), 1 - i64::from(MONTHS));
    Month::of(add_months(first, i64::from(t)))
}
