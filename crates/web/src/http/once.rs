//! `Idempotency-Key` on changes over the API (draft-ietf-httpapi-idempotency-key-header): a request sent
//! again with its key is answered as the first time and changes nothing more.

use crate::app::App;
use crate::asked::Asked;
use crate::routes::Intake;
use crate::stop::Stop;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use canopy_store::{Once, Sent, SentAnswer};
use canopy_usecases::access::{keep_answer, sent};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

const KEY: &str = "idempotency-key";
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");
/// Longest key.
const KEY_MOST: usize = 255;
/// Longest answer kept; what the API answers to a change is far shorter.
const ANSWER_MOST: usize = 1 << 20;

/// What to do with a request.
pub(super) enum Sending {
    /// Carry it out; its answer is kept under the key, where it has one.
    Through(Request, Option<Arc<Once>>),
    /// It was carried out before.
    Answered(Response),
}

/// Looks at the key of a change over the API.
pub(super) async fn look(app: &App, asked: &Asked, request: Request) -> Result<Sending, Stop> {
    let (Some(key), Some(visitor)) = (request.headers().get(KEY), asked.visitor()) else {
        return Ok(Sending::Through(request, None));
    };
    if !asked.path().starts_with("/api/") {
        return Ok(Sending::Through(request, None));
    }
    let key = key.to_str().ok().map(str::trim).filter(|key| !key.is_empty());
    let key = key.filter(|key| key.len() <= KEY_MOST).ok_or(Stop::Unreadable)?.to_owned();
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, Intake::FORM_BYTES).await.map_err(|_| Stop::TooLarge)?;
    let fingerprint = fingerprint(asked, &body);
    let once = Once::new(visitor.caller(), key, fingerprint);
    match sent(&app.company.store, &once).await? {
        Sent::New => {
            let mut request = Request::from_parts(parts, Body::from(body));
            request.extensions_mut().insert(once.clone());
            Ok(Sending::Through(request, Some(once)))
        }
        Sent::Other => Err(Stop::OtherRequest),
        Sent::Unanswered => Err(Stop::SentAlready),
        Sent::Answered(answer) => Ok(Sending::Answered(again(answer)?)),
    }
}

fn fingerprint(asked: &Asked, body: &Bytes) -> Vec<u8> {
    let path = Sha256::digest(asked.path_and_query());
    Sha256::new().chain_update(path).chain_update(body).finalize().to_vec()
}

fn again(answer: SentAnswer) -> Result<Response, Stop> {
    let status = StatusCode::from_u16(answer.status).map_err(|_| Stop::Internal)?;
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if let Ok(kind) = HeaderValue::from_str(&answer.content_type) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    headers.insert(REPLAYED, HeaderValue::from_static("true"));
    Ok(response)
}

/// Keeps the answer to a request that has changed something. A defect's answer is not worth keeping:
/// whoever sends again is told that the first had its effect.
pub(super) async fn answered(
    app: &App,
    asked: &Asked,
    once: &Once,
    response: Response,
) -> Response {
    if !once.is_kept() || response.status().is_server_error() {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = axum::body::to_bytes(body, ANSWER_MOST).await else {
        return axum::response::IntoResponse::into_response(Stop::Internal);
    };
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let answer = SentAnswer {
        status: parts.status.as_u16(),
        content_type: kind.unwrap_or_default().to_owned(),
        body: body.to_vec(),
    };
    if let Err(error) = keep_answer(&app.company.store, once, &answer, asked.at()).await {
        tracing::warn!(?error, "the answer to a request with a key was not kept");
    }
    Response::from_parts(parts, Body::from(body))
}
