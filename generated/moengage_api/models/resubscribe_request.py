"""ResubscribeRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ResubscribeRequest"]


@_define(kw_only=True)
class ResubscribeRequest(Model):
    """Addresses that take e-mail again."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["recipients", "esp", "request_id"],
        "properties": {
            "recipients": {
                "type": "array",
                "minItems": 1,
                "maxItems": 100,
                "items": {"type": "string", "format": "email"},
            },
            "esp": {"type": "string", "const": "SENDGRID"},
            "update_esp": {"type": "boolean"},
            "request_id": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "recipients": "recipients",
        "esp": "esp",
        "update_esp": "update_esp",
        "request_id": "request_id",
    }

    recipients: list[str]
    """The addresses. All users that have one of them are subscribed again."""
    esp: Literal["SENDGRID"] = "SENDGRID"
    """E-mail service; there is one."""
    update_esp: bool | Unset = UNSET
    """Whether the e-mail service is to forget that the addresses were suppressed; needs a connector to it
    in the workspace."""
    request_id: str | Unset = UNSET
    """Your own id of this request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
