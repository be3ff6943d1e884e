"""The pydantic models: one module per component, and what the tool has to be helped with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.models import generate_models
from moengage_emulator.validation import Models
from tests.generator.documents import changed


def models(tmp_path: Path, schema: dict[str, Any]) -> Models:
    """The models of the small document, of which the component `Size` is `schema`."""
    generate_models(changed({"S Size": {"description": "How big.", **schema}}), tmp_path / "moengage_models")
    return Models.read(tmp_path)


_NUMBER = {"type": "integer", "minimum": 1}
_WORD = {"type": "string", "pattern": "^[a-z]+$"}
_SELF = {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Thing"}}}


@pytest.mark.parametrize(
    ("schema", "fitting", "others"),
    [
        ({"anyOf": [_NUMBER, _WORD]}, [1, "big"], [0, "Big", None, [1]]),
        (
            {"oneOf": [_WORD, _SELF]},
            ["big", {"inner": {"name": "cup", "size": "big"}}],
            ["Big", {"inner": 1}, 1],
        ),
        ({"anyOf": [_NUMBER, {"$ref": "#/components/schemas/Made"}]}, [1, {"id": "a"}], [0, {"id": 1}]),
    ],
    ids=["simple", "recursive", "named"],
)
def test_each_branch_keeps_its_own_rules(
    schema: dict[str, Any], fitting: list[Any], others: list[Any], tmp_path: Path
) -> None:
    found = models(tmp_path, schema)
    values = [*fitting, *others]
    assert [value for value in values if not found.problems("Size", value)] == fitting
    nested = [value for value in values if not found.problems("Thing", {"name": "cup", "size": value})]
    assert nested == fitting


def test_a_nameless_part_is_not_taken_for_the_component_of_its_name(tmp_path: Path) -> None:
    sizes = {"type": "array", "description": "Sizes.", "items": {"type": "string", "pattern": "^x+$"}}
    generate_models(changed({"S Made properties sizes": sizes}), tmp_path / "moengage_models")
    found = Models.read(tmp_path)
    assert not found.problems("Made", {"sizes": ["xx"]})
    assert found.problems("Made", {"sizes": ["big"]})
    assert not found.problems("Size", "big")
    assert found.problems("Size", "xx")


def test_fields_and_components_by_name(tmp_path: Path) -> None:
    found = models(tmp_path, _NUMBER)
    assert list(found.fields("Thing")) == ["name", "size", "colors"]
    for asked in (found.fields, lambda name: found.problems(name, {})):
        with pytest.raises(KeyError, match="Shelf"):
            asked("Shelf")
