"""Reading answers: a success into what the operation returns, everything else into an error."""

from __future__ import annotations

import contextlib
import http
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import attrs

from .decode import decode
from .errors import APIStatusError, AuthenticationFailed, Detail, ResponseInvalid, class_for
from .response import Headers
from .schemas import is_binary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .exchange import Answer
    from .operation import Meaning, Operation, Schema
    from .prepare import Prepared

__all__ = ["read_answer", "request_id"]

_FAILED = frozenset({"fail", "failure", "error"})
_NOT_JSON = object()
_DEEPEST = 100
"""Levels of a refusal's JSON; what is nested more deeply is kept as text."""
_LOOKED_AT = 10_000
"""Bytes of a body that is no JSON in which the message of its error is looked for."""


def read_answer(operation: Operation[Any], call: Prepared, answer: Answer, context: dict[str, Any]) -> Any:
    """What the operation returns. Raises `APIStatusError` or `ResponseInvalid` with the `context`.

    The vendor's name for the exchange, if the answer tells it, becomes the context's `request_id`.
    """
    success = 200 <= answer.status_code < 300
    schema = _schema_for(operation, answer) if success else None
    binary = is_binary(schema)
    body = _NOT_JSON if binary else _parse(answer.content)
    context["request_id"] = _correlation(answer, body, call)
    if not success or _says_failed(body, operation):
        del body  # A traceback shows the variables of this frame: credentials too, if a gateway echoes them.
        raise _error(operation, _scrub(answer, call), context, call.hint)
    if binary:
        return answer.content
    if schema is None:
        return None
    if body is not _NOT_JSON:
        try:
            return decode(schema, body)
        except RecursionError:
            pass
    del body
    answer = _scrub(answer, call)
    raise ResponseInvalid(
        f"the answer is not JSON that can be read but {_excerpt(answer)}",
        status_code=answer.status_code,
        headers=answer.headers,
        body=_text(answer),
        **{**context, "ambiguous": True},
    )


def _schema_for(operation: Operation[Any], answer: Answer) -> Schema | None:
    """The schema of a success; None: there is nothing to read."""
    if answer.status_code in operation.responses:
        return operation.responses[answer.status_code]
    # A success of a kind the document does not know: read it as the one it does, if there is one.
    listed = [schema for schema in operation.responses.values() if schema is not None]
    schema = listed[0] if len(listed) == 1 else {}
    return schema if answer.content or is_binary(schema) else None


def _says_failed(body: Any, operation: Operation[Any]) -> bool:
    """Whether the body of a success tells of a failure all the same.

    It does with `status` fail, failure or error in any case (push, connection test), and with `status` or
    `success` false (cards, message archival, custom segments), unless `status` is the state of a thing.
    """
    if not isinstance(body, dict) or operation.status_is_state:
        return False
    status = body.get("status")
    if isinstance(status, str):
        return status.strip().lower() in _FAILED
    return status is False or body.get("success") is False


def request_id(call: Prepared, answer: Answer) -> str | None:
    """The vendor's name for the exchange, else the one that the client sent."""
    return _correlation(answer, _parse(answer.content), call)


def _correlation(answer: Answer, body: Any, call: Prepared) -> str | None:
    """The name of the exchange, from wherever this family of operations puts it."""
    top = body if isinstance(body, dict) else {}
    inner = top.get("error")
    inner = inner if isinstance(inner, dict) else {}
    named = (
        inner.get("request_id"),
        *(top.get(name) for name in ("request_id", "requestId", "response_id", "responseId", "reference")),
        answer.headers.get("x-moe-request-id"),
        answer.headers.get("x-request-id"),
    )
    found = next((name for name in named if isinstance(name, str) and name), None)
    return call.request_id if found is None else _without(found, _echoes(call))


def _scrub(answer: Answer, call: Prepared) -> Answer:
    """The answer without the credentials of the request, should a gateway have echoed them."""
    echoes, content = _echoes(call), answer.content
    with contextlib.suppress(ValueError, RecursionError):
        # In JSON a text may be spelled in many ways; this is one of them.
        content = json.dumps(json.loads(content), ensure_ascii=False).encode("utf-8", "surrogatepass")
    for text in echoes:
        content = content.replace(text.encode(), b"***")
    headers = [(name, _without(value, echoes)) for name, value in answer.headers.items()]
    return attrs.evolve(answer, content=content, headers=Headers(headers))


def _echoes(call: Prepared) -> set[str]:
    """The words of the request's secrets, as JSON and URLs spell them too."""
    words = {word for secret in call.secrets for word in secret.reveal().split()}
    # Shorter ones would black out words of the answer.
    words = {word for word in words if len(word) >= 8}
    spelled = [
        (word, json.dumps(word)[1:-1], word.replace("/", "\\/"), quote(word, safe="")) for word in words
    ]
    return {spelling for spellings in spelled for spelling in spellings}


def _without(text: str, echoes: set[str]) -> str:
    for echo in echoes:
        text = text.replace(echo, "***")
    return text


def _error(operation: Operation[Any], answer: Answer, context: dict[str, Any], hint: str) -> APIStatusError:
    body = _parse(answer.content)
    if _is_deep(body):
        body = _NOT_JSON
    fault = _fault(body)
    cls = class_for(answer.status_code, _meaning(operation, answer, fault))
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


def _meaning(operation: Operation[Any], answer: Answer, fault: Mapping[str, Any]) -> Meaning | None:
    """What type and code tell of, if that is not what the status says. Pages vary in case and final stops."""
    words = {_plain(word) for word in (fault.get("type"), fault.get("code")) if word}
    known = operation.meanings.get(answer.status_code, {})
    return next((meaning for word, meaning in known.items() if _plain(word) in words), None)


def _plain(word: str) -> str:
    return word.casefold().rstrip(".")


_MESSAGE = (
    *("message", "description", "error_description", "Error_Message", "error_message", "reason"),
    *("data", "error", "title"),
)
_CODE = ("code", "error-code", "err_code", "error_code", "status_code")


def _fault(body: Any) -> dict[str, Any]:
    """What an error body says, from any of the vendor's envelopes.

    `{status, error: {message, type, attribute}}` (Data API), `{error: {code, message, target, details}}`
    (campaigns), `{title, description | error_description, code}`, `{error_type, message}`,
    `{status, message | data | reason | Error_Message}` (file imports, user deletion, push),
    `{message, err_code, status_code}` (Inform), `{error-code, message}` (catalog),
    `{status, error_message | error}` (archival, cards), `{status, data: {code, title, description}}` and
    `{status, data: {new_templates, updated_templates}}` (older e-mail templates).
    """
    if not isinstance(body, dict):
        return {}
    source = body
    if isinstance(body.get("error"), dict):
        source = body["error"]
    elif isinstance(body.get("data"), dict) and "message" not in body:
        source = body["data"]
    details = source.get("details")
    if details is None and source is body.get("data"):
        # A batch of the older e-mail templates that failed as a whole: sentences in the place of ids.
        lists = ((name, texts) for name, texts in source.items() if isinstance(texts, list))
        details = [
            {"target": f"{name}[{n}]", "message": t} for name, texts in lists for n, t in enumerate(texts)
        ]
    details = [details] if isinstance(details, dict) else details
    return {
        "message": _first(source, _MESSAGE),
        "type": _first(source, ("type", "error_type", "title")),
        "code": _first(source, _CODE, numbers=True),
        "target": _first(source, ("target", "attribute")),
        "details": [_detail(item) for item in details] if isinstance(details, list) else [],
    }


def _first(source: Mapping[str, Any], names: tuple[str, ...], *, numbers: bool = False) -> str | None:
    """The first of the fields that is text, or on request a number, which becomes text."""
    for name in names:
        value = source.get(name)
        if numbers and isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, str) and value:
            return value
    return None


def _detail(item: Any) -> Detail:
    if not isinstance(item, dict):
        return Detail(None, str(item))
    target = item.get("target")
    joined = ", ".join(map(str, target)) if isinstance(target, list) else None
    return Detail(joined or _first(item, ("target", "field")), _said(item))


def _said(item: Any) -> str:
    """The message of a detail, which may be a list of further details, or one."""
    if isinstance(item, list):
        return "; ".join(map(_said, item))
    if not isinstance(item, dict):
        return str(item)
    deeper = item.get("message")
    if deeper and isinstance(deeper, list | dict):
        return _said(deeper)
    return _first(item, ("message", "issue")) or json.dumps(item)


def _parse(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return _NOT_JSON


def _is_deep(value: Any) -> bool:
    """Whether JSON is nested more deeply than errors keep it, since they have to be copied and pickled."""
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(_DEEPEST):
        inner = (item.values() if isinstance(item, dict) else item for item in level if item)
        level = [item for items in inner for item in items if isinstance(item, dict | list)]
        if not level:
            return False
    return True


def _text(answer: Answer) -> str:
    return answer.content.decode("utf-8", errors="replace")


def _unspoken(answer: Answer, body: Any) -> str:
    try:
        phrase = http.HTTPStatus(answer.status_code).phrase
    except ValueError:
        phrase = "unknown status"
    return phrase if body is not _NOT_JSON else f"{phrase}; the body is {_excerpt(answer)}"


def _excerpt(answer: Answer) -> str:
    # The beginning says enough; searching megabytes for a title that does not end would take hours.
    text = " ".join(answer.content[:_LOOKED_AT].decode("utf-8", errors="replace").split())
    title = re.search(r"<title[^>]*>([^<]*)</title>", text, re.IGNORECASE)
    if title:
        return f"an HTML page, {title[1].strip()[:100]!r}"
    return repr(text[:100] + ("..." if len(text) > 100 else "")) if text else "empty"
