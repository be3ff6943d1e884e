"""Who is calling: the workspace that a request names, proven by its signature.

`signature` of the body (2), or `X-MOE-PushAPI-Signature` (2.1), is the SHA-256 of the UTF-8 text
`workspace|campaignName|key of the Push tile`. Where it travels stands in the document.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, Any

from ...handling import Fault, Faulted
from ...validation import Problem
from .envelope import BAD_APP, BAD_SIGNATURE, PushRefusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ...handling import CallContext
    from ...workspaces import Workspace

__all__ = ["sign", "signed_workspace"]


def sign(workspace: str, name: str, key: str) -> str:
    """The signature, in lower-case hexadecimal digits."""
    return hashlib.sha256(f"{workspace}|{name}|{key}".encode()).hexdigest()


def signed_workspace(context: CallContext, workspaces: Iterable[Workspace]) -> Workspace:
    """The workspace that signed the request.

    Raises a Fail for an unknown workspace or a signature that does not fit, as the pages list both
    under 200. Any key of the Push tile may have signed; capitals in the digits are tolerated.
    """
    facts = context.operation.x_moengage["signature"]
    [place] = context.operation.workspace
    named = _value(context, place.location, place.name)
    found = next((item for item in workspaces if item.id == named), None)
    if found is None:
        raise PushRefusal(context.ids, BAD_APP)
    name = context.body.get("campaignName")
    if not isinstance(name, str):
        kind, words = ("missing", "is not found") if name is None else ("type", "is expected to be String")
        raise Faulted(Fault("invalid", (Problem(("campaignName",), kind, words),), detail={"in": "body"}))
    given = _value(context, facts["in"], facts["name"])
    digits = given.lower().encode() if isinstance(given, str) else b""
    keys = (key.secret for key in found.keys if key.kind == facts["key"])
    if not any(hmac.compare_digest(sign(found.id, name, key).encode(), digits) for key in keys):
        raise PushRefusal(context.ids, BAD_SIGNATURE)
    return found


def _value(context: CallContext, location: str, name: str) -> Any:
    body: Mapping[str, Any] = context.body
    return body.get(name) if location == "body" else context.headers.get(name.lower())
