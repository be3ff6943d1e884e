"""FilterSegmentCreate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.filter_group import FilterGroup
    from ..overlays.operation import Schema

__all__ = ["FilterSegmentCreate"]


@_define(kw_only=True)
class FilterSegmentCreate(Model):
    """A segment of the users that pass filters. Users cannot be excluded but by `negate`."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name", "included_filters"],
        "properties": {
            "name": {"type": "string", "pattern": "^[^<>]*[^<>\\s][^<>]*$"},
            "included_filters": {"$ref": "FilterGroup"},
        },
        "if": {"required": ["included_filters"]},
        "then": {
            "properties": {
                "included_filters": {
                    "required": ["filter_operator", "filters"],
                    "properties": {
                        "filters": {
                            "items": {
                                "allOf": [
                                    {
                                        "if": {
                                            "required": ["filter_type"],
                                            "properties": {"filter_type": {"const": "user_attributes"}},
                                        },
                                        "then": {"required": ["name", "data_type", "operator"]},
                                    },
                                    {
                                        "if": {
                                            "required": ["filter_type"],
                                            "properties": {"filter_type": {"const": "actions"}},
                                        },
                                        "then": {
                                            "required": [
                                                "action_name",
                                                "executed",
                                                "execution",
                                                "primary_time_range",
                                            ],
                                            "properties": {
                                                "execution": {"required": ["type", "count"]},
                                                "attributes": {
                                                    "required": ["filter_operator", "filters"],
                                                    "properties": {
                                                        "filters": {
                                                            "items": {
                                                                "if": {
                                                                    "required": ["filter_type"],
                                                                    "properties": {
                                                                        "filter_type": {
                                                                            "const": "user_attributes"
                                                                        }
                                                                    },
                                                                },
                                                                "then": {
                                                                    "required": [
                                                                        "name",
                                                                        "data_type",
                                                                        "operator",
                                                                    ]
                                                                },
                                                            }
                                                        }
                                                    },
                                                },
                                            },
                                        },
                                    },
                                ]
                            }
                        }
                    },
                }
            }
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"name": "name", "included_filters": "included_filters"}

    name: str
    """Name of the segment, without HTML characters. No two segments share one."""
    included_filters: FilterGroup
    """Filters that are joined by one operator. Groups do not nest, save below an action filter."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
