//! Finds everything that is called so, for the page, the palette and the API alike.

use super::group::{Group, Item};
use super::places;
use crate::pages::standards::name_in;
use crate::stop::Stop;
use crate::urls;
use crate::visit::Visit;
use canopy_domain::search::Kind;
use canopy_store::search::Sought;
use canopy_texts::Texts;
use canopy_usecases::search::{Everything, search};

/// Things of a kind shown.
const SHOWN: usize = 6;

/// What is called so, the kind with the closest first; without a text, where one can go.
pub(crate) async fn find(visit: &Visit, text: &str) -> Result<Vec<Group>, Stop> {
    let Some(sought) = Sought::of(text) else {
        return Ok(if text.trim().is_empty() { places::all(visit) } else { Vec::new() });
    };
    let found = search(&visit.desk, &sought, SHOWN).await?;
    let mut groups = records(visit.texts(), &sought, found);
    groups.extend(places::called(visit, &sought, SHOWN));
    groups.retain(|group| !group.items.is_empty());
    groups.sort_by_key(Group::order);
    Ok(groups)
}

fn records(t: Texts, sought: &Sought, found: Everything) -> Vec<Group> {
    let list = |path: String| urls::with_query(&path, &[("q", sought.text())]);
    let text = t.search();
    vec![
        Group::of(Kind::Account, found.accounts, list(urls::accounts()), |one| {
            let owner = one.owner.unwrap_or_default();
            let item = Item::record(one.name, urls::account(one.id));
            let item = item.detail(&[&one.code, &one.place, &owner]);
            match one.known_as {
                Some(name) => item.remark(text.also_called(&name)),
                None => item,
            }
        }),
        Group::of(Kind::Lead, found.leads, list(urls::leads()), |one| {
            Item::record(one.organisation, urls::lead(one.id))
                .detail(&[&one.person, &one.place])
                .remark(t.leads().state_of(one.state))
        }),
        Group::of(Kind::Person, found.people, list(urls::team()), |one| {
            let job = t.access().job(one.job);
            let remark = if one.active { job } else { text.no_longer_here() };
            Item::record(one.name, urls::person(one.id)).detail(&[&one.sign_in_name]).remark(remark)
        }),
        Group::of(Kind::Territory, found.territories, urls::territories(), |one| {
            let accounts =
                urls::with_query(&urls::accounts(), &[("territory", &one.id.to_string())]);
            Item::record(one.name, accounts).detail(&[&one.code])
        }),
        Group::of(Kind::Product, found.products, list(urls::products()), |one| {
            let wanted = if one.code.is_empty() { &one.name } else { &one.code };
            let page = urls::with_query(&urls::products(), &[("q", wanted)]);
            Item::record(&one.name, page).detail(&[&one.code, &one.class])
        }),
        Group::of(Kind::Standard, found.standards, urls::standards(), |one| {
            let name = name_in(t, &one.name_zh, &one.name_en, &one.code);
            Item::record(name, urls::standard(one.id)).detail(&[&one.code]).remark(
                t.formats().list(&[
                    text.version(&one.number.to_string()),
                    t.standards().status(one.status).to_owned(),
                ]),
            )
        }),
        Group::of(Kind::Run, found.runs, urls::screening_runs(), |one| {
            let name = name_in(t, &one.name_zh, &one.name_en, "");
            let name = t.screening().run_name(name, &t.formats().day(one.as_of));
            Item::record(name, urls::screening_run(one.id))
        }),
    ]
}
