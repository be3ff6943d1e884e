"""EmailVariationContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.email_content import EmailContent
    from ..overlays.operation import Schema

__all__ = ["EmailVariationContent"]


@attrs.define(kw_only=True)
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
    text and sender's name may be left out. Publishing needs a verified `from_address`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
