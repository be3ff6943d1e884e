"""The planted defects, and the tests that have to catch each."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["DEFECTS", "Defect"]


@dataclass(frozen=True, slots=True)
class Defect:
    """In `file`, the first `old` becomes `new`; `tests` are pytest's arguments.

    `regenerate`: the file is a source of the generator, which runs before the tests.
    """

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]
    regenerate: bool = False


def _client(operation: str) -> tuple[str, ...]:
    return ("tests/fuzz/test_client.py", f"--fuzz-only={operation}")


def _direct(operation: str) -> tuple[str, ...]:
    return ("tests/fuzz/test_direct.py", f"--fuzz-only={operation}")


def _laws(component: str) -> tuple[str, ...]:
    return ("tests/fuzz/test_model_laws.py", "-k", component)


_CORPUS = ("tests/fuzz/test_corpus.py",)
_OVERLAYS = "generated/moengage_api/overlays"
_EMULATOR = "emulator/moengage_emulator"

_AFTER = "          description: Version of the app.\n        user_time:\n"

_SPEC = (
    Defect(
        "a field is dropped from the spec",
        "spec/schemas/data.yaml",
        "    app_version: {type: string, description: Version of the app.}\n",
        "",
        ("tests/client/test_encode.py",),
        regenerate=True,
    ),
    Defect(
        "the spec requires a field that may be left out",
        "spec/schemas/data.yaml",
        "required: [action]",
        "required: [action, platform]",
        ("tests/client/test_seed_examples.py",),
        regenerate=True,
    ),
    Defect(
        "a constant of the spec is wrong",
        "spec/schemas/data.yaml",
        "{const: event, ",
        "{const: events, ",
        ("tests/client/test_seed_examples.py",),
        regenerate=True,
    ),
    Defect(
        "a field of the document has another type than on both sides",
        "generated/openapi.yaml",
        f"        app_version:\n          type: string\n{_AFTER}",
        f"        app_version:\n          type: integer\n{_AFTER}",
        ("tests/fuzz/test_differential.py", "-k", "EventAction"),
    ),
    Defect(
        "the emulator's model has a field of another type",
        "generated/moengage_models/models/event_action.py",
        'app_version: str | MISSING = Field(MISSING, description="Version of the app.")',
        'app_version: int | MISSING = Field(MISSING, description="Version of the app.")',
        ("tests/fuzz/test_differential.py", "-k", "EventAction"),
    ),
    Defect(
        "the client's model reads a field into the place of another",
        "generated/moengage_api/models/event_action.py",
        '"app_version": "app_version"',
        '"app_version": "user_time"',
        _laws("EventAction"),
    ),
)

_REQUESTS = (
    Defect(
        "a path parameter is not quoted",
        f"{_OVERLAYS}/urls.py",
        'return quote(value, safe="")',
        'return quote(value, safe="/?")',
        ("tests/fuzz/test_paths.py", "-k", "sends_the_value_or_says_why_not"),
    ),
    Defect(
        "a dot segment stands in a path",
        f"{_OVERLAYS}/urls.py",
        'if value in ("", ".", ".."):',
        'if value in ("",):',
        ("tests/fuzz/test_paths.py", "-k", "sends_the_value_or_says_why_not"),
    ),
    Defect(
        "a header is lost",
        f"{_OVERLAYS}/prepare.py",
        "headers[name] = check_header(operation.id, name, text)",
        "check_header(operation.id, name, text)",
        _client("campaigns_v5_get"),
    ),
    Defect(
        "a query parameter is lost",
        f"{_OVERLAYS}/prepare.py",
        "query.append((name, text))",
        "pass",
        ("tests/fuzz/test_paths.py", "-k", "query_value_arrives"),
    ),
    Defect(
        "the idempotency key is lost",
        f"{_OVERLAYS}/own.py",
        'self._ids["idempotency_key"] = headers[key.name] =',
        'self._ids["idempotency_key"] =',
        _client("campaigns_v5_create"),
    ),
    Defect(
        "the password is wrong",
        f"{_OVERLAYS}/prepare.py",
        "basic(workspace, key), key, hint",
        "basic(workspace, basic(workspace, key)), key, hint",
        _client("campaigns_v5_get"),
    ),
    Defect(
        "an operation has another method",
        "generated/moengage_api/api/content_blocks/search.py",
        'method="POST"',
        'method="PUT"',
        _client("content_blocks_search"),
    ),
    Defect(
        "a field that is unset is sent as null",
        f"{_OVERLAYS}/encode.py",
        "for name, value in fields.items() if value is not UNSET}",
        "for name, value in ((n, None if v is UNSET else v) for n, v in fields.items())}",
        _laws("EventAction"),
    ),
    Defect(
        "null is left out",
        f"{_OVERLAYS}/encode.py",
        "for name, value in fields.items() if value is not UNSET}",
        "for name, value in fields.items() if value is not UNSET and value is not None}",
        _laws("EventAction"),
    ),
    Defect(
        "a time loses its zone",
        f"{_OVERLAYS}/encode.py",
        "return value.astimezone(datetime.UTC)",
        "return value.replace(tzinfo=datetime.UTC)",
        ("tests/fuzz/test_model_laws.py", "-k", "form_of_its_field"),
    ),
    Defect(
        "a request without a key is repeated",
        f"{_OVERLAYS}/retry.py",
        'if idempotency.kind == "natural" or resend_ambiguous:',
        "if True:",
        ("tests/client/test_retry.py",),
    ),
    Defect(
        "the client's validator forgets lengths",
        f"{_OVERLAYS}/assertions.py",
        '"maxLength"',
        '"maxLengths"',
        ("tests/client/test_validate.py",),
    ),
)

_ANSWERS = (
    Defect(
        "an unknown field of an answer is lost",
        f"{_OVERLAYS}/decode.py",
        "unknown[name] = decode(extra, value) if extra else value",
        "pass",
        _laws("AcceptedResponse"),
    ),
    Defect(
        "a status has the class of another",
        f"{_OVERLAYS}/errors.py",
        "    404: NotFound,\n",
        "    404: BadRequest,\n",
        ("tests/client/test_answers.py",),
    ),
    Defect(
        "the code of an error is lost",
        f"{_OVERLAYS}/answers.py",
        '_CODE = ("code", ',
        "_CODE = (",
        _client("campaigns_v5_get"),
    ),
    Defect(
        "a success that tells of a failure passes",
        f"{_OVERLAYS}/answers.py",
        "if not success or _says_failed(body, operation):",
        "if not success:",
        ("tests/client/test_answers.py",),
    ),
    Defect(
        "JSON nested beyond the stack is no error of the client's",
        f"{_OVERLAYS}/answers.py",
        "        except RecursionError:\n            pass\n    del body",
        "        except KeyError:\n            pass\n    del body",
        _CORPUS,
    ),
    Defect(
        "an error cannot be pickled",
        f"{_OVERLAYS}/answers.py",
        "_DEEPEST = 100\n",
        "_DEEPEST = 100_000\n",
        _CORPUS,
    ),
    Defect(
        "a server can make the client search for hours",
        f"{_OVERLAYS}/answers.py",
        "answer.content[:_LOOKED_AT]",
        "answer.content[:400_000]",
        ("tests/fuzz/test_lies.py", "-k", "vast"),
    ),
    Defect(
        "a server can make the client wait for ever",
        f"{_OVERLAYS}/retry.py",
        "math.isfinite(value) and value >= 0",
        "value >= 0",
        ("tests/fuzz/test_lies.py", "tests/client/test_retry.py"),
    ),
    Defect(
        "a page that comes again is taken for another",
        f"{_OVERLAYS}/pagination.py",
        "if digest in self._seen:",
        "if digest in self._seen and self._number > 300:",
        ("tests/client/test_pagination.py",),
    ),
)

_SERVER = (
    Defect(
        "the emulator answers with a status that is not documented",
        f"{_EMULATOR}/families/content_blocks/operations.py",
        "return Answer(200, {",
        "return Answer(203, {",
        _direct("content_blocks_get"),
    ),
    Defect(
        "the emulator takes whatever comes",
        f"{_EMULATOR}/validation.py",
        "        adapter = self._adapter(component)\n        try:",
        "        return ()\n        adapter = self._adapter(component)\n        try:",
        _direct("content_blocks_create"),
    ),
    Defect(
        "the emulator takes any key",
        f"{_EMULATOR}/credentials.py",
        "if hmac.compare_digest(key.secret.encode(), secret.encode())]",
        "]",
        ("tests/emulator/test_core_credentials.py",),
    ),
    Defect(
        "the emulator does not say which methods it takes",
        f"{_EMULATOR}/machine.py",
        'exchange.reply.headers["allow"] =',
        'exchange.reply.headers["allowed"] =',
        _direct("content_blocks_search"),
    ),
    Defect(
        "the emulator forgets what was made",
        f"{_EMULATOR}/families/content_blocks/operations.py",
        "    blocks.put(content_block(call.ids.object_id(), sent, call.clock.now()))\n",
        "",
        ("tests/emulator/test_content_blocks.py",),
    ),
    Defect(
        "the emulator takes a choice within a condition for kept",
        f"{_EMULATOR}/conditions.py",
        'if "anyOf" in schema and not any(',
        'if "anyOf" in schema and False and not any(',
        _CORPUS,
    ),
)

DEFECTS: tuple[Defect, ...] = (*_SPEC, *_REQUESTS, *_ANSWERS, *_SERVER)
