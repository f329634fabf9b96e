//! The key is in no log. A separate process, because a subscriber is set for the whole process.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use iadvize::operator::OperatorId;
use iadvize::{ApiKey, Authentication, Client, RetryPolicy};
use iadvize_platform::{Fault, Platform};

/// Stores what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_key_is_in_no_log() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone()).finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    for way in [Authentication::Header, Authentication::QueryParameter, Authentication::Basic] {
        let platform = Platform::start().await.unwrap();
        let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).authentication(way);
        let client = builder.retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO)).build().unwrap();
        platform.on("GET /operator").times(2).fault(Fault::reset());
        client.operators().list().name("Ulrike").send().await.unwrap();
        client.operators().get(OperatorId(4711)).send().await.unwrap_err();
        let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        // The client's own events are logged. The HTTP library's events are not ours to change, and do not hold the key
        // either.
        assert!(text.contains("retried after a pause") && text.contains("path=\"/operator\""), "{text}");
        assert!(!text.contains(platform.key()), "{text}");
        let ours = text.lines().filter(|line| line.contains("iadvize{"));
        assert!(ours.clone().count() > 0 && ours.clone().all(|line| !line.contains("Ulrike")), "{text}");
    }
}
