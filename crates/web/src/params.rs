//! Forms and files as handlers take them: parsed, bounded, and with the token checked.

use crate::asked::Asked;
use crate::csrf;
use crate::http::TokenInside;
use crate::stop::Stop;
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, FromRequestParts as _, Multipart, Request};
use serde::de::DeserializeOwned;

/// A sent form. Repeated names fill a list.
pub struct Posted<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Posted<T> {
    type Rejection = Stop;

    async fn from_request(request: Request, state: &S) -> Result<Self, Stop> {
        let form = axum_extra::extract::Form::<T>::from_request(request, state).await;
        form.map(|form| Self(form.0)).map_err(|_| Stop::Unreadable)
    }
}

/// Longer than any token.
const TOKEN_BYTES: usize = 1 << 10;

/// The text of a field that must be short; what is longer is not read to its end.
async fn short_text(mut field: Field<'_>) -> Result<String, Stop> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|_| Stop::Unreadable)? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > TOKEN_BYTES {
            return Err(Stop::StaleForm);
        }
    }
    String::from_utf8(bytes).map_err(|_| Stop::StaleForm)
}

/// A sent form with files, read piece by piece. The token must be its first field.
pub struct Upload {
    form: Multipart,
}

impl Upload {
    /// The next field, or none at the end.
    pub async fn next(&mut self) -> Result<Option<Field<'_>>, Stop> {
        self.form.next_field().await.map_err(|error| match error.status() {
            axum::http::StatusCode::PAYLOAD_TOO_LARGE => Stop::TooLarge,
            _ => Stop::Unreadable,
        })
    }
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Stop;

    async fn from_request(request: Request, state: &S) -> Result<Self, Stop> {
        let (mut parts, body) = request.into_parts();
        let asked = Asked::from_request_parts(&mut parts, state).await?;
        let is_inside = parts.extensions.get::<TokenInside>().is_some();
        let request = Request::from_parts(parts, body);
        let form = Multipart::from_request(request, state).await.map_err(|_| Stop::Unreadable)?;
        let mut upload = Self { form };
        if is_inside {
            let field = upload.next().await?.ok_or(Stop::StaleForm)?;
            let is_token = field.name() == Some(csrf::FIELD);
            let text = if is_token { short_text(field).await? } else { String::new() };
            if !asked.has_token(&text) {
                return Err(Stop::StaleForm);
            }
        }
        Ok(upload)
    }
}
