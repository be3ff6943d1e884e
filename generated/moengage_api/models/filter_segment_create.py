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
                                        "then": {
                                            "required": ["name", "data_type", "operator"],
                                            "allOf": [
                                                {
                                                    "if": {
                                                        "required": ["operator"],
                                                        "properties": {
                                                            "operator": {
                                                                "enum": [
                                                                    "is",
                                                                    "contains",
                                                                    "lessThan",
                                                                    "greaterThan",
                                                                    "between",
                                                                    "on",
                                                                    "before",
                                                                    "after",
                                                                    "inTheLast",
                                                                    "inTheNext",
                                                                ]
                                                            }
                                                        },
                                                    },
                                                    "then": {
                                                        "required": ["value"],
                                                        "properties": {
                                                            "value": {"type": ["string", "number", "boolean"]}
                                                        },
                                                    },
                                                },
                                                {
                                                    "if": {
                                                        "required": ["operator"],
                                                        "properties": {"operator": {"const": "between"}},
                                                    },
                                                    "then": {"required": ["value1"]},
                                                },
                                                {
                                                    "if": {
                                                        "required": ["operator"],
                                                        "properties": {
                                                            "operator": {
                                                                "enum": [
                                                                    "in",
                                                                    "containsInTheFollowing",
                                                                    "startWithInTheFollowing",
                                                                    "endsWithInTheFollowing",
                                                                ]
                                                            }
                                                        },
                                                    },
                                                    "then": {
                                                        "required": ["value"],
                                                        "properties": {
                                                            "value": {
                                                                "anyOf": [
                                                                    {"type": ["string", "number"]},
                                                                    {
                                                                        "type": "array",
                                                                        "items": {
                                                                            "type": ["string", "number"]
                                                                        },
                                                                    },
                                                                ]
                                                            }
                                                        },
                                                    },
                                                },
                                                {
                                                    "if": {
                                                        "required": ["data_type"],
                                                        "properties": {"data_type": {"const": "bool"}},
                                                    },
                                                    "then": {
                                                        "properties": {
                                                            "value": {"enum": [True, False, "true", "false"]}
                                                        }
                                                    },
                                                },
                                                {
                                                    "if": {
                                                        "required": ["data_type"],
                                                        "properties": {
                                                            "data_type": {"enum": ["string", "datetime"]}
                                                        },
                                                    },
                                                    "then": {
                                                        "properties": {"value": {"not": {"type": "boolean"}}}
                                                    },
                                                },
                                                {
                                                    "if": {
                                                        "required": ["data_type"],
                                                        "properties": {"data_type": {"const": "double"}},
                                                    },
                                                    "then": {
                                                        "properties": {
                                                            "value": {
                                                                "anyOf": [
                                                                    {
                                                                        "anyOf": [
                                                                            {"type": "number"},
                                                                            {
                                                                                "type": "string",
                                                                                "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
                                                                            },
                                                                        ]
                                                                    },
                                                                    {
                                                                        "type": "array",
                                                                        "items": {
                                                                            "anyOf": [
                                                                                {"type": "number"},
                                                                                {
                                                                                    "type": "string",
                                                                                    "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
                                                                                },
                                                                            ]
                                                                        },
                                                                    },
                                                                ]
                                                            },
                                                            "value1": {
                                                                "anyOf": [
                                                                    {"type": "number"},
                                                                    {
                                                                        "type": "string",
                                                                        "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
                                                                    },
                                                                ]
                                                            },
                                                        }
                                                    },
                                                },
                                                {
                                                    "if": {
                                                        "required": ["operator"],
                                                        "properties": {
                                                            "operator": {"enum": ["inTheLast", "inTheNext"]}
                                                        },
                                                    },
                                                    "then": {
                                                        "properties": {
                                                            "value": {
                                                                "anyOf": [
                                                                    {"type": "number"},
                                                                    {
                                                                        "type": "string",
                                                                        "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
                                                                    },
                                                                ]
                                                            }
                                                        }
                                                    },
                                                },
                                            ],
                                        },
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
                                                "primary_time_range": {
                                                    "if": {
                                                        "required": ["value_type"],
                                                        "properties": {
                                                            "value_type": {"const": "relative_past"}
                                                        },
                                                    },
                                                    "then": {
                                                        "properties": {
                                                            "value": {"pattern": "^[0-9]{1,9}$"},
                                                            "value1": {"pattern": "^[0-9]{1,9}$"},
                                                        }
                                                    },
                                                },
                                                "attributes": {
                                                    "required": ["filter_operator", "filters"],
                                                    "properties": {
                                                        "filters": {
                                                            "items": {
                                                                "allOf": [
                                                                    {
                                                                        "properties": {
                                                                            "filter_type": {
                                                                                "const": "user_attributes"
                                                                            }
                                                                        }
                                                                    },
                                                                    {
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
                                                                            ],
                                                                            "allOf": [
                                                                                {
                                                                                    "if": {
                                                                                        "required": [
                                                                                            "operator"
                                                                                        ],
                                                                                        "properties": {
                                                                                            "operator": {
                                                                                                "enum": [
                                                                                                    "is",
                                                                                                    "contains",
                                                                                                    "lessThan",
                                                                                                    "greaterThan",
                                                                                                    "between",
                                                                                                    "on",
                                                                                                    "before",
                                                                                                    "after",
                                                                                                    "inTheLast",
                                                                                                    "inTheNext",
                                                                                                ]
                                                                                            }
                                                                                        },
                                                                                    },
                                                                                    "then": {
                                                                                        "required": ["value"],
                                                                                        "properties": {
                                                                                            "value": {
                                                                                                "type": [
                                                                                                    "string",
                                                                                                    "number",
                                                                                                    "boolean",
                                                                                                ]
                                                                                            }
                                                                                        },
                                                                                    },
                                                                                },
                                                                                {
                                                                                    "if": {
                                                                                        "required": [
                                                                                            "operator"
                                                                                        ],
                                                                                        "properties": {
                                                                                            "operator": {
                                                                                                "const": "between"
                                                                                            }
                                                                                        },
                                                                                    },
                                                                                    "then": {
                                                                                        "required": ["value1"]
                                                                                    },
                                                                                },
                                                                                {
                                                                                    "if": {
                                                                                        "required": [
                                                                                            "operator"
                                                                                        ],
                                                                                        "properties": {
                                                                                            "operator": {
                                                                                                "enum": [
                                                                                                    "in",
                                                                                                    "containsInTheFollowing",
                                                                                                    "startWithInTheFollowing",
                                                                                                    "endsWithInTheFollowing",
                                                                                                ]
                                                                                            }
                                                                                        },
                                                                                    },
                                                                                    "then": {
                                                                                        "required": ["value"],
                                                                                        "properties": {
                                                                                            "value": {
                                                                                                "anyOf": [
                                                                                                    {
                                                                                                        "type": [
                                                                                                            "string",
                                                                                                            "number",
                                                                                                        ]
                                                                                                    },
                                                                                                    {
                                                                                                        "type": "array",
                                                                                                        "items": {
                                                                                                            "type": [
                                                                                                                "string",
                                                                                                                "number",
                                                                                                            ]
                                                                                                        },
                                                                                                    },
                                                                                                ]
                                                                                            }
                                                                                        },
                                                                                    },
                                                                                },
                                                                                {
                                                                                    "if": {
                                                                                        "required": [
                                                                                            "data_type"
                                                                                        ],
                                                                                        "properties": {
                                                                                            "data_type": {
                                                                                                "const": "bool"
                                                                                            }
                                                                                        },
                                                                                    },
                                                                                    "then": {
                                                                                        "properties": {
                                                                                            "value": {
                                                                                                "enum": [
                                                                                                    True,
                                                                                                    False,
                                                                                                    "true",
                                                                                                    "false",
                                                                                                ]
                                                                                            }
                                                                                        }
                                                                                    },
                                                                                },
                                                                                {
                                                                                    "if": {
                                                                                        "required": [
                                                                                            "data_type"
                                                                                        ],
                                                                                        "properties": {
                                                                                            "data_type": {
                                                                                                "enum": [
                                                                                                    "string",
                                                                                                    "datetime",
                                                                                                ]
                                                                                            }
                                                                                        },
                                                                                    },
                                                                                    "then": {
                                                                                        "properties": {
                                                                                            "value": {
                                                                                                "not": {
                                                                                                    "type": "boolean"
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    },
                                                                                },
                                                                                {
                                                                                    "if": {
                                                                                        "required": [
                                                                                            "data_type"
                                                                                        ],
                                                                                        "properties": {
                                                                                            "data_type": {
                                                                                                "const": "double"
                                                                                            }
                                                                                        },
                                                                                    },
                                                                                    "then": {
                                                                                        "properties": {
                                                                                            "value": {
                                                                                                "anyOf": [
                                                                                                    {
                                                                                                        "anyOf": [
                                                                                                            {
                                                                                                                "type": "number"
                                                                                                            },
                                                                                                            {
                                                                                                                "type": "string",
                                                                                                                "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
                                                                                                            },
                                                                                                        ]
                                                                                                    },
                                                                                                    {
                                                                                                        "type": "array",
                                                                                                        "items": {
                                                                                                            "anyOf": [
                                                                                                                {
                                                                                                                    "type": "number"
                                                                                                                },
                                                                                                                {
                                                                                                                    "type": "string",
                                                                                                                    "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
                                                                                                                },
                                                                                                            ]
                                                                                                        },
                                                                                                    },
                                                                                                ]
                                                                                            },
                                                                                            "value1": {
                                                                                                "anyOf": [
                                                                                                    {
                                                                                                        "type": "number"
                                                                                                    },
                                                                                                    {
                                                                                                        "type": "string",
                                                                                                        "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
                                                                                                    },
                                                                                                ]
                                                                                            },
                                                                                        }
                                                                                    },
                                                                                },
                                                                                {
                                                                                    "if": {
                                                                                        "required": [
                                                                                            "operator"
                                                                                        ],
                                                                                        "properties": {
                                                                                            "operator": {
                                                                                                "enum": [
                                                                                                    "inTheLast",
                                                                                                    "inTheNext",
                                                                                                ]
                                                                                            }
                                                                                        },
                                                                                    },
                                                                                    "then": {
                                                                                        "properties": {
                                                                                            "value": {
                                                                                                "anyOf": [
                                                                                                    {
                                                                                                        "type": "number"
                                                                                                    },
                                                                                                    {
                                                                                                        "type": "string",
                                                                                                        "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
                                                                                                    },
                                                                                                ]
                                                                                            }
                                                                                        }
                                                                                    },
                                                                                },
                                                                            ],
                                                                        },
                                                                    },
                                                                ]
                                                            }
                                                        }
                                                    },
                                                },
                                            },
                                        },
                                    },
                                    {
                                        "if": {
                                            "required": ["filter_type"],
                                            "properties": {"filter_type": {"const": "custom_segments"}},
                                        },
                                        "then": {"anyOf": [{"required": ["id"]}, {"required": ["name"]}]},
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
