//! Leads by persona: entered, found alike, qualified, converted; what a stranger may see and write.

use axum::http::StatusCode;
use canopy_domain::leads::{ChannelKind, LeadSource, LeadState, LeadWords};
use canopy_domain::primitives::{ChannelId, LeadId};
use canopy_store::SystemReason;
use canopy_store::leads::LeadQuery;
use canopy_store::screening::Population;
use canopy_testkit::business::{self, Customer, account_id};
use canopy_testkit::{Browser, Page, Persona, TestApp};
use canopy_usecases::leads::{self, ChangeChannel, EnterLead};
use canopy_usecases::screening::{self, Screen};

/// A channel, made as the director does.
pub(crate) async fn channel(app: &TestApp, name: &str) -> ChannelId {
    let desk = app.company.store.system(SystemReason::Demo);
    let asked = ChangeChannel {
        name: name.to_owned(),
        kind: ChannelKind::Offline,
        territory: None,
        is_active: true,
    };
    leads::add_channel(&desk, app.now(), &asked).await.unwrap().unwrap()
}

/// A lead in 李's territory.
pub(crate) async fn lead(app: &TestApp, channel: ChannelId, words: LeadWords) -> LeadId {
    let desk = app.company.store.system(SystemReason::Demo);
    let asked = EnterLead {
        words,
        channel: Some(channel),
        source: LeadSource::Person,
        territory: app.territory_of(Persona::RepresentativeLi),
        owner: None,
    };
    leads::enter(&desk, app.now(), &asked).await.unwrap().unwrap()
}

pub(crate) fn named(organisation: &str) -> LeadWords {
    LeadWords { organisation: organisation.to_owned(), ..LeadWords::default() }
}

pub(crate) fn path(id: LeadId) -> String {
    format!("/leads/{id}")
}

async fn all(app: &TestApp) -> Vec<canopy_store::leads::LeadRow> {
    let desk = app.company.store.system(SystemReason::Demo);
    let query = LeadQuery { limit: 100, ..LeadQuery::default() };
    desk.leads(&query).await.unwrap().rows
}

fn version(page: &Page) -> String {
    page.attributes("input[name=version]", "value").remove(0)
}

pub(crate) async fn act(
    browser: &mut Browser<'_>,
    id: LeadId,
    what: &str,
    more: &[(&str, &str)],
) -> Page {
    let page = browser.get(&path(id)).await;
    let version = version(&page);
    let mut fields = vec![("version", version.as_str())];
    fields.extend_from_slice(more);
    browser.post(&format!("{}/{what}", path(id)), &fields).await
}

/// A company with customers in 李's territory; the fifteen that buy much are 三级, the others 二级.
async fn screened(app: &TestApp) {
    let territory = app.territory_of(Persona::RepresentativeLi);
    let names: Vec<(String, String)> =
        (0..60).map(|at| (format!("K{at:02}"), format!("{at}号医院"))).collect();
    let leaked: &'static Vec<(String, String)> = Box::leak(Box::new(names));
    let customers: Vec<Customer> = leaked
        .iter()
        .enumerate()
        .map(|(at, (code, name))| Customer {
            code,
            name,
            level: if at < 15 { "三级" } else { "二级" },
            territory,
            monthly: if at < 15 { (900, 1_000) } else { (10, 5) },
        })
        .collect();
    business::sell(&app.company, app.now(), &customers).await;
    let standard = business::publish(&app.company, app.now(), "pharma").await;
    let desk = app.company.store.system(SystemReason::Demo);
    let screen = Screen { standard, population: Population::default(), as_of: None };
    screening::run(&app.company, &desk, app.now(), screen).await.unwrap();
}

#[tokio::test]
async fn a_representative_enters_a_lead_and_finds_the_customer_it_is() {
    let app = TestApp::start().await;
    let territory = app.territory_of(Persona::RepresentativeLi);
    let customer =
        |code, name| Customer { code, name, level: "三级", territory, monthly: (1, 1) };
    let known = [customer("H1", "青潭市第一人民医院")];
    business::sell(&app.company, app.now(), &known).await;
    let channel = channel(&app, "学术会议").await.to_string();
    let mut li = app.representative_li().await;
    assert_eq!(li.get("/leads/new").await.status, StatusCode::OK);
    let empty = li.post("/leads", &[("organisation", " "), ("phone", "<b>")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(empty.count(".form-error"), 3, "{}", empty.body);
    assert_eq!(empty.attributes("#f-phone", "value"), ["<b>"]);
    let name = "Qingtan Shi Diyi Renmin Yiyuan";
    let sent = [("organisation", name), ("channel", &channel), ("level", "三级")];
    let made = li.post("/leads", &sent).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let id: LeadId = made.location().rsplit('/').next().unwrap().parse().unwrap();
    let page = li.get(&path(id)).await;
    assert!(page.text("#alike ~ *, section[aria-labelledby=alike]").contains("青潭市第一人民医院"));
    assert!(page.body.contains("拼音"), "{}", page.body);
    // Nobody makes a second account of it by mistake.
    let again = act(&mut li, id, "account", &[("name", name)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let other = account_id(0).to_string();
    let linked = act(&mut li, id, "link", &[("other", &other)]).await;
    assert_eq!(linked.location(), format!("/accounts/{other}"), "{}", linked.body);
    let account = li.get(linked.location()).await;
    assert!(account.text("section[aria-labelledby=from-leads]").contains(name));
    assert!(li.get(&path(id)).await.body.contains("青潭市第一人民医院"));
    // What is an account takes no further step, whoever asks.
    let page = app.director_chen().await.get(&path(id)).await;
    assert_eq!(page.count("form[action$='/step']"), 0);
    let sent = [("version", "2"), ("state", "working")];
    let second = li.post(&format!("{}/step", path(id)), &sent).await;
    assert_ne!(second.status, StatusCode::SEE_OTHER, "{}", second.body);
}

#[tokio::test]
async fn a_lead_goes_from_new_to_customer_and_can_be_discarded_and_taken_up_again() {
    let app = TestApp::start().await;
    let channel = channel(&app, "转介绍").await;
    let id = lead(&app, channel, named("鹤浦市中医院")).await;
    let mut li = app.representative_li().await;
    let refused = act(&mut li, id, "step", &[("state", "discarded"), ("reason", "  ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (state, reason) in [("discarded", "预算推迟"), ("working", ""), ("qualified", "")] {
        let step = act(&mut li, id, "step", &[("state", state), ("reason", reason)]).await;
        assert_eq!(step.status, StatusCode::SEE_OTHER, "{state} {}", step.body);
    }
    let skipped = act(&mut li, id, "step", &[("state", "converted")]).await;
    assert_eq!(skipped.status, StatusCode::UNPROCESSABLE_ENTITY);
    let made = act(&mut li, id, "account", &[("code", "N1"), ("note", "年度框架")]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let account = li.get(made.location()).await;
    assert_eq!(account.text("h1"), "鹤浦市中医院");
    let page = li.get(&path(id)).await;
    let history = page.text(".history");
    for told in ["预算推迟", "判定为合格", "转为新客户", "年度框架", "李思源"]
    {
        assert!(history.contains(told), "{told}: {history}");
    }
    assert_eq!(all(&app).await[0].state, LeadState::Converted);
    let yields = app.director_chen().await.get("/leads/channels").await;
    assert!(yields.body.contains("100"), "{}", yields.body);
}

#[tokio::test]
async fn a_stranger_of_another_territory_sees_nothing_and_an_auditor_changes_nothing() {
    let app = TestApp::start().await;
    let channel = channel(&app, "转介绍").await;
    let id = lead(&app, channel, named("鹤浦市中医院")).await;
    let before = all(&app).await;
    let mut stranger = app.stranger().await;
    let list = stranger.get("/leads").await;
    assert_eq!((list.status, list.count("tbody tr")), (StatusCode::OK, 0));
    for what in ["", "/edit"] {
        let page = stranger.get(&format!("{}{what}", path(id))).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{what}");
    }
    let posts: [(&str, &[(&str, &str)]); 6] = [
        ("step", &[("state", "working")]),
        ("hand-over", &[]),
        ("account", &[("name", "x")]),
        ("edit", &[("organisation", "x")]),
        ("link", &[("other", "01900000-0000-7000-8000-00000000dead")]),
        ("apart", &[("other", "01900000-0000-7000-8000-00000000dead")]),
    ];
    for (what, fields) in posts {
        let mut sent = vec![("version", "1")];
        sent.extend_from_slice(fields);
        let page = stranger.post(&format!("{}/{what}", path(id)), &sent).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{what}");
    }
    let file = stranger.get("/leads/export?format=csv").await;
    assert!(!file.body.contains("鹤浦"), "{}", file.body);
    let mut auditor = app.auditor_sun().await;
    let page = auditor.get(&path(id)).await;
    assert_eq!((page.status, page.count("form[action^='/leads/']")), (StatusCode::OK, 0));
    let refused = auditor.post(&format!("{}/step", path(id)), &[("state", "working")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let manager = app.manager_wang().await.get(&path(id)).await;
    assert_eq!(manager.status, StatusCode::OK);
    let mut li = app.representative_li().await;
    for page in ["/leads/channels/new", &format!("/leads/channels/{channel}")] {
        assert_eq!(li.get(page).await.status, StatusCode::FORBIDDEN);
    }
    let page = li.get("/leads/channels").await;
    assert_eq!((page.status, page.count("a[href^='/leads/channels/']")), (StatusCode::OK, 0));
    assert_eq!(all(&app).await, before);
}

#[tokio::test]
async fn the_fit_is_explained_down_to_the_counts_or_says_why_there_is_none() {
    let app = TestApp::start().await;
    let channel = channel(&app, "转介绍").await;
    let like = LeadWords { level: "三级".to_owned(), ..named("云陵市中心医院") };
    let like = lead(&app, channel, like).await;
    let unlike = LeadWords { level: "二级".to_owned(), ..named("石桥卫生院") };
    let unlike = lead(&app, channel, unlike).await;
    let unknown = lead(&app, channel, named("无名单位")).await;
    let mut li = app.representative_li().await;
    let before = li.get(&path(like)).await.text("section[aria-labelledby=fit-title]");
    assert!(before.contains("还没有筛选过"), "{before}");
    screened(&app).await;
    // Whoever sees the company reads every count; others may find few accounts withheld.
    let mut li = app.director_chen().await;
    let fit = li.get(&path(like)).await.text("section[aria-labelledby=fit-title]");
    for told in ["很像最佳客户", "三级", "100.0%", "医药"] {
        assert!(fit.contains(told), "{told}: {fit}");
    }
    let weak = li.get(&path(unlike)).await.text("section[aria-labelledby=fit-title]");
    assert!(weak.contains("不像最佳客户"), "{weak}");
    let silent = li.get(&path(unknown)).await.text("section[aria-labelledby=fit-title]");
    assert!(silent.contains("没有填写"), "{silent}");
    let whole = li.get("/leads/portrait").await;
    assert!(whole.text("table").contains("三级"), "{}", whole.body);
    // Counts alone: a representative who reaches no account reads no more, and nobody's name.
    let page = app.stranger().await.get("/leads/portrait").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.count("tbody tr") <= whole.count("tbody tr"));
    assert!(!page.body.contains("号医院"), "{}", page.body);
}

/// Opens the form of a channel; its address.
pub(crate) async fn open(app: &TestApp, channel: ChannelId) -> String {
    let mut director = app.director_chen().await;
    let path = format!("/leads/channels/{channel}");
    let page = director.get(&path).await;
    let version = page.attributes("input[name=version]", "value").pop().unwrap();
    let opened = director.post(&format!("{path}/open"), &[("version", &version)]).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    let address = director.get(&path).await.attributes("#address", "value").remove(0);
    address.split_once("localhost:8080").unwrap().1.to_owned()
}

pub(crate) const CONTACT: [(&str, &str); 3] =
    [("organisation", "云陵市中心医院"), ("phone", "13800000001"), ("consent", "true")];

#[tokio::test]
async fn a_public_form_needs_consent_and_tells_nobody_whom_we_know() {
    let app = TestApp::start().await;
    let territory = app.territory_of(Persona::RepresentativeLi);
    let known = Customer {
        code: "H1",
        name: "青潭市第一人民医院",
        level: "三级",
        territory,
        monthly: (1, 1),
    };
    business::sell(&app.company, app.now(), &[known]).await;
    let channel = channel(&app, "官网").await;
    let form = open(&app, channel).await;
    assert!(form.len() > 60, "an address to be guessed: {form}");
    for lang in ["zh-CN", "en"] {
        let mut nobody = app.nobody().in_language(lang);
        let page = nobody.get(&form).await;
        crate::pages::check(&form, &page);
        let missing = nobody.post(&form, &CONTACT[..2]).await;
        assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(missing.attributes("#f-phone", "value"), ["13800000001"]);
    }
    assert!(all(&app).await.is_empty());
    let mut nobody = app.nobody();
    nobody.get(&form).await;
    let mut answers = Vec::new();
    for name in ["青潭市第一人民医院", "从未听说的医院"] {
        let sent = [("organisation", name), ("email", "a@b.cn"), ("consent", "true")];
        let page = nobody.post(&form, &sent).await;
        answers.push((page.status, page.location().to_owned(), page.body));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0].1, format!("{form}/thanks"));
    crate::pages::check("thanks", &nobody.get(&answers[0].1).await);
    let kept = all(&app).await;
    assert_eq!(kept.len(), 2);
    assert!(kept.iter().all(|row| row.source == LeadSource::Form && row.consented_at.is_some()));
    assert!(kept.iter().all(|row| row.owner.is_none() && row.channel == channel));
}

#[tokio::test]
async fn a_public_form_withstands_what_is_thrown_at_it() {
    let app = TestApp::start().await;
    let channel = channel(&app, "官网").await;
    let form = open(&app, channel).await;
    let mut nobody = app.nobody();
    let before = app.state().await;
    let forged = nobody.post_bare(&form, &CONTACT).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    nobody.get(&form).await;
    let long = "长".repeat(2_000);
    let hostile: [(&str, &str); 4] =
        [("organisation", &long), ("phone", "' OR 1=1 --"), ("email", "x"), ("need", &long)];
    let page = nobody.post(&form, &hostile).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.count(".form-error"), 5, "{}", page.texts(".form-error").join(" "));
    let mut trapped = CONTACT.to_vec();
    trapped.push(("website", "https://spam.example"));
    let page = nobody.post(&form, &trapped).await;
    assert_eq!(page.location(), format!("{form}/thanks"));
    for guess in ["/form/x", "/form/%00", &form.replace('a', "b")] {
        if guess != form {
            assert_eq!(nobody.get(guess).await.status, StatusCode::NOT_FOUND, "{guess}");
        }
    }
    assert_eq!(app.state().await, before, "nothing of all this was kept");
    let script = [
        ("organisation", "<script>alert(1)</script>"),
        ("need", "=HYPERLINK(\"http://x\")"),
        ("email", "a@b.cn"),
        ("consent", "true"),
    ];
    assert_eq!(nobody.post(&form, &script).await.status, StatusCode::SEE_OTHER);
    let mut director = app.director_chen().await;
    let list = director.get("/leads").await;
    assert!(!list.body.contains("<script>alert"), "{}", list.body);
    let file = director.get("/leads/export?format=csv").await;
    assert!(!file.body.contains(",=HYPERLINK") && !file.body.contains(",\"=HYPERLINK"));
}

#[tokio::test]
async fn a_closed_or_renewed_form_works_no_more() {
    let app = TestApp::start().await;
    let channel = channel(&app, "官网").await;
    let first = open(&app, channel).await;
    let second = open(&app, channel).await;
    let mut nobody = app.nobody();
    assert_eq!(nobody.get(&first).await.status, StatusCode::NOT_FOUND);
    assert_eq!(nobody.get(&second).await.status, StatusCode::OK);
    let mut director = app.director_chen().await;
    let path = format!("/leads/channels/{channel}");
    let version = director.get(&path).await.attributes("input[name=version]", "value").remove(0);
    director.post(&format!("{path}/close"), &[("version", &version)]).await;
    let sent = nobody.post(&second, &CONTACT).await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND);
    assert!(all(&app).await.is_empty());
}

#[tokio::test]
async fn two_leads_are_merged_or_kept_apart_and_the_choice_is_remembered() {
    let app = TestApp::start().await;
    let channel = channel(&app, "转介绍").await;
    let one = lead(&app, channel, named("鹤浦市中医院")).await;
    let other = lead(&app, channel, named("鹤浦市中医院")).await;
    let third = lead(&app, channel, named("鹤浦市中医院")).await;
    let mut li = app.representative_li().await;
    let apart = act(&mut li, third, "apart", &[("other", &one.to_string())]).await;
    assert_eq!(apart.status, StatusCode::SEE_OTHER, "{}", apart.body);
    for (page, absent) in [(third, one), (one, third)] {
        let page = li.get(&path(page)).await;
        let links = page.attributes("section[aria-labelledby=alike] a", "href");
        assert_eq!(links, [path(other)], "without {absent}");
    }
    let merged = act(&mut li, other, "merge", &[("other", &one.to_string())]).await;
    assert_eq!(merged.location(), path(one), "{}", merged.body);
    assert_eq!(all(&app).await.len(), 2);
    let sent = [("version", "1"), ("state", "working")];
    let stale = li.post(&format!("{}/step", path(one)), &sent).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_lead_page_is_well_formed_for_everybody_in_both_languages() {
    let app = TestApp::start().await;
    let channel = channel(&app, "转介绍").await;
    let id = lead(&app, channel, named("鹤浦市中医院")).await;
    lead(&app, channel, named("鹤浦中医院")).await;
    screened(&app).await;
    for person in [Persona::RepresentativeLi, Persona::DirectorChen, Persona::AuditorSun] {
        let mut browser = app.signed_in(person).await;
        for path in [path(id), "/leads".into(), "/leads/portrait".into(), "/leads/channels".into()]
        {
            let page = browser.get(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{person:?} {path}");
            crate::pages::check(&path, &page);
        }
    }
    let mut director = app.director_chen().await;
    for path in [format!("{}/edit", path(id)), format!("/leads/channels/{channel}")] {
        crate::pages::check(&path, &director.get(&path).await);
    }
    let part = director.get_part("/leads", "results").await;
    assert_eq!((part.status, part.count("table tbody tr")), (StatusCode::OK, 2));
}

#[tokio::test]
async fn the_same_is_done_over_the_api_within_reach() {
    let app = TestApp::start().await;
    let channel = channel(&app, "转介绍").await.0;
    let mut li = app.representative_li().await;
    let json = |page: &Page| serde_json::from_str::<serde_json::Value>(&page.body).unwrap();
    let nameless = serde_json::json!({ "channel": channel });
    let refused = li.post_json("/api/v1/leads", &nameless).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    assert_eq!(json(&refused)["faults"].as_array().unwrap().len(), 1);
    let sent = serde_json::json!({ "organisation": "鹤浦市中医院", "channel": channel });
    let made = li.post_json("/api/v1/leads", &sent).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let id = json(&made)["id"].as_str().unwrap().to_owned();
    let path = format!("/api/v1/leads/{id}");
    let told = json(&li.get(&path).await);
    assert_eq!((told["source"].as_str(), told["version"].as_i64()), (Some("api"), Some(1)));
    assert_eq!(told["history"][0]["what"], "came");
    let step = serde_json::json!({ "version": 1, "state": "qualified" });
    let stepped = li.post_json(&format!("{path}/step"), &step).await;
    assert_eq!(json(&stepped)["state"], "qualified", "{}", stepped.body);
    assert_eq!(li.post_json(&format!("{path}/step"), &step).await.status, StatusCode::CONFLICT);
    let mut stranger = app.stranger().await;
    for part in ["", "/alike", "/fit"] {
        let unseen = stranger.get(&format!("{path}{part}")).await;
        assert_eq!(unseen.status, StatusCode::NOT_FOUND, "{part}");
        assert_eq!(li.get(&format!("{path}{part}")).await.status, StatusCode::OK, "{part}");
    }
    let again = serde_json::json!({ "version": 2, "state": "working" });
    let unseen = stranger.post_json(&format!("{path}/step"), &again).await;
    assert_eq!(unseen.status, StatusCode::NOT_FOUND);
    let mut auditor = app.auditor_sun().await;
    let refused = auditor.post_json(&format!("{path}/step"), &again).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let account = serde_json::json!({ "version": 2, "code": "N7" });
    let made = li.post_json(&format!("{path}/account"), &account).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let yields = json(&li.get("/api/v1/leads/channels").await);
    let line = &yields[0];
    assert_eq!((&line["leads"], &line["converted"]), (&1.into(), &1.into()), "{yields}");
    let rows = json(&stranger.get("/api/v1/leads").await);
    assert_eq!(rows["rows"].as_array().unwrap().len(), 0);
}
