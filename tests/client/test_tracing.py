"""OpenTelemetry's instrumentation of httpx, as it is set up from outside: a span for each attempt."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

from moengage_emulator import ApiKey, Emulator, FaultRule, Settings, Workspace, running_emulator
from tests.client.harness import Kind, World

PAGE = Path(__file__).parent.parent.parent / "docs" / "production.md"
KEY, GATEWAY, ATTRIBUTION = "planted-data-key", "planted-gateway-token", "planted-attribution-key"
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


def test_the_hook_of_the_page_keeps_queries_out(emu: Emulator, kind: Kind) -> None:
    [hook] = re.findall(r"```python\n(def hide_query.*?)\nHTTPX", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, Any] = {}
    exec(hook, names)
    hooks = {"request_hook": names["hide_query"], "async_request_hook": names["hide_query_async"]}
    for given, shows in ((hooks, False), ({}, True)):
        with tracing(**given) as exporter:
            call(emu, kind, "get_install_info", app_attribution_key=ATTRIBUTION, src="acme", idfv="i-1")
        [span] = exporter.get_finished_spans()
        assert (ATTRIBUTION in span.to_json()) is shows
        assert str((span.attributes or {})["http.url"]).startswith(f"{emu.base_url}/v1/installInfo")
