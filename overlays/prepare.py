"""From the arguments of a call to the request that goes out, checked and complete."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import attrs

from ..types import UNSET
from .charges import Charge, charges
from .checks import Checking, levels
from .codec import encode_body, encode_parameter
from .credentials import Secret, basic, describe, sign
from .errors import ConfigurationError, Problem, RequestInvalid
from .exchange import EncodedBody, Send
from .operation import Operation, RequestOptions
from .own import Own
from .schemas import is_binary
from .settings import Settings, deadline, flag, max_attempts, rate_limit_timeout, timeout
from .urls import FRAMING, check_header, fill_path, query_string

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .runtime import Runtime

__all__ = ["Prepared", "encode_json", "prepare"]


@attrs.frozen(kw_only=True)
class Prepared:
    """A request, ready to be sent any number of times."""

    send: Send
    secrets: tuple[Secret, ...]
    hint: str
    idempotency_key: str | None
    request_id: str | None
    max_attempts: int
    deadline: float | None
    resend_ambiguous: bool
    charges: tuple[Charge, ...]
    rate_limit_timeout: float | None


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
    check = Checking(levels(options.get("checks", {}), levels(settings.checks)), runtime.now)
    authorization, key, hint = _credentials(settings, operation)
    origin = settings.origin_for(operation)
    binary = any(map(is_binary, operation.responses.values()))
    save_to = _target(operation, options["save_to"], binary) if "save_to" in options else None
    attempts = max_attempts(options.get("max_attempts", settings.max_attempts))
    allowed = deadline(options["deadline"]) if "deadline" in options else settings.deadline
    resend = flag("resend_ambiguous", options.get("resend_ambiguous", False))
    seconds = timeout(options["timeout"]) if "timeout" in options else settings.timeout
    patience = rate_limit_timeout(options.get("rate_limit_timeout", settings.rate_limit_timeout))

    path: dict[str, str] = {}
    query: list[tuple[str, str]] = []
    headers = {"Accept": "*/*" if binary else "application/json"}
    for location, name, text in _values(settings, operation, parameters, check):
        if location == "path":
            path[name] = text
        elif location == "query":
            query.append((name, text))
        else:
            headers[name] = check_header(operation.id, name, text)
    url = origin + fill_path(operation.id, operation.path, path) + query_string(query)

    own = Own(operation, options, settings, runtime)
    ready = body.content if isinstance(body, EncodedBody) else None
    document = UNSET if ready is not None else encode_body(operation, body, fields, check, own.fill)
    own_headers = own.headers(document)
    headers.update(own_headers)
    content = ready if document is UNSET else encode_json(operation.id, document)
    if content is not None:
        headers["Content-Type"] = "application/json"
        _check_size(operation, len(content), check)
    standing = _standing(operation, headers, own_headers, settings.headers)
    _add_extra(operation, headers, standing, own_headers, options.get("headers", {}))
    cost = charges(settings, operation, path, headers, ready if document is UNSET else document)
    secrets = [secret for secret in (key, authorization, *settings.headers.values()) if secret]

    # Signed last: no fault comes after this, whose traceback would show the variables of this frame.
    if operation.signature is not None and key is not None:
        values = {"workspace": settings.workspace_for(operation)}
        values |= {f"path.{name}": text for name, text in path.items()}
        if isinstance(document, dict):
            values |= {f"body.{name}": value for name, value in document.items()}
        signed = sign(operation.id, operation.signature, key, values)
        secrets.append(signed)
        if operation.signature.location == "header":
            headers[operation.signature.name] = signed.reveal()
        elif isinstance(document, dict):
            content = encode_json(operation.id, {**document, operation.signature.name: signed.reveal()})
    return Prepared(
        send=Send(
            method=operation.method,
            url=url,
            headers={**headers, **{name: value.reveal() for name, value in standing.items()}},
            authorization=authorization,
            content=content,
            timeout=seconds,
            save_to=save_to,
        ),
        secrets=tuple(secrets),
        hint=hint,
        idempotency_key=own.idempotency_key,
        request_id=own.request_id,
        max_attempts=attempts,
        deadline=allowed,
        resend_ambiguous=resend,
        charges=cost,
        rate_limit_timeout=patience,
    )


def encode_json(operation: str, value: Any) -> bytes:
    """Compact UTF-8 JSON. Raises `RequestInvalid` for NaN, infinities and lone surrogates."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (ValueError, TypeError, RecursionError) as error:
        # Only the kind of fault is told: the exception's own text may quote the body.
        raise RequestInvalid(operation, [Problem("", f"has no JSON form ({type(error).__name__})")]) from None


def _credentials(settings: Settings, operation: Operation[Any]) -> tuple[Secret | None, Secret | None, str]:
    """Authorization, the key behind it or behind the signature, and what to say of a 401."""
    kind = operation.signature.key if operation.signature else operation.key
    if kind is None:
        return None, None, ""
    workspace = settings.workspace_for(operation)
    key = settings.keyring.key_for(operation, kind)
    hint = (
        f"The call was signed with the {kind!r} key and sent to {settings.place}. The usual causes "
        f"are a key that is not the one of the {describe(kind)}, a key that was regenerated since, "
        "and another data center than the workspace's"
    )
    return None if operation.key is None else basic(workspace, key), key, hint


def _target(operation: Operation[Any], given: Any, binary: bool) -> str:
    """The file to write a binary answer to. Raises `ConfigurationError`, now rather than after the call."""
    if not binary:
        raise ConfigurationError("save_to is for operations whose answer is a file", operation=operation.id)
    target = os.path.abspath(os.fsdecode(given))
    if os.path.isdir(target) or not os.path.isdir(os.path.dirname(target)):
        raise ConfigurationError(f"save_to {given!r} is not a file in a folder", operation=operation.id)
    return target


def _values(
    settings: Settings, operation: Operation[Any], parameters: Mapping[str, Any], check: Checking
) -> Iterator[tuple[str, str, str]]:
    """Location, name and text of every parameter: the workspace's places, then what the caller gave."""
    for place in operation.workspace:
        if place.location != "body":
            yield place.location, place.name, settings.workspace_for(operation)
    for parameter in operation.parameters:
        value = parameters.get(parameter.python_name, UNSET)
        encoded = encode_parameter(operation.id, parameter, value, check)
        for text in [encoded] if isinstance(encoded, str) else encoded or []:
            yield parameter.location, parameter.name, text


def _check_size(operation: Operation[Any], size: int, check: Checking) -> None:
    if operation.max_body is not None and size > operation.max_body:
        found = f"the body has {size} bytes, the vendor takes {operation.max_body}"
        check.settle(operation.id, [Problem("", found, "send less at once", "body-size")])


def _standing(
    operation: Operation[Any], headers: dict[str, str], own: Iterable[str], given: Mapping[str, Secret]
) -> dict[str, Secret]:
    """The client's headers, without those of `headers` that they replace."""
    for name in given:
        _check_free(operation, own, name, f"headers[{name!r}]")
        _remove(headers, name)
    return dict(given)


def _add_extra(
    operation: Operation[Any],
    headers: dict[str, str],
    standing: dict[str, Secret],
    own: Iterable[str],
    extra: Mapping[str, str],
) -> None:
    for name, value in extra.items():
        checked = check_header(operation.id, name, value)
        _check_free(operation, own, name, f"options['headers'][{name!r}]")
        _remove(headers, name)
        _remove(standing, name)
        headers[name] = checked


def _check_free(operation: Operation[Any], own: Iterable[str], name: str, place: str) -> None:
    """Raises `RequestInvalid` for a header that the client sets itself."""
    taken = {known.lower() for known in own} | FRAMING
    taken |= {one.name.lower() for one in operation.workspace if one.location == "header"}
    taken |= {operation.signature.name.lower()} if operation.signature else set()
    if name.lower() in taken:
        raise RequestInvalid(operation.id, [Problem(place, "is set by the client")])


def _remove(headers: dict[str, Any], name: str) -> None:
    for same in [known for known in headers if known.lower() == name.lower()]:
        del headers[same]
