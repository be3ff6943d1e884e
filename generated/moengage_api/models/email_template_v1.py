"""EmailTemplateV1, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateV1"]


@_define(kw_only=True)
class EmailTemplateV1(Model):
    """An e-mail template as it is sent."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name", "html", "source"],
        "properties": {
            "name": {"type": "string", "minLength": 5, "maxLength": 50, "pattern": "^[a-zA-Z0-9_]+$"},
            "html": {
                "type": "string",
                "minLength": 1,
                "pattern": "<[hH][tT][mM][lL]([ "
                "\\t\\r\\n][^<>]*)?>[\\s\\S]*<[bB][oO][dD][yY]([ "
                "\\t\\r\\n][^<>]*)?>[ \\t\\r\\n]*([^ \\t\\r\\n<]|<[^/])",
                "not": {"pattern": "<[sS][cC][rR][iI][pP][tT][ \\t\\r\\n/>]"},
            },
            "subject": {"type": "string"},
            "attachments": {
                "type": "array",
                "maxItems": 10,
                "items": {
                    "type": "string",
                    "pattern": "^https://.+\\.[a-zA-Z0-9]+$",
                    "not": {"pattern": "\\.(dmg|exe|xls|ddl|class|obj|int|gnt|o|so|lbr|net)$"},
                },
            },
            "sender_name": {"type": "string"},
            "source": {"type": "string", "pattern": "^[a-zA-Z0-9_ ]+$"},
            "updated_by": {
                "type": "string",
                "pattern": "^([a-zA-Z0-9 -]+|[^@\\x00-\\x20]+@[^@\\x00-\\x20]+)$",
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "html": "html",
        "source": "source",
        "subject": "subject",
        "attachments": "attachments",
        "sender_name": "sender_name",
        "updated_by": "updated_by",
    }

    name: str
    """Name of the template; no two templates share one."""
    html: str
    """The whole HTML page, its body not empty; scripts are refused."""
    source: str
    """Where the template comes from, for instance the system that made it."""
    subject: str | Unset = UNSET
    """Subject line."""
    attachments: list[str] | Unset = UNSET
    """Files to attach, each below 6 MB, together below 20 MB."""
    sender_name: str | Unset = UNSET
    """Name of the sender."""
    updated_by: str | Unset = UNSET
    """Who makes or updates the template; a name without dots, or an address."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
