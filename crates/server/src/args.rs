//! The command line as types. What each argument means for people is in the texts (`help`).

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

/// Where a company is kept.
#[derive(Debug, Clone, ArgsOf)]
pub(crate) struct PlaceArgs {
    #[arg(long, env = "CANOPY_DATA", hide_env = true, value_name = "FOLDER")]
    #[arg(default_value = "canopy-data", hide_default_value = true)]
    pub(crate) data: PathBuf,
    #[arg(long, env = "CANOPY_DATABASE", hide_env = true, hide_env_values = true)]
    #[arg(value_name = "URL")]
    pub(crate) database: Option<String>,
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Serve {
    #[arg(long, env = "CANOPY_LISTEN", hide_env = true, value_name = "ADDRESS")]
    #[arg(default_value = "127.0.0.1:8080", hide_default_value = true)]
    pub(crate) listen: String,
    #[command(flatten)]
    pub(crate) place: PlaceArgs,
    #[arg(long)]
    pub(crate) demo: bool,
    #[arg(long, env = "CANOPY_HTTPS", hide_env = true)]
    pub(crate) https: bool,
    #[command(flatten)]
    pub(crate) backups: Backups,
}

/// Backups made by themselves.
#[derive(Debug, ArgsOf)]
#[expect(clippy::struct_field_names, reason = "the flags are called so")]
pub(crate) struct Backups {
    #[arg(long, env = "CANOPY_BACKUP_TO", hide_env = true, value_name = "FOLDER")]
    pub(crate) backup_to: Option<PathBuf>,
    #[arg(long, env = "CANOPY_BACKUP_EVERY", hide_env = true, value_name = "HOURS")]
    #[arg(default_value_t = 24, hide_default_value = true, value_parser = clap::value_parser!(u32).range(1..=744))]
    pub(crate) backup_every: u32,
    #[arg(long, env = "CANOPY_BACKUP_KEEP", hide_env = true, value_name = "D,W,M")]
    #[arg(default_value = "7,4,12", hide_default_value = true)]
    pub(crate) backup_keep: String,
}

#[derive(Debug, ArgsOf)]
pub(crate) struct Backup {
    #[arg(long, env = "CANOPY_BACKUP_TO", hide_env = true, value_name = "FOLDER")]
    pub(crate) to: PathBuf,
    #[command(flatten)]
    pub(crate) place: PlaceArgs,
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
