"""Three readings of each component: jsonschema's, the emulator's and the client's. They have to agree."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings

from tests.fuzz import verdicts
from tests.fuzz.components import COMPONENTS, samples, values
from tests.fuzz.differences import MODELS, disagreement
from tests.fuzz.ledger import Ledger
from tests.fuzz.values import same
from tests.options import chosen

OPTIONS = chosen()
AGREED = settings(
    max_examples=OPTIONS.examples if OPTIONS.deep else 4,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
SECRETS = {
    name
    for schema in COMPONENTS.values()
    for name, field in schema.get("properties", {}).items()
    if field.get("format") == "password"
}


@pytest.mark.parametrize("component", COMPONENTS)
def test_all_take_and_refuse_the_same(component: str, ledger: Ledger) -> None:
    @seed(OPTIONS.seed)
    @AGREED
    @given(values(component, OPTIONS))
    def agree(value: Any) -> None:
        ledger.tallies["readings", component] += 1
        found = disagreement(component, value)
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
