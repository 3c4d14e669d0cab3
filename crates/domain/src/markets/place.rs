//! Where accounts are, and how far apart.

use std::collections::BTreeMap;

/// A place on earth, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coordinates {
    longitude: f64,
    latitude: f64,
}

/// Names of the attributes that hold coordinates, as files call them.
const LONGITUDE: [&str; 3] = ["longitude", "经度", "lng"];
const LATITUDE: [&str; 3] = ["latitude", "纬度", "lat"];

impl Coordinates {
    /// A place; `None` beyond the ends of the scale.
    pub fn new(longitude: f64, latitude: f64) -> Option<Self> {
        let holds = longitude.abs() <= 180.0 && latitude.abs() <= 90.0;
        holds.then_some(Self { longitude, latitude })
    }

    /// The place an account's attributes say; `None` where they say none.
    pub fn of(attributes: &BTreeMap<String, String>) -> Option<Self> {
        let number = |names: [&str; 3]| {
            let found = names.iter().find_map(|name| attributes.get(*name))?;
            found.trim().parse::<f64>().ok()
        };
        Self::new(number(LONGITUDE)?, number(LATITUDE)?)
    }

    /// Degrees east.
    pub const fn longitude(self) -> f64 {
        self.longitude
    }

    /// Degrees north.
    pub const fn latitude(self) -> f64 {
        self.latitude
    }
}

/// Mean radius of the earth (IUGG), in kilometres.
const RADIUS_KM: f64 = 6_371.008_8;

/// Distance along the surface by the haversine formula (R. W. Sinnott, *Virtues of the Haversine*,
/// 1984), on a sphere of the earth's mean radius.
pub fn distance_km(a: Coordinates, b: Coordinates) -> f64 {
    let (from, to) = (a.latitude.to_radians(), b.latitude.to_radians());
    let (up, across) = (to - from, (b.longitude - a.longitude).to_radians());
    let h = (up / 2.0).sin().powi(2) + from.cos() * to.cos() * (across / 2.0).sin().powi(2);
    2.0 * RADIUS_KM * h.sqrt().min(1.0).asin()
}

/// The middle of places: the mean of their degrees, which is fair within a country. `None` without
/// places.
pub fn centre_of(places: &[Coordinates]) -> Option<Coordinates> {
    let count = places.len() as f64;
    let mean = |of: fn(&Coordinates) -> f64| places.iter().map(of).sum::<f64>() / count;
    if places.is_empty() {
        return None;
    }
    Coordinates::new(mean(|place| place.longitude), mean(|place| place.latitude))
}
