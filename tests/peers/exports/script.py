"""What one writes without the command: reads all pages in a loop and writes a Parquet file for each month."""

import datetime
import json
import os
import sys
from pathlib import Path

import pyarrow
import pyarrow.parquet
import requests

MESSAGE = pyarrow.struct(
    [
        ("kind", pyarrow.int64()),
        ("sent_at", pyarrow.timestamp("us")),
        ("text", pyarrow.string()),
        ("timestamp", pyarrow.int64()),
    ]
)
FIELDS = [
    ("id", pyarrow.int64()),
    ("channel", pyarrow.string()),
    ("visitor_uid", pyarrow.string()),
    ("history", pyarrow.list_(MESSAGE)),
    ("operator_answer", pyarrow.bool_()),
    ("operator_closed", pyarrow.bool_()),
    ("waitinglist", pyarrow.bool_()),
    ("page_type", pyarrow.string()),
    ("created_at", pyarrow.timestamp("us")),
    ("closed_at", pyarrow.timestamp("us")),
    ("website_id", pyarrow.int64()),
    ("operator_id", pyarrow.int64()),
    ("skill_id", pyarrow.int64()),
    ("tag_list", pyarrow.list_(pyarrow.int64())),
    ("rule_id", pyarrow.int64()),
    ("xmpp_id", pyarrow.string()),
]
SCHEMA = pyarrow.schema(FIELDS)


def message(kind, sent_at, text, timestamp=None):
    return {"kind": kind, "sent_at": moment(sent_at), "text": text, "timestamp": timestamp}


def messages(history):
    return [message(*entry) for entry in (json.loads(history) if isinstance(history, str) else history)]


def moment(text):
    return datetime.datetime.fromisoformat(text)


# Numbers and booleans are often sent as text, and what is absent as an empty one.
READERS = {
    pyarrow.int64(): int,
    pyarrow.bool_(): lambda value: value in (True, 1, "1"),
    pyarrow.timestamp("us"): moment,
    pyarrow.list_(pyarrow.int64()): lambda items: [int(item) for item in items],
    pyarrow.list_(MESSAGE): messages,
}


def row(record):
    read = {}
    for name, kind in FIELDS:
        value = record.get(name)
        read[name] = None if value in (None, "") else READERS.get(kind, lambda value: value)(value)
    return read


def read(session, url, first, last):
    page, pages, rows = 1, 1, []
    while page <= pages:
        parameters = {"formatHistory": 0, "full": 1, "limit": 100, "page": page}
        period = {"filters[from]": first.isoformat(), "filters[to]": last.isoformat()}
        response = session.get(f"{url}/conversation.json-unicode", params={**parameters, **period}, timeout=30)
        response.raise_for_status()
        data = response.json()
        rows += [row(record) for record in data["data"]]
        page, pages = page + 1, data["pagination"]["pages"]
    return rows


def main(first, last, out):
    first, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    session = requests.Session()
    session.headers["X-API-Key"] = os.environ["IADVIZE_API_KEY"]
    while first <= end:
        following = (first.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)
        rows = read(session, os.environ["IADVIZE_BASE_URL"], first, min(end, following - datetime.timedelta(days=1)))
        folder = Path(out) / f"period={first:%Y-%m-01}"
        folder.mkdir(parents=True, exist_ok=True)
        table = pyarrow.Table.from_pylist(rows, schema=SCHEMA)
        pyarrow.parquet.write_table(table, folder / f"conversations-{first:%Y-%m}.parquet")
        first = following


if __name__ == "__main__":
    main(*sys.argv[1:])
