"""Connector, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import ConnectorType
    from ..overlays.operation import Schema

__all__ = ["Connector"]


@_define(kw_only=True)
class Connector(Model):
    """The e-mail provider that sends, as set up in the workspace."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["connector_type", "connector_name"],
        "properties": {
            "connector_type": {
                "type": "string",
                "enum": [
                    "SENDGRID",
                    "AMAZON_SES",
                    "SPARKPOST",
                    "MANDRILL",
                    "CUSTOM_SMTP",
                    "CUSTOM_API",
                    "NETCORE",
                ],
            },
            "connector_name": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "connector_type": "connector_type",
        "connector_name": "connector_name",
    }

    connector_type: ConnectorType
    """Kind of e-mail provider."""
    connector_name: str
    """Name of the connector in the workspace."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
