//! Files of whole lists, made in the background: a job fetches the list's own file in the name of the
//! person who asked, so that it holds what this person may see, and keeps it for some days.

use crate::{Company, Failure, Outcome, jobs, local_day};
use canopy_domain::Lang;
use canopy_domain::access::Caller;
use canopy_domain::jobs::JobKind;
use canopy_domain::lists::{EXPORT_ADDRESS_MOST, EXPORT_KEPT};
use canopy_domain::primitives::ExportId;
use canopy_store::lists::{Export, MadeExport};
use canopy_store::{Desk, SystemReason, Tx};
use chrono::{DateTime, Utc};
use std::path::PathBuf;
use std::pin::Pin;
use uuid::Uuid;

/// A file as the door that makes it hands it over.
#[derive(Debug)]
pub struct ExportedFile {
    /// The name it is fetched under.
    pub file_name: String,
    /// What it is.
    pub media_type: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// In whose name a file is fetched.
#[derive(Debug, Clone)]
pub struct Fetcher {
    /// The person, as the rules see them now.
    pub caller: Caller,
    /// The language they asked in.
    pub lang: Lang,
}

/// What fetches the file of a list: the door in front of the pages, which knows their addresses.
pub trait Exporter: Send + Sync {
    /// The file at an address, as this person sees it.
    fn fetch(
        &self,
        company: Company,
        person: Fetcher,
        address: String,
    ) -> Pin<Box<dyn Future<Output = Outcome<ExportedFile>> + Send>>;
}

/// Asks for a file of the list at an address, which the caller has checked to be one.
pub async fn begin_export(
    company: &Company,
    desk: &Desk,
    (now, lang): (DateTime<Utc>, Lang),
    address: &str,
) -> Outcome<ExportId> {
    if address.len() > EXPORT_ADDRESS_MOST {
        return Err(Failure::NotFound);
    }
    let caller = desk.caller().ok_or(Failure::NotFound)?.user;
    let id = ExportId(Uuid::now_v7());
    let tx: Tx = desk.write(now).await?;
    tx.ask_export(id, address, lang).await?;
    let job = jobs::new(company, JobKind::Export, id.0);
    tx.begin_job(&job).await?;
    tx.commit().await?;
    let own = company.clone();
    jobs::carry_on(company, job, Some(caller), async move { make_export(&own, id).await });
    Ok(id)
}

/// Makes a file that was asked for.
pub(crate) async fn make_export(company: &Company, id: ExportId) -> Outcome<()> {
    let desk = company.store.system(SystemReason::ExportWorker);
    let asked = desk.export_asked(id).await?;
    let today = local_day(company.clock.now());
    let caller = desk.caller_of(asked.by, today).await?.ok_or(Failure::NotFound)?;
    let fetcher = Fetcher { caller, lang: asked.lang };
    let exporter = company.exporter().ok_or_else(|| {
        Failure::Internal("this program answers nobody, so it makes no files".into())
    })?;
    let file = exporter.fetch(company.clone(), fetcher, asked.address).await?;
    let made = MadeExport {
        file_name: file.file_name,
        media_type: file.media_type,
        bytes: file.bytes.len() as u64,
    };
    let place = export_file(company, id);
    let own = company.clone();
    let written = tokio::task::spawn_blocking(move || {
        let mut half = own.staging_file()?;
        std::io::Write::write_all(&mut half, &file.bytes)?;
        half.as_file().sync_all()?;
        if let Some(folder) = place.parent() {
            std::fs::create_dir_all(folder)?;
        }
        half.persist(&place).map_err(|error| error.error)?;
        std::io::Result::Ok(())
    });
    written.await??;
    end(company, id, Some(&made)).await
}

/// Says that a file could not be made.
pub(crate) async fn fail_export(company: &Company, id: ExportId) -> Outcome<()> {
    end(company, id, None).await
}

async fn end(company: &Company, id: ExportId, made: Option<&MadeExport>) -> Outcome<()> {
    let desk = company.store.system(SystemReason::ExportWorker);
    let tx = desk.write(company.clock.now()).await?;
    tx.end_export(id, made).await?;
    Ok(tx.commit().await?)
}

/// One of the caller's files and where its content is.
pub async fn exported(company: &Company, desk: &Desk, id: ExportId) -> Outcome<(Export, PathBuf)> {
    let export = desk.export(id).await?;
    Ok((export, export_file(company, id)))
}

/// Deletes files that were kept long enough.
pub async fn sweep_exports(company: &Company) -> Outcome<()> {
    let desk = company.store.system(SystemReason::ExportWorker);
    let now = company.clock.now();
    let old = desk.exports_before(now - EXPORT_KEPT).await?;
    if old.is_empty() {
        return Ok(());
    }
    for id in &old {
        match std::fs::remove_file(export_file(company, *id)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Failure::Internal(error.into()));
            }
            _ => {}
        }
    }
    let tx = desk.write(now).await?;
    tx.forget_exports(&old).await?;
    Ok(tx.commit().await?)
}

fn export_file(company: &Company, id: ExportId) -> PathBuf {
    company.exports().join(id.to_string())
}
