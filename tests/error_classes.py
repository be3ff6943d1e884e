"""Which error each refusal becomes, written out apart from the client's own tables."""

from __future__ import annotations

from typing import Final

from moengage_api import errors

__all__ = ["CLASSES", "MEANT", "class_of"]

CLASSES: Final[dict[int, type[errors.APIStatusError]]] = {
    400: errors.BadRequest,
    401: errors.AuthenticationFailed,
    403: errors.PermissionDenied,
    404: errors.NotFound,
    409: errors.Conflict,
    413: errors.PayloadTooLarge,
    415: errors.UnsupportedMediaType,
    422: errors.UnprocessableEntity,
    429: errors.RateLimited,
    500: errors.ServerError,
}

_AUTH, _DENIED, _ABSENT = errors.AuthenticationFailed, errors.PermissionDenied, errors.NotFound
# Every operation whose address names the workspace.
_ADDRESSED = (
    *("data.track_user", "data.export_users", "data.merge_users", "data.delete_user", "data.track_event"),
    *("data.track_device", "data.manage_devices", "data.import_bulk", "gdpr.submit_request"),
)
# Those that find the workspace by MOE-APPKEY alone.
_LOOKED_UP = (
    *("custom_segments.create", "custom_segments.get", "custom_segments.list", "custom_segments.update"),
    *("experiences.fetch", "experiences.get_metadata", "experiences.report_events"),
)
_SUBSCRIBED = tuple(f"subscription_categories.{name}" for name in ("get", "update", "update_bulk"))

MEANT: Final[dict[tuple[str, int, str], type[errors.APIStatusError]]] = {
    **{(name, 409, "Authentication Mismatch"): _AUTH for name in _ADDRESSED},
    **{(name, 409, "Authentication required"): _AUTH for name in _ADDRESSED},
    **{(name, 400, "Request Error"): _AUTH for name in _LOOKED_UP},
    **{(name, 409, "API SECRET not configured"): _AUTH for name in _SUBSCRIBED},
    ("subscription_categories.update", 400, "Internal App Key"): _AUTH,
    **{(f"sms_templates.{name}", 403, "403 Forbidden"): _AUTH for name in ("create", "update", "search")},
    ("data.merge_users", 400, "Account Suspended"): _DENIED,
    ("data.get_install_info", 400, "Blacklisted"): _DENIED,
    ("data.test_connection", 400, "Blacklisted"): _DENIED,
    ("data.delete_user", 400, "Not Found"): _ABSENT,
    ("data.trigger_file_import", 400, "NOT_FOUND"): _ABSENT,
    ("data.list_file_import_runs", 400, "Import Doesn't Exist"): _ABSENT,
    ("recommendations.get", 400, "recommendation does not exist"): _ABSENT,
    ("recommendations.get_items", 400, "recommendation does not exist"): _ABSENT,
    ("data.trigger_file_import", 400, "ALREADY_EXISTS"): errors.RateLimited,
    ("coupons.create_list", 400, "duplicate-coupon-list-name"): errors.Conflict,
    ("coupons.create_list", 400, "duplicate-coupon-list-label"): errors.Conflict,
    ("coupons.update_list", 400, "duplicate-coupon-list-name"): errors.Conflict,
    ("coupons.update_list", 400, "duplicate-coupon-list-label"): errors.Conflict,
    ("offers.update", 403, "EXPIRED_OFFERING"): errors.Conflict,
    ("offers.update", 403, "ARCHIVED_OFFERING"): errors.Conflict,
}
"""Operation, status, and type or code -> class, where the status alone would name another one."""


def class_of(operation: str, status: int, *words: str | None) -> type[errors.APIStatusError] | None:
    """The class of a refusal with this type and code; None: the status is not known."""
    meant = (MEANT.get((operation, status, word)) for word in words if word)
    return next(filter(None, meant), CLASSES.get(status))
