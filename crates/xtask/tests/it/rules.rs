//! One test per rule of the tree, so that a failure says which.

use std::sync::LazyLock;
use xtask::tidy::{RULES, Tree};

static TREE: LazyLock<Tree> = LazyLock::new(|| Tree::read(&xtask::root()));

fn assert_kept(name: &str) {
    let rule = RULES.iter().find(|(rule, _)| *rule == name);
    let faults = rule.map(|(_, find)| find(&TREE)).unwrap_or_default();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

macro_rules! rules {
    ($($name:ident)+) => {
        $(#[test]
        fn $name() {
            assert_kept(stringify!($name));
        })+

        #[test]
        fn every_rule_has_its_test() {
            let tested = [$(stringify!($name)),+];
            assert_eq!(RULES.map(|(name, _)| name), tested);
        }
    };
}

rules! {
    files_are_at_most_500_lines_long
    functions_are_at_most_70_lines_long
    files_open_by_saying_what_they_are
    type_names_are_business_words
    a_crate_has_one_integration_test_binary
    tests_do_not_sleep
    templates_escape_what_they_show
    open_ends_name_their_issue
    nothing_names_a_place_on_one_machine
    crates_depend_only_along_the_allowed_edges
    crates_leave_out_what_is_not_theirs
    migrations_are_paired
    dependencies_have_an_allowed_licence_and_source
    links_in_documents_lead_somewhere
    tests_named_as_proof_exist
    the_glossary_names_every_capability
    decisions_are_numbered_and_listed
    texts_are_in_both_languages_with_the_same_arguments
    generated_texts_are_fresh
    texts_keep_to_their_language
    every_text_is_used
    pages_have_no_text_of_their_own
}
