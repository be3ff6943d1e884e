"""PushCampaignContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.push_content_tree import PushContentTree
    from ..models.variation_details import VariationDetails
    from ..overlays.operation import Schema

__all__ = ["PushCampaignContent"]


@_define(kw_only=True)
class PushCampaignContent(Model):
    """Content of a push campaign. Each locale must have content, and every locale besides `default` must
    stand in `locales`."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "locales": {"type": "array", "items": {"type": "string", "not": {"const": "default"}}},
            "variation_details": {"$ref": "VariationDetails"},
            "content": {"$ref": "PushContentTree"},
        },
        "if": {
            "anyOf": [
                {"required": ["locales"], "properties": {"locales": {"minItems": 1}}},
                {
                    "required": ["variation_details"],
                    "properties": {
                        "variation_details": {
                            "required": ["no_of_variations"],
                            "properties": {"no_of_variations": {"minimum": 2}},
                        }
                    },
                },
            ]
        },
        "then": {"properties": {"content": {"required": ["default"], "not": {"required": ["push"]}}}},
        "allOf": [
            {
                "if": {"required": ["content"]},
                "then": {
                    "properties": {
                        "content": {
                            "properties": {
                                "push": {
                                    "properties": {
                                        "ios": {
                                            "if": {
                                                "required": ["template_type"],
                                                "properties": {
                                                    "template_type": {"const": "SIMPLE_IMAGE_CAROUSEL"}
                                                },
                                            },
                                            "then": {
                                                "properties": {"basic_details": {"required": ["image_url"]}}
                                            },
                                        }
                                    }
                                }
                            },
                            "additionalProperties": {
                                "additionalProperties": {
                                    "properties": {
                                        "push": {
                                            "properties": {
                                                "ios": {
                                                    "if": {
                                                        "required": ["template_type"],
                                                        "properties": {
                                                            "template_type": {
                                                                "const": "SIMPLE_IMAGE_CAROUSEL"
                                                            }
                                                        },
                                                    },
                                                    "then": {
                                                        "properties": {
                                                            "basic_details": {"required": ["image_url"]}
                                                        }
                                                    },
                                                }
                                            }
                                        }
                                    }
                                }
                            },
                        }
                    }
                },
            }
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "locales": "locales",
        "variation_details": "variation_details",
        "content": "content",
    }

    locales: list[str] | Unset = UNSET
    """Locales besides `default`, which is always there and must not be listed."""
    variation_details: VariationDetails | Unset = UNSET
    """How the audience is split over the variations of an A/B test."""
    content: PushContentTree | Unset = UNSET
    """Either `push` alone, or per locale a map of variations; the key `default` is then needed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
