"""Calls of the segment and subscription operations, on the stage of the status tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.emulator.statuses.stage import Stage, stage
from tests.fuzz.seeds.segments_and_subscriptions import SEGMENTS

__all__ = ["Api", "api", "attribute", "group", "segment_filter"]


def attribute(kind: str, name: str, operator: str, value: Any = None, **more: Any) -> dict[str, Any]:
    """An attribute filter; a value of None is left out."""
    found = {"filter_type": "user_attributes", "data_type": kind, "name": name, "operator": operator, **more}
    return found if value is None else {**found, "value": value}


def segment_filter(**named: str) -> dict[str, Any]:
    """A filter on membership in a segment."""
    return {"filter_type": "custom_segments", **named}


def group(*filters: dict[str, Any], operator: str = "and") -> dict[str, Any]:
    """A filter group."""
    return {"filter_operator": operator, "filters": list(filters)}


class Api:
    """One emulator and what the tests ask of it."""

    def __init__(self, made: Stage) -> None:
        self.stage = made
        self.emu = made.emulator
        self.store = made.emulator.store()

    def put_user(self, customer_id: str, **attributes: Any) -> None:
        """Track a user through the Data API."""
        body = {"type": "customer", "customer_id": customer_id, "attributes": attributes}
        self.stage.ok("data_track_user", body=body)

    def user(self, customer_id: str) -> dict[str, Any]:
        """The stored attributes of a user."""
        found = self.store.collection("user_ids").get(customer_id)
        assert found is not None
        stored = self.store.collection("users").get(found["user"])
        assert stored is not None
        attributes: dict[str, Any] = stored["attributes"]
        return attributes

    def refused(self, operation: str, **parts: Any) -> tuple[int, Any]:
        """Status and body of a refusal."""
        response = self.stage.send(operation, **parts)
        assert not response.is_success, response.text
        return response.status_code, response.json()

    def fault(self, operation: str, **parts: Any) -> tuple[int, str, str]:
        """Status, code and message of a refusal with an `error`."""
        status, body = self.refused(operation, **parts)
        error = body["error"]
        return status, error.get("code") or error.get("err_code") or error.get("type"), error["message"]

    def titled(self, operation: str, **parts: Any) -> tuple[int, str, str]:
        """Status, title and description of a refusal of that shape."""
        status, body = self.refused(operation, **parts)
        assert body.keys() == {"title", "description"}
        return status, body["title"], body["description"]

    def make(self, name: str, *filters: dict[str, Any], operator: str = "and") -> dict[str, Any]:
        """Make a filter segment; its `data`."""
        body = {"name": name, "included_filters": group(*filters, operator=operator)}
        answer = self.stage.ok("custom_segments_create", body=body)
        assert answer["type"] == "custom_segment"
        assert len(answer["response_id"]) == 8
        data: dict[str, Any] = answer["data"]
        return data

    def make_file(self, name: str, content: bytes | None = None, **more: Any) -> str:
        """Make a file segment from `content` (None: a file that cannot be had) and process it; its id."""
        url = f"https://files.example/{name}"
        if content is not None:
            self.emu.plant_file(url, content)
        change = {"name": name, "file_url": url, **more}
        made = self.stage.ok("custom_segments_create_from_file", change=change)
        self.advance(60)
        return str(made["cs_id"])

    def change_file(self, verb: str, segment_id: str, content: bytes | None) -> None:
        """Add, remove or replace users of a file segment, and process the file."""
        url = f"https://files.example/{verb}-{len(content or b'')}"
        if content is not None:
            self.emu.plant_file(url, content)
        self.stage.ok(f"custom_segments_{verb}_users", change={"cs_id": segment_id, "file_url": url})
        self.advance(60)

    def segment(self, segment_id: str) -> dict[str, Any]:
        """A stored segment."""
        found = self.store.collection("custom_segments").get(segment_id)
        assert found is not None
        return found

    def named(self, name: str) -> dict[str, Any]:
        """The stored segment with a name."""
        (found,) = self.store.collection("custom_segments").find(name=name)
        return found

    def callback(self) -> dict[str, Any]:
        """The body of the latest callback, without its random id."""
        body = dict(list(self.store.collection("callbacks").all())[-1]["body"])
        assert len(body.pop("request_id")) == 32
        return body

    def dropped(self) -> list[str]:
        """Why things were dropped, in order."""
        return [item["reason"] for item in self.store.collection("dropped").all()]

    def advance(self, seconds: float) -> None:
        """Move the clock and run what is due."""
        self.emu.clock.advance(seconds)
        self.emu.settle()

    def configure(self, **extra: Any) -> None:
        """Set settings of `extra`."""
        self.emu.configure(extra=extra)


@contextmanager
def api() -> Iterator[Api]:
    """An emulator in the seeded state, with the segments of this family only and nothing sent yet."""
    with stage({}) as made:
        store = made.emulator.store()
        for name, kept in (("custom_segments", SEGMENTS.values()), ("outbox", ())):
            collection = store.collection(name)
            for document in collection.all():
                if document["id"] not in kept:
                    collection.delete(document["id"])
        yield Api(made)
