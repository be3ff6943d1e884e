"""UserAttributes, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import EmailOptInStatus
    from ..models.geo_location import GeoLocation
    from ..models.user_platform_status import UserPlatformStatus
    from ..overlays.operation import Schema

__all__ = ["UserAttributes"]


@_define(kw_only=True)
class UserAttributes(Model):
    """Attributes of a user. Any other key is an attribute of your own; its JSON type decides how segments
    can filter it, and ISO 8601 text is a date. The prefix moe_ belongs to the vendor."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "additionalProperties": True,
        "propertyNames": {"check": "reserved-names", "not": {"enum": ["", "id", "_id"]}},
        "properties": {
            "name": {"type": "string"},
            "first_name": {"type": "string"},
            "last_name": {"type": "string"},
            "email": {"type": "string"},
            "age": {"type": "number"},
            "gender": {"type": "string"},
            "mobile": {"type": "string"},
            "moe_geo_location": {"$ref": "GeoLocation"},
            "source": {"type": "string"},
            "created_time": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]},
            "last_seen": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]},
            "transactions": {"type": "number"},
            "revenue": {"type": "number"},
            "moe_unsubscribe": {"type": "boolean"},
            "platforms": {"type": "array", "items": {"$ref": "UserPlatformStatus"}},
            "addValueToArrayField": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": {}},
            },
            "removeValueFromArrayField": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": {}},
            },
            "u_n": {"type": "string"},
            "u_fn": {"type": "string"},
            "u_ln": {"type": "string"},
            "u_gd": {"type": "string"},
            "u_em": {"type": "string"},
            "u_mb": {"type": "string"},
            "u_bd": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]},
            "uid": {"type": "string"},
            "geo": {"type": "string"},
            "push_preference": {"type": "boolean"},
            "moe_spam": {"type": "boolean"},
            "moe_hard_bounce": {"type": "boolean"},
            "moe_email_optin_status": {
                "type": "string",
                "enum": ["DOUBLE_OPTED_IN", "OPTED_OUT", "OPT_IN_PENDING"],
            },
            "moe_em_unsub_categories": {
                "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
            },
            "moe_sms_subscription": {"type": "string"},
            "moe_wa_subscription": {"type": "boolean"},
            "moe_sub_w": {"type": "boolean"},
            "publisher_name": {"type": "string"},
            "campaign_name": {"type": "string"},
            "u_l_a": {"type": "integer", "format": "epoch-milliseconds"},
            "cr_t": {"type": "integer", "format": "epoch-milliseconds"},
            "moe_gaid": {"type": "string"},
            "advertising_identifier": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "first_name": "first_name",
        "last_name": "last_name",
        "email": "email",
        "age": "age",
        "gender": "gender",
        "mobile": "mobile",
        "moe_geo_location": "moe_geo_location",
        "source": "source",
        "created_time": "created_time",
        "last_seen": "last_seen",
        "transactions": "transactions",
        "revenue": "revenue",
        "moe_unsubscribe": "moe_unsubscribe",
        "platforms": "platforms",
        "addValueToArrayField": "add_value_to_array_field",
        "removeValueFromArrayField": "remove_value_from_array_field",
        "u_n": "u_n",
        "u_fn": "u_fn",
        "u_ln": "u_ln",
        "u_gd": "u_gd",
        "u_em": "u_em",
        "u_mb": "u_mb",
        "u_bd": "u_bd",
        "uid": "uid",
        "geo": "geo",
        "push_preference": "push_preference",
        "moe_spam": "moe_spam",
        "moe_hard_bounce": "moe_hard_bounce",
        "moe_email_optin_status": "moe_email_optin_status",
        "moe_em_unsub_categories": "moe_em_unsub_categories",
        "moe_sms_subscription": "moe_sms_subscription",
        "moe_wa_subscription": "moe_wa_subscription",
        "moe_sub_w": "moe_sub_w",
        "publisher_name": "publisher_name",
        "campaign_name": "campaign_name",
        "u_l_a": "u_l_a",
        "cr_t": "cr_t",
        "moe_gaid": "moe_gaid",
        "advertising_identifier": "advertising_identifier",
    }

    name: str | Unset = UNSET
    """Full name."""
    first_name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    email: str | Unset = UNSET
    """E-mail address."""
    age: float | Unset = UNSET
    """Age in years."""
    gender: str | Unset = UNSET
    """Gender."""
    mobile: str | Unset = UNSET
    """Mobile number with country code, digits only."""
    moe_geo_location: GeoLocation | Unset = UNSET
    """A point on the globe, in degrees."""
    source: str | Unset = UNSET
    """Publisher the install came from."""
    created_time: datetime.datetime | str | Unset = UNSET
    """A moment as ISO 8601 text, for instance 2026-03-01T09:30:00Z. Other text is taken too: the vendor
    then stores it as a string and not as a date."""
    last_seen: datetime.datetime | str | Unset = UNSET
    """A moment as ISO 8601 text, for instance 2026-03-01T09:30:00Z. Other text is taken too: the vendor
    then stores it as a string and not as a date."""
    transactions: float | Unset = UNSET
    """Conversions in the user's lifetime."""
    revenue: float | Unset = UNSET
    """Lifetime value."""
    moe_unsubscribe: bool | Unset = UNSET
    """True stops e-mail."""
    platforms: list[UserPlatformStatus] | Unset = UNSET
    """Where the user is active."""
    add_value_to_array_field: dict[str, list[Any]] | Unset = UNSET
    """Attribute name -> values. An empty object changes nothing."""
    remove_value_from_array_field: dict[str, list[Any]] | Unset = UNSET
    """Attribute name -> values. An empty object changes nothing."""
    u_n: str | Unset = UNSET
    """Full name."""
    u_fn: str | Unset = UNSET
    """First name."""
    u_ln: str | Unset = UNSET
    """Last name."""
    u_gd: str | Unset = UNSET
    """Gender."""
    u_em: str | Unset = UNSET
    """E-mail address."""
    u_mb: str | Unset = UNSET
    """Mobile number with country code, digits only, no plus sign."""
    u_bd: datetime.datetime | str | Unset = UNSET
    """A moment as ISO 8601 text, for instance 2026-03-01T09:30:00Z. Other text is taken too: the vendor
    then stores it as a string and not as a date."""
    uid: str | Unset = UNSET
    """Unique id of the user."""
    geo: str | Unset = UNSET
    """Latitude and longitude, separated by a space."""
    push_preference: bool | Unset = UNSET
    """Whether the user wants push messages."""
    moe_spam: bool | Unset = UNSET
    """The user reported spam. True stops e-mail."""
    moe_hard_bounce: bool | Unset = UNSET
    """The address bounced for good. True stops e-mail."""
    moe_email_optin_status: EmailOptInStatus | Unset = UNSET
    """State of an e-mail double opt-in."""
    moe_em_unsub_categories: list[str] | str | Unset = UNSET
    """E-mail categories the user left."""
    moe_sms_subscription: str | Unset = UNSET
    """State of the SMS subscription."""
    moe_wa_subscription: bool | Unset = UNSET
    """Whether the user takes WhatsApp messages."""
    moe_sub_w: bool | Unset = UNSET
    """Whether the user takes web push."""
    publisher_name: str | Unset = UNSET
    """Publisher of the install. First value stays."""
    campaign_name: str | Unset = UNSET
    """Campaign of the install. First value stays."""
    u_l_a: datetime.datetime | int | Unset = UNSET
    """Last active. First value stays."""
    cr_t: datetime.datetime | int | Unset = UNSET
    """Created. First value stays."""
    moe_gaid: str | Unset = UNSET
    """Google advertising id. First value stays."""
    advertising_identifier: str | Unset = UNSET
    """Apple advertising id. First value stays."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
