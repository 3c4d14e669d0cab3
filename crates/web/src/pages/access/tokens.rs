//! `GET` and `POST /tokens`: the caller's access tokens, everybody's for whoever manages the team;
//! making one, which is shown once, and ending one.

use super::token_form::{TokenFields, TokenForm, fields, tell};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Column, FieldErrors, Html, List, ListAsk, Pill, RowButton, Tone, filters,
};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::AccessTokenId;
use canopy_store::ManageTeam;
use canopy_store::access::AccessToken;
use canopy_texts::Texts;
use canopy_usecases::access::{end_token, make_token};
use canopy_usecases::local;
use chrono::{DateTime, Utc};

#[derive(Template)]
#[template(path = "access/tokens.html")]
struct TokensPage {
    frame: Frame,
    mine: List,
    /// For whoever manages the team.
    everybodys: Option<List>,
    fields: TokenFields,
}

/// A token, shown once.
#[derive(Template)]
#[template(path = "access/token.html")]
struct TokenPage {
    frame: Frame,
    token: String,
    example: String,
}

pub(super) async fn page(visit: Visit) -> Answer {
    let fields = fields(&visit, &TokenForm::blank(), &FieldErrors::none());
    show(&build(&visit, fields).await?)
}

pub(super) async fn make(visit: Visit, Posted(form): Posted<TokenForm>) -> Answer {
    let t = visit.texts();
    match make_token(&visit.desk, visit.at(), &form.read()).await? {
        Ok(made) => {
            let address = visit.asked.whole_address(&urls::api_accounts());
            show(&TokenPage {
                frame: Frame::of(&visit.asked, t.access().token_made_title())
                    .under(t.access().tokens_title(), urls::tokens()),
                example: format!("curl -H 'Authorization: Bearer {}' {address}", made.token),
                token: made.token,
            })
        }
        Err(faults) => {
            let fields = fields(&visit, &form, &tell(t, &faults));
            show_again(&build(&visit, fields).await?)
        }
    }
}

pub(super) async fn end(visit: Visit, Path(id): Path<AccessTokenId>) -> Answer {
    end_token(&visit.desk, visit.at(), id).await?;
    see_other(&visit.asked, &urls::tokens(), Some(visit.texts().access().token_is_ended()))
}

async fn build(visit: &Visit, fields: TokenFields) -> Result<TokensPage, Stop> {
    let t = visit.texts();
    let text = t.access();
    let frame = Frame::of(&visit.asked, text.tokens_title()).lead(text.tokens_lead());
    let token = frame.token_field();
    let ask = ListAsk::new(urls::tokens(), Vec::new());
    let mine = visit.desk.my_tokens().await?;
    let blank = Blank::new("key", text.tokens_empty_title(), text.tokens_empty());
    let mine = List::new(t, "mine", &ask, &columns(t, visit.at(), &token, false), &mine)
        .caption(text.tokens_mine())
        .blank(blank);
    let everybodys = if visit.may(Action::ManageTeam) {
        let all = visit.desk.permit::<ManageTeam>()?.tokens().await?;
        let others: Vec<_> =
            all.into_iter().filter(|token| token.user != visit.caller().user).collect();
        let columns = columns(t, visit.at(), &token, true);
        let list = List::new(t, "everybodys", &ask, &columns, &others);
        (!others.is_empty()).then(|| list.caption(text.tokens_everybody()))
    } else {
        None
    };
    Ok(TokensPage { frame, mine, everybodys, fields })
}

fn columns(
    t: Texts,
    now: DateTime<Utc>,
    token: &Html,
    of_others: bool,
) -> Vec<Column<'_, AccessToken>> {
    let (text, formats) = (t.access(), t.formats());
    let mut columns = vec![
        Column::new("name", text.token_name(), |row: &AccessToken| {
            Cell::data(&row.name).below_data(&format!("{}…", row.hint))
        })
        .wide(),
        Column::new("actions", text.token_actions(), move |row: &AccessToken| {
            let names: Vec<_> = row.powers.actions().map(|action| text.action(action)).collect();
            let changes = row.powers.may_change();
            let reach = if changes { text.token_changes() } else { text.token_reads() };
            Cell::text(reach).below(&formats.list(&names))
        }),
        Column::new("ends", text.token_ends(), move |row: &AccessToken| {
            Cell::time(formats.day(local(row.expires_at).date()))
        }),
        Column::new("used", text.token_last_used(), move |row: &AccessToken| {
            match row.last_used_at {
                Some(at) => Cell::time(formats.moment(local(at))),
                None => Cell::text(text.token_never_used()),
            }
        }),
        Column::new("state", t.team().status(), move |row: &AccessToken| {
            let (tone, words) = if row.ended_at.is_some() {
                (Tone::Plain, text.token_ended())
            } else if row.is_live(now) {
                (Tone::Good, text.token_live())
            } else {
                (Tone::Plain, text.token_over())
            };
            Cell::part(&Pill::toned(tone, words))
        }),
        Column::new("end", text.token_end(), move |row: &AccessToken| {
            if !row.is_live(now) {
                return Cell::default();
            }
            let button = RowButton::new(urls::end_token(row.id), token, ("x", text.token_end()));
            Cell::part(&button.of_data(row.name.clone()))
        }),
    ];
    if of_others {
        let whose = Column::new("of", text.token_of(), |row: &AccessToken| {
            Cell::link(&urls::person(row.user), &row.user_name)
        });
        columns.insert(0, whose);
    }
    columns
}
