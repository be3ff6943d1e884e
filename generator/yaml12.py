"""YAML as OpenAPI means it: the 1.2 core schema, no timestamps, no repeated keys."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from pathlib import Path
from typing import Any, ClassVar

import yaml

from .errors import GenerationError

__all__ = ["Lines", "dump", "load"]


_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]
    """A safe loader that reads `on` as text, 2020-01-01 as text, 012 as twelve, and every key as text."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Hashable] = set()
        for key_node, _ in node.value:
            # Keys are text, as in JSON: many documents write a status without quotes.
            if isinstance(key_node, yaml.ScalarNode):
                key_node.tag = "tag:yaml.org,2002:str"
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"repeated key {key!r}", key_node.start_mark
                )
            seen.add(key)
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep)
        return mapping


_RESOLVERS = (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
)
_Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))
_Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(loader.construct_scalar(node)))


class _Dumper(yaml.SafeDumper):
    """A safe dumper that never writes an alias, which some OpenAPI tools do not follow.

    It quotes text that would be no text to a reader of YAML 1.1 or to one of 1.2.
    """

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


for _tag, _pattern, _first in _RESOLVERS:
    for _class in (_Loader, _Dumper):
        _class.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


def load(path: Path) -> Any:
    """Read a YAML or JSON file. Raises `GenerationError` with the line of a fault."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 (a safe loader)
    except OSError as error:
        raise GenerationError("read", [f"{path}: {error.strerror}"]) from error
    except UnicodeDecodeError as error:
        raise GenerationError("read", [f"{path}: not UTF-8: {error.reason}"]) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{path}:{mark.line + 1}" if mark else str(path)
        raise GenerationError("read", [f"{place}: {getattr(error, 'problem', error)}"]) from error


class Lines:
    """The lines on which the values of a YAML or JSON file begin."""

    def __init__(self, path: Path) -> None:
        """Read a file that `load` has read before."""
        self._root = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)

    def at(self, steps: Iterable[str | int]) -> int:
        """The line of the value that keys and indexes lead to, or of the nearest above that is there."""
        node, line = self._root, 1
        for step in steps:
            if isinstance(node, yaml.MappingNode):
                found = next(((key, value) for key, value in node.value if key.value == str(step)), None)
                if found is None:
                    return line
                line, node = found[0].start_mark.line + 1, found[1]
            elif isinstance(node, yaml.SequenceNode) and str(step).isdigit() and int(step) < len(node.value):
                node = node.value[int(step)]
                line = node.start_mark.line + 1
            else:
                return line
        return line


def dump(value: Any) -> str:
    """YAML that 1.1 and 1.2 readers read alike: keys in the order given, ambiguous text quoted."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
