"""ExperienceContext, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ExperienceContext"]


@_define(kw_only=True)
class ExperienceContext(Model):
    """What makes a report on an experience count. Keep it whole and give it back as the `attributes` of
    its events."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": [
            "cid",
            "experience",
            "moe_locale_id",
            "moe_variation_id",
            "audience_name",
            "audience_id",
        ],
        "properties": {
            "cid": {"type": "string"},
            "experience": {"type": "string"},
            "moe_locale_id": {"type": "string"},
            "moe_variation_id": {"type": "string"},
            "audience_name": {"type": "string"},
            "audience_id": {"type": "string"},
            "type": {"type": "string", "const": "Web Personalization"},
            "experience_type": {"type": "string"},
            "b_id": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "cid": "cid",
        "experience": "experience",
        "moe_locale_id": "moe_locale_id",
        "moe_variation_id": "moe_variation_id",
        "audience_name": "audience_name",
        "audience_id": "audience_id",
        "type": "type_",
        "experience_type": "experience_type",
        "b_id": "b_id",
    }

    cid: str
    """Id of what was shown."""
    experience: str
    """Name of the experience."""
    moe_locale_id: str
    """Number of the locale, as text."""
    moe_variation_id: str
    """Number of the variation, as text."""
    audience_name: str
    """Name of the audience."""
    audience_id: str
    """Id of the audience."""
    type_: Literal["Web Personalization"] | Unset = UNSET
    """Always the same."""
    experience_type: str | Unset = UNSET
    """How the experience is delivered, for instance `API based Experience`."""
    b_id: str | Unset = UNSET
    """Which element was clicked; add it to an event where there are several."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
