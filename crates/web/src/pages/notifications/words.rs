//! A notification as a sentence, and where its cause is.

use crate::urls;
use canopy_domain::jobs::JobKind;
use canopy_domain::notifications::NotificationKind as K;
use canopy_domain::primitives::{ContestId, ExportId, ImportId, NoteId, RunId, UserId};
use canopy_store::notifications::NotificationRow;
use canopy_texts::Texts;

/// What happened, and where one sees it.
pub(crate) fn sentence(t: Texts, me: UserId, row: &NotificationRow) -> (String, String) {
    let text = t.notifications();
    let who = row.actor_name.as_deref().unwrap_or_else(|| text.somebody());
    let account = row.account_name.as_deref().unwrap_or_default();
    let job = || JobKind::from_code(&row.detail).map_or("", |kind| t.jobs().kind(kind));
    let words = match row.kind {
        K::Mentioned => text.told_mentioned(who, account),
        K::NoteWritten => text.told_note_written(who, account),
        K::HandedOver => text.told_handed_over(i64::from(row.number), who),
        K::NamedDeputy => {
            let (from, until) = row.detail.split_once('/').unwrap_or_default();
            let day = |text: &str| text.parse().map(|day| t.formats().day(day)).unwrap_or_default();
            text.told_named_deputy(&day(from), &day(until))
        }
        K::ReviewWaits => text.told_review_waits(who, account),
        K::ReviewDecided => text.told_review_decided(who, account),
        K::RatingsDue => text.told_ratings_due(i64::from(row.number)),
        K::JobDone => text.told_job_done(job()),
        K::JobFailed => text.told_job_failed(job()),
    };
    (words, place(me, row))
}

fn place(me: UserId, row: &NotificationRow) -> String {
    let cause = row.record.unwrap_or_default();
    match row.kind {
        K::Mentioned | K::NoteWritten => urls::note(NoteId(cause)),
        K::HandedOver => urls::with_query(&urls::accounts(), &[("owner", &me.to_string())]),
        K::NamedDeputy => urls::person(UserId(cause)),
        K::ReviewWaits | K::ReviewDecided => urls::review(ContestId(cause)),
        K::RatingsDue => urls::ratings(),
        K::JobDone | K::JobFailed => match JobKind::from_code(&row.detail) {
            Some(JobKind::Check | JobKind::Import) => urls::import(ImportId(cause)),
            Some(JobKind::Screening) => urls::screening_run(RunId(cause)),
            Some(JobKind::Export) => urls::export(ExportId(cause)),
            Some(JobKind::BackTest) | None => urls::jobs(),
        },
    }
}
