//! What people do for an account beside its owner: the functions of an account team.

/// What somebody does for an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TeamRole {
    /// 销售: sells beside the owner.
    Sales,
    /// 医学: answers medical and scientific questions.
    Medical,
    /// 市场: events, messages, materials.
    Marketing,
    /// 准入: listings, tenders, reimbursement.
    MarketAccess,
    /// 服务: delivery, training, complaints.
    Service,
    /// 技术: advice before and help after a sale.
    Technical,
    /// 财务: terms, invoices, collection.
    Finance,
    /// 高层对口: a leader of ours who keeps in touch with theirs.
    Sponsor,
    /// 其他.
    Other,
}

impl TeamRole {
    /// Every one, in the order they are listed.
    pub const ALL: [Self; 9] = [
        Self::Sales,
        Self::Medical,
        Self::Marketing,
        Self::MarketAccess,
        Self::Service,
        Self::Technical,
        Self::Finance,
        Self::Sponsor,
        Self::Other,
    ];

    /// The code in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sales => "sales",
            Self::Medical => "medical",
            Self::Marketing => "marketing",
            Self::MarketAccess => "market_access",
            Self::Service => "service",
            Self::Technical => "technical",
            Self::Finance => "finance",
            Self::Sponsor => "sponsor",
            Self::Other => "other",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::TeamRole;

    #[test]
    fn codes_are_read_back() {
        for role in TeamRole::ALL {
            assert_eq!(TeamRole::from_code(role.code()), Some(role));
        }
        assert_eq!(TeamRole::from_code(""), None);
    }
}
