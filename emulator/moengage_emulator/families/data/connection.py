"""The connection test, and install reports."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from typing import Any

from ...handling import Answer, Call, CallContext, Fault, Faulted, handles
from ...validation import Problem
from ...workspaces import Workspace
from .errors import COMMON
from .shapes import ACCEPTED, DataRefusal

__all__ = ["get_install_info", "test_connection"]


@handles("data_test_connection")
def test_connection(call: Call) -> Answer:
    """Compare the credentials in the body with those of the request."""
    secret = "" if call.key is None else call.key.secret
    same = call.body["app_id"] == call.workspace.id and hmac.compare_digest(
        call.body["app_secret"].encode(), secret.encode()
    )
    if not same:
        raise DataRefusal(COMMON["wrong_key"], call.ids)
    return Answer(200, {"status": "success", "app_name": call.workspace.settings.name})


def _workspace(context: CallContext, workspaces: Iterable[Workspace]) -> Workspace:
    """An install report has no credentials: its query names the workspace and an attribution key."""
    for name in ("appId", "appAttributionKey", "src"):
        if context.query.get(name) is None or not context.query["appId"]:
            problem = Problem((name,), "missing", "is not found in the payload")
            raise Faulted(Fault("invalid", (problem,), detail={"in": "query"}))
    found = next((item for item in workspaces if item.id == context.query["appId"]), None)
    if found is None:
        raise DataRefusal(COMMON["app_id_invalid"], context.ids)
    given = context.query["appAttributionKey"].encode()
    if not hmac.compare_digest(given, found.settings.attribution_key.encode()):
        raise DataRefusal(COMMON["wrong_key"], context.ids)
    return found


@handles("data_get_install_info", workspace_of=_workspace)
def get_install_info(call: Call) -> Answer:
    """Keep where an install came from."""
    report = {name: value for name, value in call.query.items() if name != "appAttributionKey"}
    install: dict[str, Any] = {
        "id": call.ids.object_id(),
        "received_at": call.clock.now().isoformat(),
        "report": report,
    }
    call.store.collection("installs").put(install["id"], install)
    return ACCEPTED
