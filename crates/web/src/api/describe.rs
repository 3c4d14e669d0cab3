//! What holds for every door of the API, added to its description once: how a program comes in, the
//! headers of a change, and that whatever is refused is told as a problem.

use super::Problem;
use utoipa::PartialSchema as _;
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{AnyOfBuilder, ObjectBuilder, Schema, SchemaFormat, Type};
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::{
    Components, Content, Header, OpenApi, Ref, RefOr, Required, Response, ResponseBuilder,
};

const PROBLEM: &str = "#/components/schemas/Problem";
const PROBLEM_TYPE: &str = "application/problem+json";

/// Adds it.
pub(super) fn complete(mut api: OpenApi) -> OpenApi {
    let components = api.components.get_or_insert_with(Components::new);
    components.schemas.insert("Problem".to_owned(), Problem::schema());
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("An access token, made on the page /tokens."))
        .build();
    components.add_security_scheme("token", SecurityScheme::Http(bearer));
    let cookie = ApiKeyValue::with_description(
        "canopy-session",
        "A session of a person; a change also needs `X-CSRF-Token`.",
    );
    components.add_security_scheme("session", SecurityScheme::ApiKey(ApiKey::Cookie(cookie)));
    let none: [&str; 0] = [];
    let ways = ["token", "session"].map(|way| SecurityRequirement::new(way, none));
    api.security = Some(ways.to_vec());
    for item in api.paths.paths.values_mut() {
        for operation in [&mut item.get, &mut item.post].into_iter().flatten() {
            refusals(operation);
            empties(operation);
        }
        if let Some(change) = &mut item.post {
            let parameters = change.parameters.get_or_insert_default();
            parameters.push(RefOr::T(key()));
            parameters.push(RefOr::T(known_state()));
        }
    }
    api
}

/// A parameter of an address that is empty says nothing, whatever it would hold: forms send them so.
fn empties(operation: &mut Operation) {
    for parameter in operation.parameters.iter_mut().flatten() {
        let RefOr::T(parameter) = parameter else { continue };
        let is_in_address = parameter.parameter_in == ParameterIn::Query;
        let Some(schema) = parameter.schema.take_if(|_| is_in_address) else { continue };
        let empty = ObjectBuilder::new().schema_type(Type::String).max_length(Some(0)).build();
        let either = AnyOfBuilder::new().item(schema).item(empty).build();
        parameter.schema = Some(RefOr::T(Schema::AnyOf(either)));
    }
}

/// Every refusal is a problem, also those an operation does not name.
fn refusals(operation: &mut Operation) {
    for response in operation.responses.responses.values_mut() {
        let RefOr::T(response) = response else { continue };
        let told = response.content.shift_remove("application/json");
        let is_problem = |content: &RefOr<Content>| {
            let RefOr::T(content) = content else { return false };
            matches!(&content.schema, Some(RefOr::Ref(to)) if to.ref_location == PROBLEM)
        };
        if let Some(content) = told {
            let kind = if is_problem(&content) { PROBLEM_TYPE } else { "application/json" };
            response.content.insert(kind.to_owned(), content);
        }
    }
    // What an operation tells of a faulty request stands beside what is told of one that cannot be read.
    for status in ["409", "422"] {
        if let Some(RefOr::T(response)) = operation.responses.responses.get_mut(status) {
            let content = || RefOr::T(Content::new(Some(Ref::new(PROBLEM))));
            response.content.entry(PROBLEM_TYPE.to_owned()).or_insert_with(content);
        }
    }
    let named = &mut operation.responses.responses;
    named.insert("429".to_owned(), RefOr::T(too_often()));
    named.insert("default".to_owned(), RefOr::T(problem("Why it was not answered as asked.")));
}

fn problem(description: &str) -> Response {
    let content = Content::new(Some(Ref::new(PROBLEM)));
    ResponseBuilder::new().description(description).content(PROBLEM_TYPE, content).build()
}

fn too_often() -> Response {
    let mut response = problem("More requests than one program may send.");
    let seconds = ObjectBuilder::new().schema_type(Type::Integer).build();
    let mut wait = Header::new(seconds);
    wait.description = Some("Seconds to wait.".to_owned());
    response.headers.insert("Retry-After".to_owned(), RefOr::T(wait));
    response
}

fn key() -> Parameter {
    let text = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .max_length(Some(255))
        .pattern(Some("^[!-~]+$"))
        .build();
    ParameterBuilder::new()
        .name("Idempotency-Key")
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some(
            "Any text that is new for each request: sent again with it within a day, the request \
             is answered as before and changes nothing more.",
        ))
        .schema(Some(text))
        .build()
}

fn known_state() -> Parameter {
    let text = ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::Custom("etag".to_owned())))
        .pattern(Some("^\"[0-9]{1,15}\"$"))
        .build();
    ParameterBuilder::new()
        .name("If-Match")
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some(
            "The state of the record that was read, as its `ETag` tells; instead of `version`.",
        ))
        .schema(Some(text))
        .build()
}
