"""Compares an export to Parquet with the script: 100,000 conversations at 20 ms per page. Prints ratios, and checks no time."""

import os
import shutil
import statistics
import subprocess
import sys
import time

import duckdb

import common

CONVERSATIONS = int(os.environ.get("CONVERSATIONS", "100000"))
LATENCY, RUNS = 20, 3


def main():
    with common.Platform("recorded", str(CONVERSATIONS), str(LATENCY)) as platform:
        commands = {
            "script.py": [sys.executable, common.ROOT / "tests/peers/exports/script.py", common.FIRST, common.LAST],
            "iadvize export": ["iadvize", "export", "conversations", "--from", common.FIRST, "--to", common.LAST, "--by", "month", "--out"],
        }
        print(f"{'':16} {'time':>8} {'CPU':>8} {'memory':>8}")
        measured = {name: measure(platform, name, command) for name, command in commands.items()}
    script, export = measured["script.py"], measured["iadvize export"]
    print(f"{'as fast':16} {script[0] / export[0]:>7.1f}×   (goal: at least 6)")
    print(f"{'of the CPU':16} {export[1] / script[1]:>7.2f}×   (goal: at most 0.33)")
    print(f"{'of the memory':16} {export[2] / script[2]:>7.2f}×   (goal: at most 64 MB)")
    starts = [run(["iadvize", "--help"], os.environ)[0] for _ in range(20)]
    nothing = [run(["true"], os.environ)[0] for _ in range(20)]
    print(f"iadvize --help: {(statistics.median(starts) - statistics.median(nothing)) * 1000:.1f} ms more than `true` (goal: 10)")


def measure(platform, name, command):
    """The medians of the time, the CPU time in seconds and the peak memory in MB. The first run only records the responses."""
    out = common.WORK / "benchmark"
    runs = []
    for _ in range(RUNS + 1):
        shutil.rmtree(out, ignore_errors=True)
        runs.append(run([*command, out], platform.environment()))
        table = duckdb.sql(f"SELECT count(*), count(DISTINCT id) FROM '{out}/**/*.parquet'")
        assert table.fetchall() == [(CONVERSATIONS, CONVERSATIONS)], f"{name} lost or repeated records"
    result = [statistics.median(values) for values in zip(*runs[1:])]
    print(f"{name:16} {result[0]:>6.2f} s {result[1]:>6.2f} s {result[2]:>5.0f} MB", flush=True)
    return result


# A process starts with the peak memory of the one that started it, so this is a small one.
RUN = """
import os, subprocess, sys, time
start = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
print(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
sys.exit(status != 0)
"""


def run(command, environment):
    command = [sys.executable, "-I", "-S", "-c", RUN, *map(str, command)]
    output = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
    return [float(number) for number in output.split()]


main()
