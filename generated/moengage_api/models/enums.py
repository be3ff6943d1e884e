"""The values that fields are known to take."""

from typing import Literal

__all__ = [
    "ActionPeriodUnit",
    "ActionTimeComparison",
    "ActionTimeKind",
    "AndroidButtonAction",
    "AndroidPushActionType",
    "AndroidPushMediaType",
    "AndroidTemplateType",
    "AndroidTimerEnd",
    "ApnsPriority",
    "ArchivalCampaignType",
    "ArchivalChannel",
    "ArchivalDeliveryType",
    "ArchivalEvent",
    "ArchivalPlatform",
    "AttributeDataType",
    "AttributeOperator",
    "AttributionType",
    "AudienceLimitFrequency",
    "BooleanText",
    "BusinessEventAttributeType",
    "CampaignAction",
    "CampaignChannel",
    "CampaignDeliveryType",
    "CampaignStatus",
    "CapitalizedBooleanText",
    "CardActionType",
    "CardDeliveryType",
    "CardLayout",
    "CardPlatform",
    "CardWidgetType",
    "CatalogAttributeType",
    "CatalogCurrency",
    "ClickAction",
    "CohortAction",
    "ConnectorType",
    "ContentBlockSource",
    "ContentBlockStatus",
    "ContentBlockType",
    "ContentBlockWriteStatus",
    "ControlGroupAction",
    "CouponListStatus",
    "DayName",
    "DeliveryTiming",
    "DeviceAction",
    "DevicePlatform",
    "DismissalTimeUnit",
    "DistributionType",
    "DraftChannel",
    "EmailAttachmentType",
    "EmailContentType",
    "EmailDeliveryType",
    "EmailEditor",
    "EmailOptInStatus",
    "EmailTriggerDelay",
    "EventPlatform",
    "ExecutionBound",
    "ExecutionStatus",
    "ExperienceDataType",
    "ExperienceEventName",
    "ExperiencePlatform",
    "ExperienceStatus",
    "ExpirationUnit",
    "FileImportDateFormat",
    "FileImportRunState",
    "FileImportSchedule",
    "FileImportSource",
    "FileImportState",
    "FileImportType",
    "FileSegmentAttributeType",
    "FilterJoin",
    "FlowAction",
    "FlowDeliveryType",
    "FlowNodeType",
    "FlowStatus",
    "GdprIdentityType",
    "GeofenceSchedule",
    "GeofenceTrigger",
    "GmailCarouselType",
    "GmailDiscountType",
    "GmailLogoType",
    "GoalAttributeType",
    "HourOfDay",
    "ImageScaling",
    "InAppTemplateKind",
    "InformLiveActivityAction",
    "InterruptionLevel",
    "IosPushMediaType",
    "IosTemplateType",
    "LowerCaseOptInStatus",
    "NotificationControlColor",
    "OfferAttributeType",
    "OfferField",
    "OfferStatus",
    "OfferVariationType",
    "OptInChannel",
    "OsmTemplateFormat",
    "OtherChannel",
    "PreviewChannel",
    "PreviewIdentifier",
    "PushActionType",
    "PushAndroidPriority",
    "PushAudience",
    "PushComparison",
    "PushDeliveryType",
    "PushGoalOperator",
    "PushGoalType",
    "PushIosDevices",
    "PushIosPriority",
    "PushPlatform",
    "PushTemplateControlColor",
    "PushTemplateIcon",
    "PushTemplateMedia",
    "PushTemplatePlatform",
    "PushTemplateStyle",
    "PushTriggerDelay",
    "PushUserAttribute",
    "RecommendationSortDirection",
    "RecommendationType",
    "RetentionUnit",
    "RichMediaType",
    "SendingFrequency",
    "SherpaMetric",
    "SliderTransition",
    "StatsMetricType",
    "StreamsEventType",
    "TemplateSortOrder",
    "TemplateSource",
    "TemplateType",
    "TestIdentifier",
    "TestStatus",
    "TimeUnit",
    "TriggerRelation",
    "TvSystem",
    "UserIdentifierType",
    "UserPlatform",
    "V1CampaignStatus",
    "V1SherpaMetric",
    "WebIconType",
    "WeekOfMonth",
    "Weekday",
]

ActionPeriodUnit = Literal["days", "months", "weeks"]
"""Unit of a relative time."""

ActionTimeComparison = Literal["after", "before", "between", "inTheLast", "on"]
"""How the time of the event is compared."""

ActionTimeKind = Literal["absolute", "relative_past"]
"""Whether the range names moments, or counts back from now."""

AndroidButtonAction = Literal[
    "CALL",
    "COPY",
    "CUSTOM_ACTION",
    "DEEPLINKING",
    "NAVIGATE_TO_A_SCREEN",
    "REMIND_LATER",
    "RICH_LANDING",
    "SET_USER_ATTRIBUTE",
    "SHARE",
    "SNOOZE",
    "TRACK_EVENT",
]
"""What a button does."""

AndroidPushActionType = Literal["call", "copy", "share", "snooze"]
"""What a button does."""

AndroidPushMediaType = Literal["coupon", "image", "sound"]
"""Kind of rich content on Android."""

AndroidTemplateType = Literal[
    "BASIC",
    "Custom",
    "IMAGE_BANNER_WITH_TEXT",
    "SIMPLE_IMAGE_CAROUSEL",
    "STYLIZED_BASIC",
    "TIMER",
    "TIMER_WITH_PROGRESS_BAR",
]
"""Layout of the message. `Custom` is in mixed case on the wire."""

AndroidTimerEnd = Literal["DURATION", "SPECIFIC_TIME_CAMPAIGN_TIMEZONE", "SPECIFIC_TIME_USER_TIMEZONE"]
"""After a duration, or at a time in the user's or the campaign's zone."""

ApnsPriority = Literal["1", "10", "5"]
"""Apple's delivery priority, as a string."""

ArchivalCampaignType = Literal[
    "Autotrigger Campaign",
    "Business Event Trigger Email Campaign",
    "Business Event Trigger Push Campaign",
    "Business Event Trigger SMS Campaign",
    "Email Campaign",
    "Email Triggers",
    "General Push Campaign",
    "Geo-fencing Campaign",
    "Inform Email",
    "Inform Push",
    "Inform SMS",
    "SMS",
    "sms",
]
"""Kind of campaign: push, then SMS (`sms` or `SMS`), then e-mail, then alerts."""

ArchivalChannel = Literal["EMAIL", "FLOWS", "PUSH", "SMS"]
"""Channel; FLOWS for messages of flows, alerts by what they were sent as."""

ArchivalDeliveryType = Literal[
    "API_TRIGGERED",
    "BUSINESS_EVENT_TRIGGERED",
    "DEVICE_TRIGGERED",
    "EVENT_TRIGGERED",
    "LOCATION_TRIGGERED",
    "ONE_TIME",
    "PERIODIC",
]
"""What made the campaign go out."""

ArchivalEvent = Literal[
    "Email Sent",
    "Notification Received Android",
    "Notification Received Web",
    "Notification Sent iOS",
    "SMS Sent",
]
"""The event that sending left on the user's profile. Others have no copies."""

ArchivalPlatform = Literal["ANDROID", "EMAIL", "IOS", "MWEB", "SMS", "WEB"]
"""Where the message went; MWEB goes with the event of WEB."""

AttributeDataType = Literal["bool", "datetime", "double", "string"]
"""Type of the attribute's values."""

AttributeOperator = Literal[
    "after",
    "before",
    "between",
    "contains",
    "containsInTheFollowing",
    "endsWithInTheFollowing",
    "exists",
    "greaterThan",
    "in",
    "inTheLast",
    "inTheNext",
    "is",
    "lessThan",
    "on",
    "startWithInTheFollowing",
    "today",
]
"""How the attribute is compared. `startWithInTheFollowing` has no `s`; it is the wire's spelling."""

AttributionType = Literal[
    "CLICK_CONVERSIONS", "CLICK_THROUGH", "IN_SESSION", "TOTAL_CONVERSIONS", "VIEW_THROUGH"
]
"""Which contact with the message a conversion is credited to."""

AudienceLimitFrequency = Literal["INSTANCE", "TOTAL"]
"""Whether the cap holds over the campaign's life or for each run (push, PERIODIC only)."""

BooleanText = Literal["false", "true"]
"""A truth value as lower-case text."""

BusinessEventAttributeType = Literal["array", "date", "float", "int", "string"]
"""Type of an attribute; case matters."""

CampaignAction = Literal["PAUSE", "RESUME", "STOP"]
"""STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING, in V1 only a scheduled one. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED or SENDING; RESUME lets a paused one go on."""

CampaignChannel = Literal["CONNECTORS", "EMAIL", "FACEBOOK", "GOOGLE ADS", "PUSH", "SMS", "WHATSAPP"]
"""Channel of a campaign. V5 creates PUSH and EMAIL only and reads the others."""

CampaignDeliveryType = Literal[
    "BROADCAST_LIVE_ACTIVITY",
    "BUSINESS_EVENT_TRIGGERED",
    "DEVICE_TRIGGERED",
    "EVENT_TRIGGERED",
    "LOCATION_TRIGGERED",
    "ONE_TIME",
    "PERIODIC",
]
"""What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY on iOS only."""

CampaignStatus = Literal["ACTIVE", "ARCHIVED", "DRAFT", "PAUSED", "SCHEDULED", "SENDING", "SENT", "STOPPED"]
"""State of a campaign."""

CapitalizedBooleanText = Literal["False", "True"]
"""A truth value as capitalized text."""

CardActionType = Literal["deepLink", "richLanding", "screenName"]
"""A screen of the app, a deep link, or a page."""

CardDeliveryType = Literal["Event Triggered", "One Time"]
"""Delivery of a campaign with cards, in the dashboard's words."""

CardLayout = Literal["basic", "illustration"]
"""Text with a small picture, or a large picture."""

CardPlatform = Literal["ANDROID", "IOS", "WEB", "android", "ios", "web"]
"""A platform that shows cards. Requests take both spellings, answers have lower case."""

CardWidgetType = Literal["button", "image", "text"]
"""Kind of an element."""

CatalogAttributeType = Literal["bool", "datetime", "double", "geopoint", "string"]
"""Type of an attribute. A `datetime` is ISO 8601 text with an offset, a `geopoint` the text "latitude,longitude"."""

CatalogCurrency = Literal[
    "AED",
    "AFN",
    "ALL",
    "AMD",
    "AOA",
    "ARS",
    "AUD",
    "AZN",
    "BAM",
    "BDT",
    "BGN",
    "BHD",
    "BIF",
    "BND",
    "BOB",
    "BRL",
    "BWP",
    "BYR",
    "BZD",
    "CAD",
    "CDF",
    "CHF",
    "CLP",
    "CNY",
    "COP",
    "CRC",
    "CVE",
    "CZK",
    "DJF",
    "DKK",
    "DOP",
    "DZD",
    "EEK",
    "EGP",
    "ERN",
    "ETB",
    "EUR",
    "GBP",
    "GEL",
    "GHS",
    "GNF",
    "GTQ",
    "HKD",
    "HNL",
    "HRK",
    "HUF",
    "IDR",
    "ILS",
    "INR",
    "IQD",
    "IRR",
    "ISK",
    "JMD",
    "JOD",
    "JPY",
    "KES",
    "KHR",
    "KMF",
    "KRW",
    "KWD",
    "KZT",
    "LBP",
    "LKR",
    "LTL",
    "LVL",
    "LYD",
    "MAD",
    "MDL",
    "MGA",
    "MKD",
    "MMK",
    "MOP",
    "MUR",
    "MXN",
    "MYR",
    "MZN",
    "NAD",
    "NGN",
    "NIO",
    "NOK",
    "NPR",
    "NZD",
    "OMR",
    "PAB",
    "PEN",
    "PHP",
    "PKR",
    "PLN",
    "PYG",
    "QAR",
    "RON",
    "RSD",
    "RUB",
    "RWF",
    "SAR",
    "SDG",
    "SEK",
    "SGD",
    "SOS",
    "SYP",
    "THB",
    "TND",
    "TOP",
    "TRY",
    "TTD",
    "TWD",
    "TZS",
    "UAH",
    "UGX",
    "USD",
    "UYU",
    "UZS",
    "VEF",
    "VND",
    "XAF",
    "XOF",
    "YER",
    "ZAR",
    "ZMK",
]
"""A currency code that the vendor lists."""

ClickAction = Literal["DEEPLINKING", "NAVIGATE_TO_A_SCREEN", "RICH_LANDING"]
"""What a tap opens."""

CohortAction = Literal["add_members", "remove_members"]
"""Whether the members join or leave. Nothing replaces all members at once."""

ConnectorType = Literal[
    "AMAZON_SES", "CUSTOM_API", "CUSTOM_SMTP", "MANDRILL", "NETCORE", "SENDGRID", "SPARKPOST"
]
"""Kind of e-mail provider."""

ContentBlockSource = Literal["ENGAGE", "INFORM"]
"""Where the block is for: campaigns (ENGAGE) or alerts (INFORM); fixed."""

ContentBlockStatus = Literal["ACTIVE", "ARCHIVED", "DRAFT"]
"""State of a block."""

ContentBlockType = Literal["HTML", "TEXT"]
"""Form of the content."""

ContentBlockWriteStatus = Literal["ACTIVE", "DRAFT"]
"""State to give a block. Only the dashboard archives."""

ControlGroupAction = Literal["add", "remove"]
"""Whether the users join or leave; lower case on the wire."""

CouponListStatus = Literal["ACTIVE", "ARCHIVED", "EXPIRED"]
"""State of a list. Campaigns can use ACTIVE ones only; ARCHIVED ones have lost their coupons."""

DayName = Literal["Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"]
"""Day of the week; case matters."""

DeliveryTiming = Literal["ASAP", "AT_FIXED_TIME", "SEND_IN_BTS", "SEND_IN_USER_TIMEZONE"]
"""At once, at a set time, at each user's best time, or at a set time in each user's zone."""

DeviceAction = Literal["block", "unblock"]
"""`block` stops push messages, `unblock` allows them again."""

DevicePlatform = Literal[
    "ANDROID", "Android", "IOS", "TV", "Tv", "WEB", "Web", "android", "iOS", "ios", "tv", "web"
]
"""Platform of a device. The first four spellings are the vendor's own; case does not matter."""

DismissalTimeUnit = Literal["DAYS", "HOURS", "MINUTES", "days", "hours", "minutes"]
"""Unit of the time until a message is dismissed; the letter case does not matter."""

DistributionType = Literal["MANUAL", "SHERPA"]
"""Shares learned by the vendor's Sherpa, or set by hand."""

DraftChannel = Literal["EMAIL", "PUSH"]
"""Channel of the draft; must agree with it where given."""

EmailAttachmentType = Literal["PERSONALIZED_ATTACHMENT", "URL"]
"""Whether the file is the same for all users or looked up per user."""

EmailContentType = Literal["PROMOTIONAL", "TRANSACTIONAL"]
"""Whether the e-mail advertises or belongs to a transaction."""

EmailDeliveryType = Literal["BUSINESS_EVENT_TRIGGERED", "EVENT_TRIGGERED", "ONE_TIME", "PERIODIC"]
"""What makes an e-mail campaign go out."""

EmailEditor = Literal["Ace Editor", "Froala Editor"]
"""Dashboard editor that opens the e-mail; only `Ace Editor` has to be sent."""

EmailOptInStatus = Literal["DOUBLE_OPTED_IN", "OPTED_OUT", "OPT_IN_PENDING"]
"""State of an e-mail double opt-in."""

EmailTriggerDelay = Literal["ASAP", "DELAY"]
"""Send at once or after a fixed delay."""

EventPlatform = Literal["ANDROID", "TV", "iOS", "unknown", "web"]
"""Platforms the vendor knows."""

ExecutionBound = Literal["atleast", "atmost", "exactly", "firstTime", "lastTime"]
"""Whether `count` is a lower bound, an upper bound or the exact number; or that the first or the last time counts."""

ExecutionStatus = Literal["Failed", "Scheduled", "Sending", "Sent"]
"""State of a run."""

ExperienceDataType = Literal["boolean", "float", "json", "number", "string"]
"""Type of a variable."""

ExperienceEventName = Literal["MOE_PERSONALIZATION_MESSAGE_CLICKED", "MOE_PERSONALIZATION_MESSAGE_SHOWN"]
"""Whether an experience was shown or clicked; case matters."""

ExperiencePlatform = Literal["android", "ios", "tv", "web"]
"""Platforms the vendor knows."""

ExperienceStatus = Literal["Active", "Paused", "Scheduled"]
"""State of an experience; case matters."""

ExpirationUnit = Literal["DAY", "HOUR"]
"""Unit of the delivery time."""

FileImportDateFormat = Literal[
    "DD-MM-YYYY",
    "DD-MM-YYYY hh:mm:ss",
    "DD/MM/YYYY",
    "DD/MM/YYYY hh:mm:ss",
    "YYYY-MM-DD",
    "YYYY-MM-DD hh:mm:ss",
    "YYYY/MM/DD",
    "YYYY/MM/DD hh:mm:ss",
]
"""How dates are written."""

FileImportRunState = Literal[
    "FAILED", "PARTIAL_FAILURE", "PARTIAL_SUCCESS", "PROCESSING", "QUEUED", "SUCCESSFUL", "WAITING"
]
"""State of one file."""

FileImportSchedule = Literal["ONETIME", "PERIODIC"]
"""Whether an import repeats."""

FileImportSource = Literal["CSV", "S3", "SFTP"]
"""Where files come from."""

FileImportState = Literal[
    "ARCHIVED", "FAILED", "PARTIAL_SUCCESS", "PROCESSING", "QUEUED", "SCHEDULED", "SUCCESSFUL"
]
"""State of an import. PARTIAL_SUCCESS means that not all rows went in, QUEUED that it is next."""

FileImportType = Literal["AUX_DATA", "EVENTS", "USERS"]
"""What is imported; AUX_DATA is auxiliary data."""

FileSegmentAttributeType = Literal["double", "string"]
"""Type of the attribute that the values of the file are compared with."""

FilterJoin = Literal["and", "or"]
"""Whether a user must pass every filter of the group (and) or at least one (or)."""

FlowAction = Literal["archive", "pause", "resume", "retire", "stop", "unarchive"]
"""`pause` an ACTIVE or SCHEDULED version, `resume` a PAUSED one, `retire` an ACTIVE or PAUSED one, `stop` all of these and RETIRED ones; `archive` what is PAUSED, STOPPED or COMPLETED; `unarchive` what is archived."""

FlowDeliveryType = Literal[
    "BUSINESS_EVENT_TRIGGERED",
    "EVENT_TRIGGERED",
    "ONE_TIME",
    "ON_FLOW_EXIT",
    "PERIODIC",
    "business_event_triggered",
    "event_triggered",
    "on_flow_exit",
    "one_time",
    "periodic",
]
"""What lets users into a flow. Answers have it in upper case."""

FlowNodeType = Literal["ACTION", "BRANCH", "CONDITION", "CONTROL", "SPLIT", "TRIGGER"]
"""Kind of a node."""

FlowStatus = Literal[
    "ACTIVE",
    "COMPLETED",
    "DRAFT",
    "PAUSED",
    "REJECTED",
    "RETIRED",
    "SCHEDULED",
    "STOPPED",
    "UNDER_REVIEW",
    "active",
    "completed",
    "draft",
    "paused",
    "rejected",
    "retired",
    "scheduled",
    "stopped",
    "under_review",
]
"""State of a version of a flow. Answers have it in upper case."""

GdprIdentityType = Literal[
    "ID", "advertising_identifier", "email", "google_advertising_id", "mobile", "user_secondary_id"
]
"""Kinds of identifier; `ID` is your own id of the user. Case matters."""

GeofenceSchedule = Literal["ALWAYS", "LIMITED_TIME"]
"""Whether a geofence notifies around the clock or only within its time bounds."""

GeofenceTrigger = Literal["ENTRY", "EXIT", "dwell"]
"""Which move sets the campaign off. `dwell` is lower case on the wire."""

GmailCarouselType = Literal["MANUAL", "PRODUCT_SET"]
"""Whether products are listed by hand (MANUAL) or come from a set (PRODUCT_SET)."""

GmailDiscountType = Literal["PERCENT", "VALUE"]
"""Whether the discount is a percentage or an amount of money."""

GmailLogoType = Literal["image_url", "uploaded_image"]
"""Whether the logo was given by its address or uploaded."""

GoalAttributeType = Literal[
    "ARRAY_DOUBLE",
    "ARRAY_OBJECT",
    "ARRAY_STRING",
    "BOOL",
    "DATETIME",
    "DOUBLE",
    "GEOPOINT",
    "NUMBER",
    "OBJECT",
    "STRING",
]
"""Type of the goal attribute's values."""

HourOfDay = Literal[
    "00",
    "01",
    "02",
    "03",
    "04",
    "05",
    "06",
    "07",
    "08",
    "09",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "19",
    "20",
    "21",
    "22",
    "23",
]
"""Hour of the day in two digits."""

ImageScaling = Literal["FILL_IMAGE_CONTAINER", "FIT_INSIDE_IMAGE_CONTAINER"]
"""Whether the picture is shown whole or fills its frame."""

InAppTemplateKind = Literal["INAPP_HTML", "SELF_HANDLED"]
"""Whether the app itself shows the message or the SDK does."""

InformLiveActivityAction = Literal["end", "start", "update"]
"""What to do with the live activity."""

InterruptionLevel = Literal[
    "ACTIVE", "Active", "CRITICAL", "Critical", "PASSIVE", "Passive", "TIME_SENSITIVE", "Time sensitive"
]
"""How much the message may disturb: in upper case in V5, in mixed case in V1."""

IosPushMediaType = Literal["audio", "coupon", "gif", "image", "sound", "video"]
"""Kind of rich content on iOS."""

IosTemplateType = Literal["BASIC", "Custom", "SIMPLE_IMAGE_CAROUSEL", "STYLIZED_BASIC"]
"""Layout of the message. `Custom` is in mixed case on the wire."""

LowerCaseOptInStatus = Literal["double_opted_in", "opt_in_pending", "opted_out"]
"""The states of a double opt-in in small letters, which the vendor takes here too."""

NotificationControlColor = Literal["DARK", "LIGHT"]
"""Shade of the message's controls."""

OfferAttributeType = Literal["DYNAMIC", "FIXED"]
"""Whether the scores of the values are given (FIXED) or found (DYNAMIC)."""

OfferField = Literal["created_at", "created_by", "id", "name", "status", "tags"]
"""A field of a listed offer."""

OfferStatus = Literal["active", "archived", "draft", "expired", "scheduled"]
"""State of an offer: `scheduled` becomes `active` at its begin and `expired` at its end. Only the dashboard archives, and only it makes drafts."""

OfferVariationType = Literal["DMV", "SMV"]
"""Whether the shares are fixed (SMV) or follow the results (DMV)."""

OptInChannel = Literal["EMAIL", "Email", "email"]
"""What the opt-in is for; there is one, in any letter case."""

OsmTemplateFormat = Literal["BANNER", "NUDGE", "POP_UP"]
"""Format of an on-site message. No answer tells it."""

OtherChannel = Literal["CONNECTORS", "FACEBOOK", "GOOGLE ADS", "SMS", "WHATSAPP"]
"""A channel that V5 only reads."""

PreviewChannel = Literal["EMAIL", "PUSH", "SMS"]
"""Channel whose content is previewed."""

PreviewIdentifier = Literal["EMAIL", "MOE_GAID", "PUSH_ID", "USER_ATTRIBUTE_UNIQUE_ID"]
"""How the user is named."""

PushActionType = Literal["deeplinking", "navigation", "richlanding"]
"""A page in the app's browser, a screen of the app, or a deep link."""

PushAndroidPriority = Literal["High", "Low"]
"""`High` shows up at once, `Low` in the drawer only."""

PushAudience = Literal["All Users", "Custom Segment", "User"]
"""Everybody, a stored segment, or the at most 100 users that an attribute matches."""

PushComparison = Literal["in", "is"]
"""Equal to one value, or to any of several."""

PushDeliveryType = Literal["later", "periodic", "soon"]
"""At once, at a set time, or again and again."""

PushGoalOperator = Literal[
    "contains",
    "does not contain",
    "does not end with",
    "does not exist",
    "does not start with",
    "ends with",
    "exists",
    "in the following",
    "is",
    "is between",
    "is equal to",
    "is greater than",
    "is less than",
    "is not",
    "is not between",
    "is not equal to",
    "not in the following",
    "starts with",
]
"""How the attribute is compared."""

PushGoalType = Literal["numeric", "string"]
"""Type of the attribute; `numeric` covers fractions."""

PushIosDevices = Literal[
    "apns_device_default_push", "apns_device_non_provisional_push", "apns_device_provisional_push"
]
"""Which iOS devices are addressed, by the kind of permission."""

PushIosPriority = Literal[1, 5, 10]
"""1 low, 5 normal, 10 critical."""

PushPlatform = Literal["ANDROID", "IOS", "WEB"]
"""Platform that shows push messages."""

PushTemplateControlColor = Literal["Dark", "Light"]
"""Shade of a template's controls. Campaigns spell it in capitals."""

PushTemplateIcon = Literal["appicon", "upload", "url"]
"""Which icon is shown. No field uploads one."""

PushTemplateMedia = Literal["AUDIO", "GIF", "IMAGE", "VIDEO"]
"""Kind of rich media."""

PushTemplatePlatform = Literal["ANDROID", "IOS"]
"""Platform of a push template."""

PushTemplateStyle = Literal["BASIC", "STYLIZED"]
"""Plain, or with colours and a backup for old SDKs."""

PushTriggerDelay = Literal["ASAP", "DELAY", "INTELLIGENT_DELAY"]
"""Send at once, after a fixed delay, or after one chosen per user within a span."""

PushUserAttribute = Literal[
    "ADVERTISING_IDENTIFIER",
    "MOE_GAID",
    "PUSH_ID",
    "USER_ATTRIBUTE_UNIQUE_ID",
    "USER_ATTRIBUTE_USER_EMAIL",
    "USER_ATTRIBUTE_USER_MOBILE",
]
"""Your own id of the user, e-mail address, mobile number, an advertising id (Google's, Apple's), or the push token of either platform."""

RecommendationSortDirection = Literal["-1", "1"]
"""`1`: smallest first; `-1`: largest first. Text, not a number."""

RecommendationType = Literal[
    "catalog_alert",
    "frequently_bought_together",
    "frequently_viewed_together",
    "item_attribute",
    "similar_item",
    "trending_item",
    "user_action",
    "user_personalization",
]
"""What a recommendation goes by."""

RetentionUnit = Literal["DAYS", "MONTHS", "WEEKS"]
"""Unit of a period."""

RichMediaType = Literal["GIF", "Image", "Video"]
"""Kind of rich media; spelled in mixed case on the wire."""

SendingFrequency = Literal["DAILY", "MONTHLY", "WEEKLY"]
"""Unit of a periodic campaign's rhythm."""

SherpaMetric = Literal["BOTH", "CLICK_RATE", "OPEN_RATE"]
"""What Sherpa tries to raise."""

SliderTransition = Literal["AUTOMATIC", "MANUAL", "automatic", "manual"]
"""Whether the user or the clock turns the slides. Lower case is for V1 only."""

StatsMetricType = Literal["TOTAL", "UNIQUE"]
"""Whether every occurrence counts or each user once."""

StreamsEventType = Literal["CAMPAIGN_EVENT", "USER_ACTION_EVENT"]
"""An event of a campaign, or an action of the user."""

TemplateSortOrder = Literal["ASCENDING", "DESCENDING"]
"""Direction of a sort."""

TemplateSource = Literal["API", "MOENGAGE"]
"""Whether a template was made through this API or in the dashboard."""

TemplateType = Literal["CUSTOM", "PRE_BUILT"]
"""Whether a template is the workspace's own or comes with the product."""

TestIdentifier = Literal[
    "ADVERTISING_IDENTIFIER",
    "CUSTOM_SEGMENT",
    "EMAIL",
    "ID",
    "MOBILE_NUMBER",
    "MOE_GAID",
    "PUSH_ID",
    "USER_ATTRIBUTE_UNIQUE_ID",
    "USER_ATTRIBUTE_USER_EMAIL",
    "USER_ATTRIBUTE_USER_MOBILE",
]
"""How recipients are named. EMAIL, ID and MOBILE_NUMBER are for e-mail, CUSTOM_SEGMENT for both, the others for push. Phone numbers are in E.164."""

TestStatus = Literal["FAILED", "SENT", "failed", "success"]
"""Whether the message went out, in upper case in V5 and in lower case in V1."""

TimeUnit = Literal["DAYS", "HOURS", "MINUTES"]
"""Unit of a span of time."""

TriggerRelation = Literal["AFTER", "BEFORE"]
"""Whether the delay lies before or after the trigger."""

TvSystem = Literal["AndroidTV", "FireOS", "ROKU", "Tizen", "VizioTV", "WebOS", "Xbox", "tvOS"]
"""Television systems the vendor knows."""

UserIdentifierType = Literal["customer_id", "id", "moengage_id"]
"""`customer_id` is your id; `id` and `moengage_id` are the vendor's id of the user."""

UserPlatform = Literal["ANDROID", "Android", "IOS", "WEB", "Web", "android", "iOS", "ios", "web"]
"""A platform of a user. The first three spellings are the vendor's own; case does not matter."""

V1CampaignStatus = Literal[
    "ACTIVE",
    "ARCHIVED",
    "Active",
    "Archived",
    "PAUSED",
    "Paused",
    "RETIRED",
    "Retired",
    "SCHEDULED",
    "SENT",
    "STOPPED",
    "Scheduled",
    "Sent",
    "Stopped",
]
"""State of a campaign: asked for in upper case, answered with one capital. RETIRED is an ended campaign that the system closed for good, STOPPED one that a person stopped."""

V1SherpaMetric = Literal["BOTH", "CLICK RATE", "OPEN RATE"]
"""What Sherpa tries to raise; V5 joins the words with an underscore."""

WebIconType = Literal["DEFAULT", "ICON_URL"]
"""The site's own icon or one given by its address."""

WeekOfMonth = Literal["FIRST", "FOURTH", "LAST", "SECOND", "THIRD"]
"""Which of the weekday's occurrences within the month."""

Weekday = Literal["FRIDAY", "MONDAY", "SATURDAY", "SUNDAY", "THURSDAY", "TUESDAY", "WEDNESDAY"]
"""Day of the week."""
