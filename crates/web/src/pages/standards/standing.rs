//! Where versions stand today, as marks and as what may be screened by.

use crate::ui::{Pill, Tone};
use crate::visit::Visit;
use canopy_domain::Day;
use canopy_store::standards::StandardRow;
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::standards::{Standing, standing};

/// A version's standing as a mark.
pub(super) fn mark(t: Texts, row: &StandardRow, standing: Standing) -> Pill {
    let text = t.standards();
    match standing {
        Standing::Draft => {
            Pill { tone: Tone::Fair, icon: "pencil", words: text.status_draft().to_owned() }
        }
        Standing::Ahead => {
            let day = row.valid_from.map_or_else(String::new, |day| t.formats().day(day));
            Pill { tone: Tone::Plain, icon: "calendar-event", words: text.status_ahead(&day) }
        }
        Standing::InForce => Pill::toned(Tone::Good, text.status_in_force()),
        Standing::Retired => {
            Pill { tone: Tone::Plain, icon: "history", words: text.status_retired().to_owned() }
        }
    }
}

/// Marks of all versions, in their order.
pub(super) fn marks(t: Texts, rows: &[StandardRow], today: Day) -> Vec<Pill> {
    rows.iter().map(|row| mark(t, row, standing(rows, row, today))).collect()
}

/// The versions one may screen by: those in force first, then those to come.
pub(in crate::pages) fn usable(visit: &Visit, rows: Vec<StandardRow>) -> Vec<StandardRow> {
    let today = local_day(visit.at());
    let stand: Vec<Standing> = rows.iter().map(|row| standing(&rows, row, today)).collect();
    let mut usable: Vec<(bool, StandardRow)> = rows
        .into_iter()
        .zip(stand)
        .filter(|(_, standing)| matches!(standing, Standing::InForce | Standing::Ahead))
        .map(|(row, standing)| (standing == Standing::Ahead, row))
        .collect();
    usable.sort_by_key(|(is_ahead, _)| *is_ahead);
    usable.into_iter().map(|(_, row)| row).collect()
}
