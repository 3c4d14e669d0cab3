//! Future demand of a company's accounts. What a forecast is stands in the domain.

mod parallel;

pub(crate) use parallel::in_parallel;
