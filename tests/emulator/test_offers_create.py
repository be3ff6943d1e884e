"""Create offers: what the schema and the rules ask for, all faults in one answer, idempotency."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.offers_kit import (
    ATTRIBUTE,
    CONTENT,
    DOC_URL,
    TEMPLATE,
    TWO,
    codes,
    create,
    findings,
    fresh,
    nested,
    offers,
)

_ONE = {"type": "SMV", "variantsPerLocale": ["A"], "smv_distribution": {"split": {"A": 100}}}
_MATCH = "must have the keys of variation_meta.variantsPerLocale"
_COUNT = "must have as many variants as variation_meta.variantsPerLocale"
_GOAL = {"goal_name": "Bought", "action": "Order placed"}
_FILTER = {"filter_type": "user_attributes", "name": "city", "data_type": "string", "operator": "in"}


def _at(code: str, target: str, words: str) -> tuple[str, str, str]:
    return code, target, f"{target} {words}."


def _schedule(start: str = "2027-03-09T18:30:00Z", expiry: str = "2027-04-09T18:30:00Z") -> dict[str, Any]:
    return {"start_datetime": start, "expiry_datetime": expiry}


def _filters(**item: Any) -> dict[str, Any]:
    return {"filters": {"included_filters": {"filters": [{**_FILTER, **item}]}}}


def _selection(kind: str, *values: dict[str, Any], attribute: str = ATTRIBUTE) -> list[dict[str, Any]]:
    return [{"offering_attribute_id": attribute, "type": kind, "selected_values": list(values)}]


def _untyped() -> dict[str, Any]:
    kept = {name: value for name, value in _FILTER.items() if name != "data_type"}
    return {"filters": {"excluded_filters": {"filters": [kept]}}}


def _range(**span: Any) -> dict[str, Any]:
    span = {"type": "between", "value_type": "absolute", "value": "2026-01-01", "period_unit": "days"} | span
    item = {"filter_type": "actions", "action_name": "Tea rated", "primary_time_range": span}
    return {"filters": {"included_filters": {"filters": [item]}}}


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        # Presence, types and ranges of the schema.
        (
            {"variation_meta": None},
            _at("REQUIRED_FIELD_MISSING", "variation_meta", "is required"),
        ),
        ({"priority": 101}, _at("OUT_OF_RANGE", "priority", "is not valid")),
        ({"priority": "high"}, _at("INVALID_TYPE", "priority", "is expected to be Integer")),
        ({"delivery": "now"}, _at("INVALID_ENUM_VALUE", "delivery", "is not valid")),
        ({"created_by": "ida"}, _at("INVALID_TYPE", "created_by", "is not valid")),
        ({"name": "tea"}, _at("OUT_OF_RANGE", "name", "is too short")),
        ({"name": "spring teas"}, _at("INVALID_OFFER_NAME", "name", "is not valid")),
        (
            {"tags": ["tag_65f0c1d2e3a4b5c6d7e8fb11"] * 11},
            _at("OUT_OF_RANGE", "tags", "has too many items"),
        ),
        (
            {"offer_content": {"content_1": {"type": "json", "value": {"title": "New teas"}}}},
            _at("INVALID_TYPE", "offer_content.content_1.value", "is expected to be String"),
        ),
        # Names, tags, caps.
        (
            {"name": "expired_teas"},
            _at("DUPLICATE_OFFER_NAME", "name", "'expired_teas' is taken by another offer"),
        ),
        (
            {"tags": ["tag_65f0c1d2e3a4b5c6d7e8fb11", "fresh"]},
            ("INVALID_TAG_ID", "tags.1", "Tag 'fresh' does not exist in this workspace."),
        ),
        (
            {"capping_rules": {"user_level": {"enabled": True}}},
            _at("REQUIRED_FIELD_MISSING", "capping_rules.user_level.limit_value", "is required"),
        ),
        # The schedule.
        (
            {"scheduling": _schedule(start="2027-03-09T18:30:00+05:30")},
            _at("INVALID_TYPE", "scheduling.start_datetime", "must be an ISO 8601 time in UTC with a Z"),
        ),
        (
            {"scheduling": _schedule(start="2026-03-02T09:30:00Z")},
            ("INVALID_SCHEDULING", "scheduling", "start_datetime must be in the future."),
        ),
        (
            {"scheduling": _schedule(expiry="2027-03-09T18:30:00Z")},
            ("INVALID_SCHEDULING", "scheduling", "expiry_datetime must be after start_datetime."),
        ),
        (
            {"scheduling": _schedule("2026-03-02T09:31:00Z", "2026-03-02T09:39:59Z")},
            ("INVALID_SCHEDULING", "scheduling", "expiry_datetime must be at least 10 minutes from now."),
        ),
        (
            {"scheduling": {**_schedule(), "timezone": "UTC+05:30"}},
            _at("INVALID_TIMEZONE", "scheduling.timezone", "is not an IANA time zone"),
        ),
        # The audience.
        (
            {"segment_info": _filters(operator="lessThan")},
            (
                "INVALID_ENUM_VALUE",
                "segment_info.filters.included_filters.filters.0.operator",
                "operator lessThan is not valid for the data_type string.",
            ),
        ),
        (
            {"segment_info": _filters(operator="exists", value="Lyon")},
            (
                "INVALID_TYPE",
                "segment_info.filters.included_filters.filters.0.value",
                "operator exists takes no value.",
            ),
        ),
        (
            {"segment_info": _untyped()},
            _at(
                "REQUIRED_FIELD_MISSING",
                "segment_info.filters.excluded_filters.filters.0.data_type",
                "is required",
            ),
        ),
        (
            {"segment_info": _range()},
            _at(
                "REQUIRED_FIELD_MISSING",
                "segment_info.filters.included_filters.filters.0.primary_time_range.value1",
                "is required",
            ),
        ),
        # Variants and their shares.
        (
            {"variation_meta": {"type": "SMV", "variantsPerLocale": ["A"]}},
            _at("REQUIRED_FIELD_MISSING", "variation_meta.smv_distribution", "is required"),
        ),
        (
            {"variation_meta": {"type": "SMV", "variantsPerLocale": ["A"], "smv_distribution": {}}},
            _at("REQUIRED_FIELD_MISSING", "variation_meta.smv_distribution.split", "is required"),
        ),
        (
            {"variation_meta": {**_ONE, "smv_distribution": {"split": {"B": 100}}}},
            _at("SPLIT_KEY_MISMATCH", "variation_meta.smv_distribution.split", _MATCH),
        ),
        (
            {"variation_meta": {**_ONE, "smv_distribution": {"split": {"A": 90}}}},
            _at("INVALID_SPLIT", "variation_meta.smv_distribution.split", "must sum to 100"),
        ),
        (
            {
                "variation_meta": {
                    "type": "SMV",
                    "variantsPerLocale": list("ABCDEF"),
                    "smv_distribution": {"split": {**dict.fromkeys("ABCDE", 10), "F": 50}},
                },
                "offer_content": nested(*"ABCDEF"),
            },
            _at("OUT_OF_RANGE", "variation_meta.variantsPerLocale", "must have 5 items at most"),
        ),
        (
            {"variation_meta": {**_ONE, "control_group": {"is_enabled": True, "percentage": 100}}},
            _at("OUT_OF_RANGE", "variation_meta.control_group.percentage", "must be between 1 and 99"),
        ),
        # Content.
        (
            {"offer_content": {"content_1": CONTENT, **nested("A")}, "variation_meta": _ONE},
            _at("INVALID_TYPE", "offer_content", "must have either content_1 or locales"),
        ),
        ({"offer_content": {}}, _at("REQUIRED_FIELD_MISSING", "offer_content", "is required")),
        (
            {"offer_content": {"locales": {}}},
            _at("OUT_OF_RANGE", "offer_content.locales", "has too few items"),
        ),
        (
            {"offer_content": {"content_1": CONTENT}, "variation_meta": TWO},
            _at("VARIANT_COUNT_MISMATCH", "offer_content", _COUNT),
        ),
        (
            {"offer_content": nested("A"), "variation_meta": TWO},
            _at("VARIANT_COUNT_MISMATCH", "offer_content.locales.0.variations", _COUNT),
        ),
        (
            {"offer_content": nested("A", "C"), "variation_meta": TWO},
            _at("SPLIT_KEY_MISMATCH", "offer_content.locales.0.variations", _MATCH),
        ),
        (
            {
                "offer_content": {"locales": {"en": nested("A")["locales"]["0"]}},
                "variation_meta": _ONE,
            },
            _at(
                "INVALID_ENUM_VALUE",
                "offer_content.locales.en",
                'is not valid: the only locale is called "0"',
            ),
        ),
        (
            {"offer_content": {"content_1": {"type": "json", "value": "{"}}},
            _at("INVALID_TYPE", "offer_content.content_1.value", "must be JSON as text"),
        ),
        (
            {
                "offer_content": nested("A", part={**TEMPLATE, "meta": {"templateId": "app_large"}}),
                "variation_meta": _ONE,
            },
            (
                "INVALID_TEMPLATE_ID",
                "offer_content.locales.0.variations.A.content_1.meta.templateId",
                "Template 'app_large' is not registered in this workspace.",
            ),
        ),
        (
            {"offer_content": {"content_1": {**TEMPLATE, "value": {"title": " "}}}},
            (
                "MISSING_TEMPLATE_FIELD",
                "offer_content.content_1.value.title",
                "Field 'title' is required by the template but is missing or blank.",
            ),
        ),
        # Attributes.
        (
            {"offering_attribute_configuration": _selection("FIXED", {"value": "milk", "score": 1})},
            _at(
                "INVALID_ENUM_VALUE",
                "offering_attribute_configuration.0.selected_values.0.value",
                "is not an option of the attribute",
            ),
        ),
        (
            {"offering_attribute_configuration": _selection("FIXED", {"value": "tea"})},
            _at(
                "OUT_OF_RANGE",
                "offering_attribute_configuration.0.selected_values.0.score",
                "must be between 1 and 100 if FIXED",
            ),
        ),
        (
            {"offering_attribute_configuration": _selection("FIXED", *[{"value": "tea", "score": 1}] * 3)},
            _at(
                "OUT_OF_RANGE",
                "offering_attribute_configuration.0.selected_values",
                "must have 2 items at most",
            ),
        ),
        (
            {"offering_attribute_configuration": _selection("DYNAMIC", *[{"value": "tea"}] * 2)},
            _at(
                "OUT_OF_RANGE",
                "offering_attribute_configuration.0.selected_values",
                "must have 1 items at most",
            ),
        ),
        (
            {"offering_attribute_configuration": _selection("DYNAMIC", {"value": "tea", "score": 5})},
            _at(
                "OUT_OF_RANGE",
                "offering_attribute_configuration.0.selected_values.0.score",
                "must be null if DYNAMIC",
            ),
        ),
        (
            {"offering_attribute_configuration": _selection("DYNAMIC", {"value": "tea"}, attribute="size")},
            _at(
                "INVALID_ENUM_VALUE",
                "offering_attribute_configuration.0.offering_attribute_id",
                "is not an attribute of this workspace",
            ),
        ),
        (
            {
                "offering_attribute_configuration": _selection(
                    "FIXED", *[{"value": "tea", "score": 1}] * 3, attribute="size"
                )
            },
            _at(
                "INVALID_ENUM_VALUE",
                "offering_attribute_configuration.0.offering_attribute_id",
                "is not an attribute of this workspace",
            ),
        ),
        # Goals.
        (
            {"conversion": {"primary": {**_GOAL, "is_revenue_tracking": True, "revenue_currency": "EUR"}}},
            _at(
                "REVENUE_FIELDS_INCOMPLETE",
                "conversion.primary.revenue_amount",
                "is required with revenue tracking",
            ),
        ),
        (
            {
                "conversion": {
                    "secondary": [{**_GOAL, "is_revenue_tracking": True, "revenue_amount": "total"}]
                }
            },
            _at(
                "REVENUE_FIELDS_INCOMPLETE",
                "conversion.secondary.0.revenue_currency",
                "is required with revenue tracking",
            ),
        ),
        (
            {"conversion": {"primary": {**_GOAL, "revenue_currency": "EURO"}}},
            _at("INVALID_CURRENCY_CODE", "conversion.primary.revenue_currency", "is not valid"),
        ),
        (
            {"conversion": {"primary": {**_GOAL, "revenue_currency": "ABC"}}},
            _at("INVALID_CURRENCY_CODE", "conversion.primary.revenue_currency", "is not an ISO 4217 code"),
        ),
    ],
)
def test_what_is_wrong_is_told(change: dict[str, Any], wanted: tuple[str, str, str]) -> None:
    with offers() as made:
        before = made.emulator.store().collection("offers").count()
        assert findings(create(made, **change)) == [wanted]
        assert made.emulator.store().collection("offers").count() == before


@pytest.mark.parametrize(
    "change",
    [
        {"tags": ["tag_65f0c1d2e3a4b5c6d7e8fb11"]},
        {"tags": ["65f0c1d2e3a4b5c6d7e8fb11"]},
        {"name": "archived_teas"},
        {"name": "EXPIRED_TEAS"},
        {"scheduling": _schedule("2026-03-02T09:30:01Z", "2026-03-02T09:40:00Z")},
        {"scheduling": {**_schedule(), "timezone": "Europe/Paris"}},
        {"capping_rules": {}},
        {"capping_rules": {"overall": {"enabled": False}}},
        {
            "variation_meta": {"type": "DMV", "variantsPerLocale": ["A", "B"]},
            "offer_content": nested("A", "B"),
        },
        {
            "variation_meta": {**TWO, "control_group": {"is_enabled": True, "percentage": 10}},
            "offer_content": nested("A", "B"),
        },
        {"variation_meta": {**_ONE, "control_group": {"is_enabled": False, "percentage": 0}}},
        {"offer_content": {"content_1": {"type": "content_block", "value": "any"}}},
        {"offer_content": {"content_1": TEMPLATE}},
        {"offering_attribute_configuration": _selection("DYNAMIC", {"value": "tea", "score": None})},
        {
            "offering_attribute_configuration": [
                {"offering_attribute_id": ATTRIBUTE, "selected_values": [{"value": "tea"}]}
            ]
        },
        {
            "offering_attribute_configuration": _selection(
                "FIXED", {"value": "tea", "score": 1}, {"value": "cups", "score": 100}
            )
        },
        {"segment_info": _filters(operator="in", value=["Lyon"])},
        {"segment_info": _range(value1="2026-02-01")},
        {
            "conversion": {
                "primary": {
                    **_GOAL,
                    "is_revenue_tracking": True,
                    "revenue_amount": "total",
                    "revenue_currency": "EUR",
                }
            }
        },
        {"colour": "green"},
    ],
)
def test_what_is_right_is_taken(change: dict[str, Any]) -> None:
    with offers() as made:
        response = create(made, **change)
        assert response.status_code == 201, response.text


def test_the_answer_names_the_offer_and_gives_no_more() -> None:
    with offers() as made:
        answer = create(made).json()
        assert answer["type"] == "offer"
        assert answer["data"] == {
            "id": answer["data"]["id"],
            "status": "scheduled",
            "created_at": "2026-03-02T09:30:00.000000000Z",
        }
        prefix, _, number = answer["data"]["id"].partition("_")
        assert (prefix, len(number)) == ("offer", 24)


def test_all_faults_come_at_once() -> None:
    with offers() as made:
        response = create(
            made,
            name="expired_teas",
            priority=0,
            variation_meta=None,
            scheduling=_schedule(expiry="2027-03-09T18:00:00Z"),
            tags=["fresh"],
        )
        assert codes(response) == [
            ("OUT_OF_RANGE", "priority"),
            ("REQUIRED_FIELD_MISSING", "variation_meta"),
            ("DUPLICATE_OFFER_NAME", "name"),
            ("INVALID_TAG_ID", "tags.0"),
            ("INVALID_SCHEDULING", "scheduling"),
        ]


def test_a_key_gets_its_first_answer_again() -> None:
    with offers() as made:
        first = made.send("offers_create")
        again = made.send("offers_create")
        assert (first.status_code, first.content) == (201, again.content)
        assert first.headers["x-moe-request-id"] == again.headers["x-moe-request-id"]
        made.emulator.clock.advance(24 * 3600)
        assert codes(made.send("offers_create")) == [("DUPLICATE_OFFER_NAME", "name")]


def test_a_key_belongs_to_its_body() -> None:
    with offers() as made:
        made.ok("offers_create")
        response = made.send("offers_create", change={"priority": 41})
        assert response.status_code == 409
        assert "retry-after" not in response.headers
        assert response.json()["error"] == {
            "code": "IDEMPOTENCY_CONFLICT",
            "message": "The Idempotency-Key was already used with a different request body. Use a new key.",
            "target": "Idempotency-Key",
            "doc_url": DOC_URL,
        }


@pytest.mark.parametrize(
    ("key", "code", "text"),
    [
        (None, "MISSING_IDEMPOTENCY_KEY", "Idempotency-Key is required."),
        ("5b1d", "INVALID_IDEMPOTENCY_KEY", "Idempotency-Key must be a UUID v4."),
    ],
)
@pytest.mark.parametrize("operation", ["offers_create", "offers_update"])
def test_a_key_is_needed(operation: str, key: str | None, code: str, text: str) -> None:
    with offers() as made:
        response = made.send(operation, headers={"Idempotency-Key": key})
        assert findings(response) == [(code, "Idempotency-Key", text)]


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b" ", _at("REQUIRED_FIELD_MISSING", "body", "is required")),
        (b"{", _at("INVALID_TYPE", "body", "is not valid JSON")),
        (b"[]", _at("INVALID_TYPE", "body", "is expected to be Object")),
    ],
)
def test_a_body_is_an_object(content: bytes, wanted: tuple[str, str, str]) -> None:
    with offers() as made:
        assert findings(made.send("offers_create", content=content, headers=fresh())) == [wanted]
