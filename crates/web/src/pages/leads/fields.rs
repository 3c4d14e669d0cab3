//! The form in which a lead is written down: its fields, as sent, with what is wrong with them.

use crate::stop::Stop;
use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::leads::{LONG_MOST, LeadFault, LeadText, LeadWords, SHORT_MOST};
use canopy_domain::primitives::{ChannelId, TerritoryId, UserId};
use canopy_store::{ViewTeam, accounts};
use canopy_texts::Texts;
use serde::Deserialize;

/// What a form about a lead sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct LeadForm {
    pub(super) organisation: String,
    pub(super) person: String,
    pub(super) role: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) need: String,
    pub(super) account_type: String,
    pub(super) level: String,
    pub(super) region: String,
    pub(super) city: String,
    pub(super) product_class: String,
    pub(super) channel: String,
    pub(super) territory: String,
    pub(super) owner: String,
    pub(super) version: i64,
}

impl LeadForm {
    pub(super) fn of(words: &LeadWords, version: i64) -> Self {
        let words = words.clone();
        Self {
            organisation: words.organisation,
            person: words.person,
            role: words.role,
            phone: words.phone,
            email: words.email,
            need: words.need,
            account_type: words.account_type,
            level: words.level,
            region: words.region,
            city: words.city,
            product_class: words.product_class,
            version,
            ..Self::default()
        }
    }

    pub(super) fn words(&self) -> LeadWords {
        let own = self.clone();
        LeadWords {
            organisation: own.organisation,
            person: own.person,
            role: own.role,
            phone: own.phone,
            email: own.email,
            need: own.need,
            account_type: own.account_type,
            level: own.level,
            region: own.region,
            city: own.city,
            product_class: own.product_class,
        }
    }

    pub(super) fn channel(&self) -> Result<Option<ChannelId>, Stop> {
        id(&self.channel)
    }

    pub(super) fn territory(&self) -> Result<Option<TerritoryId>, Stop> {
        id(&self.territory)
    }

    pub(super) fn owner(&self) -> Result<Option<UserId>, Stop> {
        id(&self.owner)
    }
}

/// An id as a form sends it; none where it is empty.
pub(super) fn id<T: std::str::FromStr>(text: &str) -> Result<Option<T>, Stop> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Stop::Unreadable),
    }
}

/// The faults beside their fields.
pub(super) fn tell(t: Texts, faults: &[LeadFault]) -> FieldErrors {
    let mut errors = FieldErrors::none();
    for fault in faults {
        errors.add(field_of(*fault), t.leads().fault(*fault));
    }
    errors
}

const fn field_of(fault: LeadFault) -> &'static str {
    use LeadFault as F;
    use LeadText as T;
    match fault {
        F::OrganisationMissing | F::TooLong(T::Organisation) => "organisation",
        F::ContactMissing | F::PhoneUnusual | F::TooLong(T::Phone) => "phone",
        F::EmailUnusual | F::TooLong(T::Email) => "email",
        F::TooLong(T::Person) => "person",
        F::TooLong(T::Role) => "role",
        F::TooLong(T::Need) => "need",
        F::TooLong(T::AccountType) => "account_type",
        F::TooLong(T::Level) => "level",
        F::TooLong(T::Region) => "region",
        F::TooLong(T::City) => "city",
        F::TooLong(T::ProductClass) => "product_class",
        F::TooLong(T::Reason) | F::ReasonMissing => "reason",
        F::ChannelMissing => "channel",
        F::ConsentMissing => "consent",
        F::NameMissing | F::NameTaken => "name",
        F::TerritoryElsewhere => "territory",
        F::AlikeUndecided => "",
    }
}

/// The territories to choose from.
pub(super) async fn territories(visit: &Visit) -> Result<Vec<Choice>, Stop> {
    let tree = visit.desk.territories().await?;
    Ok(tree.iter().map(|one| Choice::new(one.id.to_string(), &one.name)).collect())
}

/// The people to choose from.
pub(super) async fn owners(visit: &Visit) -> Result<Vec<Choice>, Stop> {
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people = people.iter().filter(|one| one.active);
    Ok(people.map(|one| Choice::new(one.id.to_string(), &one.name)).collect())
}

/// The fields of a lead.
#[derive(Template)]
#[template(path = "leads/fields.html")]
pub(super) struct Fields {
    summary: Option<ErrorSummary>,
    main: Vec<Field>,
    contact: Vec<Field>,
    kind: Vec<Field>,
    place: Vec<Field>,
    need: Field,
}

crate::ui::renders_itself!(Fields);

/// Values that occur among accounts, and the one that stands there.
async fn same(visit: &Visit, of: accounts::Choice, value: &str) -> Result<Vec<Choice>, Stop> {
    let mut values = visit.desk.choices(of).await?;
    if !value.is_empty() && !values.iter().any(|known| known == value) {
        values.push(value.to_owned());
    }
    Ok(values.iter().map(|one| Choice::new(one, one)).collect())
}

/// The fields as sent. Channel, territory and owner are said when a lead is entered; later they are
/// handed over.
pub(super) async fn fields(
    visit: &Visit,
    form: &LeadForm,
    is_new: bool,
    errors: &FieldErrors,
) -> Result<Fields, Stop> {
    let t = visit.texts();
    let text = t.leads();
    let plain = |kind, name, label: &str, value: &str| {
        let field = Field::new(t, kind, name, label).value(value).error(errors.of(name));
        field.with("autocomplete", "off")
    };
    let short = |name, label: &str, value: &str| {
        plain(Kind::Text, name, label, value).with("maxlength", SHORT_MOST.to_string())
    };
    let select = |name, label: &str, value: &str, none: &str, choices: Vec<Choice>| {
        let first = Choice::new("", none);
        let choices = std::iter::once(first).chain(choices).collect();
        let field = Field::new(t, Kind::Select, name, label).value(value).error(errors.of(name));
        field.choices(choices)
    };
    let organisation = short("organisation", text.organisation(), &form.organisation);
    let mut main = vec![organisation.required().help(text.organisation_help())];
    let mut place = vec![
        select(
            "region",
            text.region(),
            &form.region,
            "",
            same(visit, accounts::Choice::Region, &form.region).await?,
        ),
        short("city", text.city(), &form.city),
    ];
    if is_new {
        let channels = visit.desk.channels().await?;
        let open = channels.iter().filter(|one| one.is_active);
        let open = open.map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
        main.push(select("channel", text.channel(), &form.channel, text.choose(), open).required());
        let (tree, people) = (territories(visit).await?, owners(visit).await?);
        place.push(select(
            "territory",
            text.territory(),
            &form.territory,
            text.no_territory(),
            tree,
        ));
        place.push(select("owner", text.owner(), &form.owner, text.no_owner(), people));
    }
    let kinds = same(visit, accounts::Choice::AccountType, &form.account_type).await?;
    let levels = same(visit, accounts::Choice::Level, &form.level).await?;
    let need = plain(Kind::Lines, "need", text.need(), &form.need);
    Ok(Fields {
        summary: errors.summary(t),
        main,
        contact: vec![
            short("person", text.person(), &form.person),
            short("role", text.role(), &form.role),
            short("phone", text.phone(), &form.phone).with("inputmode", "tel"),
            short("email", text.email(), &form.email).with("inputmode", "email"),
        ],
        kind: vec![
            select("account_type", text.account_type(), &form.account_type, "", kinds),
            select("level", text.level(), &form.level, "", levels),
            short("product_class", text.product_class(), &form.product_class),
        ],
        place,
        need: need.with("maxlength", LONG_MOST.to_string()),
    })
}
