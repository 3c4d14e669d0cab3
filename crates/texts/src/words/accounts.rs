//! Words for the attributes of accounts that many companies keep; others are called by their code.

use crate::accounts::Accounts;

impl Accounts {
    /// The name of an attribute.
    pub fn attribute(self, code: &str) -> &str {
        match code {
            "beds" => self.attribute_beds(),
            "employees" => self.attribute_employees(),
            "payment_terms_days" => self.attribute_payment_terms_days(),
            "credit_limit" => self.attribute_credit_limit(),
            "country" => self.attribute_country(),
            "channel" => self.attribute_channel(),
            other => other,
        }
    }
}
