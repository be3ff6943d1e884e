"""The models of every request and answer, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accepted_response import AcceptedResponse
    from .action_execution import ActionExecution
    from .action_filter import ActionFilter
    from .advanced_details import AdvancedDetails
    from .android_advanced import AndroidAdvanced
    from .android_audience import AndroidAudience
    from .android_basic_details import AndroidBasicDetails
    from .android_button import AndroidButton
    from .android_button_action import AndroidButtonAction
    from .android_priority import AndroidPriority
    from .android_push_content import AndroidPushContent
    from .android_template_backup import AndroidTemplateBackup
    from .android_template_type import AndroidTemplateType
    from .android_timer import AndroidTimer
    from .android_timer_end import AndroidTimerEnd
    from .apns_priority import ApnsPriority
    from .attribute_data_type import AttributeDataType
    from .attribute_operator import AttributeOperator
    from .audience_limit_frequency import AudienceLimitFrequency
    from .aux_data_config import AuxDataConfig
    from .best_time_details import BestTimeDetails
    from .boolean_text import BooleanText
    from .bulk_import_request import BulkImportRequest
    from .campaign_action import CampaignAction
    from .campaign_audience_limit import CampaignAudienceLimit
    from .campaign_channel import CampaignChannel
    from .campaign_connector import CampaignConnector
    from .campaign_created import CampaignCreated
    from .campaign_created_data import CampaignCreatedData
    from .campaign_date_range import CampaignDateRange
    from .campaign_delivery_type import CampaignDeliveryType
    from .campaign_found import CampaignFound
    from .campaign_meta import CampaignMeta
    from .campaign_meta_fields import CampaignMetaFields
    from .campaign_meta_page import CampaignMetaPage
    from .campaign_meta_page_data import CampaignMetaPageData
    from .campaign_meta_search import CampaignMetaSearch
    from .campaign_page import CampaignPage
    from .campaign_page_data import CampaignPageData
    from .campaign_problem import CampaignProblem
    from .campaign_publish import CampaignPublish
    from .campaign_search import CampaignSearch
    from .campaign_search_fields import CampaignSearchFields
    from .campaign_status import CampaignStatus
    from .campaign_status_change import CampaignStatusChange
    from .campaign_status_changed import CampaignStatusChanged
    from .campaign_status_changed_data import CampaignStatusChangedData
    from .campaign_test_outcome import CampaignTestOutcome
    from .campaign_test_result import CampaignTestResult
    from .campaign_test_result_data import CampaignTestResultData
    from .campaign_test_target import CampaignTestTarget
    from .campaign_updated import CampaignUpdated
    from .campaign_updated_data import CampaignUpdatedData
    from .campaign_validate_request import CampaignValidateRequest
    from .campaign_validation import CampaignValidation
    from .campaign_validation_data import CampaignValidationData
    from .capitalized_boolean_text import CapitalizedBooleanText
    from .carousel_content import CarouselContent
    from .carousel_slide import CarouselSlide
    from .click_action import ClickAction
    from .connector import Connector
    from .connector_type import ConnectorType
    from .control_group_details import ControlGroupDetails
    from .conversion_goal_details import ConversionGoalDetails
    from .custom_segment_filter import CustomSegmentFilter
    from .delete_user_request import DeleteUserRequest
    from .delivery_timing import DeliveryTiming
    from .device_action import DeviceAction
    from .device_attributes import DeviceAttributes
    from .device_identifier import DeviceIdentifier
    from .device_platform import DevicePlatform
    from .distribution_type import DistributionType
    from .draft_campaign_test import DraftCampaignTest
    from .draft_channel import DraftChannel
    from .email_attachment import EmailAttachment
    from .email_attachment_type import EmailAttachmentType
    from .email_basic_details import EmailBasicDetails
    from .email_campaign import EmailCampaign
    from .email_campaign_content import EmailCampaignContent
    from .email_campaign_draft import EmailCampaignDraft
    from .email_campaign_patch import EmailCampaignPatch
    from .email_campaign_test import EmailCampaignTest
    from .email_content import EmailContent
    from .email_content_tree import EmailContentTree
    from .email_content_type import EmailContentType
    from .email_delivery_controls import EmailDeliveryControls
    from .email_delivery_type import EmailDeliveryType
    from .email_editor import EmailEditor
    from .email_opt_in_status import EmailOptInStatus
    from .email_trigger_condition import EmailTriggerCondition
    from .email_trigger_delay import EmailTriggerDelay
    from .email_variation_content import EmailVariationContent
    from .event_action import EventAction
    from .event_platform import EventPlatform
    from .execution_bound import ExecutionBound
    from .expiration_settings import ExpirationSettings
    from .expiration_unit import ExpirationUnit
    from .export_users_query import ExportUsersQuery
    from .export_users_request import ExportUsersRequest
    from .export_users_result import ExportUsersResult
    from .exported_user import ExportedUser
    from .exported_user_attributes import ExportedUserAttributes
    from .exported_users import ExportedUsers
    from .file_import import FileImport
    from .file_import_date_format import FileImportDateFormat
    from .file_import_date_range import FileImportDateRange
    from .file_import_run import FileImportRun
    from .file_import_run_state import FileImportRunState
    from .file_import_runs_page import FileImportRunsPage
    from .file_import_runs_request import FileImportRunsRequest
    from .file_import_schedule import FileImportSchedule
    from .file_import_segment import FileImportSegment
    from .file_import_source import FileImportSource
    from .file_import_state import FileImportState
    from .file_import_status_page import FileImportStatusPage
    from .file_import_status_request import FileImportStatusRequest
    from .file_import_type import FileImportType
    from .filter_group import FilterGroup
    from .filter_join import FilterJoin
    from .gdpr_identity import GdprIdentity
    from .gdpr_identity_type import GdprIdentityType
    from .gdpr_request import GdprRequest
    from .gdpr_request_result import GdprRequestResult
    from .geo_location import GeoLocation
    from .geofence import Geofence
    from .geofence_schedule import GeofenceSchedule
    from .geofence_time_limit import GeofenceTimeLimit
    from .geofence_trigger import GeofenceTrigger
    from .gmail_annotations import GmailAnnotations
    from .gmail_carousel import GmailCarousel
    from .gmail_carousel_type import GmailCarouselType
    from .gmail_deal_card import GmailDealCard
    from .gmail_discount_type import GmailDiscountType
    from .gmail_logo_type import GmailLogoType
    from .gmail_product import GmailProduct
    from .gmail_product_list import GmailProductList
    from .gmail_product_set import GmailProductSet
    from .goal import Goal
    from .goal_attribute_type import GoalAttributeType
    from .goal_event_attribute import GoalEventAttribute
    from .image_scaling import ImageScaling
    from .intelligent_delay import IntelligentDelay
    from .interruption_level import InterruptionLevel
    from .ios_advanced import IosAdvanced
    from .ios_audience import IosAudience
    from .ios_basic_details import IosBasicDetails
    from .ios_button import IosButton
    from .ios_priority import IosPriority
    from .ios_push_content import IosPushContent
    from .ios_template_backup import IosTemplateBackup
    from .ios_template_type import IosTemplateType
    from .key_value_pair import KeyValuePair
    from .manage_devices_request import ManageDevicesRequest
    from .merge_pair import MergePair
    from .merge_users_request import MergeUsersRequest
    from .merge_users_result import MergeUsersResult
    from .notification_control_color import NotificationControlColor
    from .other_campaign import OtherCampaign
    from .other_channel import OtherChannel
    from .periodic_details import PeriodicDetails
    from .personalization_details import PersonalizationDetails
    from .platform_priority import PlatformPriority
    from .platform_specific_details import PlatformSpecificDetails
    from .preview_channel import PreviewChannel
    from .preview_identifier import PreviewIdentifier
    from .preview_request import PreviewRequest
    from .preview_result import PreviewResult
    from .preview_result_data import PreviewResultData
    from .preview_user import PreviewUser
    from .push_basic_details import PushBasicDetails
    from .push_campaign import PushCampaign
    from .push_campaign_content import PushCampaignContent
    from .push_campaign_draft import PushCampaignDraft
    from .push_campaign_patch import PushCampaignPatch
    from .push_campaign_test import PushCampaignTest
    from .push_content import PushContent
    from .push_content_tree import PushContentTree
    from .push_delivery_controls import PushDeliveryControls
    from .push_platform import PushPlatform
    from .push_trigger_condition import PushTriggerCondition
    from .push_trigger_delay import PushTriggerDelay
    from .push_variation_content import PushVariationContent
    from .reachability import Reachability
    from .resolved_schedule import ResolvedSchedule
    from .retention_unit import RetentionUnit
    from .rich_media_type import RichMediaType
    from .scheduling_details import SchedulingDetails
    from .segmentation_details import SegmentationDetails
    from .sending_frequency import SendingFrequency
    from .sherpa_metric import SherpaMetric
    from .slider_transition import SliderTransition
    from .streams_event import StreamsEvent
    from .streams_event_type import StreamsEventType
    from .streams_webhook_payload import StreamsWebhookPayload
    from .test_connection_request import TestConnectionRequest
    from .test_connection_result import TestConnectionResult
    from .test_identifier import TestIdentifier
    from .test_status import TestStatus
    from .time_bounds import TimeBounds
    from .time_unit import TimeUnit
    from .track_device_request import TrackDeviceRequest
    from .track_event_request import TrackEventRequest
    from .track_user_request import TrackUserRequest
    from .trigger_relation import TriggerRelation
    from .tv_system import TvSystem
    from .user_attribute_filter import UserAttributeFilter
    from .user_attributes import UserAttributes
    from .user_identifier import UserIdentifier
    from .user_identifier_type import UserIdentifierType
    from .user_platform import UserPlatform
    from .user_platform_status import UserPlatformStatus
    from .user_timezone_details import UserTimezoneDetails
    from .utm_params import UtmParams
    from .variation_details import VariationDetails
    from .web_advanced import WebAdvanced
    from .web_basic_details import WebBasicDetails
    from .web_button import WebButton
    from .web_icon_type import WebIconType
    from .web_push_content import WebPushContent
    from .week_of_month import WeekOfMonth
    from .weekday import Weekday
    from .weekday_of_month import WeekdayOfMonth

_MODULES = {
    "AcceptedResponse": "accepted_response",
    "ActionExecution": "action_execution",
    "ActionFilter": "action_filter",
    "AdvancedDetails": "advanced_details",
    "AndroidAdvanced": "android_advanced",
    "AndroidAudience": "android_audience",
    "AndroidBasicDetails": "android_basic_details",
    "AndroidButton": "android_button",
    "AndroidButtonAction": "android_button_action",
    "AndroidPriority": "android_priority",
    "AndroidPushContent": "android_push_content",
    "AndroidTemplateBackup": "android_template_backup",
    "AndroidTemplateType": "android_template_type",
    "AndroidTimer": "android_timer",
    "AndroidTimerEnd": "android_timer_end",
    "ApnsPriority": "apns_priority",
    "AttributeDataType": "attribute_data_type",
    "AttributeOperator": "attribute_operator",
    "AudienceLimitFrequency": "audience_limit_frequency",
    "AuxDataConfig": "aux_data_config",
    "BestTimeDetails": "best_time_details",
    "BooleanText": "boolean_text",
    "BulkImportRequest": "bulk_import_request",
    "CampaignAction": "campaign_action",
    "CampaignAudienceLimit": "campaign_audience_limit",
    "CampaignChannel": "campaign_channel",
    "CampaignConnector": "campaign_connector",
    "CampaignCreated": "campaign_created",
    "CampaignCreatedData": "campaign_created_data",
    "CampaignDateRange": "campaign_date_range",
    "CampaignDeliveryType": "campaign_delivery_type",
    "CampaignFound": "campaign_found",
    "CampaignMeta": "campaign_meta",
    "CampaignMetaFields": "campaign_meta_fields",
    "CampaignMetaPage": "campaign_meta_page",
    "CampaignMetaPageData": "campaign_meta_page_data",
    "CampaignMetaSearch": "campaign_meta_search",
    "CampaignPage": "campaign_page",
    "CampaignPageData": "campaign_page_data",
    "CampaignProblem": "campaign_problem",
    "CampaignPublish": "campaign_publish",
    "CampaignSearch": "campaign_search",
    "CampaignSearchFields": "campaign_search_fields",
    "CampaignStatus": "campaign_status",
    "CampaignStatusChange": "campaign_status_change",
    "CampaignStatusChanged": "campaign_status_changed",
    "CampaignStatusChangedData": "campaign_status_changed_data",
    "CampaignTestOutcome": "campaign_test_outcome",
    "CampaignTestResult": "campaign_test_result",
    "CampaignTestResultData": "campaign_test_result_data",
    "CampaignTestTarget": "campaign_test_target",
    "CampaignUpdated": "campaign_updated",
    "CampaignUpdatedData": "campaign_updated_data",
    "CampaignValidateRequest": "campaign_validate_request",
    "CampaignValidation": "campaign_validation",
    "CampaignValidationData": "campaign_validation_data",
    "CapitalizedBooleanText": "capitalized_boolean_text",
    "CarouselContent": "carousel_content",
    "CarouselSlide": "carousel_slide",
    "ClickAction": "click_action",
    "Connector": "connector",
    "ConnectorType": "connector_type",
    "ControlGroupDetails": "control_group_details",
    "ConversionGoalDetails": "conversion_goal_details",
    "CustomSegmentFilter": "custom_segment_filter",
    "DeleteUserRequest": "delete_user_request",
    "DeliveryTiming": "delivery_timing",
    "DeviceAction": "device_action",
    "DeviceAttributes": "device_attributes",
    "DeviceIdentifier": "device_identifier",
    "DevicePlatform": "device_platform",
    "DistributionType": "distribution_type",
    "DraftCampaignTest": "draft_campaign_test",
    "DraftChannel": "draft_channel",
    "EmailAttachment": "email_attachment",
    "EmailAttachmentType": "email_attachment_type",
    "EmailBasicDetails": "email_basic_details",
    "EmailCampaign": "email_campaign",
    "EmailCampaignContent": "email_campaign_content",
    "EmailCampaignDraft": "email_campaign_draft",
    "EmailCampaignPatch": "email_campaign_patch",
    "EmailCampaignTest": "email_campaign_test",
    "EmailContent": "email_content",
    "EmailContentTree": "email_content_tree",
    "EmailContentType": "email_content_type",
    "EmailDeliveryControls": "email_delivery_controls",
    "EmailDeliveryType": "email_delivery_type",
    "EmailEditor": "email_editor",
    "EmailOptInStatus": "email_opt_in_status",
    "EmailTriggerCondition": "email_trigger_condition",
    "EmailTriggerDelay": "email_trigger_delay",
    "EmailVariationContent": "email_variation_content",
    "EventAction": "event_action",
    "EventPlatform": "event_platform",
    "ExecutionBound": "execution_bound",
    "ExpirationSettings": "expiration_settings",
    "ExpirationUnit": "expiration_unit",
    "ExportUsersQuery": "export_users_query",
    "ExportUsersRequest": "export_users_request",
    "ExportUsersResult": "export_users_result",
    "ExportedUser": "exported_user",
    "ExportedUserAttributes": "exported_user_attributes",
    "ExportedUsers": "exported_users",
    "FileImport": "file_import",
    "FileImportDateFormat": "file_import_date_format",
    "FileImportDateRange": "file_import_date_range",
    "FileImportRun": "file_import_run",
    "FileImportRunState": "file_import_run_state",
    "FileImportRunsPage": "file_import_runs_page",
    "FileImportRunsRequest": "file_import_runs_request",
    "FileImportSchedule": "file_import_schedule",
    "FileImportSegment": "file_import_segment",
    "FileImportSource": "file_import_source",
    "FileImportState": "file_import_state",
    "FileImportStatusPage": "file_import_status_page",
    "FileImportStatusRequest": "file_import_status_request",
    "FileImportType": "file_import_type",
    "FilterGroup": "filter_group",
    "FilterJoin": "filter_join",
    "GdprIdentity": "gdpr_identity",
    "GdprIdentityType": "gdpr_identity_type",
    "GdprRequest": "gdpr_request",
    "GdprRequestResult": "gdpr_request_result",
    "GeoLocation": "geo_location",
    "Geofence": "geofence",
    "GeofenceSchedule": "geofence_schedule",
    "GeofenceTimeLimit": "geofence_time_limit",
    "GeofenceTrigger": "geofence_trigger",
    "GmailAnnotations": "gmail_annotations",
    "GmailCarousel": "gmail_carousel",
    "GmailCarouselType": "gmail_carousel_type",
    "GmailDealCard": "gmail_deal_card",
    "GmailDiscountType": "gmail_discount_type",
    "GmailLogoType": "gmail_logo_type",
    "GmailProduct": "gmail_product",
    "GmailProductList": "gmail_product_list",
    "GmailProductSet": "gmail_product_set",
    "Goal": "goal",
    "GoalAttributeType": "goal_attribute_type",
    "GoalEventAttribute": "goal_event_attribute",
    "ImageScaling": "image_scaling",
    "IntelligentDelay": "intelligent_delay",
    "InterruptionLevel": "interruption_level",
    "IosAdvanced": "ios_advanced",
    "IosAudience": "ios_audience",
    "IosBasicDetails": "ios_basic_details",
    "IosButton": "ios_button",
    "IosPriority": "ios_priority",
    "IosPushContent": "ios_push_content",
    "IosTemplateBackup": "ios_template_backup",
    "IosTemplateType": "ios_template_type",
    "KeyValuePair": "key_value_pair",
    "ManageDevicesRequest": "manage_devices_request",
    "MergePair": "merge_pair",
    "MergeUsersRequest": "merge_users_request",
    "MergeUsersResult": "merge_users_result",
    "NotificationControlColor": "notification_control_color",
    "OtherCampaign": "other_campaign",
    "OtherChannel": "other_channel",
    "PeriodicDetails": "periodic_details",
    "PersonalizationDetails": "personalization_details",
    "PlatformPriority": "platform_priority",
    "PlatformSpecificDetails": "platform_specific_details",
    "PreviewChannel": "preview_channel",
    "PreviewIdentifier": "preview_identifier",
    "PreviewRequest": "preview_request",
    "PreviewResult": "preview_result",
    "PreviewResultData": "preview_result_data",
    "PreviewUser": "preview_user",
    "PushBasicDetails": "push_basic_details",
    "PushCampaign": "push_campaign",
    "PushCampaignContent": "push_campaign_content",
    "PushCampaignDraft": "push_campaign_draft",
    "PushCampaignPatch": "push_campaign_patch",
    "PushCampaignTest": "push_campaign_test",
    "PushContent": "push_content",
    "PushContentTree": "push_content_tree",
    "PushDeliveryControls": "push_delivery_controls",
    "PushPlatform": "push_platform",
    "PushTriggerCondition": "push_trigger_condition",
    "PushTriggerDelay": "push_trigger_delay",
    "PushVariationContent": "push_variation_content",
    "Reachability": "reachability",
    "ResolvedSchedule": "resolved_schedule",
    "RetentionUnit": "retention_unit",
    "RichMediaType": "rich_media_type",
    "SchedulingDetails": "scheduling_details",
    "SegmentationDetails": "segmentation_details",
    "SendingFrequency": "sending_frequency",
    "SherpaMetric": "sherpa_metric",
    "SliderTransition": "slider_transition",
    "StreamsEvent": "streams_event",
    "StreamsEventType": "streams_event_type",
    "StreamsWebhookPayload": "streams_webhook_payload",
    "TestConnectionRequest": "test_connection_request",
    "TestConnectionResult": "test_connection_result",
    "TestIdentifier": "test_identifier",
    "TestStatus": "test_status",
    "TimeBounds": "time_bounds",
    "TimeUnit": "time_unit",
    "TrackDeviceRequest": "track_device_request",
    "TrackEventRequest": "track_event_request",
    "TrackUserRequest": "track_user_request",
    "TriggerRelation": "trigger_relation",
    "TvSystem": "tv_system",
    "UserAttributeFilter": "user_attribute_filter",
    "UserAttributes": "user_attributes",
    "UserIdentifier": "user_identifier",
    "UserIdentifierType": "user_identifier_type",
    "UserPlatform": "user_platform",
    "UserPlatformStatus": "user_platform_status",
    "UserTimezoneDetails": "user_timezone_details",
    "UtmParams": "utm_params",
    "VariationDetails": "variation_details",
    "WebAdvanced": "web_advanced",
    "WebBasicDetails": "web_basic_details",
    "WebButton": "web_button",
    "WebIconType": "web_icon_type",
    "WebPushContent": "web_push_content",
    "WeekOfMonth": "week_of_month",
    "Weekday": "weekday",
    "WeekdayOfMonth": "weekday_of_month",
}

__all__ = (
    "AcceptedResponse",
    "ActionExecution",
    "ActionFilter",
    "AdvancedDetails",
    "AndroidAdvanced",
    "AndroidAudience",
    "AndroidBasicDetails",
    "AndroidButton",
    "AndroidButtonAction",
    "AndroidPriority",
    "AndroidPushContent",
    "AndroidTemplateBackup",
    "AndroidTemplateType",
    "AndroidTimer",
    "AndroidTimerEnd",
    "ApnsPriority",
    "AttributeDataType",
    "AttributeOperator",
    "AudienceLimitFrequency",
    "AuxDataConfig",
    "BestTimeDetails",
    "BooleanText",
    "BulkImportRequest",
    "CampaignAction",
    "CampaignAudienceLimit",
    "CampaignChannel",
    "CampaignConnector",
    "CampaignCreated",
    "CampaignCreatedData",
    "CampaignDateRange",
    "CampaignDeliveryType",
    "CampaignFound",
    "CampaignMeta",
    "CampaignMetaFields",
    "CampaignMetaPage",
    "CampaignMetaPageData",
    "CampaignMetaSearch",
    "CampaignPage",
    "CampaignPageData",
    "CampaignProblem",
    "CampaignPublish",
    "CampaignSearch",
    "CampaignSearchFields",
    "CampaignStatus",
    "CampaignStatusChange",
    "CampaignStatusChanged",
    "CampaignStatusChangedData",
    "CampaignTestOutcome",
    "CampaignTestResult",
    "CampaignTestResultData",
    "CampaignTestTarget",
    "CampaignUpdated",
    "CampaignUpdatedData",
    "CampaignValidateRequest",
    "CampaignValidation",
    "CampaignValidationData",
    "CapitalizedBooleanText",
    "CarouselContent",
    "CarouselSlide",
    "ClickAction",
    "Connector",
    "ConnectorType",
    "ControlGroupDetails",
    "ConversionGoalDetails",
    "CustomSegmentFilter",
    "DeleteUserRequest",
    "DeliveryTiming",
    "DeviceAction",
    "DeviceAttributes",
    "DeviceIdentifier",
    "DevicePlatform",
    "DistributionType",
    "DraftCampaignTest",
    "DraftChannel",
    "EmailAttachment",
    "EmailAttachmentType",
    "EmailBasicDetails",
    "EmailCampaign",
    "EmailCampaignContent",
    "EmailCampaignDraft",
    "EmailCampaignPatch",
    "EmailCampaignTest",
    "EmailContent",
    "EmailContentTree",
    "EmailContentType",
    "EmailDeliveryControls",
    "EmailDeliveryType",
    "EmailEditor",
    "EmailOptInStatus",
    "EmailTriggerCondition",
    "EmailTriggerDelay",
    "EmailVariationContent",
    "EventAction",
    "EventPlatform",
    "ExecutionBound",
    "ExpirationSettings",
    "ExpirationUnit",
    "ExportedUser",
    "ExportedUserAttributes",
    "ExportedUsers",
    "ExportUsersQuery",
    "ExportUsersRequest",
    "ExportUsersResult",
    "FileImport",
    "FileImportDateFormat",
    "FileImportDateRange",
    "FileImportRun",
    "FileImportRunsPage",
    "FileImportRunsRequest",
    "FileImportRunState",
    "FileImportSchedule",
    "FileImportSegment",
    "FileImportSource",
    "FileImportState",
    "FileImportStatusPage",
    "FileImportStatusRequest",
    "FileImportType",
    "FilterGroup",
    "FilterJoin",
    "GdprIdentity",
    "GdprIdentityType",
    "GdprRequest",
    "GdprRequestResult",
    "Geofence",
    "GeofenceSchedule",
    "GeofenceTimeLimit",
    "GeofenceTrigger",
    "GeoLocation",
    "GmailAnnotations",
    "GmailCarousel",
    "GmailCarouselType",
    "GmailDealCard",
    "GmailDiscountType",
    "GmailLogoType",
    "GmailProduct",
    "GmailProductList",
    "GmailProductSet",
    "Goal",
    "GoalAttributeType",
    "GoalEventAttribute",
    "ImageScaling",
    "IntelligentDelay",
    "InterruptionLevel",
    "IosAdvanced",
    "IosAudience",
    "IosBasicDetails",
    "IosButton",
    "IosPriority",
    "IosPushContent",
    "IosTemplateBackup",
    "IosTemplateType",
    "KeyValuePair",
    "ManageDevicesRequest",
    "MergePair",
    "MergeUsersRequest",
    "MergeUsersResult",
    "NotificationControlColor",
    "OtherCampaign",
    "OtherChannel",
    "PeriodicDetails",
    "PersonalizationDetails",
    "PlatformPriority",
    "PlatformSpecificDetails",
    "PreviewChannel",
    "PreviewIdentifier",
    "PreviewRequest",
    "PreviewResult",
    "PreviewResultData",
    "PreviewUser",
    "PushBasicDetails",
    "PushCampaign",
    "PushCampaignContent",
    "PushCampaignDraft",
    "PushCampaignPatch",
    "PushCampaignTest",
    "PushContent",
    "PushContentTree",
    "PushDeliveryControls",
    "PushPlatform",
    "PushTriggerCondition",
    "PushTriggerDelay",
    "PushVariationContent",
    "Reachability",
    "ResolvedSchedule",
    "RetentionUnit",
    "RichMediaType",
    "SchedulingDetails",
    "SegmentationDetails",
    "SendingFrequency",
    "SherpaMetric",
    "SliderTransition",
    "StreamsEvent",
    "StreamsEventType",
    "StreamsWebhookPayload",
    "TestConnectionRequest",
    "TestConnectionResult",
    "TestIdentifier",
    "TestStatus",
    "TimeBounds",
    "TimeUnit",
    "TrackDeviceRequest",
    "TrackEventRequest",
    "TrackUserRequest",
    "TriggerRelation",
    "TvSystem",
    "UserAttributeFilter",
    "UserAttributes",
    "UserIdentifier",
    "UserIdentifierType",
    "UserPlatform",
    "UserPlatformStatus",
    "UserTimezoneDetails",
    "UtmParams",
    "VariationDetails",
    "WebAdvanced",
    "WebBasicDetails",
    "WebButton",
    "WebIconType",
    "WebPushContent",
    "Weekday",
    "WeekdayOfMonth",
    "WeekOfMonth",
)


if not TYPE_CHECKING:  # To a type checker it would make every name exist.

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
