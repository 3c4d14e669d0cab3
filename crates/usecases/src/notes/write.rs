//! Writing a note: its text and its mentions are judged first. Only people who see the account can be
//! mentioned; of the others nothing is told but that.

use crate::Outcome;
use crate::access::everybody_seeing;
use crate::notifications::{Telling, tell};
use canopy_domain::notes::{
    Called, MENTIONS_MOST, Mention, NoteFault, Subject, mentions, note_text,
};
use canopy_domain::notifications::NotificationKind;
use canopy_domain::primitives::{NoteId, UserId};
use canopy_store::notes::{Noted, NotedWords};
use canopy_store::{Desk, ViewTeam, Write};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What came of writing: the note, or what is wrong with it.
pub type Written = Result<NoteId, Vec<NoteFault>>;

/// Writes a note about a record of an account.
pub async fn write(
    desk: &Desk,
    now: DateTime<Utc>,
    subject: Subject,
    text: &str,
) -> Outcome<Written> {
    desk.account(subject.account).await?;
    let words = match judge(desk, now, subject, text).await? {
        Ok(words) => words,
        Err(faults) => return Ok(Err(faults)),
    };
    let id = NoteId(Uuid::now_v7());
    let tx = desk.write(now).await?;
    let account = tx.find::<Write>(subject.account).await?;
    let mentioned: Vec<UserId> = words.mentions.iter().map(|one| one.user).collect();
    account.write_note(&Noted { id, subject, words }).await?;
    let followers = account.followers().await?;
    drop(account);
    let others = followers.into_iter().filter(|user| !mentioned.contains(user));
    let what = |kind| Telling::of(kind).about(subject.account).caused_by(id.0);
    tell(&tx, others, &what(NotificationKind::NoteWritten)).await?;
    tell(&tx, mentioned.iter().copied(), &what(NotificationKind::Mentioned)).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

/// Changes one's own note, if it is as it was seen.
pub async fn change(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (NoteId, i64),
    text: &str,
) -> Outcome<Written> {
    let row = desk.note(id).await?;
    let subject = Subject { kind: row.subject_kind, id: row.subject, account: row.account };
    let words = match judge(desk, now, subject, text).await? {
        Ok(words) => words,
        Err(faults) => return Ok(Err(faults)),
    };
    let tx = desk.write(now).await?;
    let account = tx.find::<Write>(row.account).await?;
    let newly = account.change_note(id, version, &words).await?;
    drop(account);
    let what = Telling::of(NotificationKind::Mentioned).about(row.account).caused_by(id.0);
    tell(&tx, newly, &what).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

/// Puts one's own note into the trash, if it is as it was seen.
pub async fn trash(desk: &Desk, now: DateTime<Utc>, id: NoteId, version: i64) -> Outcome<()> {
    let row = desk.note(id).await?;
    let tx = desk.write(now).await?;
    tx.find::<Write>(row.account).await?.trash_note(id, version).await?;
    Ok(tx.commit().await?)
}

/// Takes one's own note out of the trash.
pub async fn restore(desk: &Desk, now: DateTime<Utc>, id: NoteId) -> Outcome<()> {
    let row = desk.note(id).await?;
    let tx = desk.write(now).await?;
    tx.find::<Write>(row.account).await?.restore_note(id).await?;
    Ok(tx.commit().await?)
}

async fn judge(
    desk: &Desk,
    now: DateTime<Utc>,
    subject: Subject,
    text: &str,
) -> Outcome<Result<NotedWords, Vec<NoteFault>>> {
    let body = match note_text(text) {
        Ok(body) => body,
        Err(fault) => return Ok(Err(vec![fault])),
    };
    Ok(mentioned(desk, now, subject, &body).await?.map(|mentions| NotedWords { body, mentions }))
}

async fn mentioned(
    desk: &Desk,
    now: DateTime<Utc>,
    subject: Subject,
    body: &str,
) -> Outcome<Result<Vec<Mention>, Vec<NoteFault>>> {
    if !body.contains('@') {
        return Ok(Ok(Vec::new()));
    }
    let people = desk.permit::<ViewTeam>()?.users().await?;
    let called = people.iter().filter(|user| user.active).map(|user| Called {
        user: user.id,
        name: &user.name,
        sign_in_name: &user.sign_in_name,
    });
    let found = match mentions(body, &called.collect::<Vec<_>>()) {
        Ok(found) => found,
        Err(names) => return Ok(Err(names.into_iter().map(NoteFault::SeveralCalledSo).collect())),
    };
    if found.len() > MENTIONS_MOST {
        return Ok(Err(vec![NoteFault::TooManyMentioned]));
    }
    if found.is_empty() {
        return Ok(Ok(found));
    }
    let seeing = everybody_seeing(desk, subject.account, now).await?;
    let outside = found.iter().filter(|one| seeing.iter().all(|seen| seen.user != one.user));
    let faults: Vec<NoteFault> =
        outside.map(|one| NoteFault::SeesNothing(one.named.clone())).collect();
    Ok(if faults.is_empty() { Ok(found) } else { Err(faults) })
}
