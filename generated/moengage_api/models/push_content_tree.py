"""PushContentTree, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.push_content import PushContent
    from ..models.push_variation_content import PushVariationContent
    from ..overlays.operation import Schema

__all__ = ["PushContentTree"]


@_define(kw_only=True)
class PushContentTree(Model):
    """Either `push` alone, or per locale a map of variations; the key `default` is then needed."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"push": {"$ref": "PushContent"}},
        "additionalProperties": {
            "type": "object",
            "propertyNames": {"pattern": "^variation_[1-9][0-9]*$"},
            "additionalProperties": {"$ref": "PushVariationContent"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"push": "push"}

    push: PushContent | Unset = UNSET
    """The message on each platform."""
    additional_properties: dict[str, dict[str, PushVariationContent]] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
