//! Merged cells: the value of the first stands in all of them, as a person reads it.
//!
//! Numbers are not repeated, or one amount would count many times, except in columns named.

use calamine::Dimensions;

/// Cells of a row: text, and whether it is a plain number.
pub(super) type Cells = Vec<(String, bool)>;

/// Regions not yet passed, and those the current row lies in.
pub(super) struct Merged {
    waiting: Vec<Dimensions>,
    active: Vec<(Dimensions, String, bool)>,
    /// Columns whose numbers are repeated: codes.
    codes: Vec<u32>,
}

impl Merged {
    /// Regions of a sheet in any order.
    pub(super) fn new(mut regions: Vec<Dimensions>, codes: Vec<u32>) -> Self {
        regions.sort_by_key(|region| std::cmp::Reverse(region.start));
        Self { waiting: regions, active: Vec::new(), codes }
    }

    /// Fills the gaps of a row from the regions it lies in. Rows come in order.
    pub(super) fn fill(&mut self, row: u32, cells: &mut Cells) {
        if self.waiting.is_empty() && self.active.is_empty() {
            return;
        }
        self.active.retain(|(region, ..)| region.end.0 >= row);
        while self.waiting.last().is_some_and(|region| region.start.0 <= row) {
            let Some(region) = self.waiting.pop() else { break };
            let first = cells.get(region.start.1 as usize).filter(|_| region.start.0 == row);
            if let Some((text, is_number)) = first
                && !text.is_empty()
            {
                self.active.push((region, text.clone(), *is_number));
            }
        }
        if cells.iter().all(|(text, _)| text.is_empty()) {
            return;
        }
        for (region, text, is_number) in &self.active {
            for column in region.start.1..=region.end.1.min(region.start.1 + 16_384) {
                if *is_number && !self.codes.contains(&column) {
                    continue;
                }
                let at = column as usize;
                if cells.len() <= at {
                    cells.resize(at + 1, (String::new(), false));
                }
                if let Some(cell) = cells.get_mut(at)
                    && cell.0.is_empty()
                {
                    *cell = (text.clone(), *is_number);
                }
            }
        }
    }
}
