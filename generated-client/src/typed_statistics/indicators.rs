//! Indicators as types, alone and in tuples.

use std::time::Duration;

use iadvize_runtime::{Unfit, WireValue, list};

/// An indicator as a type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not one indicator",
    label = "needs exactly one indicator",
    note = "a series has one indicator, such as `ContactNumber`; ask for others in calls of their own"
)]
pub trait TypedIndicator {
    /// The indicator on the wire.
    const NAME: &'static str;
    /// What its figure is in Rust.
    type Value: Measure;
}

/// An indicator that the documentation says is available on a channel.
#[diagnostic::on_unimplemented(
    message = "indicator `{Self}` is not available on channel `{Channel}`",
    label = "not available on `{Channel}`",
    note = "`client.statistics().get()` takes any indicator by name, checked before it is sent"
)]
pub trait AvailableOn<Channel> {}

/// A tuple of indicators that are all available on a channel.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no tuple of indicators",
    label = "not a tuple of indicators",
    note = "one indicator is a tuple, too: `(ContactNumber,)`"
)]
pub trait AllAvailableOn<Channel>: IndicatorSet {}

/// A tuple of indicators.
pub trait IndicatorSet {
    /// Their figures, in the same order.
    type Values;

    /// Their names on the wire.
    #[doc(hidden)]
    fn names() -> WireValue;

    /// Their figures out of those of a row, which stands at `path`.
    #[doc(hidden)]
    fn read(path: &str, figure: &dyn Fn(&str) -> Option<f64>) -> Result<Self::Values, Unfit>;
}

/// What a figure is in Rust.
pub trait Measure: Sized {
    /// The figure with its unit; nothing where it can be none of this unit.
    #[doc(hidden)]
    fn from_figure(figure: f64) -> Option<Self>;
}

/// A share, as the API gives it. The documentation leaves open whether that is a share of 1 or of 100: look at a figure
/// that you know before you show or compute with it.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Rate(pub f64);

/// An amount of money in the website's currency.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Amount(pub f64);

impl Measure for f64 {
    fn from_figure(figure: f64) -> Option<Self> {
        Some(figure)
    }
}

/// Figures in seconds.
impl Measure for Duration {
    fn from_figure(figure: f64) -> Option<Self> {
        Self::try_from_secs_f64(figure).ok()
    }
}

impl Measure for Rate {
    fn from_figure(figure: f64) -> Option<Self> {
        Some(Self(figure))
    }
}

impl Measure for Amount {
    fn from_figure(figure: f64) -> Option<Self> {
        Some(Self(figure))
    }
}

/// The figure of `I`, which stands below `path`.
pub(super) fn measure<I: TypedIndicator>(path: &str, figure: Option<f64>) -> Result<Option<I::Value>, Unfit> {
    let Some(figure) = figure else { return Ok(None) };
    match I::Value::from_figure(figure) {
        Some(value) => Ok(Some(value)),
        None => Err(Unfit::new(
            format!("{path}.{}", I::NAME),
            format!("expected a length of time in seconds, found {figure}"),
        )),
    }
}

macro_rules! tuples {
    ($($name:ident)+) => {
        impl<$($name: TypedIndicator),+> IndicatorSet for ($($name,)+) {
            type Values = ($(Option<$name::Value>,)+);

            fn names() -> WireValue {
                list([$($name::NAME),+])
            }

            fn read(path: &str, figure: &dyn Fn(&str) -> Option<f64>) -> Result<Self::Values, Unfit> {
                Ok(($(measure::<$name>(path, figure($name::NAME))?,)+))
            }
        }

        impl<Channel, $($name: TypedIndicator + AvailableOn<Channel>),+> AllAvailableOn<Channel> for ($($name,)+) {}
    };
}

tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);
tuples!(A B C D E F G H I);
tuples!(A B C D E F G H I J);
tuples!(A B C D E F G H I J K);
tuples!(A B C D E F G H I J K L);
