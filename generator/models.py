"""Runs datamodel-code-generator: the pydantic models with which the emulator reads requests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from datamodel_code_generator import InputFileType, LiteralType, OpenAPIScope, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import Formatter

from .errors import GenerationError
from .walk import rewrite

__all__ = ["generate_models"]

_ADDRESS = r"^[^@\s]+@[^@\s]+$"
_BASE64 = r"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
_PATTERNS = {"email": _ADDRESS, "byte": _BASE64}
_OWN_FORMATS = ("epoch-seconds", "epoch-milliseconds", "local-date-time")
_LINE_LENGTH = 110


def generate_models(document: dict[str, Any], package: Path) -> None:
    """Write `models.py` and the document itself, as JSON that loads fast, into `package`."""
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(
        '"""Pydantic models of the document, and the document itself, for the emulator."""\n'
    )
    (package / "document.json").write_text(
        json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"
    )
    output = package / "models.py"
    try:
        generate(
            json.dumps(rewrite(document, _plain)),
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
            formatters=[Formatter.BUILTIN],
            # Else it is taken from the pyproject.toml nearest to the output, which --check has not.
            builtin_format_line_length=_LINE_LENGTH,
        )
    except Exception as error:  # The tool's own errors share no base class.
        raise GenerationError("datamodel-code-generator", [str(error)]) from error
    # Since pydantic 2.14 the sentinel is a public name, and its first address warns.
    output.write_text(output.read_text().replace("pydantic.experimental.missing_sentinel", "pydantic"))


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
