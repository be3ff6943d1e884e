"""Jinja in a sandbox with a budget, since templates come from outside.

Loops draw on a common budget of rounds, strings and results have a largest size, and only the small
part of the language that personalized text needs is there: no macros, imports, blocks or namespaces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jinja2 import ChainableUndefined, TemplateError, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment
from jinja2.visitor import NodeTransformer

__all__ = ["MAX_ROUNDS", "MAX_SIZE", "Attributes", "BadTemplateError", "Sandbox"]

MAX_SIZE = 200_000
"""Characters of a template, of any string made inside it, and of its result."""
MAX_ROUNDS = 2_000
"""Rounds of all loops of one template together."""
MAX_BITS = 1_024
"""Size of the factors of a product of whole numbers."""

_FILTERS = (
    *("abs", "capitalize", "count", "d", "default", "e", "escape", "first", "float", "int", "last"),
    *("length", "lower", "round", "safe", "string", "title", "trim", "truncate", "upper", "urlencode"),
)
_METHODS = (
    *("capitalize", "endswith", "isalpha", "isdigit", "lower", "lstrip", "rstrip", "split"),
    *("startswith", "strip", "title", "upper"),
)
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.For,
    nodes.If,
    nodes.Assign,
    nodes.Filter,
    nodes.Test,
    nodes.Call,
    nodes.Keyword,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Slice,
    nodes.Literal,
    nodes.Pair,
    nodes.CondExpr,
    nodes.Compare,
    nodes.Operand,
    nodes.Concat,
    nodes.BinExpr,
    nodes.UnaryExpr,
)
_FAILURES = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    SyntaxError,
    TypeError,
    ValueError,
)


class BadTemplateError(ValueError):
    """A template that cannot be rendered. `path` leads to it where it is part of something larger."""

    def __init__(self, reason: str, path: tuple[str | int, ...] = ()) -> None:
        """`reason` says what is wrong, without a full stop."""
        super().__init__(reason)
        self.reason = reason
        self.path = path


class Attributes(Mapping[str, Any]):
    """Attributes under their own names: `user.items` is the attribute `items`, never a method."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Any]) -> None:
        """`values` by attribute name; objects among them become attributes in turn."""
        self._values = values

    def __getitem__(self, name: str) -> Any:
        value = self._values[name]
        return Attributes(value) if isinstance(value, Mapping) else value

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __str__(self) -> str:
        return str(dict(self._values))


class Sandbox(SandboxedEnvironment):
    """An environment for one rendering: its budget is spent afterwards."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self) -> None:
        """With the few filters and the one function that templates get."""
        super().__init__(autoescape=False, undefined=ChainableUndefined)
        self.filters = {name: value for name, value in self.filters.items() if name in _FILTERS}
        self.filters |= {"join": _join, "replace": _replace, "rounds": self._spend}
        self.globals = {"range": self._range}
        self._left = MAX_ROUNDS

    def render_bounded(self, source: str, context: Mapping[str, Any]) -> str:
        """Render `source`. Raises BadTemplateError."""
        _check_size(len(source))
        size, parts = 0, []
        try:
            tree = _Bounded().visit(self.parse(source))
            for part in self.from_string(tree).generate(**context):
                size += len(part)
                _check_size(size)
                parts.append(part)
        except BadTemplateError:
            raise
        except SecurityError:
            raise BadTemplateError("this call is not supported in templates") from None
        except _FAILURES as error:
            raise BadTemplateError(str(error).rstrip(".") or "template cannot be rendered") from None
        except (RecursionError, MemoryError):
            raise BadTemplateError("template is nested too deeply") from None
        return "".join(parts)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An attribute of a user or event is looked up by its name and nothing else."""
        if isinstance(obj, Mapping | ChainableUndefined):
            return self.getitem(obj, attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """As above, for the spelling with brackets."""
        if isinstance(obj, ChainableUndefined):
            return obj
        if isinstance(obj, Mapping):
            known = isinstance(argument, str) and argument in obj
            return obj[argument] if known else self.undefined(obj=obj, name=str(argument))
        return super().getitem(obj, argument)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """A few methods of strings, and what loops know about themselves."""
        if isinstance(obj, str):
            return attr in _METHODS
        return super().is_safe_attribute(obj, attr, value) and not callable(value)

    def is_safe_callable(self, obj: Any) -> bool:
        """`range`, and what `is_safe_attribute` let through."""
        return isinstance(getattr(obj, "__self__", None), str | Sandbox)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Sums and products that stay small; no powers, no formatting."""
        if operator == "**" or (operator == "%" and isinstance(left, str)):
            raise BadTemplateError(f"the operator {operator} is not supported here")
        if operator == "+" and isinstance(left, str | list) and isinstance(right, str | list):
            _check_size(len(left) + len(right))
        if operator == "*":
            _check_product(left, right)
        return super().call_binop(context, operator, left, right)

    def _range(self, *bounds: int) -> range:
        """`range`, paid for at once."""
        values = range(*bounds)
        self._pay(len(values))
        return values

    def _spend(self, values: Iterable[Any]) -> Iterator[Any]:
        """The values of a loop, each paid for when its round begins."""
        for value in values:
            self._pay(1)
            yield value

    def _pay(self, rounds: int) -> None:
        self._left -= rounds
        if self._left < 0:
            raise BadTemplateError("template loops too often")


class _Bounded(NodeTransformer):
    """Refuses what is not allowed, counts loops, and turns `~` into a sum that is checked."""

    def visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> Any:
        if not isinstance(node, _ALLOWED) or getattr(node, "recursive", False):
            raise BadTemplateError(f"{type(node).__name__.lower()} is not supported in templates")
        super().visit(node, *args, **kwargs)
        if isinstance(node, nodes.For):
            node.iter = _filter(node.iter, "rounds")
        return _sum(node) if isinstance(node, nodes.Concat) else node


def _sum(node: nodes.Concat) -> nodes.Expr:
    first, *rest = (_filter(item, "string") for item in node.nodes)
    found: nodes.Expr = first
    for item in rest:
        found = nodes.Add(found, item, lineno=node.lineno)
    return found


def _filter(value: nodes.Node, name: str) -> nodes.Filter:
    return nodes.Filter(value, name, [], [], None, None, lineno=value.lineno)


def _check_size(size: int) -> None:
    if size > MAX_SIZE:
        raise BadTemplateError("text is too long")


def _check_product(left: Any, right: Any) -> None:
    for many, times in ((left, right), (right, left)):
        if isinstance(many, str | list | tuple) and isinstance(times, int):
            _check_size(len(many) * times)
    if any(isinstance(value, int) and value.bit_length() > MAX_BITS for value in (left, right)):
        raise BadTemplateError("number is too large")


def _join(values: Iterable[Any], separator: str = "") -> str:
    """The values as one text."""
    parts = [str(value) for value in values]
    _check_size(sum(map(len, parts)) + len(separator) * len(parts))
    return separator.join(parts)


def _replace(text: Any, old: str, new: str) -> str:
    """`text` with `new` in the place of `old`."""
    whole = str(text)
    _check_size(len(whole) + (whole.count(old) + 1) * len(new) if old else len(whole) * (len(new) + 1))
    return whole.replace(old, new)
