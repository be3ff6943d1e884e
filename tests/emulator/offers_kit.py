"""What the tests of offers share: an offer that is fine, and how a refusal is read."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

from tests.emulator.statuses.stage import Stage, stage
from tests.fuzz.seeds.offers import OFFERS

DOC_URL = "https://www.moengage.com/docs/api/offerings/offerings-overview"
CONTENT = {"type": "json", "value": '{"title": "New teas"}'}
TEMPLATE = {"type": "template", "value": {"title": "Half price"}, "meta": {"templateId": "app_banner"}}
TWO = {"type": "SMV", "variantsPerLocale": ["A", "B"], "smv_distribution": {"split": {"A": 60, "B": 40}}}
ATTRIBUTE = "65f0c1d2e3a4b5c6d7e8fb21"

Finding = tuple[str, str, str]


@contextmanager
def offers() -> Iterator[Stage]:
    """A stage in whose workspace there is an offer in each state."""
    with stage({}) as made:
        yield made


def fresh() -> dict[str, str | None]:
    """Headers with an idempotency key that was not used before."""
    return {"Idempotency-Key": str(uuid.uuid4())}


def create(made: Stage, **change: Any) -> httpx.Response:
    """Create the sample with fields replaced, under a key of its own; a field of None is left out."""
    body = {**made.sample("offers_create").body, **change}
    body = {name: value for name, value in body.items() if value is not None}
    return made.send("offers_create", body=body, headers=fresh())


def update(made: Stage, which: str, **change: Any) -> httpx.Response:
    """Change a seeded offer, under a key of its own."""
    body = {"updated_by": "ida@kiosk.example", **change}
    path = {"offer_id": f"offer_{OFFERS[which]}"}
    return made.send("offers_update", body=body, path=path, headers=fresh())


def findings(response: httpx.Response, message: str = "Request validation failed.") -> list[Finding]:
    """The details of a failed validation, whose frame is as the vendor's."""
    assert response.status_code == 400, response.text
    answer = response.json()
    assert answer["response_id"].startswith("resp_")
    error = answer["error"]
    assert (error["code"], error["message"], error["doc_url"]) == ("VALIDATION_FAILED", message, DOC_URL)
    assert all(detail["doc_url"] == DOC_URL for detail in error["details"])
    return [(detail["code"], detail["target"], detail["message"]) for detail in error["details"]]


def codes(response: httpx.Response) -> list[tuple[str, str]]:
    """Code and target of each detail."""
    return [(code, target) for code, target, _ in findings(response)]


def nested(*names: str, part: Mapping[str, Any] = CONTENT) -> dict[str, Any]:
    """Content in one language with these variants."""
    return {"locales": {"0": {"variations": {name: {"content_1": part} for name in names}}}}


def stored(made: Stage, which: str) -> dict[str, Any]:
    """The fields of a seeded offer."""
    found = made.emulator.store().collection("offers").get(OFFERS[which])
    assert found is not None
    fields: dict[str, Any] = found["fields"]
    return fields
