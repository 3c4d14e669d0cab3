//! The report on the terminal: tiers, the first accounts with their reasons, and how much of the
//! standard was answered.

use super::{Report, reading_lines};
use crate::args::Screen;
use crate::console::{Console, whole};
use crate::failed::Failed;
use crate::grid::{Grid, Side, cut};
use canopy_domain::Amount;
use canopy_domain::screening::{AccountResult, Reason, Value};
use canopy_usecases::oneshot::MeasuredAccount;

/// Places for an account's name.
const NAME: usize = 34;

impl Report<'_> {
    /// Prints everything.
    pub(crate) fn print(&self, console: &mut Console, job: &Screen) -> Result<(), Failed> {
        self.print_title(console, job)?;
        if self.screened.measured.accounts.is_empty() {
            return console.line(self.texts.cli().no_accounts());
        }
        self.print_tiers(console)?;
        self.print_top(console, job.top)?;
        self.print_answered(console)?;
        let t = self.texts.cli();
        let bad = self.screened.measured.problems.rows;
        if bad > 0 {
            console.line(t.went_without(whole(bad)))?;
        }
        console.gap()?;
        match &job.input.out {
            Some(path) => console.line(t.written(&path.display().to_string())),
            None => console.line(t.out_hint()),
        }
    }

    fn print_title(&self, console: &mut Console, job: &Screen) -> Result<(), Failed> {
        let t = self.texts.cli();
        let window = self.screened.measured.window;
        console.line(t.screen_title(self.standard.name.get(self.texts.lang())))?;
        let (from, as_of) = (window.current_start().to_string(), window.as_of.to_string());
        console.line(t.window_line(&from, &as_of, i64::from(window.months)))?;
        if job.input.as_of.is_none() {
            console.line(t.as_of_last_day())?;
        }
        for line in reading_lines(&self.screened.measured, self.texts) {
            console.line(line)?;
        }
        console.gap()
    }

    fn print_tiers(&self, console: &mut Console) -> Result<(), Failed> {
        let (t, f) = (self.texts.cli(), self.texts.formats());
        let columns = [
            (t.col_tier(), Side::Left),
            (t.col_accounts(), Side::Right),
            (t.col_of_accounts(), Side::Right),
            (t.col_revenue(), Side::Right),
            (t.col_of_revenue(), Side::Right),
            ("", Side::Left),
        ];
        let mut grid = Grid::new(&columns);
        let all = self.screened.screening.accounts.len();
        let total: Amount = self.screened.screening.tiers.iter().map(|tier| tier.revenue).sum();
        // Of a total that is not positive nothing is a share.
        let has_shares = total > Amount::ZERO;
        for (tier, summary) in self.standard.tiers.iter().zip(&self.screened.screening.tiers) {
            grid.row(vec![
                tier.name.get(self.texts.lang()).to_owned(),
                f.number(i64::from(summary.accounts)),
                f.percent(f64::from(summary.accounts) / all as f64),
                f.money_short(summary.revenue),
                if has_shares { f.percent(summary.revenue_share) } else { String::new() },
                bar(summary.revenue_share),
            ]);
        }
        let count = f.number(whole(all as u64));
        grid.row(vec![
            t.all_accounts().to_owned(),
            count,
            f.percent(1.0),
            f.money_short(total),
            if has_shares { f.percent(1.0) } else { String::new() },
        ]);
        console.grid(&grid)?;
        console.gap()
    }

    fn print_top(&self, console: &mut Console, top: usize) -> Result<(), Failed> {
        let t = self.texts.cli();
        let ranking = self.screened.ranking();
        let top = top.min(ranking.len());
        if top == 0 {
            return Ok(());
        }
        console.line(t.top_title(whole(top as u64)))?;
        let columns = [
            (t.col_rank(), Side::Right),
            (t.col_account(), Side::Left),
            (t.col_tier(), Side::Left),
            (t.col_score(), Side::Right),
            (t.col_revenue(), Side::Right),
            (t.col_growth(), Side::Right),
            (t.col_why(), Side::Left),
        ];
        let mut grid = Grid::new(&columns);
        for at in ranking.into_iter().take(top) {
            grid.row(self.top_row(at).unwrap_or_default());
        }
        console.grid(&grid)?;
        console.gap()
    }

    fn top_row(&self, at: usize) -> Option<Vec<String>> {
        let f = self.texts.formats();
        let account = self.screened.measured.accounts.get(at)?;
        let (result, metrics) = (self.screened.result(at)?, self.screened.metrics.get(at)?);
        Some(vec![
            f.number(i64::from(result.rank)),
            cut(&shown_name(account), NAME),
            self.tier_name(result.tier),
            f.score(result.score),
            f.money_short(metrics.raw.revenue),
            self.growth(metrics).map(|growth| f.percent_signed(growth)).unwrap_or_default(),
            self.short_reasons(result),
        ])
    }

    /// `Revenue 1.2M (+9.1), Growth +35% (+4.0)`; a gate that held the account last.
    fn short_reasons(&self, result: &AccountResult) -> String {
        let t = self.texts.cli();
        let mut said: Vec<String> =
            result.reasons.iter().filter_map(|reason| self.short_reason(result, reason)).collect();
        for gate in &result.gates_failed {
            let criterion = self.criteria().nth(usize::from(gate.criterion));
            if let Some((_, criterion)) = criterion {
                let name = criterion.name.get(self.texts.lang());
                said.push(t.held_back(&self.tier_name(gate.held_at), name));
            }
        }
        said.join(t.reason_comma())
    }

    fn short_reason(&self, result: &AccountResult, reason: &Reason) -> Option<String> {
        let t = self.texts.cli();
        let (index, points) = match reason {
            Reason::Lifts { criterion, points } => (usize::from(*criterion), points.abs()),
            Reason::HoldsBack { criterion, points } => (usize::from(*criterion), -points.abs()),
        };
        let (_, criterion) = self.criteria().nth(index)?;
        let name = criterion.name.get(self.texts.lang());
        let points = self.texts.formats().signed(points, 1);
        let value = &result.criteria.get(index)?.value;
        Some(match value {
            Value::Missing => t.reason_no_figure(name, &points),
            value => {
                let value = self.texts.screening().value(&criterion.source, value);
                t.reason_figure(name, &value, &points)
            }
        })
    }

    fn print_answered(&self, console: &mut Console) -> Result<(), Failed> {
        let (t, f) = (self.texts.cli(), self.texts.formats());
        let screening = &self.screened.screening;
        console
            .line(t.answered(&f.percent_trimmed((screening.answered_share * 1e3).round() / 1e3)))?;
        let unanswered: Vec<&str> = self
            .criteria()
            .filter(|(_, criterion)| screening.unanswered.contains(&criterion.code))
            .map(|(_, criterion)| criterion.name.get(self.texts.lang()))
            .collect();
        if !unanswered.is_empty() {
            console.line(t.unanswered(&f.list(&unanswered)))?;
        }
        if self.standard.tiers.iter().any(|tier| tier.quota_per_territory.is_some()) {
            console.line(t.quotas_left_out())?;
        }
        Ok(())
    }
}

/// `Name (code)` where an account has both and they differ.
fn shown_name(account: &MeasuredAccount) -> String {
    match (&account.name, &account.code) {
        (Some(name), Some(code)) if name != code => format!("{name} {code}"),
        (Some(name), _) => name.clone(),
        (None, code) => code.clone().unwrap_or_default(),
    }
}

/// A share as a bar of at most twenty places.
fn bar(share: f64) -> String {
    let steps = (1..=20).filter(|step| f64::from(*step) <= (share * 20.0).round()).count();
    "█".repeat(steps)
}
