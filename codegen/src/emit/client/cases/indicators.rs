//! Every indicator on every channel.

use super::{Case, plain};
use crate::model::{Indicator, Model, Value};

/// What the cases need before them.
pub const START: &str = "\
use iadvize::AvailableOn;
    use iadvize::statistics::*;

    fn available<Channel>(_: impl AvailableOn<Channel>) {}";

/// One case for each pair.
pub fn indicators(model: &Model) -> impl Iterator<Item = Case> {
    model.indicators.iter().flat_map(|indicators| {
        let channels = model[indicators.channel].values.iter().enumerate();
        channels.flat_map(|channel| indicators.list.iter().map(move |indicator| case(channel, indicator)))
    })
}

fn case((position, channel): (usize, &Value), indicator: &Indicator) -> Case {
    let (on, which) = (&channel.name.rust, &indicator.name.rust);
    let message = format!("indicator `{which}` is not available on channel `{on}`");
    Case {
        name: format!("{}_{}", plain(&indicator.name.wire), plain(&channel.name.wire.to_lowercase())),
        takes: "",
        body: format!("available::<{on}>({which});"),
        refused: (!indicator.channels.contains(&position)).then_some(message),
    }
}
