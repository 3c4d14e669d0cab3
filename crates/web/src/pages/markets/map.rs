//! A territory as a picture drawn on the server: its accounts where they are, cities by name, the
//! plan's centre, the order of its targets, and a scale. No tiles, nothing loaded from elsewhere.

use crate::urls;
use canopy_domain::markets::{Coordinates, Pattern, Progress, centre_of, distance_km};
use canopy_domain::primitives::AccountId;
use canopy_store::markets::PlaceRow;
use canopy_texts::Texts;
use canopy_usecases::markets::{MarketView, TargetView};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Size of the picture.
const WIDTH: f64 = 800.0;
const HEIGHT: f64 = 420.0;
/// Free border.
const MARGIN: f64 = 48.0;
/// Accounts drawn, and told in the table below.
pub(super) const MOST: usize = 400;
/// Smallest circle that holds a number.
const LEGIBLE: f64 = 11.0;
/// Longest line of the scale.
const SCALE_MOST: f64 = 170.0;

/// The picture.
pub(super) struct Map {
    pub(super) label: String,
    pub(super) lines: Vec<Line>,
    pub(super) ring: Option<Dot>,
    pub(super) halo: Option<Dot>,
    pub(super) dots: Vec<Dot>,
    pub(super) cities: Vec<Label>,
    pub(super) scale: Scale,
}

/// From the centre to a target, or the line of the scale.
pub(super) struct Line {
    pub(super) x1: String,
    pub(super) y1: String,
    pub(super) x2: String,
    pub(super) y2: String,
}

/// An account, or a circle around some.
pub(super) struct Dot {
    pub(super) x: String,
    pub(super) y: String,
    pub(super) r: String,
    /// `is-other`, `is-target`, `is-reached`, `is-overdue`.
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

/// How long a distance is on the picture.
pub(super) struct Scale {
    pub(super) line: Line,
    pub(super) words: String,
}

/// An account with where it is.
type Placed<'a> = (&'a PlaceRow, Coordinates);

/// `None` where no account has coordinates.
pub(super) fn map(t: Texts, view: &MarketView) -> Option<Map> {
    let targets: BTreeMap<AccountId, &TargetView> =
        view.targets.iter().map(|one| (one.target.account, one)).collect();
    let placed = view.accounts.iter().filter_map(|one| Some((one, one.place?)));
    // Targets first: they are drawn however many others there are.
    let (named, others): (Vec<Placed<'_>>, Vec<Placed<'_>>) =
        placed.partition(|(one, _)| targets.contains_key(&one.id));
    let shown: Vec<Placed<'_>> = named.into_iter().chain(others).take(MOST).collect();
    let places: Vec<Coordinates> = shown.iter().map(|(_, place)| *place).collect();
    let projection = Projection::of(&places)?;
    let dots = dots(&shown, &targets, &projection);
    let place_of = |id| shown.iter().find(|(one, _)| one.id == id).map(|(_, place)| *place);
    let plan = view.plan.as_ref();
    let from = plan.and_then(|plan| plan.centre).and_then(place_of);
    let from = from.map(|place| projection.point(place));
    let goals = view.targets.iter().filter_map(|one| place_of(one.target.account));
    let goals: Vec<(f64, f64)> = goals.map(|place| projection.point(place)).collect();
    let pattern = plan.map(|plan| plan.pattern);
    let is_drawn = matches!(pattern, Some(Pattern::Radiation | Pattern::Heights));
    let count = i64::try_from(view.accounts.len()).unwrap_or(i64::MAX);
    let drawn = t.formats().number(i64::try_from(dots.len()).unwrap_or(i64::MAX));
    Some(Map {
        label: t.markets().map_label(count, &drawn),
        cities: cities(&shown, &projection),
        lines: from.filter(|_| is_drawn).map(|from| lines(from, &goals)).unwrap_or_default(),
        ring: from.filter(|_| pattern == Some(Pattern::BaseCamp)).map(|at| circle(at, 90.0)),
        halo: from.map(|at| circle(at, 24.0)),
        scale: projection.scale_of(t),
        dots,
    })
}

/// Others lie below, the first target on top.
fn dots(
    shown: &[Placed<'_>],
    targets: &BTreeMap<AccountId, &TargetView>,
    projection: &Projection,
) -> Vec<Dot> {
    let most = shown.iter().map(|(one, _)| one.revenue.to_f64()).fold(1.0, f64::max);
    let dot = |(one, place): &Placed<'_>| {
        let (x, y) = projection.point(*place);
        let own = targets.get(&one.id);
        let class = match own.map(|own| own.progress) {
            Some(Progress::Already | Progress::ByData | Progress::ByMark) => "is-reached",
            Some(Progress::Overdue) => "is-overdue",
            Some(Progress::Open) => "is-target",
            None => "is-other",
        };
        let radius = 4.0 + 14.0 * (one.revenue.to_f64().max(0.0) / most).sqrt();
        let position = own.map(|own| own.target.position);
        let dot = Dot {
            x: number(x),
            y: number(y),
            r: number(if own.is_some() { radius.max(LEGIBLE) } else { radius }),
            class,
            name: one.name.clone(),
            url: urls::account(one.id),
            number: position.map(|at| at.to_string()).unwrap_or_default(),
        };
        (Reverse(position.unwrap_or(u32::MAX)), dot)
    };
    let mut dots: Vec<(Reverse<u32>, Dot)> = shown.iter().map(dot).collect();
    dots.sort_by_key(|(at, _)| *at);
    dots.into_iter().map(|(_, dot)| dot).collect()
}

fn lines(from: (f64, f64), goals: &[(f64, f64)]) -> Vec<Line> {
    goals.iter().filter(|goal| **goal != from).map(|goal| line(from, *goal)).collect()
}

fn line(from: (f64, f64), to: (f64, f64)) -> Line {
    Line { x1: number(from.0), y1: number(from.1), x2: number(to.0), y2: number(to.1) }
}

/// Around the centre.
fn circle((x, y): (f64, f64), radius: f64) -> Dot {
    Dot {
        x: number(x),
        y: number(y),
        r: number(radius),
        class: "",
        name: String::new(),
        url: String::new(),
        number: String::new(),
    }
}

/// Each city's name above its accounts.
fn cities(shown: &[Placed<'_>], projection: &Projection) -> Vec<Label> {
    let mut cities: BTreeMap<&str, Vec<Coordinates>> = BTreeMap::new();
    for (one, place) in shown.iter().filter(|(one, _)| !one.city.is_empty()) {
        cities.entry(&one.city).or_default().push(*place);
    }
    let label = |(name, places): (&str, Vec<Coordinates>)| {
        let (x, _) = projection.point(centre_of(&places)?);
        let top = places.iter().map(|place| projection.point(*place).1).fold(HEIGHT, f64::min);
        Some(Label { x: number(x), y: number((top - 28.0).max(18.0)), name: name.to_owned() })
    };
    cities.into_iter().filter_map(label).collect()
}

fn number(value: f64) -> String {
    format!("{value:.1}")
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
        let (wide, high) = ((east - west) * shorten * scale, (north - south) * scale);
        let shift = ((room_x - wide) / 2.0, (room_y - high) / 2.0);
        Some(Self { west, north, shorten, scale, shift })
    }

    fn point(&self, place: Coordinates) -> (f64, f64) {
        let across = (place.longitude() - self.west) * self.shorten * self.scale;
        let down = (self.north - place.latitude()) * self.scale;
        (MARGIN + self.shift.0 + across, MARGIN + self.shift.1 + down)
    }

    /// The longest round distance that fits, at the lower left.
    fn scale_of(&self, t: Texts) -> Scale {
        let south = Coordinates::new(0.0, 0.0).zip(Coordinates::new(0.0, 1.0));
        let km_of_degree = south.map_or(111.2, |(a, b)| distance_km(a, b));
        let per_km = self.scale / km_of_degree;
        let round = [1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1];
        let km = round.into_iter().find(|km| f64::from(*km) * per_km <= SCALE_MOST);
        let km = km.unwrap_or(1);
        let (x, y) = (18.0, HEIGHT - 18.0);
        Scale {
            line: line((x, y), (x + f64::from(km) * per_km, y)),
            words: t.markets().scale_km(&t.formats().number(i64::from(km))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(longitude: f64, latitude: f64) -> Coordinates {
        Coordinates::new(longitude, latitude).unwrap()
    }

    #[test]
    fn every_place_lies_on_the_picture_and_one_alone_in_its_middle() {
        let places = [place(119.0, 33.0), place(121.0, 31.0), place(120.0, 32.5)];
        let projection = Projection::of(&places).unwrap();
        for one in places {
            let (x, y) = projection.point(one);
            assert!((MARGIN - 0.1..=WIDTH - MARGIN + 0.1).contains(&x), "{x}");
            assert!((MARGIN - 0.1..=HEIGHT - MARGIN + 0.1).contains(&y), "{y}");
        }
        let alone = Projection::of(&places[..1]).unwrap().point(places[0]);
        assert!((alone.0 - WIDTH / 2.0).abs() < 0.1 && (alone.1 - HEIGHT / 2.0).abs() < 0.1);
        assert!(Projection::of(&[]).is_none());
    }

    #[test]
    fn the_scale_is_as_long_as_the_distance_it_names() {
        let t = Texts::of(canopy_domain::Lang::En);
        let (a, b) = (place(119.0, 32.0), place(119.0, 33.0));
        let projection = Projection::of(&[a, b]).unwrap();
        let scale = projection.scale_of(t);
        let km: f64 = scale.words.split(' ').next().unwrap().parse().unwrap();
        let length = scale.line.x2.parse::<f64>().unwrap() - scale.line.x1.parse::<f64>().unwrap();
        let drawn = (projection.point(a).1 - projection.point(b).1).abs() / distance_km(a, b);
        assert!((length / km - drawn).abs() < 0.05, "{length} {km} {drawn}");
        assert!(length <= SCALE_MOST);
        // A single place has a scale too.
        assert!(!Projection::of(&[a]).unwrap().scale_of(t).words.is_empty());
    }
}
