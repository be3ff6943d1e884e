"""A call loads what it needs, not the whole package: the first typed call of every operation is counted."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, Final

import pytest

from generator.pipeline import ROOT
from moengage_api import UNSET
from tests.spec.calls import CALLS, DATA_CENTER, KEYS, WORKSPACE, Reply
from tests.spec.document import CASES, DOCUMENT, object_schema

MOST_BY_A_CALL: Final = 25
"""Modules of the package that the first call of a client loads: facade, operation, runtime, models."""

MOST_IN_ALL: Final = 55
"""Modules of the package in memory afterwards, with those of the import and of the client itself."""

COUNT = """
import json, os, sys
import httpx, limits
import moengage_api

def ours():
    return [name for name in sys.modules if name.split(".")[0] == "moengage_api"]

def answer(request):
    return httpx.Response(job["status"], content=job["content"])

def count():
    before = len(ours())
    arguments = job["arguments"]
    if job["model"]:
        from moengage_api import models
        arguments["body"] = getattr(models, job["model"]).from_dict(arguments["body"])
    getattr(getattr(client, job["tag"]), job["name"])(**arguments)
    return before, ours()

settings, jobs = json.load(sys.stdin)
client = moengage_api.MoEngage(**settings, transport=httpx.MockTransport(answer))
for job in jobs:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with os.fdopen(writing, "w") as out:
            json.dump(count(), out)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as lines:
        print(json.dumps([job["operation"], *json.loads(lines.read() or "[0, []]")]))
    os.waitpid(child, 0)
"""
"""Forks for each call, so that each finds what a program has loaded that only made a client."""


def _job(operation_id: str) -> dict[str, Any]:
    call = CALLS[f"{operation_id}-minimal"]
    case, reply = call.case, Reply.built(call.case.successes[0], "minimal")
    content = "" if isinstance(reply.value, bytes) or reply.value is None else json.dumps(reply.value)
    arguments, model = dict(call.arguments), None
    if call.body is not UNSET:
        arguments["body"] = call.body
        if isinstance(call.body, dict) and case.body is not None:
            found = object_schema(case.body[1], call.body)
            model = found and found[0]
    return {
        "operation": case.id,
        "tag": case.tag,
        "name": case.name,
        "model": model,
        "arguments": arguments,
        "status": reply.answer.status,
        "content": content,
    }


@pytest.fixture(scope="module")
def loaded() -> dict[str, tuple[int, list[str]]]:
    """Operation -> number of modules before its first call, and those in memory after it."""
    settings = {"workspace_id": WORKSPACE, "api_key": KEYS, "data_center": DATA_CENTER}
    done = subprocess.run(
        [sys.executable, "-c", COUNT],
        input=json.dumps([settings, [_job(name) for name in CASES]]),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT / "generated",
    )
    # A call that failed names no modules; its traceback is the part of stderr that pytest shows.
    print(done.stderr[-2000:])
    counted = [json.loads(line) for line in done.stdout.splitlines()]
    return {operation: (before, modules) for operation, before, modules in counted}


@pytest.mark.parametrize("tag", [tag["name"] for tag in DOCUMENT["tags"]])
def test_the_first_typed_call_of_a_namespace_loads_few_modules(
    tag: str, loaded: dict[str, tuple[int, list[str]]]
) -> None:
    for operation, (before, modules) in loaded.items():
        if CASES[operation].tag == tag:
            assert modules, f"{operation} failed"
            assert len(modules) - before <= MOST_BY_A_CALL, operation
            assert len(modules) <= MOST_IN_ALL, operation
