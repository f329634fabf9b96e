"""Spark plans an export, runs the partitions on two executors, which are processes of their own, and reads the files."""

import json
import os
import subprocess

from pyspark.sql import SparkSession

import common


def checks():
    out = common.WORK / "spark"
    with common.Platform(conversations=2000) as platform:
        os.environ.update(IADVIZE_BASE_URL=platform.url, IADVIZE_API_KEY=platform.key, SPARK_LOCAL_IP="127.0.0.1")
        spark = session()
        try:
            yield "partitions as a job", lambda: export(platform, spark, out)
            yield "reads every record once", lambda: read(platform, spark, out)
        finally:
            spark.stop()


def session():
    # Two executors with two cores each.
    builder = SparkSession.builder.master("local-cluster[2,2,512]").config("spark.executor.memory", "512m")
    builder = builder.config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
    session = builder.config("spark.sql.session.timeZone", "Europe/Paris").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def export(platform, spark, out):
    plan = out.with_suffix(".plan")
    out.parent.mkdir(parents=True, exist_ok=True)
    arguments = ["conversations", "--from", common.FIRST, "--to", common.LAST, "--by", "month", "--out", out]
    plan.write_text(platform.run("export", "plan", *arguments))
    parts = len(plan.read_text().splitlines())
    command = f"iadvize export --plan {plan} --index"

    def run(index):
        subprocess.run(f"{command} {index}", shell=True, check=True, capture_output=True)
        return os.environ["SPARK_EXECUTOR_DIRS"]

    executors = spark.sparkContext.parallelize(range(parts), parts).map(run).distinct().collect()
    assert parts == len(common.MONTHS), f"{parts} partitions"
    assert len(executors) == 2, f"the partitions ran on {len(executors)} executors"
    return f"{parts} partitions on {len(executors)} executors"


def read(platform, spark, out):
    conversation = next(resource for resource in common.resources() if resource.name == "conversations")
    expected = platform.list(conversation)
    table = spark.read.parquet(str(out / "conversations"))
    types = dict(table.dtypes)
    wanted = {"id": "bigint", "created_at": "timestamp_ntz", "tag_list": "array<bigint>", "period": "date"}
    found = {name: types.get(name) for name in wanted}
    assert found == wanted, f"the types are {found}"
    rows = table.select("id", "created_at", "history.text").collect()
    assert len(rows) == len(expected), f"{len(rows)} rows instead of {len(expected)}"
    times = {row["id"]: str(row["created_at"]) for row in rows}
    assert times == {record["id"]: record["created_at"] for record in expected}, "records differ"
    texts = sum(text is not None for row in rows for text in row["text"])
    wanted = sum(len(message) > 2 and message[0] in (1, 2, 3) for record in expected for message in record["history"])
    assert texts == wanted, f"{texts} texts instead of {wanted}"
    return f"{len(rows)} conversations with {texts} texts, created_at without a time zone"
