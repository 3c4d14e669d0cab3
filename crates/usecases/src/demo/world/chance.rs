//! Repeatable chance: `SplitMix64` (Steele, Lea, Flood 2014) with the few draws the company needs.
//! Own code because a library may change its stream; never for secrets.

/// A stream of draws that depends only on what it was made from.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The stream of a seed for one purpose and one thing, so that a thing's draws do not move
    /// when another is added.
    pub fn of(seed: u64, purpose: &str, thing: u64) -> Self {
        let mut state = seed ^ thing.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        for byte in purpose.bytes() {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
        let mut chance = Self(state);
        chance.draw();
        chance
    }

    /// The next 64 bits.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Evenly in [0, 1).
    pub fn unit(&mut self) -> f64 {
        (self.draw() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Evenly in [low, high).
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// Evenly in 0..bound; 0 for a bound of 0.
    pub fn below(&mut self, bound: u32) -> u32 {
        let wide = (self.draw() >> 32) * u64::from(bound);
        u32::try_from(wide >> 32).unwrap_or(0)
    }

    /// Whether something of this probability happens.
    pub fn happens(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// A factor around 1 whose logarithm is roughly normal with this deviation.
    pub fn factor(&mut self, deviation: f64) -> f64 {
        let sum: f64 = (0..6).map(|_| self.unit()).sum();
        ((sum - 3.0) * std::f64::consts::SQRT_2 * deviation).exp()
    }

    /// The whole number below or above, so that the mean is kept; negative becomes 0.
    pub fn round(&mut self, value: f64) -> u32 {
        let floor = value.max(0.0).floor();
        let up = self.happens(value - floor);
        whole(floor) + u32::from(up)
    }

    /// One of a list.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(u32::try_from(list.len()).unwrap_or(u32::MAX)) as usize)
    }

    /// An index, in proportion to the weights; `None` when there are none.
    pub fn weighted(&mut self, weights: impl Iterator<Item = f64> + Clone) -> Option<usize> {
        let mut left = self.unit() * weights.clone().sum::<f64>();
        let mut last = None;
        for (index, weight) in weights.enumerate().filter(|(_, weight)| *weight > 0.0) {
            last = Some(index);
            left -= weight;
            if left < 0.0 {
                break;
            }
        }
        last
    }
}

/// A non-negative float as a whole number.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range")]
pub(super) fn whole(value: f64) -> u32 {
    value.clamp(0.0, f64::from(u32::MAX)) as u32
}
