"""Who is calling: Basic authentication, the workspace named elsewhere, scopes and account state."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping

from .document import Operation
from .handling import CallContext, Fault, Faulted, FaultKind
from .validation import Problem
from .workspaces import ApiKey, Workspace

__all__ = ["authenticate", "check_account", "check_agreement", "check_body_agreement", "check_key"]

_ACCOUNT: dict[str, FaultKind] = {
    "suspended": "suspended",
    "temporarily_suspended": "temporarily_suspended",
    "blocked": "blocked",
    "blacklisted": "blacklisted",
}


def authenticate(
    header: str | None, operation: Operation, workspaces: Mapping[str, Workspace]
) -> tuple[Workspace, ApiKey]:
    """The workspace and key of an `Authorization` header. Raises Faulted where they do not fit.

    The key may still be of the wrong kind: `check_key` looks at that, after the workspace is known to
    be the one the request speaks of.
    """
    username, secret = _credentials(header)
    workspace = workspaces.get(username)
    if workspace is None:
        raise Faulted(Fault("unknown_workspace", detail={"workspace": username}))
    matching = [key for key in workspace.keys if hmac.compare_digest(key.secret.encode(), secret.encode())]
    if not matching:
        kinds = {key.kind for key in workspace.keys}
        raise Faulted(Fault("wrong_key" if operation.security in kinds else "key_not_set"))
    right = [key for key in matching if key.kind == operation.security]
    return workspace, (right or matching)[0]


def check_agreement(operation: Operation, context: CallContext, workspace: Workspace) -> None:
    """Every other place that names the workspace must name the same. Raises Faulted.

    The body is not read yet: `check_body_agreement` looks there.
    """
    for place in operation.workspace:
        if place.location == "body":
            continue
        if place.location == "header":
            given = context.headers.get(place.name.lower())
            if given is not None and given != workspace.id:
                raise Faulted(Fault("header_mismatch", detail={"name": place.name}))
            continue
        given = (context.path if place.location == "path" else context.query).get(place.name)
        detail = {"in": place.location, "name": place.name}
        if given == "":
            problem = Problem((place.name,), "missing", "is required in path/query params")
            raise Faulted(Fault("invalid", (problem,), detail=detail))
        if given is not None and given != workspace.id:
            raise Faulted(Fault("workspace_mismatch", detail=detail))


def check_body_agreement(operation: Operation, context: CallContext, workspace: Workspace) -> None:
    """A workspace named in the body must be the caller's, too. Raises Faulted."""
    if not isinstance(context.body, Mapping):
        return
    for place in operation.workspace:
        if place.location == "body" and context.body.get(place.name, workspace.id) != workspace.id:
            raise Faulted(Fault("workspace_mismatch", detail={"in": "body", "name": place.name}))


def check_key(operation: Operation, key: ApiKey) -> None:
    """The key must be of the operation's kind and carry its scopes. Raises Faulted."""
    if key.kind != operation.security:
        raise Faulted(Fault("key_of_other_tile", detail={"kind": key.kind}))
    if not key.allows(operation.scopes):
        lacking = sorted(set(operation.scopes) - (key.scopes or frozenset()))
        raise Faulted(Fault("missing_scope", detail={"scopes": lacking}))


def check_account(workspace: Workspace) -> None:
    """Raises Faulted for an account that the vendor has closed."""
    kind = _ACCOUNT.get(workspace.settings.account)
    if kind is not None:
        raise Faulted(Fault(kind))


def _credentials(header: str | None) -> tuple[str, str]:
    if header is None:
        raise Faulted(Fault("no_credentials", detail={"empty": False}))
    scheme, _, token = header.strip().partition(" ")
    if not scheme:
        raise Faulted(Fault("no_credentials", detail={"empty": True}))
    if scheme.lower() != "basic":
        raise Faulted(Fault("unreadable_credentials", detail={"scheme": scheme}))
    try:
        decoded = base64.b64decode(token.strip(), validate=True).decode()
    except (binascii.Error, ValueError):
        raise Faulted(Fault("unreadable_credentials", detail={"scheme": None})) from None
    # Only the first colon separates (RFC 7617): a key may hold more of them.
    username, colon, secret = decoded.partition(":")
    if not colon:
        raise Faulted(Fault("unreadable_credentials", detail={"scheme": None}))
    if not username:
        raise Faulted(Fault("no_username"))
    if not secret:
        raise Faulted(Fault("no_password"))
    return username, secret
