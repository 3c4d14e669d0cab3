//! Leads at their limits: forms that are sent too often, territories of others, leads that are closed.

use crate::leads::{CONTACT, act, channel, lead, named, open, path};
use axum::http::StatusCode;
use canopy_domain::leads::{LeadSource, LeadWords};
use canopy_domain::primitives::LeadId;
use canopy_store::SystemReason;
use canopy_store::leads::NewLead;
use canopy_testkit::business::{self, Customer};
use canopy_testkit::{Persona, TestApp};
use canopy_usecases::leads::{self, FormAnswer, SentForm};
use chrono::TimeDelta;
use uuid::Uuid;

#[tokio::test]
async fn one_sender_or_one_channel_too_many_waits_and_other_forms_stay_open() {
    let app = TestApp::start().await;
    let (first, second) = (channel(&app, "官网").await, channel(&app, "年会").await);
    let (form, other) = (open(&app, first).await, open(&app, second).await);
    let tokens = [form.as_str(), other.as_str()].map(|one| one.rsplit('/').next().unwrap());
    let send = async |token: &str, sender: Option<std::net::IpAddr>, at| {
        let words = LeadWords { phone: "13800000001".to_owned(), ..named("云陵市中心医院") };
        let (token, trap) = (token.to_owned(), String::new());
        let sent = SentForm { token, words, has_consent: true, trap, sender };
        leads::send_form(&app.company.store, at, &sent).await.unwrap().unwrap()
    };
    let now = app.now();
    for host in 0..10 {
        let sender = format!("2001:db8::{host}").parse().ok();
        let at = now - TimeDelta::minutes(30) + TimeDelta::minutes(host);
        assert_eq!(send(tokens[0], sender, at).await, FormAnswer::Taken);
    }
    let sender = "2001:db8::ffff".parse().ok();
    let refused = send(tokens[1], sender, now).await;
    assert_eq!(refused, FormAnswer::TooOften(TimeDelta::minutes(30)));
    let elsewhere = "2001:db8:0:1::1".parse().ok();
    assert_eq!(send(tokens[1], elsewhere, now).await, FormAnswer::Taken);
    // A flood from everywhere closes the form it is sent to, for an hour, and no other one.
    let desk = app.company.store.system(SystemReason::Demo);
    let tx = desk.write(now).await.unwrap();
    for number in 0..490_u128 {
        let lead = NewLead {
            id: LeadId(Uuid::from_u128(number + 1)),
            words: named("云陵市中心医院"),
            channel: first,
            source: LeadSource::Form,
            came_at: None,
            reference: String::new(),
            has_consent: true,
            territory: None,
            owner: None,
        };
        tx.create_lead(&lead).await.unwrap();
    }
    tx.commit().await.unwrap();
    let before = app.state().await;
    let mut nobody = app.nobody();
    nobody.get(&form).await;
    let page = nobody.post(&form, &CONTACT).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    let wait: i64 = page.header("retry-after").parse().unwrap();
    assert!((1_700..=1_900).contains(&wait), "{wait}");
    assert_eq!(page.attributes("#f-organisation", "value"), ["云陵市中心医院"]);
    assert_eq!(app.state().await, before, "nothing is written");
    assert_eq!(nobody.post(&other, &CONTACT).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nobody_makes_an_account_in_a_territory_of_others_or_beside_one_made_meanwhile() {
    let app = TestApp::start().await;
    let channel = channel(&app, "转介绍").await;
    let mut li = app.representative_li().await;
    let director = app.company.store.system(SystemReason::Demo);
    let tree = director.territories().await.unwrap();
    let own = app.territory_of(Persona::RepresentativeLi);
    let elsewhere = tree.iter().find(|one| Some(one.id) != own).unwrap().id.to_string();
    let (channel_id, name) = (channel.to_string(), "鹤浦市中医院");
    let sent = [
        ("organisation", name),
        ("channel", channel_id.as_str()),
        ("territory", elsewhere.as_str()),
    ];
    let refused = li.post("/leads", &sent).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.count(".form-error"), 1, "{}", refused.body);
    let made = li.post("/leads", &sent[..2]).await;
    let id: LeadId = made.location().rsplit('/').next().unwrap().parse().unwrap();
    let user = director.lead(id).await.unwrap().row.owner.unwrap().to_string();
    let fields = [("territory", elsewhere.as_str()), ("owner", user.as_str())];
    act(&mut li, id, "hand-over", &fields).await;
    let refused = act(&mut li, id, "account", &[("name", name)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("不由您负责"), "{}", refused.body);
    act(&mut li, id, "hand-over", &[("territory", ""), ("owner", user.as_str())]).await;
    // Another name than the lead's, which a customer has already.
    let territory = app.territory_of(Persona::RepresentativeLi);
    let known =
        Customer { code: "H1", name: "云陵骨科", level: "三级", territory, monthly: (1, 1) };
    business::sell(&app.company, app.now(), &[known]).await;
    let refused = act(&mut li, id, "account", &[("name", "云陵骨科")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let made = act(&mut li, id, "account", &[("name", name)]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
}

#[tokio::test]
async fn closed_leads_inform_and_do_not_stand_in_the_way() {
    let app = TestApp::start().await;
    let channel = channel(&app, "转介绍").await;
    let closed = lead(&app, channel, named("鹤浦市中医院")).await;
    let open = lead(&app, channel, named("鹤浦市中医院")).await;
    let mut li = app.representative_li().await;
    let refused = act(&mut li, open, "account", &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    act(&mut li, closed, "step", &[("state", "discarded"), ("reason", "重复")]).await;
    let page = li.get(&path(open)).await;
    let links = page.attributes("section[aria-labelledby=alike] a", "href");
    assert_eq!(links, [path(closed)], "still told");
    let unknown = "01900000-0000-7000-8000-00000000dead";
    let refused = act(&mut li, open, "apart", &[("other", unknown)]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    let made = act(&mut li, open, "account", &[]).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
}
