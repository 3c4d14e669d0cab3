//! The portrait of our best accounts, drawn from the latest screening of the whole company: how many
//! of them share what, never which. The whole company makes it, since a territory has too few best
//! accounts to learn from; so whoever sees only a part is not told counts of few accounts, which
//! would be facts about accounts they may not see.

use crate::screening::live_files;
use crate::{Company, Outcome, screening};
use canopy_analytics::{MOST_CLASSES, Reach, SalesScope, classes_bought};
use canopy_domain::access::{Action, Scope};
use canopy_domain::leads::{Aspect, Group, Portrait, best_tiers, portrait as draw};
use canopy_domain::primitives::{ImportId, RunId};
use canopy_domain::standards::Standard;
use canopy_domain::{Day, Window};
use canopy_store::{Desk, SystemReason};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// The portrait with what it was drawn from.
#[derive(Debug, Clone, PartialEq)]
pub struct PortraitView {
    /// What our best accounts have in common, as far as the reader may know.
    pub portrait: Portrait,
    /// The standard that says which are best.
    pub standard: Standard,
    /// The last day the screening looked at.
    pub as_of: Day,
    /// Places of the best tiers in the standard.
    pub best: Vec<usize>,
}

/// Draws the portrait for a reader; none where nothing was screened yet.
pub async fn portrait(company: &Company, reader: &Desk) -> Outcome<Option<PortraitView>> {
    let desk = company.store.system(SystemReason::LeadPortrait);
    let Some(run) = desk.latest_run().await? else { return Ok(None) };
    let view = screening::read(&desk, run).await?;
    let counts = desk.portrait_counts(run).await?;
    let best = best_tiers(&view.standard);
    let groups = counts.into_iter().map(|count| Group {
        is_best: best.contains(&count.tier_code.as_str()),
        accounts: count.accounts,
        values: vec![
            (Aspect::AccountType, count.account_type),
            (Aspect::Level, count.level),
            (Aspect::Region, count.region),
        ],
    });
    let groups: Vec<Group> = groups.collect();
    let window = Window { as_of: view.row.as_of, months: view.standard.months };
    let classes = class_counts(company, &desk, (run, window), &best).await?;
    let mut portrait = draw(&groups).with(Aspect::ProductClass, &classes);
    if reader.scope(Action::ViewAccounts) != Scope::All {
        portrait = portrait.without_few();
    }
    let tiers = view.standard.tiers.iter().enumerate();
    let places = tiers.filter(|(_, tier)| best.contains(&tier.code.as_str()));
    Ok(Some(PortraitView {
        portrait,
        best: places.map(|(place, _)| place).collect(),
        as_of: view.row.as_of,
        standard: view.standard,
    }))
}

/// Best and other accounts that buy a class of products.
type ClassCounts = Vec<(String, u32, u32)>;

/// The counts drawn last. Files never change, nor does a screening: the same ones always give the same
/// counts, so what is kept never goes stale, only unused.
#[derive(Clone, Default)]
pub struct PortraitCache(Arc<Mutex<Option<Kept>>>);

struct Kept {
    run: RunId,
    imports: Vec<ImportId>,
    counts: Arc<ClassCounts>,
}

/// Who of the screened bought which class in the period the screening looked at.
async fn class_counts(
    company: &Company,
    desk: &Desk,
    (run, window): (RunId, Window),
    best: &[&str],
) -> Outcome<Arc<ClassCounts>> {
    let files = live_files(desk).await?;
    let imports: Vec<ImportId> = files.iter().map(|file| file.import).collect();
    let kept = &company.portrait.0;
    if let Some(known) = &*kept.lock().unwrap_or_else(PoisonError::into_inner)
        && known.run == run
        && known.imports == imports
    {
        return Ok(Arc::clone(&known.counts));
    }
    let products = desk.all_products().await?;
    let named: BTreeSet<&str> =
        products.iter().map(|one| one.class.as_str()).filter(|class| !class.is_empty()).collect();
    let classes: Vec<String> = named.into_iter().take(MOST_CLASSES).map(str::to_owned).collect();
    let place_of: BTreeMap<&str, u8> = classes.iter().map(String::as_str).zip(0..).collect();
    let last = products.iter().map(|one| one.sales_key as usize + 1).max().unwrap_or_default();
    let mut class_of = vec![None; last];
    for product in &products {
        if let Some(slot) = class_of.get_mut(product.sales_key as usize) {
            *slot = place_of.get(product.class.as_str()).copied();
        }
    }
    let tiers = desk.portrait_tiers(run).await?;
    let is_best: BTreeMap<u32, bool> =
        tiers.into_iter().map(|(key, tier)| (key, best.contains(&tier.as_str()))).collect();
    let facts = Arc::clone(&company.facts);
    let work = move || {
        let reach = Reach::of(is_best.keys().copied());
        let scope = SalesScope { files: &files, reach: &reach, accounts: None };
        let bought = classes_bought(&facts, &scope, &class_of, window)?;
        Ok::<_, canopy_analytics::AnalyticsError>((bought, is_best))
    };
    let (bought, is_best) = tokio::task::spawn_blocking(work).await??;
    let mut counts: ClassCounts = classes.into_iter().map(|class| (class, 0, 0)).collect();
    for (account, bits) in bought {
        let Some(is_best) = is_best.get(&account) else { continue };
        for (place, (_, best, others)) in counts.iter_mut().enumerate() {
            let count = if *is_best { best } else { others };
            *count += u32::from((bits >> place) & 1 == 1);
        }
    }
    counts.retain(|(_, best, others)| best + others > 0);
    let counts = Arc::new(counts);
    let known = Kept { run, imports, counts: Arc::clone(&counts) };
    *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(known);
    Ok(counts)
}
