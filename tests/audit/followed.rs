//! A page changes, and everything follows: the spec, the texts that a person has read, the changelog, the client, and what the
//! client reads.

#[allow(clippy::pedantic, reason = "generated")]
mod generated;

use std::env;

use iadvize::{ApiKey, Client};
use iadvize_codegen::audit::{Report, accept, apply, audit};
use iadvize_codegen::diagnostic::{Code, Style};
use iadvize_codegen::diff::{self, Version, diff};
use iadvize_codegen::extend;
use iadvize_codegen::model::Model;
use iadvize_codegen::source::Sources;
use iadvize_platform::{Platform, Scripted};
use iadvize_tests::paths::unnamed;
use iadvize_tests::workspace;

use crate::applied::{edited, unfinished};
use crate::report::settings;
use crate::{lines, replaced};
use generated::depot::DepotId;
use generated::parcel::{Dispatch, NewReceiver, ParcelId, PlaceKind};
use generated::*;

const PAGE: &str = include_str!("followed/page.md");
const SPEC: &str = include_str!("followed/spec.yaml");

/// Records in records, an object in a body, limits and deprecations in words, a new filter, a rename and removals.
const EDITS: &[(&str, &str)] = &[
    ("| from | From |", "| state | State | `kept`, `sent` or `lost` | `?filters[state]=sent` |\n| from | From |"),
    ("and `to` is 3 months.", "and `to` is 2 months. Parcels of other firms need another key."),
    ("you get the last 3 months", "you get the last 2 months"),
    ("you get the 3 months after", "you get the 2 months after"),
    ("you get the 3 months before", "you get the 2 months before"),
    ("over 3 months apart", "over 2 months apart"),
    ("| name | Name | String |\n| weight |", "| name | Name (deprecated, use `state`) | String |\n| weight |"),
    ("| weight | Weight in kilograms |", "| mass | Weight in kilograms |"),
    ("| colour | Colour | String |\n", ""),
    (
        "| state | State | `kept` or `sent` |\n",
        "| state | State | `kept`, `sent` or `lost` |\n| **address** | Where it goes | Object |\n| stops | On its way | List of objects |\n\n\
         **address**\n\n| Field | Description | Values |\n| --- | --- | --- |\n| street | Street | String |\n\
         | place | On the map | Object |\n| place.north | North | Double |\n| place.kind | How exact | Enum(door, street) |\n\n\
         **stops**\n\n| Field | Description | Values |\n| --- | --- | --- |\n| depot_id | Depot | Integer |\n\
         | left_at | Left at | Date `YYYY-MM-DD HH:MM:SS` |\n",
    ),
    ("#### Track a parcel\n\n`GET /parcel/17/track`\n\n", ""),
    (
        "| urgent | Urgent | Boolean | No |\n",
        "| urgent | Urgent | Boolean | No |\n| receiver | Who gets it | Object | Yes |\n\
         | receiver[name] | Name | String | Yes |\n| receiver[phone] | Telephone | String | No |\n",
    ),
    ("### Depot\n", "### Depot\n\n**This resource is deprecated.** Use the stops of parcels instead.\n"),
];

/// The sections of the page that are gone.
const GONE: [&str; 2] = ["<pre>{", "### Drone\n"];

fn new_page() -> String {
    let page = EDITS.iter().fold(PAGE.to_owned(), |page, (old, new)| replaced(&page, old, new));
    let [example, drone] = GONE.map(|start| page.find(start).unwrap());
    let after = page[example..].find("#### ").unwrap();
    format!("{}{}", &page[..example], &page[example + after..drone])
}

fn model(spec: &Sources) -> Model {
    iadvize_codegen::analyze(spec).unwrap_or_else(|it| panic!("{}", it.render(spec, Style::Plain)))
}

fn audited(page: &str, accepted: &str, spec: &Sources) -> Report {
    audit(page, "page.md", Some(accepted), &model(spec), spec).unwrap()
}

#[test]
fn from_the_page_to_the_changelog() {
    let (page, old) = (new_page(), iadvize_tests::spec(SPEC));
    let accepted = accept(PAGE, "page.md", &model(&old), &old).unwrap();
    assert_eq!(lines(&audited(PAGE, &accepted, &old).drift), [] as [&str; 0]);

    let report = audited(&page, &accepted, &old);
    let audit = |model: &_, spec: &_| audit(&page, "page.md", Some(&accepted), model, spec).ok();
    let applied = apply(&report, &old, &audit);
    assert!(applied.left.is_empty(), "{:?}", applied.left);

    // The checks refuse exactly what a person has to write.
    let unfinished = iadvize_tests::spec(&unfinished(&old, &applied));
    let placeholders: usize = unfinished.iter().map(|(_, file)| file.text.matches('…').count()).sum();
    let refused = iadvize_codegen::analyze(&unfinished).unwrap_err();
    assert!(refused.iter().all(|problem| problem.code() == Code::Placeholder));
    assert_eq!((refused.iter().count(), placeholders > 10), (placeholders, true));

    let text = edited(&old, &applied);
    settings().bind(|| insta::assert_snapshot!("followed", text));
    let new = iadvize_tests::spec(&text);

    // Only texts are left. After a person has read them, page and spec agree.
    let texts = lines(&audited(&page, &accepted, &new).drift);
    let (descriptions, sentences): (Vec<&str>, Vec<&str>) =
        texts.iter().map(String::as_str).partition(|line| line.contains(", description: is new: "));
    assert_eq!(sentences, ["unread: operation `GET /parcel`, text: is new: Parcels of other firms need another key."]);
    assert_eq!(descriptions.len(), 12, "{descriptions:?}");
    let accepted = accept(&page, "page.md", &model(&new), &new).unwrap();
    assert!(audited(&page, &accepted, &new).agrees());

    let changes = diff(&model(&old), &model(&new));
    assert_eq!(unnamed(&model(&old), &model(&new), &changes), [] as [&str; 0]);
    let changelog = diff::Report::new(&changes, &old, &new, Version::current()).markdown();
    settings().bind(|| insta::assert_snapshot!("changelog", changelog));

    assert_generated(&new);
}

/// The code beside this file is what the spec leads to. Without `CI`, it is written.
fn assert_generated(spec: &Sources) {
    let mut sources = extend::client();
    for (_, file) in spec.iter() {
        sources.add(file.path.clone(), file.text.clone());
    }
    let tree = extend::files(&sources, "tests/audit/followed/generated", "tests/audit/followed.rs").ok().unwrap();
    let stale = tree.compare(&workspace()).unwrap();
    if env::var_os("CI").is_none() {
        tree.write(&workspace()).unwrap();
    }
    assert!(stale.is_empty(), "these files were written, test again: {stale:?}");
}

/// The client of the new page compiles with this test, and reads and sends its objects.
#[tokio::test]
async fn the_client_reads_and_sends_nested_records() {
    let platform = Platform::start().await.unwrap();
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build().unwrap();
    let data = r#"{ "id": 17, "mass": 1.5, "state": "lost",
        "address": { "street": "Rue Haute", "place": { "north": 50.6, "kind": "door" } },
        "stops": [ { "depot_id": 12, "left_at": "2024-01-31 08:00:00" } ] }"#;
    let answer = |data: &str| Scripted::json(200, format!(r#"{{"meta": {{"status": "success"}}, "data": {data}}}"#));
    platform.on("GET /parcel/17").fault(answer(data));
    let parcel = client.parcels().get(ParcelId(17)).send().await.unwrap();
    let place = parcel.address.unwrap().place.unwrap();
    assert_eq!((place.north, place.kind), (Some(50.6), Some(PlaceKind::Door)));
    let depots: Vec<_> = parcel.stops.unwrap().into_iter().map(|stop| stop.depot_id).collect();
    assert_eq!(depots, [Some(DepotId(12))]);

    platform.on("PUT /parcel/17/dispatch").fault(answer("{}"));
    client
        .parcels()
        .dispatch(ParcelId(17), Dispatch::new(NewReceiver::new("Ada").phone("0123")).urgent(true))
        .send()
        .await
        .unwrap();
    let sent = String::from_utf8(platform.received().pop().unwrap().body.to_vec()).unwrap();
    assert_eq!(sent, "urgent=1&receiver%5Bname%5D=Ada&receiver%5Bphone%5D=0123");
}
