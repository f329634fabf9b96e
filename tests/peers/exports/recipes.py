"""The recipes of the README, with a folder in place of `/data` and `s3:/`."""

import re
import shutil
import subprocess

import duckdb
import yaml

import common

TITLE = "### Exports on a schedule and on clusters\n"


def checks():
    with common.Platform(conversations=1000) as platform:
        for recipe in (cron, parallel, kubernetes):
            yield recipe.__name__, lambda recipe=recipe: recipe(platform)


def code(name, data):
    """The code of a recipe."""
    section = (common.ROOT / "README.md").read_text().split(TITLE)[1]
    data.mkdir(parents=True, exist_ok=True)
    found = re.search(rf"^\*\*{name}\*\*.*?```\w+\n(.*?)```", section, re.DOTALL | re.MULTILINE).group(1)
    return found.replace("/data", str(data)).replace("s3:/", str(data))


def cron(platform):
    data = common.WORK / "cron"
    line = code("cron", data)
    (data / "key").write_text(platform.key)
    (data / "key").chmod(0o600)
    command = line.split(maxsplit=5)[5]
    # cron sets little more than this. The path has the command, and the address leads to the fake platform.
    environment = {name: platform.environment()[name] for name in ("PATH", "HOME", "IADVIZE_BASE_URL")}
    for _ in range(2):
        subprocess.run(command, shell=True, check=True, env=environment, capture_output=True)
    return f"{count(platform, data, first='2023-07-01')} conversations after two nights"


def parallel(platform):
    data = common.WORK / "parallel"
    commands = code("GNU parallel", data)
    if shutil.which("parallel") is None:
        commands = re.sub(r"parallel --jobs 4 --retries 3 (.*)", r"xargs -P 4 -I{} \1", commands)
    subprocess.run(commands, shell=True, check=True, env=platform.environment(), capture_output=True)
    return f"{count(platform, data)} conversations, by {'parallel' if shutil.which('parallel') else 'xargs'}"


def kubernetes(platform):
    data = common.WORK / "kubernetes"
    job = yaml.safe_load(code("Kubernetes", data))["spec"]
    [container] = job["template"]["spec"]["containers"]
    command = [*container["command"], *container["args"]]
    environments = [{**platform.environment(), "JOB_COMPLETION_INDEX": str(n)} for n in range(job["completions"])]
    processes = [subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) for environment in environments]
    for process in processes:
        common.finish(process)
    return f"{count(platform, data)} conversations from {len(processes)} shards"


def count(platform, data, first=common.FIRST):
    """The number of conversations in the files. Fails unless each of the platform's is there once."""
    found = duckdb.sql(f"SELECT id FROM '{data}/lake/conversations/**/*.parquet' ORDER BY id").fetchall()
    listed = [record["id"] for record in platform.list(common.resource("conversations")) if record["created_at"] >= first]
    assert [identifier for (identifier,) in found] == sorted(listed), f"{len(found)} rows, {len(listed)} conversations"
    return len(found)
