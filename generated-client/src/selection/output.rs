//! The results of typed statistics: figures with their units, from untyped rows.

use std::marker::PhantomData;

use iadvize_runtime::{Mismatch, Moment, Output, Parts, Request};

use crate::figures::{FigureRow, Figures, Named};
use crate::generated::indicators::Indicator;
use crate::typed::{Grouping, IndicatorSet, RowFigures, TypedIndicator};

/// The result of [`totals`](super::StatisticsOn::totals): a tuple with one figure for each indicator.
pub struct Totals<I>(PhantomData<fn() -> I>);

/// The result of [`by`](super::StatisticsOn::by): for each row its key, and a tuple with one figure for each indicator.
pub struct Rows<G, I>(PhantomData<fn() -> (G, I)>);

/// The result of [`series`](super::StatisticsOn::series): the start and the figure of each step.
pub struct Series<I>(PhantomData<fn() -> I>);

impl<I: IndicatorSet> Output for Totals<I> {
    type Data = Named;
    type Response = I::Values;

    fn from_parts(parts: Parts<Named>, request: &Request) -> Result<I::Values, Mismatch> {
        let rows = Figures::from_parts(parts, request)?.rows;
        if rows.len() > 1 {
            return Err(Mismatch::new("data".to_owned(), format!("expected one row of totals, found {}", rows.len())));
        }
        let total = |name: &str| rows.first()?.get(&Indicator::from(name));
        RowFigures::read("data", &total, I::read)
    }
}

impl<G: Grouping, I: IndicatorSet> Output for Rows<G, I> {
    type Data = Named;
    type Response = Vec<(G::Key, I::Values)>;

    fn from_parts(parts: Parts<Named>, request: &Request) -> Result<Self::Response, Mismatch> {
        let rows = Figures::from_parts(parts, request)?.rows;
        rows.iter().enumerate().map(|(index, row)| keyed::<G, I>(&format!("data[{index}]"), row)).collect()
    }
}

impl<I: TypedIndicator> Output for Series<I> {
    type Data = Named;
    type Response = Vec<(Moment, Option<I::Value>)>;

    fn from_parts(parts: Parts<Named>, request: &Request) -> Result<Self::Response, Mismatch> {
        let rows = Figures::from_parts(parts, request)?.rows;
        let step = |(index, row): (usize, &FigureRow)| {
            let path = format!("data[{index}]");
            let Some(moment) = row.moment else {
                return Err(Mismatch::new(path, "expected a moment, found none".to_owned()));
            };
            Ok((moment, RowFigures::read(&path, &|name| row.get(&Indicator::from(name)), RowFigures::value::<I>)?))
        };
        rows.iter().enumerate().map(step).collect()
    }
}

fn keyed<G: Grouping, I: IndicatorSet>(path: &str, row: &FigureRow) -> Result<(G::Key, I::Values), Mismatch> {
    let id = row.id.as_deref().unwrap_or_default();
    let Ok(key) = id.parse() else {
        return Err(Mismatch::new(
            format!("{path}.id"),
            format!("expected the identifier of one {}, found {id:?}", G::NAME),
        ));
    };
    Ok((key, RowFigures::read(path, &|name| row.get(&Indicator::from(name)), I::read)?))
}
