"""The models of every request and answer, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accepted_response import AcceptedResponse
    from .action_execution import ActionExecution
    from .action_filter import ActionFilter
    from .action_time_range import ActionTimeRange
    from .advanced_details import AdvancedDetails
    from .android_advanced import AndroidAdvanced
    from .android_audience import AndroidAudience
    from .android_basic_details import AndroidBasicDetails
    from .android_button import AndroidButton
    from .android_priority import AndroidPriority
    from .android_push_action import AndroidPushAction
    from .android_push_content import AndroidPushContent
    from .android_push_media import AndroidPushMedia
    from .android_push_payload import AndroidPushPayload
    from .android_push_template import AndroidPushTemplate
    from .android_push_template_advanced import AndroidPushTemplateAdvanced
    from .android_push_template_details import AndroidPushTemplateDetails
    from .android_template_backup import AndroidTemplateBackup
    from .android_timer import AndroidTimer
    from .archival_request import ArchivalRequest
    from .archival_result import ArchivalResult
    from .archived_content import ArchivedContent
    from .archived_file import ArchivedFile
    from .archived_message import ArchivedMessage
    from .archived_message_details import ArchivedMessageDetails
    from .archived_service import ArchivedService
    from .archived_template import ArchivedTemplate
    from .aux_data_config import AuxDataConfig
    from .best_time_details import BestTimeDetails
    from .bulk_import_request import BulkImportRequest
    from .business_event import BusinessEvent
    from .business_event_attribute import BusinessEventAttribute
    from .business_event_create import BusinessEventCreate
    from .business_event_created import BusinessEventCreated
    from .business_event_list import BusinessEventList
    from .business_event_search import BusinessEventSearch
    from .business_event_trigger import BusinessEventTrigger
    from .business_event_triggered import BusinessEventTriggered
    from .campaign_audience_limit import CampaignAudienceLimit
    from .campaign_connector import CampaignConnector
    from .campaign_created import CampaignCreated
    from .campaign_created_data import CampaignCreatedData
    from .campaign_date_range import CampaignDateRange
    from .campaign_execution import CampaignExecution
    from .campaign_executions import CampaignExecutions
    from .campaign_executions_request import CampaignExecutionsRequest
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
    from .campaign_stats import CampaignStats
    from .campaign_stats_page import CampaignStatsPage
    from .campaign_stats_request import CampaignStatsRequest
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
    from .card import Card
    from .card_action import CardAction
    from .card_activity import CardActivity
    from .card_container import CardContainer
    from .card_deletion_outcome import CardDeletionOutcome
    from .card_display_controls import CardDisplayControls
    from .card_meta_data import CardMetaData
    from .card_style import CardStyle
    from .card_template import CardTemplate
    from .card_widget import CardWidget
    from .cards_delete_request import CardsDeleteRequest
    from .cards_deleted import CardsDeleted
    from .cards_deleted_data import CardsDeletedData
    from .cards_fetch_request import CardsFetchRequest
    from .cards_page import CardsPage
    from .cards_page_data import CardsPageData
    from .carousel_content import CarouselContent
    from .carousel_slide import CarouselSlide
    from .catalog_attribute import CatalogAttribute
    from .catalog_attributes_added import CatalogAttributesAdded
    from .catalog_attributes_request import CatalogAttributesRequest
    from .catalog_created import CatalogCreated
    from .catalog_item import CatalogItem
    from .catalog_item_count import CatalogItemCount
    from .catalog_item_failure import CatalogItemFailure
    from .catalog_item_failures import CatalogItemFailures
    from .catalog_item_ids import CatalogItemIds
    from .catalog_item_outcomes import CatalogItemOutcomes
    from .catalog_item_update import CatalogItemUpdate
    from .catalog_item_updates import CatalogItemUpdates
    from .catalog_items import CatalogItems
    from .catalog_items_found import CatalogItemsFound
    from .catalog_items_result import CatalogItemsResult
    from .catalog_request import CatalogRequest
    from .chart_data import ChartData
    from .chart_point import ChartPoint
    from .chart_summary import ChartSummary
    from .cohort_change import CohortChange
    from .cohort_member import CohortMember
    from .cohort_sync import CohortSync
    from .connector import Connector
    from .content_block import ContentBlock
    from .content_block_filters import ContentBlockFilters
    from .content_block_list import ContentBlockList
    from .content_block_lookup import ContentBlockLookup
    from .content_block_request import ContentBlockRequest
    from .content_block_search import ContentBlockSearch
    from .content_block_update import ContentBlockUpdate
    from .control_group_details import ControlGroupDetails
    from .control_group_update import ControlGroupUpdate
    from .conversion_goal_details import ConversionGoalDetails
    from .coupon_alert_conditions import CouponAlertConditions
    from .coupon_expiry_alert import CouponExpiryAlert
    from .coupon_file import CouponFile
    from .coupon_file_request import CouponFileRequest
    from .coupon_files import CouponFiles
    from .coupon_list import CouponList
    from .coupon_list_activation import CouponListActivation
    from .coupon_list_request import CouponListRequest
    from .coupon_list_update import CouponListUpdate
    from .coupon_lists import CouponLists
    from .coupon_shortage_alert import CouponShortageAlert
    from .coupon_usage_report_request import CouponUsageReportRequest
    from .creation_dates import CreationDates
    from .cursor_pagination import CursorPagination
    from .custom_segment_filter import CustomSegmentFilter
    from .dashboard import Dashboard
    from .dashboard_found import DashboardFound
    from .dashboard_list import DashboardList
    from .dashboard_summary import DashboardSummary
    from .delete_user_request import DeleteUserRequest
    from .delivery_funnel import DeliveryFunnel
    from .device_attributes import DeviceAttributes
    from .device_identifier import DeviceIdentifier
    from .draft_campaign_test import DraftCampaignTest
    from .email_attachment import EmailAttachment
    from .email_basic_details import EmailBasicDetails
    from .email_campaign import EmailCampaign
    from .email_campaign_content import EmailCampaignContent
    from .email_campaign_draft import EmailCampaignDraft
    from .email_campaign_patch import EmailCampaignPatch
    from .email_campaign_request import EmailCampaignRequest
    from .email_campaign_test import EmailCampaignTest
    from .email_campaign_update import EmailCampaignUpdate
    from .email_content import EmailContent
    from .email_content_tree import EmailContentTree
    from .email_delivery_controls import EmailDeliveryControls
    from .email_preferences import EmailPreferences
    from .email_preferences_update import EmailPreferencesUpdate
    from .email_template import EmailTemplate
    from .email_template_content import EmailTemplateContent
    from .email_template_create import EmailTemplateCreate
    from .email_template_meta import EmailTemplateMeta
    from .email_template_page import EmailTemplatePage
    from .email_template_search import EmailTemplateSearch
    from .email_template_update import EmailTemplateUpdate
    from .email_template_v1 import EmailTemplateV1
    from .email_template_v1_attachment import EmailTemplateV1Attachment
    from .email_template_v1_batch_item import EmailTemplateV1BatchItem
    from .email_template_v1_batch_outcome import EmailTemplateV1BatchOutcome
    from .email_template_v1_batch_result import EmailTemplateV1BatchResult
    from .email_template_v1_details import EmailTemplateV1Details
    from .email_template_v1_page import EmailTemplateV1Page
    from .email_template_v1_page_data import EmailTemplateV1PageData
    from .email_template_v1_saved import EmailTemplateV1Saved
    from .email_template_v1_saved_data import EmailTemplateV1SavedData
    from .email_template_v1_summary import EmailTemplateV1Summary
    from .email_trigger_condition import EmailTriggerCondition
    from .email_variation_content import EmailVariationContent
    from .enums import (
        ActionPeriodUnit,
        ActionTimeComparison,
        ActionTimeKind,
        AndroidButtonAction,
        AndroidPushActionType,
        AndroidPushMediaType,
        AndroidTemplateType,
        AndroidTimerEnd,
        ApnsPriority,
        ArchivalCampaignType,
        ArchivalChannel,
        ArchivalDeliveryType,
        ArchivalEvent,
        ArchivalPlatform,
        AttributeDataType,
        AttributeOperator,
        AttributionType,
        AudienceLimitFrequency,
        BooleanText,
        BusinessEventAttributeType,
        CampaignAction,
        CampaignChannel,
        CampaignDeliveryType,
        CampaignStatus,
        CapitalizedBooleanText,
        CardActionType,
        CardDeliveryType,
        CardLayout,
        CardPlatform,
        CardWidgetType,
        CatalogAttributeType,
        CatalogCurrency,
        ClickAction,
        CohortAction,
        ConnectorType,
        ContentBlockSource,
        ContentBlockStatus,
        ContentBlockType,
        ContentBlockWriteStatus,
        ControlGroupAction,
        CouponListStatus,
        DayName,
        DeliveryTiming,
        DeviceAction,
        DevicePlatform,
        DismissalTimeUnit,
        DistributionType,
        DraftChannel,
        EmailAttachmentType,
        EmailContentType,
        EmailDeliveryType,
        EmailEditor,
        EmailOptInStatus,
        EmailTriggerDelay,
        EventPlatform,
        ExecutionBound,
        ExecutionStatus,
        ExperienceDataType,
        ExperienceEventName,
        ExperiencePlatform,
        ExperienceStatus,
        ExpirationUnit,
        FileImportDateFormat,
        FileImportRunState,
        FileImportSchedule,
        FileImportSource,
        FileImportState,
        FileImportType,
        FileSegmentAttributeType,
        FilterJoin,
        FlowAction,
        FlowDeliveryType,
        FlowNodeType,
        FlowStatus,
        GdprIdentityType,
        GeofenceSchedule,
        GeofenceTrigger,
        GmailCarouselType,
        GmailDiscountType,
        GmailLogoType,
        GoalAttributeType,
        HourOfDay,
        ImageScaling,
        InAppTemplateKind,
        InformLiveActivityAction,
        InterruptionLevel,
        IosPushMediaType,
        IosTemplateType,
        LowerCaseOptInStatus,
        NotificationControlColor,
        OfferAttributeType,
        OfferField,
        OfferStatus,
        OfferVariationType,
        OptInChannel,
        OsmTemplateFormat,
        OtherChannel,
        PreviewChannel,
        PreviewIdentifier,
        PushActionType,
        PushAndroidPriority,
        PushAudience,
        PushComparison,
        PushDeliveryType,
        PushGoalOperator,
        PushGoalType,
        PushIosDevices,
        PushIosPriority,
        PushPlatform,
        PushTemplateControlColor,
        PushTemplateIcon,
        PushTemplateMedia,
        PushTemplatePlatform,
        PushTemplateStyle,
        PushTriggerDelay,
        PushUserAttribute,
        RecommendationSortDirection,
        RecommendationType,
        RetentionUnit,
        RichMediaType,
        SendingFrequency,
        SherpaMetric,
        SliderTransition,
        StatsMetricType,
        StreamsEventType,
        TemplateSortOrder,
        TemplateSource,
        TemplateType,
        TestIdentifier,
        TestStatus,
        TimeUnit,
        TriggerRelation,
        TvSystem,
        UserIdentifierType,
        UserPlatform,
        V1CampaignStatus,
        V1SherpaMetric,
        WebIconType,
        Weekday,
        WeekOfMonth,
    )
    from .event_action import EventAction
    from .experience import Experience
    from .experience_context import ExperienceContext
    from .experience_event import ExperienceEvent
    from .experience_fetch import ExperienceFetch
    from .experience_metadata import ExperienceMetadata
    from .experience_metadata_list import ExperienceMetadataList
    from .experience_report import ExperienceReport
    from .experience_report_accepted import ExperienceReportAccepted
    from .experience_report_element import ExperienceReportElement
    from .experience_result import ExperienceResult
    from .experience_summary import ExperienceSummary
    from .experience_user import ExperienceUser
    from .experience_variable import ExperienceVariable
    from .expiration_settings import ExpirationSettings
    from .export_users_query import ExportUsersQuery
    from .export_users_request import ExportUsersRequest
    from .export_users_result import ExportUsersResult
    from .exported_user import ExportedUser
    from .exported_user_attributes import ExportedUserAttributes
    from .exported_users import ExportedUsers
    from .file_import import FileImport
    from .file_import_date_range import FileImportDateRange
    from .file_import_run import FileImportRun
    from .file_import_runs_page import FileImportRunsPage
    from .file_import_runs_request import FileImportRunsRequest
    from .file_import_segment import FileImportSegment
    from .file_import_status_page import FileImportStatusPage
    from .file_import_status_request import FileImportStatusRequest
    from .file_segment_create import FileSegmentCreate
    from .file_segment_outcome import FileSegmentOutcome
    from .file_segment_update import FileSegmentUpdate
    from .filter_group import FilterGroup
    from .filter_segment import FilterSegment
    from .filter_segment_create import FilterSegmentCreate
    from .filter_segment_saved import FilterSegmentSaved
    from .filter_segment_update import FilterSegmentUpdate
    from .flow import Flow
    from .flow_attribution import FlowAttribution
    from .flow_control_group import FlowControlGroup
    from .flow_found import FlowFound
    from .flow_frequency_capping import FlowFrequencyCapping
    from .flow_goal import FlowGoal
    from .flow_goals import FlowGoals
    from .flow_node import FlowNode
    from .flow_page import FlowPage
    from .flow_page_data import FlowPageData
    from .flow_search import FlowSearch
    from .flow_settings import FlowSettings
    from .flow_status_change import FlowStatusChange
    from .flow_status_changed import FlowStatusChanged
    from .flow_status_changed_data import FlowStatusChangedData
    from .flow_structure import FlowStructure
    from .flow_summary import FlowSummary
    from .flow_version import FlowVersion
    from .gdpr_identity import GdprIdentity
    from .gdpr_request import GdprRequest
    from .gdpr_request_result import GdprRequestResult
    from .geo_location import GeoLocation
    from .geofence import Geofence
    from .geofence_time_limit import GeofenceTimeLimit
    from .gmail_annotations import GmailAnnotations
    from .gmail_carousel import GmailCarousel
    from .gmail_deal_card import GmailDealCard
    from .gmail_product import GmailProduct
    from .gmail_product_list import GmailProductList
    from .gmail_product_set import GmailProductSet
    from .goal import Goal
    from .goal_event_attribute import GoalEventAttribute
    from .goal_stats import GoalStats
    from .in_app_template import InAppTemplate
    from .in_app_template_content import InAppTemplateContent
    from .in_app_template_create import InAppTemplateCreate
    from .in_app_template_meta_update import InAppTemplateMetaUpdate
    from .in_app_template_page import InAppTemplatePage
    from .in_app_template_update import InAppTemplateUpdate
    from .inform_live_activity import InformLiveActivity
    from .inform_payload import InformPayload
    from .inform_payloads import InformPayloads
    from .inform_request import InformRequest
    from .inform_result import InformResult
    from .inform_status import InformStatus
    from .intelligent_delay import IntelligentDelay
    from .ios_advanced import IosAdvanced
    from .ios_audience import IosAudience
    from .ios_basic_details import IosBasicDetails
    from .ios_button import IosButton
    from .ios_priority import IosPriority
    from .ios_push_action import IosPushAction
    from .ios_push_content import IosPushContent
    from .ios_push_media import IosPushMedia
    from .ios_push_payload import IosPushPayload
    from .ios_push_template import IosPushTemplate
    from .ios_push_template_backup import IosPushTemplateBackup
    from .ios_push_template_details import IosPushTemplateDetails
    from .ios_template_backup import IosTemplateBackup
    from .key_value_pair import KeyValuePair
    from .live_activity_alert import LiveActivityAlert
    from .live_activity_change import LiveActivityChange
    from .live_activity_instance import LiveActivityInstance
    from .live_activity_ios_change import LiveActivityIosChange
    from .live_activity_ios_start import LiveActivityIosStart
    from .live_activity_result import LiveActivityResult
    from .live_activity_start import LiveActivityStart
    from .locale_stats import LocaleStats
    from .manage_devices_request import ManageDevicesRequest
    from .merge_pair import MergePair
    from .merge_users_request import MergeUsersRequest
    from .merge_users_result import MergeUsersResult
    from .message_answer import MessageAnswer
    from .offer_attribute import OfferAttribute
    from .offer_attribute_value import OfferAttributeValue
    from .offer_audience import OfferAudience
    from .offer_cap import OfferCap
    from .offer_caps import OfferCaps
    from .offer_content import OfferContent
    from .offer_content_block import OfferContentBlock
    from .offer_control_group import OfferControlGroup
    from .offer_conversion import OfferConversion
    from .offer_create import OfferCreate
    from .offer_created import OfferCreated
    from .offer_created_data import OfferCreatedData
    from .offer_distribution import OfferDistribution
    from .offer_goal import OfferGoal
    from .offer_goal_attributes import OfferGoalAttributes
    from .offer_json import OfferJson
    from .offer_locale import OfferLocale
    from .offer_page import OfferPage
    from .offer_schedule import OfferSchedule
    from .offer_schedule_update import OfferScheduleUpdate
    from .offer_segment import OfferSegment
    from .offer_summary import OfferSummary
    from .offer_template import OfferTemplate
    from .offer_template_content import OfferTemplateContent
    from .offer_template_page import OfferTemplatePage
    from .offer_template_reference import OfferTemplateReference
    from .offer_update import OfferUpdate
    from .offer_updated import OfferUpdated
    from .offer_updated_data import OfferUpdatedData
    from .offer_variant import OfferVariant
    from .offer_variations import OfferVariations
    from .osm_template import OsmTemplate
    from .osm_template_content import OsmTemplateContent
    from .osm_template_content_update import OsmTemplateContentUpdate
    from .osm_template_create import OsmTemplateCreate
    from .osm_template_meta_update import OsmTemplateMetaUpdate
    from .osm_template_page import OsmTemplatePage
    from .osm_template_search import OsmTemplateSearch
    from .osm_template_update import OsmTemplateUpdate
    from .other_campaign import OtherCampaign
    from .performance_stats import PerformanceStats
    from .periodic_details import PeriodicDetails
    from .personalization_details import PersonalizationDetails
    from .platform_priority import PlatformPriority
    from .platform_specific_details import PlatformSpecificDetails
    from .platform_stats import PlatformStats
    from .preview_request import PreviewRequest
    from .preview_result import PreviewResult
    from .preview_result_data import PreviewResultData
    from .preview_source import PreviewSource
    from .preview_template import PreviewTemplate
    from .preview_user import PreviewUser
    from .preview_values import PreviewValues
    from .push_accepted import PushAccepted
    from .push_basic_details import PushBasicDetails
    from .push_campaign import PushCampaign
    from .push_campaign_content import PushCampaignContent
    from .push_campaign_draft import PushCampaignDraft
    from .push_campaign_patch import PushCampaignPatch
    from .push_campaign_request import PushCampaignRequest
    from .push_campaign_test import PushCampaignTest
    from .push_campaign_update import PushCampaignUpdate
    from .push_content import PushContent
    from .push_content_tree import PushContentTree
    from .push_default_action import PushDefaultAction
    from .push_delivery import PushDelivery
    from .push_delivery_controls import PushDeliveryControls
    from .push_goal import PushGoal
    from .push_goal_filter import PushGoalFilter
    from .push_lifetime import PushLifetime
    from .push_payload import PushPayload
    from .push_priorities import PushPriorities
    from .push_settings import PushSettings
    from .push_target_users import PushTargetUsers
    from .push_template import PushTemplate
    from .push_template_create import PushTemplateCreate
    from .push_template_meta import PushTemplateMeta
    from .push_template_meta_update import PushTemplateMetaUpdate
    from .push_template_page import PushTemplatePage
    from .push_template_search import PushTemplateSearch
    from .push_template_update import PushTemplateUpdate
    from .push_trigger_condition import PushTriggerCondition
    from .push_v2_request import PushV2Request
    from .push_v21_request import PushV21Request
    from .push_variation_content import PushVariationContent
    from .reachability import Reachability
    from .recommendation import Recommendation
    from .recommendation_filter import RecommendationFilter
    from .recommendation_filters import RecommendationFilters
    from .recommendation_item_filters import RecommendationItemFilters
    from .recommendation_settings import RecommendationSettings
    from .recommendation_sort import RecommendationSort
    from .recommended_items_request import RecommendedItemsRequest
    from .rendered_content import RenderedContent
    from .resolved_schedule import ResolvedSchedule
    from .resubscribe_accepted import ResubscribeAccepted
    from .resubscribe_request import ResubscribeRequest
    from .scheduling_details import SchedulingDetails
    from .segment_change_accepted import SegmentChangeAccepted
    from .segment_list import SegmentList
    from .segment_reference import SegmentReference
    from .segment_summary import SegmentSummary
    from .segmentation_details import SegmentationDetails
    from .sms_template import SmsTemplate
    from .sms_template_content import SmsTemplateContent
    from .sms_template_create import SmsTemplateCreate
    from .sms_template_meta_update import SmsTemplateMetaUpdate
    from .sms_template_page import SmsTemplatePage
    from .sms_template_update import SmsTemplateUpdate
    from .stats_by_variation import StatsByVariation
    from .stored_catalog_item import StoredCatalogItem
    from .stored_in_app_template_content import StoredInAppTemplateContent
    from .stored_osm_template_content import StoredOsmTemplateContent
    from .stored_push_template_meta import StoredPushTemplateMeta
    from .stored_template_meta import StoredTemplateMeta
    from .streams_event import StreamsEvent
    from .streams_webhook_payload import StreamsWebhookPayload
    from .subscription_bulk_update import SubscriptionBulkUpdate
    from .subscription_preferences import SubscriptionPreferences
    from .subscription_update import SubscriptionUpdate
    from .subscription_user_update import SubscriptionUserUpdate
    from .template_meta import TemplateMeta
    from .template_saved import TemplateSaved
    from .template_search import TemplateSearch
    from .template_sort import TemplateSort
    from .template_version_key import TemplateVersionKey
    from .test_connection_request import TestConnectionRequest
    from .test_connection_result import TestConnectionResult
    from .time_bounds import TimeBounds
    from .track_device_request import TrackDeviceRequest
    from .track_event_request import TrackEventRequest
    from .track_user_request import TrackUserRequest
    from .user_attribute_filter import UserAttributeFilter
    from .user_attributes import UserAttributes
    from .user_identifier import UserIdentifier
    from .user_platform_status import UserPlatformStatus
    from .user_timezone_details import UserTimezoneDetails
    from .utm_params import UtmParams
    from .v1_audience_limit import V1AudienceLimit
    from .v1_campaign_created import V1CampaignCreated
    from .v1_campaign_fields import V1CampaignFields
    from .v1_campaign_meta import V1CampaignMeta
    from .v1_campaign_meta_search import V1CampaignMetaSearch
    from .v1_campaign_search import V1CampaignSearch
    from .v1_campaign_status_change import V1CampaignStatusChange
    from .v1_email_basic_details import V1EmailBasicDetails
    from .v1_email_campaign import V1EmailCampaign
    from .v1_email_campaign_content import V1EmailCampaignContent
    from .v1_email_campaign_test import V1EmailCampaignTest
    from .v1_preview_request import V1PreviewRequest
    from .v1_preview_result import V1PreviewResult
    from .v1_preview_user import V1PreviewUser
    from .v1_push_campaign import V1PushCampaign
    from .v1_push_campaign_content import V1PushCampaignContent
    from .v1_push_campaign_test import V1PushCampaignTest
    from .v1_sms_campaign import V1SmsCampaign
    from .v1_variation_details import V1VariationDetails
    from .variation_details import VariationDetails
    from .variation_stats import VariationStats
    from .web_advanced import WebAdvanced
    from .web_basic_details import WebBasicDetails
    from .web_button import WebButton
    from .web_push_content import WebPushContent
    from .web_push_payload import WebPushPayload
    from .weekday_of_month import WeekdayOfMonth

_MODULES = {
    "AcceptedResponse": "accepted_response",
    "ActionExecution": "action_execution",
    "ActionFilter": "action_filter",
    "ActionPeriodUnit": "enums",
    "ActionTimeComparison": "enums",
    "ActionTimeKind": "enums",
    "ActionTimeRange": "action_time_range",
    "AdvancedDetails": "advanced_details",
    "AndroidAdvanced": "android_advanced",
    "AndroidAudience": "android_audience",
    "AndroidBasicDetails": "android_basic_details",
    "AndroidButton": "android_button",
    "AndroidButtonAction": "enums",
    "AndroidPriority": "android_priority",
    "AndroidPushAction": "android_push_action",
    "AndroidPushActionType": "enums",
    "AndroidPushContent": "android_push_content",
    "AndroidPushMedia": "android_push_media",
    "AndroidPushMediaType": "enums",
    "AndroidPushPayload": "android_push_payload",
    "AndroidPushTemplate": "android_push_template",
    "AndroidPushTemplateAdvanced": "android_push_template_advanced",
    "AndroidPushTemplateDetails": "android_push_template_details",
    "AndroidTemplateBackup": "android_template_backup",
    "AndroidTemplateType": "enums",
    "AndroidTimer": "android_timer",
    "AndroidTimerEnd": "enums",
    "ApnsPriority": "enums",
    "ArchivalCampaignType": "enums",
    "ArchivalChannel": "enums",
    "ArchivalDeliveryType": "enums",
    "ArchivalEvent": "enums",
    "ArchivalPlatform": "enums",
    "ArchivalRequest": "archival_request",
    "ArchivalResult": "archival_result",
    "ArchivedContent": "archived_content",
    "ArchivedFile": "archived_file",
    "ArchivedMessage": "archived_message",
    "ArchivedMessageDetails": "archived_message_details",
    "ArchivedService": "archived_service",
    "ArchivedTemplate": "archived_template",
    "AttributeDataType": "enums",
    "AttributeOperator": "enums",
    "AttributionType": "enums",
    "AudienceLimitFrequency": "enums",
    "AuxDataConfig": "aux_data_config",
    "BestTimeDetails": "best_time_details",
    "BooleanText": "enums",
    "BulkImportRequest": "bulk_import_request",
    "BusinessEvent": "business_event",
    "BusinessEventAttribute": "business_event_attribute",
    "BusinessEventAttributeType": "enums",
    "BusinessEventCreate": "business_event_create",
    "BusinessEventCreated": "business_event_created",
    "BusinessEventList": "business_event_list",
    "BusinessEventSearch": "business_event_search",
    "BusinessEventTrigger": "business_event_trigger",
    "BusinessEventTriggered": "business_event_triggered",
    "CampaignAction": "enums",
    "CampaignAudienceLimit": "campaign_audience_limit",
    "CampaignChannel": "enums",
    "CampaignConnector": "campaign_connector",
    "CampaignCreated": "campaign_created",
    "CampaignCreatedData": "campaign_created_data",
    "CampaignDateRange": "campaign_date_range",
    "CampaignDeliveryType": "enums",
    "CampaignExecution": "campaign_execution",
    "CampaignExecutions": "campaign_executions",
    "CampaignExecutionsRequest": "campaign_executions_request",
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
    "CampaignStats": "campaign_stats",
    "CampaignStatsPage": "campaign_stats_page",
    "CampaignStatsRequest": "campaign_stats_request",
    "CampaignStatus": "enums",
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
    "CapitalizedBooleanText": "enums",
    "Card": "card",
    "CardAction": "card_action",
    "CardActionType": "enums",
    "CardActivity": "card_activity",
    "CardContainer": "card_container",
    "CardDeletionOutcome": "card_deletion_outcome",
    "CardDeliveryType": "enums",
    "CardDisplayControls": "card_display_controls",
    "CardLayout": "enums",
    "CardMetaData": "card_meta_data",
    "CardPlatform": "enums",
    "CardStyle": "card_style",
    "CardTemplate": "card_template",
    "CardWidget": "card_widget",
    "CardWidgetType": "enums",
    "CardsDeleteRequest": "cards_delete_request",
    "CardsDeleted": "cards_deleted",
    "CardsDeletedData": "cards_deleted_data",
    "CardsFetchRequest": "cards_fetch_request",
    "CardsPage": "cards_page",
    "CardsPageData": "cards_page_data",
    "CarouselContent": "carousel_content",
    "CarouselSlide": "carousel_slide",
    "CatalogAttribute": "catalog_attribute",
    "CatalogAttributeType": "enums",
    "CatalogAttributesAdded": "catalog_attributes_added",
    "CatalogAttributesRequest": "catalog_attributes_request",
    "CatalogCreated": "catalog_created",
    "CatalogCurrency": "enums",
    "CatalogItem": "catalog_item",
    "CatalogItemCount": "catalog_item_count",
    "CatalogItemFailure": "catalog_item_failure",
    "CatalogItemFailures": "catalog_item_failures",
    "CatalogItemIds": "catalog_item_ids",
    "CatalogItemOutcomes": "catalog_item_outcomes",
    "CatalogItemUpdate": "catalog_item_update",
    "CatalogItemUpdates": "catalog_item_updates",
    "CatalogItems": "catalog_items",
    "CatalogItemsFound": "catalog_items_found",
    "CatalogItemsResult": "catalog_items_result",
    "CatalogRequest": "catalog_request",
    "ChartData": "chart_data",
    "ChartPoint": "chart_point",
    "ChartSummary": "chart_summary",
    "ClickAction": "enums",
    "CohortAction": "enums",
    "CohortChange": "cohort_change",
    "CohortMember": "cohort_member",
    "CohortSync": "cohort_sync",
    "Connector": "connector",
    "ConnectorType": "enums",
    "ContentBlock": "content_block",
    "ContentBlockFilters": "content_block_filters",
    "ContentBlockList": "content_block_list",
    "ContentBlockLookup": "content_block_lookup",
    "ContentBlockRequest": "content_block_request",
    "ContentBlockSearch": "content_block_search",
    "ContentBlockSource": "enums",
    "ContentBlockStatus": "enums",
    "ContentBlockType": "enums",
    "ContentBlockUpdate": "content_block_update",
    "ContentBlockWriteStatus": "enums",
    "ControlGroupAction": "enums",
    "ControlGroupDetails": "control_group_details",
    "ControlGroupUpdate": "control_group_update",
    "ConversionGoalDetails": "conversion_goal_details",
    "CouponAlertConditions": "coupon_alert_conditions",
    "CouponExpiryAlert": "coupon_expiry_alert",
    "CouponFile": "coupon_file",
    "CouponFileRequest": "coupon_file_request",
    "CouponFiles": "coupon_files",
    "CouponList": "coupon_list",
    "CouponListActivation": "coupon_list_activation",
    "CouponListRequest": "coupon_list_request",
    "CouponListStatus": "enums",
    "CouponListUpdate": "coupon_list_update",
    "CouponLists": "coupon_lists",
    "CouponShortageAlert": "coupon_shortage_alert",
    "CouponUsageReportRequest": "coupon_usage_report_request",
    "CreationDates": "creation_dates",
    "CursorPagination": "cursor_pagination",
    "CustomSegmentFilter": "custom_segment_filter",
    "Dashboard": "dashboard",
    "DashboardFound": "dashboard_found",
    "DashboardList": "dashboard_list",
    "DashboardSummary": "dashboard_summary",
    "DayName": "enums",
    "DeleteUserRequest": "delete_user_request",
    "DeliveryFunnel": "delivery_funnel",
    "DeliveryTiming": "enums",
    "DeviceAction": "enums",
    "DeviceAttributes": "device_attributes",
    "DeviceIdentifier": "device_identifier",
    "DevicePlatform": "enums",
    "DismissalTimeUnit": "enums",
    "DistributionType": "enums",
    "DraftCampaignTest": "draft_campaign_test",
    "DraftChannel": "enums",
    "EmailAttachment": "email_attachment",
    "EmailAttachmentType": "enums",
    "EmailBasicDetails": "email_basic_details",
    "EmailCampaign": "email_campaign",
    "EmailCampaignContent": "email_campaign_content",
    "EmailCampaignDraft": "email_campaign_draft",
    "EmailCampaignPatch": "email_campaign_patch",
    "EmailCampaignRequest": "email_campaign_request",
    "EmailCampaignTest": "email_campaign_test",
    "EmailCampaignUpdate": "email_campaign_update",
    "EmailContent": "email_content",
    "EmailContentTree": "email_content_tree",
    "EmailContentType": "enums",
    "EmailDeliveryControls": "email_delivery_controls",
    "EmailDeliveryType": "enums",
    "EmailEditor": "enums",
    "EmailOptInStatus": "enums",
    "EmailPreferences": "email_preferences",
    "EmailPreferencesUpdate": "email_preferences_update",
    "EmailTemplate": "email_template",
    "EmailTemplateContent": "email_template_content",
    "EmailTemplateCreate": "email_template_create",
    "EmailTemplateMeta": "email_template_meta",
    "EmailTemplatePage": "email_template_page",
    "EmailTemplateSearch": "email_template_search",
    "EmailTemplateUpdate": "email_template_update",
    "EmailTemplateV1": "email_template_v1",
    "EmailTemplateV1Attachment": "email_template_v1_attachment",
    "EmailTemplateV1BatchItem": "email_template_v1_batch_item",
    "EmailTemplateV1BatchOutcome": "email_template_v1_batch_outcome",
    "EmailTemplateV1BatchResult": "email_template_v1_batch_result",
    "EmailTemplateV1Details": "email_template_v1_details",
    "EmailTemplateV1Page": "email_template_v1_page",
    "EmailTemplateV1PageData": "email_template_v1_page_data",
    "EmailTemplateV1Saved": "email_template_v1_saved",
    "EmailTemplateV1SavedData": "email_template_v1_saved_data",
    "EmailTemplateV1Summary": "email_template_v1_summary",
    "EmailTriggerCondition": "email_trigger_condition",
    "EmailTriggerDelay": "enums",
    "EmailVariationContent": "email_variation_content",
    "EventAction": "event_action",
    "EventPlatform": "enums",
    "ExecutionBound": "enums",
    "ExecutionStatus": "enums",
    "Experience": "experience",
    "ExperienceContext": "experience_context",
    "ExperienceDataType": "enums",
    "ExperienceEvent": "experience_event",
    "ExperienceEventName": "enums",
    "ExperienceFetch": "experience_fetch",
    "ExperienceMetadata": "experience_metadata",
    "ExperienceMetadataList": "experience_metadata_list",
    "ExperiencePlatform": "enums",
    "ExperienceReport": "experience_report",
    "ExperienceReportAccepted": "experience_report_accepted",
    "ExperienceReportElement": "experience_report_element",
    "ExperienceResult": "experience_result",
    "ExperienceStatus": "enums",
    "ExperienceSummary": "experience_summary",
    "ExperienceUser": "experience_user",
    "ExperienceVariable": "experience_variable",
    "ExpirationSettings": "expiration_settings",
    "ExpirationUnit": "enums",
    "ExportUsersQuery": "export_users_query",
    "ExportUsersRequest": "export_users_request",
    "ExportUsersResult": "export_users_result",
    "ExportedUser": "exported_user",
    "ExportedUserAttributes": "exported_user_attributes",
    "ExportedUsers": "exported_users",
    "FileImport": "file_import",
    "FileImportDateFormat": "enums",
    "FileImportDateRange": "file_import_date_range",
    "FileImportRun": "file_import_run",
    "FileImportRunState": "enums",
    "FileImportRunsPage": "file_import_runs_page",
    "FileImportRunsRequest": "file_import_runs_request",
    "FileImportSchedule": "enums",
    "FileImportSegment": "file_import_segment",
    "FileImportSource": "enums",
    "FileImportState": "enums",
    "FileImportStatusPage": "file_import_status_page",
    "FileImportStatusRequest": "file_import_status_request",
    "FileImportType": "enums",
    "FileSegmentAttributeType": "enums",
    "FileSegmentCreate": "file_segment_create",
    "FileSegmentOutcome": "file_segment_outcome",
    "FileSegmentUpdate": "file_segment_update",
    "FilterGroup": "filter_group",
    "FilterJoin": "enums",
    "FilterSegment": "filter_segment",
    "FilterSegmentCreate": "filter_segment_create",
    "FilterSegmentSaved": "filter_segment_saved",
    "FilterSegmentUpdate": "filter_segment_update",
    "Flow": "flow",
    "FlowAction": "enums",
    "FlowAttribution": "flow_attribution",
    "FlowControlGroup": "flow_control_group",
    "FlowDeliveryType": "enums",
    "FlowFound": "flow_found",
    "FlowFrequencyCapping": "flow_frequency_capping",
    "FlowGoal": "flow_goal",
    "FlowGoals": "flow_goals",
    "FlowNode": "flow_node",
    "FlowNodeType": "enums",
    "FlowPage": "flow_page",
    "FlowPageData": "flow_page_data",
    "FlowSearch": "flow_search",
    "FlowSettings": "flow_settings",
    "FlowStatus": "enums",
    "FlowStatusChange": "flow_status_change",
    "FlowStatusChanged": "flow_status_changed",
    "FlowStatusChangedData": "flow_status_changed_data",
    "FlowStructure": "flow_structure",
    "FlowSummary": "flow_summary",
    "FlowVersion": "flow_version",
    "GdprIdentity": "gdpr_identity",
    "GdprIdentityType": "enums",
    "GdprRequest": "gdpr_request",
    "GdprRequestResult": "gdpr_request_result",
    "GeoLocation": "geo_location",
    "Geofence": "geofence",
    "GeofenceSchedule": "enums",
    "GeofenceTimeLimit": "geofence_time_limit",
    "GeofenceTrigger": "enums",
    "GmailAnnotations": "gmail_annotations",
    "GmailCarousel": "gmail_carousel",
    "GmailCarouselType": "enums",
    "GmailDealCard": "gmail_deal_card",
    "GmailDiscountType": "enums",
    "GmailLogoType": "enums",
    "GmailProduct": "gmail_product",
    "GmailProductList": "gmail_product_list",
    "GmailProductSet": "gmail_product_set",
    "Goal": "goal",
    "GoalAttributeType": "enums",
    "GoalEventAttribute": "goal_event_attribute",
    "GoalStats": "goal_stats",
    "HourOfDay": "enums",
    "ImageScaling": "enums",
    "InAppTemplate": "in_app_template",
    "InAppTemplateContent": "in_app_template_content",
    "InAppTemplateCreate": "in_app_template_create",
    "InAppTemplateKind": "enums",
    "InAppTemplateMetaUpdate": "in_app_template_meta_update",
    "InAppTemplatePage": "in_app_template_page",
    "InAppTemplateUpdate": "in_app_template_update",
    "InformLiveActivity": "inform_live_activity",
    "InformLiveActivityAction": "enums",
    "InformPayload": "inform_payload",
    "InformPayloads": "inform_payloads",
    "InformRequest": "inform_request",
    "InformResult": "inform_result",
    "InformStatus": "inform_status",
    "IntelligentDelay": "intelligent_delay",
    "InterruptionLevel": "enums",
    "IosAdvanced": "ios_advanced",
    "IosAudience": "ios_audience",
    "IosBasicDetails": "ios_basic_details",
    "IosButton": "ios_button",
    "IosPriority": "ios_priority",
    "IosPushAction": "ios_push_action",
    "IosPushContent": "ios_push_content",
    "IosPushMedia": "ios_push_media",
    "IosPushMediaType": "enums",
    "IosPushPayload": "ios_push_payload",
    "IosPushTemplate": "ios_push_template",
    "IosPushTemplateBackup": "ios_push_template_backup",
    "IosPushTemplateDetails": "ios_push_template_details",
    "IosTemplateBackup": "ios_template_backup",
    "IosTemplateType": "enums",
    "KeyValuePair": "key_value_pair",
    "LiveActivityAlert": "live_activity_alert",
    "LiveActivityChange": "live_activity_change",
    "LiveActivityInstance": "live_activity_instance",
    "LiveActivityIosChange": "live_activity_ios_change",
    "LiveActivityIosStart": "live_activity_ios_start",
    "LiveActivityResult": "live_activity_result",
    "LiveActivityStart": "live_activity_start",
    "LocaleStats": "locale_stats",
    "LowerCaseOptInStatus": "enums",
    "ManageDevicesRequest": "manage_devices_request",
    "MergePair": "merge_pair",
    "MergeUsersRequest": "merge_users_request",
    "MergeUsersResult": "merge_users_result",
    "MessageAnswer": "message_answer",
    "NotificationControlColor": "enums",
    "OfferAttribute": "offer_attribute",
    "OfferAttributeType": "enums",
    "OfferAttributeValue": "offer_attribute_value",
    "OfferAudience": "offer_audience",
    "OfferCap": "offer_cap",
    "OfferCaps": "offer_caps",
    "OfferContent": "offer_content",
    "OfferContentBlock": "offer_content_block",
    "OfferControlGroup": "offer_control_group",
    "OfferConversion": "offer_conversion",
    "OfferCreate": "offer_create",
    "OfferCreated": "offer_created",
    "OfferCreatedData": "offer_created_data",
    "OfferDistribution": "offer_distribution",
    "OfferField": "enums",
    "OfferGoal": "offer_goal",
    "OfferGoalAttributes": "offer_goal_attributes",
    "OfferJson": "offer_json",
    "OfferLocale": "offer_locale",
    "OfferPage": "offer_page",
    "OfferSchedule": "offer_schedule",
    "OfferScheduleUpdate": "offer_schedule_update",
    "OfferSegment": "offer_segment",
    "OfferStatus": "enums",
    "OfferSummary": "offer_summary",
    "OfferTemplate": "offer_template",
    "OfferTemplateContent": "offer_template_content",
    "OfferTemplatePage": "offer_template_page",
    "OfferTemplateReference": "offer_template_reference",
    "OfferUpdate": "offer_update",
    "OfferUpdated": "offer_updated",
    "OfferUpdatedData": "offer_updated_data",
    "OfferVariant": "offer_variant",
    "OfferVariationType": "enums",
    "OfferVariations": "offer_variations",
    "OptInChannel": "enums",
    "OsmTemplate": "osm_template",
    "OsmTemplateContent": "osm_template_content",
    "OsmTemplateContentUpdate": "osm_template_content_update",
    "OsmTemplateCreate": "osm_template_create",
    "OsmTemplateFormat": "enums",
    "OsmTemplateMetaUpdate": "osm_template_meta_update",
    "OsmTemplatePage": "osm_template_page",
    "OsmTemplateSearch": "osm_template_search",
    "OsmTemplateUpdate": "osm_template_update",
    "OtherCampaign": "other_campaign",
    "OtherChannel": "enums",
    "PerformanceStats": "performance_stats",
    "PeriodicDetails": "periodic_details",
    "PersonalizationDetails": "personalization_details",
    "PlatformPriority": "platform_priority",
    "PlatformSpecificDetails": "platform_specific_details",
    "PlatformStats": "platform_stats",
    "PreviewChannel": "enums",
    "PreviewIdentifier": "enums",
    "PreviewRequest": "preview_request",
    "PreviewResult": "preview_result",
    "PreviewResultData": "preview_result_data",
    "PreviewSource": "preview_source",
    "PreviewTemplate": "preview_template",
    "PreviewUser": "preview_user",
    "PreviewValues": "preview_values",
    "PushAccepted": "push_accepted",
    "PushActionType": "enums",
    "PushAndroidPriority": "enums",
    "PushAudience": "enums",
    "PushBasicDetails": "push_basic_details",
    "PushCampaign": "push_campaign",
    "PushCampaignContent": "push_campaign_content",
    "PushCampaignDraft": "push_campaign_draft",
    "PushCampaignPatch": "push_campaign_patch",
    "PushCampaignRequest": "push_campaign_request",
    "PushCampaignTest": "push_campaign_test",
    "PushCampaignUpdate": "push_campaign_update",
    "PushComparison": "enums",
    "PushContent": "push_content",
    "PushContentTree": "push_content_tree",
    "PushDefaultAction": "push_default_action",
    "PushDelivery": "push_delivery",
    "PushDeliveryControls": "push_delivery_controls",
    "PushDeliveryType": "enums",
    "PushGoal": "push_goal",
    "PushGoalFilter": "push_goal_filter",
    "PushGoalOperator": "enums",
    "PushGoalType": "enums",
    "PushIosDevices": "enums",
    "PushIosPriority": "enums",
    "PushLifetime": "push_lifetime",
    "PushPayload": "push_payload",
    "PushPlatform": "enums",
    "PushPriorities": "push_priorities",
    "PushSettings": "push_settings",
    "PushTargetUsers": "push_target_users",
    "PushTemplate": "push_template",
    "PushTemplateControlColor": "enums",
    "PushTemplateCreate": "push_template_create",
    "PushTemplateIcon": "enums",
    "PushTemplateMedia": "enums",
    "PushTemplateMeta": "push_template_meta",
    "PushTemplateMetaUpdate": "push_template_meta_update",
    "PushTemplatePage": "push_template_page",
    "PushTemplatePlatform": "enums",
    "PushTemplateSearch": "push_template_search",
    "PushTemplateStyle": "enums",
    "PushTemplateUpdate": "push_template_update",
    "PushTriggerCondition": "push_trigger_condition",
    "PushTriggerDelay": "enums",
    "PushUserAttribute": "enums",
    "PushV21Request": "push_v21_request",
    "PushV2Request": "push_v2_request",
    "PushVariationContent": "push_variation_content",
    "Reachability": "reachability",
    "Recommendation": "recommendation",
    "RecommendationFilter": "recommendation_filter",
    "RecommendationFilters": "recommendation_filters",
    "RecommendationItemFilters": "recommendation_item_filters",
    "RecommendationSettings": "recommendation_settings",
    "RecommendationSort": "recommendation_sort",
    "RecommendationSortDirection": "enums",
    "RecommendationType": "enums",
    "RecommendedItemsRequest": "recommended_items_request",
    "RenderedContent": "rendered_content",
    "ResolvedSchedule": "resolved_schedule",
    "ResubscribeAccepted": "resubscribe_accepted",
    "ResubscribeRequest": "resubscribe_request",
    "RetentionUnit": "enums",
    "RichMediaType": "enums",
    "SchedulingDetails": "scheduling_details",
    "SegmentChangeAccepted": "segment_change_accepted",
    "SegmentList": "segment_list",
    "SegmentReference": "segment_reference",
    "SegmentSummary": "segment_summary",
    "SegmentationDetails": "segmentation_details",
    "SendingFrequency": "enums",
    "SherpaMetric": "enums",
    "SliderTransition": "enums",
    "SmsTemplate": "sms_template",
    "SmsTemplateContent": "sms_template_content",
    "SmsTemplateCreate": "sms_template_create",
    "SmsTemplateMetaUpdate": "sms_template_meta_update",
    "SmsTemplatePage": "sms_template_page",
    "SmsTemplateUpdate": "sms_template_update",
    "StatsByVariation": "stats_by_variation",
    "StatsMetricType": "enums",
    "StoredCatalogItem": "stored_catalog_item",
    "StoredInAppTemplateContent": "stored_in_app_template_content",
    "StoredOsmTemplateContent": "stored_osm_template_content",
    "StoredPushTemplateMeta": "stored_push_template_meta",
    "StoredTemplateMeta": "stored_template_meta",
    "StreamsEvent": "streams_event",
    "StreamsEventType": "enums",
    "StreamsWebhookPayload": "streams_webhook_payload",
    "SubscriptionBulkUpdate": "subscription_bulk_update",
    "SubscriptionPreferences": "subscription_preferences",
    "SubscriptionUpdate": "subscription_update",
    "SubscriptionUserUpdate": "subscription_user_update",
    "TemplateMeta": "template_meta",
    "TemplateSaved": "template_saved",
    "TemplateSearch": "template_search",
    "TemplateSort": "template_sort",
    "TemplateSortOrder": "enums",
    "TemplateSource": "enums",
    "TemplateType": "enums",
    "TemplateVersionKey": "template_version_key",
    "TestConnectionRequest": "test_connection_request",
    "TestConnectionResult": "test_connection_result",
    "TestIdentifier": "enums",
    "TestStatus": "enums",
    "TimeBounds": "time_bounds",
    "TimeUnit": "enums",
    "TrackDeviceRequest": "track_device_request",
    "TrackEventRequest": "track_event_request",
    "TrackUserRequest": "track_user_request",
    "TriggerRelation": "enums",
    "TvSystem": "enums",
    "UserAttributeFilter": "user_attribute_filter",
    "UserAttributes": "user_attributes",
    "UserIdentifier": "user_identifier",
    "UserIdentifierType": "enums",
    "UserPlatform": "enums",
    "UserPlatformStatus": "user_platform_status",
    "UserTimezoneDetails": "user_timezone_details",
    "UtmParams": "utm_params",
    "V1AudienceLimit": "v1_audience_limit",
    "V1CampaignCreated": "v1_campaign_created",
    "V1CampaignFields": "v1_campaign_fields",
    "V1CampaignMeta": "v1_campaign_meta",
    "V1CampaignMetaSearch": "v1_campaign_meta_search",
    "V1CampaignSearch": "v1_campaign_search",
    "V1CampaignStatus": "enums",
    "V1CampaignStatusChange": "v1_campaign_status_change",
    "V1EmailBasicDetails": "v1_email_basic_details",
    "V1EmailCampaign": "v1_email_campaign",
    "V1EmailCampaignContent": "v1_email_campaign_content",
    "V1EmailCampaignTest": "v1_email_campaign_test",
    "V1PreviewRequest": "v1_preview_request",
    "V1PreviewResult": "v1_preview_result",
    "V1PreviewUser": "v1_preview_user",
    "V1PushCampaign": "v1_push_campaign",
    "V1PushCampaignContent": "v1_push_campaign_content",
    "V1PushCampaignTest": "v1_push_campaign_test",
    "V1SherpaMetric": "enums",
    "V1SmsCampaign": "v1_sms_campaign",
    "V1VariationDetails": "v1_variation_details",
    "VariationDetails": "variation_details",
    "VariationStats": "variation_stats",
    "WebAdvanced": "web_advanced",
    "WebBasicDetails": "web_basic_details",
    "WebButton": "web_button",
    "WebIconType": "enums",
    "WebPushContent": "web_push_content",
    "WebPushPayload": "web_push_payload",
    "WeekOfMonth": "enums",
    "Weekday": "enums",
    "WeekdayOfMonth": "weekday_of_month",
}

__all__ = (
    "AcceptedResponse",
    "ActionExecution",
    "ActionFilter",
    "ActionPeriodUnit",
    "ActionTimeComparison",
    "ActionTimeKind",
    "ActionTimeRange",
    "AdvancedDetails",
    "AndroidAdvanced",
    "AndroidAudience",
    "AndroidBasicDetails",
    "AndroidButton",
    "AndroidButtonAction",
    "AndroidPriority",
    "AndroidPushAction",
    "AndroidPushActionType",
    "AndroidPushContent",
    "AndroidPushMedia",
    "AndroidPushMediaType",
    "AndroidPushPayload",
    "AndroidPushTemplate",
    "AndroidPushTemplateAdvanced",
    "AndroidPushTemplateDetails",
    "AndroidTemplateBackup",
    "AndroidTemplateType",
    "AndroidTimer",
    "AndroidTimerEnd",
    "ApnsPriority",
    "ArchivalCampaignType",
    "ArchivalChannel",
    "ArchivalDeliveryType",
    "ArchivalEvent",
    "ArchivalPlatform",
    "ArchivalRequest",
    "ArchivalResult",
    "ArchivedContent",
    "ArchivedFile",
    "ArchivedMessage",
    "ArchivedMessageDetails",
    "ArchivedService",
    "ArchivedTemplate",
    "AttributeDataType",
    "AttributeOperator",
    "AttributionType",
    "AudienceLimitFrequency",
    "AuxDataConfig",
    "BestTimeDetails",
    "BooleanText",
    "BulkImportRequest",
    "BusinessEvent",
    "BusinessEventAttribute",
    "BusinessEventAttributeType",
    "BusinessEventCreate",
    "BusinessEventCreated",
    "BusinessEventList",
    "BusinessEventSearch",
    "BusinessEventTrigger",
    "BusinessEventTriggered",
    "CampaignAction",
    "CampaignAudienceLimit",
    "CampaignChannel",
    "CampaignConnector",
    "CampaignCreated",
    "CampaignCreatedData",
    "CampaignDateRange",
    "CampaignDeliveryType",
    "CampaignExecution",
    "CampaignExecutions",
    "CampaignExecutionsRequest",
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
    "CampaignStats",
    "CampaignStatsPage",
    "CampaignStatsRequest",
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
    "Card",
    "CardAction",
    "CardActionType",
    "CardActivity",
    "CardContainer",
    "CardDeletionOutcome",
    "CardDeliveryType",
    "CardDisplayControls",
    "CardLayout",
    "CardMetaData",
    "CardPlatform",
    "CardsDeleted",
    "CardsDeletedData",
    "CardsDeleteRequest",
    "CardsFetchRequest",
    "CardsPage",
    "CardsPageData",
    "CardStyle",
    "CardTemplate",
    "CardWidget",
    "CardWidgetType",
    "CarouselContent",
    "CarouselSlide",
    "CatalogAttribute",
    "CatalogAttributesAdded",
    "CatalogAttributesRequest",
    "CatalogAttributeType",
    "CatalogCreated",
    "CatalogCurrency",
    "CatalogItem",
    "CatalogItemCount",
    "CatalogItemFailure",
    "CatalogItemFailures",
    "CatalogItemIds",
    "CatalogItemOutcomes",
    "CatalogItems",
    "CatalogItemsFound",
    "CatalogItemsResult",
    "CatalogItemUpdate",
    "CatalogItemUpdates",
    "CatalogRequest",
    "ChartData",
    "ChartPoint",
    "ChartSummary",
    "ClickAction",
    "CohortAction",
    "CohortChange",
    "CohortMember",
    "CohortSync",
    "Connector",
    "ConnectorType",
    "ContentBlock",
    "ContentBlockFilters",
    "ContentBlockList",
    "ContentBlockLookup",
    "ContentBlockRequest",
    "ContentBlockSearch",
    "ContentBlockSource",
    "ContentBlockStatus",
    "ContentBlockType",
    "ContentBlockUpdate",
    "ContentBlockWriteStatus",
    "ControlGroupAction",
    "ControlGroupDetails",
    "ControlGroupUpdate",
    "ConversionGoalDetails",
    "CouponAlertConditions",
    "CouponExpiryAlert",
    "CouponFile",
    "CouponFileRequest",
    "CouponFiles",
    "CouponList",
    "CouponListActivation",
    "CouponListRequest",
    "CouponLists",
    "CouponListStatus",
    "CouponListUpdate",
    "CouponShortageAlert",
    "CouponUsageReportRequest",
    "CreationDates",
    "CursorPagination",
    "CustomSegmentFilter",
    "Dashboard",
    "DashboardFound",
    "DashboardList",
    "DashboardSummary",
    "DayName",
    "DeleteUserRequest",
    "DeliveryFunnel",
    "DeliveryTiming",
    "DeviceAction",
    "DeviceAttributes",
    "DeviceIdentifier",
    "DevicePlatform",
    "DismissalTimeUnit",
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
    "EmailCampaignRequest",
    "EmailCampaignTest",
    "EmailCampaignUpdate",
    "EmailContent",
    "EmailContentTree",
    "EmailContentType",
    "EmailDeliveryControls",
    "EmailDeliveryType",
    "EmailEditor",
    "EmailOptInStatus",
    "EmailPreferences",
    "EmailPreferencesUpdate",
    "EmailTemplate",
    "EmailTemplateContent",
    "EmailTemplateCreate",
    "EmailTemplateMeta",
    "EmailTemplatePage",
    "EmailTemplateSearch",
    "EmailTemplateUpdate",
    "EmailTemplateV1",
    "EmailTemplateV1Attachment",
    "EmailTemplateV1BatchItem",
    "EmailTemplateV1BatchOutcome",
    "EmailTemplateV1BatchResult",
    "EmailTemplateV1Details",
    "EmailTemplateV1Page",
    "EmailTemplateV1PageData",
    "EmailTemplateV1Saved",
    "EmailTemplateV1SavedData",
    "EmailTemplateV1Summary",
    "EmailTriggerCondition",
    "EmailTriggerDelay",
    "EmailVariationContent",
    "EventAction",
    "EventPlatform",
    "ExecutionBound",
    "ExecutionStatus",
    "Experience",
    "ExperienceContext",
    "ExperienceDataType",
    "ExperienceEvent",
    "ExperienceEventName",
    "ExperienceFetch",
    "ExperienceMetadata",
    "ExperienceMetadataList",
    "ExperiencePlatform",
    "ExperienceReport",
    "ExperienceReportAccepted",
    "ExperienceReportElement",
    "ExperienceResult",
    "ExperienceStatus",
    "ExperienceSummary",
    "ExperienceUser",
    "ExperienceVariable",
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
    "FileSegmentAttributeType",
    "FileSegmentCreate",
    "FileSegmentOutcome",
    "FileSegmentUpdate",
    "FilterGroup",
    "FilterJoin",
    "FilterSegment",
    "FilterSegmentCreate",
    "FilterSegmentSaved",
    "FilterSegmentUpdate",
    "Flow",
    "FlowAction",
    "FlowAttribution",
    "FlowControlGroup",
    "FlowDeliveryType",
    "FlowFound",
    "FlowFrequencyCapping",
    "FlowGoal",
    "FlowGoals",
    "FlowNode",
    "FlowNodeType",
    "FlowPage",
    "FlowPageData",
    "FlowSearch",
    "FlowSettings",
    "FlowStatus",
    "FlowStatusChange",
    "FlowStatusChanged",
    "FlowStatusChangedData",
    "FlowStructure",
    "FlowSummary",
    "FlowVersion",
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
    "GoalStats",
    "HourOfDay",
    "ImageScaling",
    "InAppTemplate",
    "InAppTemplateContent",
    "InAppTemplateCreate",
    "InAppTemplateKind",
    "InAppTemplateMetaUpdate",
    "InAppTemplatePage",
    "InAppTemplateUpdate",
    "InformLiveActivity",
    "InformLiveActivityAction",
    "InformPayload",
    "InformPayloads",
    "InformRequest",
    "InformResult",
    "InformStatus",
    "IntelligentDelay",
    "InterruptionLevel",
    "IosAdvanced",
    "IosAudience",
    "IosBasicDetails",
    "IosButton",
    "IosPriority",
    "IosPushAction",
    "IosPushContent",
    "IosPushMedia",
    "IosPushMediaType",
    "IosPushPayload",
    "IosPushTemplate",
    "IosPushTemplateBackup",
    "IosPushTemplateDetails",
    "IosTemplateBackup",
    "IosTemplateType",
    "KeyValuePair",
    "LiveActivityAlert",
    "LiveActivityChange",
    "LiveActivityInstance",
    "LiveActivityIosChange",
    "LiveActivityIosStart",
    "LiveActivityResult",
    "LiveActivityStart",
    "LocaleStats",
    "LowerCaseOptInStatus",
    "ManageDevicesRequest",
    "MergePair",
    "MergeUsersRequest",
    "MergeUsersResult",
    "MessageAnswer",
    "NotificationControlColor",
    "OfferAttribute",
    "OfferAttributeType",
    "OfferAttributeValue",
    "OfferAudience",
    "OfferCap",
    "OfferCaps",
    "OfferContent",
    "OfferContentBlock",
    "OfferControlGroup",
    "OfferConversion",
    "OfferCreate",
    "OfferCreated",
    "OfferCreatedData",
    "OfferDistribution",
    "OfferField",
    "OfferGoal",
    "OfferGoalAttributes",
    "OfferJson",
    "OfferLocale",
    "OfferPage",
    "OfferSchedule",
    "OfferScheduleUpdate",
    "OfferSegment",
    "OfferStatus",
    "OfferSummary",
    "OfferTemplate",
    "OfferTemplateContent",
    "OfferTemplatePage",
    "OfferTemplateReference",
    "OfferUpdate",
    "OfferUpdated",
    "OfferUpdatedData",
    "OfferVariant",
    "OfferVariations",
    "OfferVariationType",
    "OptInChannel",
    "OsmTemplate",
    "OsmTemplateContent",
    "OsmTemplateContentUpdate",
    "OsmTemplateCreate",
    "OsmTemplateFormat",
    "OsmTemplateMetaUpdate",
    "OsmTemplatePage",
    "OsmTemplateSearch",
    "OsmTemplateUpdate",
    "OtherCampaign",
    "OtherChannel",
    "PerformanceStats",
    "PeriodicDetails",
    "PersonalizationDetails",
    "PlatformPriority",
    "PlatformSpecificDetails",
    "PlatformStats",
    "PreviewChannel",
    "PreviewIdentifier",
    "PreviewRequest",
    "PreviewResult",
    "PreviewResultData",
    "PreviewSource",
    "PreviewTemplate",
    "PreviewUser",
    "PreviewValues",
    "PushAccepted",
    "PushActionType",
    "PushAndroidPriority",
    "PushAudience",
    "PushBasicDetails",
    "PushCampaign",
    "PushCampaignContent",
    "PushCampaignDraft",
    "PushCampaignPatch",
    "PushCampaignRequest",
    "PushCampaignTest",
    "PushCampaignUpdate",
    "PushComparison",
    "PushContent",
    "PushContentTree",
    "PushDefaultAction",
    "PushDelivery",
    "PushDeliveryControls",
    "PushDeliveryType",
    "PushGoal",
    "PushGoalFilter",
    "PushGoalOperator",
    "PushGoalType",
    "PushIosDevices",
    "PushIosPriority",
    "PushLifetime",
    "PushPayload",
    "PushPlatform",
    "PushPriorities",
    "PushSettings",
    "PushTargetUsers",
    "PushTemplate",
    "PushTemplateControlColor",
    "PushTemplateCreate",
    "PushTemplateIcon",
    "PushTemplateMedia",
    "PushTemplateMeta",
    "PushTemplateMetaUpdate",
    "PushTemplatePage",
    "PushTemplatePlatform",
    "PushTemplateSearch",
    "PushTemplateStyle",
    "PushTemplateUpdate",
    "PushTriggerCondition",
    "PushTriggerDelay",
    "PushUserAttribute",
    "PushV21Request",
    "PushV2Request",
    "PushVariationContent",
    "Reachability",
    "Recommendation",
    "RecommendationFilter",
    "RecommendationFilters",
    "RecommendationItemFilters",
    "RecommendationSettings",
    "RecommendationSort",
    "RecommendationSortDirection",
    "RecommendationType",
    "RecommendedItemsRequest",
    "RenderedContent",
    "ResolvedSchedule",
    "ResubscribeAccepted",
    "ResubscribeRequest",
    "RetentionUnit",
    "RichMediaType",
    "SchedulingDetails",
    "SegmentationDetails",
    "SegmentChangeAccepted",
    "SegmentList",
    "SegmentReference",
    "SegmentSummary",
    "SendingFrequency",
    "SherpaMetric",
    "SliderTransition",
    "SmsTemplate",
    "SmsTemplateContent",
    "SmsTemplateCreate",
    "SmsTemplateMetaUpdate",
    "SmsTemplatePage",
    "SmsTemplateUpdate",
    "StatsByVariation",
    "StatsMetricType",
    "StoredCatalogItem",
    "StoredInAppTemplateContent",
    "StoredOsmTemplateContent",
    "StoredPushTemplateMeta",
    "StoredTemplateMeta",
    "StreamsEvent",
    "StreamsEventType",
    "StreamsWebhookPayload",
    "SubscriptionBulkUpdate",
    "SubscriptionPreferences",
    "SubscriptionUpdate",
    "SubscriptionUserUpdate",
    "TemplateMeta",
    "TemplateSaved",
    "TemplateSearch",
    "TemplateSort",
    "TemplateSortOrder",
    "TemplateSource",
    "TemplateType",
    "TemplateVersionKey",
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
    "V1AudienceLimit",
    "V1CampaignCreated",
    "V1CampaignFields",
    "V1CampaignMeta",
    "V1CampaignMetaSearch",
    "V1CampaignSearch",
    "V1CampaignStatus",
    "V1CampaignStatusChange",
    "V1EmailBasicDetails",
    "V1EmailCampaign",
    "V1EmailCampaignContent",
    "V1EmailCampaignTest",
    "V1PreviewRequest",
    "V1PreviewResult",
    "V1PreviewUser",
    "V1PushCampaign",
    "V1PushCampaignContent",
    "V1PushCampaignTest",
    "V1SherpaMetric",
    "V1SmsCampaign",
    "V1VariationDetails",
    "VariationDetails",
    "VariationStats",
    "WebAdvanced",
    "WebBasicDetails",
    "WebButton",
    "WebIconType",
    "WebPushContent",
    "WebPushPayload",
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
