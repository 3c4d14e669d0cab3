//! Lifetime value per customer, from sales files or from a summary of customers: the table of
//! `canopy clv`.

use super::books::Books;
use super::read::{SalesFiles, Watch, shown};
use super::stopped::Stopped;
use canopy_domain::Day;
use canopy_domain::demand::{
    Expectation, Lifetimes, ModelKind, NoFit, Outlook, PurchaseHistory, PurchaseModel,
};
use canopy_tables::read_summary;
use canopy_tables::write::{Cell, Sheet};

/// Columns of the table; part of the product's interface, the same in every language.
const HEADERS: [&str; 10] = [
    "account",
    "name",
    "frequency",
    "recency",
    "T",
    "monetary",
    "p_alive",
    "expected_purchases",
    "purchase_value",
    "lifetime_value",
];

/// Customers whose future purchases are asked for.
#[derive(Debug, Clone)]
pub struct Customers {
    /// The sales they come from; `None` where a summary was given.
    pub books: Option<Books>,
    customers: Vec<Customer>,
}

#[derive(Debug, Clone)]
struct Customer {
    key: String,
    name: Option<String>,
    history: PurchaseHistory,
}

/// What was found about customers.
#[derive(Debug, Clone)]
pub struct Valued {
    /// The models.
    pub fit: Lifetimes,
    /// The one used, or why there is none.
    pub model: Result<PurchaseModel, NoFit>,
    expectations: Vec<Option<Expectation>>,
}

impl Customers {
    /// Reads a summary where the one file is one, else sales files.
    pub fn read(files: &SalesFiles, as_of: Option<Day>, watch: Watch<'_>) -> Result<Self, Stopped> {
        if let [path] = files.paths.as_slice() {
            let refused = |refusal| Stopped::Refused { file: shown(path), refusal };
            if let Some(rows) = read_summary(path).map_err(refused)? {
                let customer = |row: canopy_tables::SummaryRow| Customer {
                    key: row.account,
                    name: None,
                    history: row.history,
                };
                return Ok(Self {
                    books: None,
                    customers: rows.into_iter().map(customer).collect(),
                });
            }
        }
        let books = Books::read(files, as_of, watch)?;
        let customers = books.accounts.iter().filter_map(|book| {
            Some(Customer {
                key: book.key.clone(),
                name: book.name.clone(),
                history: book.history(books.as_of)?,
            })
        });
        Ok(Self { customers: customers.collect(), books: Some(books) })
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.customers.len()
    }

    /// How many bought again.
    pub fn repeaters(&self) -> usize {
        self.customers.iter().filter(|one| one.history.repeats > 0).count()
    }

    /// Fits the models and asks the one of choice (the likelier where none is chosen) about
    /// everybody.
    pub fn value(&self, outlook: Outlook, choice: Option<ModelKind>) -> Valued {
        let histories: Vec<PurchaseHistory> =
            self.customers.iter().map(|one| one.history).collect();
        let fit = Lifetimes::fit(&histories);
        let model = fit.choose(choice);
        let expectations = histories
            .iter()
            .map(|history| Some(fit.expect_by(&model.ok()?, history, outlook)))
            .collect();
        Valued { fit, model, expectations }
    }

    /// The table, in the order of the customers.
    pub fn table(&self, valued: &Valued) -> Sheet {
        let number = |figure: Option<f64>| figure.map_or(Cell::Empty, Cell::Number);
        let rows = self.customers.iter().zip(&valued.expectations).map(|(one, expected)| {
            vec![
                Cell::from(one.key.as_str()),
                Cell::text(one.name.as_deref()),
                Cell::Integer(one.history.repeats.into()),
                Cell::Number(one.history.last_week),
                Cell::Number(one.history.weeks),
                number(one.history.mean_value),
                number(expected.map(|e| e.alive)),
                number(expected.map(|e| e.purchases)),
                number(expected.and_then(|e| e.purchase_value)),
                number(expected.and_then(|e| e.lifetime_value)),
            ]
        });
        Sheet {
            name: "lifetime".to_owned(),
            headers: HEADERS.map(str::to_owned).to_vec(),
            rows: rows.collect(),
        }
    }
}
