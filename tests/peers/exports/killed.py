"""An export that is killed at random moments, while DuckDB reads what is there."""

import os
import random
import signal
import threading
import time

import duckdb

import common

KILLS = int(os.environ.get("KILLS", "10"))


def checks():
    with common.Platform(conversations=1000, latency=5) as platform:
        yield f"killed at {KILLS} random moments", lambda: check(platform)


def check(platform):
    whole, out = common.WORK / "kill/whole", common.WORK / "kill/out"
    start = time.monotonic()
    platform.run(*arguments(whole))
    duration = time.monotonic() - start
    expected = common.files(whole)

    reader = Reader(out)
    moments = random.Random(1)
    killed, refresh = 0, []
    while killed < KILLS:
        process = platform.start(*arguments(out), *refresh)
        time.sleep(moments.uniform(0, duration))
        process.kill()
        process.communicate()
        # A run that completed leaves nothing to do for the next one, unless it reads everything again.
        refresh = refresh or ["--refresh"] * (process.returncode == 0)
        killed += process.returncode == -signal.SIGKILL
        found = common.files(out, ".parquet")
        common.same({name: expected.get(name) for name in found}, found)
    platform.run(*arguments(out))
    reads = reader.stop()
    common.same(expected, common.files(out))
    return f"the files are those of an undisturbed run; {reads} reads meanwhile, none failed"


def arguments(out):
    period = ["--from", common.FIRST, "--to", common.LAST, "--by", "month"]
    return ["export", "conversations", *period, "--out", out]


class Reader:
    """Reads all Parquet files in a loop."""

    def __init__(self, folder):
        self.folder, self.reads, self.error, self.done = folder, 0, None, threading.Event()
        self.thread = threading.Thread(target=self.loop)
        self.thread.start()

    def loop(self):
        table = duckdb.connect()
        while not self.done.is_set() and self.error is None:
            try:
                table.sql(f"SELECT count(*), sum(id) FROM '{self.folder}/**/*.parquet'").fetchall()
                self.reads += 1
            except duckdb.IOException as error:
                if "No files found" not in str(error):
                    self.error = error
            except duckdb.Error as error:
                self.error = error

    def stop(self):
        self.done.set()
        self.thread.join()
        assert self.error is None, f"a reader failed: {self.error}"
        return self.reads
