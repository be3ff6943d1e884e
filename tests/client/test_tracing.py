"""OpenTelemetry's instrumentation of httpx, as it is set up from outside: a span for each attempt."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

from moengage_api.overlays.operation import Parameter
from moengage_emulator import ApiKey, Emulator, FaultRule, Settings, Workspace, running_emulator
from tests.client.harness import Caller, Kind, Server, World, operation
from tests.client.recorder import recording

KEY, GATEWAY, ATTRIBUTION = "planted-data-key", "planted-gateway-token", "planted-attribution-key"
QUERY = operation(parameters=(Parameter(name="q", python_name="q", location="query"),))
USER = {"customer_id": "ada-1", "attributes": {"city": "Pune"}}


@pytest.fixture
def emu() -> Iterator[Emulator]:
    workspace = Workspace("ACME", (ApiKey("data", KEY),), Settings(attribution_key=ATTRIBUTION))
    with running_emulator(workspaces=[workspace]) as emu:
        yield emu


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@contextmanager
def tracing(**hooks: Any) -> Iterator[InMemorySpanExporter]:
    """Spans of everything that httpx sends in the block."""
    found = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(found))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider, **hooks)
    try:
        yield found
    finally:
        instrumentor.uninstrument()
        provider.shutdown()


def call(emu: Emulator, kind: Kind, method: str, **arguments: Any) -> None:
    """Call a method of `data` with a client that was made before."""
    settings: dict[str, Any] = {"headers": {"X-Gateway": GATEWAY}, "runtime": World(0.0).runtime}
    if kind == "sync":
        with emu.client(**settings) as client:
            getattr(client.data, method)(**arguments)
        return

    async def run() -> None:
        async with emu.async_client(**settings) as client:
            await getattr(client.data, method)(**arguments)

    asyncio.run(run())


def test_each_attempt_is_a_span(emu: Emulator, kind: Kind) -> None:
    emu.faults.add(FaultRule(status=503, times=1))
    with tracing() as exporter:
        call(emu, kind, "track_user", **USER)
    spans = exporter.get_finished_spans()
    assert [(span.attributes or {})["http.status_code"] for span in spans] == [503, 200]
    assert {span.kind for span in spans} == {SpanKind.CLIENT}
    assert {(span.attributes or {})["http.url"] for span in spans} == {f"{emu.base_url}/v1/customer/ACME"}


def test_no_span_has_a_key(emu: Emulator, kind: Kind) -> None:
    emu.faults.add(FaultRule(status=503, times=1))
    with tracing() as exporter:
        call(emu, kind, "track_user", **USER)
    for span in exporter.get_finished_spans():
        shown = span.to_json()
        assert '"http.method": "POST"' in shown
        assert [one for one in (KEY, GATEWAY, "Basic ") if one in shown] == []


def test_no_span_has_a_query(emu: Emulator, kind: Kind) -> None:
    with tracing() as exporter:
        call(emu, kind, "get_install_info", app_attribution_key=ATTRIBUTION, src="acme", idfv="i-1")
    [span] = exporter.get_finished_spans()
    assert ATTRIBUTION not in span.to_json()
    assert (span.attributes or {})["http.url"] == f"{emu.base_url}/v1/installInfo"
    assert (span.attributes or {})["http.status_code"] == 200


def test_a_transport_of_ones_own_is_given_the_whole_address(kind: Kind) -> None:
    """It may send what `str` of the address gives."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json={"status": "success"})

    Caller(kind=kind)(QUERY, answer, parameters={"q": "a b"}, body={})
    assert seen == ["https://api-01.moengage.com/v1/things?q=a%20b"]


def test_a_query_is_sent_through_a_proxy(kind: Kind) -> None:
    with recording() as recorder:
        settings = {
            "transport": None,
            "proxy": recorder.url,
            "data_center": None,
            "base_url": "http://api.invalid",
        }
        Caller(kind=kind, settings=settings)(QUERY, Server(), parameters={"q": "a b"}, body={})
    assert [request.target for request in recorder.requests] == ["http://api.invalid/v1/things?q=a%20b"]
