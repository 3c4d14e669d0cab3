//! A territory as a picture drawn on the server: its accounts where they are, cities by name, the
//! plan's centre, and the order of its targets. No tiles, nothing loaded from elsewhere.

use crate::urls;
use canopy_domain::markets::{Coordinates, Pattern, centre_of};
use canopy_texts::Texts;
use canopy_usecases::markets::MarketView;
use std::collections::BTreeMap;

/// Size of the picture.
const WIDTH: f64 = 800.0;
const HEIGHT: f64 = 480.0;
/// Free border.
const MARGIN: f64 = 44.0;
/// Accounts drawn.
const MOST: usize = 400;

/// The picture.
pub(super) struct Map {
    pub(super) label: String,
    pub(super) lines: Vec<Line>,
    pub(super) ring: Option<Dot>,
    pub(super) dots: Vec<Dot>,
    pub(super) cities: Vec<Label>,
}

/// From the centre to a target.
pub(super) struct Line {
    pub(super) x1: String,
    pub(super) y1: String,
    pub(super) x2: String,
    pub(super) y2: String,
}

/// An account.
pub(super) struct Dot {
    pub(super) x: String,
    pub(super) y: String,
    pub(super) r: String,
    /// `map-other`, `map-target`, `map-reached`, `map-centre`.
    pub(super) class: &'static str,
    pub(super) name: String,
    pub(super) url: String,
    /// Its place in the order; empty for others.
    pub(super) number: String,
}

/// A city.
pub(super) struct Label {
    pub(super) x: String,
    pub(super) y: String,
    pub(super) name: String,
}

/// Degrees to points: equirectangular, with longitudes shortened for the latitude.
struct Projection {
    west: f64,
    north: f64,
    shorten: f64,
    scale: f64,
    shift: (f64, f64),
}

impl Projection {
    fn of(places: &[Coordinates]) -> Option<Self> {
        let middle = centre_of(places)?;
        let shorten = middle.latitude().to_radians().cos().max(0.1);
        let ends = |of: fn(Coordinates) -> f64| {
            let low = places.iter().map(|place| of(*place)).fold(f64::INFINITY, f64::min);
            let high = places.iter().map(|place| of(*place)).fold(f64::NEG_INFINITY, f64::max);
            (low, high)
        };
        let (west, east) = ends(Coordinates::longitude);
        let (south, north) = ends(Coordinates::latitude);
        // One place alone, or a row of them, still gets a picture.
        let (across, up) = (((east - west) * shorten).max(0.02), (north - south).max(0.02));
        let (room_x, room_y) = (WIDTH - 2.0 * MARGIN, HEIGHT - 2.0 * MARGIN);
        let scale = (room_x / across).min(room_y / up);
        let shift = ((room_x - across * scale) / 2.0, (room_y - up * scale) / 2.0);
        Some(Self { west, north, shorten, scale, shift })
    }

    fn point(&self, place: Coordinates) -> (f64, f64) {
        let across = (place.longitude() - self.west) * self.shorten * self.scale;
        let down = (self.north - place.latitude()) * self.scale;
        (MARGIN + self.shift.0 + across, MARGIN + self.shift.1 + down)
    }
}

/// `None` where no account has coordinates.
pub(super) fn map(t: Texts, view: &MarketView) -> Option<Map> {
    let shown: Vec<_> = view
        .accounts
        .iter()
        .filter_map(|one| one.place.map(|place| (one, place)))
        .take(MOST)
        .collect();
    let places: Vec<Coordinates> = shown.iter().map(|(_, place)| *place).collect();
    let projection = Projection::of(&places)?;
    let most = shown.iter().map(|(one, _)| one.revenue.to_f64()).fold(1.0, f64::max);
    let centre = view.plan.as_ref().and_then(|plan| plan.centre);
    let target = |id| view.targets.iter().find(|one| one.target.account == id);
    let mut dots = Vec::new();
    for (one, place) in &shown {
        let (x, y) = projection.point(*place);
        let own = target(one.id);
        let class = match own {
            _ if centre == Some(one.id) => "map-centre",
            Some(own) if own.progress.is_reached() => "map-reached",
            Some(_) => "map-target",
            None => "map-other",
        };
        let radius = 4.0 + 14.0 * (one.revenue.to_f64().max(0.0) / most).sqrt();
        dots.push(Dot {
            x: number(x),
            y: number(y),
            r: number(radius),
            class,
            name: one.name.clone(),
            url: urls::account(one.id),
            number: own.map(|own| own.target.position.to_string()).unwrap_or_default(),
        });
    }
    let place_of = |id| shown.iter().find(|(one, _)| one.id == id).map(|(_, place)| *place);
    let from = centre.and_then(place_of).map(|place| projection.point(place));
    let pattern = view.plan.as_ref().map(|plan| plan.pattern);
    let goals = view.targets.iter().filter_map(|one| place_of(one.target.account));
    let goals: Vec<(f64, f64)> = goals.map(|place| projection.point(place)).collect();
    let is_drawn = matches!(pattern, Some(Pattern::Radiation | Pattern::Heights));
    let lines = from.filter(|_| is_drawn).map(|from| lines(from, &goals)).unwrap_or_default();
    let ring = from.filter(|_| pattern == Some(Pattern::BaseCamp)).map(ring);
    let count = i64::try_from(view.accounts.len()).unwrap_or(i64::MAX);
    let drawn = t.formats().number(i64::try_from(dots.len()).unwrap_or(i64::MAX));
    Some(Map {
        label: t.markets().map_label(count, &drawn),
        cities: cities(
            &shown.iter().map(|(one, place)| (one.city.as_str(), *place)).collect::<Vec<_>>(),
            &projection,
        ),
        lines,
        ring,
        dots,
    })
}

fn lines(from: (f64, f64), goals: &[(f64, f64)]) -> Vec<Line> {
    let line = |goal: &(f64, f64)| Line {
        x1: number(from.0),
        y1: number(from.1),
        x2: number(goal.0),
        y2: number(goal.1),
    };
    goals.iter().map(line).collect()
}

/// The area around the centre of a base camp.
fn ring((x, y): (f64, f64)) -> Dot {
    Dot {
        x: number(x),
        y: number(y),
        r: number(90.0),
        class: "map-ring",
        name: String::new(),
        url: String::new(),
        number: String::new(),
    }
}

/// Each city's name above the middle of its accounts.
fn cities(places: &[(&str, Coordinates)], projection: &Projection) -> Vec<Label> {
    let mut cities: BTreeMap<&str, Vec<Coordinates>> = BTreeMap::new();
    for (city, place) in places.iter().filter(|(city, _)| !city.is_empty()) {
        cities.entry(city).or_default().push(*place);
    }
    let label = |(name, places): (&str, Vec<Coordinates>)| {
        let (x, y) = projection.point(centre_of(&places)?);
        Some(Label { x: number(x), y: number(y - 24.0), name: name.to_owned() })
    };
    cities.into_iter().filter_map(label).collect()
}

fn number(value: f64) -> String {
    format!("{value:.1}")
}
