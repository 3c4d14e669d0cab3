//! `GET` and `POST /portfolio/thresholds`: from where on the portfolio depends on few accounts.

use crate::params::Posted;
use crate::stop::Answer;
use crate::ui::{ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::portfolio::Thresholds;
use canopy_usecases::portfolio::set_thresholds;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "portfolio/thresholds.html")]
struct ThresholdsPage {
    frame: Frame,
    summary: Option<ErrorSummary>,
    fields: Vec<Field>,
}

/// As people type them: shares in percent, the index from 0 to 1.
#[derive(Deserialize, Default)]
pub(super) struct Form {
    #[serde(default)]
    top1: String,
    #[serde(default)]
    top5: String,
    #[serde(default)]
    hhi: String,
}

impl Form {
    fn of(thresholds: &Thresholds) -> Self {
        let rounded = |value: f64| ((value * 1e6).round() / 1e6).to_string();
        Self {
            top1: rounded(thresholds.top1() * 100.0),
            top5: rounded(thresholds.top5() * 100.0),
            hhi: rounded(thresholds.hhi()),
        }
    }

    fn read(&self) -> Option<Thresholds> {
        let number = |text: &str| text.trim().parse::<f64>().ok();
        let (top1, top5) = (number(&self.top1)? / 100.0, number(&self.top5)? / 100.0);
        Thresholds::new(top1, top5, number(&self.hhi)?)
    }
}

pub(super) async fn page(visit: Visit) -> Answer {
    let thresholds = visit.desk.thresholds().await?;
    show(&build(&visit, &Form::of(&thresholds), &FieldErrors::none()))
}

pub(super) async fn send(visit: Visit, Posted(form): Posted<Form>) -> Answer {
    let Some(thresholds) = form.read() else {
        let mut errors = FieldErrors::none();
        errors.add("", visit.texts().portfolio().thresholds_bad());
        return show_again(&build(&visit, &form, &errors));
    };
    set_thresholds(&visit.desk, visit.at(), &thresholds).await?;
    let back = urls::with_query(&urls::portfolio(), &[("look", "concentration")]);
    see_other(&visit.asked, &back, Some(visit.texts().portfolio().thresholds_saved()))
}

fn build(visit: &Visit, form: &Form, errors: &FieldErrors) -> ThresholdsPage {
    let t = visit.texts();
    let text = t.portfolio();
    let field = |name: &'static str, label: &str, help: &str, value: &str, most: &str| {
        Field::new(t, Kind::Number, name, label)
            .value(value)
            .help(help)
            .required()
            .with("min", "0")
            .with("max", most)
            .with("step", "any")
    };
    ThresholdsPage {
        frame: Frame::of(&visit.asked, text.thresholds())
            .lead(text.thresholds_lead())
            .under(text.portfolio(), urls::portfolio()),
        summary: errors.summary(t),
        fields: vec![
            field("top1", text.threshold_top1(), text.threshold_share_help(), &form.top1, "100"),
            field("top5", text.threshold_top5(), text.threshold_share_help(), &form.top5, "100"),
            field("hhi", text.threshold_hhi(), text.threshold_hhi_help(), &form.hhi, "1"),
        ],
    }
}
