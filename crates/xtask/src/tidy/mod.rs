//! Rules about the tree itself. Each returns its faults, one line each, naming file and line.

mod code;
mod crates;
mod docs;
mod licences;
mod messages;
mod tree;
mod wording;

pub use tree::Tree;

/// A rule: its name as a fact, and what finds the faults.
pub type Rule = (&'static str, fn(&Tree) -> Vec<String>);

/// Every rule, in the order reported.
pub const RULES: [Rule; 22] = [
    ("files_are_at_most_500_lines_long", code::long_files),
    ("functions_are_at_most_70_lines_long", code::long_functions),
    ("files_open_by_saying_what_they_are", code::silent_files),
    ("type_names_are_business_words", code::vague_names),
    ("a_crate_has_one_integration_test_binary", code::stray_tests),
    ("tests_do_not_sleep", code::sleeping_tests),
    ("templates_escape_what_they_show", code::unescaped),
    ("open_ends_name_their_issue", code::open_ends),
    ("nothing_names_a_place_on_one_machine", code::machine_paths),
    ("crates_depend_only_along_the_allowed_edges", crates::edges),
    ("crates_leave_out_what_is_not_theirs", crates::banned),
    ("migrations_are_paired", crates::migrations),
    ("dependencies_have_an_allowed_licence_and_source", licences::faults),
    ("links_in_documents_lead_somewhere", docs::dead_links),
    ("tests_named_as_proof_exist", docs::missing_proofs),
    ("the_glossary_names_every_capability", docs::missing_words),
    ("decisions_are_numbered_and_listed", docs::decisions),
    ("texts_are_in_both_languages_with_the_same_arguments", messages::faults),
    ("generated_texts_are_fresh", messages::stale),
    ("texts_keep_to_their_language", messages::typography),
    ("every_text_is_used", messages::unused),
    ("pages_have_no_text_of_their_own", wording::own_texts),
];

/// All faults of the tree, each rule under its name.
pub fn check(tree: &Tree) -> Vec<(&'static str, Vec<String>)> {
    RULES.iter().map(|(name, rule)| (*name, rule(tree))).collect()
}
