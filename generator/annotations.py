"""The Python types that templates write, and the imports they need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from openapi_python_client.config import Config
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.parser.responses import Response
from openapi_python_client.schema import UntrustedString

__all__ = ["TEMPLATE_FUNCTIONS", "Annotations"]

TEMPLATE_FUNCTIONS = (
    "answer_imports",
    "answers",
    "body_fields",
    "body_names",
    "constant",
    "extra_fields",
    "facade_imports",
    "field_descriptions",
    "field_names",
    "given_type",
    "imports",
    "is_secret",
    "item_type",
    "type_of",
    "variants",
)
"""The methods of `Annotations` that templates call by name."""


class Annotations:
    """Types of properties, given every model of the document.

    A property inside a union may be a copy made before its model's fields were known, so fields are
    always looked up by the class's name.
    """

    def __init__(
        self, models: Iterable[ModelProperty], config: Config, operations: Mapping[Any, Any] | None = None
    ) -> None:
        self._operations = operations or {}
        self._models = {str(model.class_info.name): model for model in models}
        for model in self._models.values():
            self._unprefix(model, config)

    def is_map(self, model: ModelProperty) -> bool:
        """Whether an object has no named fields: to Python it is a plain dict."""
        return not self._fields(model)

    def _fields(self, model: ModelProperty) -> list[PropertyProtocol]:
        model = self._models[str(model.class_info.name)]
        return [*(model.required_properties or ()), *(model.optional_properties or ())]

    def _unprefix(self, model: ModelProperty, config: Config) -> None:
        """Let `_id` be `id`, where no other field has that name: the tool would call it `field_id`."""
        taken = {str(prop.python_name) for prop in self._fields(model)}
        for prop in self._fields(model):
            name = prop.name.get_untrusted_value()
            if name.startswith("_") and name.strip("_") not in taken:
                prop.set_python_name(UntrustedString(name.strip("_")), config)

    def extra_fields(self, model: ModelProperty) -> PropertyProtocol | None:
        """The type of a model's unnamed fields; None: they may be anything."""
        extra = self._models[str(model.class_info.name)].additional_properties
        return None if extra is None or isinstance(extra, bool | AnyProperty) else extra

    def variants(self, prop: PropertyProtocol) -> list[ModelProperty]:
        """The models that a body may be: one, or the members of a union."""
        if isinstance(prop, UnionProperty):
            return [model for inner in prop.inner_properties for model in self.variants(inner)]
        if isinstance(prop, ModelProperty) and not self.is_map(prop):
            return [self._models[str(prop.class_info.name)]]
        return []

    def field_names(self, model: ModelProperty) -> dict[str, str]:
        """JSON field -> attribute, in the order of declaration."""
        return {prop.name.get_untrusted_value(): str(prop.python_name) for prop in self._fields(model)}

    def is_secret(self, model: ModelProperty, prop: PropertyProtocol) -> bool:
        """Whether a field's value must not show in the model's repr: the document calls it write-only."""
        field = (model.data.properties or {}).get(prop.name)
        return bool(getattr(field, "writeOnly", False))

    def constant(self, prop: PropertyProtocol) -> object | None:
        """The value of a property that has only one, or None."""
        return prop.value.raw_value if isinstance(prop, ConstProperty) else None

    def type_of(self, prop: PropertyProtocol) -> str:
        """What a model's attribute holds, and what a call returns."""
        return self._type(prop, given=False)

    def given_type(self, prop: PropertyProtocol) -> str:
        """What a caller may give: also a mapping for a model, any sequence for a list, text for a time."""
        return self._type(prop, given=True)

    def _type(self, prop: PropertyProtocol, *, given: bool) -> str:
        if isinstance(prop, ListProperty):
            inner = self._type(prop.inner_property, given=given)
            return f"Sequence[{inner}]" if given else f"list[{inner}]"
        if isinstance(prop, UnionProperty):
            # A time that may also be a number takes no text, and where text will do the union says so.
            return _union(
                [
                    self._type(inner, given=given and not isinstance(inner, DateTimeProperty))
                    for inner in prop.inner_properties
                ]
            )
        if isinstance(prop, ModelProperty):
            if self.is_map(prop):
                extra = self.extra_fields(prop)
                value = self._type(extra, given=given) if extra else "Any"
                return f"Mapping[str, {value}]" if given else f"dict[str, {value}]"
            name = str(prop.class_info.name)
            return f"{name} | Mapping[str, Any]" if given else name
        if given and isinstance(prop, DateTimeProperty | DateProperty | UuidProperty):
            return f"{prop.get_base_type_string().as_unembedded_code()} | str"
        return str(prop.get_type_string(no_optional=True).as_unembedded_code())

    def imports(self, prop: PropertyProtocol, prefix: str) -> set[str]:
        """Import statements for `type_of` and `given_type`, relative by `prefix`."""
        if isinstance(prop, ListProperty):
            return self.imports(prop.inner_property, prefix)
        if isinstance(prop, UnionProperty):
            return {line for inner in prop.inner_properties for line in self.imports(inner, prefix)}
        if isinstance(prop, ModelProperty) and self.is_map(prop):
            extra = self.extra_fields(prop)
            return self.imports(extra, prefix) if extra else set()
        if isinstance(prop, LiteralEnumProperty):
            return {f"from {prefix}models.enums import {prop.class_info.name}"}
        if isinstance(prop, ModelProperty):
            return {f"from {prefix}models.{prop.class_info.module_name} import {prop.class_info.name}"}
        if isinstance(prop, DateTimeProperty | DateProperty):
            return {"import datetime"}
        return {"from uuid import UUID"} if isinstance(prop, UuidProperty) else set()

    def body_fields(self, endpoint: Endpoint, model: ModelProperty) -> list[PropertyProtocol]:
        """The fields of a form of the body, required ones first, without those that the client fills in."""
        fact = self._operations.get((str(endpoint.tags[0]), str(endpoint.name)), {})
        filled = fact.get("filled", ())
        return [prop for prop in self._fields(model) if prop.name.get_untrusted_value() not in filled]

    def answers(self, endpoint: Endpoint) -> str:
        """What a call returns: the type of its success, or of its successes."""
        return _union([self._answer(response) for response in endpoint.responses])

    def answer_imports(self, endpoint: Endpoint) -> list[str]:
        """Import statements for `answers`, as an operation's module needs them."""
        return sorted(
            {line for response in endpoint.responses for line in self.imports(response.prop, "...")}
        )

    def _answer(self, response: Response) -> str:
        if response.source["return_type"] == "None":
            return "None"
        return "bytes" if isinstance(response.prop, FileProperty) else self.type_of(response.prop)

    def item_type(self, endpoint: Endpoint) -> str:
        """What an iteration over the pages of an operation gives out."""
        return self._item_type(self._items(endpoint))

    def _item_type(self, prop: PropertyProtocol) -> str:
        if isinstance(prop, ListProperty):
            return self._type(prop.inner_property, given=False)
        if isinstance(prop, ModelProperty) and self.is_map(prop):
            extra = self.extra_fields(prop)
            return f"tuple[str, {self._type(extra, given=False) if extra else 'Any'}]"
        raise TypeError(f"the items of pages have to be a list or a map, not {self.type_of(prop)}")

    def _items(self, endpoint: Endpoint) -> PropertyProtocol:
        path = self._operations[str(endpoint.tags[0]), str(endpoint.name)]["pagination"].get("items")
        prop: PropertyProtocol = next(response.prop for response in endpoint.responses)
        for step in path.split(".") if path else ():
            members = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
            fields = [
                field for one in members if isinstance(one, ModelProperty) for field in self._fields(one)
            ]
            prop = next(field for field in fields if field.name.get_untrusted_value() == step)
        return prop

    def body_names(self, endpoint: Endpoint) -> dict[str, str]:
        """Keyword argument -> JSON field, over all forms of the body."""
        return {
            str(prop.python_name): prop.name.get_untrusted_value() for prop in self._body_fields(endpoint)
        }

    def field_descriptions(self, endpoint: Endpoint) -> list[tuple[str, str]]:
        """The keyword arguments of the body with what they mean, without constants that are filled in."""
        alone = sum(len(self.variants(body.prop)) for body in endpoint.bodies) == 1
        described: dict[str, dict[str, None]] = {}
        for prop in self._body_fields(endpoint):
            if not (alone and prop.required and self.constant(prop) is not None):
                text = prop.description.get_untrusted_value() if prop.description else ""
                described.setdefault(str(prop.python_name), {})[text] = None
        # A field may mean something else in each form of the body: then all of it is said.
        return [(name, " ".join(texts)) for name, texts in described.items()]

    def facade_imports(self, collection: EndpointCollection) -> list[str]:
        """Everything that the methods of a namespace name in their signatures."""
        lines: set[str] = set()
        for endpoint in collection.endpoints:
            shown: list[PropertyProtocol] = [response.prop for response in endpoint.responses]
            shown += [*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters]
            shown += [body.prop for body in endpoint.bodies]
            shown += self._body_fields(endpoint)
            if self._operations.get((str(endpoint.tags[0]), str(endpoint.name)), {}).get("pagination"):
                shown.append(self._items(endpoint))
            lines |= {line for prop in shown for line in self.imports(prop, "...")}
        return sorted(lines)

    def _body_fields(self, endpoint: Endpoint) -> Iterator[PropertyProtocol]:
        for body in endpoint.bodies:
            for model in self.variants(body.prop):
                yield from self.body_fields(endpoint, model)


def _union(members: list[str]) -> str:
    """The members once each, None last, whatever order the document names them in."""
    if "Any" in members:
        return "Any"
    flat: list[str] = []
    for member in members:
        # A union inside brackets belongs to its list or map.
        flat += (
            [member] if "[" in member and not member.endswith(" | Mapping[str, Any]") else member.split(" | ")
        )
    return " | ".join(sorted(dict.fromkeys(flat), key=lambda name: (name == "None", name.lower(), name)))
