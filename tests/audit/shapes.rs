//! Shapes of responses, compared with the spec.

mod report;

use iadvize_codegen::audit::{self, Report};

use crate::{SPEC, line, replaced};

/// A file of shapes that agrees with the spec.
const SHAPES: &str = r#"{
  "format": "iadvize shapes 1",
  "operations": {
    "GET /lamp?full": {
      "responses": 2,
      "unrecorded": 0,
      "places": {
        "data": {"types":{"list":2}},
        "data[]": {"types":{"object":4}},
        "data[].bulb": {"absent":1,"types":{"string":3}},
        "data[].dimmable": {"types":{"integer":2,"true":2},"words":{"0":1,"1":1}},
        "data[].id": {"types":{"integer":4}},
        "data[].level": {"types":{"integer":3,"string:integer":1},"words":{"0":2,"10":2}},
        "data[].lit_at": {"types":{"null":2,"string:datetime":2}},
        "data[].log": {"types":{"list":2,"string":2}},
        "data[].mood": {"types":{"string":4},"words":{"calm":4}},
        "data[].name": {"types":{"string":4}},
        "data[].room_list": {"types":{"list":4}},
        "data[].room_list[]": {"types":{"integer":9}},
        "data[].state": {"types":{"string":3,"string:empty":1},"words":{"off":1,"on":2}},
        "data[].watt": {"types":{"integer":2,"number":2}},
        "meta": {"types":{"object":2}},
        "meta.status": {"types":{"string":2}},
        "pagination": {"types":{"object":2}},
        "pagination.count": {"types":{"integer":2}}
      }
    },
    "GET /lamp/live": {
      "responses": 1,
      "unrecorded": 0,
      "places": {
        "data": {"types":{"list":1}},
        "data[]": {"types":{"object":3}},
        "data[].id": {"types":{"integer":3}},
        "data[].lit": {"types":{"false":3}},
        "data[].power": {"types":{"object":3}},
        "data[].power.left": {"types":{"integer":3}},
        "data[].power.used": {"types":{"integer":3}}
      }
    },
    "GET /lamp/{}": {
      "responses": 1,
      "unrecorded": 3,
      "places": {
        "data": {"types":{"object":1}},
        "data.id": {"types":{"integer":1}}
      }
    },
    "GET /measure": {
      "responses": 3,
      "unrecorded": 0,
      "places": {
        "data": {"types":{"list":1,"object":2}},
        "data.light_number": {"types":{"integer":1}},
        "data.{date}": {"types":{"integer":7}},
        "data[]": {"types":{"object":2}},
        "data[].id": {"types":{"string":1,"string:integer":1}},
        "data[].light_duration": {"types":{"number":2}}
      }
    },
    "GET /room.list": {
      "responses": 1,
      "unrecorded": 0,
      "places": {
        "data": {"types":{"list":1}},
        "data[]": {"types":{"object":1}},
        "data[].id": {"types":{"integer":1}}
      }
    }
  }
}
"#;

fn compared(shapes: &str, spec: &str) -> Result<Report, String> {
    let sources = iadvize_tests::spec(spec);
    let model = iadvize_codegen::analyze(&sources).ok().unwrap();
    audit::shapes(shapes, "shapes.json", &model, &sources)
}

/// The findings after an edit of the shapes: what differs, and what is written in another way.
fn edited(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let report = compared(&replaced(SHAPES, old, new), SPEC).unwrap();
    (report.drift.iter().map(line).collect(), report.loose.iter().map(line).collect())
}

#[track_caller]
fn agrees(old: &str, new: &str) {
    assert_eq!(edited(old, new), (Vec::new(), Vec::new()), "{new}");
}

#[track_caller]
fn differs(old: &str, new: &str, finding: &str) {
    assert_eq!(edited(old, new), (vec![finding.to_owned()], Vec::new()), "{new}");
}

#[track_caller]
fn is_loose(old: &str, new: &str, finding: &str) {
    assert_eq!(edited(old, new), (Vec::new(), vec![finding.to_owned()]), "{new}");
}

#[test]
fn shapes_and_spec_agree() {
    agrees(SHAPES, SHAPES);
    let report = compared(SHAPES, SPEC).unwrap();
    let unseen: Vec<_> = report.unseen.iter().map(|unseen| (&*unseen.record, unseen.fields.join(", "))).collect();
    assert_eq!(unseen, [("room", "name".to_owned())]);
}

#[test]
fn findings_can_be_applied() {
    let edits = [
        ("\"data[].watt\"", "\"data[].volt\": {\"types\":{\"integer\":4}},\n\"data[].watt\""),
        ("\"words\":{\"calm\":4}", "\"words\":{\"calm\":3,\"wild\":1}"),
    ];
    let shapes = edits.iter().fold(SHAPES.to_owned(), |shapes, (old, new)| replaced(&shapes, old, new));
    let sources = iadvize_tests::spec(SPEC);
    let compared = |model: &_, sources: &_| audit::shapes(&shapes, "shapes.json", model, sources).ok();
    let report = compared(&iadvize_codegen::analyze(&sources).ok().unwrap(), &sources).unwrap();
    let applied = audit::apply(&report, &sources, &compared);
    assert_eq!((applied.count, applied.left.len(), applied.files.len()), (2, 0, 1));
    let edited = applied.files[0].new.as_ref().unwrap();
    let field = "  volt: { type: integer, access: read, doc: …, documented: nothing, note: … }\n";
    assert!(edited.contains(field), "{edited}");
    assert!(edited.contains("values: { calm: Calm., bright: Bright., wild: … }"), "{edited}");
}

/// The types of the field `watt`.
const WATT: &str = "{\"types\":{\"integer\":2,\"number\":2";

#[test]
fn types() {
    agrees(WATT, "{\"types\":{\"integer\":2,\"string:integer\":2");
    is_loose(
        WATT,
        "{\"types\":{\"integer\":2,\"string:number\":2",
        "loose: field `watt` of `lamp`: `string:number` 2 for double",
    );
    differs(
        WATT,
        "{\"types\":{\"integer\":2,\"string\":2",
        "mismatch: field `watt` of `lamp`, type: `string` 2 for double",
    );
    is_loose("\"string:datetime\":2", "\"false\":2", "loose: field `lit_at` of `lamp`: `false` 2 for datetime");
    differs("\"string:datetime\":2", "\"true\":2", "mismatch: field `lit_at` of `lamp`, type: `true` 2 for datetime");
    agrees("room_list[]\": {\"types\":{\"integer\":9", "room_list[]\": {\"types\":{\"string:integer\":9");
    let items = "room_list[]\": {\"types\":{\"integer\":9";
    differs(
        items,
        "room_list[]\": {\"types\":{\"string:uuid\":9",
        "mismatch: items of field `room_list` of `lamp`, type: `string:uuid` 9 for room_id",
    );
    is_loose(
        items,
        "room_list[].id\": {\"types\":{\"integer\":9}},\n\"data[].room_list[]\": {\"types\":{\"object\":9",
        "loose: items of field `room_list` of `lamp`: `object` 9 for room_id",
    );
    differs(
        items,
        "room_list[].key\": {\"types\":{\"integer\":9}},\n\"data[].room_list[]\": {\"types\":{\"object\":9",
        "mismatch: items of field `room_list` of `lamp`, type: `object` 9 for room_id",
    );
    is_loose("\"list\":4", "\"integer\":4", "loose: field `room_list` of `lamp`: `integer` 4 for list<room_id>");
}

#[test]
fn nested_records() {
    let power = "data[].power\": {\"types\":{\"object\":3";
    is_loose(
        power,
        "data[].power\": {\"types\":{\"false\":1,\"object\":2",
        "loose: field `power` of `live`: `false` 1 for power",
    );
    differs(
        power,
        "data[].power\": {\"types\":{\"string\":1,\"object\":2",
        "mismatch: field `power` of `live`, type: `string` 1 for power",
    );
    differs(
        "power.left\": {\"types\":{\"integer\"",
        "power.left\": {\"types\":{\"list\"",
        "mismatch: field `left` of `power`, type: `list` 3 for integer",
    );
    differs(
        "power.left",
        "power.spare\": {\"types\":{\"integer\":3}},\n\"data[].power.left",
        "unknown: field `spare` of `power`: `integer` 3",
    );
}

#[test]
fn words() {
    agrees("\"off\":1", "\"broken\":1");
    differs("\"off\":1", "\"dim\":1", "mismatch: field `state` of `lamp`, values: `dim` 1");
    differs("\"off\":1", "\"{text}\":1", "mismatch: field `state` of `lamp`, values: `{text}` 1");
    agrees("\"0\":2", "\"10.00\":2");
    differs("\"0\":2", "\"5\":2", "mismatch: field `level` of `lamp`, values: `5` 2");
    differs("{\"0\":1,\"1\":1}", "{\"0\":1,\"2\":1}", "mismatch: field `dimmable` of `lamp`, values: `2` 1");
}

#[test]
fn required_fields() {
    differs(
        "data[].id\": {\"types\":{\"integer\":1",
        "data[].id\": {\"absent\":1,\"types\":{\"integer\":1",
        "mismatch: field `id` of `room`: absent 1, although it is required",
    );
    agrees("data[].name\": {\"types\":{\"string\":4", "data[].name\": {\"absent\":1,\"types\":{\"string\":4");
}

#[test]
fn responses() {
    is_loose(
        "\"data\": {\"types\":{\"object\":1}",
        "\"data\": {\"types\":{\"list:one\":1}",
        "loose: `data` of `GET /lamp/{id}`: `list:one` 1 for an object",
    );
    differs(
        "\"data\": {\"types\":{\"object\":1}",
        "\"data\": {\"types\":{\"list\":1}",
        "mismatch: `data` of `GET /lamp/{id}`: `list` 1 for an object",
    );
    is_loose(
        "pagination\": {\"types\":{\"object\":2",
        "pagination\": {\"types\":{\"false\":2",
        "loose: `pagination`: `false` 2 for an object",
    );
    differs(
        "pagination.count\": {\"types\":{\"integer\"",
        "pagination.count\": {\"types\":{\"string\"",
        "mismatch: `count` of `pagination`: `string` 2 for integer",
    );
    differs("pagination.count", "pagination.next", "unknown: `next` of `pagination`: `integer` 2");
    differs("\"meta\": {", "\"links\": {", "unknown: `links` of a response: `object` 2");
}

#[test]
fn figures() {
    agrees("\"number\":2}}\n      }\n    },\n    \"GET /room", "\"null\":2}}\n      }\n    },\n    \"GET /room");
    differs("light_number", "dark_number", "unknown: indicator `dark_number`: `integer` 1");
    let figure = "light_number\": {\"types\":{\"integer\"";
    is_loose(
        figure,
        "light_number\": {\"types\":{\"string:number\"",
        "loose: figures of `GET /measure`: `string:number` 1 for figures",
    );
    differs(
        figure,
        "light_number\": {\"types\":{\"true\"",
        "mismatch: indicator `light_number`: `true` 1 for a figure",
    );
    is_loose("data.{date}", "data.{number}", "loose: figures of `GET /measure`: rows by their identifier");
    let ids = "\"string\":1,\"string:integer\":1";
    agrees(ids, "\"string\":2");
    is_loose(ids, "\"string\":1", "loose: figures of `GET /measure`: totals in a list of one");
}

#[test]
fn operations() {
    agrees("GET /lamp/{}", "GET /room.list/{}");
    differs("GET /room.list", "GET /wire", "unknown: operation `GET /wire`");
    differs("GET /lamp/live", "GET /lamp/{}/{}", "unknown: operation `GET /lamp/{id}/{id}`");
}
