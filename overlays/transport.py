"""The one module that knows httpx: it sends a request once and reports what came of it."""

from __future__ import annotations

import logging
import ssl
import sys
from contextvars import ContextVar
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Literal

import httpx

from ..facts import VERSION
from ..types import Unset
from .errors import ConfigurationError
from .exchange import Answer, Lost, Outcome, Send
from .pool import Connecting
from .response import Headers
from .saving import Sink

if TYPE_CHECKING:
    from asyncio import Semaphore

__all__ = [
    "AsyncHTTPClient",
    "AsyncTransport",
    "HTTPClient",
    "Proxy",
    "Transport",
    "open_async_client",
    "open_client",
    "send",
    "send_async",
]

HTTPClient = httpx.Client
AsyncHTTPClient = httpx.AsyncClient
Transport = httpx.BaseTransport
AsyncTransport = httpx.AsyncBaseTransport
Proxy = str | httpx.URL | httpx.Proxy

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
"""Seconds for each attempt; a host that does not take connections is given up sooner."""

MAX_CONNECTIONS = 100
"""Connections of one client at once, as httpx has it; further calls wait for one, in order."""

USER_AGENT = (
    f"moengage-api/{VERSION} (python/{sys.version_info.major}.{sys.version_info.minor}; "
    f"httpx/{httpx.__version__})"
)

_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_UNSENDABLE = (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError)
_FAULTS = (httpx.TransportError, httpx.InvalidURL, httpx.DecodingError)

_sending: ContextVar[bool] = ContextVar("moengage_api_sending", default=False)


def _not_ours(_: logging.LogRecord) -> bool:
    return not _sending.get()


# httpx logs full URLs at INFO, and ours name customers and carry keys; the others log headers at DEBUG.
# The module records has a record instead. Lines about anybody else's requests pass.
for _telltale in ("httpx", "httpcore.http11", "httpcore.http2", "hpack.hpack", "hpack.table"):
    logging.getLogger(_telltale).addFilter(_not_ours)


def open_client(connecting: Connecting) -> HTTPClient:
    """The connections of a synchronous client: the httpx client given, or a new one."""
    given = connecting.http_client
    if given is not None and not isinstance(given, httpx.Client):
        raise ConfigurationError(f"http_client must be an httpx.Client, not {type(given).__name__}")
    if given is not None:
        return given
    client = _Client(**_making(connecting), event_hooks={"response": [_without_broken_location]})
    client.discreet = connecting.transport is None
    return client


def open_async_client(connecting: Connecting) -> AsyncHTTPClient:
    """The connections of an asynchronous client: the httpx client given, or a new one."""
    given = connecting.http_client
    if given is not None and not isinstance(given, httpx.AsyncClient):
        raise ConfigurationError(f"http_client must be an httpx.AsyncClient, not {type(given).__name__}")
    if given is not None:
        return given
    client = _AsyncClient(**_making(connecting), event_hooks={"response": [_without_broken_location_async]})
    # A transport of the caller's has limits that are not known here.
    client.line = None if connecting.transport is not None else _line()
    client.discreet = connecting.transport is None
    return client


def _without_broken_location(response: httpx.Response) -> None:
    """Drop a `Location` that is no address: httpx reads it though it does not follow, and would fail."""
    try:
        response.request.url.join(response.headers.get("location", ""))
    except httpx.InvalidURL:
        del response.headers["location"]


async def _without_broken_location_async(response: httpx.Response) -> None:
    _without_broken_location(response)


class _URL(httpx.URL):
    """Shows no query, which may hold a secret, to tracing and the like; it is sent all the same.

    The transport of httpx sends `raw_path`. Another one may send what `str` gives.
    """

    def __str__(self) -> str:
        return str(httpx.URL(self).copy_with(query=None))


class _Client(httpx.Client):
    discreet = False
    """Whether the requests show no query."""


class _AsyncClient(httpx.AsyncClient):
    """Lets calls stand in line for a connection here.

    httpcore goes through all waiting requests and all connections at every step: of a thousand calls at
    once, each would take as long as a hundred otherwise.
    """

    line: Semaphore | None = None
    discreet = False


def _line() -> Semaphore | None:
    import asyncio  # 30 ms that a synchronous program need not pay

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return None  # Outside asyncio (`Runtime.async_sleep`) httpcore's own line has to do.
    return asyncio.Semaphore(MAX_CONNECTIONS)


def _making(connecting: Connecting) -> dict[str, Any]:
    verify: Any = True if connecting.verify is None else connecting.verify
    if isinstance(verify, str):
        try:
            verify = ssl.create_default_context(cafile=verify)
        except (OSError, ValueError) as error:
            found = f"verify: {connecting.verify} cannot be read as CA certificates ({error})"
            raise ConfigurationError(found) from None
    # The API needs no cookies, and a gateway's would travel from one workspace to the next.
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    return {
        "transport": connecting.transport,
        "proxy": connecting.proxy,
        "verify": verify,
        "cookies": cookies,
        # All are kept: a connection that is closed costs the next call another handshake.
        "limits": httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_CONNECTIONS),
    }


def send(client: HTTPClient, effect: Send) -> Outcome:
    """Send once. Redirects are answers like any other: following one would carry the key elsewhere."""
    token = _sending.set(True)
    try:
        response = client.send(_request(client, effect), auth=None, follow_redirects=False, stream=True)
        sink = Sink(effect.save_to if response.is_success else None)
        try:
            with sink:
                for chunk in response.iter_bytes():
                    sink.write(chunk)
        except _FAULTS as fault:
            return _cut_short(response, sink, fault)
        finally:
            response.close()
        return _answer(response, sink)
    except _FAULTS as fault:
        return _lost(fault)
    finally:
        _sending.reset(token)


async def send_async(client: AsyncHTTPClient, effect: Send) -> Outcome:
    """`send`, awaiting; first its turn, if the connections are in use."""
    line = client.line if isinstance(client, _AsyncClient) else None
    if line is None:
        return await _send_async(client, effect)
    import asyncio

    try:
        async with asyncio.timeout(
            DEFAULT_TIMEOUT.pool if isinstance(effect.timeout, Unset) else effect.timeout
        ):
            await line.acquire()
    except TimeoutError:
        return Lost(message="PoolTimeout: no connection became free", kind="unsent", timed_out=True)
    try:
        return await _send_async(client, effect)
    finally:
        line.release()


async def _send_async(client: AsyncHTTPClient, effect: Send) -> Outcome:
    token = _sending.set(True)
    try:
        response = await client.send(_request(client, effect), auth=None, follow_redirects=False, stream=True)
        sink = Sink(effect.save_to if response.is_success else None)
        try:
            with sink:
                async for chunk in response.aiter_bytes():
                    sink.write(chunk)
        except _FAULTS as fault:
            return _cut_short(response, sink, fault)
        finally:
            await response.aclose()
        return _answer(response, sink)
    except _FAULTS as fault:
        return _lost(fault)
    finally:
        _sending.reset(token)


def _request(client: httpx.Client | httpx.AsyncClient, effect: Send) -> httpx.Request:
    headers = {"User-Agent": USER_AGENT, **effect.headers}
    if effect.authorization is not None:
        headers["Authorization"] = effect.authorization.reveal()
    request = client.build_request(
        effect.method, effect.url, headers=headers, content=effect.content, timeout=_timeout(effect)
    )
    if isinstance(client, _Client | _AsyncClient) and client.discreet:
        request.url = _URL(request.url)
    return request


def _timeout(effect: Send) -> httpx.Timeout:
    wanted = DEFAULT_TIMEOUT if isinstance(effect.timeout, Unset) else httpx.Timeout(effect.timeout)
    most = effect.at_most
    if most is None:
        return wanted
    waits = wanted.as_dict().items()
    return httpx.Timeout(**{name: most if wait is None else min(wait, most) for name, wait in waits})


def _answer(response: httpx.Response, sink: Sink) -> Answer:
    headers = Headers(response.headers.multi_items())
    return Answer(status_code=response.status_code, headers=headers, content=bytes(sink.content))


def _cut_short(response: httpx.Response, sink: Sink, fault: Exception) -> Outcome:
    # A refusal is one, however much of its reasons got through; half a success is none.
    return _lost(fault) if response.is_success else _answer(response, sink)


def _lost(fault: Exception) -> Lost:
    message = f"{type(fault).__name__}: {fault}".rstrip(": ")
    timed_out = isinstance(fault, httpx.TimeoutException)
    if isinstance(fault, _UNSENDABLE) or _is_certificate_fault(fault):
        return Lost(message=message, kind="unsendable")
    kind: Literal["unsent", "unsure"] = "unsent" if isinstance(fault, _UNSENT) else "unsure"
    return Lost(message=message, kind=kind, timed_out=timed_out)


def _is_certificate_fault(fault: BaseException | None) -> bool:
    while fault is not None:
        if isinstance(fault, ssl.SSLCertVerificationError):
            return True
        fault = fault.__cause__ or fault.__context__
    return False
