"""The retry conformance table (retries.toml): every row, with both clients, against the emulator."""

from __future__ import annotations

import asyncio
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
        keys = {entry.headers.get("idempotency-key") for entry in emu.log.entries()}
        assert keys <= {told.idempotency_key if name == "header" else None}
        assert emu.errors == []


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
