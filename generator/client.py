"""Runs openapi-python-client with our templates; a warning of it is a failure."""

from __future__ import annotations

import contextlib
import io
import pprint
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, PropertyError
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty

from .annotations import TEMPLATE_FUNCTIONS, Annotations
from .client_document import client_document
from .errors import GenerationError
from .facts import facts

__all__ = ["TEMPLATES", "generate_client"]

TEMPLATES = Path(__file__).with_name("templates")


def generate_client(document: dict[str, Any], package: Path) -> None:
    """Write the package into `package`. Raises `GenerationError` for anything the tool complains of."""
    config = Config.from_sources(
        ConfigFile(
            # Their bytes are handed on as they are.
            content_type_overrides={"application/gzip": "application/octet-stream"},
            literal_enums=True,
            docstrings_on_attributes=True,
            package_name_override="moengage_api",
            post_hooks=[],
        ),
        meta_type=MetaType.NONE,
        document_source=package / "openapi.yaml",
        file_encoding="utf-8",
        overwrite=True,
        output_path=package,
    )
    data = GeneratorData.from_dict(client_document(document), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError("openapi-python-client", [_told(data)])
    models = [*data.models]
    known = facts(document)
    annotations = Annotations(models, config, known["operations"])
    data.models = [model for model in models if not annotations.is_map(model)]
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.globals.update(
        facts=known,
        **{name: getattr(annotations, name) for name in TEMPLATE_FUNCTIONS},
    )
    project.env.filters["literal"] = lambda value: pprint.pformat(value, width=100, sort_dicts=False)
    project.env.filters["tuple_literal"] = lambda value: repr(tuple(value))
    enums = [*data.enums]
    project.env.globals["enum_names"] = {str(enum.class_info.name) for enum in enums}
    with contextlib.redirect_stdout(io.StringIO()):  # It announces the folder it writes to.
        errors = project.build()
    if errors:
        raise GenerationError("openapi-python-client", [_told(error) for error in errors])
    _gather_enums(package / "models", sorted(enums, key=lambda enum: str(enum.class_info.name)))


def _gather_enums(models: Path, enums: list[EnumProperty | LiteralEnumProperty]) -> None:
    """One module for all of them: each is one line, and at run time none is needed."""
    names = [str(enum.class_info.name) for enum in enums]
    text = '"""The values that fields are known to take."""\n\nfrom typing import Literal\n\n'
    text += f"__all__ = {names!r}\n\n"
    for enum in enums:
        module = models / f"{enum.class_info.module_name}.py"
        text += module.read_text(encoding="utf-8") + "\n"
        module.unlink()
    (models / "enums.py").write_text(text, encoding="utf-8")


def _told(error: GeneratorError) -> str:
    place = ""
    if isinstance(error, PropertyError) and error.data is not None:
        place = f" (near {str(error.data.model_dump(exclude_unset=True))[:200]})"
    return f"{error.header} {error.detail or ''}{place}".strip()
