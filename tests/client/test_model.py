"""The laws of models: to JSON and back, copies, pickles, equality, and absence that stays absence."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from collections.abc import Mapping
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moengage_api import UNSET, Unset, models
from moengage_api.errors import RequestInvalid
from moengage_api.models import (
    BulkImportRequest,
    EventAction,
    PushCampaignDraft,
    TrackEventRequest,
    UserAttributes,
)
from moengage_api.overlays.encode import is_model
from moengage_api.overlays.model import Model
from moengage_api.overlays.schemas import model_class

CLASSES: dict[str, type[Model]] = {
    name: cls
    for name in models.__all__
    if inspect.isclass(cls := getattr(models, name)) and issubclass(cls, Model)
}
SETTINGS = settings(max_examples=12, deadline=None)

NAMES = st.sampled_from(["note", "default", "self", "SCHEMA", "to_dict", "Ünïcode"])
JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**12), 10**12)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["", "x", "2026-03-01T12:00:00Z", "2026-03-01", "true"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=2),
    max_leaves=3,
)
TEXTS = {
    "date-time": st.datetimes(timezones=st.timezones()).map(lambda moment: moment.isoformat()),
    "date": st.dates().map(lambda day: day.isoformat()),
    "uuid": st.uuids().map(str),
}


def values(schema: Mapping[str, Any], depth: int) -> st.SearchStrategy[Any]:
    """JSON that a schema describes, or that comes in its place."""
    if "$ref" in schema:
        return (objects(model_class(schema["$ref"]), depth - 1) | JUNK) if depth else JUNK
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"]) | st.just("of tomorrow")
    union = schema.get("oneOf") or schema.get("anyOf")
    if union:
        return st.one_of(*(values(one, depth) for one in union))
    if schema.get("format") in TEXTS:
        return TEXTS[schema["format"]] | JUNK
    if isinstance(schema.get("items"), Mapping):
        return st.lists(values(schema["items"], depth), max_size=2) | JUNK
    if isinstance(schema.get("additionalProperties"), Mapping):
        return st.dictionaries(NAMES, values(schema["additionalProperties"], depth), max_size=2)
    return JUNK


def objects(cls: type[Model], depth: int = 1) -> st.SearchStrategy[dict[str, Any]]:
    """JSON objects of a class: some of its fields, fitting or not, and some it does not know."""
    properties = cls.SCHEMA.get("properties", {})
    known = {name: values(properties.get(name, {}), depth) for name in cls.FIELDS}
    chosen = st.lists(st.sampled_from(sorted(known)), max_size=4, unique=True) if known else st.just([])
    unknown = st.dictionaries(NAMES.filter(lambda name: name not in known), JUNK, max_size=1)
    return st.builds(
        lambda fields, more: fields | more,
        chosen.flatmap(lambda names: st.fixed_dictionaries({name: known[name] for name in names})),
        unknown,
    )


@pytest.mark.parametrize("cls", CLASSES.values(), ids=CLASSES.keys())
@SETTINGS
@given(data=st.data())
def test_laws(cls: type[Model], data: st.DataObject) -> None:
    source = data.draw(objects(cls))
    before = json.dumps(source)
    model = cls.from_dict(source)
    written = model.to_dict()

    assert json.dumps(source) == before
    assert written.keys() == source.keys()
    json.dumps(written, allow_nan=False)
    assert cls.from_dict(written) == model
    assert cls.from_dict(json.loads(json.dumps(written))) == model
    assert cls.from_dict(written).to_dict() == written

    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert twin is not model
        assert twin == model
        assert twin.to_dict() == written
        assert _unset(twin) == _unset(model)
    deep = copy.deepcopy(model)
    deep["of the copy alone"] = 1
    assert deep != model
    assert "of the copy alone" not in model


def _unset(model: Model) -> set[str]:
    fields = {name: getattr(model, name) for name in model.FIELDS.values()}
    assert all(value is UNSET for value in fields.values() if isinstance(value, Unset))
    return {name for name, value in fields.items() if value is UNSET}


@pytest.mark.parametrize("cls", CLASSES.values(), ids=CLASSES.keys())
def test_the_shape_of_a_class(cls: type[Model]) -> None:
    attributes = {field.name: field for field in attrs.fields(cls)}  # type: ignore[arg-type]
    assert list(attributes) == [*cls.FIELDS.values(), "additional_properties"]
    assert all(field.kw_only for field in attributes.values())
    assert cls.SCHEMA.get("properties", {}).keys() <= cls.FIELDS.keys()
    assert cls.__doc__
    empty = cls.from_dict({})
    assert not hasattr(empty, "__dict__")
    assert empty.to_dict() == {}
    assert _unset(empty) == set(cls.FIELDS.values())
    for name, attribute in cls.FIELDS.items():
        default = attributes[attribute].default
        constant = cls.SCHEMA.get("properties", {}).get(name, {}).get("const")
        assert default in (attrs.NOTHING, UNSET, constant), name


def test_there_are_many_classes() -> None:
    assert len(CLASSES) > 100
    assert {type(name) for name in CLASSES} == {str}


def test_a_model_has_only_the_attributes_of_its_class() -> None:
    action = EventAction(action="Bought")
    with pytest.raises(AttributeError):
        action.actoin = "Sold"  # type: ignore[attr-defined]
    assert is_model(action)
    assert not is_model({"action": "Bought"})


def test_constants_need_not_be_given() -> None:
    assert TrackEventRequest(actions=[]).to_dict() == {"type": "event", "actions": []}
    draft = PushCampaignDraft(campaign_delivery_type="ONE_TIME", created_by="ada@example.com")
    assert draft.channel == "PUSH"


def test_unnamed_fields_are_items() -> None:
    attributes = UserAttributes(name="Ada")
    attributes["points"] = 20
    assert "points" in attributes
    assert attributes["points"] == 20
    assert "name" not in attributes
    assert attributes.to_dict() == {"name": "Ada", "points": 20}
    del attributes["points"]
    with pytest.raises(KeyError, match="points"):
        _ = attributes["points"]
    assert attributes == UserAttributes(name="Ada")


def test_unnamed_fields_are_not_shared_between_models() -> None:
    first, second = UserAttributes(), UserAttributes()
    first["points"] = 1
    assert second.additional_properties == {}


def test_equality_is_of_class_and_values() -> None:
    assert EventAction(action="x") == EventAction(action="x")
    assert EventAction(action="x") != EventAction(action="y")
    assert EventAction(action="x") != EventAction(action="x", additional_properties={"a": 1})
    others: list[Any] = [{"action": "x"}, "x", None, UserAttributes(additional_properties={"action": "x"})]
    assert all(EventAction(action="x") != other for other in others)


def test_models_inside_models() -> None:
    request = BulkImportRequest.from_dict(
        {
            "type": "transition",
            "elements": [
                {"type": "event", "customer_id": "ada-1", "actions": [{"action": "Bought"}]},
                {"type": "of tomorrow", "x": 1},
            ],
        }
    )
    first, second = request.elements
    assert first == TrackEventRequest(customer_id="ada-1", actions=[EventAction(action="Bought")])
    assert second == {"type": "of tomorrow", "x": 1}  # type: ignore[comparison-overlap]


def test_to_dict_tells_what_has_no_json_form() -> None:
    with pytest.raises(RequestInvalid, match=r"points: nan has no JSON form"):
        UserAttributes(additional_properties={"points": float("nan")}).to_dict()


def test_absence_is_one_value() -> None:
    for twin in (copy.copy(UNSET), copy.deepcopy(UNSET), pickle.loads(pickle.dumps(UNSET)), Unset("UNSET")):
        assert twin is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert UNSET is not None
    assert list(Unset) == [UNSET]
