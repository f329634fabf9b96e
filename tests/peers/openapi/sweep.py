"""Reads everything that the fake platform has, and validates each response against the documents given: every list as
identifiers and as whole records, 30 records of every resource, and statistics of every shape.

    sweep.py wire-3.1.json=all wire-3.0.json=all meant-3.1.json=some

`all`: every response must fit the document. `some`: some must not, which proves that a response can fail.
"""

import json
import os
import re
import sys

import jsonschema_rs
import requests

MOST = 30
STATISTICS = [
    {"filters[indicators]": "contact_number,contact_duration,conversion_rate,transaction_total_amount"},
    {},
    *({"filters[channel]": channel} for channel in ["chat", "call", "instagram"]),
    *(
        {"filters[indicators]": "contact_number,cart_global_amount", "filters[resource]": resource}
        for resource in ["operator", "group", "skill", "rule", "contact_type", "page_type"]
    ),
    *(
        {"filters[indicators]": indicator, "filters[granularity]": step, **rows}
        for indicator in ["contact_number", "contact_duration"]
        for step in ["hour", "day", "month"]
        for rows in [{}, {"filters[resource]": "group"}]
    ),
    {"filters[indicators]": "contact_number", "filters[to]": "2000-01-01", "filters[granularity]": "day"},
    {"filters[indicators]": "contact_number", "filters[to]": "2000-01-01", "filters[resource]": "group"},
]


def resolve(document, value):
    while "$ref" in value:
        target = document
        for name in value["$ref"].removeprefix("#/").split("/"):
            target = target[name]
        value = target
    return value


def reads(document):
    """The operation, the path and the query of each read."""
    for path, item in document["paths"].items():
        if "get" not in item:
            continue
        parameters = [resolve(document, p) for p in item.get("parameters", []) + item["get"].get("parameters", [])]
        fixed = {p["name"]: p["schema"]["enum"][0] for p in parameters if p.get("required") and p["in"] == "query"}
        names = {p["name"] for p in parameters}
        if path == "/statistic":
            queries = STATISTICS
        elif "full" in names:
            queries = [{"full": full, "limit": 100, **fixed} for full in [0, 1]]
        elif "filters[connected]" in names:
            queries = [{}, {"filters[connected]": 0}]
        else:
            queries = [fixed]
        ids = range(1, MOST + 1) if "{id}" in path else [0]
        for number in ids:
            for query in queries:
                yield path, path.replace("{id}", str(number)), query


def nullable(value):
    """A schema of 3.0 as JSON Schema."""
    if isinstance(value, list):
        return [nullable(item) for item in value]
    if not isinstance(value, dict):
        return value
    schema = {name: nullable(item) for name, item in value.items()}
    return {"anyOf": [schema, {"type": "null"}]} if schema.pop("nullable", False) is True else schema


def validators(document):
    """By path and status."""
    is_old = document["openapi"].startswith("3.0")
    components = {"components": document["components"]}
    rooted = nullable(components) if is_old else components
    kind = jsonschema_rs.Draft4Validator if is_old else jsonschema_rs.Draft202012Validator
    made = {}
    for path, item in document["paths"].items():
        for status, response in item.get("get", {}).get("responses", {}).items():
            schema = resolve(document, response)["content"]["application/json"]["schema"]
            made[path, status] = kind({**(nullable(schema) if is_old else schema), **rooted})
    return made


def main():
    documents = {}
    for argument in sys.argv[1:]:
        name, expected = argument.split("=")
        with open(name) as file:
            documents[os.path.basename(name)] = (json.load(file), expected)
    made = {name: validators(document) for name, (document, _) in documents.items()}
    misfits = {name: [] for name in documents}
    count, filled = 0, set()
    session = requests.Session()
    session.headers["X-API-Key"] = os.environ["KEY"]
    first, _ = next(iter(documents.values()))
    for template, path, query in reads(first):
        response = session.get(os.environ["URL"] + path, params=query)
        body = response.json()
        if response.status_code == 404 and template != path:
            continue
        if response.status_code != 200:
            sys.exit(f"{response.status_code} {response.url}: {body}")
        count += 1
        if body.get("data"):
            filled.add(template)
        for name, by_path in made.items():
            error = next(iter(by_path[template, "200"].iter_errors(body)), None)
            if error is not None:
                misfits[name].append(f"{response.url} at {error.instance_path}: {error.message[:300]}")
    empty = {path for path, item in first["paths"].items() if "get" in item} - filled
    if empty:
        sys.exit(f"no data from {sorted(empty)}")
    for name, (_, expected) in documents.items():
        print(f"{count - len(misfits[name])} of {count} responses fit {name}")
        if (not misfits[name]) != (expected == "all"):
            sys.exit("\n".join([f"expected: {expected}", *misfits[name][:10]]))


main()
