"""Addresses that the vendor's servers take besides those of its reference, and what they lead to.

They are in no document and no method of the client uses them: they are here for programs that do.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ALIASES"]

ALIASES: Mapping[tuple[str, str], str] = {
    # Undocumented: where the vendor's own Inform package posts alerts.
    ("POST", "/v1/send"): "inform_send",
}
"""Method and path -> operation id. The path has the parameters of the operation's own."""
