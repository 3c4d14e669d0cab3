//! `POST /mcp`: the Model Context Protocol, for AI assistants. A tool is an operation of the API; calling
//! it is asking the API with the caller's token, so reach, rules and refusals are the same. Which tool
//! was called stands in the audit log. Leaves out sessions: every request stands for itself.

mod tools;

use self::tools::{Offered, TOOLS};
use crate::app::App;
use crate::asked::Asked;
use crate::routes::{Access, Route, router};
use crate::stop::{Answer, Stop};
use crate::urls;
use crate::visit::{Visit, Visitor};
use axum::body::Body;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::response::IntoResponse as _;
use canopy_usecases::access::note_tool;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation,
    JsonObject, ListToolsResult, PaginatedRequestParams, ServerCapabilities, ServerConfig,
};
use rmcp::service::RequestContext;
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use rmcp::{ErrorData, RoleServer, ServerHandler};
use serde_json::Value;
use std::sync::Arc;
use tower::ServiceExt as _;

/// Longest answer given to an assistant.
const ANSWER_MOST: usize = 4 << 20;

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::post("/mcp", Access::SignedIn, serve).changes_nothing_itself()]
}

async fn serve(visit: Visit, request: Request) -> Answer {
    if visit.caller().token.is_none() {
        return Err(Stop::SignInNeeded);
    }
    let app = visit.app.clone();
    let config = StreamableHttpServerConfig::default()
        .with_legacy_session_mode(false)
        .with_json_response(true)
        // Whoever asks has shown a token, which no page of another site can make a browser send.
        .disable_allowed_hosts();
    let sessions = Arc::new(NeverSessionManager::default());
    let service =
        StreamableHttpService::new(move || Ok(Assistant { app: app.clone() }), sessions, config);
    Ok(service.handle(request).await.map(Body::new).into_response())
}

struct Assistant {
    app: App,
}

/// Who asks, with their headers.
fn asker(context: &RequestContext<RoleServer>) -> Result<(Asked, HeaderMap), ErrorData> {
    let parts = context.extensions.get::<Parts>();
    let asked = parts.and_then(|parts| parts.extensions.get::<Asked>().cloned());
    match (asked, parts) {
        (Some(asked), Some(parts)) if asked.visitor().is_some() => {
            Ok((asked, parts.headers.clone()))
        }
        _ => Err(ErrorData::internal_error("nobody is known", None)),
    }
}

impl ServerHandler for Assistant {
    fn get_info(&self) -> ServerConfig {
        let own = Implementation::new("canopy", env!("CARGO_PKG_VERSION"));
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(own)
            .with_instructions(
                "Canopy keeps a company's key accounts: standards of what a key account is, \
                 screenings with a receipt for every score, sales, ratings, plans and leads. \
                 Answers show what the token's person may see. Quote figures as they are told, \
                 with the day or period they hold for; what is null is not known.",
            )
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let (asked, _) = asker(&context)?;
        let offered = TOOLS.values().filter(|one| asked.visitor().is_some_and(|it| one.is_for(it)));
        let tools = offered.map(|one| one.tool.clone()).collect();
        Ok(ListToolsResult { tools, ..ListToolsResult::default() })
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let (asked, headers) = asker(&context)?;
        let offered = TOOLS.get(request.name.as_ref()).filter(|one| is_for(&asked, one));
        let offered =
            offered.ok_or_else(|| ErrorData::invalid_params("no such tool is offered", None))?;
        let arguments = request.arguments.unwrap_or_default();
        let asking = asking(offered, arguments, &headers)
            .ok_or_else(|| ErrorData::invalid_params("an argument is missing", None))?;
        if let Some(caller) = asked.visitor().map(Visitor::caller) {
            let store = &self.app.company.store;
            note_tool(store, caller, &request.name, asked.at()).await.map_err(|error| {
                tracing::error!(?error, "a tool's use could not be recorded");
                ErrorData::internal_error("its use could not be recorded", None)
            })?;
        }
        let Ok(answer) = router(self.app.clone()).oneshot(asking).await;
        let is_refused = !answer.status().is_success();
        let body = axum::body::to_bytes(answer.into_body(), ANSWER_MOST).await;
        let body = body.map_err(|_| ErrorData::internal_error("the answer is too long", None))?;
        let text = String::from_utf8_lossy(&body).into_owned();
        let told: Option<Value> = serde_json::from_str(&text).ok();
        let content = vec![ContentBlock::text(text)];
        if is_refused {
            return Ok(CallToolResult::error(content).into());
        }
        let mut result = CallToolResult::success(content);
        result.structured_content = told.filter(Value::is_object);
        Ok(result.into())
    }
}

fn is_for(asked: &Asked, offered: &Offered) -> bool {
    asked.visitor().is_some_and(|visitor| offered.is_for(visitor))
}

/// The request to the API a call stands for; none where something of its path is missing.
fn asking(offered: &Offered, mut arguments: JsonObject, headers: &HeaderMap) -> Option<Request> {
    let mut path = offered.path.clone();
    for name in &offered.in_path {
        let value = urls::escape(&plain(arguments.get(name)?)?);
        // An id that would lead to another operation is none.
        if value.is_empty() || value.contains(['.', '/']) {
            return None;
        }
        path = path.replace(&format!("{{{name}}}"), &value);
    }
    let query = offered.in_query.iter().filter_map(|name| {
        let value = arguments.get(name).and_then(plain)?;
        Some((name.as_str(), value))
    });
    let query: Vec<(&str, String)> = query.collect();
    let pairs: Vec<(&str, &str)> =
        query.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let method = if offered.is_change { Method::POST } else { Method::GET };
    let mut request = Request::builder().method(method).uri(urls::with_query(&path, &pairs));
    for name in [header::AUTHORIZATION, header::ACCEPT_LANGUAGE, header::HOST] {
        if let Some(value) = headers.get(&name) {
            request = request.header(name, value);
        }
    }
    let body = match arguments.remove("body") {
        Some(body) => {
            request = request.header(header::CONTENT_TYPE, "application/json");
            serde_json::to_vec(&body).ok()?
        }
        None => Vec::new(),
    };
    request.body(Body::from(body)).ok()
}

/// A value as it stands in an address.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is_so) => Some(is_so.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
