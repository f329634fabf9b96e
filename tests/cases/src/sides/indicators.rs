//! Every indicator on every channel.

use iadvize_codegen::model::{Indicator, Model, Value};

use super::{Case, Side, plain};
use crate::names;

/// What the cases need before them.
pub const START: &str = "\
use iadvize::indicators::*;

    pub fn available<Ch>(_: impl AvailableOn<Ch>) {}";

/// One case for each pair.
pub fn indicators(model: &Model, side: Side) -> impl Iterator<Item = Case> {
    model.indicators.iter().flat_map(move |indicators| {
        let channels = model[indicators.channel].values.iter().enumerate();
        channels.flat_map(move |(position, channel)| {
            let list = indicators.list.iter().filter(move |it| side.has(it.channels.contains(&position)));
            list.map(move |indicator| case(channel, indicator))
        })
    })
}

fn case(channel: &Value, indicator: &Indicator) -> Case {
    let (on, which) = (names::channel(channel), &indicator.name.rust);
    Case {
        name: format!("{}_{}", plain(&indicator.name.wire), plain(&channel.name.wire.to_lowercase())),
        takes: "",
        body: format!("available::<{on}>({which});"),
        message: format!("indicator `{which}` is not available on channel `{on}`"),
    }
}
