"""What the tests of templates share: a stage that sends by family, and bodies of every channel."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from tests.emulator.statuses.stage import Stage, stage
from tests.spec.document import CASES

FAMILIES = ("email_templates", "in_app_templates", "osm_templates", "sms_templates", "push_templates")
HTML = "<html><body>Three new teas.</body></html>"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
INVALID = "Validation failed because of invalid request data"
DUPLICATE = "Duplicate - template_id and template_version"
FULL = "Maximum Template limit exceeded"

Detail = tuple[str, Any, str]


class Shelf:
    """The templates of one channel: an emulator without any, and its three operations."""

    def __init__(self, family: str, made: Stage) -> None:
        self.family = family
        self.stage = made
        self.clock = made.emulator.clock
        self.store = made.emulator.store()

    def body(self, verb: str = "create", **changes: Any) -> dict[str, Any]:
        """The document's example, with fields of `meta_info` replaced; None leaves one out."""
        body: dict[str, Any] = copy.deepcopy(CASES[f"{self.family}_{verb}"].body_examples[0])
        meta = {**body["meta_info"], **changes}
        body["meta_info"] = {name: value for name, value in meta.items() if value is not None}
        return body

    def send(self, verb: str, body: Any, **parts: Any) -> httpx.Response:
        return self.stage.send(f"{self.family}_{verb}", body=body, **parts)

    def create(self, **changes: Any) -> str:
        """Create the example with other metadata; its external_template_id."""
        return self.made(self.send("create", self.body(**changes)))

    def update(self, external: str, body: Any = None, /, **changes: Any) -> str:
        """Update with the example."""
        sent = self.body("update", **changes) if body is None else body
        sent.pop("update_latest_version", None) if body is None else None
        return self.made(self.send("update", {**sent, "external_template_id": external}))

    @staticmethod
    def made(answer: httpx.Response) -> str:
        assert answer.status_code == 200, answer.text
        assert answer.json().keys() == {"external_template_id"}
        return str(answer.json()["external_template_id"])

    def search(self, **body: Any) -> list[dict[str, Any]]:
        answer = self.send("search", {"page": 1, "entries": 15, **body})
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["data"]
        return found

    def names(self, **body: Any) -> list[str]:
        """The template ids that a search lists."""
        return [item["meta_info"]["template_id"] for item in self.search(**body)]

    def configure(self, **extra: Any) -> None:
        self.stage.emulator.configure(extra=extra)


@contextmanager
def shelf(family: str) -> Iterator[Shelf]:
    """An empty channel on a frozen clock, every answer compared with the document."""
    with stage({}) as made:
        store = made.emulator.store()
        for item in list(store.collection(family).all()):
            key = f"{item['external_template_id']}:{item['version']}" if "version" in item else item["id"]
            store.collection(family).delete(key)
        yield Shelf(family, made)


def refused(answer: httpx.Response, message: str = INVALID) -> list[Detail]:
    """The findings of a coded 400 with this message."""
    assert answer.status_code == 400, answer.text
    error = answer.json()["error"]
    assert (error["code"], error["message"]) == ("400 Bad Request", message)
    assert len(error["request_id"]) == 8
    return [(item["code"], item["target"], item["message"]) for item in error["details"]]


def missing(field: str) -> Detail:
    return "MissingValue", field, f"{field} value is required but value is passed empty."


def wrong(field: str) -> Detail:
    return "InvalidValue", field, f"{field} value is invalid."


def unexpected(*fields: str) -> Detail:
    return "NotSupported", f"{list(fields)}", f"{list(fields)} are not expected in this request."
