"""EmailVariationContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.email_content import EmailContent
    from ..overlays.operation import Schema

__all__ = ["EmailVariationContent"]


@_define(kw_only=True)
class EmailVariationContent(Model):
    """E-mail content of one variation."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["email"],
        "properties": {"email": {"$ref": "EmailContent"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"email": "email"}

    email: EmailContent
    """An e-mail. Its body is either `html_content` or a stored template; with a template, subject, preview
    text and sender's name may be left out. Where both are given, V5 refuses the e-mail and V1 takes the
    template. Publishing in V5 needs a verified `from_address`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
