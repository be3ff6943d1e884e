"""Cases that once failed, replayed. `make fuzz` finds such cases; they are kept in `corpus/`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.yaml12 import load
from tests.fuzz.differences import disagreement
from tests.fuzz.liar import Liar, fault
from tests.fuzz.lies import Lie

CORPUS = Path(__file__).parent / "corpus"


def _cases(name: str) -> list[Any]:
    cases: Any = load(CORPUS / name)
    return [pytest.param(case, id=case["found"]) for case in cases]


@pytest.mark.parametrize("case", _cases("lies.yaml"))
def test_a_lie_is_read_or_refused(liar: Liar, case: dict[str, Any]) -> None:
    content = "".join(text * times for text, times in case["repeat"]).encode()
    lie = Lie(case["operation"], case["status"], (), content)
    assert fault(lie, liar.call(lie, "sync")) is None


@pytest.mark.parametrize("case", _cases("values.yaml"))
def test_all_readings_of_a_value_agree(case: dict[str, Any]) -> None:
    assert disagreement(case["component"], case["value"]) is None
