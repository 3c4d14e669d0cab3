//! The search by persona: what each finds and does not, as a page, as the palette's part, over the API.

use axum::http::StatusCode;
use canopy_domain::leads::{ChannelKind, LeadSource, LeadWords};
use canopy_store::SystemReason;
use canopy_testkit::business::{self, Customer};
use canopy_testkit::{Browser, Page, Persona, TestApp};
use canopy_usecases::leads::{self, ChangeChannel, EnterLead};

fn customer(code: &'static str, name: &'static str, app: &TestApp, of: Persona) -> Customer {
    Customer {
        code, name, level: "三级甲等", territory: app.territory_of(of), monthly: (10, 12)
    }
}

/// A hospital of 李's and one of the stranger's, and a lead of each.
async fn company() -> TestApp {
    let app = TestApp::start().await;
    let customers = [
        customer("JS0001", "苏州仁济医院", &app, Persona::RepresentativeLi),
        customer("GD0002", "广州仁济医院", &app, Persona::StrangerZhou),
    ];
    business::sell(&app.company, app.now(), &customers).await;
    let desk = app.company.store.system(SystemReason::Demo);
    let channel = ChangeChannel {
        name: "展会".to_owned(),
        kind: ChannelKind::Offline,
        territory: None,
        is_active: true,
    };
    let channel = leads::add_channel(&desk, app.now(), &channel).await.unwrap().unwrap();
    for (organisation, of) in
        [("昆山康复医院", Persona::RepresentativeLi), ("深圳康复医院", Persona::StrangerZhou)]
    {
        let words = LeadWords { organisation: organisation.to_owned(), ..LeadWords::default() };
        let lead = EnterLead {
            words,
            channel: Some(channel),
            source: LeadSource::Person,
            territory: app.territory_of(of),
            owner: None,
        };
        leads::enter(&desk, app.now(), &lead).await.unwrap().unwrap();
    }
    app
}

async fn search(browser: &mut Browser<'_>, text: &str) -> Page {
    let page = browser.get(&canopy_web::urls::with_query("/search", &[("q", text)])).await;
    assert_eq!(page.status, StatusCode::OK);
    crate::pages::check(text, &page);
    page
}

#[tokio::test]
async fn a_representative_finds_what_is_in_reach_and_nothing_else_by_any_way() {
    let app = company().await;
    let mut li = app.representative_li().await;
    for text in ["仁济", "renji", "rjyy", "医院 仁济", "康复", "kangfu", "kfyy"] {
        let page = search(&mut li, text).await;
        let is_lead = text.starts_with(['康', 'k']);
        let (own, other) = if is_lead {
            ("昆山康复医院", "深圳")
        } else {
            ("苏州仁济医院", "广州")
        };
        assert!(page.body.contains(own), "{text}");
        assert!(!page.body.contains(other), "{text}");
        let json = li.get(&canopy_web::urls::with_query("/api/v1/search", &[("q", text)])).await;
        assert!(json.body.contains(own) && !json.body.contains(other), "{text}: {}", json.body);
    }
    for text in ["GD0002", "gd00", "广州仁济医院", "guangzhourenji", "gzrj", "深圳康复", "szkf"]
    {
        let page = search(&mut li, text).await;
        assert!(!page.body.contains("广州仁济医院</span>"), "{text}");
        assert!(!page.body.contains("深圳康复医院</span>"), "{text}");
        assert_eq!(page.attributes("#found .found a", "href"), [] as [&str; 0], "{text}");
    }
    let page = search(&mut app.director_chen().await, "renji").await;
    assert!(page.body.contains("苏州仁济医院") && page.body.contains("广州仁济医院"));
}

#[tokio::test]
async fn the_best_stands_first_and_leads_on() {
    let app = company().await;
    let mut chen = app.director_chen().await;
    let page = search(&mut chen, "js0001").await;
    let first = page.attributes("#found .found a", "href").remove(0);
    assert!(first.starts_with("/accounts/"), "{first}");
    assert_eq!(chen.get(&first).await.status, StatusCode::OK);
    let page = search(&mut chen, "lisiyuan").await;
    let id = app.id_of(Persona::RepresentativeLi);
    assert_eq!(page.attributes("#found .found a", "href"), [format!("/team/{id}")]);
    let page = search(&mut chen, "江苏").await;
    assert!(page.attributes("#found .found a", "href")[0].starts_with("/accounts?territory="));
    assert!(chen.get("/team?q=lsy").await.body.contains("李思源"), "the list finds so too");
}

#[tokio::test]
async fn actions_and_pages_are_found_in_either_language_by_those_who_may() {
    let app = company().await;
    for text in ["import sales", "导入销售", "daoru", "drxs", "上传", "upload"] {
        let links = |page: Page| page.attributes("#found .found a", "href");
        let zhao = links(search(&mut app.analyst_zhao().await, text).await);
        assert!(zhao.contains(&"/imports/new".to_owned()), "{text}: {zhao:?}");
        let li = links(search(&mut app.representative_li().await, text).await);
        assert!(!li.iter().any(|link| link.starts_with("/imports")), "{text}: {li:?}");
    }
    let page = search(&mut app.auditor_sun().await, "sjrz").await;
    assert_eq!(page.attributes("#found .found a", "href"), ["/audit"]);
    let page = search(&mut app.representative_li().await, "审计").await;
    assert!(page.attributes("#found .found a", "href").is_empty());
}

#[tokio::test]
async fn the_palette_gets_the_same_part_and_nothing_typed_shows_where_one_can_go() {
    let app = company().await;
    let mut li = app.representative_li().await;
    let page = search(&mut li, "仁济").await;
    let part = li.get_part("/search?q=%E4%BB%81%E6%B5%8E", "found").await;
    assert!(!part.body.contains("<!DOCTYPE"));
    assert_eq!(
        part.attributes("#found a", "href"),
        page.attributes("#found a", "href"),
        "the part is the page's"
    );
    let nothing = search(&mut li, "").await;
    let links = nothing.attributes("#found .found a", "href");
    assert!(links.contains(&"/leads/new".to_owned()) && links.contains(&"/accounts".to_owned()));
    let none = search(&mut li, "没有这样的东西").await;
    assert!(none.body.contains("没有找到“没有这样的东西”"));
    let guest = app.nobody().get("/search?q=a").await;
    assert_eq!(guest.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn many_of_a_kind_lead_to_their_own_list() {
    let app = TestApp::start().await;
    let names: [&'static str; 8] = [
        "苏州一院",
        "苏州二院",
        "苏州三院",
        "苏州四院",
        "苏州五院",
        "苏州六院",
        "苏州七院",
        "苏州八院",
    ];
    let customers: Vec<Customer> =
        names.into_iter().map(|name| customer("", name, &app, Persona::RepresentativeLi)).collect();
    business::sell(&app.company, app.now(), &customers).await;
    let mut li = app.representative_li().await;
    let page = search(&mut li, "suzhou").await;
    assert_eq!(page.attributes("#found .found a", "href").len(), 6);
    let all = page.attributes(".found-all", "href");
    assert_eq!(all, ["/accounts?q=suzhou"]);
    assert!(page.body.contains("查看全部 8 项"));
    assert!(
        names.iter().all(|name| page.body.contains(name))
            || li.get(&all[0]).await.body.contains("苏州八院")
    );
}
