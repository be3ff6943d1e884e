"""Fixtures of the emulator's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.emulator.kit import Raw, raw


@pytest.fixture
def api() -> Iterator[Raw]:
    """A raw client of a fresh emulator."""
    with raw() as client:
        yield client


@pytest.fixture
def resolving() -> Iterator[Raw]:
    """The same, with Identity Resolution on."""
    with raw({"identity_resolution": True}) as client:
        yield client
