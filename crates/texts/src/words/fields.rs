//! Words for the company's own fields.

use crate::fields::Fields;
use canopy_domain::fields::{FieldFault, FieldKind};

impl Fields {
    /// What a field holds.
    pub const fn kind(self, kind: FieldKind) -> &'static str {
        match kind {
            FieldKind::Text => self.kind_text(),
            FieldKind::Number => self.kind_number(),
            FieldKind::Day => self.kind_day(),
            FieldKind::Choice => self.kind_choice(),
            FieldKind::YesNo => self.kind_yes_no(),
        }
    }

    /// What is wrong with a field to be kept.
    pub const fn fault(self, fault: FieldFault) -> &'static str {
        match fault {
            FieldFault::LabelMissing => self.fault_label_missing(),
            FieldFault::CodeMissing => self.fault_code_missing(),
            FieldFault::CodeTaken => self.fault_code_taken(),
            FieldFault::CodeOdd => self.fault_code_odd(),
            FieldFault::TooLong => self.fault_too_long(),
            FieldFault::Choices => self.fault_choices(),
            FieldFault::TooMany => self.fault_too_many(),
        }
    }
}
