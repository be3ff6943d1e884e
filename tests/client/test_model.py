"""Models as one uses them: their fields, equality, and absence that stays absence."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import attrs
import pytest

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

CLASSES: dict[str, type[Model]] = {
    name: cls
    for name in models.__all__
    if inspect.isclass(cls := getattr(models, name)) and issubclass(cls, Model)
}


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
