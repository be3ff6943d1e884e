"""The laws of models, on values of the document: to JSON and back, copies, pickles, absence, times."""

from __future__ import annotations

import copy
import datetime
import inspect
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from moengage_api import UNSET, Unset, models
from moengage_api.overlays.encode import is_model
from moengage_api.overlays.model import Model
from tests.fuzz.components import COMPONENTS, SENT, samples, values
from tests.fuzz.document import resolve
from tests.fuzz.ledger import Ledger
from tests.fuzz.ledger.failing import noting
from tests.fuzz.values import same
from tests.options import chosen

OPTIONS = chosen()
LAWS = settings(
    max_examples=OPTIONS.examples if OPTIONS.deep else 4,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
CLASSES: dict[str, type[Model]] = {
    name: cls
    for name in models.__all__
    if inspect.isclass(cls := getattr(models, name)) and issubclass(cls, Model)
}

ZONE = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
MOMENT = datetime.datetime(2026, 3, 1, 15, 0, 0, 250_000, tzinfo=ZONE)
WALL = datetime.datetime(2026, 3, 1, 15, 0)
# Format -> a Python value, its JSON, and what is read back.
TIMES: dict[str, tuple[Any, Any, Any]] = {
    "date-time": (MOMENT, "2026-03-01T09:30:00.250000Z", MOMENT),
    "date": (WALL.date(), "2026-03-01", WALL.date()),
    "local-date-time": (WALL, "2026-03-01T15:00:00", "2026-03-01T15:00:00"),
    "epoch-seconds": (MOMENT, 1_772_357_400, 1_772_357_400),
    "epoch-milliseconds": (MOMENT, 1_772_357_400_250, 1_772_357_400_250),
}


@pytest.mark.parametrize("name", CLASSES)
def test_a_model_keeps_the_laws(name: str, ledger: Ledger) -> None:
    @seed(OPTIONS.seed)
    @LAWS
    @given(values(name, OPTIONS), st.data())
    def laws(source: Any, data: st.DataObject) -> None:
        if not isinstance(source, dict):
            return
        ledger.tallies["laws", name] += 1
        with noting(lambda: f"{name}.from_dict({source!r})"):
            model = CLASSES[name].from_dict(source)
            _goes_to_json_and_back(model, source)
            _is_copied_whole(model)
            _tells_absence_from_null(model, data.draw(st.sampled_from(sorted(model.FIELDS) or ["added"])))

    laws()


def _goes_to_json_and_back(model: Model, source: dict[str, Any]) -> None:
    before = json.dumps(source)
    written = model.to_dict()
    assert same(source, json.loads(json.dumps(written, allow_nan=False))) is None
    assert json.dumps(source) == before
    assert type(model).from_dict(written) == model
    assert type(model).from_dict(written).to_dict() == written


def _is_copied_whole(model: Model) -> None:
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert twin is not model
        assert twin == model
        assert twin.to_dict() == model.to_dict()
        assert _unset(twin) == _unset(model)
    changed = copy.deepcopy(model)
    changed["of the copy alone"] = 1
    assert changed != model
    assert "of the copy alone" not in model
    # They can be changed, so they promise no hash: as a key, a model would be lost with its next change.
    with pytest.raises(TypeError, match="unhashable"):
        hash(model)


def _unset(model: Model) -> set[str]:
    fields = {name: getattr(model, name) for name in model.FIELDS.values()}
    assert all(value is UNSET for value in fields.values() if isinstance(value, Unset))
    return {name for name, value in fields.items() if value is UNSET}


def _tells_absence_from_null(model: Model, name: str) -> None:
    if name not in model.FIELDS:
        return
    others = {key: value for key, value in model.to_dict().items() if key != name}
    for given_value, expected in ((UNSET, others), (None, {**others, name: None})):
        twin = copy.deepcopy(model)
        setattr(twin, model.FIELDS[name], given_value)
        assert twin.to_dict() == expected
        assert getattr(type(model).from_dict(expected), model.FIELDS[name]) is given_value


@pytest.mark.parametrize("name", CLASSES)
def test_a_fitting_value_becomes_typed_through_and_through(name: str) -> None:
    """What the document describes is not merely kept as it came."""
    for source in samples(name):
        model = CLASSES[name].from_dict(source)
        assert model.additional_properties.keys() == source.keys() - model.FIELDS.keys()
        for field, attribute in model.FIELDS.items():
            schema = resolve(COMPONENTS[name].get("properties", {}).get(field, {}))
            value = getattr(model, attribute)
            if "properties" in schema and isinstance(source.get(field), dict):
                assert is_model(value), field
            if schema.get("format") in ("date-time", "date") and isinstance(source.get(field), str):
                assert isinstance(value, datetime.date), field


@pytest.mark.parametrize("cls", CLASSES.values(), ids=CLASSES)
def test_a_field_of_any_name_is_kept(cls: type[Model]) -> None:
    names = ("self", "source", "SCHEMA", "to_dict", "additional_properties", "__class__", "", "Ünïcode")
    source = {name: {"inner": None} for name in names if name not in cls.FIELDS}
    assert cls.from_dict(source).to_dict() == source
    assert all(name in cls.from_dict(source) for name in source)


def _times() -> Iterator[tuple[str, str, str]]:
    """Component, field and format of every point in time that a caller may write."""
    for name in sorted(SENT & CLASSES.keys()):
        for field, schema in COMPONENTS[name].get("properties", {}).items():
            form = resolve(schema).get("format")
            if form in TIMES:
                yield name, field, form


@pytest.mark.parametrize(("name", "field", "form"), list(_times()))
def test_a_time_has_the_form_of_its_field(name: str, field: str, form: str) -> None:
    value, written, read = TIMES[form]
    cls = CLASSES[name]
    model = cls.from_dict({})
    setattr(model, cls.FIELDS[field], value)
    assert model.to_dict() == {field: written}
    assert getattr(cls.from_dict({field: written}), cls.FIELDS[field]) == read


def test_every_form_of_a_time_is_met() -> None:
    assert {form for _, _, form in _times()} == TIMES.keys()
