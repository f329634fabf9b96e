"""Runs the checks, prints a line for each, and exits with 1 if one failed."""

import shutil
import sys
import time
import traceback

import common
import duckdb_reads
import killed
import recipes
import s3_store
import settled
import spark_job

CHECKS = {
    "duckdb": duckdb_reads.checks,
    "spark": spark_job.checks,
    "s3": s3_store.checks,
    "kill": killed.checks,
    "settled": settled.checks,
    "recipe": recipes.checks,
}


def main(names):
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        print(f"error: no check is called {', '.join(unknown)}; there are {', '.join(CHECKS)}", file=sys.stderr)
        return 2
    shutil.rmtree(common.WORK, ignore_errors=True)
    failed = 0
    for name in names or CHECKS:
        for title, check in CHECKS[name]():
            failed += not passes(f"{name}: {title}", check)
    return 1 if failed else 0


def passes(title, check):
    """Runs a check, which returns what it found, or raises an exception."""
    start = time.monotonic()
    try:
        found, verdict = check(), "ok"
    except Exception as error:
        found, verdict = f"{type(error).__name__}: {error}", "FAILED"
        if not isinstance(error, (AssertionError, common.Failed)):
            traceback.print_exc()
    print(f"{verdict:6} {time.monotonic() - start:5.1f} s  {title}: {found}", flush=True)
    return verdict == "ok"


sys.exit(main(sys.argv[1:]))
