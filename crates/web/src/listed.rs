//! A list its reader arranges: which view it opens with, and the tools that stand above it.

use crate::stop::Stop;
use crate::ui::{ListAsk, ListTools, Shown, ViewLink};
use crate::urls;
use crate::view::Frame;
use crate::visit::Visit;
use canopy_domain::access::Action;
use canopy_domain::lists::ListKey;
use canopy_store::lists::View;

/// What is asked of a list, and the views its reader may choose.
pub(crate) struct Listed {
    /// What is asked: by the address, or by the view the list opens with.
    pub(crate) ask: ListAsk,
    list: ListKey,
    views: Vec<View>,
    here: Option<usize>,
}

impl Listed {
    /// Reads the views of a list. Where the address asks for nothing, the reader's own opens.
    pub(crate) async fn open(visit: &Visit, list: ListKey, ask: ListAsk) -> Result<Self, Stop> {
        let views = visit.desk.views(list).await?;
        let ask = match views.iter().find(|view| view.is_default).filter(|_| ask.is_plain()) {
            Some(view) => in_view(ask.path(), view),
            None => ask,
        };
        let here =
            ask.get("view").and_then(|id| views.iter().position(|view| view.id.to_string() == id));
        Ok(Self { ask: ask.arranged(), list, views, here })
    }

    /// What stands above the list.
    pub(crate) fn tools(&self, visit: &Visit) -> ListTools {
        let token = Frame::of(&visit.asked, "").token_field();
        let me = visit.caller().user;
        let mut tools = ListTools::of(visit.texts(), self.list, token);
        let link = |(at, view): (usize, &View)| ViewLink {
            name: view.name.clone(),
            url: urls::list_in_view(self.ask.path(), &view.query, view.id),
            shared_by: if view.owner == me { String::new() } else { view.owner_name.clone() },
            is_default: view.is_default,
            is_here: self.here == Some(at),
        };
        tools.views = self.views.iter().enumerate().map(link).collect();
        let here = self.here.and_then(|at| self.views.get(at));
        tools.here = here.map(|view| view.name.clone());
        let is_mine = |view: &&View| view.owner == me || visit.may(Action::ManageTeam);
        tools.shown = here.filter(is_mine).map(|view| Shown {
            url: urls::view(view.id),
            version: view.version,
            is_changed: in_view(self.ask.path(), view).as_view() != self.ask.as_view(),
        });
        tools
    }
}

/// What a view asks of its list.
fn in_view(path: &str, view: &View) -> ListAsk {
    ListAsk::of_query(path, &view.query).setting("view", &view.id.to_string())
}

/// What a view keeps of a query, written as addresses are.
pub(crate) fn kept_query(query: &str) -> String {
    ListAsk::of_query("", query).as_view()
}
