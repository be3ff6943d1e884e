"""EmailTemplateV1PageData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_template_v1_summary import EmailTemplateV1Summary
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateV1PageData"]


@_define(kw_only=True)
class EmailTemplateV1PageData(Model):
    """The templates of a page."""

    SCHEMA: ClassVar[Schema] = {"properties": {"templates": {"items": {"$ref": "EmailTemplateV1Summary"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"templates": "templates", "no_of_templates": "no_of_templates"}

    templates: list[EmailTemplateV1Summary]
    """The templates without their content."""
    no_of_templates: int | Unset = UNSET
    """Number of templates on this page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
