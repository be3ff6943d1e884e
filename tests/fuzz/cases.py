"""The cases: schemathesis over the document, narrowed to what the seeded workspace can answer."""

from __future__ import annotations

import copy
import hashlib
import re
from collections.abc import Collection
from datetime import datetime
from typing import Any, Literal
from urllib.parse import unquote

import requests
import schemathesis
from hypothesis import strategies
from schemathesis import Case
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.schemas import OpenApiSchema

from tests.fuzz import document, seeds
from tests.fuzz.document import METHODS, OPERATIONS, Operation
from tests.fuzz.seeds.data_and_campaigns_v5 import CAMPAIGNS
from tests.fuzz.wire import Sent
from tests.fuzz.world import BASE_URL
from tests.options import Options

__all__ = [
    "KEYS",
    "AnyCase",
    "agree",
    "configuration",
    "is_positive",
    "kind_of",
    "narrowed",
    "operation_of",
    "phase_of",
    "prepare",
    "schema_of",
    "taken",
]

AnyCase = Case[Any]


_FIELD = re.compile(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?")

KEYS = [f"{number:08x}-7c1b-4a55-9a0e-2f4b8c6d1e90" for number in range(1, 33)]
"""Idempotency keys. They have to be of version 4, and JSON Schema's format `uuid` knows no versions."""

# Offers declare the correlation id as a UUID, the others as any text.
_CORRELATION = "7b0c2f4e-1d3a-4c5b-9e8f-6a7b8c9d0e1f"

# Parameter -> the only value that the seeded workspace takes.
_ONLY = {"appAttributionKey": seeds.ATTRIBUTION_KEY}


_PUSH = document.validator({"$ref": "#/components/schemas/PushCampaignPatch"})
_EMAIL = document.validator({"$ref": "#/components/schemas/EmailCampaignPatch"})

schemathesis.openapi.format(
    "local-date-time",
    strategies.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2100, 1, 1)).map(
        lambda moment: moment.isoformat(timespec="seconds")
    ),
)


def schema_of(options: Options, mode: Literal["all", "positive"], app: Any = None) -> OpenApiSchema:
    """The document as schemathesis takes it. `app`: where checks send requests of their own."""
    schema = schemathesis.openapi.from_dict(narrowed(taken(options)), config=configuration(options, mode))
    schema.app = app
    schema.config.update(base_url=BASE_URL)
    return schema


def configuration(options: Options, mode: Literal["all", "positive"]) -> SchemathesisConfig:
    """How schemathesis generates: the same cases in every process, whatever the emulator's source."""
    user = {"username": seeds.WORKSPACE, "password": seeds.KEY}
    return SchemathesisConfig.from_dict(
        {
            "seed": options.seed,
            "generation": {
                "max-examples": options.examples,
                "database": "none",
                "mode": mode,
                # An undeclared parameter has no place in a call of the client.
                "allow-extra-parameters": False,
            },
            "auth": {"openapi": dict.fromkeys(document.RAW["components"]["securitySchemes"], user)},
            # Else cases would change with the emulator's source, and with earlier runs.
            "analysis": {"constants": {"enabled": False}},
            "cache": {"enabled": False},
            # Which refusals of valid requests are right stands in refusals.py.
            "checks": {"positive_data_acceptance": {"enabled": False}},
            # Only the links of the document are followed, not those guessed from the names of fields.
            "phases": {"stateful": {"inference": {"algorithms": []}}},
            "suppress-health-check": ["all"],
        }
    )


def taken(options: Options) -> list[str]:
    """The operations that cases are made of.

    A share has all those of a path, or none: a check compares what the path answers to other methods.
    """
    if options.only:
        return [options.only]
    number, shares = options.share
    paths = list(document.RAW["paths"])[number - 1 :: shares]
    return [name for name, operation in OPERATIONS.items() if operation.path in paths]


def narrowed(operations: Collection[str] = OPERATIONS) -> dict[str, Any]:
    """The document with the values of the seeded workspace where a random one would only be refused.

    `operations`: those that are kept.
    """
    raw = copy.deepcopy(document.RAW)
    raw.pop("webhooks", None)
    kept: dict[str, set[str]] = {}
    for operation in (OPERATIONS[name] for name in operations):
        kept.setdefault(operation.path, set()).add(operation.method.lower())
    raw["paths"] = {
        path: {key: value for key, value in item.items() if key not in METHODS or key in kept[path]}
        for path, item in raw["paths"].items()
        if path in kept
    }
    for item in raw["paths"].values():
        shared = item.pop("parameters", [])
        for operation in (item[method] for method in METHODS if method in item):
            known = OPERATIONS[operation["operationId"]]
            declared = [
                copy.deepcopy(document.resolve(one)) for one in (*shared, *operation.get("parameters", ()))
            ]
            for parameter in declared:
                parameter["schema"] = _narrowed_parameter(known, parameter)
            operation["parameters"] = declared
    return raw


def _narrowed_parameter(operation: Operation, parameter: dict[str, Any]) -> dict[str, Any]:
    name, schema = parameter["name"], parameter["schema"]
    if (parameter["in"], name) in operation.workspace:
        return {"type": "string", "enum": [seeds.WORKSPACE]}
    if name in _ONLY:
        return {"type": "string", "enum": [_ONLY[name]]}
    if name == operation.idempotency_header:
        return {"type": "string", "enum": KEYS}
    if (known := seeds.known(operation.id, name)) is not None:
        return {"anyOf": [{"type": "string", "enum": list(known)}, schema]}
    return dict(schema)


def operation_of(case: AnyCase) -> Operation:
    """The operation of a case."""
    return OPERATIONS[case.operation.definition.raw["operationId"]]


def is_positive(case: AnyCase) -> bool:
    """Whether a case is meant to be valid."""
    assert case.meta is not None
    return bool(case.meta.generation.mode.is_positive)


def phase_of(case: AnyCase) -> str:
    """What made the case: `examples`, `coverage`, `fuzzing` or `stateful`."""
    assert case.meta is not None
    return str(case.meta.phase.name.value)


def kind_of(case: AnyCase) -> str:
    """Phase and mode, as the ledger counts them."""
    return f"{phase_of(case)} {'valid' if is_positive(case) else 'invalid'}"


def agree(case: AnyCase) -> None:
    """Let a valid case obey the rules between places that no schema can state.

    A signature fits what it signs. A correlation id in the body is that of the header. A new component
    of a campaign fits its channel and delivery type.
    """
    operation = operation_of(case)
    if isinstance(case.body, dict):
        _name(case, operation, case.body)
    _sign(case, operation)
    facts, body = operation.request_id, case.body
    if isinstance(body, dict) and _is_fenced(body) and "campaign_delivery_type" in body:
        located = {**body, "campaign_delivery_type": "LOCATION_TRIGGERED"}
        case.body = body = located if _PUSH.is_valid(located) else body
    if isinstance(body, dict) and case.path_parameters.get("campaign_id") == CAMPAIGNS["draft"]:
        case.path_parameters["campaign_id"] = CAMPAIGNS[_fitting(body)]
    field, header = facts.get("body"), facts.get("header")
    if header is None:
        return
    given = body.get(field) if field and isinstance(body, dict) else None
    if not (isinstance(given, str) and _FIELD.fullmatch(given)):
        given = case.headers.get(header) or _CORRELATION
    case.headers[header] = given
    if field and isinstance(body, dict) and field in body:
        case.body = {**body, field: given}


def _name(case: AnyCase, operation: Operation, body: dict[str, Any]) -> None:
    """What the client puts into every body: the key that makes a repetition safe, and the workspace."""
    kind = operation.facts.get("idempotency")
    if isinstance(kind, dict) and "body" in kind:
        case.body = body = {kind["body"]: "5b1d", **body}
    for mirror in operation.facts.get("mirrors", ()):
        case.headers[mirror["header"]] = body[mirror["body"]].lower()
    if "signature" in operation.facts:
        own = {name: seeds.WORKSPACE for location, name in operation.workspace if location == "body"}
        case.body = {**body, **own}


def _sign(case: AnyCase, operation: Operation) -> None:
    """What the client signs: texts of the body and of the path."""
    signature = operation.facts.get("signature")
    if signature is None:
        return
    body = case.body if isinstance(case.body, dict) else {}
    values = {"workspace": seeds.WORKSPACE, "key": seeds.KEY}
    values |= {f"body.{name}": value for name, value in body.items() if isinstance(value, str)}
    values |= {f"path.{name}": unquote(str(value)) for name, value in case.path_parameters.items()}
    text = signature["join"].join(values[name] for name in signature["of"])
    signed = hashlib.sha256(text.encode()).hexdigest()
    if signature["in"] == "header":
        case.headers[signature["name"]] = signed
    else:
        case.body = {**body, signature["name"]: signed}


def _fitting(body: dict[str, Any]) -> str:
    """The seeded draft that a change may be made to."""
    if not _PUSH.is_valid(body) and _EMAIL.is_valid(body):
        return "email_draft"
    return "location_draft" if _is_fenced(body) else "draft"


def _is_fenced(body: dict[str, Any]) -> bool:
    schedule = body.get("scheduling_details")
    return isinstance(schedule, dict) and "geo_fence_timelimit" in schedule


def prepare(case: AnyCase) -> Sent:
    """The request that a case stands for."""
    made = requests.Request(**case.as_transport_kwargs(base_url=BASE_URL)).prepare()
    body = made.body if made.body is not None else b""
    assert isinstance(body, str | bytes)
    return Sent(
        method=str(made.method),
        url=str(made.url),
        headers={_text(name): _text(value) for name, value in made.headers.items()},
        body=body.encode() if isinstance(body, str) else body,
    )


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("latin-1")
