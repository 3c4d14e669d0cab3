//! Backups made by themselves while the program runs, and old ones dropped by the rule.

use super::make::{MAKING, NAME, TIME};
use super::{BackupFault, CompanyPlace, KeepRule, Made, back_up, to_drop};
use crate::Company;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How often it is looked whether one is due.
const LOOKED_EVERY: Duration = Duration::from_mins(1);
/// After so long a folder still being made was left by a program that was stopped.
const ABANDONED: TimeDelta = TimeDelta::days(1);

/// When backups are made and which are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The folder they are kept in.
    pub to: PathBuf,
    /// How long after one the next is due.
    pub every: TimeDelta,
    /// Which are kept.
    pub keep: KeepRule,
}

/// When a backup was made, by its name.
pub fn made_at(name: &str) -> Option<DateTime<Utc>> {
    let time = name.strip_prefix(NAME)?;
    NaiveDateTime::parse_from_str(time, TIME).ok().map(|at| at.and_utc())
}

/// The backups of a folder with when they were made, newest first.
pub fn present(folder: &Path) -> std::io::Result<Vec<(DateTime<Utc>, PathBuf)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let made = made_at(&entry.file_name().to_string_lossy());
        found.extend(made.map(|at| (at, entry.path())));
    }
    found.sort_unstable_by(|one, other| other.cmp(one));
    Ok(found)
}

/// Makes backups when they are due, for as long as it is waited for. One that fails is told in the log
/// and tried again a minute later; what is there stays until a newer one is whole.
pub async fn keep_backups(company: Company, place: CompanyPlace, schedule: Schedule) {
    let mut ticks = tokio::time::interval(LOOKED_EVERY);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        match make_due(&company, &place, &schedule).await {
            Ok(Some(made)) => tracing::info!(bytes = made.manifest.bytes(), "a backup was made"),
            Ok(None) => {}
            Err(fault) => tracing::error!(fault = fault.told(), "no backup was made"),
        }
    }
}

/// Makes one if it is due, then drops those the rule does not keep.
pub async fn make_due(
    company: &Company,
    place: &CompanyPlace,
    schedule: &Schedule,
) -> Result<Option<Made>, BackupFault> {
    let now = company.clock.now();
    let newest = present(&schedule.to)?.first().map(|(at, _)| *at);
    if newest.is_some_and(|at| now < at + schedule.every) {
        return Ok(None);
    }
    let made = back_up(company, place, &schedule.to).await?;
    let found = present(&schedule.to)?;
    let times: Vec<DateTime<Utc>> = found.iter().map(|(at, _)| *at).collect();
    let dropped = to_drop(&times, schedule.keep);
    for (_, path) in found.iter().filter(|(at, _)| dropped.contains(at)) {
        std::fs::remove_dir_all(path)?;
    }
    drop_abandoned(&schedule.to, now)?;
    Ok(Some(made))
}

fn drop_abandoned(folder: &Path, now: DateTime<Utc>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let is_half = entry.file_name().to_string_lossy().starts_with(MAKING);
        let since: DateTime<Utc> = entry.metadata()?.modified()?.into();
        if is_half && now - since > ABANDONED {
            std::fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}
