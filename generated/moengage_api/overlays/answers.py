"""Reading answers: a success into what the operation returns, everything else into an error."""

from __future__ import annotations

import http
import json
import re
from typing import TYPE_CHECKING, Any

import attrs

from .decode import decode
from .errors import APIStatusError, AuthenticationFailed, Detail, ResponseInvalid, class_for
from .response import Headers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .exchange import Answer
    from .operation import Operation
    from .prepare import Prepared

__all__ = ["read_answer"]

_FAILED = frozenset({"fail", "failure", "error"})
_NOT_JSON = object()


def read_answer(operation: Operation[Any], call: Prepared, answer: Answer, context: dict[str, Any]) -> Any:
    """What the operation returns. Raises `APIStatusError` or `ResponseInvalid` with the `context`.

    The vendor's name for the exchange, if the answer tells it, becomes the context's `request_id`.
    """
    status = answer.status_code
    body = _parse(answer.content)
    context["request_id"] = _correlation(answer, body) or context["request_id"]
    if not 200 <= status < 300 or _says_failed(body):
        raise _error(_scrub(answer, call), context, call.hint)
    if status in operation.responses:
        schema = operation.responses[status]
        if schema is None:
            return None
    else:
        # A success of a kind the document does not know: read it as the one it does, if there is one.
        listed = [schema for schema in operation.responses.values() if schema is not None]
        if not answer.content:
            return None
        schema = listed[0] if len(listed) == 1 else {}
    if body is _NOT_JSON:
        answer = _scrub(answer, call)
        raise ResponseInvalid(
            f"the answer is not JSON but {_excerpt(answer)}",
            status_code=status,
            headers=answer.headers,
            body=_text(answer),
            **{**context, "ambiguous": True},
        )
    return decode(schema, body)


def _correlation(answer: Answer, body: Any) -> str | None:
    """The vendor's name for the exchange, from wherever this family of operations puts it."""
    top = body if isinstance(body, dict) else {}
    inner = top.get("error")
    inner = inner if isinstance(inner, dict) else {}
    named = (
        inner.get("request_id"),
        top.get("request_id"),
        top.get("response_id"),
        answer.headers.get("x-moe-request-id"),
        answer.headers.get("x-request-id"),
    )
    return next((name for name in named if isinstance(name, str) and name), None)


def _scrub(answer: Answer, call: Prepared) -> Answer:
    """The answer without the credentials of the request, should a gateway have echoed them."""
    content, headers = answer.content, dict(answer.headers)
    for text in [part for secret in call.secrets for part in secret.reveal().split()]:
        # Shorter ones would black out words of the answer.
        if len(text) >= 8:
            content = content.replace(text.encode(), b"***")
            headers = {name: value.replace(text, "***") for name, value in headers.items()}
    return attrs.evolve(answer, content=content, headers=Headers(headers.items()))


def _error(answer: Answer, context: dict[str, Any], hint: str) -> APIStatusError:
    body = _parse(answer.content)
    fault = _fault(body)
    cls = class_for(answer.status_code)
    message = fault.pop("message", None) or _unspoken(answer, body)
    return cls(
        message,
        status_code=answer.status_code,
        headers=answer.headers,
        body=_text(answer) if body is _NOT_JSON else body,
        hint=hint if cls is AuthenticationFailed else None,
        **fault,
        **context,
    )


def _fault(body: Any) -> dict[str, Any]:
    """What an error body says, from any of the vendor's envelopes.

    `{status, error: {message, type, attribute}}` (Data API), `{error: {code, message, target, details}}`
    (campaigns V5), `{title, description | error_description, code}`, `{error_type, message}`,
    `{status, message}` and `{data: "..."}` (file imports, user deletion).
    """
    if not isinstance(body, dict):
        return {}
    inner = body.get("error")
    source = inner if isinstance(inner, dict) else body
    details = source.get("details")
    spoken = ("message", "description", "error_description", "data", "error", "title")
    return {
        "message": _first(source, spoken),
        "type": _first(source, ("type", "error_type", "title")),
        "code": _first(source, ("code",)),
        "target": _first(source, ("target", "attribute")),
        "details": [_detail(item) for item in details] if isinstance(details, list) else [],
    }


def _first(source: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next((source[name] for name in names if isinstance(source.get(name), str) and source[name]), None)


def _detail(item: Any) -> Detail:
    if not isinstance(item, dict):
        return Detail(None, str(item))
    return Detail(_first(item, ("target", "field")), _first(item, ("message", "issue")) or json.dumps(item))


def _says_failed(body: Any) -> bool:
    status = body.get("status") if isinstance(body, dict) else None
    return isinstance(status, str) and status.strip().lower() in _FAILED


def _parse(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return _NOT_JSON


def _text(answer: Answer) -> str:
    return answer.content.decode("utf-8", errors="replace")


def _unspoken(answer: Answer, body: Any) -> str:
    try:
        phrase = http.HTTPStatus(answer.status_code).phrase
    except ValueError:
        phrase = "unknown status"
    return phrase if body is not _NOT_JSON else f"{phrase}; the body is {_excerpt(answer)}"


def _excerpt(answer: Answer) -> str:
    text = " ".join(_text(answer).split())
    title = re.search(r"<title[^>]*>([^<]*)</title>", text, re.IGNORECASE)
    if title:
        return f"an HTML page, {title[1].strip()[:100]!r}"
    return repr(text[:100] + ("..." if len(text) > 100 else "")) if text else "empty"
