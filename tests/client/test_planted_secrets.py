"""Keys planted in every place that takes one: nothing that a program could log, show or store has them.

A server that echoes whatever it was sent, in every part of its answer, stands for the worst gateway.
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import os
import pickle
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx
import pytest

from moengage_api import AsyncMoEngage, MoEngage
from moengage_api.overlays import errors
from moengage_api.overlays.operation import Pagination, Signature
from moengage_api.overlays.pagination import iterate
from tests.client.harness import KEYED, NATURAL, WORKSPACE, Caller, World, operation
from tests.client.recorder import recording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# With characters that JSON and URLs spell in other ways.
KEYS: dict[Any, str] = {
    "data": 'planted/data+key"1',
    "campaigns": "planted-campaigns-key-2",
    "push": "planted~push|key=3",
}
GENERAL = "planted:general:key-4"
GATEWAY = "planted-gateway token/of-five"
ROTATED = "planted-rotated-key-6"
ENVIRONMENT = {"MOENGAGE_DATA_API_KEY": "planted-environment-7", "MOENGAGE_API_KEY": GENERAL}

HEADER_SIGNED, BODY_SIGNED = (
    operation(
        key=None,
        body={"type": "object"},
        signature=Signature(
            key="push", location=location, name="signature", join="|", of=("workspace", "key")
        ),
    )
    for location in ("header", "body")
)


def secrets() -> set[str]:
    """Every planted text, and every form in which it travels."""
    keys = {*KEYS.values(), GENERAL, ROTATED, *ENVIRONMENT.values()}
    tokens = {base64.b64encode(f"{WORKSPACE}:{key}".encode()).decode() for key in keys}
    plain = keys | tokens | set(GATEWAY.split())
    return plain | {json.dumps(one)[1:-1] for one in plain} | {quote(one, safe="") for one in plain}


def assert_none_in(shown: str) -> None:
    assert [one for one in secrets() if one in shown] == []


def sent_secrets(request: httpx.Request) -> str:
    """What a request carried that nobody else may see."""
    names = ("authorization", "x-gateway", "signature")
    carried = [request.headers[name] for name in names if name in request.headers]
    body = json.loads(request.content or b"{}")
    carried += [body["signature"]] if "signature" in body else []
    return " ".join(carried)


class Echo:
    """Answers with a status, and tells all that it saw in the body, the headers and the request id."""

    def __init__(
        self, status: int, form: Callable[[str], str] = lambda seen: json.dumps(_fail(seen))
    ) -> None:
        self.status, self.form = status, form
        self.seen: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        seen = sent_secrets(request)
        assert seen
        self.seen.append(seen)
        headers = {"X-Echo": seen, "X-Request-Id": seen, "Location": f"https://elsewhere.example/{seen}"}
        return httpx.Response(self.status, content=self.form(seen), headers=headers)


def _fail(seen: str) -> dict[str, Any]:
    inner = {"message": seen, "code": seen, "target": seen, "request_id": seen, "type": seen}
    return {
        "status": "fail",
        "error": {**inner, "details": [{"target": seen, "message": seen}]},
        seen: [seen],
    }


def slashed(seen: str) -> str:
    return json.dumps(_fail(seen)).replace("/", "\\/")


def unicode(seen: str) -> str:
    escaped = "".join(f"\\u{ord(sign):04x}" for sign in seen)
    return f'{{"status": "fail", "message": "{escaped}"}}'


def frames(error: BaseException) -> Iterator[str]:
    """The variables of every frame of the traceback, and of those behind it, but for these tests."""
    chain = [traceback.TracebackException.from_exception(error, capture_locals=True)]
    while chain:
        one = chain.pop()
        yield "".join(one.format_exception_only())
        for frame in one.stack:
            if not frame.filename.startswith(os.path.dirname(os.path.dirname(__file__))):
                yield f"{frame.name} {frame.locals}"
        chain += [linked for linked in (one.__cause__, one.__context__) if linked is not None]


def assert_silent(error: BaseException, *also: str) -> None:
    """The error gives no planted secret away, whatever is done with it."""
    notes = getattr(error, "__notes__", [])
    shown = [str(error), repr(error), repr(vars(error)), repr(error.args), *notes, *frames(error)]
    shown += [str(dict(getattr(error, "headers", {}))), pickle.dumps(error).decode("latin-1")]
    for text in shown:
        assert_none_in(text)
        assert [one for one in also if one in text] == []


def assert_logs_silent(caplog: pytest.LogCaptureFixture) -> None:
    assert [record for record in caplog.records if record.name == "moengage_api"]
    for record in caplog.records:
        assert_none_in(f"{record.getMessage()} {vars(record)}")


FORMS: dict[str, tuple[int, Callable[[str], str]]] = {
    **{f"a {status}": (status, lambda seen: json.dumps(_fail(seen))) for status in (302, 400, 401, 403, 429)},
    **{f"a {status} of 5xx": (status, lambda seen: json.dumps(_fail(seen))) for status in (500, 503)},
    "a success that failed": (200, lambda seen: json.dumps(_fail(seen))),
    "escaped slashes": (400, slashed),
    "escaped letters": (401, unicode),
    "not JSON": (502, lambda seen: f"<html><title>{seen}</title>{seen}"),
    "no JSON success": (200, lambda seen: f"echo: {seen}"),
    "cut off": (400, lambda seen: slashed(seen)[:-2]),
}


@pytest.mark.parametrize("target", [NATURAL, KEYED, HEADER_SIGNED, BODY_SIGNED])
@pytest.mark.parametrize(("status", "form"), FORMS.values(), ids=FORMS.keys())
def test_an_answer_that_echoes_everything(
    caller: Caller, caplog: pytest.LogCaptureFixture, target: Any, status: int, form: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    caller.settings = {"api_key": KEYS, "headers": {"X-Gateway": GATEWAY}}
    server = Echo(status, form)
    with pytest.raises(errors.CallError) as caught:
        caller(target, server, body={})
    signed = server.seen[0].split()[-1] if target.signature is not None else "no signature"
    assert_silent(caught.value, signed)
    assert_logs_silent(caplog)


@pytest.mark.parametrize(
    "fault", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), httpx.ProxyError("407")]
)
def test_no_answer(caller: Caller, caplog: pytest.LogCaptureFixture, fault: Exception) -> None:
    caplog.set_level(logging.DEBUG)
    caller.settings = {"api_key": KEYS, "headers": {"X-Gateway": GATEWAY}, "max_attempts": 2}

    def fail(request: httpx.Request) -> httpx.Response:
        fault.request = request  # type: ignore[attr-defined]
        raise fault

    with pytest.raises(errors.ConnectionFailed) as caught:
        caller(NATURAL, fail, body={})
    assert_silent(caught.value)
    assert_logs_silent(caplog)


@pytest.mark.parametrize(
    ("body", "options"),
    [
        ([], {}),
        ({"a": object()}, {}),
        ({"a": float("nan")}, {"checks": "off"}),
        ({}, {"headers": {"X-Bad": "\r\n"}}),
        ({}, {"headers": {"Authorization": "Basic x"}}),
        ({}, {"idempotency_key": "none"}),
    ],
)
@pytest.mark.parametrize("target", [KEYED, HEADER_SIGNED])
def test_a_request_that_is_not_sent(caller: Caller, body: Any, options: Any, target: Any) -> None:
    caller.settings = {"api_key": KEYS, "headers": {"X-Gateway": GATEWAY}}
    with pytest.raises(errors.RequestInvalid) as caught:
        caller(target, Echo(200), body=body, options=options)
    assert_silent(caught.value)


WRONG: list[dict[str, Any]] = [
    {"data_center": "nowhere"},
    {"timeout": -1},
    {"workspace_id": "a:b"},
    {"checks": "strict"},
    {"headers": {"X-Gateway": f"{GATEWAY}\n"}},
    {"api_key": {"data": f"{GENERAL}\n"}},
    {"api_key": {"nothing": GENERAL}},
]


@pytest.mark.parametrize("cls", [MoEngage, AsyncMoEngage])
@pytest.mark.parametrize("wrong", WRONG)
def test_a_setting_that_is_refused(monkeypatch: pytest.MonkeyPatch, cls: Any, wrong: Any) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    for given in ({"api_key": KEYS, "headers": {"X-Gateway": GATEWAY}, **wrong}, wrong):
        with pytest.raises(errors.ConfigurationError) as caught:
            cls(**given)
        assert_silent(caught.value)
    with pytest.raises(errors.ConfigurationError) as caught:
        cls(api_key=KEYS).with_options(**{"api_key": ROTATED, "headers": {"X-Gateway": GATEWAY}, **wrong})
    assert_silent(caught.value)


@pytest.mark.parametrize("cls", [MoEngage, AsyncMoEngage])
def test_settings_that_contradict_each_other_or_do_not_exist(cls: Any) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        cls(api_key=KEYS, http_client=httpx.Client(), proxy="http://localhost:1")
    assert_silent(caught.value)
    with pytest.raises(TypeError) as unknown:
        cls(api_key=KEYS).with_options(api_key=ROTATED, timeuot=3)
    for shown in frames(unknown.value):
        assert_none_in(shown)


@pytest.mark.parametrize("missing", ["workspace_id", "data_center"])
def test_a_setting_that_is_missing(caller: Caller, missing: str) -> None:
    caller.settings = {"api_key": KEYS, "headers": {"X-Gateway": GATEWAY}, missing: None}
    with pytest.raises(errors.ConfigurationError) as caught:
        caller(NATURAL, Echo(200), body={})
    assert_silent(caught.value)


@pytest.mark.parametrize("cls", [MoEngage, AsyncMoEngage])
@pytest.mark.parametrize("api_key", [None, GENERAL, KEYS])
def test_clients_and_what_belongs_to_them(monkeypatch: pytest.MonkeyPatch, cls: Any, api_key: Any) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    client = cls(workspace_id=WORKSPACE, api_key=api_key, data_center=1, headers={"X-Gateway": GATEWAY})
    for one in (client, client.with_options(api_key=ROTATED), client.with_options(timeout=1)):
        assert_none_in(
            f"{one} {one!r} {vars(one)} {one._settings} {one.data!r} {one.bulk!r} {vars(one.data)}"
        )


def test_a_rotated_key_is_as_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Echo(401)
    with (
        MoEngage(
            workspace_id=WORKSPACE, api_key=KEYS, data_center=1, transport=httpx.MockTransport(server)
        ) as client,
        pytest.raises(errors.AuthenticationFailed) as caught,
    ):
        client.with_options(api_key=ROTATED).call(NATURAL, parameters={}, body={}, fields={}, options=None)
    assert ROTATED in base64.b64decode(server.seen[0].split()[1]).decode()
    assert_silent(caught.value)
    assert_logs_silent(caplog)


def test_an_import_that_fails_and_the_files_it_leaves(
    caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    elements = [{"type": "customer", "customer_id": "ada-1", "attributes": {"a": 1}}, {"type": "nothing"}]
    with MoEngage(
        workspace_id=WORKSPACE, api_key=KEYS, data_center=1, transport=httpx.MockTransport(Echo(400))
    ) as client:
        summary = client.bulk.import_(
            elements, dead_letters=tmp_path / "letters", journal=tmp_path / "journal"
        )
    [failed] = summary.failed
    assert failed.error is not None
    assert_silent(failed.error)
    assert_none_in(f"{summary} {summary!r} {failed!r} {pickle.dumps(summary)!r}")
    for name in ("letters", "journal"):
        content = (tmp_path / name).read_text()
        assert content
        assert_none_in(content)
    assert_logs_silent(caplog)


def test_an_iteration_that_fails() -> None:
    paged = operation(
        idempotency=NATURAL.idempotency,
        pagination=Pagination(kind="page", page="page", first=1, items="rows"),
    )
    with MoEngage(
        workspace_id=WORKSPACE,
        api_key=KEYS,
        data_center=1,
        transport=httpx.MockTransport(Echo(500)),
        runtime=World().runtime,
    ) as client:
        pages = iterate(client, paged, parameters={}, body={}, fields={}, options=None)
        with pytest.raises(errors.ServerError) as caught:
            next(pages)
    assert "on page 1" in caught.value.__notes__[0]
    assert_silent(caught.value)


def test_a_task_that_was_cancelled() -> None:
    async def run() -> str:
        begun = asyncio.Event()

        async def hang(request: httpx.Request) -> httpx.Response:
            begun.set()
            await asyncio.Event().wait()
            raise AssertionError("nothing sets it")

        async with AsyncMoEngage(
            workspace_id=WORKSPACE, api_key=KEYS, data_center=1, transport=httpx.MockTransport(hang)
        ) as client:
            call = asyncio.create_task(client.call(NATURAL, parameters={}, body={}, fields={}, options=None))
            await begun.wait()
            call.cancel()
            await asyncio.wait([call])
            return repr(call)

    assert_none_in(asyncio.run(run()))


def test_what_the_layers_below_log_over_a_real_connection(
    caller: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with recording(echo=True) as recorder:
        caller.settings = {
            "api_key": KEYS,
            "headers": {"X-Gateway": GATEWAY},
            "transport": None,
            "data_center": None,
            "base_url": recorder.url,
        }
        caller(NATURAL, Echo(200), body={})
    assert recorder.requests[0].headers["x-gateway"] == GATEWAY
    assert {"moengage_api", "httpcore.connection"} <= {record.name for record in caplog.records}
    assert_logs_silent(caplog)


def test_what_http2_logs_of_headers(caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caller.settings = {"api_key": KEYS}

    def tell(request: httpx.Request) -> httpx.Response:
        # As hpack does, which httpx uses for HTTP/2.
        logging.getLogger("hpack.hpack").debug("Adding %s", request.headers["Authorization"])
        return httpx.Response(200, json={})

    caller(NATURAL, tell, body={})
    assert_logs_silent(caplog)
