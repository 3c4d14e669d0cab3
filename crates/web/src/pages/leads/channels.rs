//! `GET /leads/channels`: every channel with what it yields.

use crate::stop::Answer;
use crate::ui::{Blank, Cell, Column, List, ListAsk, Pill, Tone, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_domain::leads::share_at_least;
use canopy_domain::primitives::ChannelId;
use canopy_store::ManageChannels;
use canopy_texts::Texts;
use canopy_usecases::leads::{self, YieldLine};
use std::collections::BTreeSet;

/// Leads a channel needs before its conversion is called the best.
const FEWEST_LEADS: u64 = 3;

#[derive(Template)]
#[template(path = "leads/channels.html")]
struct ChannelsPage {
    frame: Frame,
    finding: String,
    may_manage: bool,
    list: List,
}

pub(super) async fn page(visit: Visit) -> Answer {
    let t = visit.texts();
    let text = t.leads();
    let may_manage = visit.may(Action::ManageChannels);
    let open: Option<BTreeSet<ChannelId>> = if may_manage {
        let tokens = visit.desk.permit::<ManageChannels>()?.form_tokens().await?;
        Some(tokens.into_iter().map(|(channel, _)| channel).collect())
    } else {
        None
    };
    let lines = leads::yields(visit.company(), &visit.desk).await?;
    let ask = ListAsk::new(urls::lead_channels(), Vec::new());
    let blank = Blank::new("route", text.channels_empty_title(), text.channels_empty());
    let blank =
        if may_manage { blank.action(text.channel_add(), urls::new_lead_channel()) } else { blank };
    let list = List::new(t, "channels", &ask, &columns(t, open.as_ref()), &lines)
        .caption(text.channels_title())
        .blank(blank);
    show(&ChannelsPage {
        frame: Frame::of(&visit.asked, text.channels_title())
            .lead(text.channels_lead())
            .under(text.title(), urls::leads()),
        finding: if lines.is_empty() { String::new() } else { finding(t, &lines) },
        may_manage,
        list,
    })
}

/// Which channel converts best, of those with leads enough to say so: by what can be expected of it at
/// least, so that a few lucky leads do not beat many.
fn finding(t: Texts, lines: &[YieldLine]) -> String {
    let enough = lines.iter().filter(|line| line.leads >= FEWEST_LEADS && line.converted > 0);
    let rated = enough
        .filter_map(|line| Some((line, line.rate()?, share_at_least(line.converted, line.leads)?)));
    match rated.max_by(|(_, _, a), (_, _, b)| a.total_cmp(b)) {
        Some((line, rate, _)) => {
            t.leads().yield_finding(&line.channel.name, &t.formats().percent(rate))
        }
        None => t.leads().yield_finding_none().to_owned(),
    }
}

/// The counts lead to their leads.
fn columns(t: Texts, open: Option<&BTreeSet<ChannelId>>) -> Vec<Column<'_, YieldLine>> {
    let (text, formats) = (t.leads(), t.formats());
    let number = move |count: u64| formats.number(i64::try_from(count).unwrap_or(i64::MAX));
    let leads = move |line: &YieldLine, count: u64, (key, value): (&'static str, &str)| {
        let id = line.channel.id.to_string();
        let pairs = [("channel", id.as_str()), (key, value), ("state", "converted")];
        let pairs = if key == "state" { &pairs[..2] } else { &pairs[..] };
        Cell::to(&urls::with_query(&urls::leads(), pairs), number(count))
    };
    let mut columns = vec![
        Column::new("name", text.channel_name(), move |line: &YieldLine| {
            let name = match open {
                Some(_) => Cell::link(&urls::lead_channel(line.channel.id), &line.channel.name),
                None => Cell::data(&line.channel.name),
            };
            let kind = t.leads().kind(line.channel.kind);
            if line.channel.is_active {
                name.below(kind)
            } else {
                name.below(t.leads().channel_resting())
            }
        })
        .wide(),
        Column::new("leads", text.yield_leads(), move |line: &YieldLine| {
            leads(line, line.leads, ("state", ""))
        })
        .number(),
        Column::new("qualified", text.yield_qualified(), move |line: &YieldLine| {
            Cell::text(number(line.qualified))
        })
        .number(),
        Column::new("converted", text.yield_converted(), move |line: &YieldLine| {
            leads(line, line.converted, ("state", "converted"))
        })
        .number(),
        Column::new("won", text.yield_won(), move |line: &YieldLine| {
            leads(line, line.won(), ("linked", "false"))
        })
        .number(),
        Column::new("known", text.yield_known(), move |line: &YieldLine| {
            leads(line, line.known, ("linked", "true"))
        })
        .number(),
        Column::new("rate", text.yield_rate(), move |line: &YieldLine| {
            Cell::text(line.rate().map(|rate| formats.percent(rate)).unwrap_or_default())
        })
        .number(),
        Column::new("revenue", text.yield_revenue(), move |line: &YieldLine| {
            Cell::text(formats.money_short(line.revenue)).exact(formats.money(line.revenue))
        })
        .number(),
        Column::new("revenue_known", text.yield_revenue_known(), move |line: &YieldLine| {
            let revenue = line.revenue_known;
            Cell::text(formats.money_short(revenue)).exact(formats.money(revenue))
        })
        .number(),
    ];
    if let Some(open) = open {
        columns.push(Column::new("form", text.form_title(), move |line: &YieldLine| {
            if open.contains(&line.channel.id) {
                Cell::part(&Pill::toned(Tone::Good, t.leads().form_is_open()))
            } else {
                Cell::text(t.leads().form_none())
            }
        }));
    }
    columns
}
