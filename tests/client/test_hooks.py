"""What hooks are told, in which order, and that they change nothing about a call."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest

from moengage_api import AsyncMoEngage, Hooks, MoEngage
from moengage_api.overlays import errors
from moengage_api.overlays.operation import Signature
from tests.client.harness import COUNTED, KEYED, KEYS, Caller, Server, operation, uuid4

if TYPE_CHECKING:
    from collections.abc import Callable

    from moengage_api.overlays.hooks import RequestEvent, ResponseEvent, RetryEvent

OK = (200, {"status": "success"})


class Diary:
    """Hooks that note what they are told; coroutine functions on request."""

    def __init__(self, *, awaited: bool = False) -> None:
        self.told: list[Any] = []
        names = ("on_request", "on_response", "on_retry")
        self.hooks = Hooks(**{name: self._awaited(name) if awaited else self._plain(name) for name in names})

    def _plain(self, name: str) -> Callable[[Any], object]:
        return lambda event: self.told.append((name, event))

    def _awaited(self, name: str) -> Callable[[Any], object]:
        async def note(event: Any) -> None:
            self.told.append((name, event))

        return note

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.told]

    def requests(self) -> list[RequestEvent]:
        return [event for name, event in self.told if name == "on_request"]

    def responses(self) -> list[ResponseEvent]:
        return [event for name, event in self.told if name == "on_response"]

    def retries(self) -> list[RetryEvent]:
        return [event for name, event in self.told if name == "on_retry"]


def test_each_step_of_a_call_is_told(caller: Caller) -> None:
    diary = Diary()
    caller.settings = {"hooks": diary.hooks}
    limited = httpx.Response(429, headers={"Retry-After": "7", "X-Note": "n"})
    response = caller(KEYED, Server(httpx.ReadTimeout("slow"), limited, OK), body={"a": 1})
    assert diary.names == ["on_request", "on_response", "on_retry"] * 2 + ["on_request", "on_response"]
    assert [event.attempt for event in diary.requests()] == [1, 2, 3]
    first = diary.requests()[0]
    assert (first.operation, first.method, first.path) == ("data.try_it", "POST", "/v1/things")
    assert (first.host, first.size) == ("api-01.moengage.com", len(b'{"a":1}'))
    assert {event.idempotency_key for event in diary.requests()} == {response.idempotency_key} == {uuid4(1)}
    assert [event.request for event in diary.responses()] == diary.requests()
    ends = [(event.status_code, event.fault, event.ambiguous) for event in diary.responses()]
    assert ends == [(None, "ReadTimeout: slow", True), (429, None, False), (200, None, False)]
    assert [event.headers.get("x-note") for event in diary.responses()] == [None, "n", None]
    assert [(event.wait, event.retry_after) for event in diary.retries()] == [(0.5, None), (7.0, 7.0)]
    assert [event.response for event in diary.retries()] == diary.responses()[:2]


def test_a_call_that_fails_for_good_is_no_retry(caller: Caller) -> None:
    diary = Diary()
    caller.settings = {"hooks": diary.hooks}
    with pytest.raises(errors.ServerError):
        caller(COUNTED, Server((500, {})), body={})
    assert diary.names == ["on_request", "on_response"]
    assert diary.responses()[0].ambiguous


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_retry"])
def test_a_single_hook_is_enough(caller: Caller, name: str) -> None:
    diary = Diary()
    caller.settings = {"hooks": Hooks(**{name: getattr(diary.hooks, name)})}
    caller(COUNTED, Server((503, {}), OK), body={})
    assert diary.names == [name] * (1 if name == "on_retry" else 2)


def test_the_time_of_each_sending_is_told(caller: Caller) -> None:
    diary, world = Diary(), caller.world
    caller.settings = {"hooks": diary.hooks}
    durations = iter([3.0, 0.25])

    def handler(request: httpx.Request) -> httpx.Response:
        world.time += next(durations)
        return httpx.Response(503 if len(diary.retries()) == 0 else 200, json={})

    caller(COUNTED, handler, body={})
    assert [event.elapsed for event in diary.responses()] == [3.0, 0.25]


def test_hooks_change_with_options() -> None:
    first, second = Diary(), Diary()
    transport = httpx.MockTransport(Server())
    arguments: Any = {"parameters": {}, "body": {}, "fields": {}, "options": None}
    settings: Any = {"workspace_id": "W", "api_key": "k", "data_center": 1, "transport": transport}
    with MoEngage(**settings, hooks=first.hooks) as moengage:
        moengage.with_options(hooks=second.hooks).call(COUNTED, **arguments)
        moengage.with_options(max_attempts=1).call(COUNTED, **arguments)
    assert (first.names, second.names) == (["on_request", "on_response"],) * 2


def test_coroutine_functions_are_awaited() -> None:
    caller, diary = Caller(kind="async"), Diary(awaited=True)
    caller.settings = {"hooks": diary.hooks}
    caller(COUNTED, Server((503, {}), OK), body={})
    assert diary.names == ["on_request", "on_response", "on_retry", "on_request", "on_response"]


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_retry"])
def test_a_synchronous_client_refuses_them(name: str) -> None:
    hooks = Hooks(**{name: getattr(Diary(awaited=True).hooks, name)})
    message = rf"hooks\.{name} has to be awaited"
    with pytest.raises(errors.ConfigurationError, match=message):
        MoEngage(hooks=hooks)
    with MoEngage() as moengage, pytest.raises(errors.ConfigurationError, match=message):
        moengage.with_options(hooks=hooks)


def test_a_hook_that_hides_a_coroutine_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    note = Diary(awaited=True).hooks.on_request
    assert note is not None
    hidden = note
    caller = Caller(kind="sync", settings={"hooks": Hooks(on_request=lambda event: hidden(event))})
    assert caller(COUNTED, Server(), body={}).status_code == 200
    assert "only AsyncMoEngage" in caplog.text


def test_a_hook_that_raises_changes_nothing(caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    def fail(event: object) -> None:
        raise ZeroDivisionError(type(event).__name__)

    caller.settings = {"hooks": Hooks(on_request=fail, on_response=fail, on_retry=fail)}
    assert caller(COUNTED, Server((503, {}), OK), body={}).attempts == 2
    failed = [record.exc_info[1].args for record in caplog.records if record.exc_info and record.exc_info[1]]
    events = ["RequestEvent", "ResponseEvent", "RetryEvent", "RequestEvent", "ResponseEvent"]
    assert failed == [(name,) for name in events]
    assert {record.name for record in caplog.records if record.exc_info} == {"moengage_api"}


def test_an_interrupt_is_no_fault_of_a_hook(caller: Caller) -> None:
    def interrupt(event: object) -> None:
        raise KeyboardInterrupt

    caller.settings = {"hooks": Hooks(on_request=interrupt)}
    server = Server()
    with pytest.raises(KeyboardInterrupt):
        caller(COUNTED, server, body={})
    assert server.requests == []


@pytest.mark.parametrize("location", ["header", "body"])
def test_no_secret_is_told(caller: Caller, location: Any) -> None:
    diary = Diary()
    caller.settings = {"hooks": diary.hooks}
    signature = Signature(
        key="data", location=location, name="X-Proof", join="|", of=("workspace", "key", "body.a")
    )
    signed = operation(signature=signature)
    planted: list[str] = []

    def echo(request: httpx.Request) -> httpx.Response:
        # A gateway that sends back whatever it was sent.
        proof = request.headers.get("X-Proof") or request.read().decode().split('"X-Proof":"')[1][:64]
        authorization = request.headers["Authorization"]
        planted.extend([proof, authorization.split()[1], KEYS["data"]])
        headers = {
            "X-Echo": f"saw {authorization} and {proof} and {KEYS['data']}",
            "Set-Cookie": "s=cookie-1",
        }
        return httpx.Response(503 if len(planted) == 3 else 200, headers=headers, json={})

    options: Any = {"headers": {"Cookie": "c=cookie-2", "X-Api-Token": "token-3", "X-Trace": "kept"}}
    caller(signed, echo, body={"a": "b"}, options=options)
    planted += ["cookie-1", "cookie-2", "token-3"]
    assert len(diary.told) == 5
    for _, event in diary.told:
        shown = repr(event) + repr(attrs.asdict(event)) + repr(_headers(event)) + repr(pickle.dumps(event))
        assert [secret for secret in planted if secret in shown] == []
    assert diary.requests()[0].headers["x-trace"] == "kept"
    assert diary.responses()[0].headers["x-echo"].startswith("saw *** *** and ***")


def _headers(event: Any) -> list[list[tuple[str, str]]]:
    request = getattr(event, "request", event)
    return [list(part.headers.items()) for part in (event, request) if hasattr(part, "headers")]


def test_values_of_the_address_are_not_told(caller: Caller) -> None:
    diary = Diary()
    caller.settings = {"hooks": diary.hooks, "workspace_id": "SECRET-PLACE"}
    from tests.client.harness import PLACED

    caller(PLACED, Server(), body={})
    assert "SECRET-PLACE" not in repr([event.path for event in diary.requests()])
    assert diary.requests()[0].path == "/v1/things/{app_id}"


def test_clients_with_hooks_can_be_pickled() -> None:
    for cls in (MoEngage, AsyncMoEngage):
        copied = pickle.loads(pickle.dumps(cls(hooks=Hooks(on_request=print))))
        assert copied._settings.hooks == Hooks(on_request=print)
