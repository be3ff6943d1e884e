"""What every campaign operation checks of a request: its correlation id, and the campaign it names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...handling import Fault, Faulted
from ...workspaces import grants
from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.settings import settings_of
from .envelope import failed_validation, refusal, request_id

if TYPE_CHECKING:
    from ...handling import Call

__all__ = ["check_model", "check_request_id", "check_scope", "find_campaign", "settings_of"]

_OBJECT_ID = re.compile(r"[0-9a-fA-F]{24}")


def check_request_id(call: Call) -> str:
    """The correlation id, from header or body. Raises a 400 where both lack it or they differ."""
    header = call.headers.get("x-moe-request-id")
    given = call.body.get("request_id") if isinstance(call.body, Mapping) else None
    if header and given and header != given:
        text = "request_id must equal the X-MOE-Request-Id header."
        raise failed_validation(call, [("request_id", text)])
    found = request_id(call.headers, call.body)
    if not found:
        raise failed_validation(call, [("request_id", "request_id is required.")])
    return found


def check_model(call: Call, component: str) -> None:
    """Check the body as a component of the document, for operations whose body has several forms."""
    if problems := call.models.problems(component, call.body):
        raise Faulted(Fault("invalid", problems))


def check_scope(call: Call, scope: str, message: str) -> None:
    """Refuse with 403 and `message` unless the caller may do what `scope` allows, or more.

    Both the key and the gateway's `X-MOE-Scopes` (entries apart by commas or blanks; only those of
    campaigns count; absent means all) must allow it.
    """
    granted: list[frozenset[str]] = []
    if call.key is not None and call.key.scopes is not None:
        granted.append(frozenset(call.key.scopes))
    if "x-moe-scopes" in call.headers:
        granted.append(frozenset(re.split(r"[,\s]+", call.headers["x-moe-scopes"])))
    for scopes in granted:
        if not grants(scopes, scope):
            raise refusal(call, 403, "FORBIDDEN", message)


def find_campaign(call: Call, object_id: str, target: str = "campaign_id") -> dict[str, Any]:
    """The campaign that `object_id` names, by version or by canonical id (then the newest version).

    Raises a 400 about `target` for what is no 24-digit id, and a 404 for an unknown one.
    """
    if not _OBJECT_ID.fullmatch(object_id):
        raise failed_validation(call, [(target, f"{target} must be a 24-character hexadecimal id.")])
    campaign = Campaigns(call.store).find(object_id.lower())
    if campaign is None:
        raise refusal(call, 404, "NOT_FOUND", "Campaign not found.")
    return campaign
