"""The stored templates, in the collection `email_templates_v1`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ...ids import Ids
from ...store import Store
from ...times import stamp

__all__ = ["Template", "Templates", "stored_template"]

Template = dict[str, Any]

_EDITOR = "Froala Editor"


def stored_template(
    object_id: str, sent: Mapping[str, Any], now: datetime, ids: Ids, *, is_archived: bool = False
) -> Template:
    """The document of a template as it was `sent`; only the dashboard archives one.

    What is left out is cleared, since an update takes all that a creation takes.
    """
    return {
        "id": object_id,
        "name": sent["name"],
        "html": sent["html"],
        "subject": sent.get("subject", ""),
        "attachments": [_attachment(address, ids) for address in sent.get("attachments", ())],
        "sender_name": sent.get("sender_name", ""),
        "source": sent["source"],
        "updated_by": sent.get("updated_by", ""),
        "is_archived": is_archived,
        "created_date": stamp(now),
        "updated_at": stamp(now),
    }


class Templates:
    """The templates of a workspace, and their two forms in answers."""

    def __init__(self, store: Store) -> None:
        """Nothing is read yet."""
        self._documents = store.collection("email_templates_v1")

    def count(self) -> int:
        """How many there are."""
        return self._documents.count()

    def find(self, object_id: str) -> Template | None:
        """The template with this id."""
        return self._documents.get(object_id)

    def named(self, name: str) -> Template | None:
        """The template with this name; letter case matters."""
        return next(iter(self._documents.find(name=name)), None)

    def put(self, template: Template) -> None:
        """Keep a template, where it stood if it is there already."""
        self._documents.put(template["id"], template)

    def page(self, number: int, size: int) -> list[dict[str, Any]]:
        """A page, oldest first, in the form without content."""
        start = (number - 1) * size
        return [_summary(item) for item in list(self._documents.all())[start : start + size]]

    @staticmethod
    def details(template: Template) -> dict[str, Any]:
        """The form with content."""
        return {
            "template_id": template["id"],
            "template_name": template["name"],
            "template_content": template["html"],
            "editor": _EDITOR,
            **{
                name: template[name]
                for name in (
                    "subject",
                    "attachments",
                    "source",
                    "sender_name",
                    "created_date",
                    "updated_at",
                    "updated_by",
                )
            },
        }


def _summary(template: Template) -> dict[str, Any]:
    return {
        "template_id": template["id"],
        "template_name": template["name"],
        "is_archived": template["is_archived"],
        # The drag-and-drop editor opens none of them.
        "builder_supported": False,
        "editor": _EDITOR,
        **{name: template[name] for name in ("created_date", "updated_at", "updated_by")},
    }


def _attachment(address: str, ids: Ids) -> dict[str, str]:
    """The object that a read shows for an address ("Get Email template by ID")."""
    return {
        "id": ids.object_id(),
        "name": address.rpartition("/")[2],
        "type": "url",
        "fileType": address.rpartition(".")[2],
        "url": address,
    }
