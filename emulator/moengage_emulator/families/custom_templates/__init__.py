"""The templates of e-mails, in-app, on-site, SMS and push messages under `/v1.0/custom-templates`.

They are one service: the tags share handlers, stored documents and wording. What differs stands in
`channels.CHANNELS`.
"""

from __future__ import annotations

from ...handling import register_family
from . import create, search, update
from .channels import CHANNELS
from .envelope import TemplatesEnvelope
from .templates import Templates, stored_template

__all__ = ["CHANNELS", "Templates", "TemplatesEnvelope", "create", "search", "stored_template", "update"]

for _family in CHANNELS:
    register_family(_family, TemplatesEnvelope())
