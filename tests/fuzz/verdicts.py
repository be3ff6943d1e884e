"""What each side says of a JSON value as an instance of a component, and what it makes of one it takes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from jsonschema import FormatChecker
from jsonschema_rs import Draft202012Validator
from pydantic import TypeAdapter
from pydantic_core import to_json

from moengage_api import models as attrs_models
from moengage_api.overlays.model import Model
from moengage_api.overlays.validate import validate
from moengage_emulator.conditions import broken_conditions
from moengage_emulator.validation import Models, with_integers
from moengage_models import models as pydantic_models
from tests.fuzz.document import quick_validator, validator
from tests.spec.document import FORMATS

__all__ = ["client", "document", "emitted_by_client", "emitted_by_emulator", "emulator", "fits", "model_of"]

# The wall clock and epochs are the document's own formats; pydantic has no type for them.
_FORMATS = FormatChecker(formats=())
_FORMATS.checkers = {
    name: FORMATS.checkers[name] for name in ("date-time", "date", "uuid", "uri", "email", "byte")
}


def fits(component: str, value: Any, *, formats: bool) -> bool:
    """Whether jsonschema-rs, which is fast, finds nothing wrong, with the document's own schema."""
    return _quick_judge(component, formats).is_valid(value)


def document(component: str, value: Any, *, formats: bool) -> list[str]:
    """What jsonschema finds wrong with the same."""
    errors = _judge(component, formats).iter_errors(value)
    return [f"{error.json_path}: {error.message}"[:300] for error in errors]


def emulator(component: str, value: Any) -> list[str]:
    """What the pydantic model finds wrong, or the emulator's reader of the component's conditions."""
    problems = _MODELS.problems(component, value) or broken_conditions(component, value)
    return [f"{problem.path}: {problem.message}" for problem in problems]


def client(component: str, value: Any) -> list[str]:
    """What the client's own validator finds wrong, before it sends."""
    return [str(problem) for problem in validate(value, {"$ref": component})]


def emitted_by_emulator(component: str, value: Any) -> Any:
    """A fitting value once through the pydantic model, which writes stars for secrets."""
    adapter = _adapter(component)
    model = adapter.validate_json(to_json(with_integers(value)), strict=True)
    return adapter.dump_python(model, mode="json", by_alias=True)


def emitted_by_client(component: str, value: Any) -> Any:
    """A value once through the attrs model."""
    return model_of(component).from_dict(value).to_dict()


def model_of(component: str) -> type[Model]:
    """The client's class of a component."""
    found: type[Model] = getattr(attrs_models, component)
    return found


_MODELS = Models()


@cache
def _adapter(component: str) -> TypeAdapter[Any]:
    return TypeAdapter(getattr(pydantic_models, component))


@cache
def _quick_judge(component: str, formats: bool) -> Draft202012Validator:
    checkers = {name: _checker(*found) for name, found in _FORMATS.checkers.items()}
    return quick_validator({"$ref": f"#/components/schemas/{component}"}, checkers if formats else None)


def _checker(check: Callable[[str], object], raises: Any) -> Callable[[str], bool]:
    def holds(text: str) -> bool:
        try:
            return bool(check(text))
        except raises:
            return False

    return holds


@cache
def _judge(component: str, formats: bool) -> Any:
    found = validator({"$ref": f"#/components/schemas/{component}"})
    return found.evolve(format_checker=_FORMATS) if formats else found
