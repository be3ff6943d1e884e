"""Fixtures of the client's tests."""

from __future__ import annotations

import os

import pytest

from tests.client.harness import Caller


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    outside = ("MOENGAGE_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "SSL_CERT")
    for name in [name for name in os.environ if name.upper().startswith(outside)]:
        monkeypatch.delenv(name)


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """Every test that takes this runs once with each client."""
    return Caller(kind=request.param)
