"""Spark plans an export, runs the partitions on two executors, which are processes of their own, and reads the files."""

import os

from pyspark.sql import SparkSession

import common
import recipes


def checks():
    data = common.WORK / "spark"
    with common.Platform(conversations=2000) as platform:
        # Executors inherit the environment.
        os.environ.update(IADVIZE_BASE_URL=platform.url, IADVIZE_API_KEY=platform.key, SPARK_LOCAL_IP="127.0.0.1")
        spark = session()
        try:
            yield "partitions as a job", lambda: export(platform, spark, data)
            yield "reads every record once", lambda: read(platform, spark, data)
        finally:
            spark.stop()


def session():
    # Two executors with two cores each.
    builder = SparkSession.builder.master("local-cluster[2,2,512]").config("spark.executor.memory", "512m")
    builder = builder.config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
    session = builder.config("spark.sql.session.timeZone", "Europe/Paris").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def export(platform, spark, data):
    recipe = recipes.code("Spark", data)
    period = ["--from", common.FIRST, "--to", common.LAST, "--by", "month"]
    plan = platform.run("export", "plan", "conversations", *period, "--out", data / "lake")
    (data / "plan").write_text(plan)
    names = {"spark": spark}
    exec(recipe, names)
    context = spark.sparkContext._jsc.sc()
    context.listenerBus().waitUntilEmpty()
    executors = context.statusStore().executorList(True)
    executors = [executors.apply(index) for index in range(executors.size())]
    tasks = [executor.completedTasks() for executor in executors if executor.id() != "driver"]
    assert names["partitions"] == len(common.MONTHS) <= sum(tasks), f"{names['partitions']} partitions, {tasks} tasks"
    assert len(tasks) == 2 and all(tasks), f"{tasks} tasks on the executors"
    return f"{names['partitions']} partitions, {' and '.join(map(str, tasks))} on two executors"


def read(platform, spark, data):
    expected = platform.list(common.resource("conversations"))
    table = spark.read.parquet(str(data / "lake/conversations"))
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
