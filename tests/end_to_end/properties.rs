//! Properties that hold for any bytes and any text.

use iadvize::conversation::ConversationId;
use iadvize::enums::Channel;
use iadvize::indicators::Indicator;
use iadvize::operator::OperatorId;
use iadvize::transport::{Exchange, Transport};
use iadvize::{ApiKey, Client};
use proptest::prelude::*;
use tokio::runtime::Builder;

use crate::support::{last_target, start};

/// Returns the same response to every request.
struct Echo(u16, Vec<u8>);

impl Transport for Echo {
    fn execute(&self, _: http::Request<bytes::Bytes>) -> Exchange<'_> {
        let response = http::Response::builder().status(self.0).body(self.1.clone().into());
        Box::pin(async { Ok(response.unwrap()) })
    }
}

/// Bytes that are often close to a valid response of the API.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let json = prop_oneof![
        Just("null".to_owned()),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>().prop_map(|number| format!("{number:e}")),
        any::<String>().prop_map(|text| serde_json::Value::from(text).to_string()),
    ];
    let json = json.prop_recursive(4, 40, 6, |inner| {
        let key = prop_oneof![
            Just("id"),
            Just("data"),
            Just("history"),
            Just("value"),
            Just("contact_number"),
            Just("2024-01"),
            Just("7")
        ];
        let map = prop::collection::vec((key, inner.clone()), 0..5).prop_map(|entries| {
            let entries: Vec<String> = entries.into_iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
            format!("{{{}}}", entries.join(","))
        });
        prop_oneof![prop::collection::vec(inner, 0..6).prop_map(|items| format!("[{}]", items.join(","))), map]
    });
    let envelope = json.prop_map(|data| format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#).into_bytes());
    prop_oneof![prop::collection::vec(any::<u8>(), 0..200), envelope]
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_answer_makes_the_client_panic(status in 200_u16..600, body in bodies()) {
        let builder = Client::builder(ApiKey::new("0123456789abcdef")).retry(iadvize::RetryPolicy::DEFAULT.retries(0));
        let client = builder.transport(move |_| Echo(status, body)).build().unwrap();
        block_on(async {
            let errors = [
                client.operators().get(OperatorId(1)).send().await.err(),
                client.operators().list().full().send().await.err(),
                client.operators().list().stream().collect().await.err(),
                client.conversations().get(ConversationId(1)).send().await.err(),
                client.conversations().list().full().send().await.err(),
                client.statistics().get().channel(Channel::Chat).indicators([Indicator::ContactNumber]).send().await.err(),
            ];
            for error in errors.into_iter().flatten() {
                assert!(!error.to_string().contains('\n'), "{error}");
            }
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_survives_the_way_through_address_and_platform(text in any::<String>()) {
        block_on(async {
            let (platform, client) = start().await;
            let _ = client.operators().list().name(&*text).send().await;
            assert_eq!(last_target(&platform), format!("/operator?filters[name]={text}"));
        });
    }

    #[test]
    fn any_name_of_a_group_survives_being_written_and_read(name in "\\PC{1,40}") {
        block_on(async {
            let (_platform, client) = start().await;
            let made = client.groups().create(iadvize::group::NewGroup::new().name(&*name)).send().await.unwrap();
            assert_eq!(made.name.as_deref(), Some(&*name));
        });
    }
}
