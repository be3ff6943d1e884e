"""OfferUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.offer_attribute import OfferAttribute
    from ..models.offer_caps import OfferCaps
    from ..models.offer_content import OfferContent
    from ..models.offer_conversion import OfferConversion
    from ..models.offer_schedule_update import OfferScheduleUpdate
    from ..models.offer_segment import OfferSegment
    from ..models.offer_variations import OfferVariations
    from ..overlays.operation import Schema

__all__ = ["OfferUpdate"]


@_define(kw_only=True)
class OfferUpdate(Model):
    """What to change. What is left out stays; what is given replaces the stored value whole, save that
    `scheduling` may be given in part."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["updated_by"],
        "properties": {
            "updated_by": {"type": "string", "format": "email"},
            "name": {"type": "string", "minLength": 5, "maxLength": 100, "pattern": "^[A-Za-z0-9_]+$"},
            "description": {"type": "string", "maxLength": 500},
            "priority": {"type": "integer", "minimum": 1, "maximum": 100},
            "tags": {"type": "array", "maxItems": 10, "items": {"type": "string", "maxLength": 50}},
            "scheduling": {"$ref": "OfferScheduleUpdate"},
            "segment_info": {"$ref": "OfferSegment"},
            "offer_content": {"$ref": "OfferContent"},
            "variation_meta": {"$ref": "OfferVariations"},
            "capping_rules": {"$ref": "OfferCaps"},
            "is_global_control_enabled": {"type": "boolean"},
            "imp_track_hours": {"type": "integer", "minimum": 1, "maximum": 240},
            "offering_attribute_configuration": {
                "type": "array",
                "maxItems": 5,
                "items": {"$ref": "OfferAttribute"},
            },
            "conversion": {"$ref": "OfferConversion"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "updated_by": "updated_by",
        "name": "name",
        "description": "description",
        "priority": "priority",
        "tags": "tags",
        "scheduling": "scheduling",
        "segment_info": "segment_info",
        "offer_content": "offer_content",
        "variation_meta": "variation_meta",
        "capping_rules": "capping_rules",
        "is_global_control_enabled": "is_global_control_enabled",
        "imp_track_hours": "imp_track_hours",
        "offering_attribute_configuration": "offering_attribute_configuration",
        "conversion": "conversion",
    }

    updated_by: str
    """Address of who changes it."""
    name: str | Unset = UNSET
    """Name: letters, digits and underscores. No two offers share one, save with archived ones."""
    description: str | Unset = UNSET
    """What the offer is about."""
    priority: int | Unset = UNSET
    """Rank among the offers that a user could get; 100 comes first."""
    tags: list[str] | Unset = UNSET
    """Ids of tags; an empty list takes all away."""
    scheduling: OfferScheduleUpdate | Unset = UNSET
    """When the offer holds; what is left out stays."""
    segment_info: OfferSegment | Unset = UNSET
    """Whom the offer is for."""
    offer_content: OfferContent | Unset = UNSET
    """Content of an offer: `content_1` if there is one variant, otherwise `locales`. Never both."""
    variation_meta: OfferVariations | Unset = UNSET
    """Which variants there are, and who gets which."""
    capping_rules: OfferCaps | Unset = UNSET
    """How often the offer is given."""
    is_global_control_enabled: bool | Unset = UNSET
    """Whether users of the global control group are kept out."""
    imp_track_hours: int | Unset = UNSET
    """Hours after an impression in which a goal is credited to it."""
    offering_attribute_configuration: list[OfferAttribute] | Unset = UNSET
    """Attributes of the offer and their values."""
    conversion: OfferConversion | Unset = UNSET
    """What counts as success."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
