//! `POST /me/notifications`: what somebody wants to be told and when to be left alone; the fields of it.

use crate::params::Posted;
use crate::stop::Answer;
use crate::ui::{Choice, Field, Kind, renders_itself};
use crate::urls;
use crate::view::see_other;
use crate::visit::Visit;
use askama::Template;
use canopy_domain::notifications::{NotificationKind, NotificationSettings, QuietHours};
use canopy_texts::Texts;
use canopy_usecases::notifications::choose;
use std::collections::BTreeMap;

/// The fields.
#[derive(Template)]
#[template(path = "notifications/fields.html")]
pub(crate) struct NotificationFields {
    t: Texts,
    kinds: Vec<Field>,
    from: Field,
    until: Field,
}

renders_itself!(NotificationFields);

/// The fields with what somebody wants.
pub(crate) fn fields(t: Texts, settings: &NotificationSettings) -> NotificationFields {
    let text = t.notifications();
    let kind = |kind: NotificationKind| {
        let is_on = if settings.off.contains(&kind) { "" } else { "true" };
        Field::new(t, Kind::Check, kind.code(), text.kind(kind)).value(is_on)
    };
    let mut hours = vec![Choice::new("", text.no_quiet())];
    hours.extend((0..24).map(|hour| Choice::new(hour.to_string(), format!("{hour:02}:00"))));
    let hour = |name, label: &str, hour: Option<u32>| {
        let value = hour.map(|hour| hour.to_string()).unwrap_or_default();
        Field::new(t, Kind::Select, name, label).value(value).choices(hours.clone())
    };
    NotificationFields {
        t,
        kinds: NotificationKind::ALL.into_iter().map(kind).collect(),
        from: hour("quiet_from", text.quiet_from(), settings.quiet.map(QuietHours::from)),
        until: hour("quiet_until", text.quiet_until(), settings.quiet.map(QuietHours::until))
            .help(text.quiet_help()),
    }
}

pub(super) async fn save(visit: Visit, Posted(sent): Posted<BTreeMap<String, String>>) -> Answer {
    let is_on = |kind: &NotificationKind| sent.get(kind.code()).is_some_and(|on| on == "true");
    let hour = |name: &str| sent.get(name).and_then(|hour| hour.parse().ok());
    let settings = NotificationSettings {
        off: NotificationKind::ALL.into_iter().filter(|kind| !is_on(kind)).collect(),
        quiet: hour("quiet_from").zip(hour("quiet_until")).and_then(|(a, b)| QuietHours::of(a, b)),
    };
    choose(&visit.desk, visit.at(), &settings).await?;
    let place = format!("{}#told", urls::me());
    see_other(&visit.asked, &place, Some(visit.texts().notifications().saved()))
}
