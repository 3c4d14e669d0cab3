//! Words for work in the background.

use crate::jobs::Jobs;
use canopy_domain::jobs::{JobKind, JobState};

impl Jobs {
    /// What is done.
    pub fn kind(self, kind: JobKind) -> &'static str {
        match kind {
            JobKind::Check => self.kind_check(),
            JobKind::Import => self.kind_import(),
            JobKind::Screening => self.kind_screening(),
            JobKind::BackTest => self.kind_back_test(),
            JobKind::Export => self.kind_export(),
        }
    }

    /// How far it is.
    pub fn job_state(self, state: JobState) -> &'static str {
        match state {
            JobState::Waiting => self.state_waiting(),
            JobState::Running => self.state_running(),
            JobState::Done => self.state_done(),
            JobState::Failed => self.state_failed(),
            JobState::Cancelled => self.state_cancelled(),
        }
    }

    /// Why it broke off, by the code it keeps.
    pub fn error(self, code: &str) -> &'static str {
        match code {
            "refused" => self.error_refused(),
            "rule" | "forbidden" => self.error_rule(),
            "not_found" => self.error_missing(),
            "tried_too_often" => self.error_too_often(),
            _ => self.error_internal(),
        }
    }
}
