//! The frame around a page: everything the layout needs, in the reader's language.

use super::nav::{NavItem, Place};
use crate::asked::{Asked, Theme};
use crate::pages;
use crate::urls;
use canopy_domain::Lang;
use canopy_texts::Texts;
use canopy_texts::frame::Frame as FrameTexts;

/// A step of the path to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// What it is called.
    pub name: String,
    /// Where it leads.
    pub url: String,
}

/// The frame around a page. Every page's struct has one, named `frame`.
pub struct Frame {
    /// The texts in the reader's language.
    pub t: Texts,
    /// The page's one title, its `<h1>`.
    pub title: String,
    /// One sentence under the title.
    pub lead: String,
    /// The path to the page, without itself.
    pub crumbs: Vec<Crumb>,
    /// The page reloads itself after so many seconds where scripts do not run: for progress.
    pub refresh_seconds: Option<u32>,
    asked: Asked,
    token: String,
}

/// A group of the navigation as this person sees it.
pub(crate) struct Group {
    pub(crate) place: Place,
    pub(crate) name: &'static str,
    pub(crate) items: Vec<Link>,
}

pub(crate) struct Link {
    pub(crate) name: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) url: String,
    pub(crate) is_here: bool,
}

impl Frame {
    /// The frame of a page with this title.
    pub fn of(asked: &Asked, title: impl Into<String>) -> Self {
        Self {
            t: asked.texts(),
            title: title.into(),
            lead: String::new(),
            crumbs: Vec::new(),
            refresh_seconds: None,
            asked: asked.clone(),
            token: asked.csrf_token(),
        }
    }

    /// With one sentence under the title.
    #[must_use]
    pub fn lead(mut self, text: impl Into<String>) -> Self {
        self.lead = text.into();
        self
    }

    /// With one more step of the path to it.
    #[must_use]
    pub fn under(mut self, name: impl Into<String>, url: impl Into<String>) -> Self {
        self.crumbs.push(Crumb { name: name.into(), url: url.into() });
        self
    }

    /// Reloaded every so many seconds where scripts do not run.
    #[must_use]
    pub fn refreshing(mut self, seconds: u32) -> Self {
        self.refresh_seconds = Some(seconds);
        self
    }

    /// The token for forms on this page; `{{ frame.token_field() }}` writes the whole field.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// The hidden field every form that changes something holds.
    pub fn token_field(&self) -> crate::ui::Html {
        crate::ui::Html(format!(
            r#"<input type="hidden" name="{}" value="{}">"#,
            crate::csrf::FIELD,
            self.token
        ))
    }

    pub(crate) fn lang(&self) -> &'static str {
        self.t.lang().tag()
    }

    pub(crate) fn theme(&self) -> &'static str {
        self.asked.0.theme.code()
    }

    pub(crate) fn is_demo(&self) -> bool {
        self.asked.0.settings.is_demo
    }

    pub(crate) fn here(&self) -> &str {
        self.asked.path_and_query()
    }

    pub(crate) fn notice(&self) -> Option<&str> {
        self.asked.0.notice.as_deref()
    }

    pub(crate) fn asset(&self, name: &str) -> String {
        let _ = self;
        crate::assets::url(name)
    }

    pub(crate) fn person_name(&self) -> &str {
        self.asked.visitor().map_or("", |visitor| visitor.name())
    }

    /// How many notifications they have not read.
    pub(crate) fn unread(&self) -> u64 {
        self.asked.0.unread
    }

    /// The same, as it fits on the bell.
    pub(crate) fn unread_short(&self) -> String {
        match self.unread() {
            many @ 100.. => format!("{}+", many.min(99)),
            few => few.to_string(),
        }
    }

    /// The name of the bell.
    pub(crate) fn bell(&self) -> String {
        match i64::try_from(self.unread()).unwrap_or(i64::MAX) {
            0 => self.t.notifications().bell().to_owned(),
            count => self.t.notifications().bell_unread(count),
        }
    }

    /// Whom the person represents today, each in a sentence.
    pub(crate) fn represented(&self) -> Vec<String> {
        let caller = self.asked.visitor().map(crate::visit::Visitor::caller);
        let absent = caller.into_iter().flat_map(|caller| &caller.stands_in_for);
        let (team, formats) = (self.t.team(), self.t.formats());
        absent.map(|one| team.deputy_until(&one.name, &formats.day(one.until))).collect()
    }

    pub(crate) fn person_job(&self) -> &'static str {
        self.asked.visitor().map_or("", |it| self.t.access().job(it.caller().job))
    }

    pub(crate) fn person_job_code(&self) -> &'static str {
        self.asked.visitor().map_or("", |visitor| visitor.caller().job.code())
    }

    /// The letter that stands for a person: the family name in Chinese, the initial elsewhere.
    pub(crate) fn person_letter(&self) -> String {
        self.person_name().chars().take(1).collect()
    }

    /// Languages to choose from: tag, own name, whether it is the one shown.
    pub(crate) fn languages(&self) -> [(&'static str, &'static str, bool); 2] {
        Lang::ALL.map(|lang| (lang.tag(), FrameTexts::own_name(lang), lang == self.t.lang()))
    }

    /// Shades to choose from: code, name, icon, whether it is the one shown.
    pub(crate) fn themes(&self) -> [(&'static str, &'static str, &'static str, bool); 3] {
        let t = self.t.frame();
        let shown = self.asked.0.theme;
        Theme::ALL.map(|theme| {
            let (name, icon) = match theme {
                Theme::Auto => (t.auto_mode(), "device-desktop"),
                Theme::Light => (t.light_mode(), "sun"),
                Theme::Dark => (t.dark_mode(), "moon"),
            };
            (theme.code(), name, icon, theme == shown)
        })
    }

    pub(crate) fn theme_icon(&self) -> &'static str {
        match self.asked.0.theme {
            Theme::Auto => "device-desktop",
            Theme::Light => "sun",
            Theme::Dark => "moon",
        }
    }

    /// The whole navigation as this person sees it.
    pub(crate) fn groups(&self) -> Vec<Group> {
        let items = pages::nav();
        let seen = |place: Place| {
            let here = items.iter().filter(|item| item.place == place && self.sees(item));
            here.map(|item| self.link(item)).collect()
        };
        Place::ALL
            .into_iter()
            .map(|place| Group { place, name: place.name(self.t), items: seen(place) })
            .filter(|group| group.place.is_step() || !group.items.is_empty())
            .collect()
    }

    pub(crate) fn is_home(&self) -> bool {
        self.asked.path() == urls::home()
    }

    fn sees(&self, item: &NavItem) -> bool {
        let Some(visitor) = self.asked.visitor() else { return false };
        item.needs.is_none_or(|action| visitor.may(action))
    }

    fn link(&self, item: &NavItem) -> Link {
        let url = (item.url)();
        let path = self.asked.path();
        let below =
            path.strip_prefix(&url).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        Link { name: (item.name)(self.t), icon: item.icon, is_here: below, url }
    }
}
