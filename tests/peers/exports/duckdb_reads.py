"""DuckDB reads every resource in every format: the intended types, the records that the platform has, and the same values."""

import json

import duckdb

import common

READERS = {
    "parquet": "read_parquet('{}/**/*.parquet', hive_partitioning = false)",
    "ndjson": "read_ndjson('{}/**/*.ndjson', hive_partitioning = false)",
    "csv": "read_csv('{}/**/*.csv', hive_partitioning = false)",
}
SCALARS = {"double": "DOUBLE", "boolean": "BOOLEAN", "datetime": "TIMESTAMP", "date": "DATE"}
MESSAGE = {
    "kind": "VARCHAR",
    "sent_at": "TIMESTAMP",
    "timestamp": "TIMESTAMP WITH TIME ZONE",
    "text": "VARCHAR",
    "url": "VARCHAR",
    "other": "VARCHAR",
}


def checks():
    platform = common.Platform()
    for resource in common.resources():
        yield resource.name, lambda resource=resource: check(platform, resource)
    platform.__exit__()


def check(platform, resource):
    records = platform.list(resource)
    assert records, "the platform has no record"
    tables = {}
    for form in READERS:
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
    """The rows as dictionaries. Fails if a column with values does not have the intended type."""
    table = duckdb.connect()
    table.sql(f"CREATE TABLE t AS SELECT * FROM {READERS[form].format(out)}")
    types = {name: kind for name, kind, *_ in table.sql("DESCRIBE t").fetchall()}
    for name, declared in resource.fields.items():
        assert name in types, f"{form} lacks {name}"
        intended = duckdb_type(resource, declared, form)
        # A column of text formats without a value has no type. DuckDB recognizes the text of a UUID in JSON.
        is_empty = form != "parquet" and table.sql(f'SELECT count("{name}") FROM t').fetchone() == (0,)
        is_uuid = (form, declared, types[name]) == ("ndjson", "uuid", "UUID")
        matches = types[name] == intended or is_empty or is_uuid
        assert matches, f"{name} is {types[name]} in {form} instead of {intended}"
    names = list(types)
    return [dict(zip(names, row)) for row in table.sql("SELECT * FROM t").fetchall()]


def duckdb_type(resource, declared, form):
    if declared in resource.tagged:
        return f"STRUCT({', '.join(f'{name} {kind}' for name, kind in MESSAGE.items())})"
    if declared.startswith("list<"):
        return "VARCHAR" if form == "csv" else duckdb_type(resource, declared[5:-1], form) + "[]"
    if resource.is_number(declared):
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
        elif found is not None and duckdb_type(resource, declared, form) in ("TIMESTAMP", "VARCHAR"):
            found = str(found)
        assert expected == found, f"{form}: {name} of {record['id']} is {found!r} instead of {expected!r}"
