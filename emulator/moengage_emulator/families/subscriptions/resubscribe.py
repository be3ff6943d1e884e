"""Addresses that take e-mail again ("Bulk Resubscribe").

Done when the answer goes out, although the vendor only accepts: the API gives no way to tell.
"""

from __future__ import annotations

from ...handling import Answer, Call, handles
from ..data.users import Users
from .email_errors import NO_SETTINGS, response_id, resubscribe_refusal
from .preferences import EMAILS

__all__ = ["resubscribe"]

_CONNECTOR = "SENDGRID/"


@handles("email_subscriptions_resubscribe")
def resubscribe(call: Call) -> Answer:
    """Take back the unsubscription of everyone who has one of the addresses.

    With `update_esp` the e-mail service forgets that it suppressed them: they leave the collection
    `email_suppressions`, whose documents are kept under the address.
    """
    recipients = list(dict.fromkeys(call.body["recipients"]))
    if call.body.get("update_esp"):
        connectors = call.workspace.settings.connectors
        if connectors and not any(item.upper().startswith(_CONNECTOR) for item in connectors):
            raise resubscribe_refusal(call.ids, 400, "InvalidSettings", NO_SETTINGS)
        for address in recipients:
            call.store.collection("email_suppressions").delete(address)
    users = Users(call)
    for address in recipients:
        for user in users.by_attribute(EMAILS, address):
            user["attributes"]["moe_unsubscribe"] = False
            users.save(user)
    message = "The request is submitted successfully."
    return Answer(202, {"message": message, "response_id": response_id(call.ids)})
