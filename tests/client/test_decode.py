"""Answers become models; what a client of today does not know is kept, never refused."""

from __future__ import annotations

import datetime
import uuid
from importlib import import_module
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moengage_api import UNSET, models
from moengage_api.facts import OPERATIONS
from moengage_api.models import (
    CampaignMeta,
    CampaignPage,
    EmailCampaignDraft,
    EventAction,
    PushCampaignDraft,
    Reachability,
    TrackEventRequest,
)
from moengage_api.overlays.decode import decode, decode_object
from moengage_api.overlays.encode import is_model
from moengage_api.overlays.model import Model
from tests.client.examples import CAMPAIGN_PAGE

UTC = datetime.UTC
MOMENT = datetime.datetime(2026, 3, 1, 12, tzinfo=UTC)
WHEN = {"format": "date-time"}
DRAFTS = {"oneOf": [{"$ref": "PushCampaignDraft"}, {"$ref": "EmailCampaignDraft"}]}
ACTION = {"$ref": "EventAction"}

CASES: dict[str, tuple[dict[str, Any], Any, Any]] = {
    "anything": ({}, {"a": [1, None]}, {"a": [1, None]}),
    "a time in UTC": (WHEN, "2026-03-01T12:00:00Z", MOMENT),
    "a time with an offset": (WHEN, "2026-03-01T17:30:00+05:30", MOMENT),
    "a time without an offset stays text": (WHEN, "2026-03-01T12:00:00", "2026-03-01T12:00:00"),
    "a time in words stays text": (WHEN, "yesterday", "yesterday"),
    "an empty time stays text": (WHEN, "", ""),
    "an epoch where a time is expected stays a number": (WHEN, 1772366400, 1772366400),
    "null where a time is expected": (WHEN, None, None),
    "a date": ({"format": "date"}, "2026-03-01", datetime.date(2026, 3, 1)),
    "no date": ({"format": "date"}, "03/01/2026", "03/01/2026"),
    "a UUID": ({"format": "uuid"}, str(uuid.UUID(int=7)), uuid.UUID(int=7)),
    "no UUID": ({"format": "uuid"}, "7", "7"),
    "a UUID spelled otherwise": (
        {"format": "uuid"},
        f"urn:uuid:{uuid.UUID(int=7)}",
        f"urn:uuid:{uuid.UUID(int=7)}",
    ),
    "a form without a Python type": ({"format": "email"}, "ada@example.com", "ada@example.com"),
    "an object": (ACTION, {"action": "Bought"}, EventAction(action="Bought")),
    "text where an object is expected": (ACTION, "Bought", "Bought"),
    "null where an object is expected": (ACTION, None, None),
    "a list where an object is expected": (ACTION, [{"action": "x"}], [{"action": "x"}]),
    "a list of objects": ({"items": ACTION}, [{"action": "x"}, 5, None], [EventAction(action="x"), 5, None]),
    "an object where a list is expected": ({"items": ACTION}, {"action": "x"}, {"action": "x"}),
    "a list without a schema": ({"type": "array"}, [{"a": 1}], [{"a": 1}]),
    "a map of objects": (
        {"additionalProperties": ACTION},
        {"a": {"action": "x"}, "b": None},
        {"a": EventAction(action="x"), "b": None},
    ),
    "a map of times": ({"additionalProperties": WHEN}, {"a": "2026-03-01T12:00:00Z"}, {"a": MOMENT}),
    "a closed map": ({"additionalProperties": False}, {"a": 1}, {"a": 1}),
    "a member of a union": (
        DRAFTS,
        {"channel": "EMAIL", "campaign_delivery_type": "ONE_TIME", "created_by": "a@example.com"},
        EmailCampaignDraft(campaign_delivery_type="ONE_TIME", created_by="a@example.com"),
    ),
    "the other member": (
        DRAFTS,
        {"channel": "PUSH", "campaign_delivery_type": "ONE_TIME", "created_by": "a@example.com"},
        PushCampaignDraft(campaign_delivery_type="ONE_TIME", created_by="a@example.com"),
    ),
    "an unknown member": (DRAFTS, {"channel": "SMS", "sender": "x"}, {"channel": "SMS", "sender": "x"}),
    "no member at all": (DRAFTS, {"created_by": "x"}, {"created_by": "x"}),
    "text where a union of objects is expected": (DRAFTS, "PUSH", "PUSH"),
    "null beside an object": ({"anyOf": [ACTION, {}]}, None, None),
    "an object beside null": ({"anyOf": [ACTION, {}]}, {"action": "x"}, EventAction(action="x")),
    "an object of plain fields beside null": (
        {"anyOf": [{"$ref": "Reachability"}, {}]},
        {"platform": 5},
        Reachability.from_dict({"platform": 5}),
    ),
    "a map beside an object it is not": (
        {"anyOf": [DRAFTS["oneOf"][0], {"additionalProperties": WHEN}]},
        {"a": "2026-03-01T12:00:00Z"},
        {"a": MOMENT},
    ),
    "a map beside an object whose fields it lacks": (
        {"anyOf": [ACTION, {"additionalProperties": WHEN}]},
        {"a": "2026-03-01T12:00:00Z"},
        {"a": MOMENT},
    ),
    "a time or text: a time": ({"anyOf": [{}, WHEN]}, "2026-03-01T12:00:00Z", MOMENT),
    "a time or text: text": ({"anyOf": [WHEN, {}]}, "soon", "soon"),
    "a list or a time": (
        {"anyOf": [WHEN, {"items": ACTION}]},
        [{"action": "x"}],
        [EventAction(action="x")],
    ),
}


@pytest.mark.parametrize(("schema", "value", "expected"), CASES.values(), ids=CASES.keys())
def test_a_value_is_read_as_far_as_it_fits(schema: dict[str, Any], value: Any, expected: Any) -> None:
    decoded = decode(schema, value)
    assert decoded == expected
    assert type(decoded) is type(expected)


def test_a_missing_field_is_unset_and_a_null_is_none() -> None:
    request = decode_object(TrackEventRequest, {"customer_id": None, "actions": None})
    assert attrs.asdict(request)["type_"] is UNSET
    assert request.device_id is UNSET
    assert request.customer_id is None
    assert request.actions is None


@pytest.mark.parametrize("value", [None, 5, "x", True, [], {}, [[]], {"a": {"b": 1}}])
def test_a_field_of_any_other_type_is_kept(value: Any) -> None:
    source = dict.fromkeys(CampaignMeta.FIELDS, value)
    meta = CampaignMeta.from_dict(source)
    assert meta.to_dict() == source


def test_unknown_fields_are_kept_beside_the_known() -> None:
    action = EventAction.from_dict({"action": "Bought", "mood": "good", "at": "2026-03-01T12:00:00Z"})
    assert action.additional_properties == {"mood": "good", "at": "2026-03-01T12:00:00Z"}
    assert action["mood"] == "good"
    assert "mood" in action
    assert "action" not in action


def test_an_unknown_enum_value_is_kept() -> None:
    action = EventAction.from_dict({"action": "Bought", "platform": "FRIDGE"})
    assert action.platform == "FRIDGE"


def test_a_page_of_campaigns_of_known_and_unknown_kinds() -> None:
    page = CampaignPage.from_dict(CAMPAIGN_PAGE)
    kinds = [type(campaign).__name__ for campaign in page.data.campaigns]
    assert kinds == ["PushCampaign", "EmailCampaign", "OtherCampaign", "OtherCampaign"]
    assert page.to_dict() == CAMPAIGN_PAGE


ANSWERS = {
    name: schema
    for name, module in OPERATIONS.items()
    for schema in import_module(f"moengage_api.{module}").OPERATION.responses.values()
    if schema is not None
}
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from(["", "PUSH", "EMAIL", "success", "2026-03-01T12:00:00Z", "2026-03-01"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["data", "status", "x"]), inner)
    ),
    max_leaves=5,
)


@pytest.mark.parametrize("schema", ANSWERS.values(), ids=ANSWERS.keys())
@settings(max_examples=25)
@given(value=JSON)
def test_no_answer_is_refused_and_nothing_is_lost(schema: dict[str, Any], value: Any) -> None:
    assert _plain(decode(schema, value)) == _plain(value)


def _plain(value: Any) -> Any:
    """Models and points in time as the JSON they came from."""
    if is_model(value):
        return _plain(value.to_dict())
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, datetime.datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value


def test_every_member_of_every_union_can_be_told_or_is_no_object() -> None:
    """Classes side by side differ by a constant; the first without one takes what no other claims."""
    seen = 0
    for name in models.__all__:
        cls = getattr(models, name)
        for union in _unions(getattr(cls, "SCHEMA", {}) if isinstance(cls, type) else {}):
            claims = {one["$ref"]: _claim(getattr(models, one["$ref"])) for one in union if "$ref" in one}
            for reference, claim in claims.items():
                if claim or reference == next(one for one in claims if not claims[one]):
                    assert type(decode({"anyOf": union}, claim)).__name__ == reference, name
                    seen += 1
    assert seen > 10


def _claim(cls: type[Model]) -> dict[str, Any]:
    """The least that makes an object one of this class."""
    fields = cls.SCHEMA.get("properties", {})
    required = [name for name in cls.SCHEMA.get("required", ()) if name in fields]
    if not any("const" in fields[name] for name in required):
        return {}
    return {name: fields[name].get("const", "x") for name in required}


def _unions(node: Any) -> list[list[dict[str, Any]]]:
    if isinstance(node, list):
        return [union for item in node for union in _unions(item)]
    if not isinstance(node, dict):
        return []
    own = [node[key] for key in ("oneOf", "anyOf") if key in node]
    return own + [union for key, item in node.items() if key not in ("if", "not") for union in _unions(item)]
