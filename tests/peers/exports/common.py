"""The command, the fake platform, and what the spec and the platform say about records."""

import json
import os
import subprocess
import threading
from pathlib import Path

import requests
import yaml

ROOT = Path(__file__).resolve().parents[3]
WORK = ROOT / "target/peers/exports/work"

# The platform's records lie between these days, and its clock always shows the last one.
FIRST, LAST = "2022-06-30", "2024-06-30"
MONTHS = [f"{year}-{month:02}" for year in (2022, 2023, 2024) for month in range(1, 13)][5:30]


class Failed(Exception):
    """A command that failed."""


class Platform:
    """A fake platform in a process of its own."""

    def __init__(self, *command, **options):
        command = [*(command or ["iadvize-platform"])]
        command += [text for name, value in options.items() for text in (f"--{name}", str(value))]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True)
        self.url = self.process.stdout.readline().removeprefix("URL").strip()
        self.key = self.process.stdout.readline().removeprefix("key").strip()
        self.log = []
        self.reader = threading.Thread(target=lambda: self.log.extend(self.process.stderr), daemon=True)
        self.reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.reader.join()

    def environment(self):
        """The environment of commands and scripts."""
        return {**os.environ, "IADVIZE_BASE_URL": self.url, "IADVIZE_API_KEY": self.key}

    def start(self, *arguments, **options):
        """Starts the command."""
        pipe = subprocess.PIPE
        options.setdefault("env", self.environment())
        return subprocess.Popen(["iadvize", *map(str, arguments)], stdout=pipe, stderr=pipe, text=True, **options)

    def run(self, *arguments, **options):
        """Runs the command to its end, and returns what it printed."""
        return finish(self.start(*arguments, **options))

    def list(self, resource):
        """Every record of a resource, as the platform sends it, read without the command."""
        path, _, query = resource.call.partition("?")
        parameters = {"full": "1", "limit": "100", **dict(pair.split("=") for pair in query.split("&") if pair)}
        ranges = [{}]
        if resource.has_period:
            ranges = [{"filters[from]": f"{month}-01", "filters[to]": last_day(month)} for month in MONTHS]
        with requests.Session() as session:
            session.headers["X-API-Key"] = self.key
            listed = [pages(session, self.url + path, {**parameters, **period}) for period in ranges]
            return [resource.read(record) for records in listed for record in records]


def pages(session, url, parameters):
    page, last = 1, 1
    while page <= last:
        response = session.get(url, params={**parameters, "page": page})
        response.raise_for_status()
        answer = response.json()
        yield from answer["data"]
        page, last = page + 1, answer["pagination"]["pages"]


def finish(process):
    """Waits for a process, and returns what it printed."""
    stdout, stderr = process.communicate(timeout=300)
    if process.returncode != 0:
        raise Failed(f"`{' '.join(process.args)}` exited with {process.returncode}: {stderr.strip()[-2000:]}")
    return stdout


def last_day(month):
    year, number = map(int, month.split("-"))
    days = [31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return f"{month}-{days[number - 1]}"


class Resource:
    """A resource with a listing, as its file in the spec describes it."""

    def __init__(self, spec):
        listing = spec["operations"]["list"]
        listing = {"call": listing} if isinstance(listing, str) else listing
        self.name = spec.get("name", spec["resource"]).replace("_", "-") + "s"
        self.call = listing["call"].removeprefix("GET ")
        self.has_period = "period" in listing
        self.fields = {
            name: field if isinstance(field, str) else field["type"] for name, field in spec["fields"].items()
        }
        self.tagged = set(spec.get("tagged_lists", {}))
        self.numbers = {name for name, enum in spec.get("enums", {}).items() if enum.get("base") == "integer"}

    def read(self, record):
        """A record with the values that its fields have: numbers, booleans and lists are often sent as text."""
        return {name: self.value(declared, record.get(name)) for name, declared in self.fields.items()}

    def value(self, declared, sent):
        if sent is None or (sent == "" and declared != "string"):
            return None
        if declared.startswith("list<"):
            sent = json.loads(sent) if declared[5:-1] in self.tagged and isinstance(sent, str) else sent
            return [self.value(declared[5:-1], item) for item in sent]
        if declared == "boolean":
            return sent in (True, 1, "1")
        if self.is_number(declared):
            return int(sent)
        return float(sent) if declared == "double" else sent

    def is_number(self, declared):
        return declared == "integer" or declared.endswith("_id")

    def range(self):
        """The options of an export of everything."""
        return ["--from", FIRST, "--to", LAST] if self.has_period else []


def resources():
    specs = [yaml.load(path.read_text(), yaml.BaseLoader) for path in sorted((ROOT / "spec/resources").glob("*.yaml"))]
    return [Resource(spec) for spec in specs if "list" in spec["operations"]]


def resource(name):
    return next(resource for resource in resources() if resource.name == name)


def files(folder, suffix=""):
    """The content of each file below a folder, by its path there."""
    paths = sorted(path for path in Path(folder).rglob(f"*{suffix}") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def same(expected, found):
    """Fails unless both have the same files with the same bytes."""
    different = [name for name in sorted(expected.keys() | found.keys()) if expected.get(name) != found.get(name)]
    assert not different, f"{len(different)} files differ, such as {different[0]}"
