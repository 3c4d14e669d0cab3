//! The frame from outside: routes and who may call them, forms, headers, sessions, and what every
//! page must be.
#![expect(clippy::unwrap_used, reason = "tests")]

mod api;
mod demand;
mod deputies;
mod doors;
mod fields;
mod forms;
mod growth;
mod hand_over;
mod headers;
mod imports;
mod jobs;
mod judged;
mod language;
mod leads;
mod leads_limits;
mod lists;
mod markets;
mod mcp;
mod notes;
mod notifications;
mod once;
mod pages;
mod passkeys;
mod payments;
mod portfolio;
mod routes;
mod screening;
mod search;
mod second_factor;
mod sessions;
mod standards;
mod team;
mod tokens;
mod trash;
