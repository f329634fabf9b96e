use iadvize::operator::Operator;
use iadvize::{Client, Error, Items, Sending};

fn is_static<T: Send + 'static>(it: T) -> T {
    it
}

/// Each value holds a clone of the client.
struct Kept {
    operators: Items<Operator>,
    first: Sending<Operator>,
}

fn keep(client: &Client) -> Kept {
    let operators = client.operators().list().stream();
    is_static(Kept { operators, first: client.operators().get(1.into()).send() })
}

async fn next(client: &Client) -> Option<Result<Operator, Error>> {
    keep(client).operators.next().await
}

fn main() {
    let _ = next;
    let _ = |kept: Kept| kept.first;
}
