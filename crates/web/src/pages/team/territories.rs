//! `/territories`: the tree with who holds what; adding, changing and removing a territory.

use crate::params::Posted;
use crate::stop::{Answer, Stop, rule_words};
use crate::ui::{Blank, Choice, ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::TerritoryId;
use canopy_texts::Texts;
use canopy_usecases::Failure;
use canopy_usecases::team::{
    self, TerritoryChange, TerritoryNode, add_territory, change_territory, remove_territory,
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "team/territories.html")]
struct TreePage {
    frame: Frame,
    nodes: Vec<Node>,
    blank: Blank,
    /// For those who may change the tree.
    form: Option<Form>,
}

/// A territory as it stands in the tree.
struct Node {
    depth: usize,
    code: String,
    name: String,
    holders: String,
    url: Option<String>,
    accounts: String,
}

struct Form {
    summary: Option<ErrorSummary>,
    name: Field,
    code: Field,
    parent: Field,
}

#[derive(Template)]
#[template(path = "team/territory.html")]
struct TerritoryPage {
    frame: Frame,
    id: TerritoryId,
    version: i64,
    form: Form,
}

#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct TerritoryForm {
    name: String,
    code: String,
    parent: String,
    #[serde(default)]
    version: i64,
}

impl TerritoryForm {
    /// What is meant, or what is wrong.
    fn read(&self, t: Texts) -> Result<TerritoryChange, FieldErrors> {
        let mut errors = FieldErrors::none();
        let (code, name) = (self.code.trim(), self.name.trim());
        if name.is_empty() {
            errors.add("name", t.team().fault_territory_name_missing());
        }
        if code.is_empty() {
            errors.add("code", t.team().fault_code_missing());
        }
        let parent = Some(self.parent.as_str()).filter(|id| !id.is_empty()).map(str::parse);
        match parent.transpose() {
            Ok(parent) if errors.is_empty() => {
                Ok(TerritoryChange { code: code.to_owned(), name: name.to_owned(), parent })
            }
            Ok(_) => Err(errors),
            Err(_) => {
                errors.add("parent", t.errors().unreadable());
                Err(errors)
            }
        }
    }
}

pub(super) async fn page(visit: Visit) -> Answer {
    show(&tree_page(&visit, &TerritoryForm::default(), &FieldErrors::none()).await?)
}

pub(super) async fn add(visit: Visit, Posted(sent): Posted<TerritoryForm>) -> Answer {
    let t = visit.texts();
    let change = match sent.read(t) {
        Ok(change) => change,
        Err(errors) => return show_again(&tree_page(&visit, &sent, &errors).await?),
    };
    match add_territory(&visit.desk, visit.at(), &change).await {
        Ok(_) => see_other(&visit.asked, &urls::territories(), Some(t.team().territory_added())),
        Err(failure) => {
            let errors = told(&visit, failure)?;
            show_again(&tree_page(&visit, &sent, &errors).await?)
        }
    }
}

pub(super) async fn one(visit: Visit, Path(id): Path<TerritoryId>) -> Answer {
    let tree = visit.desk.territories().await?;
    let found = tree.iter().find(|one| one.id == id).ok_or(Stop::NotFound)?;
    let form = TerritoryForm {
        name: found.name.clone(),
        code: found.code.clone(),
        parent: found.parent.map(|parent| parent.to_string()).unwrap_or_default(),
        version: found.version,
    };
    show(&territory_page(&visit, id, &form, &FieldErrors::none()).await?)
}

pub(super) async fn change(
    visit: Visit,
    Path(id): Path<TerritoryId>,
    Posted(sent): Posted<TerritoryForm>,
) -> Answer {
    let t = visit.texts();
    let change = match sent.read(t) {
        Ok(change) => change,
        Err(errors) => return show_again(&territory_page(&visit, id, &sent, &errors).await?),
    };
    match change_territory(&visit.desk, visit.at(), (id, sent.version), &change).await {
        Ok(()) => see_other(&visit.asked, &urls::territories(), Some(t.team().territory_saved())),
        Err(failure) => {
            let errors = told(&visit, failure)?;
            show_again(&territory_page(&visit, id, &sent, &errors).await?)
        }
    }
}

pub(super) async fn remove(visit: Visit, Path(id): Path<TerritoryId>) -> Answer {
    remove_territory(&visit.desk, visit.at(), id).await?;
    let said = visit.texts().team().territory_removed();
    see_other(&visit.asked, &urls::territories(), Some(said))
}

/// A rule that stands against it, told above the form.
fn told(visit: &Visit, failure: Failure) -> Result<FieldErrors, Stop> {
    let Failure::Rule(rule) = failure else { return Err(failure.into()) };
    let mut errors = FieldErrors::none();
    errors.add("", rule_words(rule, &visit.asked));
    Ok(errors)
}

async fn tree_page(
    visit: &Visit,
    sent: &TerritoryForm,
    errors: &FieldErrors,
) -> Result<TreePage, Stop> {
    let t = visit.texts();
    let text = t.team();
    let tree = team::tree(&visit.desk).await?;
    let may_manage = visit.may(Action::ManageTeam);
    let form = may_manage.then(|| form(t, &tree, sent, None, errors));
    let node = |node: TerritoryNode| Node {
        depth: node.depth.min(6),
        accounts: urls::with_query(
            &urls::accounts(),
            &[("territory", &node.territory.id.to_string())],
        ),
        url: may_manage.then(|| urls::territory(node.territory.id)),
        code: node.territory.code,
        name: node.territory.name,
        holders: t.formats().list(&node.holders),
    };
    Ok(TreePage {
        frame: Frame::of(&visit.asked, text.territories()).lead(text.tree_lead()),
        nodes: tree.into_iter().map(node).collect(),
        blank: Blank::new("sitemap", text.tree_empty_title(), text.tree_empty_text()),
        form,
    })
}

async fn territory_page(
    visit: &Visit,
    id: TerritoryId,
    sent: &TerritoryForm,
    errors: &FieldErrors,
) -> Result<TerritoryPage, Stop> {
    let t = visit.texts();
    let tree = team::tree(&visit.desk).await?;
    let found = tree.iter().find(|one| one.territory.id == id).ok_or(Stop::NotFound)?;
    let frame = Frame::of(&visit.asked, found.territory.name.clone());
    Ok(TerritoryPage {
        frame: frame.under(t.team().territories(), urls::territories()),
        id,
        version: sent.version,
        form: form(t, &tree, sent, Some(id), errors),
    })
}

/// The fields. Of a territory that exists, neither itself nor what stands below can be chosen as
/// the one above.
fn form(
    t: Texts,
    tree: &[TerritoryNode],
    sent: &TerritoryForm,
    itself: Option<TerritoryId>,
    errors: &FieldErrors,
) -> Form {
    let text = t.team();
    let mut choices = vec![Choice::new("", text.no_parent())];
    let mut below: Option<usize> = None;
    for node in tree {
        if below.is_some_and(|depth| node.depth <= depth) {
            below = None;
        }
        if Some(node.territory.id) == itself {
            below = Some(node.depth);
        }
        if below.is_none() {
            let label = format!("{}{}", "\u{2003}".repeat(node.depth), node.territory.name);
            choices.push(Choice::new(node.territory.id.to_string(), label));
        }
    }
    let field = |kind, name, label: &str, value: &str| {
        Field::new(t, kind, name, label).value(value).error(errors.of(name))
    };
    Form {
        summary: errors.summary(t),
        name: field(Kind::Text, "name", text.territory_name(), &sent.name)
            .required()
            .with("maxlength", "100"),
        code: field(Kind::Text, "code", text.code(), &sent.code).required().with("maxlength", "60"),
        parent: field(Kind::Select, "parent", text.parent(), &sent.parent).choices(choices),
    }
}
