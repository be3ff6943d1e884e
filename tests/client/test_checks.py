"""Local checks: what each finds, with path and remedy; levels for all, by name, per client and per call."""

from __future__ import annotations

import json
import warnings
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import generator
from moengage_api import MoEngage
from moengage_api.errors import ConfigurationError, RequestInvalid
from moengage_api.overlays.checks import CHECKS, Checking, RequestWarning, levels
from moengage_api.overlays.codec import encode_body
from moengage_api.overlays.findings import FINDINGS, places
from tests.client.harness import KEYS, WORKSPACE, Server, World
from tests.spec.document import CASES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moengage_api.overlays.operation import Operation

NOW = 1_700_000_000.0


def operation(name: str) -> Operation[Any]:
    found: Operation[Any] = import_module(f"moengage_api.api.data.{name}").OPERATION
    return found


EVENT, USER, DEVICE, BULK = map(operation, ("track_event", "track_user", "track_device", "import_bulk"))


def event(**action: Any) -> dict[str, Any]:
    return {"type": "event", "customer_id": "ada-1", "actions": [{"action": "Bought", **action}]}


def bought(**attributes: Any) -> dict[str, Any]:
    return event(attributes=attributes)


def user(**attributes: Any) -> dict[str, Any]:
    return {"type": "customer", "customer_id": "ada-1", "attributes": attributes}


def device(**attributes: Any) -> dict[str, Any]:
    given = {"platform": "ANDROID", "push_id": "p", **attributes}
    return {"type": "device", "customer_id": "ada-1", "device_id": "d", "attributes": given}


def found(target: Operation[Any], body: Any, checks: Any = "error") -> list[tuple[str, str]]:
    """Check and path of everything that is wrong with the body."""
    try:
        encode_body(target, body, {}, Checking(levels(checks), lambda: NOW))
    except RequestInvalid as invalid:
        return [(problem.check, problem.path) for problem in invalid.problems if problem.remedy]
    return []


WRONG: dict[str, tuple[Operation[Any], dict[str, Any], str, str]] = {
    "a placeholder": (USER, {**user(), "customer_id": "null"}, "customer-id", "customer_id"),
    "one character": (EVENT, {**event(), "customer_id": "7"}, "customer-id", "customer_id"),
    "event moe_": (EVENT, event(action="moe_x"), "reserved-names", "actions[0].action"),
    "event attribute moe_": (EVENT, bought(moe_x=1), "reserved-names", "actions[0].attributes.moe_x"),
    "event attribute userId": (EVENT, bought(userId=1), "reserved-names", "actions[0].attributes.userId"),
    "user attribute id": (USER, user(_id=1), "reserved-names", "attributes._id"),
    "user attribute moe_": (USER, user(moe_x=1), "reserved-names", "attributes.moe_x"),
    "device attribute id": (DEVICE, device(id=1), "reserved-names", "attributes.id"),
    "tomorrow": (EVENT, event(current_time=NOW + 61), "future-events", "actions[0].current_time"),
    "in text": (EVENT, event(current_time=str(NOW + 61)), "future-events", "actions[0].current_time"),
    "milliseconds": (
        EVENT,
        event(current_time=int(NOW + 61) * 1000),
        "future-events",
        "actions[0].current_time",
    ),
    "iso": (EVENT, event(current_time="2023-11-14T22:14:21Z"), "future-events", "actions[0].current_time"),
    "iso, no zone": (
        EVENT,
        event(current_time="2023-11-14T22:14:21"),
        "future-events",
        "actions[0].current_time",
    ),
    "local": (EVENT, event(user_time=NOW + 54_061), "future-events", "actions[0].user_time"),
    "local, zone known": (
        EVENT,
        event(user_time=NOW + 3661, user_timezone_offset=3600),
        "future-events",
        "actions[0].user_time",
    ),
    "name of 201": (EVENT, event(action="x" * 201), "name-length", "actions[0].action"),
    "attribute of 201": (
        EVENT,
        bought(**{"x" * 201: 1}),
        "name-length",
        f"actions[0].attributes.{'x' * 40}…",
    ),
    "user attribute of 201": (USER, user(**{"x" * 201: 1}), "name-length", f"attributes.{'x' * 40}…"),
    "value of 513": (EVENT, bought(a="x" * 513), "value-length", "actions[0].attributes.a"),
    "value in a list": (EVENT, bought(a=["", "x" * 513]), "value-length", "actions[0].attributes.a[1]"),
    "user value of 513": (USER, user(a="ü" * 513), "value-length", "attributes.a"),
    "101 attributes": (
        EVENT,
        bought(**{f"a{n}": n for n in range(101)}),
        "attribute-count",
        "actions[0].attributes",
    ),
    "mixed": (EVENT, bought(a=[1, "1"]), "mixed-lists", "actions[0].attributes.a"),
    "mixed user": (USER, user(a=[True, 1]), "mixed-lists", "attributes.a"),
    "array edits": (
        USER,
        user(addValueToArrayField={"a": [1], "b": [1]}, removeValueFromArrayField={"a": [2]}),
        "array-edits",
        "attributes.removeValueFromArrayField.a",
    ),
    "device platform": (DEVICE, device(platform="Andriod"), "platform", "attributes.platform"),
    "event platform": (EVENT, event(platform="Andriod"), "platform", "actions[0].platform"),
    "user platform": (
        USER,
        user(platforms=[{"platform": "i-OS", "active": "true"}]),
        "platform",
        "attributes.platforms[0].platform",
    ),
}


@pytest.mark.parametrize(("target", "body", "check", "path"), WRONG.values(), ids=WRONG.keys())
def test_a_check_finds(target: Operation[Any], body: dict[str, Any], check: str, path: str) -> None:
    assert found(target, body) == [(check, path)]
    # In a bulk import as in a request of its own.
    assert found(BULK, {"elements": [event(), body]}) == [(check, f"elements[1].{path}")]
    # And not if it is off, whatever the others are.
    assert found(target, body, {check: "off"}) == []
    # As a warning it is told and the request goes out as it was given.
    with pytest.warns(RequestWarning) as told:
        assert found(target, body, {check: "warn"}) == []
    [warning] = told
    assert str(warning.message).startswith(f"{target.id}: {path}: ")
    assert str(warning.message).endswith(f"[{check}]")
    others = {name: "off" for name in CHECKS if name != check}
    assert found(target, body, others) == [(check, path)]


RIGHT: dict[str, tuple[Operation[Any], dict[str, Any]]] = {
    "now, by a clock that is a minute ahead": (EVENT, event(current_time=NOW + 60)),
    "a local clock far in the east": (EVENT, event(user_time=NOW + 54_000)),
    "a local clock": (EVENT, event(user_time=NOW + 3600, user_timezone_offset=3600)),
    "no time": (EVENT, event(current_time="soon")),
    "a name of 200": (EVENT, event(action="x" * 200)),
    "an attribute of 200": (USER, user(**{"x" * 200: 1})),
    "a value of 512": (USER, user(a="x" * 512, b=["x" * 512])),
    "100 attributes": (EVENT, bought(**{f"a{n}": n for n in range(100)})),
    "101 attributes of a user": (USER, user(**{f"a{n}": n for n in range(101)})),
    "one type": (USER, user(a=[1, 1.5, None], b=["a"], c=[], d=[[1], [2]], e=[{}, {"a": 1}])),
    "array edits": (USER, user(addValueToArrayField={"a": [1]}, removeValueFromArrayField={"b": [1]})),
    "one array edit": (USER, user(addValueToArrayField={"a": [1]})),
    "the vendor's own": (USER, user(moe_spam=True, moe_mobile="4711", moe_geo_location={"lat": 1, "lon": 2})),
    "cases of the vendor's examples": (EVENT, event(platform="Android")),
    "an unknown platform": (EVENT, event(platform="Windows")),
}


@pytest.mark.parametrize(("target", "body"), RIGHT.values(), ids=RIGHT.keys())
def test_a_check_lets_pass(target: Operation[Any], body: dict[str, Any]) -> None:
    assert found(target, body) == []


PUSH = {"channel": "PUSH", "campaign_delivery_type": "ONE_TIME", "basic_details": {"platforms": ["Andriod"]}}
MISSPELLED: dict[str, tuple[dict[str, Any], str]] = {
    "push.send": ({"targetPlatform": ["WEB", "Andriod"]}, "targetPlatform[1]"),
    "push_v2_1.send": ({"targetPlatform": ["Andriod"]}, "targetPlatform[0]"),
    "campaigns.create": (PUSH, "basic_details.platforms[0]"),
    "campaigns_v5.create": (PUSH, "basic_details.platforms[0]"),
    "push_templates.create": ({"meta_info": {"platform": ["Andriod"]}}, "meta_info.platform[0]"),
    "push_templates.search": ({"platform": ["Andriod"]}, "platform[0]"),
    "cards.delete": ({"platforms": ["Andriod"]}, "platforms[0]"),
    "message_archival.view": ({"platform": "Andriod"}, "platform"),
}


@pytest.mark.parametrize(("name", "body", "path"), [(name, *case) for name, case in MISSPELLED.items()])
def test_a_misspelled_platform_is_found_wherever_there_are_some(name: str, body: Any, path: str) -> None:
    target = import_module(f"moengage_api.api.{name}").OPERATION
    others: dict[str, Any] = {one: "off" for one in CHECKS if one != "platform"}
    assert found(target, body, others) == [("platform", path)]
    with pytest.warns(RequestWarning, match=r"'ANDROID'\?\) \[platform\]"):
        assert found(target, body, {**others, "platform": "warn"}) == []


# "Data overview": ids that stand for nobody, written out apart from the document.
NOBODY = (
    *("unknown", "guest", "null", "0", "1", "true", "false", "user_attribute_unique_id", "(empty)", "na"),
    *("n/a", "", "dummy_seller_code", "user_id", "id", "customer_id", "uid", "userid", "none"),
    *("-2", "-1", "2", "x"),
)


@pytest.mark.parametrize("name", NOBODY)
def test_an_id_of_nobody_is_found_for_users_events_and_devices(name: str) -> None:
    for target, body in ((USER, user()), (EVENT, event()), (DEVICE, device())):
        body["customer_id"] = name
        assert set(found(target, body)) == {("customer-id", "customer_id")}
        assert found(target, body, {"customer-id": "off"}) == []


def test_a_body_above_the_limit_can_be_let_pass() -> None:
    body = user(**{f"a{n}": "x" * 500 for n in range(300)})
    given: dict[str, Any] = {"workspace_id": WORKSPACE, "api_key": KEYS, "data_center": "01"}
    server = Server()
    with MoEngage(transport=httpx.MockTransport(server), **given) as moengage:
        with pytest.raises(RequestInvalid, match=r"the vendor takes \d+ \(send less at once\) \[body-size\]"):
            moengage.data.track_user(body)
        assert server.requests == []
        with pytest.warns(RequestWarning, match=r"data\.track_user: the body has .* \[body-size\]"):
            moengage.data.track_user(body, options={"checks": {"body-size": "warn"}})
        moengage.data.track_user(body, options={"checks": {"body-size": "off"}})
    assert [json.loads(request.content) for request in server.requests] == [body, body]


def test_the_remedy_names_the_right_spelling() -> None:
    with pytest.raises(RequestInvalid, match=r"did you mean 'ANDROID'\?\) \[platform\]"):
        encode_body(DEVICE, device(platform="aNDROID"), {})
    with pytest.raises(RequestInvalid, match=r"give 'ANDROID'\) \[platform\]"):
        encode_body(EVENT, event(platform="Andriod"), {})


def test_a_time_without_a_zone_can_be_let_pass() -> None:
    import datetime

    body = bought(on=datetime.datetime(2023, 1, 1))
    with pytest.raises(RequestInvalid, match=r"\[naive-datetime\]"):
        encode_body(EVENT, body, {})
    with pytest.warns(RequestWarning, match=r"\[naive-datetime\]"):
        assert encode_body(EVENT, body, {}, "warn") == bought(on="2023-01-01T00:00:00")
    assert encode_body(EVENT, body, {}, {"naive-datetime": "off"}) == bought(on="2023-01-01T00:00:00")


def test_places() -> None:
    value = {"a": [{"k": "x", "b": {"c": 1}}, {"k": "y", "b": {"c": 2}}, 7], "s": "t"}
    assert list(places(value, "a.b.c")) == [("a[0].b.c", 1), ("a[1].b.c", 2)]
    assert list(places(value, "a[k=y].b")) == [("a[1].b", {"c": 2})]
    assert list(places(value, "s")) == [("s", "t")]
    assert list(places(value, "s.t")) == list(places(value, "z")) == list(places(7, "a")) == []


def test_what_is_of_another_type_is_left_to_the_document() -> None:
    assert found(EVENT, {**event(), "actions": [7]}) == [("document", "actions[0]")]


def call(settings: Any, options: Any, server: Server, body: Any) -> None:
    with MoEngage(
        workspace_id=WORKSPACE,
        api_key=KEYS,
        data_center="01",
        transport=httpx.MockTransport(server),
        runtime=World().runtime,
        **settings,
    ) as moengage:
        moengage.data.track_event(body, options=options)


TOO_LONG = bought(a="x" * 513)


@pytest.mark.parametrize(
    ("settings", "options", "expected"),
    [
        ({}, {}, "error"),
        ({"checks": "warn"}, {}, "warn"),
        ({"checks": "off"}, {}, "off"),
        ({"checks": {"value-length": "warn"}}, {}, "warn"),
        ({"checks": {"name-length": "warn"}}, {}, "error"),
        ({}, {"checks": {"value-length": "off"}}, "off"),
        ({"checks": "off"}, {"checks": {"value-length": "error"}}, "error"),
        ({"checks": "off"}, {"checks": {"name-length": "error"}}, "off"),
        ({"checks": {"value-length": "off"}}, {"checks": "error"}, "error"),
        ({"checks": {"value-length": "off"}}, {"checks": {"name-length": "off"}}, "off"),
    ],
)
def test_the_level_of_a_check(settings: Any, options: Any, expected: str) -> None:
    server = Server()
    if expected == "error":
        with pytest.raises(RequestInvalid, match="value-length"):
            call(settings, options, server, TOO_LONG)
        assert server.requests == []
    elif expected == "warn":
        with pytest.warns(RequestWarning, match="value-length") as told:
            call(settings, options, server, TOO_LONG)
        assert [warning.filename for warning in told] == [__file__]
    else:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            call(settings, options, server, TOO_LONG)
    assert expected == "error" or json.loads(server.request.content) == TOO_LONG


def test_the_clock_is_the_clients() -> None:
    # The machine's own clock says that this is past.
    with pytest.raises(RequestInvalid, match="future-events"):
        call({}, {}, Server(), event(current_time=World().time + 3600))


@pytest.mark.parametrize(
    ("checks", "message"),
    [
        ("strict", "checks must be"),
        (7, "checks must be"),
        ({"value-lenght": "off"}, "did you mean 'value-length'"),
        ({"nothing": "off"}, "there are document, customer-id"),
        ({"value-length": "loud"}, r"checks\['value-length'\] must be"),
    ],
)
def test_wrong_settings_are_refused(checks: Any, message: str) -> None:
    for settings, options in (({"checks": checks}, {}), ({}, {"checks": checks})):
        with pytest.raises(ConfigurationError, match=message):
            call(settings, options, Server(), event())


def test_names_are_known_on_both_sides() -> None:
    """What the document may ask for, what the client can do, and what settings can name."""
    schema = json.loads((Path(generator.__file__).parent / "x-moengage.schema.json").read_text())
    allowed = schema["properties"]["checks"]["items"]["properties"]["check"]["enum"]
    assert sorted(FINDINGS) == sorted(allowed)
    assert set(FINDINGS) < set(CHECKS)
    used = {check["check"] for case in CASES.values() for check in case.facts.get("checks", ())}
    assert used == set(FINDINGS)


def names(schema: Any) -> set[str]:
    if isinstance(schema, list):
        return set().union(*map(names, schema)) if schema else set()
    if not isinstance(schema, dict):
        return set()
    own = {schema["x-moengage-check"]} if "x-moengage-check" in schema else set()
    return own | set().union(*map(names, schema.values()))


def test_parts_of_schemas_have_names_that_settings_can_name() -> None:
    from tests.spec.document import DOCUMENT

    components: Mapping[str, Any] = DOCUMENT["components"]["schemas"]
    assert names(dict(components)) == {"customer-id", "reserved-names", "platform"}
