"""Fixtures of the tests of bulk work."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from moengage_emulator import emulator
from tests.bulk.kit import Bulk


@pytest.fixture(params=["sync", "async"])
def bulk(request: pytest.FixtureRequest) -> Iterator[Bulk]:
    """Every test that takes this runs once with each client, against an emulator of its own."""
    with emulator(validate_responses=True) as emu:
        yield Bulk(emu, request.param)
        assert emu.errors == []
