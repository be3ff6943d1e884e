"""Three readings of each component: jsonschema's, the emulator's and the client's. They have to agree."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings

from moengage_api import models
from tests.fuzz import verdicts
from tests.fuzz.components import COMPONENTS, SENT, samples, values
from tests.fuzz.options import chosen
from tests.fuzz.values import same

OPTIONS = chosen()
AGREED = settings(
    max_examples=OPTIONS.examples if OPTIONS.deep else 4,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
# Type aliases are names of the client too; only classes read and write.
MODELS = [name for name in COMPONENTS if inspect.isclass(getattr(models, name, None))]

SECRETS = {
    name
    for schema in COMPONENTS.values()
    for name, field in schema.get("properties", {}).items()
    if field.get("format") == "password"
}
# What the emulator's models cannot state, by what the document says and they do not, and why.
UNSTATED: tuple[tuple[str, str], ...] = (
    (
        r"(True|False) is not of type 'integer'",
        "to pydantic, true is one of the allowed numbers 1, 5 and 10",
    ),
    (
        r"is not valid under any of the given schemas",
        "of a union without a discriminator, nobody knows for which branch the conditions are to be read",
    ),
)


def _disagreement(component: str, value: Any) -> str | None:
    described = verdicts.document(component, value, formats=True)
    emulated = verdicts.emulator(component, value)
    unstated = not emulated and any(re.search(said, " ".join(described)) for said, _ in UNSTATED)
    if bool(described) is not bool(emulated) and not unstated:
        return f"the document says {described or 'yes'}, the emulator {emulated or 'yes'}: {value!r}"
    if component not in SENT or component not in MODELS:
        return None
    described, checked = verdicts.document(component, value, formats=False), verdicts.client(component, value)
    if bool(described) is not bool(checked):
        return f"the document says {described or 'yes'}, the client {checked or 'yes'}: {value!r}"
    return None


@pytest.mark.parametrize("component", COMPONENTS)
def test_all_take_and_refuse_the_same(component: str) -> None:
    @seed(OPTIONS.seed)
    @AGREED
    @given(values(component, OPTIONS))
    def agree(value: Any) -> None:
        found = _disagreement(component, value)
        assert found is None, found

    agree()


@pytest.mark.parametrize("component", MODELS)
def test_both_models_write_what_they_read(component: str) -> None:
    for value in samples(component):
        assert verdicts.emulator(component, value) == []
        sent = {
            name: "**********" if name in SECRETS else item
            for name, item in verdicts.emitted_by_client(component, value).items()
        }
        assert same(verdicts.emitted_by_emulator(component, value), sent) is None
