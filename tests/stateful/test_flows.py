"""Flows through every action: the vendor's table of transitions, versions and archiving."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, initialize, multiple, precondition, rule

from moengage_api.overlays.errors import BadRequest, Conflict, NotFound
from moengage_emulator.families import flows as planted
from tests.stateful.kit import ClientMachine, explore, plain, refused

STATUSES = (
    *("DRAFT", "ACTIVE", "SCHEDULED", "PAUSED", "STOPPED"),
    *("COMPLETED", "RETIRED", "UNDER_REVIEW", "REJECTED"),
)
UNPUBLISHED = ("DRAFT", "UNDER_REVIEW", "REJECTED")
DELIVERY_TYPES = ("EVENT_TRIGGERED", "PERIODIC", "ONE_TIME")
AUTHOR = "ida@kiosk.example"

# "Update flow status": action -> (states it starts from, state it leads to; None: the same).
LIFECYCLE = {
    "pause": ({"ACTIVE", "SCHEDULED"}, "PAUSED"),
    "resume": ({"PAUSED"}, "ACTIVE"),
    "stop": ({"ACTIVE", "SCHEDULED", "PAUSED", "RETIRED"}, "STOPPED"),
    "retire": ({"ACTIVE", "PAUSED"}, "RETIRED"),
}
ARCHIVABLE = {"PAUSED", "STOPPED", "COMPLETED"}
ACTIONS = (*LIFECYCLE, "archive", "unarchive")


@dataclass
class Flow:
    """What is known of one flow; `statuses` are those of its versions, from the first on."""

    id: str
    name: str
    delivery_type: str
    made: datetime
    statuses: list[str]
    archived: bool
    changed: list[datetime]

    @property
    def active(self) -> int:
        """Index of the version that is meant where none is named: the last published, else the draft."""
        published = [at for at, made_as in enumerate(self.published) if made_as]
        return published[-1] if published else len(self.statuses) - 1

    def __post_init__(self) -> None:
        self.published = [status not in UNPUBLISHED for status in self.statuses]

    def version_id(self, index: int) -> str:
        """The first version shares the id of its flow ("Get flow", example)."""
        return self.id if index == 0 else f"{int(self.id, 16) + (index << 32):024x}"


@dataclass
class Sent:
    """An action that was sent, with its key and what came of it."""

    flow: Flow
    action: str
    version_no: int | None
    key: str
    status: str | None


class Flows(ClientMachine):
    """Any order of calls on flows that were made on the dashboard."""

    flows = Bundle("flows")

    def __init__(self) -> None:
        super().__init__()
        self.calls: Any = self.api.flows
        self.known: list[Flow] = []
        self.sent: list[Sent] = []
        self.keys = 0

    @initialize(target=flows, statuses=st.lists(st.sampled_from(STATUSES), min_size=3, max_size=3))
    def populate(self, statuses: list[str]) -> Any:
        made = [
            self.plant(["RETIRED"] * count, last, "PERIODIC", "Welcome")
            for count, last in enumerate(statuses)
        ]
        return multiple(*made)

    @rule(
        target=flows,
        earlier=st.lists(st.sampled_from(STATUSES[1:7]), max_size=2),
        last=st.sampled_from(STATUSES),
        delivery_type=st.sampled_from(DELIVERY_TYPES),
        name=st.sampled_from(["Welcome", "Win back"]),
    )
    def plant(self, earlier: list[str], last: str, delivery_type: str, name: str) -> Flow:
        """Somebody makes a flow on the dashboard."""
        self.pass_time(1)
        statuses = [*earlier, last]
        flow_id = f"65f0c1d2{len(self.known):016x}"
        made = Flow(flow_id, name, delivery_type, self.now, statuses, False, [self.now] * len(statuses))
        versions = [
            planted.flow_version(
                made.version_id(index),
                index + 1,
                now=self.now,
                status=status,
                published_by=None if status in UNPUBLISHED else AUTHOR,
            )
            for index, status in enumerate(statuses)
        ]
        document = planted.flow(
            flow_id, now=self.now, versions=versions, delivery_type=delivery_type, name=name
        )
        self.emulator.store().collection("flows").put(flow_id, document)
        self.known.append(made)
        return made

    @rule(flow=flows, action=st.sampled_from(ACTIONS), named=st.integers(0, 3))
    def act(self, flow: Flow, action: str, named: int) -> None:
        """`named`: number of the version; 0: none is named."""
        self.pass_time(1)
        self.keys += 1
        key = str(uuid.UUID(int=self.keys, version=4))
        given = {} if named == 0 else {"version_no": named}
        version = flow.active if named == 0 else named - 1

        def call() -> Any:
            options = {"idempotency_key": key, "checks": "off"}
            return self.calls.update_status(
                flow.id, action=action, updated_by=AUTHOR, **given, options=options
            ).data

        if action in ("archive", "unarchive") and named:
            assert refused(BadRequest, call).target == "version_no"
            return
        if version >= len(flow.statuses):
            assert refused(NotFound, call).code == "NOT_FOUND"
            return
        target = self.outcome(flow, action, version)
        if target is None:
            error = refused(Conflict, call)
            assert (error.code, error.target, error.details) == ("BAD_REQUEST", "action", ())
            assert error.message.startswith(f"Cannot {action} a flow that is ")
            self.check(flow)
            return
        done = call()
        assert (done.flow_id, done.status) == (flow.id, target)
        if action in LIFECYCLE:
            flow.statuses[version], flow.changed[version] = target, self.now
        else:
            flow.archived = action == "archive"
        self.sent.append(Sent(flow, action, given.get("version_no"), key, target))
        self.check(flow)

    @staticmethod
    def outcome(flow: Flow, action: str, version: int) -> str | None:
        """The state that the action leads to; None: it is not allowed."""
        status = flow.statuses[version]
        if action in LIFECYCLE:
            sources, target = LIFECYCLE[action]
            return target if status in sources else None
        allowed = flow.archived if action == "unarchive" else status in ARCHIVABLE and not flow.archived
        return status if allowed else None

    @precondition(lambda self: self.sent)
    @rule(data=st.data(), same=st.booleans())
    def send_again(self, data: st.DataObject, same: bool) -> None:
        """The same key and body answer as before and do nothing; another body is refused."""
        sent = data.draw(st.sampled_from(self.sent), label="sent")
        given = {} if sent.version_no is None else {"version_no": sent.version_no}
        author = AUTHOR if same else "bo@kiosk.example"

        def call() -> Any:
            options = {"idempotency_key": sent.key}
            return self.calls.update_status(
                sent.flow.id, action=sent.action, updated_by=author, **given, options=options
            ).data

        if same:
            assert call().status == sent.status
        else:
            assert refused(Conflict, call).code == "BAD_REQUEST"
        self.check(sent.flow)

    @rule(flow=flows)
    def read(self, flow: Flow) -> None:
        self.check(flow)

    def check(self, flow: Flow) -> None:
        shown = plain(self.calls.get(flow.id).data)
        self.check_version(flow, flow.active, shown)

    @rule(flow=flows, number=st.integers(1, 3), by_id=st.booleans())
    def read_version(self, flow: Flow, number: int, by_id: bool) -> None:
        def call() -> Any:
            if by_id:
                return self.calls.get_version(flow.id, flow.version_id(number - 1)).data
            return self.calls.get(flow.id, version_no=number).data

        if number > len(flow.statuses):
            error = refused(NotFound, call)
            assert (error.code, error.target) == ("NOT_FOUND", "flow")
            return
        self.check_version(flow, number - 1, plain(call()))

    def check_version(self, flow: Flow, index: int, shown: dict[str, Any]) -> None:
        """An answer shows this version of the flow as it is known."""
        assert (shown["flow_id"], shown["name"], shown["archived"]) == (flow.id, flow.name, flow.archived)
        assert shown["status"] == flow.statuses[index]
        assert shown["active_version_name"] == f"Version {index + 1}"
        assert shown["delivery_type"] == flow.delivery_type
        assert shown["updated_at"] == f"{flow.changed[index]:%Y-%m-%dT%H:%M:%SZ}"
        assert (shown["published_at"] is not None) == flow.published[index]
        if len(flow.statuses) == 1:
            assert shown["versions"] is None
            return
        listed = [(row["version_id"], row["version_no"], row["status"]) for row in shown["versions"]]
        assert listed == [(flow.version_id(at), at + 1, status) for at, status in enumerate(flow.statuses)]

    @precondition(lambda self: any(len(flow.statuses) > 1 for flow in self.known))
    @rule(flow=flows.filter(lambda flow: len(flow.statuses) > 1), action=st.sampled_from([None, *ACTIONS]))
    def take_a_version_for_a_flow(self, flow: Flow, action: str | None) -> None:
        """The id of a later version is no id of a flow, and that is a 400."""
        version_id = flow.version_id(1)
        if action is None:
            error = refused(BadRequest, self.calls.get, version_id)
        else:
            error = refused(
                BadRequest, self.calls.update_status, version_id, action=action, updated_by=AUTHOR
            )
        assert error.code == "VALIDATION_FAILED"

    @rule(
        statuses=st.lists(st.sampled_from(STATUSES), unique=True, max_size=4),
        types=st.lists(st.sampled_from(DELIVERY_TYPES), unique=True, max_size=2),
        name=st.sampled_from(["", "W", "BACK"]),
        archived=st.booleans(),
        limit=st.integers(1, 3),
    )
    def search(self, statuses: list[str], types: list[str], name: str, archived: bool, limit: int) -> None:
        """Filters are joined by and; the active version decides; the newest comes first."""
        found = [
            flow
            for flow in reversed(self.known)
            if (archived or not flow.archived)
            and (not statuses or flow.statuses[flow.active] in statuses)
            and (not types or flow.delivery_type in types)
            and name.lower() in flow.name.lower()
        ]
        filters: dict[str, Any] = {"status": statuses, "delivery_type": types, "name": name}
        given = {field: value for field, value in filters.items() if value}
        rows = [plain(row) for row in self.calls.iter_search(limit=limit, include_archived=archived, **given)]
        assert [row["flow_id"] for row in rows] == [flow.id for flow in found]
        for flow, row in zip(found, rows, strict=True):
            assert (row["status"], row["archived"]) == (flow.statuses[flow.active], flow.archived)
            assert row["active_version_name"] == f"Version {flow.active + 1}"


def test_flows_follow_the_table_of_actions() -> None:
    explore(Flows, runs=2)
