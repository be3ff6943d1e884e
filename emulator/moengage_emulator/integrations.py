"""Requests of Segment's cloud-mode destination, turned into those of the Data API that mean the same.

Undocumented: the addresses and bodies are those that Segment's public source sends (the destination
"Moengage (Actions)"). How the vendor files them is not published; here `identify` is a profile and `track`
an event, under the user id or, without one, the anonymous id.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, quote

from .exchange import Request

__all__ = ["as_documented"]

_ADDRESS = b"/v1/integrations/segment"
_AUTH = _ADDRESS + b"/auth"


def as_documented(request: Request) -> Request:
    """The request of the Data API that stands for `request`; itself, where it is no request of Segment."""
    wanted = {_ADDRESS: "POST", _AUTH: "GET"}.get(request.raw_path)
    if wanted is None or request.method != wanted:
        return request
    workspace = parse_qs(request.query.decode("latin-1")).get("appId", [""])[0]
    headers = {**request.headers, "moe-appkey": workspace}
    if request.raw_path == _AUTH:
        secret = _password(request.headers.get("authorization", ""))
        tried = {"app_id": workspace, "app_secret": secret, "source": "segment", "region": "01"}
        headers["content-type"] = "application/json"
        return Request("POST", b"/v1/integrations/authentication", b"", headers, _json(tried))
    try:
        sent = json.loads(request.body)
    except ValueError:
        sent = None
    # What is no object is for the Data API to refuse.
    family, body = _element(sent) if isinstance(sent, dict) else ("event", request.body)
    path = f"/v1/{family}/{quote(workspace, safe='')}".encode()
    return replace(request, raw_path=path, query=b"", headers=headers, body=body)


def _element(sent: Mapping[str, Any]) -> tuple[str, bytes]:
    user = sent.get("user_id") or sent.get("anonymous_id")
    existing = {name: sent[name] for name in ("update_existing_only",) if name in sent}
    if sent.get("type") == "identify" or "traits" in sent:
        attributes = sent.get("traits") or {}
        profile = {"type": "customer", "customer_id": user, "attributes": attributes}
        return "customer", _json(profile | existing)
    action = {"action": sent.get("event"), "attributes": sent.get("properties") or {}}
    version = ((sent.get("context") or {}).get("app") or {}).get("version")
    known = {"app_version": version, "current_time": sent.get("timestamp")}
    action |= {name: value for name, value in known.items() if value is not None}
    return "event", _json({"type": "event", "customer_id": user, "actions": [action]})


def _json(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body).encode()


def _password(authorization: str) -> str:
    try:
        pair = base64.b64decode(authorization.removeprefix("Basic "), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""
    return pair.partition(":")[2]
