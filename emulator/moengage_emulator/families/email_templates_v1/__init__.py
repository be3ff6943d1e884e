"""The older e-mail templates ("Create Email template" and its siblings): no versions, unique names."""

from __future__ import annotations

from ...handling import register_family
from . import bulk, operations
from .envelope import EmailTemplatesV1Envelope
from .templates import Templates, stored_template

__all__ = ["EmailTemplatesV1Envelope", "Templates", "bulk", "operations", "stored_template"]

register_family("email_templates_v1", EmailTemplatesV1Envelope())
