"""Bodies of calls: three ways of giving one, what is filled in, what is refused."""

from __future__ import annotations

import datetime
import json
import warnings
from collections.abc import Collection, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import moengage_models
from generator.walk import operations, resolve
from moengage_api import UNSET
from moengage_api.errors import Problem, RequestInvalid
from moengage_api.facts import OPERATIONS
from moengage_api.models import EventAction, TrackEventRequest, TrackUserRequest, UserAttributes
from moengage_api.overlays.checks import RequestWarning
from moengage_api.overlays.codec import encode, encode_body
from moengage_api.overlays.decode import decode
from moengage_api.overlays.operation import Operation

UTC = datetime.UTC
NAIVE = datetime.datetime(2026, 3, 1)
NOON = datetime.datetime(2026, 3, 1, 12, tzinfo=UTC)


def generated(name: str) -> Operation[Any]:
    found: Operation[Any] = import_module(f"moengage_api.{OPERATIONS[name]}").OPERATION
    return found


TRACK_EVENT = generated("data.track_event")
TRACK_USER = generated("data.track_user")
DEVICE = generated("data.track_device")
CREATE = generated("campaigns_v5.create")
IMPORT = generated("data.import_bulk")
NO_BODY = generated("data.get_install_info")
EVENT: dict[str, Any] = {"type": "event", "customer_id": "ada-1", "actions": [{"action": "Bought"}]}


def _document() -> dict[str, Any]:
    path = Path(moengage_models.__path__[0]) / "document.json"
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def _examples() -> dict[str, tuple[Operation[Any], Any]]:
    """Every example of a body that the document holds, whole bodies and members of unions."""
    document = _document()
    found = {}
    for _, _, described, _ in operations(document):
        body = resolve(document, described.get("requestBody", {}))
        tag = described["tags"][0]
        operation = generated(f"{tag}.{described['operationId'].removeprefix(tag + '_')}")
        for media in body.get("content", {}).values():
            examples = [resolve(document, one)["value"] for one in media.get("examples", {}).values()]
            examples += _examples_of(document, media["schema"])
            found.update(
                {f"{operation.id} {number}": (operation, one) for number, one in enumerate(examples)}
            )
    return found


def _examples_of(document: dict[str, Any], schema: dict[str, Any]) -> list[Any]:
    schema = resolve(document, schema)
    members = schema.get("oneOf", schema.get("anyOf", ()))
    return [*schema.get("examples", ()), *(one for part in members for one in _examples_of(document, part))]


EXAMPLES = _examples()


def _fields(operation: Operation[Any], body: Mapping[str, Any]) -> dict[str, Any]:
    """A body as keyword arguments."""
    names = {wire: name for name, wire in operation.body_names.items()}
    return {names[wire]: value for wire, value in body.items()}


def _given(operation: Operation[Any], example: Any) -> Any:
    """What a caller can give by keyword: neither what the client fills in nor unnamed further fields."""
    if not operation.body_names:
        return example
    return {wire: value for wire, value in example.items() if wire in operation.body_names.values()}


def _filling(example: Any) -> Any:
    """Stands for the client, which puts in what it makes by itself: here what the example has."""
    return lambda body, required: body.update(
        {name: example[name] for name in required if name in example and name not in body}
    )


@pytest.mark.parametrize(("operation", "example"), EXAMPLES.values(), ids=EXAMPLES.keys())
def test_three_ways_of_giving_a_body_end_in_the_same_json(operation: Operation[Any], example: Any) -> None:
    assert operation.body is not None
    given, fill = _given(operation, example), _filling(example)
    before = json.dumps(given)
    as_mapping = encode_body(operation, given, {}, fill=fill)
    assert as_mapping.items() >= given.items() if isinstance(given, dict) else as_mapping == given
    if not operation.body_names:
        return  # A list without an object around it has no other form.
    assert encode_body(operation, UNSET, _fields(operation, given), fill=fill) == as_mapping
    model = decode(operation.body, given)
    assert encode_body(operation, model, {}, fill=fill) == as_mapping
    read = dict.fromkeys(operation.body_names, UNSET)
    read |= {name: getattr(model, name) for name in operation.body_names if hasattr(model, name)}
    read |= _fields(operation, model.additional_properties)
    assert encode_body(operation, UNSET, read, fill=fill) == as_mapping
    assert json.dumps(given) == before


def test_every_operation_with_a_body_has_an_example() -> None:
    with_body = {name for name in OPERATIONS if generated(name).body is not None}
    assert {operation.id for operation, _ in EXAMPLES.values()} == with_body


TYPE_ERRORS: dict[str, tuple[Operation[Any], Any, dict[str, Any], str]] = {
    "both ways": (
        TRACK_EVENT,
        EVENT,
        {"customer_id": "ada-1", "actions": []},
        "data.track_event() takes a body, or its fields as keywords (actions, customer_id), not both",
    ),
    "a misspelled keyword": (
        TRACK_EVENT,
        UNSET,
        {"custmer_id": "ada-1"},
        "data.track_event() got an unexpected keyword 'custmer_id'; did you mean 'customer_id'?",
    ),
    "a keyword like none": (
        TRACK_USER,
        UNSET,
        {"zzz": 1},
        "data.track_user() got an unexpected keyword 'zzz'; it takes "
        "type_, customer_id, update_existing_only, attributes, platforms",
    ),
    "the name on the wire": (
        TRACK_USER,
        UNSET,
        {"type": "customer"},
        "data.track_user() got an unexpected keyword 'type'; did you mean 'type_'?",
    ),
    "a list as a body": (
        TRACK_EVENT,
        [EVENT],
        {},
        "data.track_event() takes a model or a mapping as its body, not list",
    ),
    "text as a body": (
        TRACK_EVENT,
        "{}",
        {},
        "data.track_event() takes a model or a mapping as its body, not str",
    ),
    "null as a body": (
        TRACK_EVENT,
        None,
        {},
        "data.track_event() takes a model or a mapping as its body, not NoneType",
    ),
    "a body where none is taken": (NO_BODY, {}, {}, "data.get_install_info() takes no body"),
    "a field where no body is taken": (NO_BODY, UNSET, {"a": 1}, "data.get_install_info() takes no body"),
}


@pytest.mark.parametrize(
    ("operation", "body", "fields", "message"), TYPE_ERRORS.values(), ids=TYPE_ERRORS.keys()
)
def test_a_wrong_call_is_a_type_error(
    operation: Operation[Any], body: Any, fields: dict[str, Any], message: str
) -> None:
    with pytest.raises(TypeError) as caught:
        encode_body(operation, body, fields)
    assert str(caught.value) == message


def test_a_body_without_fields_may_be_a_list() -> None:
    bare: Operation[Any] = Operation(
        id="data.try", method="POST", path="/", server="", body={"items": {"$ref": "EventAction"}}
    )
    actions = [EventAction(action="Bought", current_time=NOON), {"action": "Sold"}]
    assert encode_body(bare, actions, {}) == [
        {"action": "Bought", "current_time": 1772366400},
        {"action": "Sold"},
    ]
    with pytest.raises(RequestInvalid, match=r"\[1\]\.action: is missing"):
        encode_body(bare, [{"action": "Sold"}, {}], {})


def test_unset_keywords_are_as_good_as_none() -> None:
    assert encode_body(NO_BODY, UNSET, {"a": UNSET}) is UNSET
    assert encode_body(TRACK_EVENT, EVENT, {"customer_id": UNSET, "nonsense": UNSET}) == EVENT


def test_a_body_that_is_not_required_may_be_absent_but_not_empty_by_accident() -> None:
    optional: Operation[Any] = Operation(
        id="data.try", method="POST", path="/", server="", body={"type": "object"}, body_names={"a": "A"}
    )
    assert encode_body(optional, UNSET, {}) is UNSET
    assert encode_body(optional, {}, {}) == {}
    assert encode_body(optional, UNSET, {"a": None}) == {"A": None}


def test_constants_are_filled_in() -> None:
    fields = {"customer_id": "ada-1", "actions": [{"action": "Bought"}]}
    assert encode_body(TRACK_EVENT, UNSET, fields) == EVENT
    assert encode_body(TRACK_EVENT, fields, {}) == EVENT
    assert (
        encode_body(
            TRACK_EVENT, TrackEventRequest(customer_id="ada-1", actions=[EventAction(action="Bought")]), {}
        )
        == EVENT
    )


def test_a_constant_that_is_given_is_not_replaced() -> None:
    with pytest.raises(RequestInvalid) as caught:
        encode_body(TRACK_EVENT, {**EVENT, "type": "customer"}, {})
    assert caught.value.problems == (Problem("type", "'customer' is not allowed", "give 'event'"),)


def test_the_constant_of_a_union_is_the_callers_choice() -> None:
    with pytest.raises(RequestInvalid) as caught:
        encode_body(CREATE, {"campaign_delivery_type": "ONE_TIME", "created_by": "ada@example.com"}, {})
    assert caught.value.problems == (Problem("channel", "is missing", "one of 'EMAIL', 'PUSH'"),)


def member(kind: str, **fields: Any) -> dict[str, Any]:
    fields = {"kind": {"const": kind}, **fields}
    return {"type": "object", "required": list(fields), "properties": fields}


UNION = {
    "oneOf": [member("wheel", id={}, r={}, form={"const": "round"}), member("door", id={}), {"type": "array"}]
}


@pytest.mark.parametrize(
    ("schema", "value", "expected", "required"),
    [
        (member("wheel", id={}), {}, {"kind": "wheel"}, ["kind", "id"]),
        (member("wheel", id={}), {"kind": "odd"}, {"kind": "odd"}, ["kind", "id"]),
        ({"type": "object"}, {"a": 1}, {"a": 1}, []),
        # Of a union, the member that the constants point to, whatever else of it is missing.
        (UNION, {"kind": "wheel"}, {"form": "round", "kind": "wheel"}, ["kind", "id", "r", "form"]),
        (UNION, {"form": "round"}, {"kind": "wheel", "form": "round"}, ["kind", "id", "r", "form"]),
        (UNION, {"kind": "door", "form": "round"}, {"kind": "door", "form": "round"}, ["kind", "id"]),
        (UNION, {"kind": "roof"}, {"kind": "roof"}, []),
        (UNION, {"id": 1}, {"id": 1}, []),
        ({"anyOf": [UNION, {"type": "null"}]}, {"kind": "door"}, {"kind": "door"}, []),
    ],
)
def test_what_is_filled_in_before_the_body_is_checked(
    schema: dict[str, Any], value: dict[str, Any], expected: dict[str, Any], required: list[str]
) -> None:
    seen: list[Any] = []

    def fill(body: dict[str, Any], names: Collection[str]) -> None:
        seen.append((dict(body), list(names)))
        body["filled"] = True

    before = dict(value)
    assert encode("a.b", schema, value, "off", fill) == {**expected, "filled": True}
    assert seen == [(expected, required)]
    assert value == before


def test_what_is_filled_in_is_checked() -> None:
    schema = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}

    def fill(body: dict[str, Any], required: Collection[str]) -> None:
        body["id"] = 7

    with pytest.raises(RequestInvalid, match="id: an integer where string is expected"):
        encode("a.b", schema, {}, fill=fill)
    assert encode("a.b", {"type": "array"}, [], fill=fill) == []


REFUSED_IDS = [
    *("unknown", "guest", "null", "0", "1", "true", "false", "user_attribute_unique_id", "(empty)", "na"),
    *(
        "n/a",
        "",
        "dummy_seller_code",
        "user_id",
        "id",
        "customer_id",
        "uid",
        "userid",
        "none",
        "-2",
        "-1",
        "2",
    ),
    "x",
]


@pytest.mark.parametrize("customer_id", REFUSED_IDS)
def test_placeholders_for_a_customer_are_refused_before_sending(customer_id: str) -> None:
    """ "Data APIs", allowed values of customer_id."""
    for operation, body in [
        (TRACK_EVENT, {**EVENT, "customer_id": customer_id}),
        (TRACK_USER, {"customer_id": customer_id}),
    ]:
        with pytest.raises(RequestInvalid) as caught:
            encode_body(operation, body, {})
        assert {problem.path for problem in caught.value.problems} == {"customer_id"}
    with pytest.raises(RequestInvalid) as caught:
        encode_body(IMPORT, {"elements": [EVENT, {**EVENT, "customer_id": customer_id}]}, {})
    assert {problem.path for problem in caught.value.problems} == {"elements[1].customer_id"}


@pytest.mark.parametrize("customer_id", ["ab", "00", "Unknown1", "ada@example.com", "12", "ünïcode"])
def test_other_customers_are_taken(customer_id: str) -> None:
    body = {**EVENT, "customer_id": customer_id}
    assert encode_body(TRACK_EVENT, body, {}) == body


INVALID: dict[str, tuple[Operation[Any], dict[str, Any], list[str]]] = {
    "a wrong type, deep below": (
        TRACK_EVENT,
        {**EVENT, "actions": [{"action": "a"}, {"action": 5}]},
        ["actions[1].action: an integer where string is expected (give string)"],
    ),
    "no action": (
        TRACK_EVENT,
        {**EVENT, "actions": []},
        ["actions: 0 entries is too few (at least 1 entries)"],
    ),
    "nothing": (
        TRACK_EVENT,
        {},
        ["actions: is missing (give actions)", "user_identifiers: is missing (give user_identifiers)"],
    ),
    "a name of the vendor": (
        TRACK_EVENT,
        {**EVENT, "actions": [{"action": "moe_x"}]},
        [
            "actions[0].action: 'moe_x' has a form that the vendor refuses "
            "(it must not match ^moe_) [reserved-names]"
        ],
    ),
    "a reserved attribute": (
        TRACK_EVENT,
        {**EVENT, "actions": [{"action": "a", "attributes": {"id": 1}}]},
        [
            "actions[0].attributes.id: the name 'id' is not allowed here "
            "(anything but '', 'id', '_id', 'userId') [reserved-names]"
        ],
    ),
    "a time without a zone, told once, and what else is wrong": (
        DEVICE,
        {"customer_id": "x", "attributes": {"platform": "web", "push_id": "p", "created_time": NAIVE}},
        [
            "attributes.created_time: a datetime without a zone is ambiguous "
            "(attach a zone, for instance datetime.now(timezone.utc)) [naive-datetime]",
            "customer_id: 1 characters is too few (at least 2 characters) [customer-id]",
        ],
    ),
    "a time without a zone": (
        TRACK_EVENT,
        {**EVENT, "actions": [{"action": "a", "user_time": NAIVE}]},
        [
            "actions[0].user_time: a datetime without a zone is ambiguous "
            "(attach a zone, for instance datetime.now(timezone.utc)) [naive-datetime]"
        ],
    ),
}


@pytest.mark.parametrize(("operation", "body", "told"), INVALID.values(), ids=INVALID.keys())
def test_what_the_document_does_not_allow(
    operation: Operation[Any], body: dict[str, Any], told: list[str]
) -> None:
    with pytest.raises(RequestInvalid) as caught:
        encode_body(operation, body, {})
    assert [str(problem) for problem in caught.value.problems] == told
    assert caught.value.operation == operation.id
    assert str(caught.value) == f"{operation.id}: {'; '.join(told)}"


def test_with_warnings_the_request_goes_out_all_the_same() -> None:
    body = {**EVENT, "actions": [], "customer_id": "x"}
    with pytest.warns(RequestWarning) as caught:
        assert encode_body(TRACK_EVENT, body, {}, "warn") == body
    told = sorted(str(one.message).partition(" (")[0] for one in caught)
    assert told == [
        "data.track_event: actions: 0 entries is too few",
        "data.track_event: customer_id: 1 characters is too few",
    ]


def test_without_checks_the_request_goes_out_in_silence() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert encode_body(TRACK_EVENT, {"actions": 5}, {}, "off") == {"type": "event", "actions": 5}


@pytest.mark.parametrize("checks", ["error", "warn", "off"])
def test_what_has_no_json_form_is_refused_in_any_case(checks: Any) -> None:
    with pytest.raises(RequestInvalid, match="nan has no JSON form"):
        encode_body(TRACK_EVENT, {**EVENT, "score": float("nan")}, {}, checks)


def test_times_take_the_form_of_their_field_in_all_three_ways() -> None:
    expected = {
        **EVENT,
        "actions": [
            {"action": "Bought", "current_time": 1772366400, "attributes": {"on": "2026-03-01T12:00:00Z"}}
        ],
    }
    action = {"action": "Bought", "current_time": NOON, "attributes": {"on": NOON}}
    model = EventAction(action="Bought", current_time=NOON, attributes={"on": NOON})
    for actions in ([action], [model], (model,)):
        assert encode_body(TRACK_EVENT, {"customer_id": "ada-1", "actions": actions}, {}) == expected
        assert encode_body(TRACK_EVENT, UNSET, {"customer_id": "ada-1", "actions": actions}) == expected


def test_unknown_fields_of_a_body_go_out() -> None:
    request = TrackUserRequest(
        customer_id="ada-1", attributes=UserAttributes(name="Ada", additional_properties={"points": 20})
    )
    request["brand_new"] = [1]
    assert encode_body(TRACK_USER, request, {}) == {
        "type": "customer",
        "customer_id": "ada-1",
        "attributes": {"name": "Ada", "points": 20},
        "brand_new": [1],
    }
