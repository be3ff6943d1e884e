"""Bulk imports that fail, are killed and go on: nothing is lost, nothing doubled, what is unclear is told."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from moengage_api.overlays.bulk import Batch, Summary
from moengage_api.overlays.errors import ConfigurationError
from moengage_api.overlays.runtime import Runtime
from moengage_emulator import FaultRule
from tests.stateful.kit import ClientMachine, explore
from tests.stateful.wiretap import AsyncTap, Killed, Tap, Wire, harmless

PEOPLE = ("ada-1", "bo-22", "cleo-3")
OPERATION = "data_import_bulk"
KINDS = ("customer", "event", "device", "device without an id", "broken", "too large")
FITS = 400
"""Bytes of a body: two or three elements."""

BEFORE: list[dict[str, Any]] = [{"status": status} for status in (400, 401, 403, 429, 500, 502, 503)]
AFTER: list[dict[str, Any]] = [{"status": 500}, {"status": 502}, {"disconnect": True}, {"truncate": 3}]
FAULTS = st.sampled_from(
    [
        *({**fault, "when": "before"} for fault in [*BEFORE, {"disconnect": True}]),
        *({**fault, "when": "after"} for fault in AFTER),
    ]
)
"""Faults of one request. What answers that it took nothing has taken nothing."""


def element(index: int, kind: str) -> dict[str, Any]:
    """The `index`th element of an import, which leaves a trace of its own."""
    owner = {"customer_id": PEOPLE[index % len(PEOPLE)]}
    token = f"token-{index:03d}"
    if kind in ("customer", "too large"):
        more = {"text": "x" * FITS} if kind == "too large" else {}
        return {"type": "customer", **owner, "attributes": {f"a{index:03d}": token, **more}}
    if kind in ("event", "broken"):
        actions = {"actions": [{"action": "Tea bought", "attributes": {"order": token}}]}
        return {"type": "event", **owner, **(actions if kind == "event" else {})}
    device = {"type": "device", **owner, "attributes": {"platform": "ANDROID", "push_id": token}}
    return device if kind == "device without an id" else {**device, "device_id": f"d{index:03d}"}


@attrs.frozen
class Kill:
    """How an attempt ends before its time: at which request, batch or element."""

    where: str
    at: int


KILLS = st.builds(Kill, st.sampled_from(["before", "after", "batch", "element"]), st.integers(0, 4))


class BulkImport(ClientMachine):
    """One import at a time: as many attempts as it takes, with one journal, until it is through."""

    def __init__(self) -> None:
        super().__init__()
        for customer_id in PEOPLE:
            # The devices of an import need their users.
            self.api.data.track_user(customer_id=customer_id)
        self.folder = tempfile.TemporaryDirectory()
        self.journals = 0
        self.elements: list[dict[str, Any]] = []
        self.kinds: list[str] = []
        self.wire = Wire()

    def teardown(self) -> None:
        self.folder.cleanup()
        super().teardown()

    @property
    def journal(self) -> Path:
        return Path(self.folder.name) / f"{self.journals}.journal"

    @precondition(lambda self: not self.elements)
    @rule(kinds=st.lists(st.sampled_from([*KINDS[:4], *KINDS]), min_size=1, max_size=20))
    def begin(self, kinds: list[str]) -> None:
        self.kinds = kinds
        self.elements = [element(index, kind) for index, kind in enumerate(kinds)]
        self.wire = Wire()
        self.journals += 1

    @precondition(lambda self: self.elements)
    @rule(
        faults=st.lists(FAULTS, max_size=3),
        kill=st.none()
        | st.builds(Kill, st.sampled_from(["before", "after", "batch", "element"]), st.integers(0, 4)),
        attempts=st.sampled_from([1, 3]),
        in_flight=st.integers(0, 3),
    )
    def attempt(self, faults: list[dict[str, Any]], kill: Kill | None, attempts: int, in_flight: int) -> None:
        """Run it under faults, until it ends or is killed. `in_flight` 0: with the synchronous client."""
        for fault in faults:
            self.emulator.faults.add(FaultRule(operation=OPERATION, **fault))
        at_request = kill is not None and kill.where in ("before", "after")
        self.wire.expect_kill(kill.at if kill and at_request else None, bool(kill and kill.where == "after"))
        try:
            summary = self.run(self.elements, kill, attempts, in_flight)
        except Killed:
            assert kill is not None
        else:
            self.check_told(summary)
        self.emulator.faults.clear()
        self.wire.expect_kill(None, False)
        self.check_stored()

    @precondition(lambda self: self.elements)
    @rule(in_flight=st.integers(0, 3))
    def finish(self, in_flight: int) -> None:
        """Run it once more, undisturbed: all of it is in, or told to be unclear."""
        summary = self.run(self.elements, None, 1, in_flight)
        assert summary.stopped is None
        self.check_told(summary)
        self.check_stored()
        told = {index for batch in summary.failed for index in batch.indices}
        expected = {
            index
            for index, kind in enumerate(self.kinds)
            if kind not in ("broken", "too large") and index not in told
        }
        stored = self.stored()
        assert {index for index in expected if stored[index] != 1} == set()
        # Another import with the same people.
        store = self.emulator.store()
        for name in ("events", "devices"):
            for document in list(store.collection(name).all()):
                store.collection(name).delete(document["id"])
        for user in list(store.collection("users").all()):
            store.collection("users").put(user["id"], {**user, "attributes": {}})
        self.elements = []

    @precondition(lambda self: self.elements)
    @rule(in_flight=st.integers(0, 3))
    def resume_with_others(self, in_flight: int) -> None:
        """Other elements than those that were sent under the journal are refused."""
        index = next(
            (
                at
                for at, _ in enumerate(self.elements)
                if any(self.token(at) in sent for sent in self.wire.sent)
            ),
            None,
        )
        if index is None:
            return
        text = json.dumps(self.elements[index]).replace("token-", "other-")
        others = [*self.elements[:index], json.loads(text), *self.elements[index + 1 :]]
        try:
            summary = self.run(others, None, 1, in_flight)
        except ConfigurationError:
            self.check_stored()
        else:
            raise AssertionError(summary)

    def run(
        self, elements: list[dict[str, Any]], kill: Kill | None, attempts: int, in_flight: int
    ) -> Summary:
        batches = 0

        def on_batch(batch: Batch) -> None:
            nonlocal batches
            if kill is not None and kill.where == "batch" and batches == kill.at:
                raise Killed
            batches += 1

        def given() -> Iterator[dict[str, Any]]:
            for index, one in enumerate(elements):
                if kill is not None and kill.where == "element" and index == kill.at:
                    raise Killed
                yield one

        arguments: dict[str, Any] = {
            "max_bytes": FITS,
            "on_batch": on_batch,
            "journal": self.journal,
            "options": {"max_attempts": attempts},
        }
        if in_flight == 0:
            with self.emulator.client(
                transport=Tap(self.wire, self.emulator), runtime=self.runtime()
            ) as client:
                return client.bulk.import_(given(), **arguments)

        async def run() -> Summary:
            async with self.emulator.async_client(
                transport=AsyncTap(self.wire, self.emulator), runtime=self.runtime()
            ) as asynchronous:
                return await asynchronous.bulk.import_(given(), in_flight=in_flight, **arguments)

        return asyncio.run(run())

    def runtime(self) -> Runtime:
        """The emulator's clock, which waiting moves on."""

        async def sleep(seconds: float) -> None:
            self.pass_time(seconds)

        return Runtime(
            sleep=self.pass_time, async_sleep=sleep, now=lambda: self.now.timestamp(), random=lambda: 1.0
        )

    @staticmethod
    def token(index: int) -> bytes:
        return b"token-%03d" % index

    def stored(self) -> Counter[int]:
        """How often each element is in the emulator."""
        store = self.emulator.store()
        found = [row["attributes"]["order"] for row in store.collection("events").all()]
        found += [row["attributes"]["push_id"] for row in store.collection("devices").all()]
        for user in store.collection("users").all():
            found += user["attributes"].values()
        return Counter(int(token.removeprefix("token-")) for token in found)

    def check_stored(self) -> None:
        """Nothing is there twice, and everything that was acknowledged is there."""
        stored = self.stored()
        assert [index for index, count in stored.items() if count > 1] == []
        users = [user["customer_id"] for user in self.emulator.store().collection("users").all()]
        assert sorted(users) == sorted(PEOPLE)
        for index, _ in enumerate(self.elements):
            if any(self.token(index) in content for content in self.wire.acknowledged):
                assert stored[index] == 1

    def check_told(self, summary: Summary) -> None:
        """The summary tells of each element that was read what can be known of it."""
        faulty = [at for at, kind in enumerate(self.kinds) if kind in ("broken", "too large")]
        read = range(summary.read)
        assert [rejected.index for rejected in summary.rejected] == [at for at in faulty if at in read]
        unclear = {
            index
            for index in read
            if any(self.token(index) in content for content in self.wire.unclear - self.wire.acknowledged)
        }
        ambiguous = {index for batch in summary.ambiguous for index in batch.indices}
        assert ambiguous == unclear
        failed = {index for batch in summary.failed for index in batch.indices}
        accepted = {
            index for index in read if any(self.token(index) in content for content in self.wire.acknowledged)
        }
        assert sum(summary.sent.values()) + sum(summary.skipped.values()) == len(accepted)
        assert not accepted & failed
        if summary.stopped is None:
            assert summary.read == len(self.elements)
            assert accepted | failed | set(faulty) == set(read)
        assert summary.complete == (not failed and not summary.rejected and summary.stopped is None)


def test_imports_lose_and_double_nothing() -> None:
    explore(BulkImport, runs=3, steps=12)


def test_the_wire_knows_what_may_arrive_twice() -> None:
    """Else the machine above would let anything pass."""
    kinds = [kind for kind in KINDS if harmless(json.dumps({"elements": [element(0, kind)]}).encode())]
    assert kinds == ["customer", "device", "too large"]
