"""The base of every generated model: typed fields, and every other field of the JSON kept beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .decode import decode_object
from .encode import to_json
from .operation import Schema

__all__ = ["Model"]


class Model:
    """A JSON object of the API. Fields that the document does not name are in `additional_properties`.

    `model["name"]` reads such a field, `model["name"] = 1` sets it, `"name" in model` asks for it.
    """

    __slots__ = ()

    SCHEMA: ClassVar[Schema] = {}
    """What the document says of this object, without its prose."""
    FIELDS: ClassVar[Mapping[str, str]] = {}
    """JSON field -> attribute, for every field the document names."""

    additional_properties: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        """The JSON object as Python values that `json.dumps` takes; unset fields are left out.

        Raises `RequestInvalid` if a value has no JSON form, for instance a datetime without a zone.
        """
        value: dict[str, Any] = to_json(self, self.SCHEMA)
        return value

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read a JSON object. Nothing is refused: what does not fit its type is kept as it came."""
        return decode_object(cls, source)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties
