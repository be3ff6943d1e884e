"""Push and e-mail campaigns that begin as drafts ("Campaigns V5 overview")."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.advanced_details import AdvancedDetails
    from ...models.campaign_audience_limit import CampaignAudienceLimit
    from ...models.campaign_created import CampaignCreated
    from ...models.campaign_found import CampaignFound
    from ...models.campaign_meta import CampaignMeta
    from ...models.campaign_meta_fields import CampaignMetaFields
    from ...models.campaign_meta_page import CampaignMetaPage
    from ...models.campaign_meta_search import CampaignMetaSearch
    from ...models.campaign_page import CampaignPage
    from ...models.campaign_publish import CampaignPublish
    from ...models.campaign_search import CampaignSearch
    from ...models.campaign_search_fields import CampaignSearchFields
    from ...models.campaign_status_change import CampaignStatusChange
    from ...models.campaign_status_changed import CampaignStatusChanged
    from ...models.campaign_test_result import CampaignTestResult
    from ...models.campaign_test_target import CampaignTestTarget
    from ...models.campaign_updated import CampaignUpdated
    from ...models.campaign_validate_request import CampaignValidateRequest
    from ...models.campaign_validation import CampaignValidation
    from ...models.connector import Connector
    from ...models.control_group_details import ControlGroupDetails
    from ...models.conversion_goal_details import ConversionGoalDetails
    from ...models.draft_campaign_test import DraftCampaignTest
    from ...models.email_basic_details import EmailBasicDetails
    from ...models.email_campaign import EmailCampaign
    from ...models.email_campaign_content import EmailCampaignContent
    from ...models.email_campaign_draft import EmailCampaignDraft
    from ...models.email_campaign_patch import EmailCampaignPatch
    from ...models.email_campaign_test import EmailCampaignTest
    from ...models.email_delivery_controls import EmailDeliveryControls
    from ...models.email_trigger_condition import EmailTriggerCondition
    from ...models.enums import (
        CampaignAction,
        CampaignDeliveryType,
        DraftChannel,
        EmailDeliveryType,
        PreviewChannel,
    )
    from ...models.other_campaign import OtherCampaign
    from ...models.personalization_details import PersonalizationDetails
    from ...models.preview_request import PreviewRequest
    from ...models.preview_result import PreviewResult
    from ...models.preview_user import PreviewUser
    from ...models.push_basic_details import PushBasicDetails
    from ...models.push_campaign import PushCampaign
    from ...models.push_campaign_content import PushCampaignContent
    from ...models.push_campaign_draft import PushCampaignDraft
    from ...models.push_campaign_patch import PushCampaignPatch
    from ...models.push_campaign_test import PushCampaignTest
    from ...models.push_delivery_controls import PushDeliveryControls
    from ...models.push_trigger_condition import PushTriggerCondition
    from ...models.scheduling_details import SchedulingDetails
    from ...models.segmentation_details import SegmentationDetails
    from ...models.utm_params import UtmParams
    from ...overlays.operation import AsyncCaller, Caller, RequestOptions
    from ...overlays.response import Response

__all__ = ["AsyncCampaignsV5", "AsyncRawCampaignsV5", "CampaignsV5", "RawCampaignsV5"]


class CampaignsV5:
    """Push and e-mail campaigns that begin as drafts ("Campaigns V5 overview")."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> RawCampaignsV5:
        """The same methods, returning a `Response` around the answer."""
        return RawCampaignsV5(self._client)

    @overload
    def create(
        self,
        body: EmailCampaignDraft | Mapping[str, Any] | PushCampaignDraft,
        *,
        options: RequestOptions | None = None,
    ) -> CampaignCreated: ...

    @overload
    def create(
        self,
        *,
        channel: Literal["PUSH"],
        campaign_delivery_type: CampaignDeliveryType,
        created_by: str,
        request_id: str | Unset = UNSET,
        basic_details: PushBasicDetails | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: PushTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        campaign_content: PushCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: PushDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        advanced: AdvancedDetails | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: CampaignAudienceLimit | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignCreated: ...

    @overload
    def create(
        self,
        *,
        channel: Literal["EMAIL"],
        campaign_delivery_type: EmailDeliveryType,
        created_by: str,
        request_id: str | Unset = UNSET,
        basic_details: EmailBasicDetails | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: EmailTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        connector: Connector | Mapping[str, Any] | Unset = UNSET,
        campaign_content: EmailCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: EmailDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: CampaignAudienceLimit | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignCreated: ...

    def create(self, *args: Any, **kwargs: Any) -> CampaignCreated:
        """Create a campaign as a draft.

        Makes a push or e-mail campaign in state DRAFT. `channel`, `campaign_delivery_type` and `created_by`
        are enough; everything else may come with it or later. The answer's `data.id` is the `campaign_id`
        of the other operations.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            channel: Marks a push campaign. Marks an e-mail campaign.
            campaign_delivery_type: What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY
                on iOS only. What makes an e-mail campaign go out.
            created_by: Address of the dashboard user who creates it.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent. After a successful
                creation it is refused for an hour (push) or a day (e-mail).
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign of V5. All of it may come after creation.
            trigger_condition: What sets off a triggered push campaign. Publishing in V5 needs at least one included
                filter for an event-triggered one, and no delay for a device-triggered one. What sets
                off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
                one included filter.
            campaign_content: Content of a push campaign. Each locale must have content, and every locale besides
                `default` must stand in `locales`. Content of an e-mail campaign. Each locale must have
                content, and every locale besides `default` must stand in `locales`.
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
            campaign_audience_limit: Caps how many messages a campaign sends; the workspace needs the feature. One-time
                campaigns give only `limit`, others all three; live activities take none of it.
            connector: The e-mail provider that sends, as set up in the workspace.

        POST /v5/campaigns, signed with the `scoped` key.
        """
        return self.with_raw_response.create(*args, **kwargs).parsed

    def get(
        self,
        campaign_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> CampaignFound:
        """Get a campaign in full.

        Reads a campaign of any channel and state. With versioning, `campaign_id` names the campaign over
        all its versions and `id` one of them. The schedule comes back in a resolved form.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.

        GET /v5/campaigns/{campaign_id}, signed with the `scoped` key.
        """
        return (
            self.with_raw_response.get(
                campaign_id=campaign_id,
                options=options,
            )
        ).parsed

    @overload
    def update(
        self,
        campaign_id: str,
        body: CampaignPublish | EmailCampaignPatch | Mapping[str, Any] | PushCampaignPatch,
        *,
        x_moe_scopes: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignUpdated: ...

    @overload
    def update(
        self,
        campaign_id: str,
        *,
        request_id: str | Unset = UNSET,
        channel: Literal["PUSH"] | Unset = UNSET,
        campaign_delivery_type: CampaignDeliveryType | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        basic_details: PushBasicDetails | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: PushTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        campaign_content: PushCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: PushDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        advanced: AdvancedDetails | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: CampaignAudienceLimit | Mapping[str, Any] | Unset = UNSET,
        x_moe_scopes: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignUpdated: ...

    @overload
    def update(
        self,
        campaign_id: str,
        *,
        request_id: str | Unset = UNSET,
        channel: Literal["EMAIL"] | Unset = UNSET,
        campaign_delivery_type: EmailDeliveryType | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        basic_details: EmailBasicDetails | Mapping[str, Any] | Unset = UNSET,
        connector: Connector | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: EmailTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        campaign_content: EmailCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: EmailDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        advanced: AdvancedDetails | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: CampaignAudienceLimit | Mapping[str, Any] | Unset = UNSET,
        x_moe_scopes: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignUpdated: ...

    @overload
    def update(
        self,
        campaign_id: str,
        *,
        status: Literal["PUBLISH"],
        request_id: str | Unset = UNSET,
        x_moe_scopes: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignUpdated: ...

    def update(self, *args: Any, **kwargs: Any) -> CampaignUpdated:
        """Replace components of a campaign, or publish it.

        Components that are sent replace the stored ones whole. `{"status": "PUBLISH"}` alone publishes a
        draft and needs the scope campaigns:create_manage_publish. An ACTIVE campaign keeps its trigger,
        segmentation, conversion goals, schedule type and start; a SCHEDULED one keeps its schedule type; a
        STOPPED or ARCHIVED one takes nothing. Changed content of an event-triggered campaign may take 30
        minutes to show.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.
            x_moe_scopes: Scopes of the caller; normally set by the vendor's gateway. Only its campaigns entry
                counts.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.
            channel: Must match the stored campaign.
            campaign_delivery_type: What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY
                on iOS only. What makes an e-mail campaign go out.
            updated_by: Address of the dashboard user who updates it; otherwise the API key counts.
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign of V5. All of it may come after creation.
            trigger_condition: What sets off a triggered push campaign. Publishing in V5 needs at least one included
                filter for an event-triggered one, and no delay for a device-triggered one. What sets
                off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
                one included filter.
            campaign_content: Content of a push campaign. Each locale must have content, and every locale besides
                `default` must stand in `locales`. Content of an e-mail campaign. Each locale must have
                content, and every locale besides `default` must stand in `locales`.
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
            campaign_audience_limit: Caps how many messages a campaign sends; the workspace needs the feature. One-time
                campaigns give only `limit`, others all three; live activities take none of it.
            connector: The e-mail provider that sends, as set up in the workspace.
            status: Publishes the draft.

        PATCH /v5/campaigns/{campaign_id}, signed with the `scoped` key.
        """
        return self.with_raw_response.update(*args, **kwargs).parsed

    @overload
    def validate(
        self,
        campaign_id: str,
        body: CampaignValidateRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignValidation: ...

    @overload
    def validate(
        self,
        campaign_id: str,
        *,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignValidation: ...

    def validate(self, *args: Any, **kwargs: Any) -> CampaignValidation:
        """Check whether a draft could be published.

        Runs the checks of publishing on the saved draft and changes nothing. The answer is a 200 also when
        the draft has faults: see `data.valid` and `data.errors`.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.

        POST /v5/campaigns/{campaign_id}/validate, signed with the `scoped` key.
        """
        return self.with_raw_response.validate(*args, **kwargs).parsed

    @overload
    def post_status(
        self,
        campaign_id: str,
        body: CampaignStatusChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignStatusChanged: ...

    @overload
    def post_status(
        self,
        campaign_id: str,
        *,
        action: CampaignAction,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignStatusChanged: ...

    def post_status(self, *args: Any, **kwargs: Any) -> CampaignStatusChanged:
        """Stop, pause or resume a published campaign (POST).

        The same as `update_status`, sent with POST as the overview page writes it.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            action: STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING, in V1 only a
                scheduled one. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED
                or SENDING; RESUME lets a paused one go on.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.

        POST /v5/campaigns/{campaign_id}/status, signed with the `scoped` key.
        """
        return self.with_raw_response.post_status(*args, **kwargs).parsed

    @overload
    def update_status(
        self,
        campaign_id: str,
        body: CampaignStatusChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignStatusChanged: ...

    @overload
    def update_status(
        self,
        campaign_id: str,
        *,
        action: CampaignAction,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignStatusChanged: ...

    def update_status(self, *args: Any, **kwargs: Any) -> CampaignStatusChanged:
        """Stop, pause or resume a published campaign.

        Applies one action to one campaign. The answer does not tell the new state; get the campaign for it.
        An action that the delivery type or the state does not allow is a 422.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            action: STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING, in V1 only a
                scheduled one. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED
                or SENDING; RESUME lets a paused one go on.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.

        PATCH /v5/campaigns/{campaign_id}/status, signed with the `scoped` key.
        """
        return self.with_raw_response.update_status(*args, **kwargs).parsed

    @overload
    def search(
        self,
        body: CampaignSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignPage: ...

    @overload
    def search(
        self,
        *,
        limit: int,
        page: int,
        request_id: str | Unset = UNSET,
        campaign_fields: CampaignSearchFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        include_archive_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignPage: ...

    def search(self, *args: Any, **kwargs: Any) -> CampaignPage:
        """Search campaigns in full.

        Lists campaigns of all channels that pass the filters. Drafts, archived campaigns and children
        (periodic runs, flow nodes) are left out unless asked for.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            limit: Campaigns on a page.
            page: Number of the page, from 1.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.
            campaign_fields: Filters that a campaign must all pass; within a list one value is enough.
            include_child_campaigns: Whether runs of periodic campaigns and nodes of flows are listed too.
            include_archive_campaigns: Whether archived campaigns are listed; a filter on ARCHIVED alone lists none.

        POST /v5/campaigns/search, signed with the `scoped` key.
        """
        return self.with_raw_response.search(*args, **kwargs).parsed

    @overload
    def iter_search(
        self,
        body: CampaignSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EmailCampaign | OtherCampaign | PushCampaign]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        campaign_fields: CampaignSearchFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        include_archive_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[EmailCampaign | OtherCampaign | PushCampaign]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[EmailCampaign | OtherCampaign | PushCampaign]:
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
        body: CampaignMetaSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignMetaPage: ...

    @overload
    def get_meta(
        self,
        *,
        limit: int,
        page: int,
        request_id: str | Unset = UNSET,
        campaign_fields: CampaignMetaFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignMetaPage: ...

    def get_meta(self, *args: Any, **kwargs: Any) -> CampaignMetaPage:
        """Search campaigns in brief.

        Lists names, states and estimated audiences of campaigns. Unlike in a full search, drafts and
        archived campaigns are listed unless the states leave them out. Some workspaces do not have this
        operation (400).

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            limit: Campaigns on a page.
            page: Number of the page, from 1.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.
            campaign_fields: Filters that a campaign must all pass; within a list one value is enough.
            include_child_campaigns: Whether runs of periodic campaigns and nodes of flows are listed too.

        POST /v5/campaigns/meta, signed with the `scoped` key.
        """
        return self.with_raw_response.get_meta(*args, **kwargs).parsed

    @overload
    def iter_get_meta(
        self,
        body: CampaignMetaSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CampaignMeta]: ...

    @overload
    def iter_get_meta(
        self,
        *,
        max_items: int | None = None,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        campaign_fields: CampaignMetaFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Iterator[CampaignMeta]: ...

    def iter_get_meta(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Iterator[CampaignMeta]:
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
    def send_test(
        self,
        body: DraftCampaignTest | EmailCampaignTest | Mapping[str, Any] | PushCampaignTest,
        *,
        options: RequestOptions | None = None,
    ) -> CampaignTestResult: ...

    @overload
    def send_test(
        self,
        *,
        channel: Literal["PUSH"],
        campaign_content: PushCampaignContent | Mapping[str, Any],
        test_campaign_meta: CampaignTestTarget | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        basic_details: PushBasicDetails | Mapping[str, Any] | Unset = UNSET,
        personalization_details: PersonalizationDetails | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignTestResult: ...

    @overload
    def send_test(
        self,
        *,
        channel: Literal["EMAIL"],
        basic_details: EmailBasicDetails | Mapping[str, Any],
        connector: Connector | Mapping[str, Any],
        campaign_content: EmailCampaignContent | Mapping[str, Any],
        test_campaign_meta: CampaignTestTarget | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        personalization_details: PersonalizationDetails | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignTestResult: ...

    @overload
    def send_test(
        self,
        *,
        draft_id: str,
        test_campaign_meta: CampaignTestTarget | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        channel: DraftChannel | Unset = UNSET,
        personalization_details: PersonalizationDetails | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignTestResult: ...

    def send_test(self, *args: Any, **kwargs: Any) -> CampaignTestResult:
        """Send a test message.

        Sends content of the request, or of a saved draft, to at most ten recipients. The answer is a 200
        also when messages fail: see the status of each. An e-mail to an unknown address goes out without
        personalization.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            channel: Marks a push message. Marks an e-mail. Channel of the draft; must agree with it where
                given.
            campaign_content: Content of a push campaign. Each locale must have content, and every locale besides
                `default` must stand in `locales`. Content of an e-mail campaign. Each locale must have
                content, and every locale besides `default` must stand in `locales`.
            test_campaign_meta: Who gets the test, and which of a draft's messages.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign of V5. All of it may come after creation.
            personalization_details: Values that take the place of the recipients' own while the message is personalized.
            connector: The e-mail provider that sends, as set up in the workspace.
            draft_id: Id of the draft.

        POST /v5/campaigns/test, signed with the `scoped` key.
        """
        return self.with_raw_response.send_test(*args, **kwargs).parsed

    @overload
    def preview(
        self,
        body: PreviewRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> PreviewResult: ...

    @overload
    def preview(
        self,
        *,
        channel: PreviewChannel,
        user_identification: PreviewUser | Mapping[str, Any],
        campaign_content: EmailCampaignContent | Mapping[str, Any] | PushCampaignContent,
        request_id: str | Unset = UNSET,
        event_attributes: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PreviewResult: ...

    def preview(self, *args: Any, **kwargs: Any) -> PreviewResult:
        """Render content for one user.

        Fills in the personalization of the given content and sends nothing. Stored templates that the
        content names are fetched; drafts are not.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            channel: Channel whose content is previewed.
            user_identification: The user for whom the content is rendered.
            campaign_content: Content of a campaign of any channel. No page lists the fields of an SMS.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.
            event_attributes: Attributes of the triggering event, by name.

        POST /v5/personalization/preview, signed with the `scoped` key.
        """
        return self.with_raw_response.preview(*args, **kwargs).parsed


class RawCampaignsV5:
    """The methods of `CampaignsV5`, returning a `Response` around the answer."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create(
        self,
        body: EmailCampaignDraft | Mapping[str, Any] | PushCampaignDraft | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignCreated]:
        """`campaigns_v5.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def get(
        self,
        campaign_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[CampaignFound]:
        """`campaigns_v5.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "campaign_id": campaign_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    def update(
        self,
        campaign_id: str,
        body: CampaignPublish | EmailCampaignPatch | Mapping[str, Any] | PushCampaignPatch | Unset = UNSET,
        *,
        x_moe_scopes: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignUpdated]:
        """`campaigns_v5.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "campaign_id": campaign_id,
                "x_moe_scopes": x_moe_scopes,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def validate(
        self,
        campaign_id: str,
        body: CampaignValidateRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignValidation]:
        """`campaigns_v5.validate`, with status, headers and attempts around its answer."""
        from .validate import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "campaign_id": campaign_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def post_status(
        self,
        campaign_id: str,
        body: CampaignStatusChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignStatusChanged]:
        """`campaigns_v5.post_status`, with status, headers and attempts around its answer."""
        from .post_status import OPERATION

        return self._client.call(
            OPERATION,
            parameters={
                "campaign_id": campaign_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    def update_status(
        self,
        campaign_id: str,
        body: CampaignStatusChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignStatusChanged]:
        """`campaigns_v5.update_status`, with status, headers and attempts around its answer."""
        from .update_status import OPERATION

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
        body: CampaignSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignPage]:
        """`campaigns_v5.search`, with status, headers and attempts around its answer."""
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
        body: CampaignMetaSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignMetaPage]:
        """`campaigns_v5.get_meta`, with status, headers and attempts around its answer."""
        from .get_meta import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def send_test(
        self,
        body: DraftCampaignTest | EmailCampaignTest | Mapping[str, Any] | PushCampaignTest | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignTestResult]:
        """`campaigns_v5.send_test`, with status, headers and attempts around its answer."""
        from .send_test import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    def preview(
        self,
        body: PreviewRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[PreviewResult]:
        """`campaigns_v5.preview`, with status, headers and attempts around its answer."""
        from .preview import OPERATION

        return self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )


class AsyncCampaignsV5:
    """Push and e-mail campaigns that begin as drafts ("Campaigns V5 overview")."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def with_raw_response(self) -> AsyncRawCampaignsV5:
        """The same methods, returning a `Response` around the answer."""
        return AsyncRawCampaignsV5(self._client)

    @overload
    async def create(
        self,
        body: EmailCampaignDraft | Mapping[str, Any] | PushCampaignDraft,
        *,
        options: RequestOptions | None = None,
    ) -> CampaignCreated: ...

    @overload
    async def create(
        self,
        *,
        channel: Literal["PUSH"],
        campaign_delivery_type: CampaignDeliveryType,
        created_by: str,
        request_id: str | Unset = UNSET,
        basic_details: PushBasicDetails | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: PushTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        campaign_content: PushCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: PushDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        advanced: AdvancedDetails | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: CampaignAudienceLimit | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignCreated: ...

    @overload
    async def create(
        self,
        *,
        channel: Literal["EMAIL"],
        campaign_delivery_type: EmailDeliveryType,
        created_by: str,
        request_id: str | Unset = UNSET,
        basic_details: EmailBasicDetails | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: EmailTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        connector: Connector | Mapping[str, Any] | Unset = UNSET,
        campaign_content: EmailCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: EmailDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: CampaignAudienceLimit | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignCreated: ...

    async def create(self, *args: Any, **kwargs: Any) -> CampaignCreated:
        """Create a campaign as a draft.

        Makes a push or e-mail campaign in state DRAFT. `channel`, `campaign_delivery_type` and `created_by`
        are enough; everything else may come with it or later. The answer's `data.id` is the `campaign_id`
        of the other operations.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            channel: Marks a push campaign. Marks an e-mail campaign.
            campaign_delivery_type: What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY
                on iOS only. What makes an e-mail campaign go out.
            created_by: Address of the dashboard user who creates it.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent. After a successful
                creation it is refused for an hour (push) or a day (e-mail).
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign of V5. All of it may come after creation.
            trigger_condition: What sets off a triggered push campaign. Publishing in V5 needs at least one included
                filter for an event-triggered one, and no delay for a device-triggered one. What sets
                off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
                one included filter.
            campaign_content: Content of a push campaign. Each locale must have content, and every locale besides
                `default` must stand in `locales`. Content of an e-mail campaign. Each locale must have
                content, and every locale besides `default` must stand in `locales`.
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
            campaign_audience_limit: Caps how many messages a campaign sends; the workspace needs the feature. One-time
                campaigns give only `limit`, others all three; live activities take none of it.
            connector: The e-mail provider that sends, as set up in the workspace.

        POST /v5/campaigns, signed with the `scoped` key.
        """
        return (await self.with_raw_response.create(*args, **kwargs)).parsed

    async def get(
        self,
        campaign_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> CampaignFound:
        """Get a campaign in full.

        Reads a campaign of any channel and state. With versioning, `campaign_id` names the campaign over
        all its versions and `id` one of them. The schedule comes back in a resolved form.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.

        GET /v5/campaigns/{campaign_id}, signed with the `scoped` key.
        """
        return (
            await self.with_raw_response.get(
                campaign_id=campaign_id,
                options=options,
            )
        ).parsed

    @overload
    async def update(
        self,
        campaign_id: str,
        body: CampaignPublish | EmailCampaignPatch | Mapping[str, Any] | PushCampaignPatch,
        *,
        x_moe_scopes: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignUpdated: ...

    @overload
    async def update(
        self,
        campaign_id: str,
        *,
        request_id: str | Unset = UNSET,
        channel: Literal["PUSH"] | Unset = UNSET,
        campaign_delivery_type: CampaignDeliveryType | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        basic_details: PushBasicDetails | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: PushTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        campaign_content: PushCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: PushDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        advanced: AdvancedDetails | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: CampaignAudienceLimit | Mapping[str, Any] | Unset = UNSET,
        x_moe_scopes: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignUpdated: ...

    @overload
    async def update(
        self,
        campaign_id: str,
        *,
        request_id: str | Unset = UNSET,
        channel: Literal["EMAIL"] | Unset = UNSET,
        campaign_delivery_type: EmailDeliveryType | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        basic_details: EmailBasicDetails | Mapping[str, Any] | Unset = UNSET,
        connector: Connector | Mapping[str, Any] | Unset = UNSET,
        trigger_condition: EmailTriggerCondition | Mapping[str, Any] | Unset = UNSET,
        campaign_content: EmailCampaignContent | Mapping[str, Any] | Unset = UNSET,
        segmentation_details: SegmentationDetails | Mapping[str, Any] | Unset = UNSET,
        scheduling_details: SchedulingDetails | Mapping[str, Any] | Unset = UNSET,
        delivery_controls: EmailDeliveryControls | Mapping[str, Any] | Unset = UNSET,
        advanced: AdvancedDetails | Mapping[str, Any] | Unset = UNSET,
        conversion_goal_details: ConversionGoalDetails | Mapping[str, Any] | Unset = UNSET,
        control_group_details: ControlGroupDetails | Mapping[str, Any] | Unset = UNSET,
        utm_params: UtmParams | Mapping[str, Any] | Unset = UNSET,
        campaign_audience_limit: CampaignAudienceLimit | Mapping[str, Any] | Unset = UNSET,
        x_moe_scopes: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignUpdated: ...

    @overload
    async def update(
        self,
        campaign_id: str,
        *,
        status: Literal["PUBLISH"],
        request_id: str | Unset = UNSET,
        x_moe_scopes: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignUpdated: ...

    async def update(self, *args: Any, **kwargs: Any) -> CampaignUpdated:
        """Replace components of a campaign, or publish it.

        Components that are sent replace the stored ones whole. `{"status": "PUBLISH"}` alone publishes a
        draft and needs the scope campaigns:create_manage_publish. An ACTIVE campaign keeps its trigger,
        segmentation, conversion goals, schedule type and start; a SCHEDULED one keeps its schedule type; a
        STOPPED or ARCHIVED one takes nothing. Changed content of an event-triggered campaign may take 30
        minutes to show.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.
            x_moe_scopes: Scopes of the caller; normally set by the vendor's gateway. Only its campaigns entry
                counts.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.
            channel: Must match the stored campaign.
            campaign_delivery_type: What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY
                on iOS only. What makes an e-mail campaign go out.
            updated_by: Address of the dashboard user who updates it; otherwise the API key counts.
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign of V5. All of it may come after creation.
            trigger_condition: What sets off a triggered push campaign. Publishing in V5 needs at least one included
                filter for an event-triggered one, and no delay for a device-triggered one. What sets
                off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
                one included filter.
            campaign_content: Content of a push campaign. Each locale must have content, and every locale besides
                `default` must stand in `locales`. Content of an e-mail campaign. Each locale must have
                content, and every locale besides `default` must stand in `locales`.
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
            campaign_audience_limit: Caps how many messages a campaign sends; the workspace needs the feature. One-time
                campaigns give only `limit`, others all three; live activities take none of it.
            connector: The e-mail provider that sends, as set up in the workspace.
            status: Publishes the draft.

        PATCH /v5/campaigns/{campaign_id}, signed with the `scoped` key.
        """
        return (await self.with_raw_response.update(*args, **kwargs)).parsed

    @overload
    async def validate(
        self,
        campaign_id: str,
        body: CampaignValidateRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignValidation: ...

    @overload
    async def validate(
        self,
        campaign_id: str,
        *,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignValidation: ...

    async def validate(self, *args: Any, **kwargs: Any) -> CampaignValidation:
        """Check whether a draft could be published.

        Runs the checks of publishing on the saved draft and changes nothing. The answer is a 200 also when
        the draft has faults: see `data.valid` and `data.errors`.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.

        POST /v5/campaigns/{campaign_id}/validate, signed with the `scoped` key.
        """
        return (await self.with_raw_response.validate(*args, **kwargs)).parsed

    @overload
    async def post_status(
        self,
        campaign_id: str,
        body: CampaignStatusChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignStatusChanged: ...

    @overload
    async def post_status(
        self,
        campaign_id: str,
        *,
        action: CampaignAction,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignStatusChanged: ...

    async def post_status(self, *args: Any, **kwargs: Any) -> CampaignStatusChanged:
        """Stop, pause or resume a published campaign (POST).

        The same as `update_status`, sent with POST as the overview page writes it.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            action: STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING, in V1 only a
                scheduled one. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED
                or SENDING; RESUME lets a paused one go on.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.

        POST /v5/campaigns/{campaign_id}/status, signed with the `scoped` key.
        """
        return (await self.with_raw_response.post_status(*args, **kwargs)).parsed

    @overload
    async def update_status(
        self,
        campaign_id: str,
        body: CampaignStatusChange | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignStatusChanged: ...

    @overload
    async def update_status(
        self,
        campaign_id: str,
        *,
        action: CampaignAction,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignStatusChanged: ...

    async def update_status(self, *args: Any, **kwargs: Any) -> CampaignStatusChanged:
        """Stop, pause or resume a published campaign.

        Applies one action to one campaign. The answer does not tell the new state; get the campaign for it.
        An action that the delivery type or the state does not allow is a 422.

        Args:
            campaign_id: Id of the campaign, from the answer to its creation.
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            action: STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING, in V1 only a
                scheduled one. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED
                or SENDING; RESUME lets a paused one go on.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.

        PATCH /v5/campaigns/{campaign_id}/status, signed with the `scoped` key.
        """
        return (await self.with_raw_response.update_status(*args, **kwargs)).parsed

    @overload
    async def search(
        self,
        body: CampaignSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignPage: ...

    @overload
    async def search(
        self,
        *,
        limit: int,
        page: int,
        request_id: str | Unset = UNSET,
        campaign_fields: CampaignSearchFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        include_archive_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignPage: ...

    async def search(self, *args: Any, **kwargs: Any) -> CampaignPage:
        """Search campaigns in full.

        Lists campaigns of all channels that pass the filters. Drafts, archived campaigns and children
        (periodic runs, flow nodes) are left out unless asked for.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            limit: Campaigns on a page.
            page: Number of the page, from 1.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.
            campaign_fields: Filters that a campaign must all pass; within a list one value is enough.
            include_child_campaigns: Whether runs of periodic campaigns and nodes of flows are listed too.
            include_archive_campaigns: Whether archived campaigns are listed; a filter on ARCHIVED alone lists none.

        POST /v5/campaigns/search, signed with the `scoped` key.
        """
        return (await self.with_raw_response.search(*args, **kwargs)).parsed

    @overload
    def iter_search(
        self,
        body: CampaignSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EmailCampaign | OtherCampaign | PushCampaign]: ...

    @overload
    def iter_search(
        self,
        *,
        max_items: int | None = None,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        campaign_fields: CampaignSearchFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        include_archive_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EmailCampaign | OtherCampaign | PushCampaign]: ...

    def iter_search(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[EmailCampaign | OtherCampaign | PushCampaign]:
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
        body: CampaignMetaSearch | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CampaignMetaPage: ...

    @overload
    async def get_meta(
        self,
        *,
        limit: int,
        page: int,
        request_id: str | Unset = UNSET,
        campaign_fields: CampaignMetaFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignMetaPage: ...

    async def get_meta(self, *args: Any, **kwargs: Any) -> CampaignMetaPage:
        """Search campaigns in brief.

        Lists names, states and estimated audiences of campaigns. Unlike in a full search, drafts and
        archived campaigns are listed unless the states leave them out. Some workspaces do not have this
        operation (400).

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            limit: Campaigns on a page.
            page: Number of the page, from 1.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.
            campaign_fields: Filters that a campaign must all pass; within a list one value is enough.
            include_child_campaigns: Whether runs of periodic campaigns and nodes of flows are listed too.

        POST /v5/campaigns/meta, signed with the `scoped` key.
        """
        return (await self.with_raw_response.get_meta(*args, **kwargs)).parsed

    @overload
    def iter_get_meta(
        self,
        body: CampaignMetaSearch | Mapping[str, Any],
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CampaignMeta]: ...

    @overload
    def iter_get_meta(
        self,
        *,
        max_items: int | None = None,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        request_id: str | Unset = UNSET,
        campaign_fields: CampaignMetaFields | Mapping[str, Any] | Unset = UNSET,
        include_child_campaigns: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CampaignMeta]: ...

    def iter_get_meta(
        self,
        body: Any = UNSET,
        *,
        max_items: int | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AsyncIterator[CampaignMeta]:
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
    async def send_test(
        self,
        body: DraftCampaignTest | EmailCampaignTest | Mapping[str, Any] | PushCampaignTest,
        *,
        options: RequestOptions | None = None,
    ) -> CampaignTestResult: ...

    @overload
    async def send_test(
        self,
        *,
        channel: Literal["PUSH"],
        campaign_content: PushCampaignContent | Mapping[str, Any],
        test_campaign_meta: CampaignTestTarget | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        basic_details: PushBasicDetails | Mapping[str, Any] | Unset = UNSET,
        personalization_details: PersonalizationDetails | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignTestResult: ...

    @overload
    async def send_test(
        self,
        *,
        channel: Literal["EMAIL"],
        basic_details: EmailBasicDetails | Mapping[str, Any],
        connector: Connector | Mapping[str, Any],
        campaign_content: EmailCampaignContent | Mapping[str, Any],
        test_campaign_meta: CampaignTestTarget | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        personalization_details: PersonalizationDetails | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignTestResult: ...

    @overload
    async def send_test(
        self,
        *,
        draft_id: str,
        test_campaign_meta: CampaignTestTarget | Mapping[str, Any],
        request_id: str | Unset = UNSET,
        channel: DraftChannel | Unset = UNSET,
        personalization_details: PersonalizationDetails | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CampaignTestResult: ...

    async def send_test(self, *args: Any, **kwargs: Any) -> CampaignTestResult:
        """Send a test message.

        Sends content of the request, or of a saved draft, to at most ten recipients. The answer is a 200
        also when messages fail: see the status of each. An e-mail to an unknown address goes out without
        personalization.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            channel: Marks a push message. Marks an e-mail. Channel of the draft; must agree with it where
                given.
            campaign_content: Content of a push campaign. Each locale must have content, and every locale besides
                `default` must stand in `locales`. Content of an e-mail campaign. Each locale must have
                content, and every locale besides `default` must stand in `locales`.
            test_campaign_meta: Who gets the test, and which of a draft's messages.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.
            basic_details: Name, labels and platforms of a push campaign. In V5 all of it may come after creation.
                Name, labels and kind of an e-mail campaign of V5. All of it may come after creation.
            personalization_details: Values that take the place of the recipients' own while the message is personalized.
            connector: The e-mail provider that sends, as set up in the workspace.
            draft_id: Id of the draft.

        POST /v5/campaigns/test, signed with the `scoped` key.
        """
        return (await self.with_raw_response.send_test(*args, **kwargs)).parsed

    @overload
    async def preview(
        self,
        body: PreviewRequest | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> PreviewResult: ...

    @overload
    async def preview(
        self,
        *,
        channel: PreviewChannel,
        user_identification: PreviewUser | Mapping[str, Any],
        campaign_content: EmailCampaignContent | Mapping[str, Any] | PushCampaignContent,
        request_id: str | Unset = UNSET,
        event_attributes: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PreviewResult: ...

    async def preview(self, *args: Any, **kwargs: Any) -> PreviewResult:
        """Render content for one user.

        Fills in the personalization of the given content and sends nothing. Stored templates that the
        content names are fetched; drafts are not.

        Args:
            body: The whole body as a model or a mapping, in place of its fields as keywords.
            channel: Channel whose content is previewed.
            user_identification: The user for whom the content is rendered.
            campaign_content: Content of a campaign of any channel. No page lists the fields of an SMS.
            request_id: Correlation id, equal to X-MOE-Request-Id where both are sent.
            event_attributes: Attributes of the triggering event, by name.

        POST /v5/personalization/preview, signed with the `scoped` key.
        """
        return (await self.with_raw_response.preview(*args, **kwargs)).parsed


class AsyncRawCampaignsV5:
    """The methods of `AsyncCampaignsV5`, returning a `Response` around the answer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create(
        self,
        body: EmailCampaignDraft | Mapping[str, Any] | PushCampaignDraft | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignCreated]:
        """`campaigns_v5.create`, with status, headers and attempts around its answer."""
        from .create import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def get(
        self,
        campaign_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Response[CampaignFound]:
        """`campaigns_v5.get`, with status, headers and attempts around its answer."""
        from .get import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "campaign_id": campaign_id,
            },
            body=UNSET,
            fields={},
            options=options,
        )

    async def update(
        self,
        campaign_id: str,
        body: CampaignPublish | EmailCampaignPatch | Mapping[str, Any] | PushCampaignPatch | Unset = UNSET,
        *,
        x_moe_scopes: str | Unset = UNSET,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignUpdated]:
        """`campaigns_v5.update`, with status, headers and attempts around its answer."""
        from .update import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "campaign_id": campaign_id,
                "x_moe_scopes": x_moe_scopes,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def validate(
        self,
        campaign_id: str,
        body: CampaignValidateRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignValidation]:
        """`campaigns_v5.validate`, with status, headers and attempts around its answer."""
        from .validate import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "campaign_id": campaign_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def post_status(
        self,
        campaign_id: str,
        body: CampaignStatusChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignStatusChanged]:
        """`campaigns_v5.post_status`, with status, headers and attempts around its answer."""
        from .post_status import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={
                "campaign_id": campaign_id,
            },
            body=body,
            fields=fields,
            options=options,
        )

    async def update_status(
        self,
        campaign_id: str,
        body: CampaignStatusChange | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignStatusChanged]:
        """`campaigns_v5.update_status`, with status, headers and attempts around its answer."""
        from .update_status import OPERATION

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
        body: CampaignSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignPage]:
        """`campaigns_v5.search`, with status, headers and attempts around its answer."""
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
        body: CampaignMetaSearch | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignMetaPage]:
        """`campaigns_v5.get_meta`, with status, headers and attempts around its answer."""
        from .get_meta import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def send_test(
        self,
        body: DraftCampaignTest | EmailCampaignTest | Mapping[str, Any] | PushCampaignTest | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[CampaignTestResult]:
        """`campaigns_v5.send_test`, with status, headers and attempts around its answer."""
        from .send_test import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )

    async def preview(
        self,
        body: PreviewRequest | Mapping[str, Any] | Unset = UNSET,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Response[PreviewResult]:
        """`campaigns_v5.preview`, with status, headers and attempts around its answer."""
        from .preview import OPERATION

        return await self._client.call(
            OPERATION,
            parameters={},
            body=body,
            fields=fields,
            options=options,
        )
