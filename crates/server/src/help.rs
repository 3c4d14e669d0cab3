//! Help and mistakes on the command line, in the person's language.

use crate::args::Args;
use crate::console::Console;
use crate::failed::Failed;
use canopy_domain::Lang;
use canopy_texts::{Texts, cli::Cli};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory};
use std::ffi::OsString;

/// The language: `--lang`, else the locale (`LC_ALL`, `LC_MESSAGES`, `LANG`), else Chinese.
pub(crate) fn language(args: &[OsString]) -> Lang {
    let words: Vec<&str> = args.iter().filter_map(|word| word.to_str()).collect();
    let asked = words.iter().enumerate().find_map(|(at, word)| match word.strip_prefix("--lang") {
        Some("") => words.get(at + 1).copied(),
        Some(rest) => rest.strip_prefix('='),
        None => None,
    });
    if let Some(tag) = asked {
        return Lang::from_tag(tag).unwrap_or_default();
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    locale.and_then(|locale| Lang::from_tag(&locale)).unwrap_or_default()
}

/// The command line with its help in `texts`.
pub(crate) fn command(texts: Texts) -> Command {
    let t = texts.cli();
    let flag = |name: &'static str, short, action, help| {
        let arg = Arg::new(name).short(short).long(name).action(action);
        arg.global(true).help(help).display_order(100)
    };
    let command = Args::command()
        .bin_name("canopy")
        .about(t.about())
        .arg(flag("help", 'h', ArgAction::Help, t.help_flag()))
        .arg(flag("version", 'V', ArgAction::Version, t.version_flag()).global(false));
    localised(command, t, "")
}

fn localised(command: Command, t: Cli, parent: &str) -> Command {
    let path = format!("{parent} {}", command.get_name());
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).collect();
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        t.usage_word()
    );
    let mut command = command
        .help_template(template)
        .subcommand_help_heading(t.commands_word())
        .mut_args(|arg| {
            let heading = if arg.is_positional() { t.arguments_word() } else { t.options_word() };
            let help = argument_help(t, &path, arg.get_id().as_str());
            let arg = arg.help_heading(heading);
            if help.is_empty() { arg } else { arg.help(help) }
        });
    for name in names {
        command = command.mut_subcommand(name, |inner| {
            let (about, after) = about(t, &path, inner.get_name());
            localised(inner.about(about).after_help(after), t, &path)
        });
    }
    command
}

fn about(t: Cli, path: &str, name: &str) -> (&'static str, &'static str) {
    match name {
        "screen" => (t.help_screen(), t.help_screen_after()),
        "metrics" => (t.help_metrics(), t.help_metrics_after()),
        "clv" => (t.help_clv(), t.help_clv_after()),
        "forecast" => (t.help_forecast(), t.help_forecast_after()),
        "payments" => (t.help_payments(), t.help_payments_after()),
        "standard" => (t.help_standard(), ""),
        "list" => (t.help_standard_list(), ""),
        "show" => (t.help_standard_show(), ""),
        "check" => (t.help_standard_check(), ""),
        "backtest" => (t.help_back_test(), t.help_back_test_after()),
        "weights" => (t.help_weights(), ""),
        "ahp" => (t.help_weights_ahp(), t.help_weights_ahp_after()),
        "entropy" => (t.help_weights_entropy(), t.help_weights_entropy_after()),
        "demo" => (t.help_demo(), ""),
        "serve" => (t.help_serve(), t.help_serve_after()),
        "check-config" => (t.help_check_config(), t.help_check_config_after()),
        "migrate" => (t.help_migrate(), ""),
        "backup" => (t.help_backup(), t.help_backup_after()),
        "verify" if path.ends_with(" audit") => {
            (t.help_audit_verify(), t.help_audit_verify_after())
        }
        "verify" => (t.help_verify(), ""),
        "restore" => (t.help_restore(), t.help_restore_after()),
        "audit" => (t.help_audit(), ""),
        "user" => (t.help_user(), ""),
        "add" => (t.help_user_add(), ""),
        "setup-link" => (t.help_user_setup_link(), ""),
        "remove-second-factor" => (t.help_user_remove_second_factor(), ""),
        _ => ("", ""),
    }
}

fn argument_help(t: Cli, path: &str, id: &str) -> &'static str {
    match (path.trim_start(), id) {
        (_, "lang") => t.help_lang(),
        ("canopy serve" | "canopy check-config", "demo") => t.help_serve_demo(),
        (_, "listen") => t.help_listen(),
        (_, "operations_listen") => t.help_operations_listen(),
        (_, "config") => t.help_config(),
        (_, "data") => t.help_data(),
        (_, "database") => t.help_database(),
        (_, "https") => t.help_https(),
        (_, "to") => t.help_backup_to(),
        (_, "backup") => t.help_backup_folder(),
        (_, "backup_to") => t.help_serve_backup_to(),
        (_, "backup_every") => t.help_backup_every(),
        (_, "backup_keep") => t.help_backup_keep(),
        (_, "kept") => t.help_kept(),
        (
            "canopy user add" | "canopy user setup-link" | "canopy user remove-second-factor",
            "name",
        ) => t.help_user_name(),
        (_, "full_name") => t.help_user_full_name(),
        (_, "job") => t.help_user_job(),
        ("canopy demo", "accounts") => t.help_demo_accounts(),
        ("canopy demo", "rows") => t.help_demo_rows(),
        ("canopy demo", "out") => t.help_demo_out(),
        ("canopy demo", "seed") => t.help_demo_seed(),
        ("canopy metrics" | "canopy clv" | "canopy forecast" | "canopy payments", "out") => {
            t.help_out_metrics()
        }
        ("canopy clv", "files") => t.help_clv_files(),
        ("canopy clv", "horizon") => t.help_clv_horizon(),
        ("canopy forecast", "horizon") => t.help_forecast_horizon(),
        (_, "discount") => t.help_clv_discount(),
        (_, "model") => t.help_clv_model(),
        (_, "total") => t.help_forecast_total(),
        (_, "tested") => t.help_back_test_standard(),
        (_, "quarters") => t.help_quarters(),
        ("canopy payments", "accounts") => t.help_payments_accounts(),
        ("canopy payments", "files") => t.help_payments_files(),
        (_, "grids") => t.help_grids(),
        (_, "matrix") => t.help_matrix(),
        (_, "table") => t.help_table(),
        (_, "json") => t.help_json(),
        (_, "files") => t.help_files(),
        (_, "standard") => t.help_standard_option(),
        (_, "as_of") => t.help_as_of(),
        (_, "months") => t.help_months(),
        (_, "out") => t.help_out(),
        (_, "map") => t.help_map(),
        (_, "dry_run") => t.help_dry_run(),
        (_, "accounts") => t.help_accounts(),
        (_, "good_only") => t.help_good_only(),
        (_, "sheet") => t.help_sheet(),
        (_, "encoding") => t.help_encoding(),
        (_, "header_row") => t.help_header_row(),
        (_, "top") => t.help_top(),
        (_, "name") => t.help_standard_name(),
        (_, "file") => t.help_standard_file(),
        _ => "",
    }
}

/// Prints help or the version, or says what is wrong with the command line.
pub(crate) fn answer(error: &clap::Error, console: &mut Console) -> Result<(), Failed> {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let t = console.texts().cli();
        let text = error.to_string();
        let text = text.replace("[OPTIONS]", t.options_placeholder());
        let text = text.replace("<COMMAND>", t.command_placeholder());
        return console.line(text.trim_end());
    }
    let t = console.texts().cli();
    let said = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => console.texts().formats().list(texts),
        _ => String::new(),
    };
    let argument = said(ContextKind::InvalidArg);
    let what = match error.kind() {
        ErrorKind::UnknownArgument => t.usage_unknown_argument(&argument),
        ErrorKind::InvalidSubcommand => {
            t.usage_unknown_argument(&said(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => t.usage_missing(&argument),
        ErrorKind::InvalidValue if said(ContextKind::InvalidValue).is_empty() => {
            t.usage_needs_value(&argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            t.usage_bad_value(&said(ContextKind::InvalidValue), &argument)
        }
        ErrorKind::ArgumentConflict => t.usage_conflict(&argument, &said(ContextKind::PriorArg)),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            t.usage_no_command().to_owned()
        }
        _ => error.to_string(),
    };
    Err(Failed::Usage(vec![what, t.usage_hint("canopy")]))
}
