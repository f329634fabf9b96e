#![deny(deprecated)]

use iadvize::{Client, FigureRow, Indicator, MainRole, Operator, OperatorChanges, statistics};

#[allow(dead_code)]
fn old(client: &Client, operator: &Operator, row: &FigureRow) {
    let _ = client.tags();
    let _ = &operator.role;
    let _ = client.statistics().get().website_id(1);
    let _ = row.get(&Indicator::SatisfactionGlobalRate);
    let _ = client.statistics().on(statistics::Chat).totals((statistics::SatisfactionGlobalRate,));
    let _ = OperatorChanges::new().role(MainRole::Admin);
}

fn main() {}
