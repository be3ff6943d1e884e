"""V1PreviewRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preview_source import PreviewSource
    from ..models.preview_values import PreviewValues
    from ..models.v1_preview_user import V1PreviewUser
    from ..overlays.operation import Schema

__all__ = ["V1PreviewRequest"]


@_define(kw_only=True)
class V1PreviewRequest(Model):
    """Content to render for one user."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["request_id", "personalization_content", "personalization_details"],
        "properties": {
            "request_id": {"type": "string"},
            "personalization_content": {"$ref": "PreviewSource"},
            "user_details": {"$ref": "V1PreviewUser"},
            "personalization_details": {"$ref": "PreviewValues"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "personalization_content": "personalization_content",
        "personalization_details": "personalization_details",
        "request_id": "request_id",
        "user_details": "user_details",
    }

    personalization_content: PreviewSource
    """What to render, either content of the request or a stored template."""
    personalization_details: PreviewValues
    """Channel, and values that take the place of the user's own. An attribute that the dashboard does not
    know is rendered as nothing, unless its fallback forbids sending."""
    request_id: str | Unset = UNSET
    """Correlation id of the call."""
    user_details: V1PreviewUser | Unset = UNSET
    """The user for whom the content is rendered; without one only the given values count."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
