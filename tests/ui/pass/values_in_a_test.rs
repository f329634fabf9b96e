//! Every kind of value that the client returns can be built in a test.

use iadvize::conversation::{Conversation, Message};
use iadvize::enums::Role;
use iadvize::indicators::Indicator;
use iadvize::operator::{ChannelAvailability, Operator, OperatorAvailability, OperatorId};
use iadvize::statistic::{FigureRow, Figures};
use iadvize::{DateTime, Done, Link, Page, RawResponse, StatusCode, Value, date};

/// The record of a resource: its identifier is an argument, the other fields are public.
fn record() -> Operator {
    let mut operator = Operator::new(1);
    operator.pseudo = Some("Juli".to_owned());
    operator.roles = Some(vec![Role::Expert]);
    operator
}

/// A record without required fields, inside of another.
fn object() -> OperatorAvailability {
    let mut chat = ChannelAvailability::new();
    chat.busy = Some(true);
    let mut availability = OperatorAvailability::new(OperatorId(1));
    availability.chat = Some(chat);
    availability.call = Some(ChannelAvailability::default());
    availability
}

fn tagged_list() -> Conversation {
    let sent_at: DateTime = date(2024, 1, 31).at(8, 30, 0, 0);
    let mut conversation = Conversation::new(7);
    conversation.history = Some(vec![
        Message::VisitorText { sent_at, text: "Hello".to_owned(), timestamp: None },
        Message::Other(Value::Null),
    ]);
    conversation
}

fn listings() -> (Page<Link<OperatorId>>, Page<Operator>) {
    let mut page = Page::new([record()]);
    page.pages = 2;
    (Page::new([Link::new(1)]), page)
}

fn figures() -> Figures {
    let mut row = FigureRow::default();
    row.values = vec![(Indicator::ContactNumber, Some(3.0))];
    let mut figures = Figures::default();
    figures.rows = vec![row];
    figures
}

fn main() {
    assert_eq!(record().pseudo.as_deref(), Some("Juli"));
    assert_eq!(object().chat.and_then(|chat| chat.busy), Some(true));
    assert_eq!(tagged_list().history.map(|history| history.len()), Some(2));
    assert_eq!((listings().0.count, listings().1.pages), (1, 2));
    assert_eq!(figures().get(&Indicator::ContactNumber), Some(3.0));
    assert_eq!(Done::default().message, None);
    assert_eq!(RawResponse::new(StatusCode::OK, "{}").body.len(), 2);
}
