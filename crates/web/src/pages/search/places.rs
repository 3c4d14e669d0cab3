//! Pages and actions that are called so, of those the caller may use; found by their words in either
//! language.

use super::group::{Group, Item};
use crate::pages::nav;
use crate::urls;
use crate::visit::Visit;
use canopy_domain::Lang;
use canopy_domain::access::Action;
use canopy_domain::search::{Closeness, Kind};
use canopy_store::Count;
use canopy_store::search::Sought;
use canopy_texts::Texts;

/// Something one can do: what it is called, in other words, where, and who may.
struct Deed {
    name: fn(Texts) -> &'static str,
    words: fn(Texts) -> &'static str,
    url: fn() -> String,
    needs: Action,
}

/// A page or an action the caller may use, with all it is called.
struct Place {
    kind: Kind,
    item: Item,
    names: Vec<&'static str>,
}

/// Everywhere the caller can go.
pub(super) fn all(visit: &Visit) -> Vec<Group> {
    let places = places(visit);
    [Kind::Action, Kind::Page]
        .into_iter()
        .map(|kind| {
            let items = places.iter().filter(|place| place.kind == kind);
            group(kind, items.map(|place| place.item.clone()).collect(), usize::MAX)
        })
        .filter(|group| !group.items.is_empty())
        .collect()
}

/// Where the caller can go that is called so.
pub(super) fn called(visit: &Visit, sought: &Sought, most: usize) -> [Group; 2] {
    let places = places(visit);
    [Kind::Action, Kind::Page].map(|kind| {
        let found = places.iter().filter(|place| place.kind == kind).filter_map(|place| {
            let closeness = visit.desk.closeness(sought, &place.names)?;
            Some((closeness, Item { closeness: Some(closeness), ..place.item.clone() }))
        });
        let mut found: Vec<(Closeness, Item)> = found.collect();
        found.sort_by_key(|(closeness, _)| *closeness);
        group(kind, found.into_iter().map(|(_, item)| item).collect(), most)
    })
}

fn group(kind: Kind, mut items: Vec<Item>, most: usize) -> Group {
    items.truncate(most);
    let total = Count { at_least: items.len() as u64, is_exact: true };
    Group { kind, items, total, list: String::new() }
}

fn places(visit: &Visit) -> Vec<Place> {
    let t = visit.texts();
    let deeds = deeds().into_iter().filter(|deed| visit.may(deed.needs)).map(|deed| {
        let both = Lang::ALL.map(Texts::of);
        let words = both.iter().flat_map(|texts| (deed.words)(*texts).split(['、', ',']));
        let names = both.iter().map(|texts| (deed.name)(*texts)).chain(words);
        Place {
            kind: Kind::Action,
            item: Item::ours((deed.name)(t), (deed.url)()),
            names: names.collect(),
        }
    });
    let home = Place {
        kind: Kind::Page,
        item: Item::ours(t.frame().home(), urls::home()),
        names: Lang::ALL.map(|lang| Texts::of(lang).frame().home()).to_vec(),
    };
    let pages = nav().into_iter().filter(|page| page.needs.is_none_or(|action| visit.may(action)));
    let pages = pages.map(|page| Place {
        kind: Kind::Page,
        item: Item::ours((page.name)(t), (page.url)()),
        names: Lang::ALL.map(|lang| (page.name)(Texts::of(lang))).to_vec(),
    });
    deeds.chain(std::iter::once(home)).chain(pages).collect()
}

fn deeds() -> [Deed; 10] {
    let deed = |name, words, url, needs| Deed { name, words, url, needs };
    [
        deed(
            |t| t.search().import_data(),
            |t| t.search().import_data_words(),
            urls::new_import,
            Action::Import,
        ),
        deed(
            |t| t.search().enter_lead(),
            |t| t.search().enter_lead_words(),
            urls::new_lead,
            Action::EditLeads,
        ),
        deed(
            |t| t.search().run_screening(),
            |t| t.search().run_screening_words(),
            urls::screening_runs,
            Action::RunScreening,
        ),
        deed(
            |t| t.search().rate(),
            |t| t.search().rate_words(),
            urls::ratings,
            Action::RateAccounts,
        ),
        deed(
            |t| t.search().adopt_standard(),
            |t| t.search().adopt_standard_words(),
            urls::standards,
            Action::EditStandards,
        ),
        deed(
            |t| t.search().plan_market(),
            |t| t.search().plan_market_words(),
            urls::markets,
            Action::PlanMarkets,
        ),
        deed(
            |t| t.search().add_channel(),
            |t| t.search().add_channel_words(),
            urls::new_lead_channel,
            Action::ManageChannels,
        ),
        deed(
            |t| t.search().add_person(),
            |t| t.search().add_person_words(),
            urls::new_person,
            Action::ManageTeam,
        ),
        deed(
            |t| t.search().arrange_territories(),
            |t| t.search().arrange_territories_words(),
            urls::territories,
            Action::ManageTeam,
        ),
        deed(
            |t| t.search().set_thresholds(),
            |t| t.search().set_thresholds_words(),
            urls::thresholds,
            Action::SetThresholds,
        ),
    ]
}
