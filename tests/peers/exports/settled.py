"""A second run over 60 settled months, and what `verify` costs."""

import common


def checks():
    with common.Platform() as platform:
        yield "60 settled months", lambda: check(platform)


def check(platform):
    out = common.WORK / "settled"
    arguments = ["export", "conversations", "--from", "2019-06-01", "--to", "2024-05-31", "--by", "month"]
    arguments += ["--as-of", "2024-06-30", "--out", out]
    platform.run(*arguments)
    first, files = len(platform.log), common.files(out)
    platform.run(*arguments)
    second = len(platform.log) - first
    assert second == 0, f"the second run sent {second} requests"
    common.same(files, common.files(out))
    platform.run("export", "verify", "--out", out)
    verify = len(platform.log) - first
    assert 0 < verify <= 60, f"`verify` sent {verify} requests"
    return f"{first} requests first, {second} in the second run, {verify} to verify"
