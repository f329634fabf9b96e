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
    whole, folder = common.WORK / "kill/whole", common.WORK / "kill/killed"
    start = time.monotonic()
    platform.run(*arguments(whole))
    duration = time.monotonic() - start
    expected = common.files(whole)

    reader = Reader(folder)
    moments = random.Random(1)
    killed, exports = 0, 1
    while killed < KILLS:
        out = folder / str(exports)
        process = platform.start(*arguments(out), *moments.choice([[], ["--refresh"]]))
        time.sleep(moments.uniform(0, duration))
        process.kill()
        process.communicate()
        killed += process.returncode == -signal.SIGKILL
        found = common.files(out, ".parquet")
        common.same({name: expected.get(name) for name in found}, found)
        # The next runs export to another folder, once this one is complete.
        exports += len(found) == len(common.files(whole, ".parquet"))
    for number in range(1, exports + 1):
        out = folder / str(number)
        platform.run(*arguments(out))
        common.same(expected, common.files(out))
    return f"{exports} exports equal an undisturbed one; {reader.stop()} reads meanwhile, none failed"


def arguments(out):
    period = ["--from", common.FIRST, "--to", common.LAST, "--by", "month"]
    return ["export", "conversations", *period, "--out", out]


class Reader:
    """Reads all Parquet files in a loop."""

    def __init__(self, folder):
        self.folder, self.reads, self.error, self.done = folder, 0, None, threading.Event()
        self.thread = threading.Thread(target=self.loop, daemon=True)
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
