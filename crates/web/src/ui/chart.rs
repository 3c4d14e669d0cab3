//! A chart: what it says as JSON for the island, and the same as a table for everybody else.
//!
//! The shapes here are those of `frontend/islands/chart/spec.ts`.

use super::filters;
use super::{Cell, Html, renders_itself};
use askama::Template;
use canopy_texts::Texts;
use serde::Serialize;

/// What the numbers of an axis are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Counts and scores.
    Number,
    /// Money.
    Money,
    /// Shares, 0–1.
    Percent,
}

/// An axis.
#[derive(Debug, Clone, Serialize)]
pub struct Axis {
    /// What it measures, with its unit.
    pub name: String,
    /// What its numbers are.
    pub unit: Unit,
}

/// How a series is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SeriesKind {
    /// Bars.
    Bar,
    /// A line.
    Line,
    /// A line with the area under it.
    Area,
}

/// A row of values over the categories.
#[derive(Debug, Clone, Serialize)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// How it is drawn.
    pub kind: SeriesKind,
    /// One per category; none where there is no value.
    pub values: Vec<Option<f64>>,
    /// Series of the same stack stand on each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack: Option<String>,
    /// Measured on the axis at the right.
    pub right: bool,
}

/// A step of a waterfall.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// The change, or the level of a total.
    pub value: f64,
    /// Whether it is a level and not a change.
    pub total: bool,
    /// Where it leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// A bubble.
#[derive(Debug, Clone, Serialize)]
pub struct Bubble {
    /// Its name.
    pub name: String,
    /// Across.
    pub x: f64,
    /// Upwards.
    pub y: f64,
    /// Its area.
    pub size: f64,
    /// Where it leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// Bubbles of one tier or kind.
#[derive(Debug, Clone, Serialize)]
pub struct BubbleGroup {
    /// Its name.
    pub name: String,
    /// Its bubbles.
    pub points: Vec<Bubble>,
}

/// An end of a flow.
#[derive(Debug, Clone, Serialize)]
pub struct FlowNode {
    /// Its id among the nodes.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its tier, 1 the highest; gives the colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier: Option<usize>,
}

/// So many from one end to another.
#[derive(Debug, Clone, Serialize)]
pub struct FlowLink {
    /// Id of the node it leaves.
    pub source: String,
    /// Id of the node it reaches.
    pub target: String,
    /// How many.
    pub value: f64,
}

/// What a chart says.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "chart", rename_all = "snake_case")]
pub enum Spec {
    /// Bars and lines over categories.
    Series {
        /// Names along the axis.
        categories: Vec<String>,
        /// The rows of values.
        series: Vec<Series>,
        /// The axis at the left.
        left: Axis,
        /// The axis at the right.
        #[serde(skip_serializing_if = "Option::is_none")]
        right: Option<Axis>,
        /// Bars lie instead of standing.
        flat: bool,
        /// Where each category leads; empty for nowhere.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        links: Vec<String>,
    },
    /// From one level to another, step by step.
    Waterfall {
        /// The steps in order.
        steps: Vec<Step>,
        /// What they measure.
        left: Axis,
    },
    /// Two measures and a size per account.
    Bubbles {
        /// Across.
        x: Axis,
        /// Upwards.
        y: Axis,
        /// Groups, in the order of tiers.
        groups: Vec<BubbleGroup>,
        /// Where a dragged box leads, with its borders as `x0`, `x1`, `y0`, `y1`.
        #[serde(skip_serializing_if = "Option::is_none")]
        select: Option<String>,
    },
    /// How many go from where to where.
    Flow {
        /// The ends.
        nodes: Vec<FlowNode>,
        /// The streams.
        links: Vec<FlowLink>,
        /// What is counted.
        unit: Unit,
    },
}

/// The same as a table.
#[derive(Debug, Clone, Default)]
pub struct ChartTable {
    /// Names of the columns; the first names the row.
    pub heads: Vec<String>,
    /// Rows of cells.
    pub rows: Vec<Vec<Cell>>,
}

/// A chart on a page.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/chart.html")]
pub struct Chart {
    t: Texts,
    id: &'static str,
    /// The finding, not the kind of picture.
    title: String,
    /// Units, period, population.
    note: String,
    json: Html,
    table: ChartTable,
    size: &'static str,
}

impl Chart {
    /// A chart whose title states what it shows; `id` is unique on the page.
    pub fn new(t: Texts, id: &'static str, title: impl Into<String>, spec: &Spec) -> Self {
        let json = serde_json::to_string(spec).unwrap_or_default();
        Self {
            t,
            id,
            title: title.into(),
            note: String::new(),
            json: Html(inert(&json)),
            table: ChartTable::default(),
            size: "",
        }
    }

    /// Units, period, population.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.note = text.into();
        self
    }

    /// The same as a table. Every chart has one.
    #[must_use]
    pub fn table(mut self, table: ChartTable) -> Self {
        self.table = table;
        self
    }

    /// Taller than usual.
    #[must_use]
    pub fn tall(mut self) -> Self {
        self.size = " is-tall";
        self
    }

    /// Lower than usual.
    #[must_use]
    pub fn low(mut self) -> Self {
        self.size = " is-low";
        self
    }
}

/// JSON that cannot end the element it stands in.
fn inert(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

impl Cell {
    pub(crate) fn shown(&self) -> Html {
        Html(self.html().to_owned())
    }
}

renders_itself!(Chart);

#[cfg(test)]
mod tests {
    use super::*;
    use canopy_domain::Lang;

    #[test]
    fn a_name_cannot_break_out_of_the_json() {
        let steps =
            vec![Step { name: "</script><b>".to_owned(), value: 1.0, total: false, href: None }];
        let left = Axis { name: String::new(), unit: Unit::Money };
        let chart = Chart::new(Texts::of(Lang::En), "c", "T", &Spec::Waterfall { steps, left });
        let html = chart.to_string();
        assert_eq!(html.matches("</script>").count(), 1);
        assert!(html.contains(r#""chart":"waterfall""#));
    }
}
