"""EmailContentTree, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_content import EmailContent
    from ..models.email_variation_content import EmailVariationContent
    from ..overlays.operation import Schema

__all__ = ["EmailContentTree"]


@_define(kw_only=True)
class EmailContentTree(Model):
    """Either `email` alone, or per locale a map of variations; the key `default` is then needed."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"email": {"$ref": "EmailContent"}},
        "additionalProperties": {
            "type": "object",
            "propertyNames": {"pattern": "^variation_[1-9][0-9]*$"},
            "additionalProperties": {"$ref": "EmailVariationContent"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"email": "email"}

    email: EmailContent | Unset = UNSET
    """An e-mail. Its body is either `html_content` or a stored template; with a template, subject, preview
    text and sender's name may be left out. Where both are given, V5 refuses the e-mail and V1 takes the
    template. Publishing in V5 needs a verified `from_address`."""
    additional_properties: dict[str, dict[str, EmailVariationContent]] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
