"""Download a report file.

Who asks is told by a signature alone, which is made of the name as that of the Push API is of a campaign's.
"""

from __future__ import annotations

import base64
import hmac
from typing import TYPE_CHECKING

from ...handling import Answer, Call, Refusal, handles
from ..push.signature import sign
from .envelope import report_refusal
from .reports import COLLECTION, is_over

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...handling import CallContext
    from ...workspaces import Workspace

__all__ = ["download_report"]

NO_WORKSPACE = "Incorrect app id."
NO_FILE = "There is no such report."
OVER = "The report has expired."


def _signed_workspace(context: CallContext, workspaces: Iterable[Workspace]) -> Workspace:
    """The workspace of the path, which has to have signed.

    Raises a 400 for an unknown one, since "Campaign report API" counts a wrong id among its 400s, and an
    empty 401 for a missing or wrong signature.
    """
    named = context.path["APP_ID"]
    found = next((item for item in workspaces if item.id == named), None)
    if found is None:
        raise report_refusal(context.ids, "APP_ID", NO_WORKSPACE)
    signature = context.operation.x_moengage["signature"]
    given = context.headers.get(signature["name"].lower(), "").encode("utf-8", "replace")
    keys = (key.secret for key in found.keys if key.kind == signature["key"])
    if not any(
        hmac.compare_digest(sign(named, context.path["FILENAME"], key).encode(), given) for key in keys
    ):
        raise Refusal(401, None)
    return found


@handles("stats_download_report", workspace_of=_signed_workspace)
def download_report(call: Call) -> Answer:
    """The bytes of the file. The media type is the declared one, whatever they are."""
    filename = call.path["FILENAME"]
    report = call.store.collection(COLLECTION).get(filename)
    if report is None:
        raise report_refusal(call.ids, "FILENAME", NO_FILE)
    if is_over(report, call.clock.now()):
        raise report_refusal(call.ids, "FILENAME", OVER)
    headers = {
        "content-type": "application/gzip",
        "content-disposition": f'attachment; filename="{_quoted(filename)}"',
    }
    return Answer(200, base64.b64decode(report["content"]), headers)


def _quoted(filename: str) -> str:
    """The name within the quotes of a header."""
    shown = "".join(letter if letter.isprintable() and letter.isascii() else "_" for letter in filename)
    return shown.replace("\\", "\\\\").replace('"', '\\"')
