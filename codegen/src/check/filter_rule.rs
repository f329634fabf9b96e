//! Rules require filters of certain types: dates for a period, indicators and their channel.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Filter, Limit, Model, Operation, Type};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for operation in model.operations() {
        for limit in &operation.limits {
            self::limit(model, operation, limit, sink);
        }
        if let Some(typed) = &operation.typed {
            is_channel(model, &operation.filters[typed.channel], sink);
            lists_indicators(&operation.filters[typed.indicators], sink);
        }
    }
}

fn limit(model: &Model, operation: &Operation, limit: &Limit, sink: &mut Diagnostics) {
    let named = |name: &String| operation.filters.iter().find(|filter| filter.name.wire == *name);
    match limit {
        Limit::Period(period) => {
            for filter in [named(&period.from), named(&period.to)].into_iter().flatten() {
                is_date(filter, sink);
            }
        }
        Limit::Available { indicators, channel } => {
            named(indicators).inspect(|filter| lists_indicators(filter, sink));
            named(channel).inspect(|filter| is_channel(model, filter, sink));
        }
        Limit::OnlyWithOne { of, .. } => {
            named(of).inspect(|filter| is_list(filter, sink));
        }
    }
}

fn is_date(filter: &Filter, sink: &mut Diagnostics) {
    if !matches!(filter.ty, Type::Date | Type::DateTime | Type::Moment) {
        let help = "give it the type `date`, `datetime` or `moment`, or name another filter under `period`";
        wrong(filter, "is not a date", "an end of `period`", help, sink);
    }
}

fn lists_indicators(filter: &Filter, sink: &mut Diagnostics) {
    let item = if let Type::List(item) = &filter.ty { item } else { &filter.ty };
    if *item != Type::Indicator {
        let help = "give it the type `list<indicator>`, or remove the rule";
        wrong(filter, "is not a list of indicators", "checked against the channel", help, sink);
    }
}

fn is_channel(model: &Model, filter: &Filter, sink: &mut Diagnostics) {
    let channels = model.indicators.as_ref().map(|indicators| Type::Enum(indicators.channel));
    if let Some(channels) = channels.filter(|channels| *channels != filter.ty) {
        let help = format!("give it the type `{}`, or name another filter in the rule", channels.notation(model));
        wrong(filter, "is not a channel", "used as the channel of indicators", &help, sink);
    }
}

fn is_list(filter: &Filter, sink: &mut Diagnostics) {
    if !matches!(filter.ty, Type::List(_)) {
        let help = "give it the type `list<…>`, or name another filter under `only_with_one`";
        wrong(filter, "is not a list", "must have exactly one value when another filter is set", help, sink);
    }
}

fn wrong(filter: &Filter, is: &str, label: &str, help: &str, sink: &mut Diagnostics) {
    let message = format!("filter `{}` {is}", filter.name.wire);
    sink.push(Diagnostic::new(Code::FilterRule, message, filter.name.span, label).help(help));
}
