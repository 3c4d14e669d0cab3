//! Every verb has a page and a door in the API. What still lacks one stands here by name, and the two
//! lists may only become shorter.

use axum::http::Method;
use canopy_web::declared;
use std::collections::BTreeSet;

/// A change by a page, and the change over the API that is the same verb.
const BOTH: &[(&str, &str)] = &[
    ("/accounts", "/api/v1/accounts"),
    ("/accounts/many", "/api/v1/accounts/many"),
    ("/accounts/many/{id}/undo", "/api/v1/accounts/many/{edit}/undo"),
    ("/accounts/{id}/edit", "/api/v1/accounts/{account}"),
    ("/exports", "/api/v1/exports"),
    ("/fields", "/api/v1/fields"),
    ("/fields/{id}", "/api/v1/fields/{field}"),
    ("/views", "/api/v1/views"),
    ("/views/{id}", "/api/v1/views/{view}"),
    ("/views/{id}/remove", "/api/v1/views/{view}/remove"),
    ("/views/{id}/open-with", "/api/v1/views/{view}/open-with"),
    ("/views/lists/{list}/open-as-it-is", "/api/v1/lists/{list}/open-as-it-is"),
    ("/accounts/{id}/ratings", "/api/v1/accounts/{account}/ratings"),
    ("/accounts/{id}/review", "/api/v1/accounts/{account}/reviews"),
    ("/accounts/{id}/team", "/api/v1/accounts/{account}/team"),
    ("/accounts/{id}/team/{member}/remove", "/api/v1/accounts/{account}/team/{member}/remove"),
    ("/accounts/{id}/tier", "/api/v1/accounts/{account}/decisions"),
    ("/accounts/{id}/tier/{decision}/end", "/api/v1/accounts/{account}/decisions/{decision}/end"),
    ("/accounts/{id}/trash", "/api/v1/accounts/{account}/trash"),
    ("/accounts/{id}/follow", "/api/v1/accounts/{account}/follow"),
    ("/accounts/{id}/notes", "/api/v1/accounts/{account}/notes"),
    ("/audit/verify", "/api/v1/audit/verify"),
    ("/imports/new", "/api/v1/imports"),
    ("/imports/{id}/cancel", "/api/v1/imports/{import}/cancel"),
    ("/imports/{id}/columns", "/api/v1/imports/{import}/columns"),
    ("/imports/{id}/held", "/api/v1/imports/{import}/held"),
    ("/imports/{id}/held/{seq}", "/api/v1/imports/{import}/held/{seq}"),
    ("/imports/{id}/start", "/api/v1/imports/{import}/start"),
    ("/imports/{id}/undo", "/api/v1/imports/{import}/undo"),
    ("/leads", "/api/v1/leads"),
    ("/leads/{id}/account", "/api/v1/leads/{lead}/account"),
    ("/leads/{id}/apart", "/api/v1/leads/{lead}/apart"),
    ("/leads/{id}/edit", "/api/v1/leads/{lead}"),
    ("/leads/{id}/hand-over", "/api/v1/leads/{lead}/hand-over"),
    ("/leads/{id}/link", "/api/v1/leads/{lead}/link"),
    ("/leads/{id}/merge", "/api/v1/leads/{lead}/merge"),
    ("/leads/{id}/step", "/api/v1/leads/{lead}/step"),
    ("/markets/{id}/edit", "/api/v1/markets/{territory}"),
    ("/markets/{id}/end", "/api/v1/markets/{territory}/end"),
    ("/markets/{id}/marks", "/api/v1/markets/{territory}/marks"),
    ("/markets/{id}/marks/withdraw", "/api/v1/markets/{territory}/marks/withdraw"),
    ("/me/notifications", "/api/v1/me/notifications"),
    ("/notes/{id}", "/api/v1/notes/{note}"),
    ("/notes/{id}/restore", "/api/v1/notes/{note}/restore"),
    ("/notes/{id}/trash", "/api/v1/notes/{note}/trash"),
    ("/notifications/read", "/api/v1/notifications/read"),
    ("/notifications/{id}/open", "/api/v1/notifications/{notification}/read"),
    ("/me/sessions/{session}/end", "/api/v1/me/sessions/{session}/end"),
    ("/sign-out/everywhere", "/api/v1/me/sessions/end-others"),
    ("/team/{id}/deputies", "/api/v1/team/{person}/deputies"),
    ("/team/{id}/deputies/{deputy}/end", "/api/v1/team/{person}/deputies/{deputy}/end"),
    ("/team/{id}/hand-over", "/api/v1/team/{person}/hand-over"),
    ("/team/{id}/hand-over/{which}/undo", "/api/v1/team/{person}/hand-over/{which}/undo"),
    ("/sign-in-rules", "/api/v1/sign-in-rules"),
    ("/team/{id}/second-factor/remove", "/api/v1/team/{person}/second-factor/remove"),
    ("/team/{id}/sessions/end", "/api/v1/team/{person}/sessions/end"),
    ("/team/{id}/sessions/{session}/end", "/api/v1/team/{person}/sessions/{session}/end"),
    ("/reviews/{id}/decide", "/api/v1/reviews/{review}/decide"),
    ("/screening", "/api/v1/screening/runs"),
    ("/screening", "/api/v1/screening/schedules"),
    ("/screening/schedules/{id}/end", "/api/v1/screening/schedules/{schedule}/end"),
    ("/standards/upload", "/api/v1/standards"),
    ("/standards/adopt", "/api/v1/standards"),
    ("/standards/{id}/text", "/api/v1/standards"),
    ("/standards/{id}/ahp", "/api/v1/standards/{id}/judgements"),
    ("/standards/{id}/ahp/take", "/api/v1/standards/{id}/weights"),
    ("/standards/{id}/back-test", "/api/v1/standards/{id}/back-test"),
    ("/standards/{id}/criterion", "/api/v1/standards/{id}/change"),
    ("/standards/{id}/edit", "/api/v1/standards/{id}/change"),
    ("/standards/{id}/publish", "/api/v1/standards/{id}/publish"),
    ("/standards/{id}/undo", "/api/v1/standards/{id}/undo"),
    ("/standards/{id}/weights", "/api/v1/standards/{id}/weights"),
    ("/tokens", "/api/v1/tokens"),
    ("/tokens/{token}/end", "/api/v1/tokens/{token}/end"),
    ("/trash/accounts/{id}/restore", "/api/v1/trash/accounts/{account}/restore"),
];

/// Not verbs of the business: the door for assistants (its tools are the API), coming in, going out, what a browser remembers, a stranger's form.
const OF_THE_BROWSER: &[&str] = &[
    "/mcp",
    "/form/{token}",
    "/me/passkeys",
    "/me/passkeys/begin",
    "/me/passkeys/{id}",
    "/me/passkeys/{id}/remove",
    "/me/second-factor",
    "/me/second-factor/confirm",
    "/me/second-factor/remove",
    "/preferences/language",
    "/preferences/theme",
    "/set-up/{token}",
    "/sign-in",
    "/sign-in/code",
    "/sign-in/passkey",
    "/sign-in/passkey/begin",
    "/sign-in/persona",
    "/sign-out",
];

/// Verbs without a door in the API.
const NO_DOOR: &[&str] = &[
    "/jobs/{id}/cancel",
    "/leads/channels",
    "/leads/channels/{id}",
    "/leads/channels/{id}/close",
    "/leads/channels/{id}/open",
    "/portfolio/thresholds",
    "/reviews/{id}/seen",
    "/reviews/{id}/withdraw",
    "/standards/{id}/copy",
    "/standards/{id}/remove",
    "/team",
    "/team/{id}",
    "/team/{id}/link",
    "/territories",
    "/territories/{id}",
    "/territories/{id}/remove",
];

/// Verbs without a page of their own: many ratings at once are the import of a program, and the plan of a
/// hand-over stands on its page.
const NO_PAGE: &[&str] = &["/api/v1/ratings", "/api/v1/team/{person}/hand-over/plan"];

fn changes(over_the_api: bool) -> BTreeSet<&'static str> {
    let of = declared().into_iter().filter(|route| route.method == Method::POST);
    of.map(|route| route.path).filter(|path| path.starts_with("/api/") == over_the_api).collect()
}

#[test]
fn every_change_by_a_page_has_a_door_in_the_api_or_is_named() {
    let with_door: BTreeSet<_> = BOTH.iter().map(|(page, _)| *page).collect();
    let without: BTreeSet<_> = NO_DOOR.iter().chain(OF_THE_BROWSER).copied().collect();
    assert!(with_door.is_disjoint(&without));
    let named: BTreeSet<_> = with_door.union(&without).copied().collect();
    assert_eq!(named, changes(false), "name the door of a new change, or that it has none");
}

#[test]
fn every_change_over_the_api_has_a_page_or_is_named() {
    let with_page: BTreeSet<_> = BOTH.iter().map(|(_, door)| *door).collect();
    let without: BTreeSet<_> = NO_PAGE.iter().copied().collect();
    assert!(with_page.is_disjoint(&without));
    let named: BTreeSet<_> = with_page.union(&without).copied().collect();
    assert_eq!(named, changes(true), "name the page of a new change, or that it has none");
}

#[test]
fn what_lacks_a_door_becomes_less_and_never_more() {
    assert!(NO_DOOR.len() <= 16, "build the door; then make this number smaller");
    assert!(NO_PAGE.len() <= 2, "build the page; then make this number smaller");
}
