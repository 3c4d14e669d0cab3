//! The tools an assistant is offered: every operation of the API's description, with what it takes as
//! one JSON Schema. Leaves out what an assistant cannot send (files) and what people must do themselves.

use crate::api;
use crate::routes::Access;
use crate::visit::Visitor;
use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

const SCHEMAS: &str = "#/components/schemas/";

/// An operation as a tool.
pub(super) struct Offered {
    pub(super) tool: Tool,
    /// Whether it may change something.
    pub(super) is_change: bool,
    /// Path of the operation, with `{parameters}`.
    pub(super) path: String,
    /// Names of what stands in the path.
    pub(super) in_path: Vec<String>,
    /// Names of what stands in the query.
    pub(super) in_query: Vec<String>,
    access: Access,
}

impl Offered {
    /// Whether somebody may use it at all; reach is the operation's own matter.
    pub(super) fn is_for(&self, visitor: &Visitor) -> bool {
        let may = match self.access {
            Access::Needs(action) => visitor.may(action),
            Access::SignedIn => true,
            Access::Public | Access::InPerson => false,
        };
        may && (!self.is_change || visitor.caller().powers.may_change())
    }
}

/// Every tool, by name.
pub(super) static TOOLS: LazyLock<BTreeMap<String, Offered>> = LazyLock::new(|| {
    let described = serde_json::to_value(api::openapi()).unwrap_or_default();
    let access: BTreeMap<_, _> = crate::routes::declared()
        .into_iter()
        .map(|route| ((route.method.to_string().to_lowercase(), route.path), route.access))
        .collect();
    let none = Value::Null;
    let schemas = described.pointer("/components/schemas").unwrap_or(&none);
    let mut tools = BTreeMap::new();
    for (path, item) in object(described.get("paths")) {
        for method in ["get", "post"] {
            let Some(access) = access.get(&(method.to_owned(), path.as_str())) else { continue };
            let Some(offered) =
                item.get(method).and_then(|one| offer((method, path, *access), one, schemas))
            else {
                continue;
            };
            tools.insert(offered.tool.name.to_string(), offered);
        }
    }
    tools
});

/// `get_accounts_account_ratings` for GET /api/v1/accounts/{account}/ratings.
fn name(method: &str, path: &str) -> String {
    let parts = path.trim_start_matches("/api/v1/").split('/');
    let plain = parts.map(|part| part.trim_matches(['{', '}']).replace('-', "_"));
    std::iter::once(method.to_owned()).chain(plain).collect::<Vec<_>>().join("_")
}

fn offer(
    (method, path, access): (&str, &str, Access),
    operation: &Value,
    schemas: &Value,
) -> Option<Offered> {
    if operation.is_null() || access == Access::InPerson {
        return None;
    }
    let (mut properties, mut required) = (Map::new(), Vec::new());
    let (mut in_path, mut in_query) = (Vec::new(), Vec::new());
    for parameter in array(operation.get("parameters")) {
        let name = parameter.get("name")?.as_str()?.to_owned();
        match parameter.get("in").and_then(Value::as_str) {
            Some("path") => in_path.push(name.clone()),
            Some("query") => in_query.push(name.clone()),
            _ => continue,
        }
        if parameter.get("required").and_then(Value::as_bool) == Some(true) {
            required.push(name.clone());
        }
        let mut schema = parameter.get("schema")?.clone();
        if let (Some(schema), Some(words)) = (schema.as_object_mut(), parameter.get("description"))
        {
            schema.insert("description".to_owned(), words.clone());
        }
        properties.insert(name, schema);
    }
    if let Some(content) = operation.pointer("/requestBody/content").and_then(Value::as_object) {
        let body = content.get("application/json")?;
        properties.insert("body".to_owned(), body.get("schema")?.clone());
        required.push("body".to_owned());
    }
    let mut input = json!({ "type": "object", "properties": properties, "required": required });
    let definitions = definitions(&mut input, schemas);
    let mut input: JsonObject = input.as_object()?.clone();
    if !definitions.is_empty() {
        input.insert("$defs".to_owned(), Value::Object(definitions));
    }
    let is_change = method == "post";
    let words = operation.get("summary").or(operation.get("description"))?.as_str()?;
    let mut tool = Tool::new(name(method, path), words.to_owned(), Arc::new(input));
    let hints = ToolAnnotations::new().read_only(!is_change).open_world(false);
    tool.annotations = Some(if is_change { hints.destructive(false) } else { hints });
    Some(Offered { tool, is_change, path: path.to_owned(), in_path, in_query, access })
}

fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn array(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// Points every reference at the schema's own definitions, and yields these.
fn definitions(input: &mut Value, schemas: &Value) -> Map<String, Value> {
    let mut found = Map::new();
    let mut waiting: Vec<String> = point(input).into_iter().collect();
    while let Some(name) = waiting.pop() {
        if found.contains_key(&name) {
            continue;
        }
        let mut schema = schemas.get(&name).cloned().unwrap_or_default();
        waiting.extend(point(&mut schema));
        found.insert(name, schema);
    }
    found
}

fn point(value: &mut Value) -> BTreeSet<String> {
    match value {
        Value::Object(fields) => {
            let mut names = BTreeSet::new();
            if let Some(Value::String(to)) = fields.get_mut("$ref")
                && let Some(name) = to.strip_prefix(SCHEMAS)
            {
                names.insert(name.to_owned());
                *to = format!("#/$defs/{name}");
            }
            names.extend(fields.values_mut().flat_map(point));
            names
        }
        Value::Array(values) => values.iter_mut().flat_map(point).collect(),
        _ => BTreeSet::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_a_tool_with_a_name_of_its_own() {
        let described = serde_json::to_value(api::openapi()).unwrap();
        let operations = described["paths"].as_object().unwrap().values();
        let all: usize = operations
            .map(|item| ["get", "post"].iter().filter(|one| item.get(**one).is_some()).count())
            .sum();
        let for_people = |route: &crate::routes::Declared| {
            route.path.starts_with("/api/") && route.access == Access::InPerson
        };
        let in_person = crate::routes::declared().iter().filter(|route| for_people(route)).count();
        let files = 1; // a file to import
        assert_eq!(TOOLS.len() + in_person + files, all);
        assert!(TOOLS.contains_key("get_accounts_account_ratings"));
        for name in TOOLS.keys() {
            assert!(name.len() <= 64, "{name}");
        }
    }

    #[test]
    fn what_a_tool_takes_is_told_whole() {
        for offered in TOOLS.values() {
            let schema = serde_json::to_string(&*offered.tool.input_schema).unwrap();
            assert!(!schema.contains(SCHEMAS), "{}", offered.tool.name);
            for part in schema.split("#/$defs/").skip(1) {
                let name = part.split('"').next().unwrap();
                let known = offered.tool.input_schema.get("$defs").and_then(|defs| defs.get(name));
                assert!(
                    known.is_some_and(|schema| !schema.is_null()),
                    "{} {name}",
                    offered.tool.name
                );
            }
        }
    }
}
