"""Users, their events and devices: tracked, merged, deleted, erased; and nothing is left of who is gone."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from moengage_api.overlays.errors import BadRequest, NotFound
from tests.stateful.kit import DAY, HOUR, ClientMachine, explore, plain, refused

BUFFER = timedelta(hours=24)
"""How long a deleted user stays ("Delete User")."""
MERGED = timedelta(days=30)
"""How old events may be to move with a merge, and how long a merged user stays without activity."""
EVERYONE = ("ada-1", "bo-22", "cleo-3", "dan-44")
PEOPLE = st.sampled_from(EVERYONE)
DEVICES = st.sampled_from(["tablet", "phone", "watch"])
LOOSE: Any = {"checks": "off"}
"""The client would find events in the future first."""
AUDIT = "gdpr_requests"
"""The collection of the requests themselves, which name whom they are about."""

# What an erasure may be asked by -> the attribute that holds it.
IDENTITIES = {"email": "email", "mobile": "mobile", "google_advertising_id": "moe_gaid"}


@dataclass
class User:
    """What is known of one user."""

    customer_id: str
    id: str | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    deleted_at: datetime | None = None
    """When the user goes because somebody asked for it."""
    merged_until: datetime | None = None
    """When the user goes after a merge, unless there is activity."""

    def active(self, now: datetime) -> None:
        if self.merged_until is not None:
            self.merged_until = now + MERGED

    def over(self, now: datetime) -> bool:
        return any(due is not None and due <= now for due in (self.deleted_at, self.merged_until))


@dataclass
class Event:
    """An event. `moved`: an earlier merge brought it to its user."""

    user: User
    at: datetime
    token: str
    moved: bool = False


class Users(ClientMachine):
    """Any order of calls for a few people. Every value is told apart by a token of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: Any = self.api.data
        self.users: dict[str, User] = {}
        self.events: list[Event] = []
        self.devices: dict[str, User] = {}
        self.tokens = 0
        self.former: set[str] = set()
        """The vendor's ids of users who are gone."""

    def token(self, kind: str) -> str:
        self.tokens += 1
        return f"{kind}-token-{self.tokens:05d}"

    def user(self, customer_id: str) -> User:
        """The user, who comes to be by being tracked."""
        return self.users.setdefault(customer_id, User(customer_id))

    @initialize()
    def populate(self) -> None:
        """Everyone has done something."""
        for customer_id in EVERYONE:
            self.track_event(customer_id, 1, None)

    def settle(self) -> None:
        """Users whose time has come are gone before the next call."""
        for user in [user for user in self.users.values() if user.over(self.now)]:
            self.forget(user)

    def forget(self, user: User) -> None:
        del self.users[user.customer_id]
        self.events = [event for event in self.events if event.user is not user]
        self.devices = {name: owner for name, owner in self.devices.items() if owner is not user}
        if user.id is not None:
            self.former.add(user.id)

    @rule(
        customer_id=PEOPLE,
        named=st.sets(st.sampled_from(["name", "email", "mobile", "moe_gaid", "city"]), max_size=3),
        shared=st.booleans(),
        existing=st.booleans(),
    )
    def track_user(self, customer_id: str, named: set[str], shared: bool, existing: bool) -> None:
        """`shared`: the e-mail address is one that several have. `existing`: no user comes to be."""
        self.settle()
        given = {name: self.token(name) for name in sorted(named)}
        if "email" in given and shared:
            given["email"] = "home@example.com"
        self.calls.track_user(customer_id=customer_id, attributes=given, update_existing_only=existing)
        if customer_id in self.users or not existing:
            user = self.user(customer_id)
            first = user.attributes.get("moe_gaid")
            user.attributes |= given
            if first is not None:
                user.attributes["moe_gaid"] = first
            user.active(self.now)
        self.read([customer_id])

    @rule(
        customer_id=PEOPLE,
        add=st.lists(st.sampled_from(["a", "b", "c"]), max_size=2),
        remove=st.lists(st.sampled_from(["a", "b", "c"]), max_size=2),
        same=st.booleans(),
    )
    def edit_array(self, customer_id: str, add: list[str], remove: list[str], same: bool) -> None:
        """`same`: values are added to and removed from one attribute, which is refused."""
        self.settle()
        edits = {"addValueToArrayField": {"likes": add}, "removeValueFromArrayField": {"shuns": remove}}
        if same:
            edits["removeValueFromArrayField"] = {"likes": remove}
            error = refused(
                BadRequest,
                self.calls.track_user,
                customer_id=customer_id,
                attributes=edits,
                options=LOOSE,
            )
            assert (error.type, error.target or error.body["error"]["attribute"]) == (
                "ArrayFieldError",
                "addValueToArrayField",
            )
        else:
            self.calls.track_user(customer_id=customer_id, attributes=edits, options=LOOSE)
            user = self.user(customer_id)
            likes = user.attributes.get("likes", [])
            user.attributes["likes"] = list(dict.fromkeys([*likes, *add]))
            user.active(self.now)
        self.read([customer_id])

    @rule(customer_id=PEOPLE, days=st.sampled_from([None, 0, 1, 29, 31, -1]), device=st.none() | DEVICES)
    def track_event(self, customer_id: str, days: int | None, device: str | None) -> None:
        """`days`: age of the event. One in the future is accepted and dropped."""
        self.settle()
        token = self.token("event")
        action: dict[str, Any] = {"action": "Tea bought", "attributes": {"order": token}}
        at = self.now - timedelta(days=days or 0)
        if days is not None:
            action["current_time"] = at.isoformat()
        body = {"type": "event", "customer_id": customer_id, "actions": [action]}
        self.calls.track_event(body if device is None else {**body, "device_id": device}, options=LOOSE)
        user = self.user(customer_id)
        user.active(self.now)
        if at <= self.now:
            self.events.append(Event(user, at, token))
        self.read([customer_id])
        self.check_events()

    @rule(customer_id=PEOPLE, device=DEVICES)
    def track_device(self, customer_id: str, device: str) -> None:
        """A device makes no user, and goes from hand to hand."""
        self.settle()
        attributes = {"platform": "ANDROID", "push_id": self.token("push")}
        self.calls.track_device(customer_id=customer_id, device_id=device, attributes=attributes)
        if customer_id in self.users:
            self.devices[device] = self.users[customer_id]
        self.read([customer_id])
        self.check_devices()

    @rule(pairs=st.lists(st.tuples(PEOPLE, PEOPLE), min_size=1, max_size=3))
    def merge(self, pairs: list[tuple[str, str]]) -> None:
        """Pair by pair; one that cannot be merged is skipped without a word."""
        self.settle()
        named = [{"merged_user": merged, "retained_user": retained} for merged, retained in pairs]
        assert self.calls.merge_users(merge_data=named).status == "success"
        for merged_id, retained_id in pairs:
            merged, retained = self.users.get(merged_id), self.users.get(retained_id)
            if merged is None or retained is None or merged is retained:
                continue
            retained.attributes |= merged.attributes
            merged.attributes = {}
            for event in self.events:
                # Merging is not transitive: what an earlier merge brought stays.
                if event.user is merged and not event.moved and event.at >= self.now - MERGED:
                    event.user, event.moved = retained, True
            for name, owner in self.devices.items():
                if owner is merged:
                    self.devices[name] = retained
            merged.merged_until = self.now + MERGED
            retained.active(self.now)
        self.check_all()

    @rule(customer_id=PEOPLE, by_id=st.booleans())
    def delete(self, customer_id: str, by_id: bool) -> None:
        """The user goes a day later, however often it is asked for."""
        self.settle()
        user = self.users.get(customer_id)
        if user is None:
            error = refused(
                NotFound,
                self.calls.delete_user,
                identity_type="customer_id",
                identity_value=customer_id,
            )
            assert error.type == "Not Found"
            return
        if by_id:
            self.read([customer_id])
            assert user.id is not None
            self.calls.delete_user(identity_type="id", identity_value=user.id)
        else:
            self.calls.delete_user(identity_type="customer_id", identity_value=customer_id)
        user.deleted_at = user.deleted_at or self.now + BUFFER
        self.read([customer_id])

    @rule(customer_id=PEOPLE)
    def erase(self, customer_id: str) -> None:
        self.settle()
        gone = [self.users[customer_id]] if customer_id in self.users else []
        self.erase_by("ID", customer_id, gone)

    @precondition(lambda self: any("email" in user.attributes for user in self.users.values()))
    @rule(kind=st.sampled_from(sorted(IDENTITIES)), data=st.data())
    def erase_by_attribute(self, kind: str, data: st.DataObject) -> None:
        """Everyone goes who has the value."""
        self.settle()
        name = IDENTITIES[kind]
        values = sorted({user.attributes[name] for user in self.users.values() if name in user.attributes})
        value = data.draw(st.sampled_from([*values, "nobody@example.com"]), label="value")
        self.erase_by(
            kind, value, [user for user in self.users.values() if user.attributes.get(name) == value]
        )

    def erase_by(self, kind: str, value: str, gone: list[User]) -> None:
        self.read([user.customer_id for user in gone])
        traces = [trace for user in gone for trace in self.traces(user)]
        answer = self.api.gdpr.submit_request(
            request_type="erasure",
            submitted_time=self.now,
            identities=[{"identity_type": kind, "identity_value": value}],
            api_version="1.0",
        )
        assert answer.status == "success"
        for user in gone:
            self.forget(user)
        # A value that somebody else has as well is theirs.
        others = {value for user in self.users.values() for value in map(str, user.attributes.values())}
        self.nowhere([trace for trace in traces if trace not in others])
        self.check_all()

    def traces(self, user: User) -> list[str]:
        """Everything by which the user could be found again."""
        found = [user.customer_id, *(value for value in user.attributes.values() if isinstance(value, str))]
        found += [event.token for event in self.events if event.user is user]
        found += [] if user.id is None else [user.id]
        return found

    def nowhere(self, traces: list[str]) -> None:
        """No document that the emulator holds has any of the traces in it."""
        store = self.emulator.store()
        for name in store.names():
            if name == AUDIT:
                continue
            text = json.dumps(list(store.collection(name).all()))
            assert [trace for trace in traces if trace in text] == [], name

    @rule(seconds=st.sampled_from([1, HOUR, DAY, 29 * DAY, 30 * DAY]))
    def wait(self, seconds: int) -> None:
        """Who has to go is gone when the time has come, whatever is asked for next."""
        self.pass_time(seconds)
        self.settle()
        self.emulator.settle()
        stored = {row["customer_id"] for row in self.emulator.store().collection("users").all()}
        assert stored == set(self.users)

    @rule()
    def check_all(self) -> None:
        self.settle()
        self.read(list(EVERYONE))
        self.check_events()
        self.check_devices()
        self.nowhere(sorted(self.former))

    def read(self, people: list[str]) -> None:
        """Export shows who is known as they are known, and tells who is not."""
        if not people:
            return
        wanted = [{"identifier_type": "customer_id", "identifier": customer_id} for customer_id in people]
        found = self.calls.export_users(data={"identifiers": wanted}).data
        missing = [row.identifier for row in found.users_not_found]
        assert missing == [customer_id for customer_id in people if customer_id not in self.users]
        shown = {row["customer_id"]: row for row in (plain(user.user_attributes) for user in found.users)}
        for customer_id in people:
            user = self.users.get(customer_id)
            if user is None:
                continue
            row = shown[customer_id]
            user.id = user.id or row["id"]
            assert row == {**user.attributes, "id": user.id, "customer_id": customer_id}
            assert user.id not in self.former

    def check_events(self) -> None:
        """No operation reads events: the store is asked."""
        stored = self.emulator.store().collection("events").all()
        found = [(row["customer_id"], row["attributes"]["order"], row["time"]) for row in stored]
        expected = [(event.user.customer_id, event.token, event.at.isoformat()) for event in self.events]
        assert sorted(found) == sorted(expected)

    def check_devices(self) -> None:
        stored = self.emulator.store().collection("devices").all()
        found = {row["id"]: row["customer_id"] for row in stored}
        assert found == {name: owner.customer_id for name, owner in self.devices.items()}


def test_users_are_what_was_told_of_them() -> None:
    explore(Users, runs=2, steps=40)
