//! Fetches the files of lists for the job that makes them in the background: a request this program
//! sends to itself, in the name of the person who asked. Leaves out keeping them.

use crate::app::{App, Settings};
use crate::asked::OwnRequest;
use crate::routes::{Access, declared, router};
use crate::stop::Stop;
use crate::visit::Visit;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode, Uri, header};
use canopy_usecases::lists::{ExportedFile, Exporter, Fetcher};
use canopy_usecases::{Company, Failure, Outcome};
use std::pin::Pin;
use std::sync::Arc;
use tower::ServiceExt as _;

/// Most bytes of a file: what one machine holds in memory without trouble.
const FILE_MOST: usize = 512 << 20;
/// How the paths of lists' own files end.
const ENDING: &str = "/export";

/// Answers the exports of a company by its own pages.
pub(crate) fn answer_exports(app: &App) {
    app.company.set_exporter(Arc::new(Own { settings: app.settings }));
}

/// Who may fetch the list's own file at an address; none where it is not one.
fn access(address: &str) -> Option<Access> {
    let uri = address.parse::<Uri>().ok()?;
    let is_local = uri.authority().is_none() && address.starts_with('/');
    if !is_local || !uri.path().ends_with(ENDING) {
        return None;
    }
    declared().into_iter().find(|one| fits(one.path, uri.path())).map(|one| one.access)
}

/// Checks that an address is that of a list's own file, and that whoever asks may fetch it with what
/// they came with: the job has all of the person's powers, a token has some.
pub(crate) fn check(visit: &Visit, address: &str) -> Result<(), Stop> {
    match access(address).ok_or(Stop::Unreadable)? {
        Access::Needs(action) if !visit.may(action) => Err(Failure::Forbidden(action).into()),
        _ => Ok(()),
    }
}

/// Whether a path is one of a route's.
fn fits(route: &str, path: &str) -> bool {
    let (route, path): (Vec<&str>, Vec<&str>) =
        (route.split('/').collect(), path.split('/').collect());
    let is_same = |(named, given): (&&str, &&str)| named == given || named.starts_with('{');
    route.len() == path.len() && route.iter().zip(&path).all(is_same)
}

struct Own {
    settings: Settings,
}

impl Exporter for Own {
    fn fetch(
        &self,
        company: Company,
        person: Fetcher,
        address: String,
    ) -> Pin<Box<dyn Future<Output = Outcome<ExportedFile>> + Send>> {
        let app = App::new(company, self.settings);
        Box::pin(async move { fetch(app, person, &address).await })
    }
}

async fn fetch(app: App, person: Fetcher, address: &str) -> Outcome<ExportedFile> {
    if access(address).is_none() {
        return Err(Failure::NotFound);
    }
    let own = OwnRequest { caller: person.caller, lang: person.lang };
    let request = Request::get(address).extension(own).body(Body::empty());
    let request = request.map_err(|error| Failure::Internal(error.into()))?;
    let Ok(answer) = router(app).oneshot(request).await;
    let status = answer.status();
    if status != StatusCode::OK {
        return Err(refusal(status));
    }
    let media_type = text(&answer, header::CONTENT_TYPE);
    let file_name = file_name(&text(&answer, header::CONTENT_DISPOSITION));
    let bytes = axum::body::to_bytes(answer.into_body(), FILE_MOST).await;
    let bytes = bytes.map_err(|error| Failure::Internal(error.into()))?.to_vec();
    Ok(ExportedFile { file_name, media_type, bytes })
}

/// What a list that refuses its file means for the job.
fn refusal(status: StatusCode) -> Failure {
    match status {
        StatusCode::NOT_FOUND | StatusCode::FORBIDDEN => Failure::NotFound,
        _ => Failure::Internal(format!("a list's file was answered {status}").into()),
    }
}

fn text<T>(answer: &Response<T>, name: header::HeaderName) -> String {
    let value = answer.headers().get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

/// The name a `Content-Disposition` of ours gives.
fn file_name(disposition: &str) -> String {
    let quoted = disposition.split_once("filename=\"").map_or("", |(_, rest)| rest);
    let name = quoted.split('"').next().unwrap_or_default();
    if name.is_empty() { "canopy-list".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lists_files_of_ours_are_made() {
        let run = "/screening/01890000-0000-7000-8000-000000000000/export?format=csv";
        for good in ["/accounts/export", "/accounts/export?q=%E4%BA%BA&format=xlsx", run] {
            assert!(access(good).is_some(), "{good}");
        }
        for bad in [
            "/accounts",
            "https://elsewhere.example/accounts/export",
            "//elsewhere.example/accounts/export",
            "/nothing/export",
            "/api/v1/accounts",
            "accounts/export",
            "",
        ] {
            assert!(access(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn the_name_of_a_file_is_the_one_its_list_gives() {
        assert_eq!(
            file_name("attachment; filename=\"canopy-accounts.csv\""),
            "canopy-accounts.csv"
        );
        assert_eq!(file_name("attachment"), "canopy-list");
    }
}
