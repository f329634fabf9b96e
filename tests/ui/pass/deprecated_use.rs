#![deny(deprecated)]

use iadvize::enums::Role;
use iadvize::indicators::Indicator;
use iadvize::operator::{Operator, OperatorChanges};
use iadvize::statistic::FigureRow;
use iadvize::{Client, indicators};

#[allow(dead_code)]
fn old(client: &Client, operator: &Operator, row: &FigureRow) {
    let _ = client.operators();
    let _ = &operator.roles;
    let _ = client.statistics().get().website_list([1]);
    let _ = row.get(&Indicator::ContactNumber);
    let _ = client.statistics().on(indicators::ChatChannel).totals((indicators::ContactNumber,));
    let _ = OperatorChanges::new().roles([Role::Admin]);
}

fn main() {}
