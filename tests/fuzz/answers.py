"""Answers: as schemathesis takes them, and what the client should make of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import httpx
import requests
import schemathesis

from moengage_api import errors
from tests.error_classes import class_of
from tests.fuzz.document import Operation
from tests.fuzz.values import same
from tests.fuzz.world import Exchange

__all__ = ["error_fault", "result_fault", "says_failed", "to_schemathesis"]

# Component of an error body -> attribute of the error -> where the body has it.
_PARTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "ErrorResponse": {
        "type": ("error", "type"),
        "message": ("error", "message"),
        "target": ("error", "attribute"),
        "request_id": ("error", "request_id"),
    },
    "V5Error": {
        "code": ("error", "code"),
        "message": ("error", "message"),
        "target": ("error", "target"),
        "request_id": ("error", "request_id"),
    },
    "CodedError": {
        "code": ("error", "code"),
        "message": ("error", "message"),
        "target": ("error", "target"),
        "request_id": ("error", "request_id"),
    },
    "FlatCodedError": {"code": ("error-code",), "message": ("message",)},
    "ControlGroupError": {},
    "ReportError": {"message": ("error", "message")},
    "SegmentError": {"code": ("error", "code"), "message": ("error", "message")},
    "ResubscribeError": {"code": ("error", "err_code"), "message": ("error", "message")},
    "OptInError": {"code": ("error", "code"), "message": ("error", "message")},
    "MessageAnswer": {"message": ("message",)},
    "WrappedError": {"type": ("data", "title"), "message": ("data", "description")},
    "EmailTemplateV1BatchRefusal": {"type": ("data", "title"), "message": ("data", "description")},
    "TitledError": {"type": ("title",), "message": ("description",)},
    "TitledFailure": {"type": ("title",), "message": ("description",)},
    "FileImportFailure": {"type": ("error_type",), "message": ("message",)},
    "FileImportQueryFailure": {"type": ("error_type",), "message": ("message",)},
    "FileImportMessage": {"message": ("message",)},
    "FileImportNotFound": {"message": ("data",)},
    "FileImportMediaTypeError": {"type": ("title",), "message": ("error_description",)},
    "PushAnswer": {"message": ("Error_Message",)},
    "InformStatus": {"code": ("err_code",), "message": ("message",)},
    "FlaggedError": {"message": ("error",), "request_id": ("request_id",)},
    "ArchivalBadRequest": {"message": ("error_message",)},
}


def says_failed(content: bytes) -> bool:
    """Whether the body of a success tells of a failure, as the Push API does. A file tells nothing."""
    try:
        body = json.loads(content) if content else None
    except ValueError:
        return False
    return isinstance(body, dict) and body.get("status") == "Fail"


def to_schemathesis(response: httpx.Response) -> schemathesis.Response:
    """An answer for the checks. `Response.from_httpx` would repeat the query and join headers."""
    request = requests.PreparedRequest()
    request.prepare(method=response.request.method, url="http://emulator.invalid/")
    request.url = str(response.request.url)
    request.headers.update(dict(response.request.headers.items()))
    request.body = response.request.content or None
    headers: dict[str, list[str]] = {}
    for name, value in response.headers.multi_items():
        headers.setdefault(name, []).append(value)
    return schemathesis.Response(
        response.status_code,
        headers,
        response.content,
        request,
        0.0,
        True,
        message=response.reason_phrase,
        encoding=response.encoding,
    )


def result_fault(exchange: Exchange, result: Any) -> str | None:
    """What a success lost or changed on its way from the wire to the caller; None if nothing."""
    if not exchange.content:
        return None if result is None else f"no body was answered, the client returns {result!r}"
    if isinstance(result, bytes):
        return None if result == exchange.content else f"the client returns other bytes: {result!r}"
    models = result if isinstance(result, list) else [result]
    if not all(hasattr(item, "to_dict") for item in models):
        return f"the client returns {type(result).__name__}, not a model"
    answered, shown = json.loads(exchange.content), [item.to_dict() for item in models]
    if not isinstance(result, list):
        (shown,) = shown
    place = same(answered, shown)
    if place is None:
        return None
    return f"{place} of the result differs: answered {json.dumps(answered)}, to_dict() {json.dumps(shown)}"


def error_fault(operation: Operation, exchange: Exchange, error: errors.APIStatusError) -> str | None:
    """What is wrong with the error made of a refusal; None if nothing is."""
    by_status = class_of(f"{operation.tag}.{operation.name}", exchange.status, error.type, error.code)
    wanted = errors.RequestFailed if says_failed(exchange.content) else by_status
    if wanted is None or type(error) is not wanted:
        return f"{exchange.status} became {type(error).__name__}"
    if error.status_code != exchange.status:
        return f"{exchange.status} became an error with status {error.status_code}"
    if error.operation != f"{operation.tag}.{operation.name}":
        return f"the error names the operation {error.operation!r}"
    schema = operation.schema_of(exchange.status)
    if schema is None:
        return None
    body = json.loads(exchange.content)
    if same(body, error.body) is not None:
        return f"the error keeps the body {error.body!r}, answered was {body!r}"
    # Of several shapes the first is the one that the emulator answers in.
    reference = schema["anyOf"][0]["$ref"] if "anyOf" in schema else schema["$ref"]
    for name, steps in _PARTS[reference.rpartition("/")[2]].items():
        said = _at(body, steps)
        if said and getattr(error, name) != said:
            return f"the error's {name} is {getattr(error, name)!r}, the body says {said!r}"
    return None


def _at(body: Any, steps: tuple[str, ...]) -> Any:
    for step in steps:
        body = body.get(step) if isinstance(body, dict) else None
    return body
