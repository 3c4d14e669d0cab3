//! Notifications over the API: what the caller was told, having read it, and what they want to be told.

use super::{Body, Problem, json};
use crate::pages::notifications::sentence;
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::notifications::{NotificationKind, NotificationSettings, QuietHours};
use canopy_domain::primitives::NotificationId;
use canopy_store::PageMark;
use canopy_store::notifications::{NotificationQuery, NotificationRow};
use canopy_usecases::notifications;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

/// Rows in a part of the list.
const ROWS: u32 = 50;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/api/v1/notifications", Access::SignedIn, list),
        Route::post("/api/v1/notifications/read", Access::SignedIn, read_all),
        Route::post("/api/v1/notifications/{notification}/read", Access::SignedIn, read),
        Route::get("/api/v1/me/notifications", Access::SignedIn, settings),
        Route::post("/api/v1/me/notifications", Access::SignedIn, choose),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(list, read_all, read, settings, choose))]
pub(super) struct Part;

/// A part of what the caller was told.
#[derive(Serialize, ToSchema)]
struct NotificationsOut {
    /// Not read yet first, then the latest.
    rows: Vec<NotificationOut>,
    /// What to send as `after` for the next part.
    next: Option<String>,
    /// How many are not read.
    unread: u64,
}

/// Something the caller was told.
#[derive(Serialize, ToSchema)]
struct NotificationOut {
    id: Uuid,
    /// `mentioned`, `note_written`, `handed_over`, `named_deputy`, `review_waits`, `review_decided`,
    /// `ratings_due`, `job_done` or `job_failed`.
    kind: &'static str,
    /// In the caller's language.
    text: String,
    /// The page of its cause.
    page: String,
    /// The account it is about.
    account: Option<Uuid>,
    at: DateTime<Utc>,
    read_at: Option<DateTime<Utc>>,
}

impl NotificationOut {
    fn of(visit: &Visit, row: &NotificationRow) -> Self {
        let (text, page) = sentence(visit.texts(), visit.caller().user, row);
        Self {
            id: row.id.0,
            kind: row.kind.code(),
            text,
            page,
            account: row.account.map(|account| account.0),
            at: row.shown_from,
            read_at: row.read_at,
        }
    }
}

/// What the caller was told.
#[utoipa::path(get, path = "/api/v1/notifications", tag = "notifications",
    params(("unread" = Option<bool>, Query, description = "true: only those not read yet"),
        ("after" = Option<String>, Query, description = "Where the part begins")),
    responses((status = 200, body = NotificationsOut), (status = 422, body = Problem)))]
async fn list(visit: Visit, ask: ListAsk) -> Answer {
    let query = NotificationQuery {
        now: visit.at(),
        only_unread: ask.get("unread") == Some("true"),
        limit: ROWS,
        after: ask.after().map(|mark| PageMark(mark.to_owned())),
    };
    let page = visit.desk.my_notifications(&query).await?;
    json(&NotificationsOut {
        rows: page.rows.iter().map(|row| NotificationOut::of(&visit, row)).collect(),
        next: page.next.map(|mark| mark.0),
        unread: visit.desk.count_my_unread(visit.at()).await?,
    })
}

/// Notes that the caller has read everything.
#[utoipa::path(post, path = "/api/v1/notifications/read", tag = "notifications",
    responses((status = 204)))]
async fn read_all(visit: Visit) -> Answer {
    notifications::mark_all_read(&visit.desk, visit.at()).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Notes that the caller has read a notification.
#[utoipa::path(post, path = "/api/v1/notifications/{notification}/read", tag = "notifications",
    params(("notification" = Uuid, Path, description = "The notification")),
    responses((status = 204), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<NotificationId>) -> Answer {
    notifications::mark_read(&visit.desk, visit.at(), id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// What somebody wants to be told.
#[derive(Serialize, Deserialize, ToSchema)]
struct NotificationSettingsBody {
    /// Kinds they do not want.
    off: Vec<String>,
    /// When they want to be left alone; notifications wait until then.
    quiet: Option<QuietBody>,
}

/// Hours to be left alone, by the clock of the server's place; over midnight where `until` is smaller.
#[derive(Serialize, Deserialize, ToSchema)]
struct QuietBody {
    /// 0–23.
    from: u32,
    /// 0–23, another one.
    until: u32,
}

/// What the caller wants to be told.
#[utoipa::path(get, path = "/api/v1/me/notifications", tag = "notifications",
    responses((status = 200, body = NotificationSettingsBody)))]
async fn settings(visit: Visit) -> Answer {
    let settings = visit.desk.my_notification_settings().await?;
    let quiet = settings.quiet.map(|it| QuietBody { from: it.from(), until: it.until() });
    let off = settings.off.iter().map(|kind| kind.code().to_owned()).collect();
    json(&NotificationSettingsBody { off, quiet })
}

/// Says what the caller wants to be told.
#[utoipa::path(post, path = "/api/v1/me/notifications", tag = "notifications",
    request_body = NotificationSettingsBody,
    responses((status = 204), (status = 400, body = Problem)))]
async fn choose(visit: Visit, Body(sent): Body<NotificationSettingsBody>) -> Answer {
    let off = sent.off.iter().map(|code| NotificationKind::from_code(code));
    let off = off.collect::<Option<_>>().ok_or(Stop::Unreadable)?;
    let quiet = match sent.quiet {
        Some(hours) => Some(QuietHours::of(hours.from, hours.until).ok_or(Stop::Unreadable)?),
        None => None,
    };
    let settings = NotificationSettings { off, quiet };
    notifications::choose(&visit.desk, visit.at(), &settings).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
