//! Public forms: how often one address may send, and that it is forgotten when the limit is over.

use crate::company::{Arranged, both};
use canopy_domain::leads::{ChannelKind, LeadWords};
use canopy_store::SystemReason;
use canopy_store::leads::SentBy;
use canopy_usecases::leads::{self, ChangeChannel, FormAnswer, SentForm};
use chrono::{DateTime, TimeDelta, Utc};

async fn open(at: &Arranged) -> String {
    let desk = at.company.store.system(SystemReason::Demo);
    let asked = ChangeChannel {
        name: "官网".to_owned(),
        kind: ChannelKind::Online,
        territory: None,
        is_active: true,
    };
    let id = leads::add_channel(&desk, at.now(), &asked).await.unwrap().unwrap();
    leads::open_form(&desk, at.now(), (id, 1)).await.unwrap()
}

async fn send(at: &Arranged, token: &str, sender: &str, now: DateTime<Utc>) -> FormAnswer {
    let words = LeadWords {
        organisation: "鹤浦市中医院".to_owned(),
        phone: "13800000001".to_owned(),
        ..LeadWords::default()
    };
    let (token, sender, trap) = (token.to_owned(), sender.parse().ok(), String::new());
    let sent = SentForm { token, words, has_consent: true, trap, sender };
    leads::send_form(&at.company.store, now, &sent).await.unwrap().unwrap()
}

/// How many sendings of an address are kept, up to ten, however old.
async fn kept(at: &Arranged, sender: &str) -> u64 {
    let desk = at.company.store.system(SystemReason::LeadForm);
    let mut count = 0;
    let by = SentBy::Address(sender);
    while desk.sent_before(by, DateTime::UNIX_EPOCH, count + 1).await.unwrap().is_some() {
        count += 1;
    }
    count
}

both! {
    async fn from_where_a_form_was_sent_is_kept_for_the_limit_and_forgotten_with_it(at: &Arranged) {
        let (token, now) = (open(at).await, at.now());
        for _ in 0..10 {
            assert_eq!(send(at, &token, "192.0.2.1", now).await, FormAnswer::Taken);
        }
        let wait = FormAnswer::TooOften(TimeDelta::hours(1));
        assert_eq!(send(at, &token, "192.0.2.1", now).await, wait);
        assert_eq!(send(at, &token, "192.0.2.2", now).await, FormAnswer::Taken);
        assert_eq!((kept(at, "192.0.2.1").await, kept(at, "192.0.2.2").await), (10, 1));
        let later = now + TimeDelta::minutes(61);
        assert_eq!(send(at, &token, "192.0.2.3", later).await, FormAnswer::Taken);
        assert_eq!((kept(at, "192.0.2.1").await, kept(at, "192.0.2.2").await), (0, 0));
        assert_eq!(send(at, &token, "192.0.2.1", later).await, FormAnswer::Taken);
    }
}
