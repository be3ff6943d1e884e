"""Runs datamodel-code-generator: the pydantic models with which the emulator reads requests."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

from datamodel_code_generator import InputFileType, LiteralType, OpenAPIScope, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType, ModuleSplitMode
from datamodel_code_generator.format import Formatter

from .errors import GenerationError
from .walk import rewrite

__all__ = ["generate_models"]

_ADDRESS = r"^[^@\s]+@[^@\s]+$"
_BASE64 = r"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
_PATTERNS = {"email": _ADDRESS, "byte": _BASE64}
_OWN_FORMATS = ("epoch-seconds", "epoch-milliseconds", "local-date-time")
_LINE_LENGTH = 110
_HEAD = '''"""A pydantic model per component, in a module of its own that is read when it is first asked for.

Reading all of them takes most of a second, and few are needed at once.
"""

from __future__ import annotations

import importlib

from pydantic import BaseModel

'''
_TAIL = """

def __getattr__(name: str) -> type[BaseModel]:
    if (module := _MODULES.get(name)) is None:
        raise AttributeError(f"the document has no component {name}")
    model: type[BaseModel] = getattr(importlib.import_module(f".{module}", __name__), name)
    return model
"""


def generate_models(document: dict[str, Any], package: Path) -> None:
    """Write `models/` and the document itself, as JSON that loads fast, into `package`."""
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(
        '"""Pydantic models of the document, and the document itself, for the emulator."""\n'
    )
    (package / "document.json").write_text(
        json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"
    )
    output = package / "models"
    try:
        generate(
            json.dumps(_with_named_branches(rewrite(document, _plain))),
            input_filename="generated/openapi.yaml",
            input_file_type=InputFileType.OpenAPI,
            output=output,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_311,
            openapi_scopes=[OpenAPIScope.Schemas],
            disable_timestamp=True,
            use_standard_collections=True,
            use_union_operator=True,
            enum_field_as_literal=LiteralType.All,
            use_one_literal_as_default=False,
            strict_nullable=True,
            use_missing_sentinel=True,
            field_constraints=True,
            module_split_mode=ModuleSplitMode.Single,
            formatters=[Formatter.BUILTIN],
            # Else it is taken from the pyproject.toml nearest to the output, which --check has not.
            builtin_format_line_length=_LINE_LENGTH,
        )
    except Exception as error:  # The tool's own errors share no base class.
        raise GenerationError("datamodel-code-generator", [str(error)]) from error
    for path in output.glob("*.py"):
        # Since pydantic 2.14 the sentinel is a public name, and its first address warns.
        path.write_text(path.read_text().replace("pydantic.experimental.missing_sentinel", "pydantic"))
    modules = _modules(output, document["components"]["schemas"])
    (output / "__init__.py").write_text(f"{_HEAD}_MODULES = {json.dumps(modules)}\n{_TAIL}")


def _with_named_branches(document: dict[str, Any]) -> dict[str, Any]:
    """With components for branches of components: the tool would give both one name, and make one class."""
    schemas: dict[str, Any] = {}
    for name, schema in document["components"]["schemas"].items():
        schemas[name] = schema = dict(schema)
        for word in ("anyOf", "oneOf"):
            for index, branch in enumerate(branches := list(schema.get(word, ()))):
                if "$ref" not in branch:
                    schemas[f"{name}Branch{index}"] = branch
                    branches[index] = {"$ref": f"#/components/schemas/{name}Branch{index}"}
            if branches:
                schema[word] = branches
    return {**document, "components": {**document["components"], "schemas": schemas}}


def _modules(package: Path, components: dict[str, Any]) -> dict[str, str]:
    """The module that defines each component's class.

    Nameless parts may get a class of the same name; their modules are numbered.
    """
    found: dict[str, str] = {}
    for path in sorted(package.glob("*.py"), key=lambda path: (len(path.stem), path.stem)):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.ClassDef) and node.name in components:
                found.setdefault(node.name, path.stem)
    return dict(sorted(found.items()))


def _plain(schema: dict[str, Any]) -> dict[str, Any]:
    """Without what the tool cannot say well.

    Formats of our own; defaults, since what was not sent has to stay absent; rules for the names of
    fields, which become calls inside annotations that no type checker takes. An address and Base64 are
    checked by their form alone: the tool's own types refuse test domains, and bytes that are no text.
    """
    if (pattern := _PATTERNS.get(schema.get("format", ""))) is not None:
        schema = {"pattern": pattern, **{key: value for key, value in schema.items() if key != "format"}}
    return {
        key: value
        for key, value in schema.items()
        if key not in ("default", "propertyNames") and not (key == "format" and value in _OWN_FORMATS)
    }
