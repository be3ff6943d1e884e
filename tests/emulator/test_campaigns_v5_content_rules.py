"""What create refuses in the content of a campaign, rule by rule."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.campaigns_v5_kit import BASIC, EMAIL, LETTER, PUSH, Rule, check_rule, missing

BACKUP = {"title": "Teas", "message": "New ones"}
CAROUSEL = {"slider_transition": "MANUAL", "slide_data": [{"image_url": "https://kiosk.example/1.png"}]}
ANDROID = "campaign_content.content.push.android"
IOS = "campaign_content.content.push.ios"
EMAIL_BODY = "campaign_content.content.email"
GMAIL = f"{EMAIL_BODY}.gmail_annotations.product_carousel"
DEAL = {
    "description": "A tenth off",
    "discount_code": "TEA10",
    "availability_starts": "2031-03-09T08:00:00Z",
    "availability_ends": "2031-03-12T08:00:00Z",
}
PRODUCT = {
    "id": "tea-1",
    "headline": "Assam",
    "original_price": "12.50",
    "discount_value": "10",
    "discount_type": "PERCENT",
    "promo_url": "https://kiosk.example/1",
    "product_image": "https://kiosk.example/1.jpg",
}
LISTED = {"currency": "EUR", "products": [PRODUCT, PRODUCT]}
SET = {"product_set": "s", "image_url": "i", "headline": "h", "promo_url": "p", "product_count": 4}


def android(**content: Any) -> dict[str, Any]:
    return {"content": {"push": {"android": content}}}


def annotated(**parts: Any) -> dict[str, Any]:
    """A letter with Gmail annotations."""
    logo = {
        "send_email_if_personalization_fails": True,
        "sender_logo": "https://kiosk.example/logo.png",
        "sender_logo_type": "image_url",
    }
    return {"content": {"email": {**LETTER, "gmail_annotations": {**logo, **parts}}}}


def ios(**content: Any) -> dict[str, Any]:
    return {"content": {"push": {"ios": content}}}


RULES: list[Rule] = [
    (
        "default is no listed locale",
        PUSH,
        "campaign_content",
        {"locales": ["default", "fr"]},
        {"locales": ["fr"]},
        [("campaign_content.locales", "default is implicit and must not be listed.")],
    ),
    (
        "locales split the content",
        PUSH,
        "campaign_content",
        {"locales": ["fr"], "content": {"push": {"web": BASIC}}},
        {"content": {"push": {"web": BASIC}}},
        [("campaign_content.content", "content must be keyed by locale and variation.")],
    ),
    (
        "variations split the content",
        PUSH,
        "campaign_content",
        {"variation_details": {"no_of_variations": 2}, "content": {"push": {"web": BASIC}}},
        {"variation_details": {"no_of_variations": 1}, "content": {"push": {"web": BASIC}}},
        [("campaign_content.content", "content must be keyed by locale and variation.")],
    ),
    (
        "the default locale has content",
        PUSH,
        "campaign_content",
        {"locales": ["fr"], "content": {"fr": {"variation_1": {"push": {"web": BASIC}}}}},
        {
            "locales": ["fr"],
            "content": {
                "default": {"variation_1": {"push": {"web": BASIC}}},
                "fr": {"variation_1": {"push": {"web": BASIC}}},
            },
        },
        [missing("campaign_content.content.default")],
    ),
    (
        "other locales are listed",
        PUSH,
        "campaign_content",
        {"content": {"default": {"variation_1": {"push": {}}}, "fr": {"variation_1": {"push": {}}}}},
        {
            "locales": ["fr"],
            "content": {"default": {"variation_1": {"push": {}}}, "fr": {"variation_1": {"push": {}}}},
        },
        [("campaign_content.content.fr", "fr is not listed in locales.")],
    ),
    (
        "variations have numbers",
        PUSH,
        "campaign_content",
        {"content": {"default": {"variation_0": {"push": {}}}}},
        {"content": {"default": {"variation_10": {"push": {}}}}},
        [
            (
                "campaign_content.content.default.variation_0",
                "keys must be variation_1, variation_2 and so on.",
            )
        ],
    ),
    (
        "shares are keyed by variation",
        PUSH,
        "campaign_content",
        {"variation_details": {"manual_distribution_percentage": {"first": 100}}},
        {"variation_details": {"manual_distribution_percentage": {"variation_1": 100}}},
        [
            (
                "campaign_content.variation_details.manual_distribution_percentage.first",
                "keys must be variation_1, variation_2 and so on.",
            )
        ],
    ),
    (
        "a manual split has shares",
        PUSH,
        "campaign_content",
        {"variation_details": {"distribution_type": "MANUAL"}},
        {
            "variation_details": {
                "distribution_type": "MANUAL",
                "manual_distribution_percentage": {"variation_1": 100},
            }
        },
        [missing("campaign_content.variation_details.manual_distribution_percentage")],
    ),
    (
        "Sherpa needs duration and metric",
        PUSH,
        "campaign_content",
        {"variation_details": {"distribution_type": "SHERPA"}},
        {
            "variation_details": {
                "distribution_type": "SHERPA",
                "sherpa_campaign_duration": 4,
                "sherpa_distribution_metric": "BOTH",
            }
        },
        [
            missing("campaign_content.variation_details.sherpa_campaign_duration"),
            missing("campaign_content.variation_details.sherpa_distribution_metric"),
        ],
    ),
    *(
        (
            f"backup of {template}",
            PUSH,
            "campaign_content",
            android(template_type=template, **needs),
            android(template_type=template, template_backup=BACKUP, **needs),
            [missing(f"{ANDROID}.template_backup")],
        )
        for template, needs in (
            ("STYLIZED_BASIC", {}),
            ("SIMPLE_IMAGE_CAROUSEL", {"basic_details": {"carousel_content": CAROUSEL}}),
            (
                "IMAGE_BANNER_WITH_TEXT",
                {"basic_details": {"banner_image_url": "https://kiosk.example/b.png"}},
            ),
            ("TIMER", {"timer": {"timer_ends_at": "DURATION"}}),
            ("TIMER_WITH_PROGRESS_BAR", {"timer": {"timer_ends_at": "DURATION"}}),
        )
    ),
    *(
        (
            f"{path} of {template}",
            PUSH,
            "campaign_content",
            android(template_type=template, template_backup=BACKUP),
            android(template_type=template, template_backup=BACKUP, **needs),
            [missing(f"{ANDROID}.{path}")],
        )
        for template, path, needs in (
            (
                "SIMPLE_IMAGE_CAROUSEL",
                "basic_details.carousel_content",
                {"basic_details": {"carousel_content": CAROUSEL}},
            ),
            (
                "IMAGE_BANNER_WITH_TEXT",
                "basic_details.banner_image_url",
                {"basic_details": {"banner_image_url": "https://kiosk.example/b.png"}},
            ),
            ("TIMER", "timer", {"timer": {"timer_ends_at": "DURATION"}}),
            ("TIMER_WITH_PROGRESS_BAR", "timer", {"timer": {"timer_ends_at": "DURATION"}}),
        )
    ),
    *(
        (
            f"custom template on {name}",
            PUSH,
            "campaign_content",
            build(template_type="Custom"),
            build(template_type="Custom", custom_template_id="t1"),
            [missing(f"{path}.custom_template_id")],
        )
        for name, build, path in (("android", android, ANDROID), ("ios", ios, IOS))
    ),
    (
        "a template id makes it Custom",
        PUSH,
        "campaign_content",
        android(template_type="BASIC", custom_template_id="t1"),
        android(custom_template_id="t1"),
        [(f"{ANDROID}.template_type", "custom_template_id needs the template_type Custom.")],
    ),
    (
        "iOS stylized needs a backup",
        PUSH,
        "campaign_content",
        ios(template_type="STYLIZED_BASIC"),
        ios(template_type="STYLIZED_BASIC", template_backup=BACKUP),
        [missing(f"{IOS}.template_backup")],
    ),
    (
        "iOS carousel needs slides and an image",
        PUSH,
        "campaign_content",
        ios(template_type="SIMPLE_IMAGE_CAROUSEL"),
        ios(
            template_type="SIMPLE_IMAGE_CAROUSEL",
            template_backup=BACKUP,
            basic_details={"carousel_content": CAROUSEL, "image_url": "https://kiosk.example/i.png"},
        ),
        [
            missing(f"{IOS}.template_backup"),
            missing(f"{IOS}.basic_details.carousel_content"),
            missing(f"{IOS}.basic_details.image_url"),
        ],
    ),
    (
        "a slide's click has a value",
        PUSH,
        "campaign_content",
        ios(basic_details={"carousel_content": {"slide_data": [{}, {"image_click_action": "DEEPLINKING"}]}}),
        ios(
            basic_details={
                "carousel_content": {
                    "slide_data": [
                        {"image_click_action": "DEEPLINKING", "image_click_action_value": "kiosk://1"}
                    ]
                }
            }
        ),
        [missing(f"{IOS}.basic_details.carousel_content.slide_data.1.image_click_action_value")],
    ),
    (
        "sticky messages can be dismissed",
        PUSH,
        "campaign_content",
        android(advanced={"make_notification_sticky": True}),
        android(advanced={"make_notification_sticky": True, "dismiss_button_text": "Close"}),
        [missing(f"{ANDROID}.advanced.dismiss_button_text")],
    ),
    (
        "auto-dismissed messages have a time",
        PUSH,
        "campaign_content",
        android(advanced={"auto_dismiss_notification": True}),
        android(
            advanced={
                "auto_dismiss_notification": True,
                "dismiss_button_text": "Close",
                "auto_dismiss_notification_time_value": 2,
                "auto_dismiss_notification_time_granularity": "HOURS",
            }
        ),
        [
            missing(f"{ANDROID}.advanced.dismiss_button_text"),
            missing(f"{ANDROID}.advanced.auto_dismiss_notification_time_value"),
            missing(f"{ANDROID}.advanced.auto_dismiss_notification_time_granularity"),
        ],
    ),
    (
        "own HTML or a template",
        EMAIL,
        "campaign_content",
        {"content": {"email": {**LETTER, "custom_template_id": "t1"}}},
        {"content": {"email": {"custom_template_id": "t1"}}},
        [
            (
                f"{EMAIL_BODY}.custom_template_id",
                "html_content and custom_template_id cannot be given together.",
            )
        ],
    ),
    (
        "a deal or a carousel",
        EMAIL,
        "campaign_content",
        annotated(deal_card=DEAL, product_carousel={"type": "PRODUCT_SET", "product_set_data": SET}),
        annotated(deal_card=DEAL),
        [(GMAIL, "deal_card and product_carousel cannot be given together.")],
    ),
    (
        "products of a set",
        EMAIL,
        "campaign_content",
        annotated(product_carousel={"type": "PRODUCT_SET", "manual_data": LISTED}),
        annotated(product_carousel={"type": "PRODUCT_SET", "product_set_data": SET}),
        [missing(f"{GMAIL}.product_set_data")],
    ),
    (
        "products of a list",
        EMAIL,
        "campaign_content",
        annotated(product_carousel={"type": "MANUAL"}),
        annotated(product_carousel={"type": "MANUAL", "manual_data": LISTED}),
        [missing(f"{GMAIL}.manual_data")],
    ),
]


@pytest.mark.parametrize("row", RULES, ids=[row[0] for row in RULES])
def test_a_faulty_component_is_refused_and_a_sound_one_taken(row: Rule) -> None:
    check_rule(row)
