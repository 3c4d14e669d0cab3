//! A list of sessions: the device, the network, since when, when last used, and the button that ends
//! one. Shown to the person themselves and to whoever manages the team.

use crate::ui::{Blank, Cell, Column, Html, List, ListAsk, Pill, RowButton, Tone};
use canopy_texts::Texts;
use canopy_usecases::access::SessionSeen;
use canopy_usecases::local;
use uuid::Uuid;

/// The sessions as a list; `this` is the one in use, which is ended by signing out.
pub(crate) fn session_list(
    t: Texts,
    sessions: &[SessionSeen],
    token: &Html,
    this: Option<Uuid>,
    end: &(dyn Fn(Uuid) -> String + Sync),
) -> List {
    let text = t.access();
    let columns = [
        Column::new("device", text.device(), move |one: &SessionSeen| Cell::data(device(t, one)))
            .wide(),
        Column::new("network", text.network(), |one: &SessionSeen| Cell::data(&one.network)),
        Column::new("began", text.signed_in_at(), move |one: &SessionSeen| {
            Cell::time(t.formats().moment(local(one.began_at)))
        }),
        Column::new("seen", text.last_seen_at(), move |one: &SessionSeen| {
            Cell::time(t.formats().moment(local(one.last_seen_at)))
        }),
        Column::new("end", text.end_session(), move |one: &SessionSeen| {
            if this == Some(one.handle) {
                return Cell::part(&Pill::toned(Tone::Good, text.this_device()));
            }
            let button = RowButton::new(end(one.handle), token, ("logout", text.end_session()));
            Cell::part(&button.of_data(device(t, one)))
        }),
    ];
    List::new(t, "sessions", &ListAsk::default(), &columns, sessions)
        .caption(text.sessions_title())
        .blank(Blank::new("device-desktop", text.no_sessions_title(), text.no_sessions_text()))
}

fn device(t: Texts, one: &SessionSeen) -> String {
    let parts: Vec<&str> = [one.device.program, one.device.system].into_iter().flatten().collect();
    if parts.is_empty() { t.access().unknown_device().to_owned() } else { parts.join(" · ") }
}
