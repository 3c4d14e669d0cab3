//! `canopy check-config`: what would hold and where each value came from, or everything that is wrong.

use crate::args::Serve;
use crate::config::{self, keys::KEYS};
use crate::console::Console;
use crate::failed::Failed;
use crate::grid::{Grid, Side};

pub(crate) fn run(job: &Serve, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let t = texts.config();
    let checked = config::read(job.place.config.as_deref(), job.flags(), texts)?;
    let columns = [t.key(), t.value(), t.from()].map(|title| (title, Side::Left));
    let mut grid = Grid::new(&columns);
    for key in KEYS {
        let given = checked.raw.of(key);
        let from = config::origin(&given.origin, texts);
        grid.row(vec![key.name.to_owned(), config::shown(key, &given, texts), from]);
    }
    console.grid(&grid)?;
    console.line(t.sound())?;
    config::strangers(&checked.raw, texts).iter().for_each(|line| console.note(line));
    Ok(())
}
