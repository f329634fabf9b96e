//! The axis of the figures: from a round number to a round number, with zero.

/// How many steps an axis has, about.
const STEPS: f64 = 4.0;

/// The smallest half of an axis. Figures below it count as zero.
const SMALLEST: f64 = 1e-300;

/// An axis. Everything is computed in halves, because the difference of two figures can be too large for a float.
pub struct Scale {
    low: f64,
    high: f64,
    step: f64,
}

impl Scale {
    /// An axis that shows zero and all of these figures, which are finite.
    pub fn of(figures: impl Iterator<Item = f64>) -> Self {
        let (low, high) = figures.fold((0.0_f64, 0.0_f64), |(low, high), figure| (low.min(figure), high.max(figure)));
        // Half of the smallest floats is zero.
        let high = if high / 2.0 - low / 2.0 < SMALLEST { 1.0 } else { high };
        let step = round_step((high / 2.0 - low / 2.0) / STEPS);
        let (first, last) = ((low / 2.0 / step).floor(), (high / 2.0 / step).ceil());
        let bound = f64::MAX / 2.0;
        let (low, high) = ((first * step).max(-bound), (last * step).min(bound));
        Self { low, high, step }
    }

    /// Where a figure is: from 0 at the low end to 1 at the high end.
    pub fn place(&self, figure: f64) -> f64 {
        ((figure / 2.0 - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// The same as a whole number up to `most`.
    pub fn index(&self, figure: f64, most: usize) -> usize {
        // The product lies between 0 and `most`.
        (self.place(figure) * most as f64).round() as usize
    }

    /// The round figures on the axis, from the low end.
    pub fn ticks(&self) -> Vec<f64> {
        let (first, last) = ((self.low / self.step).round(), (self.high / self.step).round());
        // The step makes this a number of one or two digits.
        let count = (last - first).min(100.0) as u32;
        (0..=count).map(|index| ((first + f64::from(index)) * self.step * 2.0).clamp(f64::MIN, f64::MAX)).collect()
    }
}

/// The next half of 1, 2 or 5 times a power of ten.
fn round_step(half: f64) -> f64 {
    let exponent = (half * 2.0).log10().floor();
    let power = 10f64.powf(exponent) / 2.0;
    let step = [1.0, 2.0, 5.0, 10.0].map(|factor| factor * power).into_iter().find(|step| *step >= half);
    // Close to infinity, powers of ten are not floats.
    step.filter(|step| step.is_normal()).unwrap_or(half)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_include_zero() {
        let ticks = |figures: &[f64]| Scale::of(figures.iter().copied()).ticks();
        assert_eq!(ticks(&[3.0, 7.0]), [0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(ticks(&[-30.0, 70.0]), [-50.0, 0.0, 50.0, 100.0]);
        assert_eq!(ticks(&[-1.0]), [-1.0, -0.5, 0.0]);
        assert_eq!(ticks(&[]), [0.0, 0.5, 1.0]);
        assert_eq!(ticks(&[0.0]), [0.0, 0.5, 1.0]);
    }

    #[test]
    fn extreme_figures_have_a_place() {
        for figures in [[f64::MIN, f64::MAX], [0.0, f64::MAX], [0.0, f64::from_bits(1)], [-1e-300, 1e300]] {
            let scale = Scale::of(figures.into_iter());
            assert!(scale.place(figures[0]) <= scale.place(figures[1]), "{figures:?}");
            assert!(scale.ticks().iter().all(|tick| tick.is_finite()), "{figures:?}");
            assert!(figures.iter().all(|figure| scale.index(*figure, 40) <= 40), "{figures:?}");
        }
    }
}
