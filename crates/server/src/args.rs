//! The command line as types. What each argument means for people is in the texts (`help`).

use crate::config::{self, Config, Flags, Key, keys};
use crate::failed::Failed;
use canopy_texts::Texts;
use clap::{Args as ArgsOf, Parser, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(name = "canopy", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, subcommand_required = true)]
pub(crate) struct Args {
    /// Read before parsing, by `help::language`, because help itself depends on it.
    #[arg(long, global = true, value_parser = ["zh-CN", "en"], hide_possible_values = true)]
    #[arg(display_order = 99)]
    pub(crate) lang: Option<String>,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Screen(Screen),
    Metrics(Metrics),
    Clv(Clv),
    Forecast(Forecast),
    Payments(Payments),
    Standard {
        #[command(subcommand)]
        verb: Standard,
    },
    Weights {
        #[command(subcommand)]
        verb: Weights,
    },
    Demo(Demo),
    Serve(Serve),
    CheckConfig(Serve),
    Migrate(PlaceArgs),
    Backup(Backup),
    Verify(Verify),
    Restore(Restore),
    Audit {
        #[command(subcommand)]
        verb: Audit,
    },
    User {
        #[command(subcommand)]
        verb: User,
    },
}

/// Where a company is kept: a file of the configuration, and what is said over it.
#[derive(Debug, Clone, ArgsOf)]
pub(crate) struct PlaceArgs {
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data: Option<String>,
    #[arg(long, value_name = "URL")]
    pub(crate) database: Option<String>,
}

impl PlaceArgs {
    /// What was given, by key.
    pub(crate) fn flags(&self) -> Flags {
        let given = [(keys::DATA, &self.data), (keys::DATABASE, &self.database)];
        flags(given)
    }

    /// The configuration of a command that needs no more than a place.
    pub(crate) fn read(&self, texts: Texts) -> Result<Config, Failed> {
        Ok(config::read(self.config.as_deref(), self.flags(), texts)?.config)
    }
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Serve {
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) listen: Option<String>,
    #[command(flatten)]
    pub(crate) place: PlaceArgs,
    #[arg(long)]
    pub(crate) demo: bool,
    #[arg(long)]
    pub(crate) https: bool,
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) operations_listen: Option<String>,
    #[command(flatten)]
    pub(crate) backups: Backups,
}

impl Serve {
    /// What was given, by key.
    pub(crate) fn flags(&self) -> Flags {
        let https = self.https.then(|| "true".to_owned());
        let own = [
            (keys::LISTEN, &self.listen),
            (keys::HTTPS, &https),
            (keys::OPERATIONS, &self.operations_listen),
            (keys::BACKUP_TO, &self.backups.backup_to),
            (keys::BACKUP_EVERY, &self.backups.backup_every),
            (keys::BACKUP_KEEP, &self.backups.backup_keep),
        ];
        self.place.flags().into_iter().chain(flags(own)).collect()
    }
}

/// Backups made by themselves.
#[derive(Debug, ArgsOf)]
#[expect(clippy::struct_field_names, reason = "the flags are called so")]
pub(crate) struct Backups {
    #[arg(long, value_name = "FOLDER")]
    pub(crate) backup_to: Option<String>,
    #[arg(long, value_name = "HOURS")]
    pub(crate) backup_every: Option<String>,
    #[arg(long, value_name = "D,W,M")]
    pub(crate) backup_keep: Option<String>,
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Backup {
    #[arg(long, value_name = "FOLDER")]
    pub(crate) to: Option<String>,
    #[command(flatten)]
    pub(crate) place: PlaceArgs,
}

impl Backup {
    /// What was given, by key; here the folder is called `--to`.
    pub(crate) fn flags(&self) -> Flags {
        let to = self.to.clone().map(|to| (keys::BACKUP_TO, "--to", to));
        self.place.flags().into_iter().chain(to).collect()
    }
}

fn flags<const N: usize>(given: [(Key, &Option<String>); N]) -> Flags {
    let said = |(key, text): (Key, &Option<String>)| {
        Some((key, key.flag.unwrap_or(key.name), text.clone()?))
    };
    given.into_iter().filter_map(said).collect()
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Verify {
    #[arg(value_name = "BACKUP")]
    pub(crate) backup: PathBuf,
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Restore {
    #[arg(value_name = "BACKUP")]
    pub(crate) backup: PathBuf,
    #[command(flatten)]
    pub(crate) place: PlaceArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Audit {
    Verify {
        #[arg(long, value_name = "HASH")]
        kept: Option<String>,
        #[command(flatten)]
        place: PlaceArgs,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum User {
    Add {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long, value_name = "NAME")]
        full_name: Option<String>,
        #[arg(long, value_name = "JOB")]
        job: String,
        #[command(flatten)]
        place: PlaceArgs,
    },
    SetupLink {
        #[arg(value_name = "NAME")]
        name: String,
        #[command(flatten)]
        place: PlaceArgs,
    },
    RemoveSecondFactor {
        #[arg(value_name = "NAME")]
        name: String,
        #[command(flatten)]
        place: PlaceArgs,
    },
}

/// What the commands on sales files share: the files and how to read them.
#[derive(Debug, Clone, ArgsOf)]
pub(crate) struct Input {
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, value_name = "DAY")]
    pub(crate) as_of: Option<String>,
    #[arg(long, value_name = "FIELD=COLUMN,…")]
    pub(crate) map: Vec<String>,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) good_only: bool,
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    #[arg(long, value_name = "ROW")]
    pub(crate) header_row: Option<u32>,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Screen {
    #[command(flatten)]
    pub(crate) input: Input,
    #[arg(long, value_name = "N")]
    pub(crate) months: Option<u32>,
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) standard: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) accounts: Option<PathBuf>,
    #[arg(long, value_name = "N", default_value_t = 10, hide_default_value = true)]
    pub(crate) top: usize,
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Metrics {
    #[command(flatten)]
    pub(crate) input: Input,
    #[arg(long, value_name = "N")]
    pub(crate) months: Option<u32>,
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Clv {
    #[command(flatten)]
    pub(crate) input: Input,
    #[arg(long, value_name = "N", default_value_t = 52, hide_default_value = true)]
    pub(crate) horizon: u32,
    #[arg(long, value_name = "N", default_value_t = 10.0, hide_default_value = true)]
    pub(crate) discount: f64,
    #[arg(long, value_name = "NAME", value_parser = ["auto", "bg", "pareto"])]
    #[arg(default_value = "auto", hide_default_value = true, hide_possible_values = true)]
    pub(crate) model: String,
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Forecast {
    #[command(flatten)]
    pub(crate) input: Input,
    #[arg(long, value_name = "N", default_value_t = 12, hide_default_value = true)]
    pub(crate) horizon: usize,
    #[arg(long)]
    pub(crate) total: bool,
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Payments {
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, value_name = "DAY")]
    pub(crate) as_of: Option<String>,
    #[arg(long, value_name = "FIELD=COLUMN,…")]
    pub(crate) map: Vec<String>,
    #[arg(long)]
    pub(crate) good_only: bool,
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    #[arg(long, value_name = "ROW")]
    pub(crate) header_row: Option<u32>,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) accounts: Option<PathBuf>,
}

impl Payments {
    /// How the files are read, as the other jobs say it.
    pub(crate) fn input(&self) -> Input {
        Input {
            files: self.files.clone(),
            as_of: self.as_of.clone(),
            map: self.map.clone(),
            dry_run: false,
            good_only: self.good_only,
            sheet: self.sheet.clone(),
            encoding: self.encoding.clone(),
            header_row: self.header_row,
            out: self.out.clone(),
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Standard {
    List,
    Show {
        #[arg(value_name = "NAME")]
        name: String,
    },
    Check {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    #[command(name = "backtest")]
    BackTest(BackTest),
}

#[derive(Debug, ArgsOf)]
pub(crate) struct BackTest {
    #[arg(value_name = "NAME|FILE")]
    pub(crate) tested: String,
    #[command(flatten)]
    pub(crate) input: Input,
    #[arg(long, value_name = "N")]
    pub(crate) months: Option<u32>,
    #[arg(long, value_name = "N", default_value_t = 12, hide_default_value = true)]
    pub(crate) quarters: u32,
    #[arg(long, value_name = "FILE")]
    pub(crate) accounts: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Weights {
    Ahp {
        #[arg(value_name = "FILE")]
        grids: PathBuf,
        #[arg(long, value_name = "NAME", default_value = "saaty_1980", hide_default_value = true)]
        #[arg(value_parser = ["saaty_1980", "saaty_2005", "donegan_dodd_1991"])]
        #[arg(hide_possible_values = true)]
        table: String,
        #[arg(long)]
        json: bool,
    },
    Entropy {
        #[arg(value_name = "FILE")]
        matrix: PathBuf,
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Demo {
    #[arg(long, value_name = "N", requires = "rows")]
    pub(crate) accounts: Option<u32>,
    #[arg(long, value_name = "M", requires = "accounts")]
    pub(crate) rows: Option<u64>,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) out: PathBuf,
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
}
