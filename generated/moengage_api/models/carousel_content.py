"""CarouselContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.carousel_slide import CarouselSlide
    from ..models.enums import SliderTransition
    from ..overlays.operation import Schema

__all__ = ["CarouselContent"]


@_define(kw_only=True)
class CarouselContent(Model):
    """The slides of SIMPLE_IMAGE_CAROUSEL, on Android and iOS. V1 needs both fields, and a picture on
    every slide."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "slider_transition": {"type": "string", "enum": ["MANUAL", "AUTOMATIC", "manual", "automatic"]},
            "slide_data": {"type": "array", "items": {"$ref": "CarouselSlide"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "slider_transition": "slider_transition",
        "slide_data": "slide_data",
    }

    slider_transition: SliderTransition | Unset = UNSET
    """Whether the user or the clock turns the slides. Lower case is for V1 only."""
    slide_data: list[CarouselSlide] | Unset = UNSET
    """The slides in order."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
