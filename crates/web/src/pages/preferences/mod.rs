//! Language and shade: kept in cookies, the language also as the person's setting.

use crate::asked::Theme;
use crate::cookies::{self, Kind};
use crate::params::Posted;
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::urls;
use crate::view::see_other;
use crate::visit::Guest;
use canopy_domain::Lang;
use serde::Deserialize;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/preferences/language", Access::Public, language),
        Route::post("/preferences/theme", Access::Public, theme),
    ]
}

#[derive(Deserialize)]
struct LanguageForm {
    language: String,
    next: Option<String>,
}

async fn language(guest: Guest, Posted(form): Posted<LanguageForm>) -> Answer {
    let lang = Lang::from_tag(&form.language).ok_or(Stop::Unreadable)?;
    if let Some(visitor) = guest.asked.visitor() {
        let desk = guest.app.company.store.desk(visitor.caller());
        let tx = desk.write(guest.asked.at()).await?;
        tx.set_my_lang(lang).await?;
        tx.commit().await?;
    }
    let mut response = see_other(&guest.asked, &urls::local(form.next.as_deref()), None)?;
    let cookie = cookies::set(guest.app.settings, Kind::Language, lang.tag().to_owned());
    cookies::add(response.headers_mut(), cookie);
    Ok(response)
}

#[derive(Deserialize)]
struct ThemeForm {
    theme: String,
    next: Option<String>,
}

async fn theme(guest: Guest, Posted(form): Posted<ThemeForm>) -> Answer {
    let theme = Theme::from_code(&form.theme).ok_or(Stop::Unreadable)?;
    let mut response = see_other(&guest.asked, &urls::local(form.next.as_deref()), None)?;
    let cookie = cookies::set(guest.app.settings, Kind::Shade, theme.code().to_owned());
    cookies::add(response.headers_mut(), cookie);
    Ok(response)
}
