"""Three processes export to a server for S3 at once. One of them is killed on the way and started again."""

import logging
import signal
import time

import boto3
from moto.server import ThreadedMotoServer

import common

BUCKET = "exports"
PROCESSES = 3


def checks():
    logging.getLogger("werkzeug").disabled = True
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    credentials = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "us-east-1"}
    environment = {**credentials, "AWS_ENDPOINT_URL": f"http://{host}:{port}", "AWS_ALLOW_HTTP": "true"}
    store = boto3.client(
        "s3",
        endpoint_url=environment["AWS_ENDPOINT_URL"],
        aws_access_key_id="test",
        aws_secret_access_key="test",
        region_name="us-east-1",
    )
    store.create_bucket(Bucket=BUCKET)
    with common.Platform(conversations=2000, latency=50) as platform:
        for form in ("parquet", "ndjson"):
            yield f"three processes, one killed, {form}", lambda form=form: check(platform, store, environment, form)
    server.stop()


def check(platform, store, environment, form):
    environment = {**platform.environment(), **environment}

    def arguments(out):
        period = ["--from", common.FIRST, "--to", common.LAST, "--by", "month"]
        return ["export", "conversations", "satisfactions", *period, "--format", form, "--out", out]

    def start(shard):
        return platform.start(*arguments(f"s3://{BUCKET}/{form}"), "--shard", f"{shard}/{PROCESSES}", env=environment)

    processes = [start(shard) for shard in range(1, PROCESSES + 1)]
    before = 0
    while before < 3 * PROCESSES:
        assert all(process.poll() is None for process in processes), "a process ended early"
        time.sleep(0.02)
        before = len(objects(store, form))
    victim = processes[1]
    victim.kill()
    victim.communicate()
    assert victim.returncode == -signal.SIGKILL, "the second process ended before it was killed"
    processes[1] = start(2)
    for process in processes:
        common.finish(process)

    local = common.WORK / "s3" / form
    platform.run(*arguments(local))
    found = objects(store, form)
    common.same(common.files(local), found)
    return f"{len(found)} objects equal the files of a local export; killed when {before} were there"


def objects(store, form):
    """The content of each object, by its name."""
    listing = store.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=f"{form}/")
    keys = [entry["Key"] for page in listing for entry in page.get("Contents", [])]
    return {key.removeprefix(f"{form}/"): store.get_object(Bucket=BUCKET, Key=key)["Body"].read() for key in keys}
