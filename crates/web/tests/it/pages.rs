//! What every page must be, in both languages and in none.

use axum::http::{Method, StatusCode};
use canopy_testkit::{Browser, Page, TestApp};
use canopy_web::{Settings, declared};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;

/// Pages that lead to no record, as somebody sees them; every capability's lists are among them.
async fn open_all(browser: &mut Browser<'_>) -> Vec<(String, Page)> {
    let mut pages = Vec::new();
    for route in declared() {
        let skipped = route.path.contains('{') || matches!(route.path, "/health" | "/ready");
        if route.method != Method::GET || skipped {
            continue;
        }
        let page = browser.get(route.path).await;
        if page.status == StatusCode::OK && page.header("content-type").starts_with("text/html") {
            pages.push((route.path.to_owned(), page));
        }
    }
    pages.push(("/no/such/page".to_owned(), browser.get("/no/such/page").await));
    pages
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

pub(crate) fn check(path: &str, page: &Page) {
    let html = page.html();
    assert!(html.errors.is_empty(), "{path}: {:?}", html.errors);
    assert_eq!(select(&html, "h1").len(), 1, "{path}: one title");
    assert_eq!(select(&html, "main#main").len(), 1, "{path}: one main");
    let mut ids = BTreeSet::new();
    for element in select(&html, "[id]") {
        let id = element.attr("id").unwrap();
        assert!(!id.is_empty() && ids.insert(id), "{path}: id {id} twice");
    }
    for element in select(&html, "*") {
        for (name, value) in element.value().attrs() {
            assert!(name != "style" && !name.starts_with("on"), "{path}: {name}=\"{value}\"");
            assert!(!value.starts_with("javascript:"), "{path}: {value}");
        }
    }
    assert!(select(&html, "style").is_empty(), "{path}: an inline style");
    for script in select(&html, "script") {
        let is_data = script.attr("type") == Some("application/json");
        assert!(is_data || script.attr("src").is_some(), "{path}: an inline script");
    }
    for field in select(&html, "input:not([type=hidden]), select, textarea") {
        let id = field.attr("id").unwrap_or_default();
        let labelled = !select(&html, &format!("label[for=\"{id}\"]")).is_empty();
        assert!(labelled || field.attr("aria-label").is_some(), "{path}: {id} has no label");
    }
    for button in select(&html, "button, a[href], summary") {
        let text: String = button.text().collect();
        let named = !text.trim().is_empty() || button.attr("aria-label").is_some();
        assert!(named, "{path}: {} has no name", button.html());
    }
    for form in select(&html, "form[method=post]") {
        let fields = form.select(&Selector::parse("input[name=csrf]").unwrap()).count();
        assert_eq!(fields, 1, "{path}: a form without its token");
    }
    for image in select(&html, "img") {
        assert!(image.attr("alt").is_some(), "{path}: an image without a text");
    }
    for link in select(&html, "label[for], a[href^='#']") {
        let id = link.attr("for").or_else(|| link.attr("href")?.strip_prefix('#')).unwrap();
        assert!(ids.contains(id), "{path}: nothing is called {id}");
    }
}

#[tokio::test]
async fn every_page_is_well_formed_for_everybody_in_both_languages() {
    let app = TestApp::start().await;
    for lang in ["zh-CN", "en"] {
        for (path, page) in open_all(&mut app.nobody().in_language(lang)).await {
            check(&format!("{path} {lang}"), &page);
        }
        for person in canopy_testkit::Persona::ALL {
            let mut browser = app.signed_in(person).await;
            browser.post("/preferences/language", &[("language", lang)]).await;
            for (path, page) in open_all(&mut browser).await {
                assert_eq!(page.attributes("html", "lang"), [lang]);
                check(&format!("{path} {person:?} {lang}"), &page);
            }
        }
    }
}

#[tokio::test]
async fn the_personas_page_is_well_formed() {
    let app = TestApp::start_with(Settings { is_demo: true, ..Settings::default() }).await;
    let page = app.nobody().get("/sign-in").await;
    check("/sign-in", &page);
    assert!(!page.body.contains("type=\"password\""));
}

#[tokio::test]
async fn the_set_up_page_is_well_formed() {
    let app = TestApp::start().await;
    let token = app.set_up_token(canopy_testkit::Persona::AuditorSun).await;
    check("/set-up", &app.nobody().get(&format!("/set-up/{token}")).await);
}

/// Texts of a page that did not come from the messages. Names of people are data.
pub(crate) fn hard_coded(page: &Page) -> Vec<String> {
    let html = page.html();
    let mut found = Vec::new();
    for element in select(&html, "body *, title") {
        let quiet = ["script", "style", "template", "time"].contains(&element.value().name());
        // What is chosen by an id is a record, and its name is data.
        let is_record = element.value().name() == "option"
            && element.attr("value").is_some_and(|id| id.parse::<uuid::Uuid>().is_ok());
        let is_data = element.attr("translate") == Some("no");
        if quiet || is_record || is_data || element.attr("lang").is_some() {
            continue;
        }
        let own = element.children().filter_map(|child| child.value().as_text());
        let read = ["aria-label", "title", "placeholder", "alt"].map(|name| element.attr(name));
        for text in own.map(|text| &**text).chain(read.into_iter().flatten()) {
            let mut rest = text.to_owned();
            while let Some((before, after)) = rest.split_once('⟦') {
                rest = format!("{before}{}", after.split_once('⟧').map_or("", |(_, end)| end));
            }
            let data = canopy_testkit::Persona::ALL.map(canopy_testkit::Persona::name);
            let plain = data.iter().fold(rest, |rest, name| rest.replace(name, ""));
            if plain.chars().filter(|letter| letter.is_alphabetic()).count() > 1 {
                found.push(plain.trim().to_owned());
            }
        }
    }
    found
}

#[tokio::test]
async fn every_word_of_every_page_comes_from_the_texts() {
    let app = TestApp::start().await;
    for (path, page) in open_all(&mut app.nobody().in_language("pseudo")).await {
        assert_eq!(hard_coded(&page), Vec::<String>::new(), "{path}");
    }
    for person in canopy_testkit::Persona::ALL {
        let mut browser = app.signed_in(person).await.in_language("pseudo");
        for (path, page) in open_all(&mut browser).await {
            assert_eq!(hard_coded(&page), Vec::<String>::new(), "{path} {person:?}");
        }
    }
}

/// What stands in an element, without the tokens, which differ from answer to answer.
fn inside(page: &Page, id: &str) -> String {
    let html = page.html();
    let found = select(&html, &format!("#{id}"));
    let element = found.first().unwrap_or_else(|| panic!("no #{id} in {}", page.body));
    let mut text = element.inner_html();
    for token in select(&html, "input[name=csrf]") {
        text = text.replace(token.attr("value").unwrap_or_default(), "");
    }
    text
}

#[tokio::test]
async fn a_part_asked_for_alone_is_the_same_as_inside_its_page() {
    let app = TestApp::start().await;
    for person in canopy_testkit::Persona::ALL {
        let mut browser = app.signed_in(person).await;
        for (path, page) in open_all(&mut browser).await {
            for target in page.attributes("[hx-get][hx-target^='#']", "hx-target") {
                let id = target.trim_start_matches('#');
                if id == "panel-body" {
                    continue; // filled from another page
                }
                let part = browser.get_part(&path, id).await;
                assert_eq!(part.status, StatusCode::OK, "{path} #{id}");
                assert!(!part.body.contains("<!DOCTYPE"), "{path} #{id} answers a whole page");
                assert_eq!(inside(&part, id), inside(&page, id), "{path} #{id}");
            }
        }
    }
}
