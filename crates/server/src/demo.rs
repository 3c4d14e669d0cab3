//! `canopy demo`: the invented company as files, or big files of the same kind for measuring.

use crate::args::Demo;
use crate::console::{Console, whole};
use crate::failed::Failed;
use canopy_domain::Lang;
use canopy_usecases::demo::bulk::{self, BulkSize};
use canopy_usecases::demo::files;
use canopy_usecases::demo::world::{DEFAULT_SEED, World};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

pub(crate) fn run(job: &Demo, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let seed = job.seed.unwrap_or(DEFAULT_SEED);
    let world = World::generate(seed);
    let size = job.accounts.zip(job.rows).map(|(accounts, rows)| BulkSize { accounts, rows });
    let written = write(&world, size, seed, &job.out, texts.lang());
    let folder = job.out.display().to_string();
    written
        .map_err(|error| Failed::usage(texts.cli().cannot_write(&folder, &error.to_string())))?;
    let (accounts, rows) = match size {
        Some(size) => (u64::from(size.accounts), size.rows),
        None => (world.accounts.len() as u64, world.sales.len() as u64),
    };
    console.line(texts.cli().demo_written(&folder, whole(accounts), whole(rows)))
}

fn write(
    world: &World,
    size: Option<BulkSize>,
    seed: u64,
    folder: &Path,
    lang: Lang,
) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let open = |name: &str| {
        Ok::<_, std::io::Error>(BufWriter::with_capacity(1 << 20, File::create(folder.join(name))?))
    };
    let (mut accounts, mut sales) = (open("accounts.csv")?, open("sales.csv")?);
    match size {
        Some(size) => {
            bulk::write_accounts(world, size, seed, &mut accounts)?;
            bulk::write_sales(world, size, seed, &mut sales)?;
        }
        None => {
            files::write_accounts(world, lang, &mut accounts)?;
            files::write_sales(world, lang, &mut sales)?;
        }
    }
    accounts.flush()?;
    sales.flush()
}
