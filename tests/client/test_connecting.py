"""Connections as the caller wants them: a proxy, certificates of one's own, one's own httpx client."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from moengage_api import MoEngage
from moengage_api.overlays.errors import APIStatusError, ConfigurationError, ConnectionFailed
from tests.client.harness import KEYS, NATURAL, WORKSPACE, Caller, Server
from tests.client.recorder import Recorder, recording


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[Recorder]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with recording(context) as recorder:
        yield recorder


@pytest.mark.parametrize("kind", ["path", "context"])
def test_certificates_of_ones_own_are_trusted(
    caller: Caller, secure: Recorder, authority: trustme.CA, tmp_path: Path, kind: str
) -> None:
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    verify = str(bundle) if kind == "path" else ssl.create_default_context(cafile=bundle)
    caller.settings = {"transport": None, "data_center": None, "base_url": secure.url, "verify": verify}
    caller(NATURAL, Server(), body={})
    assert len(secure.requests) == 1


def test_a_certificate_that_nobody_vouches_for_ends_the_call_at_once(
    caller: Caller, secure: Recorder
) -> None:
    caller.settings = {"transport": None, "data_center": None, "base_url": secure.url}
    with pytest.raises(ConnectionFailed, match="CERTIFICATE_VERIFY_FAILED") as caught:
        caller(NATURAL, Server(), body={})
    assert (caught.value.attempts, caught.value.ambiguous, secure.requests) == (1, False, [])


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"verify": False}, r"an ssl\.SSLContext or the path"),
        ({"verify": True}, r"an ssl\.SSLContext or the path"),
        ({"verify": "ca.pem", "transport": httpx.MockTransport(Server())}, "transport or verify, not both"),
    ],
)
def test_checks_of_certificates_cannot_be_switched_off_or_lost(settings: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        MoEngage(**settings)


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_file_without_certificates_is_named(caller: Caller, tmp_path: Path, content: str | None) -> None:
    bundle = tmp_path / "ca.pem"
    if content is not None:
        bundle.write_text(content)
    caller.settings = {"transport": None, "verify": str(bundle)}
    with pytest.raises(ConfigurationError, match=r"verify: .*ca\.pem cannot be read"):
        caller(NATURAL, Server(), body={})


def test_calls_go_through_a_proxy(caller: Caller) -> None:
    with recording() as recorder:
        proxy = recorder.url.replace("http://", "http://ada:hunter2@")
        caller.settings = {
            "transport": None,
            "proxy": proxy,
            "data_center": None,
            "base_url": "http://api.invalid",
        }
        caller(NATURAL, Server(), body={})
    [request] = recorder.requests
    assert request.target == "http://api.invalid/v1/things"
    assert request.headers["proxy-authorization"].startswith("Basic ")


def test_an_http_client_that_follows_redirects_carries_no_key_elsewhere() -> None:
    server = Server(httpx.Response(307, headers={"Location": "https://elsewhere.example/"}), (200, {}))
    with httpx.Client(transport=httpx.MockTransport(server), follow_redirects=True) as own:
        moengage = MoEngage(workspace_id=WORKSPACE, api_key=KEYS, data_center="01", http_client=own)
        with pytest.raises(APIStatusError, match="307"):
            moengage.call(NATURAL, parameters={}, body={}, fields={}, options=None)
    assert [request.url.host for request in server.requests] == ["api-01.moengage.com"]
