#![deny(deprecated)]

use iadvize::indicators::Indicator;
use iadvize::operator::{MainRole, Operator, OperatorChanges};
use iadvize::statistic::FigureRow;
use iadvize::{Client, indicators};

#[allow(dead_code)]
fn old(client: &Client, operator: &Operator, row: &FigureRow) {
    let _ = client.tags();
    let _ = &operator.role;
    let _ = client.statistics().get().website_id(1);
    let _ = row.get(&Indicator::SatisfactionGlobalRate);
    let _ = client.statistics().on(indicators::ChatChannel).totals((indicators::SatisfactionGlobalRate,));
    let _ = OperatorChanges::new().role(MainRole::Admin);
}

fn main() {}
