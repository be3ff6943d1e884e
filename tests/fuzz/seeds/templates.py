"""Templates of every channel and content blocks of the seeded workspace."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from moengage_emulator.families.content_blocks import Blocks, content_block
from moengage_emulator.families.custom_templates import CHANNELS, Templates, stored_template
from moengage_emulator.families.email_templates_v1 import Templates as TemplatesV1
from moengage_emulator.families.email_templates_v1 import stored_template as stored_template_v1
from moengage_emulator.ids import Ids
from moengage_emulator.store import Store

__all__ = ["KNOWN", "TEMPLATE", "TEMPLATE_V1", "plant"]

TEMPLATE = "4f6f2c0e-0a3c-4d53-8d0a-7d3a1b0c9e21"
"""The template of every channel that the examples update."""
TEMPLATE_V1 = "65f0c1d2e3a4b5c6d7e8f9aa"
BLOCK = "65f0c1d2e3a4b5c6d7e8fe01"

_MADE = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
_HTML = "<html><body>Two old teas.</body></html>"
_CONTENT: dict[str, dict[str, Any]] = {
    "email_templates": {
        "email_content": _HTML,
        "subject": "Old teas",
        "thumbnail_url": "https://kiosk.example/winter.png",
        "sender_name": "The kiosk",
    },
    "in_app_templates": {"payload": _HTML, "inapp_template_type": "INAPP_HTML"},
    "osm_templates": {"payload": _HTML, "template_type": "BANNER"},
    "sms_templates": {"message": "Two old teas."},
    "push_templates": {
        "IOS": {
            "basic_details": {
                "title": "Old teas",
                "message": "Two of them.",
                "default_click_action_value": "kiosk://teas",
            }
        }
    },
}

KNOWN: dict[str | tuple[str, str], list[str]] = {
    ("email_templates_v1_get", "id"): [TEMPLATE_V1],
    ("email_templates_v1_update", "id"): [TEMPLATE_V1],
}


def plant(store: Store) -> None:
    """Fill an empty store."""
    for family, content in _CONTENT.items():
        meta: dict[str, Any] = {
            "template_id": "winter",
            "template_name": "Winter teas",
            "template_version": "1",
        }
        if family == "push_templates":
            meta |= {"platform": ["IOS"], "template_style": "BASIC"}
        template = stored_template(TEMPLATE, content=content, meta=meta, author="Ida", now=_MADE)
        Templates(store, CHANNELS[family]).add(template)
    sent = {"name": "winter_teas", "html": _HTML, "source": "Kiosk"}
    TemplatesV1(store).put(stored_template_v1(TEMPLATE_V1, sent, _MADE, Ids()))
    block = {
        "name": "Footer",
        "label": "footer-2026",
        "status": "ACTIVE",
        "raw_content": "<p>Kiosk</p>",
        "content_type": "HTML",
        "created_by": "ada@example.com",
        "content_block_used": [],
    }
    Blocks(store).put(content_block(BLOCK, block, _MADE))
