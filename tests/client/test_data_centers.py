"""Names of data centers, and the refusal to guess."""

from __future__ import annotations

from typing import Any

import pytest

from moengage_api import MoEngage
from moengage_api.overlays.data_centers import parse_data_center
from moengage_api.overlays.errors import ConfigurationError
from tests.client.harness import Caller, Server, operation


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("03", "03"),
        (3, "03"),
        ("3", "03"),
        (" 03 ", "03"),
        ("DC-03", "03"),
        ("dc03", "03"),
        ("DC_3", "03"),
        ("dc 3", "03"),
        (101, "101"),
        ("DC101", "101"),
        ("https://dashboard-03.moengage.com/v4/#/settings", "03"),
        ("dashboard-03.moengage.com", "03"),
        ("HTTPS://API-02.MOENGAGE.COM", "02"),
        ("api-101.moengage.com:443", "101"),
        ("api-04.moengage.com.", "04"),
        ("pushapi-05.moengage.com/v2/transaction", "05"),
        ("sdk-06.moengage.com", "06"),
        ("fileimports-data-api-03.moengage.com", "03"),
        ("sandbox-api-01.moengage.com", "01"),
        ("api.moengage.com", "01"),
        ("https://api-eu.moengage.com/v1/", "02"),
        ("api-serv3.moengage.com", "03"),
    ],
)
def test_every_name_of_a_data_center_is_its_number(given: str | int, expected: str) -> None:
    assert parse_data_center(given) == expected


@pytest.mark.parametrize(
    "given",
    [
        "",
        "00",
        7,
        0,
        -3,
        "003",
        "1O1",
        "EU",
        "DC",
        True,
        None,
        3.0,
        "٣",
        "dashboard.moengage.com",
        "dashboard-09.moengage.com",
        "api-3.moengage.com",
        "api-03.moengage.com.evil.example",
        "https://api-03.moengage.com@evil.example",
        "api-03.example.com",
        "http://[::1",
    ],
)
def test_what_is_not_a_data_center_is_refused_with_the_list(given: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"01 \(United States\).*101") as caught:
        parse_data_center(given)
    assert repr(given) in str(caught.value)


def test_a_wrong_name_in_the_environment_is_called_by_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOENGAGE_DATA_CENTER", "mars")
    with pytest.raises(ConfigurationError, match="MOENGAGE_DATA_CENTER 'mars'"):
        MoEngage()


@pytest.mark.parametrize(
    ("server_url", "settings", "expected"),
    [
        ("https://api-{dc}.moengage.com", {"data_center": 3}, "https://api-03.moengage.com/v1/things"),
        (
            "https://fileimports-data-api-{dc}.moengage.com",
            {"data_center": "101"},
            "https://fileimports-data-api-101.moengage.com/v1/things",
        ),
        # Every family collapses onto the base URL, whatever its own host.
        (
            "https://sdk-{dc}.moengage.com",
            {"data_center": None, "base_url": "http://localhost:8080/prefix/"},
            "http://localhost:8080/prefix/v1/things",
        ),
        ("https://fixed.example", {"data_center": None}, "https://fixed.example/v1/things"),
    ],
)
def test_the_host_of_a_call(caller: Caller, server_url: str, settings: dict[str, Any], expected: str) -> None:
    caller.settings = settings
    server = Server()
    caller(operation(server=server_url, body=None), server)
    assert str(server.request.url) == expected
