"""The package is typed: a program of right calls passes two type checkers, each wrong line fails both."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from moengage_api import AsyncMoEngage, MoEngage
from tests.package import typed_program

ROOT = Path(__file__).parent.parent.parent
PROGRAM = Path(typed_program.__file__)

HEADER = """from __future__ import annotations

import datetime
from typing import assert_type

from moengage_api import AsyncMoEngage, MoEngage, UNSET
from moengage_api.models import AcceptedResponse, DeviceAttributes, EventAction, PushCampaignDraft
from moengage_api.models import TrackEventRequest, TrackUserRequest, UserAttributes
from moengage_api.overlays.operation import RequestOptions


async def wrong(
    m: MoEngage,
    am: AsyncMoEngage,
    event: TrackEventRequest,
    push: PushCampaignDraft,
    noon: datetime.datetime,
    taken: AcceptedResponse,
) -> None:
"""
WRONG = {
    "wrong type of a field": ("m.data.track_event(customer_id=1, actions=[])", "call-overload"),
    "wrong type inside a list": ('m.data.track_event(customer_id="a1", actions=["Bought"])', "list-item"),
    "null for a field that takes none": (
        'm.data.track_user(customer_id="a1", attributes=None)',
        "call-overload",
    ),
    "missing required keyword": ('m.data.track_event(customer_id="a1")', "call-overload"),
    "unknown keyword": ('m.data.track_event(customerid="a1", actions=[])', "call-overload"),
    "unknown method": ('m.data.track_evnt(customer_id="a1", actions=[])', "attr-defined"),
    "unknown namespace": ("m.campaigns_v6", "attr-defined"),
    "body and fields together": ('m.data.track_event(event, customer_id="a1")', "call-overload"),
    "body of another operation": ("m.data.track_user(event)", "call-overload"),
    "body that is no object": ("m.data.track_event([])", "call-overload"),
    "fields by position": ('m.data.delete_user("customer_id", "a1")', "call-overload"),
    "wrong literal": (
        'm.campaigns_v5.create(channel="PUSCH", campaign_delivery_type="ONE_TIME", created_by="a")',
        "call-overload",
    ),
    "delivery type of the other channel": (
        'm.campaigns_v5.create(channel="EMAIL", campaign_delivery_type="DEVICE_TRIGGERED", created_by="a")',
        "call-overload",
    ),
    "field of the other channel": (
        'm.campaigns_v5.create(channel="EMAIL", campaign_delivery_type="ONE_TIME", created_by="a", '
        "advanced={})",
        "call-overload",
    ),
    "constant of a model": (
        'PushCampaignDraft(channel="EMAIL", campaign_delivery_type="ONE_TIME", created_by="a")',
        "arg-type",
    ),
    "missing path parameter": ("m.campaigns_v5.get()", "call-arg"),
    "path parameter of another type": ("m.campaigns_v5.get(5)", "arg-type"),
    "client's own parameter": ('m.data.track_event(event, workspace_id="W")', "call-overload"),
    "idempotency key as a parameter": (
        'm.campaigns_v5.create(push, idempotency_key="k")',
        "call-overload",
    ),
    "unknown option": ('m.data.track_event(event, options={"retries": 3})', "call-overload"),
    "wrong type of an option": ('options: RequestOptions = {"max_attempts": "3"}', "typeddict-item"),
    "required field of a model": ("EventAction(user_time=noon)", "call-arg"),
    "unknown field of a model": ('EventAction(action="Bought", actoin="Bought")', "call-arg"),
    "wrong type of a model's field": ('UserAttributes(email=["a@example.com"])', "arg-type"),
    "model of another kind": (
        'TrackUserRequest(attributes=DeviceAttributes(platform="web", push_id="p"))',
        "arg-type",
    ),
    "positional field of a model": ('EventAction("Bought")', "call-arg"),
    "unknown field of an answer": ("taken.massage", "attr-defined"),
    "optional field used unchecked": ("taken.message.upper()", "union-attr"),
    "assigning another type": ("event.customer_id = 5", "assignment"),
    "answer of another type": ("assert_type(m.data.track_event(event), TrackEventRequest)", "assert-type"),
    "coroutine taken for an answer": ("am.data.track_event(event).status", "attr-defined"),
    "awaiting what is no coroutine": ("await m.data.track_event(event)", "misc"),
    "raw answer taken for the answer": ("m.data.with_raw_response.track_event(event).status", "attr-defined"),
    "position of client settings": ('MoEngage("W", "k", "01")', "call-arg"),
    "unknown setting": ('MoEngage(worksapce_id="W")', "call-arg"),
    "unknown kind of key": ('MoEngage(api_key={"dta": "k"})', "dict-item"),
    "unknown name of the package": ("from moengage_api import Moengage", "attr-defined"),
    "unknown model": ("from moengage_api.models import TrackEvent", "attr-defined"),
}
"""What is wrong -> the line, and mypy's code for it."""


class Run(NamedTuple):
    """What a type checker said: faults by file and line, and how it ended."""

    faults: dict[tuple[str, int], set[str]]
    output: str


@pytest.fixture(scope="module")
def wrong_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("typing") / "wrong.py"
    path.write_text(HEADER + "".join(f"    {line}\n" for line, _ in WRONG.values()))
    return path


def _line_of(name: str) -> int:
    return HEADER.count("\n") + list(WRONG).index(name) + 1


@pytest.fixture(scope="module")
def mypy(wrong_file: Path) -> Run:
    config = wrong_file.with_name("mypy.ini")
    config.write_text(f"[mypy]\nstrict = true\npython_version = 3.11\nmypy_path = {ROOT / 'generated'}\n")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", config, "--no-error-summary", PROGRAM, wrong_file],
        cwd=wrong_file.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    faults: dict[tuple[str, int], set[str]] = {}
    for file, line, code in re.findall(r"^(.+?):(\d+): error: .*\[([a-z-]+)\]$", done.stdout, re.MULTILINE):
        faults.setdefault((Path(file).name, int(line)), set()).add(code)
    return Run(faults, done.stdout + done.stderr)


@pytest.fixture(scope="module")
def basedpyright(wrong_file: Path) -> Run:
    config = wrong_file.with_name("pyrightconfig.json")
    settings = {
        "include": [str(PROGRAM), str(wrong_file)],
        "extraPaths": [str(ROOT / "generated")],
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
        "reportUnusedExpression": "none",
        "reportUnusedImport": "none",
        "reportUnusedCoroutine": "none",
        "reportUnusedVariable": "none",
    }
    config.write_text(json.dumps(settings))
    done = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable, "--outputjson", "-p", config],
        capture_output=True,
        text=True,
        check=False,
    )
    faults: dict[tuple[str, int], set[str]] = {}
    for one in json.loads(done.stdout)["generalDiagnostics"]:
        place = (Path(one["file"]).name, one["range"]["start"]["line"] + 1)
        faults.setdefault(place, set()).add(one.get("rule", ""))
    return Run(faults, done.stdout)


def _program_faults(run: Run) -> dict[tuple[str, int], set[str]]:
    return {place: codes for place, codes in run.faults.items() if place[0] == PROGRAM.name}


def test_the_program_of_right_calls_passes_mypy(mypy: Run) -> None:
    assert _program_faults(mypy) == {}, mypy.output
    assert {place[0] for place in mypy.faults} == {"wrong.py"}, mypy.output


def test_the_program_of_right_calls_passes_basedpyright(basedpyright: Run) -> None:
    assert _program_faults(basedpyright) == {}, basedpyright.output
    assert {place[0] for place in basedpyright.faults} == {"wrong.py"}, basedpyright.output


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_line_fails_mypy(mypy: Run, name: str) -> None:
    codes = mypy.faults.get(("wrong.py", _line_of(name)), set())
    assert WRONG[name][1] in codes, mypy.output


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_line_fails_basedpyright(basedpyright: Run, name: str) -> None:
    assert ("wrong.py", _line_of(name)) in basedpyright.faults, WRONG[name][0]


def test_what_surrounds_wrong_lines_is_right(mypy: Run, basedpyright: Run) -> None:
    lines = {("wrong.py", _line_of(name)) for name in WRONG}
    assert mypy.faults.keys() == lines, mypy.output
    assert basedpyright.faults.keys() == lines, basedpyright.output


class Vendor:
    """Answers every call as the vendor would, and counts."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.calls += 1
        data: dict[str, Any] = {"id": "65f0c0ffee65f0c0ffee65f0", "campaigns": []}
        status = 201 if request.method == "POST" and request.url.path == "/v5/campaigns" else 200
        return httpx.Response(status, json={"status": "success", "message": "Taken.", "data": data})


SETTINGS: dict[str, Any] = {
    "workspace_id": "W",
    "api_key": "k",
    "data_center": "01",
    "rate_limits": "off",
}


def test_the_program_of_right_calls_runs() -> None:
    vendor = Vendor()
    with MoEngage(**SETTINGS, transport=httpx.MockTransport(vendor)) as moengage:
        assert typed_program.synchronous(moengage) == vendor.calls
        assert typed_program.careful(moengage) is None


def test_the_program_of_right_calls_runs_asynchronously() -> None:
    vendor = Vendor()

    async def run() -> int:
        async with AsyncMoEngage(**SETTINGS, transport=httpx.MockTransport(vendor)) as moengage:
            return await typed_program.asynchronous(moengage)

    assert asyncio.run(run()) == vendor.calls
