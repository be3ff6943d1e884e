"""The retry conformance table (retries.toml): every row, with both clients, against the emulator."""

from __future__ import annotations

import asyncio
import json
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from moengage_api.overlays import errors
from moengage_emulator import Clock, FaultRule, emulator
from moengage_emulator.families.inform import ALERTS, alert
from tests.clocked import Door, options_of, runtime_of
from tests.emulator import campaigns_kit, campaigns_v5_kit

if TYPE_CHECKING:
    from moengage_emulator import Emulator
    from moengage_emulator.requestlog import LogEntry
    from tests.client.harness import Kind

TABLE = tomllib.loads((Path(__file__).parent / "retries.toml").read_text())
START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
ALERT = "65f0c1d2e3a4b5c6d7e8f9d1"

# Class of operations -> namespace, method, arguments, collection in which its effect is counted.
CLASSES: dict[str, tuple[str, str, dict[str, Any], str]] = {
    "natural": ("data", "track_user", {"customer_id": "ada", "attributes": {"name": "Ada"}}, "users"),
    "none": ("data", "track_event", {"customer_id": "ada", "actions": [{"action": "Rode"}]}, "events"),
    "header": ("campaigns_v5", "create", {"body": campaigns_v5_kit.PUSH}, "campaigns"),
    "transaction": (
        "inform",
        "send",
        {"alert_id": ALERT, "payloads": {"SMS": {"recipient": "+33612345678"}}},
        "outbox",
    ),
    "request": ("campaigns", "create", {"body": campaigns_kit.PUSH}, "campaigns"),
}
ROWS = [(row, name) for row in TABLE["row"] for name in row["classes"]]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("row", "name"), ROWS, ids=[f"{name}: {row['name']}" for row, name in ROWS])
def test_each_row(kind: Kind, row: dict[str, Any], name: str) -> None:
    collection = CLASSES[name][3]
    with emulator(clock=Clock(START, frozen=True)) as emu:
        emu.store().collection(ALERTS).put(ALERT, alert(ALERT))
        transport = Door(emu, [at for at, fault in enumerate(row["faults"], 1) if fault == "refused"])
        order = [fault for fault in row["faults"] if fault != "refused"]
        for fault in order:
            emu.faults.add(FaultRule.from_document(TABLE["faults"][fault]))
        told = call(emu, kind, transport, CLASSES[name], row.get("options", {}))
        result = "success" if not isinstance(told, errors.CallError) else type(told).__name__
        assert (result, told.attempts, list(told.waits)) == (
            row["result"],
            row["attempts"],
            row.get("waits", []),
        )
        if isinstance(told, errors.CallError):
            assert told.ambiguous is row.get("ambiguous", False)
            assert told.retry_after == row.get("retry_after")
        assert emu.store().collection(collection).count() == row["effect"]
        # Every planned fault was met, and every sending was either refused or got to the emulator.
        assert [rule["left"] for rule in emu.faults.report()] == [0] * len(order)
        assert transport.refused == set()
        assert len(emu.log.entries()) == told.attempts - row["faults"].count("refused")
        # One key for all of them, which the response and the error tell.
        assert {key_of(name, entry) for entry in emu.log.entries()} <= {told.idempotency_key}
        assert (told.idempotency_key is not None) == (name in ("header", "transaction", "request"))
        assert emu.errors == []


def key_of(name: str, entry: LogEntry) -> str | None:
    """The idempotency key of a request, in the place that its class of operations has for it."""
    if name == "header":
        return entry.headers["idempotency-key"]
    field = {"transaction": "transaction_id", "request": "request_id"}.get(name)
    return None if field is None else str(json.loads(entry.body)[field])


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("name", "second"), [("header", "Response"), ("transaction", "Conflict"), ("request", "BadRequest")]
)
def test_a_key_that_is_passed_in_outlives_its_client(kind: Kind, name: str, second: str) -> None:
    with emulator(clock=Clock(START, frozen=True)) as emu:
        emu.store().collection(ALERTS).put(ALERT, alert(ALERT))
        emu.faults.add(FaultRule(disconnect=True, when="after"))
        lost = call(emu, kind, Door(emu), CLASSES[name], {"max_attempts": 1})
        assert (type(lost).__name__, lost.ambiguous) == ("ConnectionFailed", True)
        again = call(emu, kind, Door(emu), CLASSES[name], {"idempotency_key": lost.idempotency_key})
        assert (type(again).__name__, again.idempotency_key) == (second, lost.idempotency_key)
        assert emu.store().collection(CLASSES[name][3]).count() == 1
        # Without it, it would be another call.
        other = call(emu, kind, Door(emu), CLASSES[name], {})
        assert other.idempotency_key != lost.idempotency_key
        assert emu.store().collection(CLASSES[name][3]).count() == 2


def call(
    emu: Emulator, kind: Kind, transport: Door, target: tuple[str, str, dict[str, Any], str], options: Any
) -> Any:
    """The response of one call, or its error."""
    namespace, method, arguments, _ = target
    given = options_of(emu, kind, transport, runtime=runtime_of(emu, lambda: 1.0))

    async def run() -> Any:
        async with emu.async_client(**given) as moengage:
            raw = getattr(moengage, namespace).with_raw_response
            return await getattr(raw, method)(**arguments, options=options)

    try:
        if kind == "async":
            return asyncio.run(run())
        with emu.client(**given) as moengage:
            raw = getattr(moengage, namespace).with_raw_response
            return getattr(raw, method)(**arguments, options=options)
    except errors.CallError as error:
        return error


def test_the_table_names_each_class_and_each_fault() -> None:
    assert {name for _, name in ROWS} == set(CLASSES)
    assert {fault for row in TABLE["row"] for fault in row["faults"]} == {*TABLE["faults"], "refused"}
    assert len({row["name"] for row in TABLE["row"]}) == len(TABLE["row"])
