#![deny(deprecated)]

use iadvize::{Client, FigureRow, Indicator, Operator, OperatorChanges, Role, statistics};

#[allow(dead_code)]
fn old(client: &Client, operator: &Operator, row: &FigureRow) {
    let _ = client.operators();
    let _ = &operator.roles;
    let _ = client.statistics().get().website_list([1]);
    let _ = row.get(&Indicator::ContactNumber);
    let _ = client.statistics().on(statistics::Chat).totals((statistics::ContactNumber,));
    let _ = OperatorChanges::new().roles([Role::Admin]);
}

fn main() {}
