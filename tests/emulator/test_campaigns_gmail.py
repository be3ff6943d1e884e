"""Gmail's annotations of promotional e-mail, in the exact words of "Create Campaign"."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.campaigns_kit import EMAIL, Api, changed, refusal

PRODUCT = {
    "id": "tea-1",
    "headline": "Assam",
    "original_price": "12.50",
    "discount_value": "10",
    "discount_type": "PERCENT",
    "promo_url": "https://kiosk.example/teas/1",
    "product_image": "https://kiosk.example/teas/1.jpg",
}
BARE = {
    "send_email_if_personalization_fails": True,
    "sender_logo": "https://kiosk.example/logo.png",
    "sender_logo_type": "image_url",
}
DEAL = {
    "description": "A tenth off",
    "discount_code": "TEA10",
    "availability_starts": "2031-05-09T08:00:00+01:00",
    "availability_ends": "2031-05-09T08:00:00Z",
}
BY_HAND = {
    "type": "MANUAL",
    "manual_data": {"currency": "EUR", "products": [PRODUCT, {**PRODUCT, "id": "tea-2"}]},
}
FROM_SET = {
    "type": "PRODUCT_SET",
    "product_set_data": {
        "product_set": "set-1",
        "image_url": "{{product.image}}",
        "headline": "{{product.name}}",
        "promo_url": "{{product.link}}",
        "product_count": 4,
    },
}
WITH_DEAL = {**BARE, "deal_card": DEAL}
WITH_PRODUCTS = {**BARE, "product_carousel": BY_HAND}
WITH_SET = {**BARE, "product_carousel": FROM_SET}
FIRST = "gmail_annotations.product_carousel.manual_data.products[0]"


def campaign(annotations: Any, content_type: str = "PROMOTIONAL") -> dict[str, Any]:
    found = changed(EMAIL, "campaign_content.content.email.gmail_annotations", annotations)
    return changed(found, "basic_details.content_type", content_type)


def product(**fields: Any) -> dict[str, Any]:
    products = [{**PRODUCT, **fields}, PRODUCT]
    return changed(WITH_PRODUCTS, "product_carousel.manual_data.products", products)


@pytest.mark.parametrize(
    "annotations",
    [
        BARE,
        WITH_DEAL,
        WITH_PRODUCTS,
        WITH_SET,
        {**BARE, "sender_logo": "{{brand.logo}}"},
    ],
)
def test_what_is_taken(annotations: dict[str, Any]) -> None:
    Api().create(campaign(annotations))


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    (
        changed(BARE, "sender_logo", None),
        "sender_logo",
        "sender_logo is required when gmail_annotations is specified",
    ),
    (
        changed(BARE, "sender_logo", "http://kiosk.example"),
        "sender_logo",
        "sender_logo must be a valid https URL",
    ),
    (
        changed(WITH_DEAL, "deal_card.availability_starts", None),
        "deal_card.availability_starts",
        "availability_starts is required when deal_card is specified",
    ),
    *(
        (
            changed(WITH_DEAL, f"deal_card.{name}", "1936000000"),
            f"deal_card.{name}",
            f"{name} must be a valid date and time",
        )
        for name in ("availability_starts", "availability_ends")
    ),
    (
        changed(WITH_DEAL, "deal_card.availability_ends", "2031-05-09T07:59:59Z"),
        "deal_card",
        "End date and time must be a minimum of one hour later than the start date and time",
    ),
    (
        changed(WITH_PRODUCTS, "product_carousel.manual_data.products", [PRODUCT]),
        "product_carousel",
        "Product carousel requires a minimum of 2 products",
    ),
    *(
        (
            changed(WITH_SET, "product_carousel.product_set_data.product_count", count),
            "product_carousel.product_set_data",
            "product_count must be between 2 and 9",
        )
        for count in (1, 10)
    ),
    (product(original_price="cheap"), f"{FIRST}.original_price", "original_price must be a valid number"),
    (product(discount_value="much"), f"{FIRST}.discount_value", "discount_value must be a valid number"),
    (product(promo_url="http://kiosk.example"), f"{FIRST}.promo_url", "promo_url must be a valid https URL"),
    (product(product_image=""), f"{FIRST}.product_image", "product_image (Image URL) cannot be empty"),
    (product(product_image="teas.jpg"), f"{FIRST}.product_image", "product_image must be a valid https URL"),
]


@pytest.mark.parametrize(("annotations", "field", "text"), REFUSED)
def test_what_is_refused(annotations: dict[str, Any], field: str, text: str) -> None:
    answer = Api().send("POST", "campaigns", campaign(annotations))
    where = f"gmail_annotations.{field}".replace("gmail_annotations.gmail", "gmail")
    assert refusal(answer) == (400, "campaign_content.content", text, [(where, text)])


def test_only_promotions_have_them() -> None:
    answer = Api().send("POST", "campaigns", campaign(BARE, "TRANSACTIONAL"))
    text = (
        "gmail_annotations is not supported for TRANSACTIONAL content type. "
        "It is only supported for PROMOTIONAL campaigns."
    )
    assert refusal(answer) == (400, "campaign_content.content", text, [("gmail_annotations", text)])


def test_an_update_gives_them_to_promotions_only() -> None:
    api = Api()
    made = api.create(campaign(None, "TRANSACTIONAL"))
    answer = api.update(made, campaign_content=campaign(BARE)["campaign_content"])
    assert refusal(answer)[0] == 400
    assert "only supported for PROMOTIONAL" in refusal(answer)[2]


def test_a_deal_and_products_exclude_each_other() -> None:
    answer = Api().send("POST", "campaigns", campaign({**WITH_DEAL, "product_carousel": BY_HAND}))
    assert answer.status_code == 400


def test_product_sets_are_those_of_the_workspace() -> None:
    Api(product_sets=["set-1"]).create(campaign(WITH_SET))
    answer = Api(product_sets=["set-2"]).send("POST", "campaigns", campaign(WITH_SET))
    text = "product_set not found for the given workspace"
    where = "gmail_annotations.product_carousel.product_set_data"
    assert refusal(answer) == (400, "campaign_content.content", text, [(where, text)])
    answer = Api(product_sets_enabled=False).send("POST", "campaigns", campaign(WITH_SET))
    text, where = "Product Sets is not enabled for this workspace", "gmail_annotations.product_carousel"
    assert refusal(answer) == (400, "campaign_content.content", text, [(where, text)])
