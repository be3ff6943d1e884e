"""The Data API and Campaigns V5."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Dropped, Refusal

__all__ = ["DROPPED", "REFUSALS"]

_INVALID = "VALIDATION_FAILED"
_CONTENT = "campaigns_v5_(create|update|send_test)"
_WITH_ID = "campaigns_v5_(get|update|validate|update_status|post_status)"
_DATED = "data_(get_file_import_status|list_file_import_runs)"

REFUSALS: tuple[Refusal, ...] = (
    # State: what a random id or value names is not there.
    Refusal("data_delete_user", 400, "Not Found", "", "there is no such user to delete"),
    Refusal("data_trigger_file_import", 400, "NOT_FOUND", "", "there is no such import, or it has expired"),
    Refusal("data_list_file_import_runs", 400, "Import Doesn't Exist", "", "there is no such import or page"),
    Refusal(_WITH_ID, 400, _INVALID, "campaign_id", "what is no object id names no campaign"),
    Refusal("campaigns_v5_send_test", 400, _INVALID, "draft_id", "what is no object id names no draft"),
    Refusal(
        "campaigns_v5_(update|post)_status",
        422,
        "UNPROCESSABLE_ENTITY",
        "",
        "the delivery type or the state does not allow the action",
    ),
    Refusal("campaigns_v5_update", 409, "BAD_REQUEST", "", "a campaign that was published is no draft"),
    # Workspace: its settings, keys and scopes.
    Refusal(
        "data_(track_user|track_event|import_bulk)",
        400,
        "MissingAttributeError",
        "customer_id",
        "only Identity Resolution, which is off here, does without customer_id",
    ),
    Refusal(
        "data_test_connection",
        401,
        "Authentication required",
        "",
        "the credentials in the body are not those of the workspace",
    ),
    Refusal("campaigns_v5_(create|update)", 400, _INVALID, "utm_params", "at most five names of one's own"),
    Refusal("campaigns_v5_update", 403, "FORBIDDEN", "", "the gateway's scopes do not allow it"),
    # Rules between fields that JSON Schema cannot state.
    Refusal(
        "data_(track_user|import_bulk)",
        400,
        "ArrayFieldError",
        "addValueToArrayField",
        "a value cannot be added to and removed from the same attribute",
    ),
    Refusal(
        _DATED, 400, "Invalid Date format", "", "dates have to be readable in the format given beside them"
    ),
    Refusal(
        _CONTENT,
        400,
        _INVALID,
        r"(?s)campaign_content\.content\.(?!email\b|push\b|.*\.(email|push)\.).*",
        "content is keyed by the locales and variations that are declared beside it",
    ),
    Refusal(
        "campaigns_v5_update",
        400,
        _INVALID,
        r"(?s)campaign_content\.content\.push\.(android|web\.email)",
        "content of a published campaign has to stay fit for publishing",
    ),
    Refusal(
        "campaigns_v5_(preview|send_test)",
        400,
        _INVALID,
        r"(?s)campaign_content\.content\.(.*\.)?(email|push)\..*",
        "personalization in a text has to be readable",
    ),
    Refusal(
        _CONTENT,
        400,
        _INVALID,
        r"(?s)trigger_condition\.trigger_attr|.*\.(slider_transition|interruption_level)",
        "V5 takes fewer spellings than V1, whose components it shares",
    ),
    Refusal(
        "campaigns_v5_(create|update)",
        400,
        _INVALID,
        r"delivery_controls\.queuing_enabled",
        "campaigns triggered by a device or a location have no queue",
    ),
    Refusal(
        "campaigns_v5_create",
        400,
        _INVALID,
        "campaign_audience_limit",
        "a live activity has no audience limit",
    ),
    Refusal(
        "campaigns_v5_create",
        400,
        _INVALID,
        r"campaign_audience_limit\.frequency",
        "a limit for each run is for periodic push",
    ),
    Refusal(
        "campaigns_v5_update",
        400,
        _INVALID,
        "campaign_delivery_type",
        "a draft cannot become a live activity",
    ),
    Refusal(
        "campaigns_v5_(create|update)",
        400,
        _INVALID,
        r"scheduling_details\.geo_fence_timelimit",
        "only campaigns triggered by location have a time limit of the fence",
    ),
    Refusal(
        "campaigns_v5_(create|update)",
        400,
        _INVALID,
        r"trigger_condition\.intelligent_delay_optimization",
        "an intelligent delay needs its optimization",
    ),
    Refusal(
        "campaigns_v5_create",
        400,
        _INVALID,
        r"basic_details\.platforms",
        "a live activity has the platform IOS only",
    ),
    Refusal(
        "campaigns(_v5)?_send_test",
        400,
        f"{_INVALID}|400 Bad Request",
        r"test_campaign_meta\.(platform|locale_name|variation)",
        "a test is narrowed to content that there is",
    ),
    Refusal(
        "campaigns_v5_send_test",
        400,
        _INVALID,
        r"test_campaign_meta\.identifier(_values\.\d+)?",
        "the channel decides which identifiers there are and how they look",
    ),
    Refusal(
        "campaigns_v5_(update|send_test)", 400, _INVALID, "channel", "the channel is the stored campaign's"
    ),
    Refusal(
        "campaigns_v5_send_test", 400, _INVALID, r"campaign_content\.content", "there is nothing to send"
    ),
)
DROPPED: tuple[Dropped, ...] = (
    Dropped("EventName", ("not",), "an event name with the vendor's prefix is accepted and dropped"),
    Dropped("EventAttributes", ("propertyNames",), "a reserved event attribute is accepted and dropped"),
    Dropped("DeviceAttributes", ("propertyNames",), "a reserved device attribute is accepted and dropped"),
    Dropped("UserAttributes", ("propertyNames",), "a reserved user attribute is accepted and dropped"),
)
