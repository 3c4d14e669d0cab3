//! `GET /accounts/{id}`: who an account is and what it buys, by month and by product.

use super::outlook::Outlook;
use super::team::{self, Team};
use crate::pages::decisions::{History, Record, hand_words, history, record};
use crate::pages::leads::{FromLeads, from_leads};
use crate::pages::notes::{Following, NotesSection, account_section, following};
use crate::pages::payments::{self, PaymentSection};
use crate::pages::ratings::Section;
use crate::pages::surveys::{self, AnswerSection};
use crate::stop::{Answer, Stop};
use crate::ui::{
    Axis, Blank, Cell, Change, Chart, ChartTable, Column, List, ListAsk, Series, SeriesKind, Spec,
    TierMark, Tile, Unit, filters,
};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, Amount};
use canopy_store::accounts::{AccountDetail, Relative};
use canopy_store::fields::CustomField;
use canopy_store::team::FormerOwner;
use canopy_texts::Texts;
use canopy_usecases::accounts::{AccountSales, ProductLine, sales_of};
use canopy_usecases::decisions::{self, AccountStanding};
use canopy_usecases::demand::outlook_of;
use canopy_usecases::local_day;
use canopy_usecases::ratings::{AccountRatings, of_account};

#[derive(Template)]
#[template(path = "accounts/page.html")]
struct AccountPage {
    frame: Frame,
    facts: Vec<(String, String)>,
    tier: Option<Standing>,
    tiles: Vec<Tile>,
    chart: Option<Chart>,
    outlook: Option<Outlook>,
    notes: NotesSection,
    following: Following,
    products: List,
    above: Option<(String, String)>,
    below: Vec<(String, String, String)>,
    team: Team,
    /// Who owned it before, each in words.
    former: Vec<String>,
    why: String,
    /// Whom the reader represents in seeing this account.
    represented: Option<String>,
    record: Record,
    history: Option<History>,
    leads: Option<FromLeads>,
    ratings: Vec<Section>,
    payments: Option<PaymentSection>,
    answers: Option<AnswerSection>,
    /// Where it goes into the trash, and as of which version; for those who may.
    trash: Option<(String, i64)>,
    /// Where it is changed; for those who may.
    edit: Option<String>,
}

/// Where the latest run put the account.
struct Standing {
    mark: TierMark,
    words: String,
    url: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    let t = visit.texts();
    let detail = visit.desk.account_detail(id).await?;
    let sales = sales_of(visit.company(), &visit.desk, &detail.account).await?;
    let future = outlook_of(visit.company(), &visit.desk, &detail.account).await?;
    let found = decisions::standing(&visit.desk, id, local_day(visit.at())).await?;
    let standard = found.as_ref().map(|found| &found.run.standard);
    let record = record(&visit, id, standard).await?;
    let tier = found.as_ref().and_then(|found| standing(t, id, found));
    let text = t.accounts();
    let mut frame = Frame::of(&visit.asked, detail.account.name.clone())
        .lead(detail.aliases.join(" · "))
        .under(t.frame().accounts(), urls::accounts());
    if let Some(above) = &detail.parent {
        frame = frame.under(above.name.clone(), urls::account(above.id));
    }
    let lines = sales.as_ref().map(|sales| sales.products.clone()).unwrap_or_default();
    let ask = ListAsk::new(urls::account(id), Vec::new());
    let products = List::new(t, "products", &ask, &columns(t), &lines)
        .caption(text.products_title())
        .blank(Blank::new("package", text.no_sales_title(), text.no_sales_text()));
    let may_edit = visit.desk.may(Action::EditAccounts, id).await?;
    let fields = visit.desk.custom_fields().await?;
    show(&AccountPage {
        notes: account_section(&visit, id, frame.token_field()).await?,
        following: following(&visit, id, frame.token_field()).await?,
        frame,
        facts: facts(t, &detail, &fields),
        tier,
        tiles: tiles(t, &detail),
        chart: sales.as_ref().map(|sales| chart(t, sales)),
        outlook: future.as_ref().map(|future| Outlook::of(t, future)),
        products,
        above: detail.parent.as_ref().map(|one| (urls::account(one.id), one.name.clone())),
        below: detail.children.iter().map(|one| below(t, one)).collect(),
        record,
        history: history(&visit, id).await?,
        leads: from_leads(&visit, id).await?,
        ratings: ratings(&visit, id).await?,
        team: team::section(&visit, &detail).await?,
        former: former(&visit, id).await?,
        why: urls::why(id),
        represented: represented(&visit, id).await?,
        payments: payments::section(&visit, id).await?,
        answers: surveys::section(&visit, id).await?,
        trash: may_edit.then(|| (urls::trash_account(id), detail.account.version)),
        edit: may_edit.then(|| urls::edit_account(id)),
    })
}

/// Who owned the account until it was handed over.
async fn former(visit: &Visit, id: AccountId) -> Result<Vec<String>, Stop> {
    let t = visit.texts();
    let found = visit.desk.former_owners(id).await?;
    let words = |one: &FormerOwner| {
        t.team().former_owner(&one.name, &t.formats().day(local_day(one.until)))
    };
    Ok(found.iter().map(words).collect())
}

/// Whom the reader represents, in words; none where they see the account in their own name.
async fn represented(visit: &Visit, id: AccountId) -> Result<Option<String>, Stop> {
    let name = visit.desk.in_whose_name(Action::ViewAccounts, id).await?;
    let absent = &visit.caller().stands_in_for;
    let found = absent.iter().find(|one| Some(one.user) == name);
    let t = visit.texts();
    Ok(found.map(|one| t.team().seen_as_deputy(&one.name, &t.formats().day(one.until))))
}

fn standing(t: Texts, id: AccountId, found: &AccountStanding) -> Option<Standing> {
    let tier = found.run.standard.tiers.get(found.tier()?)?;
    let mark = TierMark::of(found.tier()?, tier, t.lang());
    Some(Standing {
        mark: match &found.decision {
            Some(held) => mark.by_hand(t, &hand_words(t, held)),
            None => mark,
        },
        words: t.accounts().rank_and_score(
            &t.formats().number(i64::from(found.result.rank)),
            &t.formats().score(found.result.score),
        ),
        url: urls::receipt(found.result.run, id),
    })
}

/// The ratings of the account under each standard that asks for some.
async fn ratings(visit: &Visit, id: AccountId) -> Result<Vec<Section>, Stop> {
    let found = of_account(&visit.desk, id, local_day(visit.at())).await?;
    let may_rate = visit.desk.may(Action::RateAccounts, id).await?;
    let section = |one: &AccountRatings| {
        let url = may_rate.then(|| urls::rate_account(id, Some(one.rated.code())));
        Section::new(visit.texts(), one, url)
    };
    Ok(found.iter().map(section).collect())
}

fn below(t: Texts, one: &Relative) -> (String, String, String) {
    (urls::account(one.id), one.name.clone(), t.formats().money_short(one.revenue_12m))
}

fn facts(t: Texts, detail: &AccountDetail, fields: &[CustomField]) -> Vec<(String, String)> {
    let text = t.accounts();
    let account = &detail.account;
    let known = [
        (text.code(), account.code.clone()),
        (text.account_type(), account.account_type.clone()),
        (text.level(), account.level.clone()),
        (text.region(), account.region.clone()),
        (text.city(), account.city.clone()),
        (text.territory(), detail.territory_name.clone().unwrap_or_default()),
        (text.owner(), detail.owner_name.clone().unwrap_or_default()),
    ];
    let known = known.into_iter().map(|(label, value)| (label.to_owned(), value));
    let more = account.attributes.iter();
    let more = more.filter(|(code, _)| fields.iter().all(|one| one.words.code != **code));
    let more = more.map(|(code, value)| (text.attribute(code).to_owned(), value.clone()));
    // The company's own, in the order it gave them.
    let own = fields.iter().filter_map(|field| {
        let kept = account.attributes.get(&field.words.code)?;
        Some((field.words.label(t.lang()).to_owned(), crate::pages::fields::read(t, field, kept)))
    });
    known.chain(own).chain(more).filter(|(_, value)| !value.is_empty()).collect()
}

fn tiles(t: Texts, detail: &AccountDetail) -> Vec<Tile> {
    let (text, formats) = (t.accounts(), t.formats());
    let account = &detail.account;
    let money = |label: &str, amount: Amount| {
        Tile::new(label, formats.money_short(amount)).exact(formats.money(amount))
    };
    let mut revenue = money(text.revenue_12m(), account.revenue_12m);
    let before = account.revenue_prev.to_f64();
    if before > 0.0 {
        let growth = account.revenue_12m.to_f64() / before - 1.0;
        revenue = revenue.change(Change::of(growth, formats.percent_signed(growth)));
    }
    let last = account.last_sale.map_or_else(|| "—".to_owned(), |day| formats.day(day));
    vec![
        revenue,
        money(text.revenue_previous(), account.revenue_prev),
        Tile::new(text.last_sale(), last),
    ]
}

fn chart(t: Texts, sales: &AccountSales) -> Chart {
    let (text, formats) = (t.accounts(), t.formats());
    let months: Vec<String> = sales.months.iter().map(|one| formats.month(one.month)).collect();
    let spec = Spec::Series {
        categories: months,
        series: vec![Series {
            name: text.revenue().to_owned(),
            kind: SeriesKind::Bar,
            values: sales.months.iter().map(|one| Some(one.revenue.to_f64())).collect(),
            stack: None,
            right: false,
        }],
        left: Axis { name: text.revenue().to_owned(), unit: Unit::Money },
        right: None,
        flat: false,
        links: Vec::new(),
    };
    let rows = sales.months.iter().map(|one| {
        vec![Cell::text(formats.month(one.month)), Cell::text(formats.money(one.revenue))]
    });
    let table = ChartTable {
        heads: vec![text.month().to_owned(), text.revenue().to_owned()],
        rows: rows.collect(),
    };
    Chart::new(t, "by-month", finding(t, sales), &spec).table(table)
}

/// The finding in the chart's title: the best month of the time shown.
fn finding(t: Texts, sales: &AccountSales) -> String {
    let best = sales.months.iter().max_by_key(|one| (one.revenue, one.month));
    match best.filter(|best| best.revenue > Amount::ZERO) {
        Some(best) => t
            .accounts()
            .best_month(&t.formats().month(best.month), &t.formats().money_short(best.revenue)),
        None => t.accounts().no_month().to_owned(),
    }
}

fn columns(t: Texts) -> Vec<Column<'static, ProductLine>> {
    let (text, formats) = (t.accounts(), t.formats());
    vec![
        Column::new("product", text.product(), |line: &ProductLine| {
            Cell::text(&line.product.name).below(&line.product.class)
        })
        .wide(),
        Column::new("revenue", text.revenue_12m(), move |line: &ProductLine| {
            Cell::text(formats.money_short(line.revenue)).exact(formats.money(line.revenue))
        })
        .number(),
        Column::new("previous", text.revenue_previous(), move |line: &ProductLine| {
            Cell::text(formats.money_short(line.revenue_previous))
                .exact(formats.money(line.revenue_previous))
        })
        .number(),
        Column::new("quantity", text.quantity(), move |line: &ProductLine| {
            Cell::text(formats.quantity(line.quantity))
        })
        .number(),
        Column::new("last", text.last_sale(), move |line: &ProductLine| {
            Cell::text(line.last_day.map(|day| formats.day(day)).unwrap_or_default())
        })
        .number(),
    ]
}
