"""From the arguments of a call to the request that goes out, checked and complete."""

from __future__ import annotations

import json
import re
import warnings
from typing import TYPE_CHECKING, Any

import attrs

from ..types import UNSET
from .codec import RequestWarning, encode_body, encode_parameter
from .credentials import Secret, basic, describe
from .errors import ConfigurationError, Problem, RequestInvalid
from .exchange import EncodedBody, Send
from .operation import Operation, RequestOptions
from .settings import Checks, Settings, checks, max_attempts, timeout
from .urls import check_header, fill_path, query_string

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .runtime import Runtime

__all__ = ["Prepared", "encode_json", "prepare"]

_UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.IGNORECASE)
_FRAMING = frozenset({"authorization", "content-length", "content-type", "host", "transfer-encoding"})


@attrs.frozen(kw_only=True)
class Prepared:
    """A request, ready to be sent any number of times."""

    send: Send
    secrets: tuple[Secret, ...]
    hint: str
    idempotency_key: str | None
    request_id: str | None
    max_attempts: int


def prepare(
    settings: Settings,
    runtime: Runtime,
    operation: Operation[Any],
    parameters: Mapping[str, Any],
    body: Any,
    fields: Mapping[str, Any],
    options: RequestOptions,
) -> Prepared:
    """Build the request of one logical call; its keys stay the same however often it is sent.

    Raises `ConfigurationError` for a setting that is missing and `RequestInvalid` for what must not
    be sent.
    """
    unknown = sorted(set(options) - RequestOptions.__optional_keys__)
    if unknown:
        known = ", ".join(sorted(RequestOptions.__optional_keys__))
        raise ConfigurationError(f"no option {unknown[0]!r}; there are {known}", operation=operation.id)
    check = checks(options.get("checks", settings.checks))
    authorization, key, hint = _credentials(settings, operation)
    origin = settings.origin_for(operation)

    path: dict[str, str] = {}
    query: list[tuple[str, str]] = []
    headers = {"Accept": "application/json"}
    for location, name, text in _values(settings, operation, parameters, check):
        if location == "path":
            path[name] = text
        elif location == "query":
            query.append((name, text))
        else:
            headers[name] = check_header(operation.id, name, text)

    ready = body.content if isinstance(body, EncodedBody) else None
    made = _made_ids(operation, options, runtime)
    document = UNSET if ready is not None else encode_body(operation, body, fields, check, made)
    request_id = _request_id(operation, document, options, made, runtime)
    idempotency_key = _idempotency_key(operation, document, options, made, runtime)
    own: dict[str, str] = {}
    if operation.request_id is not None and request_id is not None:
        own[operation.request_id.header] = request_id
    if operation.idempotency.kind == "header" and operation.idempotency.name and idempotency_key:
        own[operation.idempotency.name] = idempotency_key
    headers.update(own)
    content = ready if document is UNSET else encode_json(operation.id, document)
    if content is not None:
        headers["Content-Type"] = "application/json"
        _check_size(operation, len(content), check)
    _add_extra(operation, headers, own, options.get("headers", {}))

    return Prepared(
        send=Send(
            method=operation.method,
            url=origin + fill_path(operation.id, operation.path, path) + query_string(operation.id, query),
            headers=headers,
            authorization=authorization,
            content=content,
            timeout=timeout(options["timeout"]) if "timeout" in options else settings.timeout,
        ),
        secrets=tuple(secret for secret in (key, authorization) if secret),
        hint=hint,
        idempotency_key=idempotency_key,
        request_id=request_id,
        max_attempts=max_attempts(options.get("max_attempts", settings.max_attempts)),
    )


def encode_json(operation: str, value: Any) -> bytes:
    """Compact UTF-8 JSON. Raises `RequestInvalid` for NaN, infinities and lone surrogates."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (ValueError, TypeError, RecursionError) as error:
        # Only the kind of fault is told: the exception's own text may quote the body.
        raise RequestInvalid(operation, [Problem("", f"has no JSON form ({type(error).__name__})")]) from None


def _credentials(settings: Settings, operation: Operation[Any]) -> tuple[Secret | None, Secret | None, str]:
    if operation.key is None:
        return None, None, ""
    workspace = settings.workspace_for(operation)
    key = settings.keyring.key_for(operation, operation.key)
    hint = (
        f"The call was signed with the {operation.key!r} key and sent to {settings.place}. The usual causes "
        f"are a key that is not the one of the {describe(operation.key)}, a key that was regenerated since, "
        "and another data center than the workspace's"
    )
    return basic(workspace, key), key, hint


def _values(
    settings: Settings, operation: Operation[Any], parameters: Mapping[str, Any], check: Checks
) -> Iterator[tuple[str, str, str]]:
    """Location, name and text of every parameter: the workspace's places, then what the caller gave."""
    for place in operation.workspace:
        yield place.location, place.name, settings.workspace_for(operation)
    for parameter in operation.parameters:
        value = parameters.get(parameter.python_name, UNSET)
        encoded = encode_parameter(operation.id, parameter, value, check)
        for text in [encoded] if isinstance(encoded, str) else encoded or []:
            yield parameter.location, parameter.name, text


def _made_ids(operation: Operation[Any], options: RequestOptions, runtime: Runtime) -> dict[str, str]:
    """Ids for body fields that the document requires and the caller may leave to the client."""
    made = {}
    if operation.request_id is not None and operation.request_id.body is not None:
        made[operation.request_id.body] = options.get("request_id") or runtime.uuid4()
    if operation.idempotency.kind == "body" and operation.idempotency.name is not None:
        made[operation.idempotency.name] = options.get("idempotency_key") or runtime.uuid4()
    return made


def _request_id(
    operation: Operation[Any],
    document: Any,
    options: RequestOptions,
    made: Mapping[str, str],
    runtime: Runtime,
) -> str | None:
    if operation.request_id is None:
        return None
    name = _agreed(operation, document, operation.request_id.body, "request_id", options.get("request_id"))
    name = name or made.get(str(operation.request_id.body)) or runtime.uuid4()
    return check_header(operation.id, operation.request_id.header, name)


def _idempotency_key(
    operation: Operation[Any],
    document: Any,
    options: RequestOptions,
    made: Mapping[str, str],
    runtime: Runtime,
) -> str | None:
    kind, field = operation.idempotency.kind, operation.idempotency.name
    option = options.get("idempotency_key")
    problem = None
    if kind in ("natural", "none"):
        if option is None:
            return None
        problem = Problem("options['idempotency_key']", "would not be sent: this operation takes no key")
    elif kind == "header" and option is not None and not _UUID4.fullmatch(str(option)):
        problem = Problem("options['idempotency_key']", "must be a UUID v4", "use str(uuid.uuid4())")
    if problem is not None:
        raise RequestInvalid(operation.id, [problem])
    if kind == "header":
        return option or runtime.uuid4()
    if not isinstance(document, dict):
        return None
    key = _agreed(operation, document, field, "idempotency_key", option) or made[str(field)]
    document[field] = key
    return str(key)


def _agreed(operation: Operation[Any], document: Any, field: str | None, name: str, option: Any) -> Any:
    """What the body's field or the option says. Raises `RequestInvalid` if they contradict each other."""
    given = document.get(field) if isinstance(document, dict) else None
    if given is not None and option is not None and given != option:
        problem = Problem(str(field), f"differs from options[{name!r}]", "give one of the two")
        raise RequestInvalid(operation.id, [problem])
    return option if given is None else given


def _check_size(operation: Operation[Any], size: int, check: Checks) -> None:
    if operation.max_body is None or size <= operation.max_body or check == "off":
        return
    found = f"the body has {size} bytes, the vendor takes {operation.max_body}"
    problem = Problem("", found, "send less at once")
    if check == "error":
        raise RequestInvalid(operation.id, [problem])
    warnings.warn(f"{operation.id}: {problem}", RequestWarning, stacklevel=2)


def _add_extra(
    operation: Operation[Any], headers: dict[str, str], own: Iterable[str], extra: Mapping[str, str]
) -> None:
    taken = {name.lower() for name in own} | _FRAMING
    taken |= {place.name.lower() for place in operation.workspace if place.location == "header"}
    for name, value in extra.items():
        checked = check_header(operation.id, name, value)
        if name.lower() in taken:
            problem = Problem(f"options['headers'][{name!r}]", "is set by the client")
            raise RequestInvalid(operation.id, [problem])
        for same in [known for known in headers if known.lower() == name.lower()]:
            del headers[same]
        headers[name] = checked
