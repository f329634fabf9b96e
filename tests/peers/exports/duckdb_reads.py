"""DuckDB reads every resource in every format: the intended types, the records that the platform has, and the same values."""

import json

import duckdb

import common

FORMATS = ["parquet", "ndjson", "csv"]
SCALARS = {"double": "DOUBLE", "boolean": "BOOLEAN", "datetime": "TIMESTAMP", "date": "DATE"}
# NDJSON has the time as a number, and only the fields that a message has.
MESSAGES = {
    "parquet": "STRUCT(kind VARCHAR, sent_at TIMESTAMP, text VARCHAR, timestamp TIMESTAMP WITH TIME ZONE, url VARCHAR, other VARCHAR)",
    "ndjson": "STRUCT(kind VARCHAR, sent_at TIMESTAMP, url VARCHAR, text VARCHAR, timestamp BIGINT)",
}


def checks():
    with common.Platform() as platform:
        for resource in common.resources():
            yield resource.name, lambda resource=resource: check(platform, resource)


def check(platform, resource):
    records = platform.list(resource)
    assert records, "the platform has no record"
    tables = {}
    for form in FORMATS:
        out = common.WORK / "duckdb" / form / resource.name
        platform.run("export", resource.name, *resource.range(), "--out", out, "--format", form)
        tables[form] = read(resource, form, out)
    expected = {record["id"]: record for record in records}
    for form, rows in tables.items():
        identifiers = [row["id"] for row in rows]
        assert sorted(identifiers) == sorted(expected), f"{form} has {len(rows)} of {len(expected)} records"
        for row in rows:
            compare(resource, form, expected[row["id"]], row)
    return f"{len(records)} records, {len(resource.fields)} columns in Parquet, NDJSON and CSV"


def read(resource, form, out):
    """The rows as dictionaries. Fails if a column does not have the intended type."""
    columns = {name: duckdb_type(resource, declared, form) for name, declared in resource.fields.items()}
    # CSV does not say which numbers are text, such as telephone numbers.
    texts = {name: kind for name, kind in columns.items() if kind == "VARCHAR" and form == "csv"}
    option = f", types = {texts}" if texts else ""
    table = duckdb.connect()
    table.sql(f"CREATE TABLE t AS SELECT * FROM read_{form}('{out}/**/*.{form}', hive_partitioning = false{option})")
    types = {name: kind.replace('"', "") for name, kind, *_ in table.sql("DESCRIBE t").fetchall()}
    for name, intended in columns.items():
        # JSON does not say which texts are UUIDs, and which type a column without values has.
        is_uuid = (form, types[name]) == ("ndjson", "UUID")
        is_empty = form != "parquet" and table.sql(f'SELECT count("{name}") FROM t').fetchall() == [(0,)]
        matches = types[name] == intended or is_uuid or is_empty
        assert matches, f"{name} is {types[name]} in {form} instead of {intended}"
    return [dict(zip(types, row)) for row in table.sql("SELECT * FROM t").fetchall()]


def duckdb_type(resource, declared, form):
    if declared in resource.tagged:
        return MESSAGES[form]
    if declared.startswith("list<"):
        return "VARCHAR" if form == "csv" else duckdb_type(resource, declared[5:-1], form) + "[]"
    # Values of enums may be unknown, so they are text; JSON has them as they are sent.
    if resource.is_number(declared) or (form == "ndjson" and declared in resource.numbers):
        return "BIGINT"
    return SCALARS.get(declared, "VARCHAR")


def compare(resource, form, record, row):
    """Fails unless a row has the values of the record."""
    for name, declared in resource.fields.items():
        expected, found = record[name], row[name]
        if declared.startswith("list<"):
            found = json.loads(found) if form == "csv" and found is not None else found
            if declared[5:-1] in resource.tagged:
                expected, found = len(expected), len(found)
        elif found is not None and (declared == "datetime" or declared not in SCALARS):
            found, expected = str(found), str(expected)
        elif form == "csv" and found is None:
            # CSV has nothing for an empty text, too.
            expected = expected or None
        assert expected == found, f"{form}: {name} of {record['id']} is {found!r} instead of {expected!r}"
