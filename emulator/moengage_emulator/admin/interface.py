"""The interface described: as an OpenAPI document, and as a page that needs nothing from elsewhere."""

from __future__ import annotations

import html
import re
from typing import Any

from .routes import ROUTES, Described

__all__ = ["interface", "page"]

_PARAMETER = re.compile(r"\{(\w+)\}")
_ANY: dict[str, Any] = {"application/json": {"schema": {}}}
_ERROR = {
    "application/json": {
        "schema": {
            "type": "object",
            "required": ["error"],
            "properties": {"error": {"type": "string"}},
        }
    }
}


def interface() -> dict[str, Any]:
    """The OpenAPI document of the interface."""
    paths: dict[str, dict[str, Any]] = {}
    for described in ROUTES:
        paths.setdefault(f"/_emulator{described.path}", {})[described.method.lower()] = _operation(described)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "MoEngage emulator: its own interface",
            "version": "1",
            "description": "Looks into an emulator and steers it. It asks for no credentials.",
        },
        "servers": [{"url": "/"}],
        "paths": paths,
    }


def page() -> str:
    """The same for people."""
    rows = "".join(
        f"<tr><td>{described.method}</td><td><code>/_emulator{html.escape(described.path)}</code></td>"
        f"<td>{html.escape(described.summary)}{_hints(described)}</td></tr>"
        for described in ROUTES
    )
    return (
        "<!doctype html><html lang='en'><meta charset='utf-8'><title>MoEngage emulator</title>"
        "<style>body{font:15px system-ui;margin:2em auto;max-width:64em}td{padding:.3em .8em .3em 0;"
        "vertical-align:top}small{color:#555}</style><h1>The emulator's own interface</h1>"
        '<p>JSON in, JSON out; a request that does not fit is a 400 <code>{"error": ...}</code>. '
        "As an OpenAPI document: <a href='/_emulator/interface.json'>interface.json</a>. The emulated API: "
        f"<a href='/_emulator/openapi.json'>openapi.json</a>.</p><table>{rows}</table></html>"
    )


def _hints(described: Described) -> str:
    hints = [f"?{name}: {meaning}" for name, meaning in described.query.items()]
    if described.body:
        hints.append("body: " + ", ".join(described.body))
    return f"<br><small>{html.escape('; '.join(hints))}</small>" if hints else ""


def _operation(described: Described) -> dict[str, Any]:
    slug = "_".join(part.strip("{}") for part in described.path.split("/") if part) or "overview"
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in _PARAMETER.findall(described.path)
    ]
    parameters += [
        {"name": name, "in": "query", "description": meaning, "schema": {"type": "string"}}
        for name, meaning in described.query.items()
        if name.isidentifier()
    ]
    found: dict[str, Any] = {
        "operationId": f"{described.method.lower()}_{slug.replace('.', '_')}",
        "summary": described.summary,
        "parameters": parameters,
        "responses": {
            "200": {"description": "Done.", "content": _ANY},
            "400": {"description": "The request does not fit.", "content": _ERROR},
            "404": {"description": "There is no such thing.", "content": _ERROR},
        },
    }
    if described.body != {}:
        schema: dict[str, Any] = {"type": "object"}
        if described.body is not None:
            schema |= {"properties": dict(described.body), "additionalProperties": False}
        found["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    return found
