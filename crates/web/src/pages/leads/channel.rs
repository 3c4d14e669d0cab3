//! `/leads/channels/new` and `/leads/channels/{id}`: describing a channel; opening its public form
//! under a new address, and closing it.

use super::fields::{id as read_id, tell, territories};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::leads::{ChannelKind, SHORT_MOST};
use canopy_domain::primitives::ChannelId;
use canopy_store::ManageChannels;
use canopy_store::leads::Channel;
use canopy_usecases::leads::{self, ChangeChannel};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "leads/channel.html")]
struct ChannelPage {
    frame: Frame,
    url: String,
    version: Option<i64>,
    summary: Option<ErrorSummary>,
    fields: Vec<Field>,
    active: Option<Field>,
    /// Whether it may have a form, and the form's address where it is open.
    has_form: bool,
    address: Option<String>,
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ChannelForm {
    name: String,
    kind: String,
    territory: String,
    active: Option<String>,
    version: i64,
}

impl ChannelForm {
    fn of(channel: &Channel) -> Self {
        Self {
            name: channel.name.clone(),
            kind: channel.kind.code().to_owned(),
            territory: channel.territory.map(|id| id.to_string()).unwrap_or_default(),
            active: channel.is_active.then(|| "true".to_owned()),
            version: channel.version,
        }
    }

    fn read(&self, is_new: bool) -> Result<ChangeChannel, Stop> {
        Ok(ChangeChannel {
            name: self.name.clone(),
            kind: ChannelKind::from_code(&self.kind).ok_or(Stop::Unreadable)?,
            territory: read_id(&self.territory)?,
            is_active: is_new || self.active.is_some(),
        })
    }
}

/// What a form about one state of a channel sends.
#[derive(Debug, Deserialize)]
pub(super) struct VersionForm {
    #[serde(default)]
    version: i64,
}

pub(super) async fn new(visit: Visit) -> Answer {
    let kind = ChannelKind::Offline.code().to_owned();
    let form = ChannelForm { kind, ..ChannelForm::default() };
    show(&build(&visit, None, &form, &FieldErrors::none()).await?)
}

pub(super) async fn add(visit: Visit, Posted(form): Posted<ChannelForm>) -> Answer {
    match leads::add_channel(&visit.desk, visit.at(), &form.read(true)?).await? {
        Ok(id) => {
            let notice = visit.texts().leads().channel_saved();
            see_other(&visit.asked, &urls::lead_channel(id), Some(notice))
        }
        Err(fault) => {
            let errors = tell(visit.texts(), &[fault]);
            show_again(&build(&visit, None, &form, &errors).await?)
        }
    }
}

pub(super) async fn page(visit: Visit, Path(id): Path<ChannelId>) -> Answer {
    let channel = found(&visit, id).await?;
    let form = ChannelForm::of(&channel);
    show(&build(&visit, Some(&channel), &form, &FieldErrors::none()).await?)
}

pub(super) async fn change(
    visit: Visit,
    Path(id): Path<ChannelId>,
    Posted(form): Posted<ChannelForm>,
) -> Answer {
    let known = (id, form.version);
    match leads::change_channel(&visit.desk, visit.at(), known, &form.read(false)?).await? {
        Ok(()) => {
            let notice = visit.texts().leads().channel_saved();
            see_other(&visit.asked, &urls::lead_channels(), Some(notice))
        }
        Err(fault) => {
            let errors = tell(visit.texts(), &[fault]);
            let channel = found(&visit, id).await?;
            show_again(&build(&visit, Some(&channel), &form, &errors).await?)
        }
    }
}

pub(super) async fn open(
    visit: Visit,
    Path(id): Path<ChannelId>,
    Posted(form): Posted<VersionForm>,
) -> Answer {
    leads::open_form(&visit.desk, visit.at(), (id, form.version)).await?;
    let notice = visit.texts().leads().form_opened();
    see_other(&visit.asked, &urls::lead_channel(id), Some(notice))
}

pub(super) async fn close(
    visit: Visit,
    Path(id): Path<ChannelId>,
    Posted(form): Posted<VersionForm>,
) -> Answer {
    leads::close_form(&visit.desk, visit.at(), (id, form.version)).await?;
    let notice = visit.texts().leads().form_closed();
    see_other(&visit.asked, &urls::lead_channel(id), Some(notice))
}

async fn found(visit: &Visit, id: ChannelId) -> Result<Channel, Stop> {
    let channels = visit.desk.channels().await?;
    channels.into_iter().find(|one| one.id == id).ok_or(Stop::NotFound)
}

async fn build(
    visit: &Visit,
    channel: Option<&Channel>,
    form: &ChannelForm,
    errors: &FieldErrors,
) -> Result<ChannelPage, Stop> {
    let t = visit.texts();
    let text = t.leads();
    let field = |kind, name, label: &str, value: &str| {
        Field::new(t, kind, name, label).value(value).error(errors.of(name))
    };
    let kinds = ChannelKind::ALL.map(|kind| Choice::new(kind.code(), text.kind(kind)));
    let tree = std::iter::once(Choice::new("", text.no_territory()))
        .chain(territories(visit).await?)
        .collect();
    let name = field(Kind::Text, "name", text.channel_name(), &form.name);
    let territory = field(Kind::Select, "territory", text.channel_territory(), &form.territory);
    let active = if form.active.is_some() { "true" } else { "" };
    let tokens = visit.desk.permit::<ManageChannels>()?.form_tokens().await?;
    let address = |channel: &Channel| {
        let token = tokens.iter().find(|(id, _)| *id == channel.id);
        token.map(|(_, token)| visit.asked.whole_address(&urls::lead_form(token)))
    };
    let title = match channel {
        Some(channel) => text.channel_edit(&channel.name),
        None => text.channel_add().to_owned(),
    };
    Ok(ChannelPage {
        frame: Frame::of(&visit.asked, title)
            .under(text.title(), urls::leads())
            .under(text.channels_title(), urls::lead_channels()),
        url: channel.map_or_else(urls::lead_channels, |one| urls::lead_channel(one.id)),
        version: channel.map(|channel| channel.version),
        summary: errors.summary(t),
        fields: vec![
            name.required().with("maxlength", SHORT_MOST.to_string()).with("autocomplete", "off"),
            field(Kind::Select, "kind", text.channel_kind(), &form.kind).choices(kinds.to_vec()),
            territory.help(text.channel_territory_help()).choices(tree),
        ],
        active: channel.map(|_| {
            field(Kind::Check, "active", text.channel_active(), active)
                .help(text.channel_active_help())
        }),
        has_form: channel.is_some_and(|one| one.is_active),
        address: channel.filter(|one| one.is_active).and_then(address),
    })
}
