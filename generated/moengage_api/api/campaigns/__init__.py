"""Push and e-mail campaigns without drafts, and the global control group ("Campaigns overview")."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.advanced_details import AdvancedDetails
    from ...models.campaign_connector import CampaignConnector
    from ...models.campaign_execution import CampaignExecution
    from ...models.campaign_executions import CampaignExecutions
    from ...models.campaign_executions_request import CampaignExecutionsRequest
    from ...models.campaign_test_result_data import CampaignTestResultData
    from ...models.campaign_test_target import CampaignTestTarget
    from ...models.control_group_details import ControlGroupDetails
    from ...models.control_group_update import ControlGroupUpdate
    from ...models.conversion_goal_details import ConversionGoalDetails
    from ...models.email_campaign_request import EmailCampaignRequest
    from ...models.email_campaign_update import EmailCampaignUpdate
    from ...models.email_delivery_controls import EmailDeliveryControls
    from ...models.email_trigger_condition import EmailTriggerCondition
    from ...models.enums import CampaignAction, CampaignDeliveryType, ControlGroupAction, EmailDeliveryType
    from ...models.personalization_details import PersonalizationDetails
    from ...models.preview_source import PreviewSource
    from ...models.preview_values import PreviewValues
    from ...models.push_basic_details import PushBasicDetails
    from ...models.push_campaign_request import PushCampaignRequest
    from ...models.push_campaign_update import PushCampaignUpdate
    from ...models.push_delivery_controls import PushDeliveryControls
    from ...models.push_trigger_condition import PushTriggerCondition
    from ...models.scheduling_details import SchedulingDetails
    from ...models.segmentation_details import SegmentationDetails
    from ...models.utm_params import UtmParams
    from ...models.v1_audience_limit import V1AudienceLimit
    from ...models.v1_campaign_created import V1CampaignCreated
    from ...models.v1_campaign_fields import V1CampaignFields
    from ...models.v1_campaign_meta import V1CampaignMeta
    from ...models.v1_campaign_meta_search import V1CampaignMetaSearch
    from ...models.v1_campaign_search import V1CampaignSearch
    from ...models.v1_campaign_status_change import V1CampaignStatusChange
    from ...models.v1_email_basic_details import V1EmailBasicDetails
    from ...models.v1_email_campaign import V1EmailCampaign
    from ...models.v1_email_campaign_content import V1EmailCampaignContent
    from ...models.v1_email_campaign_test import V1EmailCampaignTest
    from ...models.v1_preview_request import V1PreviewRequest
    from ...models.v1_preview_result import V1PreviewResult
    from ...models.v1_preview_user import V1PreviewUser
    from ...models.v1_push_campaign import V1PushCampaign
    from ...models.v1_push_campaign_content import V1PushCampaignContent
    from ...models.v1_push_campaign_test import V1PushCampaignTest
    from ...models.v1_sms_campaign import V1SmsCampaign
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncCampaigns", "AsyncRawCampaigns", "Campaigns", "RawCampaigns"]


class Campaigns:
    """Push and e-mail campaigns without drafts, and the global control group ("Campaigns overview")."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawCampaigns:
        """The same methods, returning a `Response` around the answer."""
        return RawCampaigns(self._client)

    @overload
    def create(
        self,
        body: EmailCampaignRequest | Mapping[str, Any] | PushCampaignRequest,
        *,
        options: RequestOptions | None = None,
    ) -> V1CampaignCreated: ...

    @overload
    def create(
        self,
        *,
        channel: Literal["PUSH"],
        campaign_delivery_type: CampaignDeliveryType,
        created_by: str,
        basic_details: PushBasicDetails | Mapping[str, Any],
        campaign_content: V1PushCampaignContent | Mapping[str, Any],
        segmentation_details: SegmentationDetails | Mapping[str, Any],
        scheduling_details: SchedulingDetails | Mapping[str, Any],
        delivery_controls: PushDeliveryControls | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        trigger_condition: PushTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        advanced: AdvancedDetails | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> V1CampaignCreated: ...

    @overload
    def create(
        self,
        *,
        channel: Literal["EMAIL"],
        campaign_delivery_type: EmailDeliveryType,
        created_by: str,
        basic_details: V1EmailBasicDetails | Mapping[str, Any],
        connector: CampaignConnector | Mapping[str, Any],
        campaign_content: V1EmailCampaignContent | Mapping[str, Any],
        segmentation_details: SegmentationDetails | Mapping[str, Any],
        scheduling_details: SchedulingDetails | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        trigger_condition: EmailTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: EmailDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: V1AudienceLimit | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> V1CampaignCreated: ...

    def create(self, *args: Any, **kwargs: Any) -> V1CampaignCreated:
        """Create a push or e-mail campaign.

        Makes a campaign that goes out as its schedule says; there are no drafts. The answer holds nothing
        but its id. An e-mail campaign names the connector that sends it, a push campaign its delivery
        controls.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            channel: Marks a push campaign. Marks an e-mail campaign.
            campaign_delivery_type: What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY
                on iOS only. What makes an e-mail campaign go out.
            created_by: Address of the dashboard user who creates it.
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign.
            campaign_content: Content of a push campaign: `push` alone, or per locale and variation. One platform is
                enough, also where the campaign names several. Content of an e-mail campaign: `email`
                alone, or per locale and variation. Subject, sender's name and `html_content` are needed
                unless a stored template gives them.
            segmentation_details: Whom the campaign addresses.
            scheduling_details: The schedule of a campaign. V1 takes its times as UTC and has neither `timezone` nor
                `geo_fence_timelimit`. V5 asks for more to publish than to save: one-time and periodic
                campaigns need a schedule, AT_FIXED_TIME and SEND_IN_BTS need `timezone`, PERIODIC needs
                `periodic_details`.
            delivery_controls: Caps, quiet hours and queueing of a push campaign. Several fields belong to certain
                delivery types; V5 looks at them when the campaign is published. V1 has neither queueing
                nor the switch for the global minimum delay. Caps and quiet hours of an e-mail campaign.
            request_id: Key of the creation. After a success it is refused for an hour (push) or a day (e-mail),
                so that a repetition makes no second campaign; after a failure it may be used again.
            trigger_condition: What sets off a triggered push campaign. Publishing in V5 needs at least one included
                filter for an event-triggered one, and no delay for a device-triggered one. What sets
                off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
                one included filter.
            advanced: How long a push message lives, and its priority on each platform.
            conversion_goal_details: What counts as success, and for how long after the message.
            control_group_details: Users who get no message, for comparison.
            utm_params: Parameters added to the links. Besides the five standard ones at most five more of any
                name, `utm_custom` being one of these.
            connector: The provider that sends the campaign's messages.
            campaign_audience_limit: Caps how many e-mails a campaign sends; the workspace needs the feature.

        POST /core-services/v1/campaigns, signed with the `campaigns` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    @overload
    def update(
        self,
        campaign_id: str,
        body: EmailCampaignUpdate | Mapping[str, Any] | PushCampaignUpdate,
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def update(
        self,
        campaign_id: str,
        *,
        updated_by: str,
        request_id: str | Unset = UNSET,
        channel: Literal["PUSH"] | Unset = UNSET,
        basic_details: PushBasicDetails | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: PushTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        campaign_content: V1PushCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: PushDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        advanced: AdvancedDetails | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def update(
        self,
        campaign_id: str,
        *,
        updated_by: str,
        request_id: str | Unset = UNSET,
        channel: Literal["EMAIL"] | Unset = UNSET,
        basic_details: V1EmailBasicDetails | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: EmailTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        connector: CampaignConnector | Mapping[str, Any] | Unset = UNSET,
        campaign_content: V1EmailCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: EmailDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: V1AudienceLimit | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    def update(self, *args: Any, **kwargs: Any) -> None:
        """Replace components of a campaign.

        Components that are sent replace the stored ones whole. An active campaign keeps its trigger,
        segmentation, conversion goals, schedule type and start; a scheduled one keeps its schedule type; a
        stopped or archived one takes nothing. Campaigns made in the dashboard are refused. Changed content
        of an event-triggered campaign may take 30 minutes to show.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            updated_by: Address of the dashboard user who updates it.
            request_id: Correlation id of the call.
            channel: Must match the stored campaign.
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign.
            trigger_condition: What sets off a triggered push campaign. Publishing in V5 needs at least one included
                filter for an event-triggered one, and no delay for a device-triggered one. What sets
                off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
                one included filter.
            campaign_content: Content of a push campaign: `push` alone, or per locale and variation. One platform is
                enough, also where the campaign names several. Content of an e-mail campaign: `email`
                alone, or per locale and variation. Subject, sender's name and `html_content` are needed
                unless a stored template gives them.
            segmentation_details: Whom the campaign addresses.
            scheduling_details: The schedule of a campaign. V1 takes its times as UTC and has neither `timezone` nor
                `geo_fence_timelimit`. V5 asks for more to publish than to save: one-time and periodic
                campaigns need a schedule, AT_FIXED_TIME and SEND_IN_BTS need `timezone`, PERIODIC needs
                `periodic_details`.
            delivery_controls: Caps, quiet hours and queueing of a push campaign. Several fields belong to certain
                delivery types; V5 looks at them when the campaign is published. V1 has neither queueing
                nor the switch for the global minimum delay. Caps and quiet hours of an e-mail campaign.
            advanced: How long a push message lives, and its priority on each platform.
            conversion_goal_details: What counts as success, and for how long after the message.
            control_group_details: Users who get no message, for comparison.
            utm_params: Parameters added to the links. Besides the five standard ones at most five more of any
                name, `utm_custom` being one of these.
            connector: The provider that sends the campaign's messages.
            campaign_audience_limit: Caps how many e-mails a campaign sends; the workspace needs the feature.

        PATCH /core-services/v1/campaigns/{campaign_id}, signed with the `campaigns` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed

    @overload
    def search(
        self,
        body: V1CampaignSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> list[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]: ...

    @overload
    def search(
        self,
        *,
        limit: int,
        page: int,
        request_id: str | Unset = UNSET,
        campaign_fields: V1CampaignFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        include_archive_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]: ...

    def search(self, *args: Any, **kwargs: Any) -> list[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]:
        """Search campaigns in full.

        Lists push, e-mail and SMS campaigns that pass the filters, wherever they were made. Archived
        campaigns and children (periodic runs, flow nodes) are left out unless asked for.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            limit: Rows on a page.
            page: Number of the page, from 1.
            request_id: Correlation id of the call.
            campaign_fields: Filters that a campaign must all pass; within a list one value is enough.
            include_child_campaigns: Whether runs of periodic campaigns and nodes of flows are listed too.
            include_archive_campaigns: Whether archived campaigns are listed; a filter on ARCHIVED alone lists none.

        POST /core-services/v1/campaigns/search, signed with the `campaigns` key.
        """
        return self.with_raw_response.search(*args, **kwargs).parsed

    @overload
    def iter_search(
        self,
        body: V1CampaignSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        campaign_fields: V1CampaignFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        include_archive_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]:
        """Every item that `search` finds, page after page; it takes the same arguments.

        `page` is where to begin, `limit` the size of a page (15 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .search import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    @overload
    def get_meta(
        self,
        body: V1CampaignMetaSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> list[V1CampaignMeta]: ...

    @overload
    def get_meta(
        self,
        *,
        limit: int,
        page: int,
        request_id: str | Unset = UNSET,
        campaign_fields: V1CampaignFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[V1CampaignMeta]: ...

    def get_meta(self, *args: Any, **kwargs: Any) -> list[V1CampaignMeta]:
        """Search campaigns in brief.

        Lists names, states and estimated audiences of campaigns of all channels, wherever they were made.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            limit: Rows on a page.
            page: Number of the page, from 1.
            request_id: Correlation id of the call.
            campaign_fields: Filters that a campaign must all pass; within a list one value is enough.
            include_child_campaigns: Whether runs of periodic campaigns and nodes of flows are listed too.

        POST /core-services/v1/campaigns/meta, signed with the `campaigns` key.
        """
        return self.with_raw_response.get_meta(*args, **kwargs).parsed

    @overload
    def iter_get_meta(
        self,
        body: V1CampaignMetaSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[V1CampaignMeta]: ...

    @overload
    def iter_get_meta(
        self,
        *,
        max_items: int | None = None,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        campaign_fields: V1CampaignFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[V1CampaignMeta]: ...

    def iter_get_meta(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[V1CampaignMeta]:
        """Every item that `get_meta` finds, page after page; it takes the same arguments.

        `page` is where to begin, `limit` the size of a page (15 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .get_meta import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    @overload
    def update_status(
        self,
        body: V1CampaignStatusChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def update_status(
        self,
        *,
        action: CampaignAction,
        campaign_ids: Sequence[str],
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    def update_status(self, *args: Any, **kwargs: Any) -> None:
        """Stop, pause or resume campaigns.

        Applies one action to up to ten campaigns made through the API. The answer is empty and tells
        nothing of the single campaigns; search for them to see their states. Business-event-triggered
        campaigns take none of the actions.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            action: STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING, in V1 only a
                scheduled one. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED
                or SENDING; RESUME lets a paused one go on.
            campaign_ids: Ids of the campaigns.
            request_id: Correlation id of the call.

        POST /core-services/v1/campaigns/status, signed with the `campaigns` key.
        """
        return self.with_raw_response.update_status(*args, **kwargs).parsed

    @overload
    def send_test(
        self,
        body: Mapping[str, Any] | V1EmailCampaignTest | V1PushCampaignTest,
        *,
        options: RequestOptions | None = None,
    ) -> CampaignTestResultData: ...

    @overload
    def send_test(
        self,
        *,
        channel: Literal["PUSH"],
        basic_details: PushBasicDetails | Mapping[str, Any],
        campaign_content: V1PushCampaignContent | Mapping[str, Any],
        test_campaign_meta: CampaignTestTarget | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        personalization_details: PersonalizationDetails | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignTestResultData: ...

    @overload
    def send_test(
        self,
        *,
        channel: Literal["EMAIL"],
        basic_details: V1EmailBasicDetails | Mapping[str, Any],
        connector: CampaignConnector | Mapping[str, Any],
        campaign_content: V1EmailCampaignContent | Mapping[str, Any],
        test_campaign_meta: CampaignTestTarget | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        personalization_details: PersonalizationDetails | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignTestResultData: ...

    def send_test(self, *args: Any, **kwargs: Any) -> CampaignTestResultData:
        """Send a test message.

        Sends the content of the request to at most ten recipients. The answer is a 200 also when messages
        fail: see the status of each.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            channel: Marks a push message. Marks an e-mail.
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign.
            campaign_content: Content of a push campaign: `push` alone, or per locale and variation. One platform is
                enough, also where the campaign names several. Content of an e-mail campaign: `email`
                alone, or per locale and variation. Subject, sender's name and `html_content` are needed
                unless a stored template gives them.
            test_campaign_meta: Who gets the test, and which of a draft's messages.
            request_id: Correlation id of the call.
            personalization_details: Values that take the place of the recipients' own while the message is personalized.
            connector: The provider that sends the campaign's messages.
            utm_params: Parameters added to the links. Besides the five standard ones at most five more of any
                name, `utm_custom` being one of these.

        POST /core-services/v1/campaigns/test, signed with the `campaigns` key.
        """
        return self.with_raw_response.send_test(*args, **kwargs).parsed

    @overload
    def list_executions(
        self,
        parent_campaign_id: str,
        body: CampaignExecutionsRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignExecutions: ...

    @overload
    def list_executions(
        self,
        parent_campaign_id: str,
        *,
        limit: int,
        page: int,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignExecutions: ...

    def list_executions(self, *args: Any, **kwargs: Any) -> CampaignExecutions:
        """List the runs of a campaign.

        Lists the single runs of a periodic or business-event-triggered campaign, e-mail or push.

        Args:
            parent_campaign_id: Id of a PERIODIC or BUSINESS_EVENT_TRIGGERED campaign that was made through the API.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            limit: Rows on a page.
            page: Number of the page, from 1.
            request_id: Correlation id of the call.

        POST /core-services/v1/campaigns/{parent_campaign_id}/executions, signed with the `campaigns` key.
        """
        return self.with_raw_response.list_executions(*args, **kwargs).parsed

    @overload
    def iter_list_executions(
        self,
        parent_campaign_id: str,
        body: CampaignExecutionsRequest | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CampaignExecution]: ...

    @overload
    def iter_list_executions(
        self,
        parent_campaign_id: str,
        *,
        max_items: int | None = None,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[CampaignExecution]: ...

    def iter_list_executions(
        self,
        parent_campaign_id: str,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[CampaignExecution]:
        """Every item that `list_executions` finds, page after page; it takes the same arguments.

        `page` is where to begin, `limit` the size of a page (15 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate
        from .list_executions import OPERATION

        return iterate(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={
                "parent_campaign_id": parent_campaign_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    @overload
    def preview(
        self,
        body: V1PreviewRequest | Mapping[str, Any],
        *,
        data_compression: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> V1PreviewResult: ...

    @overload
    def preview(
        self,
        *,
        personalization_content: PreviewSource | Mapping[str, Any],
        personalization_details: PreviewValues | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        user_details: V1PreviewUser | Mapping[str, Any] | Unset = UNSET,
        data_compression: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> V1PreviewResult: ...

    def preview(self, *args: Any, **kwargs: Any) -> V1PreviewResult:
        """Render content for one user.

        Fills in the personalization of any content, or of a stored template, and sends nothing. Attributes,
        content blocks, content APIs and product sets are resolved; values of the request beat the user's
        own.

        Args:
            data_compression: Whether the body is sent compressed.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            personalization_content: What to render, either content of the request or a stored template.
            personalization_details: Channel, and values that take the place of the user's own. An attribute that the
                dashboard does not know is rendered as nothing, unless its fallback forbids sending.
            request_id: Correlation id of the call.
            user_details: The user for whom the content is rendered; without one only the given values count.

        POST /core-services/v1/personalization/preview, signed with the `campaigns` key.
        """
        return self.with_raw_response.preview(*args, **kwargs).parsed

    @overload
    def update_global_control_group(
        self,
        body: ControlGroupUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def update_global_control_group(
        self,
        *,
        file_url: str,
        action_type: ControlGroupAction,
        updated_by: str,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    def update_global_control_group(self, *args: Any, **kwargs: Any) -> None:
        """Add users to the global control group, or remove them.

        Hands over a file of user ids. It is processed afterwards, and an e-mail to `updated_by` tells the
        outcome. The group must have been set up in the dashboard by uploading users, not by random
        allocation. While a file is being processed further calls are refused.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            file_url: Public Amazon S3 address, without credentials, of a CSV file below 300 MB whose only
                column is `uid`.
            action_type: Whether the users join or leave; lower case on the wire.
            updated_by: Address that gets the counts when the file is done.
            request_id: Correlation id of the call.

        PUT /core-services/v1/global-control-group/users, signed with the `campaigns` key.
        """
        return self.with_raw_response.update_global_control_group(*args, **kwargs).parsed


class RawCampaigns:
    """The methods of `Campaigns`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create(
        self,
        body: EmailCampaignRequest | Mapping[str, Any] | PushCampaignRequest | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[V1CampaignCreated]:
        """`campaigns.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def update(
        self,
        campaign_id: str,
        body: EmailCampaignUpdate | Mapping[str, Any] | PushCampaignUpdate | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`campaigns.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "campaign_id": campaign_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def search(
        self,
        body: V1CampaignSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[list[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]]:
        """`campaigns.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def get_meta(
        self,
        body: V1CampaignMetaSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[list[V1CampaignMeta]]:
        """`campaigns.get_meta`, with status, headers and attempts around its answer."""
        from .get_meta import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def update_status(
        self,
        body: V1CampaignStatusChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`campaigns.update_status`, with status, headers and attempts around its answer."""
        from .update_status import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def send_test(
        self,
        body: Mapping[str, Any] | V1EmailCampaignTest | V1PushCampaignTest | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignTestResultData]:
        """`campaigns.send_test`, with status, headers and attempts around its answer."""
        from .send_test import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def list_executions(
        self,
        parent_campaign_id: str,
        body: CampaignExecutionsRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignExecutions]:
        """`campaigns.list_executions`, with status, headers and attempts around its answer."""
        from .list_executions import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "parent_campaign_id": parent_campaign_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def preview(
        self,
        body: V1PreviewRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        data_compression: bool | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[V1PreviewResult]:
        """`campaigns.preview`, with status, headers and attempts around its answer."""
        from .preview import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "data_compression": data_compression,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def update_global_control_group(
        self,
        body: ControlGroupUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`campaigns.update_global_control_group`, with status, headers and attempts around its answer."""
        from .update_global_control_group import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncCampaigns:
    """Push and e-mail campaigns without drafts, and the global control group ("Campaigns overview")."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawCampaigns:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawCampaigns(self._client)

    @overload
    async def create(
        self,
        body: EmailCampaignRequest | Mapping[str, Any] | PushCampaignRequest,
        *,
        options: RequestOptions | None = None,
    ) -> V1CampaignCreated: ...

    @overload
    async def create(
        self,
        *,
        channel: Literal["PUSH"],
        campaign_delivery_type: CampaignDeliveryType,
        created_by: str,
        basic_details: PushBasicDetails | Mapping[str, Any],
        campaign_content: V1PushCampaignContent | Mapping[str, Any],
        segmentation_details: SegmentationDetails | Mapping[str, Any],
        scheduling_details: SchedulingDetails | Mapping[str, Any],
        delivery_controls: PushDeliveryControls | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        trigger_condition: PushTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        advanced: AdvancedDetails | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> V1CampaignCreated: ...

    @overload
    async def create(
        self,
        *,
        channel: Literal["EMAIL"],
        campaign_delivery_type: EmailDeliveryType,
        created_by: str,
        basic_details: V1EmailBasicDetails | Mapping[str, Any],
        connector: CampaignConnector | Mapping[str, Any],
        campaign_content: V1EmailCampaignContent | Mapping[str, Any],
        segmentation_details: SegmentationDetails | Mapping[str, Any],
        scheduling_details: SchedulingDetails | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        trigger_condition: EmailTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: EmailDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: V1AudienceLimit | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> V1CampaignCreated: ...

    async def create(self, *args: Any, **kwargs: Any) -> V1CampaignCreated:
        """Create a push or e-mail campaign.

        Makes a campaign that goes out as its schedule says; there are no drafts. The answer holds nothing
        but its id. An e-mail campaign names the connector that sends it, a push campaign its delivery
        controls.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            channel: Marks a push campaign. Marks an e-mail campaign.
            campaign_delivery_type: What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY
                on iOS only. What makes an e-mail campaign go out.
            created_by: Address of the dashboard user who creates it.
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign.
            campaign_content: Content of a push campaign: `push` alone, or per locale and variation. One platform is
                enough, also where the campaign names several. Content of an e-mail campaign: `email`
                alone, or per locale and variation. Subject, sender's name and `html_content` are needed
                unless a stored template gives them.
            segmentation_details: Whom the campaign addresses.
            scheduling_details: The schedule of a campaign. V1 takes its times as UTC and has neither `timezone` nor
                `geo_fence_timelimit`. V5 asks for more to publish than to save: one-time and periodic
                campaigns need a schedule, AT_FIXED_TIME and SEND_IN_BTS need `timezone`, PERIODIC needs
                `periodic_details`.
            delivery_controls: Caps, quiet hours and queueing of a push campaign. Several fields belong to certain
                delivery types; V5 looks at them when the campaign is published. V1 has neither queueing
                nor the switch for the global minimum delay. Caps and quiet hours of an e-mail campaign.
            request_id: Key of the creation. After a success it is refused for an hour (push) or a day (e-mail),
                so that a repetition makes no second campaign; after a failure it may be used again.
            trigger_condition: What sets off a triggered push campaign. Publishing in V5 needs at least one included
                filter for an event-triggered one, and no delay for a device-triggered one. What sets
                off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
                one included filter.
            advanced: How long a push message lives, and its priority on each platform.
            conversion_goal_details: What counts as success, and for how long after the message.
            control_group_details: Users who get no message, for comparison.
            utm_params: Parameters added to the links. Besides the five standard ones at most five more of any
                name, `utm_custom` being one of these.
            connector: The provider that sends the campaign's messages.
            campaign_audience_limit: Caps how many e-mails a campaign sends; the workspace needs the feature.

        POST /core-services/v1/campaigns, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    @overload
    async def update(
        self,
        campaign_id: str,
        body: EmailCampaignUpdate | Mapping[str, Any] | PushCampaignUpdate,
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def update(
        self,
        campaign_id: str,
        *,
        updated_by: str,
        request_id: str | Unset = UNSET,
        channel: Literal["PUSH"] | Unset = UNSET,
        basic_details: PushBasicDetails | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: PushTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        campaign_content: V1PushCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: PushDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        advanced: AdvancedDetails | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def update(
        self,
        campaign_id: str,
        *,
        updated_by: str,
        request_id: str | Unset = UNSET,
        channel: Literal["EMAIL"] | Unset = UNSET,
        basic_details: V1EmailBasicDetails | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: EmailTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        connector: CampaignConnector | Mapping[str, Any] | Unset = UNSET,
        campaign_content: V1EmailCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: EmailDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: V1AudienceLimit | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    async def update(self, *args: Any, **kwargs: Any) -> None:
        """Replace components of a campaign.

        Components that are sent replace the stored ones whole. An active campaign keeps its trigger,
        segmentation, conversion goals, schedule type and start; a scheduled one keeps its schedule type; a
        stopped or archived one takes nothing. Campaigns made in the dashboard are refused. Changed content
        of an event-triggered campaign may take 30 minutes to show.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            updated_by: Address of the dashboard user who updates it.
            request_id: Correlation id of the call.
            channel: Must match the stored campaign.
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign.
            trigger_condition: What sets off a triggered push campaign. Publishing in V5 needs at least one included
                filter for an event-triggered one, and no delay for a device-triggered one. What sets
                off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
                one included filter.
            campaign_content: Content of a push campaign: `push` alone, or per locale and variation. One platform is
                enough, also where the campaign names several. Content of an e-mail campaign: `email`
                alone, or per locale and variation. Subject, sender's name and `html_content` are needed
                unless a stored template gives them.
            segmentation_details: Whom the campaign addresses.
            scheduling_details: The schedule of a campaign. V1 takes its times as UTC and has neither `timezone` nor
                `geo_fence_timelimit`. V5 asks for more to publish than to save: one-time and periodic
                campaigns need a schedule, AT_FIXED_TIME and SEND_IN_BTS need `timezone`, PERIODIC needs
                `periodic_details`.
            delivery_controls: Caps, quiet hours and queueing of a push campaign. Several fields belong to certain
                delivery types; V5 looks at them when the campaign is published. V1 has neither queueing
                nor the switch for the global minimum delay. Caps and quiet hours of an e-mail campaign.
            advanced: How long a push message lives, and its priority on each platform.
            conversion_goal_details: What counts as success, and for how long after the message.
            control_group_details: Users who get no message, for comparison.
            utm_params: Parameters added to the links. Besides the five standard ones at most five more of any
                name, `utm_custom` being one of these.
            connector: The provider that sends the campaign's messages.
            campaign_audience_limit: Caps how many e-mails a campaign sends; the workspace needs the feature.

        PATCH /core-services/v1/campaigns/{campaign_id}, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed

    @overload
    async def search(
        self,
        body: V1CampaignSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> list[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]: ...

    @overload
    async def search(
        self,
        *,
        limit: int,
        page: int,
        request_id: str | Unset = UNSET,
        campaign_fields: V1CampaignFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        include_archive_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]: ...

    async def search(
        self, *args: Any, **kwargs: Any
    ) -> list[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]:
        """Search campaigns in full.

        Lists push, e-mail and SMS campaigns that pass the filters, wherever they were made. Archived
        campaigns and children (periodic runs, flow nodes) are left out unless asked for.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            limit: Rows on a page.
            page: Number of the page, from 1.
            request_id: Correlation id of the call.
            campaign_fields: Filters that a campaign must all pass; within a list one value is enough.
            include_child_campaigns: Whether runs of periodic campaigns and nodes of flows are listed too.
            include_archive_campaigns: Whether archived campaigns are listed; a filter on ARCHIVED alone lists none.

        POST /core-services/v1/campaigns/search, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.search(*args, **kwargs)).parsed

    @overload
    def iter_search(
        self,
        body: V1CampaignSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        campaign_fields: V1CampaignFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        include_archive_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]:
        """Every item that `search` finds, page after page; it takes the same arguments.

        `page` is where to begin, `limit` the size of a page (15 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .search import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    @overload
    async def get_meta(
        self,
        body: V1CampaignMetaSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> list[V1CampaignMeta]: ...

    @overload
    async def get_meta(
        self,
        *,
        limit: int,
        page: int,
        request_id: str | Unset = UNSET,
        campaign_fields: V1CampaignFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[V1CampaignMeta]: ...

    async def get_meta(self, *args: Any, **kwargs: Any) -> list[V1CampaignMeta]:
        """Search campaigns in brief.

        Lists names, states and estimated audiences of campaigns of all channels, wherever they were made.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            limit: Rows on a page.
            page: Number of the page, from 1.
            request_id: Correlation id of the call.
            campaign_fields: Filters that a campaign must all pass; within a list one value is enough.
            include_child_campaigns: Whether runs of periodic campaigns and nodes of flows are listed too.

        POST /core-services/v1/campaigns/meta, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.get_meta(*args, **kwargs)).parsed

    @overload
    def iter_get_meta(
        self,
        body: V1CampaignMetaSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[V1CampaignMeta]: ...

    @overload
    def iter_get_meta(
        self,
        *,
        max_items: int | None = None,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        campaign_fields: V1CampaignFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[V1CampaignMeta]: ...

    def iter_get_meta(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[V1CampaignMeta]:
        """Every item that `get_meta` finds, page after page; it takes the same arguments.

        `page` is where to begin, `limit` the size of a page (15 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .get_meta import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    @overload
    async def update_status(
        self,
        body: V1CampaignStatusChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def update_status(
        self,
        *,
        action: CampaignAction,
        campaign_ids: Sequence[str],
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    async def update_status(self, *args: Any, **kwargs: Any) -> None:
        """Stop, pause or resume campaigns.

        Applies one action to up to ten campaigns made through the API. The answer is empty and tells
        nothing of the single campaigns; search for them to see their states. Business-event-triggered
        campaigns take none of the actions.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            action: STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING, in V1 only a
                scheduled one. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED
                or SENDING; RESUME lets a paused one go on.
            campaign_ids: Ids of the campaigns.
            request_id: Correlation id of the call.

        POST /core-services/v1/campaigns/status, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.update_status(*args, **kwargs)).parsed

    @overload
    async def send_test(
        self,
        body: Mapping[str, Any] | V1EmailCampaignTest | V1PushCampaignTest,
        *,
        options: RequestOptions | None = None,
    ) -> CampaignTestResultData: ...

    @overload
    async def send_test(
        self,
        *,
        channel: Literal["PUSH"],
        basic_details: PushBasicDetails | Mapping[str, Any],
        campaign_content: V1PushCampaignContent | Mapping[str, Any],
        test_campaign_meta: CampaignTestTarget | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        personalization_details: PersonalizationDetails | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignTestResultData: ...

    @overload
    async def send_test(
        self,
        *,
        channel: Literal["EMAIL"],
        basic_details: V1EmailBasicDetails | Mapping[str, Any],
        connector: CampaignConnector | Mapping[str, Any],
        campaign_content: V1EmailCampaignContent | Mapping[str, Any],
        test_campaign_meta: CampaignTestTarget | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        personalization_details: PersonalizationDetails | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignTestResultData: ...

    async def send_test(self, *args: Any, **kwargs: Any) -> CampaignTestResultData:
        """Send a test message.

        Sends the content of the request to at most ten recipients. The answer is a 200 also when messages
        fail: see the status of each.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            channel: Marks a push message. Marks an e-mail.
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign.
            campaign_content: Content of a push campaign: `push` alone, or per locale and variation. One platform is
                enough, also where the campaign names several. Content of an e-mail campaign: `email`
                alone, or per locale and variation. Subject, sender's name and `html_content` are needed
                unless a stored template gives them.
            test_campaign_meta: Who gets the test, and which of a draft's messages.
            request_id: Correlation id of the call.
            personalization_details: Values that take the place of the recipients' own while the message is personalized.
            connector: The provider that sends the campaign's messages.
            utm_params: Parameters added to the links. Besides the five standard ones at most five more of any
                name, `utm_custom` being one of these.

        POST /core-services/v1/campaigns/test, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.send_test(*args, **kwargs)).parsed

    @overload
    async def list_executions(
        self,
        parent_campaign_id: str,
        body: CampaignExecutionsRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignExecutions: ...

    @overload
    async def list_executions(
        self,
        parent_campaign_id: str,
        *,
        limit: int,
        page: int,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignExecutions: ...

    async def list_executions(self, *args: Any, **kwargs: Any) -> CampaignExecutions:
        """List the runs of a campaign.

        Lists the single runs of a periodic or business-event-triggered campaign, e-mail or push.

        Args:
            parent_campaign_id: Id of a PERIODIC or BUSINESS_EVENT_TRIGGERED campaign that was made through the API.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            limit: Rows on a page.
            page: Number of the page, from 1.
            request_id: Correlation id of the call.

        POST /core-services/v1/campaigns/{parent_campaign_id}/executions, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.list_executions(*args, **kwargs)).parsed

    @overload
    def iter_list_executions(
        self,
        parent_campaign_id: str,
        body: CampaignExecutionsRequest | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CampaignExecution]: ...

    @overload
    def iter_list_executions(
        self,
        parent_campaign_id: str,
        *,
        max_items: int | None = None,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CampaignExecution]: ...

    def iter_list_executions(
        self,
        parent_campaign_id: str,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[CampaignExecution]:
        """Every item that `list_executions` finds, page after page; it takes the same arguments.

        `page` is where to begin, `limit` the size of a page (15 if left out). A page is asked for when
        its items are wanted.

        Args:
            max_items: Stop after so many items; None: after the last.
        """
        from ...overlays.pagination import iterate_async
        from .list_executions import OPERATION

        return iterate_async(
            self._client,
            OPERATION,
            max_items=max_items,
            parameters={
                "parent_campaign_id": parent_campaign_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    @overload
    async def preview(
        self,
        body: V1PreviewRequest | Mapping[str, Any],
        *,
        data_compression: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> V1PreviewResult: ...

    @overload
    async def preview(
        self,
        *,
        personalization_content: PreviewSource | Mapping[str, Any],
        personalization_details: PreviewValues | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        user_details: V1PreviewUser | Mapping[str, Any] | Unset = UNSET,
        data_compression: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> V1PreviewResult: ...

    async def preview(self, *args: Any, **kwargs: Any) -> V1PreviewResult:
        """Render content for one user.

        Fills in the personalization of any content, or of a stored template, and sends nothing. Attributes,
        content blocks, content APIs and product sets are resolved; values of the request beat the user's
        own.

        Args:
            data_compression: Whether the body is sent compressed.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            personalization_content: What to render, either content of the request or a stored template.
            personalization_details: Channel, and values that take the place of the user's own. An attribute that the
                dashboard does not know is rendered as nothing, unless its fallback forbids sending.
            request_id: Correlation id of the call.
            user_details: The user for whom the content is rendered; without one only the given values count.

        POST /core-services/v1/personalization/preview, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.preview(*args, **kwargs)).parsed

    @overload
    async def update_global_control_group(
        self,
        body: ControlGroupUpdate | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def update_global_control_group(
        self,
        *,
        file_url: str,
        action_type: ControlGroupAction,
        updated_by: str,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None: ...

    async def update_global_control_group(self, *args: Any, **kwargs: Any) -> None:
        """Add users to the global control group, or remove them.

        Hands over a file of user ids. It is processed afterwards, and an e-mail to `updated_by` tells the
        outcome. The group must have been set up in the dashboard by uploading users, not by random
        allocation. While a file is being processed further calls are refused.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            file_url: Public Amazon S3 address, without credentials, of a CSV file below 300 MB whose only
                column is `uid`.
            action_type: Whether the users join or leave; lower case on the wire.
            updated_by: Address that gets the counts when the file is done.
            request_id: Correlation id of the call.

        PUT /core-services/v1/global-control-group/users, signed with the `campaigns` key.
        """
        return (await self.with_raw_response.update_global_control_group(*args, **kwargs)).parsed


class AsyncRawCampaigns:
    """The methods of `AsyncCampaigns`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create(
        self,
        body: EmailCampaignRequest | Mapping[str, Any] | PushCampaignRequest | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[V1CampaignCreated]:
        """`campaigns.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def update(
        self,
        campaign_id: str,
        body: EmailCampaignUpdate | Mapping[str, Any] | PushCampaignUpdate | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`campaigns.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "campaign_id": campaign_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def search(
        self,
        body: V1CampaignSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[list[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]]:
        """`campaigns.search`, with status, headers and attempts around its answer."""
        from .search import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def get_meta(
        self,
        body: V1CampaignMetaSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[list[V1CampaignMeta]]:
        """`campaigns.get_meta`, with status, headers and attempts around its answer."""
        from .get_meta import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def update_status(
        self,
        body: V1CampaignStatusChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`campaigns.update_status`, with status, headers and attempts around its answer."""
        from .update_status import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def send_test(
        self,
        body: Mapping[str, Any] | V1EmailCampaignTest | V1PushCampaignTest | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignTestResultData]:
        """`campaigns.send_test`, with status, headers and attempts around its answer."""
        from .send_test import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def list_executions(
        self,
        parent_campaign_id: str,
        body: CampaignExecutionsRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignExecutions]:
        """`campaigns.list_executions`, with status, headers and attempts around its answer."""
        from .list_executions import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "parent_campaign_id": parent_campaign_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def preview(
        self,
        body: V1PreviewRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        data_compression: bool | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[V1PreviewResult]:
        """`campaigns.preview`, with status, headers and attempts around its answer."""
        from .preview import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "data_compression": data_compression,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def update_global_control_group(
        self,
        body: ControlGroupUpdate | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[None]:
        """`campaigns.update_global_control_group`, with status, headers and attempts around its answer."""
        from .update_global_control_group import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
