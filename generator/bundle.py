"""Many files become one: every `$ref` to another file becomes a component of the bundled document."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

from . import yaml12
from .errors import GenerationError
from .sources import Sources

__all__ = ["bundle", "bundle_with_sources"]

_KINDS = ("schemas", "responses", "parameters", "headers", "examples", "requestBodies", "securitySchemes")


def bundle(entry: Path) -> dict[str, Any]:
    """The document whose entry file is `entry`, as one mapping with local references only.

    A schema file's top-level names become `components/schemas`; the `parameters`, `responses`,
    `headers` and `examples` maps of any file become the components of that kind. Path items are put
    in place. Raises `GenerationError` for a reference that leads nowhere and for two components of
    one name.
    """
    return bundle_with_sources(entry)[0]


def bundle_with_sources(entry: Path) -> tuple[dict[str, Any], Sources]:
    """The same, and where each part of the document was written."""
    bundler = _Bundler(entry.resolve())
    document = bundler.run()
    return document, Sources(bundler.entry, bundler.origin)


class _Bundler:
    def __init__(self, entry: Path) -> None:
        self.entry = entry
        self.files: dict[Path, Any] = {}
        self.components: dict[str, dict[str, Any]] = {}
        self.sources: dict[tuple[str, str], tuple[Path, str]] = {}

    def run(self) -> dict[str, Any]:
        if not isinstance(self._file(self.entry), dict):
            raise GenerationError("bundle", [f"{self.entry}: is no mapping"])
        document = dict(self._file(self.entry))
        own: dict[str, Any] = document.pop("components", {})
        bundled = {key: self._walk(value, self.entry, key) for key, value in document.items()}
        for kind, entries in own.items():
            for name, value in entries.items():
                self._component(kind, name, value, self.entry, f"components/{kind}/{name}")
        bundled["components"] = {
            kind: dict(sorted(self.components[kind].items())) for kind in sorted(self.components)
        }
        return bundled

    def origin(self, steps: tuple[str, ...]) -> tuple[Path, tuple[str, ...]]:
        """The file, and the place in it, of a place of the bundled document or of the nearest above."""
        file, inner = self.entry, tuple[str, ...]()
        kind, name = steps[1:3] if steps[:1] == ("components",) and len(steps) > 2 else ("", "")
        if (kind, name) in self.sources:
            file, pointer = self.sources[kind, name]
            inner, steps = _keys(pointer), steps[3:]
        node = self._file(file)
        for key in inner:
            node = node[key]
        for step in steps:
            if isinstance(node, dict) and isinstance(node.get("$ref"), str):
                file, pointer = self._locate(node["$ref"], file, "")
                node, inner = self._resolve(file, pointer, file, ""), _keys(pointer)
            items = dict(enumerate(node)) if isinstance(node, list) else node
            at: int | str = int(step) if isinstance(node, list) else step
            if not isinstance(items, dict) or at not in items:
                break
            node, inner = items[at], (*inner, step)
        return file, inner

    def _file(self, path: Path) -> Any:
        if path not in self.files:
            self.files[path] = yaml12.load(path)
        return self.files[path]

    def _walk(self, node: Any, file: Path, place: str) -> Any:
        if isinstance(node, list):
            return [self._walk(item, file, f"{place}/{index}") for index, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            return self._reference(node, file, place)
        walked = {key: self._walk(value, file, f"{place}/{key}") for key, value in node.items()}
        mapping = walked.get("discriminator", {}).get("mapping") if isinstance(walked, dict) else None
        if mapping:
            walked["discriminator"] = {
                **walked["discriminator"],
                "mapping": {tag: self._target(ref, file, place) for tag, ref in mapping.items()},
            }
        return walked

    def _reference(self, node: dict[str, Any], file: Path, place: str) -> Any:
        target, pointer = self._locate(node["$ref"], file, place)
        kind, _ = _component_of(target, pointer, self.entry)
        if kind is None:
            if len(node) > 1:
                raise GenerationError("bundle", [f"{file.name}#/{place}: a path item's $ref stands alone"])
            return self._walk(self._resolve(target, pointer, file, place), target, pointer)
        return {**node, "$ref": self._target(node["$ref"], file, place)}

    def _target(self, ref: str, file: Path, place: str) -> str:
        target, pointer = self._locate(ref, file, place)
        kind, name = _component_of(target, pointer, self.entry)
        if kind is None:
            raise GenerationError("bundle", [f"{file.name}#/{place}: {ref} names no component"])
        self._component(kind, name, self._resolve(target, pointer, file, place), target, pointer)
        return f"#/components/{kind}/{name}"

    def _component(self, kind: str, name: str, value: Any, file: Path, pointer: str) -> None:
        known = self.sources.setdefault((kind, name), (file, pointer))
        if known != (file, pointer):
            also = "#".join(map(str, known))
            raise GenerationError("bundle", [f"{file.name}#/{pointer}: {kind} {name} also stands in {also}"])
        if name not in self.components.setdefault(kind, {}):
            self.components[kind][name] = None  # A component may refer to itself.
            self.components[kind][name] = self._walk(value, file, pointer)

    def _locate(self, ref: str, file: Path, place: str) -> tuple[Path, str]:
        path, _, pointer = ref.partition("#")
        if "://" in ref:
            raise GenerationError("bundle", [f"{file.name}#/{place}: {ref} is not a file of the spec"])
        return ((file.parent / path).resolve() if path else file), pointer.strip("/")

    def _resolve(self, file: Path, pointer: str, origin: Path, place: str) -> Any:
        node = self._file(file)
        for key in _keys(pointer):
            if not isinstance(node, dict) or key not in node:
                where = f"{origin.name}#/{place}"
                raise GenerationError("bundle", [f"{where}: {file.name} has no /{pointer}"])
            node = node[key]
        return node


def _keys(pointer: str) -> tuple[str, ...]:
    parts = pointer.split("/") if pointer else []
    return tuple(unquote(part).replace("~1", "/").replace("~0", "~") for part in parts)


def _component_of(file: Path, pointer: str, entry: Path) -> tuple[str | None, str]:
    parts = pointer.split("/")
    if file == entry and len(parts) == 3 and parts[0] == "components" and parts[1] in _KINDS:
        return parts[1], parts[2]
    if len(parts) == 2 and parts[0] in _KINDS:
        return parts[0], parts[1]
    if len(parts) == 1 and file.parent.name == "schemas":
        return "schemas", parts[0]
    return None, ""
