//! Indicators as types, and tuples of them.

use std::fmt;
use std::time::Duration;

use iadvize_runtime::codegen_support::deserialize;
use iadvize_runtime::{Mismatch, WireValue, list};
use serde_core::{Deserialize, Deserializer};

/// An indicator as a type, such as `ContactNumber` in [`indicators`](crate::indicators).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not one indicator",
    label = "needs exactly one indicator",
    note = "a series has one indicator, such as `ContactNumber`; use a separate call for each"
)]
pub trait TypedIndicator {
    /// The name of the indicator in the API.
    const NAME: &'static str;
    /// The type of its figures.
    type Value: FromFigure;
}

/// An indicator that is available on a channel, according to the documentation.
#[diagnostic::on_unimplemented(
    message = "indicator `{Self}` is not available on channel `{Ch}`",
    label = "not available on `{Ch}`",
    note = "`client.statistics().get()` takes any indicator by name, and checks it before sending"
)]
pub trait AvailableOn<Ch> {}

/// A tuple of indicators that are all available on a channel.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of indicators",
    label = "not a tuple of indicators",
    note = "write a single indicator as a tuple: `(ContactNumber,)`"
)]
pub trait AllAvailableOn<Ch>: IndicatorSet {}

/// A tuple of indicators.
pub trait IndicatorSet {
    /// Their figures, in the same order.
    type Values;

    /// Their names in the API.
    #[doc(hidden)]
    fn names() -> WireValue;

    /// Takes their figures from a row.
    #[doc(hidden)]
    fn read(row: &mut RowFigures<'_>) -> Self::Values;
}

/// The type of a figure.
pub trait FromFigure: Sized {
    /// Converts a figure. `None` if the type cannot hold it.
    #[doc(hidden)]
    fn from_figure(figure: f64) -> Option<Self>;
}

/// A ratio, as the API returns it. The documentation does not say whether 1 or 100 is the whole: check a figure that
/// you know before you display or compute with it. Displayed as the number, like an [`Amount`]:
///
/// ```
/// assert_eq!(format!("{:.1} {:.2}", iadvize::indicators::Rate(0.25), iadvize::indicators::Amount(9.5)), "0.2 9.50");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Rate(pub f64);

/// An amount of money in the website's currency.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Amount(pub f64);

macro_rules! like_its_number {
    ($($ty:ident)+) => {$(
        impl fmt::Display for $ty {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, formatter)
            }
        }

        impl<'de> Deserialize<'de> for $ty {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer).map(Self)
            }
        }

        #[cfg(feature = "serde")]
        impl serde_core::Serialize for $ty {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_f64(self.0)
            }
        }
    )+};
}

like_its_number!(Rate Amount);

impl FromFigure for f64 {
    fn from_figure(figure: f64) -> Option<Self> {
        Some(figure)
    }
}

/// A figure in seconds.
impl FromFigure for Duration {
    fn from_figure(figure: f64) -> Option<Self> {
        Self::try_from_secs_f64(figure).ok()
    }
}

impl FromFigure for Rate {
    fn from_figure(figure: f64) -> Option<Self> {
        Some(Self(figure))
    }
}

impl FromFigure for Amount {
    fn from_figure(figure: f64) -> Option<Self> {
        Some(Self(figure))
    }
}

/// The figures of a row, and the first that its type cannot hold.
#[doc(hidden)]
pub struct RowFigures<'a> {
    path: &'a str,
    figure: &'a dyn Fn(&str) -> Option<f64>,
    mismatch: Option<Mismatch>,
}

impl<'a> RowFigures<'a> {
    /// Applies `read` to the row at `path`.
    pub(crate) fn read<T>(
        path: &'a str,
        figure: &'a dyn Fn(&str) -> Option<f64>,
        read: impl FnOnce(&mut Self) -> T,
    ) -> Result<T, Mismatch> {
        let mut row = Self { path, figure, mismatch: None };
        let values = read(&mut row);
        row.mismatch.map_or(Ok(values), Err)
    }

    /// The figure of `I`, if there is one.
    pub(crate) fn value<I: TypedIndicator>(&mut self) -> Option<I::Value> {
        let figure = (self.figure)(I::NAME)?;
        let value = I::Value::from_figure(figure);
        if value.is_none() {
            self.note(I::NAME, figure);
        }
        value
    }

    fn note(&mut self, name: &str, figure: f64) {
        let (path, problem) =
            (format!("{}.{name}", self.path), format!("expected a duration in seconds, found {figure}"));
        self.mismatch.get_or_insert_with(|| Mismatch::new(path, problem));
    }
}

macro_rules! tuples {
    ($($name:ident)+) => {
        impl<$($name: TypedIndicator),+> IndicatorSet for ($($name,)+) {
            type Values = ($(Option<$name::Value>,)+);

            fn names() -> WireValue {
                list([$($name::NAME),+])
            }

            fn read(row: &mut RowFigures<'_>) -> Self::Values {
                ($(row.value::<$name>(),)+)
            }
        }

        impl<Ch, $($name: TypedIndicator + AvailableOn<Ch>),+> AllAvailableOn<Ch> for ($($name,)+) {}
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
