"""Holds what the client returned against the answer that the server gave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moengage_api import models
from tests.spec.calls import Reply
from tests.spec.document import object_schema, resolve
from tests.spec.equality import difference, plain

__all__ = ["check_returned"]


def check_returned(returned: Any, reply: Reply) -> None:
    """The answer came back as the type that the document names, with every value it held."""
    if reply.value is None or isinstance(reply.value, bytes):
        assert returned == reply.value
        return
    assert reply.answer.schema is not None
    schema = resolve(reply.answer.schema)
    if isinstance(reply.value, list):
        assert isinstance(returned, list)
        for item, value in zip(returned, reply.value, strict=True):
            _check_type(item, value, schema["items"])
    else:
        _check_type(returned, reply.value, reply.answer.schema)
    assert difference(plain(returned), reply.value) is None


def _check_type(returned: Any, value: Any, schema: Mapping[str, Any]) -> None:
    found = object_schema(schema, value) if isinstance(value, dict) else None
    if found is None:
        assert type(returned) is type(value)
    else:
        assert type(returned) is getattr(models, found[0])
