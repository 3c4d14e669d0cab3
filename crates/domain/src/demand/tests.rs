//! Agreement with published figures, recovery of known parameters, and honest noes.

use super::fit::ln_one_plus_exp;
use super::smoothing::{Season, Shape, State, Weights};
use super::*;
use proptest::prelude::*;

mod forecasts;
mod lifetimes;
mod rhythms;
