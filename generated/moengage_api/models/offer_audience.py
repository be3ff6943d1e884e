"""OfferAudience, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.filter_group import FilterGroup
    from ..overlays.operation import Schema

__all__ = ["OfferAudience"]


@_define(kw_only=True)
class OfferAudience(Model):
    """Users by filters; all of them without any. Attribute filters need a `data_type`."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "included_filters": {"$ref": "FilterGroup"},
            "excluded_filters": {"$ref": "FilterGroup"},
        },
        "if": {"type": "object"},
        "then": {
            "properties": {
                "included_filters": {
                    "properties": {
                        "filters": {
                            "items": {
                                "if": {
                                    "required": ["filter_type"],
                                    "properties": {"filter_type": {"const": "user_attributes"}},
                                },
                                "then": {"required": ["data_type"]},
                            }
                        }
                    }
                },
                "excluded_filters": {
                    "properties": {
                        "filters": {
                            "items": {
                                "if": {
                                    "required": ["filter_type"],
                                    "properties": {"filter_type": {"const": "user_attributes"}},
                                },
                                "then": {"required": ["data_type"]},
                            }
                        }
                    }
                },
            }
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "included_filters": "included_filters",
        "excluded_filters": "excluded_filters",
    }

    included_filters: FilterGroup | Unset = UNSET
    """Filters that are joined by one operator. Groups do not nest, save below an action filter."""
    excluded_filters: FilterGroup | Unset = UNSET
    """Filters that are joined by one operator. Groups do not nest, save below an action filter."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
