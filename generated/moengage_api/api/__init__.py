"""The namespaces of the API, one for each family, made when first touched."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from ..overlays.operation import Operation, RequestOptions
    from ..overlays.response import Response
    from .analytics import Analytics, AsyncAnalytics
    from .business_events import AsyncBusinessEvents, BusinessEvents
    from .campaigns import AsyncCampaigns, Campaigns
    from .campaigns_v5 import AsyncCampaignsV5, CampaignsV5
    from .cards import AsyncCards, Cards
    from .catalog import AsyncCatalog, Catalog
    from .cohorts import AsyncCohorts, Cohorts
    from .content_blocks import AsyncContentBlocks, ContentBlocks
    from .coupons import AsyncCoupons, Coupons
    from .custom_segments import AsyncCustomSegments, CustomSegments
    from .data import AsyncData, Data
    from .email_subscriptions import AsyncEmailSubscriptions, EmailSubscriptions
    from .email_templates import AsyncEmailTemplates, EmailTemplates
    from .email_templates_v1 import AsyncEmailTemplatesV1, EmailTemplatesV1
    from .experiences import AsyncExperiences, Experiences
    from .flows import AsyncFlows, Flows
    from .gdpr import AsyncGdpr, Gdpr
    from .in_app_templates import AsyncInAppTemplates, InAppTemplates
    from .inform import AsyncInform, Inform
    from .live_activities import AsyncLiveActivities, LiveActivities
    from .message_archival import AsyncMessageArchival, MessageArchival
    from .offers import AsyncOffers, Offers
    from .osm_templates import AsyncOsmTemplates, OsmTemplates
    from .push import AsyncPush, Push
    from .push_templates import AsyncPushTemplates, PushTemplates
    from .push_v2_1 import AsyncPushV21, PushV21
    from .recommendations import AsyncRecommendations, Recommendations
    from .sms_templates import AsyncSmsTemplates, SmsTemplates
    from .stats import AsyncStats, Stats
    from .subscription_categories import AsyncSubscriptionCategories, SubscriptionCategories

__all__ = ["Api", "AsyncApi"]

T = TypeVar("T")


class Api(ABC):
    """Every namespace; a subclass says how a call is run."""

    @abstractmethod
    def call(
        self,
        operation: Operation[T],
        /,
        *,
        parameters: Mapping[str, Any],
        body: Any,
        fields: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Response[T]:
        """Run one call of an operation."""

    @cached_property
    def data(self) -> Data:
        """Users, events, devices, bulk import and scheduled file imports ("Data overview")."""
        from .data import Data

        return Data(self)

    @cached_property
    def gdpr(self) -> Gdpr:
        """Erasure requests under GDPR and CCPA."""
        from .gdpr import Gdpr

        return Gdpr(self)

    @cached_property
    def campaigns_v5(self) -> CampaignsV5:
        """Push and e-mail campaigns that begin as drafts ("Campaigns V5 overview")."""
        from .campaigns_v5 import CampaignsV5

        return CampaignsV5(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Push and e-mail campaigns without drafts, and the global control group ("Campaigns overview")."""
        from .campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def stats(self) -> Stats:
        """Figures of campaigns and the download of scheduled reports ("Get Campaign Stats")."""
        from .stats import Stats

        return Stats(self)

    @cached_property
    def catalog(self) -> Catalog:
        """Catalogs and their items ("Catalog API")."""
        from .catalog import Catalog

        return Catalog(self)

    @cached_property
    def recommendations(self) -> Recommendations:
        """Recommendations from catalogs, set up in the dashboard."""
        from .recommendations import Recommendations

        return Recommendations(self)

    @cached_property
    def coupons(self) -> Coupons:
        """Coupon lists, the files that fill them, and reports on their use."""
        from .coupons import Coupons

        return Coupons(self)

    @cached_property
    def content_blocks(self) -> ContentBlocks:
        """Pieces of content that messages share."""
        from .content_blocks import ContentBlocks

        return ContentBlocks(self)

    @cached_property
    def email_templates_v1(self) -> EmailTemplatesV1:
        """Older e-mail templates, without versions ("Email templates V1")."""
        from .email_templates_v1 import EmailTemplatesV1

        return EmailTemplatesV1(self)

    @cached_property
    def email_templates(self) -> EmailTemplates:
        """E-mail templates with versions and groups ("Email templates V2")."""
        from .email_templates import EmailTemplates

        return EmailTemplates(self)

    @cached_property
    def in_app_templates(self) -> InAppTemplates:
        """Templates of in-app messages."""
        from .in_app_templates import InAppTemplates

        return InAppTemplates(self)

    @cached_property
    def osm_templates(self) -> OsmTemplates:
        """Templates of on-site messages."""
        from .osm_templates import OsmTemplates

        return OsmTemplates(self)

    @cached_property
    def sms_templates(self) -> SmsTemplates:
        """Templates of SMS."""
        from .sms_templates import SmsTemplates

        return SmsTemplates(self)

    @cached_property
    def push_templates(self) -> PushTemplates:
        """Templates of push messages."""
        from .push_templates import PushTemplates

        return PushTemplates(self)

    @cached_property
    def custom_segments(self) -> CustomSegments:
        """Segments of users, from files or by filters."""
        from .custom_segments import CustomSegments

        return CustomSegments(self)

    @cached_property
    def cohorts(self) -> Cohorts:
        """Segments that an integration keeps in step."""
        from .cohorts import Cohorts

        return Cohorts(self)

    @cached_property
    def email_subscriptions(self) -> EmailSubscriptions:
        """Resubscription of addresses, and the double opt-in of e-mail."""
        from .email_subscriptions import EmailSubscriptions

        return EmailSubscriptions(self)

    @cached_property
    def subscription_categories(self) -> SubscriptionCategories:
        """Which categories of e-mail a user takes."""
        from .subscription_categories import SubscriptionCategories

        return SubscriptionCategories(self)

    @cached_property
    def push(self) -> Push:
        """Push API, version 2 ("Push API (Legacy)"). Prefer `push_v2_1`."""
        from .push import Push

        return Push(self)

    @cached_property
    def push_v2_1(self) -> PushV21:
        """Push API, version 2.1: one call makes a push campaign and sends it."""
        from .push_v2_1 import PushV21

        return PushV21(self)

    @cached_property
    def inform(self) -> Inform:
        """Alerts over SMS, e-mail and push."""
        from .inform import Inform

        return Inform(self)

    @cached_property
    def live_activities(self) -> LiveActivities:
        """Live activities on iOS, as broadcasts."""
        from .live_activities import LiveActivities

        return LiveActivities(self)

    @cached_property
    def cards(self) -> Cards:
        """Cards in the inbox of the app."""
        from .cards import Cards

        return Cards(self)

    @cached_property
    def message_archival(self) -> MessageArchival:
        """Copies of sent messages."""
        from .message_archival import MessageArchival

        return MessageArchival(self)

    @cached_property
    def flows(self) -> Flows:
        """Flows, built in the dashboard, to be read and controlled ("Flows overview"). Early access."""
        from .flows import Flows

        return Flows(self)

    @cached_property
    def offers(self) -> Offers:
        """Offers of the decision engine ("Offerings overview")."""
        from .offers import Offers

        return Offers(self)

    @cached_property
    def experiences(self) -> Experiences:
        """Personalized experiences and reports on what users saw of them."""
        from .experiences import Experiences

        return Experiences(self)

    @cached_property
    def business_events(self) -> BusinessEvents:
        """Events of the business that set off campaigns."""
        from .business_events import BusinessEvents

        return BusinessEvents(self)

    @cached_property
    def analytics(self) -> Analytics:
        """Custom dashboards and the figures of their charts."""
        from .analytics import Analytics

        return Analytics(self)


class AsyncApi(ABC):
    """Every namespace; a subclass says how a call is run."""

    @abstractmethod
    async def call(
        self,
        operation: Operation[T],
        /,
        *,
        parameters: Mapping[str, Any],
        body: Any,
        fields: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Response[T]:
        """Run one call of an operation."""

    @cached_property
    def data(self) -> AsyncData:
        """Users, events, devices, bulk import and scheduled file imports ("Data overview")."""
        from .data import AsyncData

        return AsyncData(self)

    @cached_property
    def gdpr(self) -> AsyncGdpr:
        """Erasure requests under GDPR and CCPA."""
        from .gdpr import AsyncGdpr

        return AsyncGdpr(self)

    @cached_property
    def campaigns_v5(self) -> AsyncCampaignsV5:
        """Push and e-mail campaigns that begin as drafts ("Campaigns V5 overview")."""
        from .campaigns_v5 import AsyncCampaignsV5

        return AsyncCampaignsV5(self)

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """Push and e-mail campaigns without drafts, and the global control group ("Campaigns overview")."""
        from .campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @cached_property
    def stats(self) -> AsyncStats:
        """Figures of campaigns and the download of scheduled reports ("Get Campaign Stats")."""
        from .stats import AsyncStats

        return AsyncStats(self)

    @cached_property
    def catalog(self) -> AsyncCatalog:
        """Catalogs and their items ("Catalog API")."""
        from .catalog import AsyncCatalog

        return AsyncCatalog(self)

    @cached_property
    def recommendations(self) -> AsyncRecommendations:
        """Recommendations from catalogs, set up in the dashboard."""
        from .recommendations import AsyncRecommendations

        return AsyncRecommendations(self)

    @cached_property
    def coupons(self) -> AsyncCoupons:
        """Coupon lists, the files that fill them, and reports on their use."""
        from .coupons import AsyncCoupons

        return AsyncCoupons(self)

    @cached_property
    def content_blocks(self) -> AsyncContentBlocks:
        """Pieces of content that messages share."""
        from .content_blocks import AsyncContentBlocks

        return AsyncContentBlocks(self)

    @cached_property
    def email_templates_v1(self) -> AsyncEmailTemplatesV1:
        """Older e-mail templates, without versions ("Email templates V1")."""
        from .email_templates_v1 import AsyncEmailTemplatesV1

        return AsyncEmailTemplatesV1(self)

    @cached_property
    def email_templates(self) -> AsyncEmailTemplates:
        """E-mail templates with versions and groups ("Email templates V2")."""
        from .email_templates import AsyncEmailTemplates

        return AsyncEmailTemplates(self)

    @cached_property
    def in_app_templates(self) -> AsyncInAppTemplates:
        """Templates of in-app messages."""
        from .in_app_templates import AsyncInAppTemplates

        return AsyncInAppTemplates(self)

    @cached_property
    def osm_templates(self) -> AsyncOsmTemplates:
        """Templates of on-site messages."""
        from .osm_templates import AsyncOsmTemplates

        return AsyncOsmTemplates(self)

    @cached_property
    def sms_templates(self) -> AsyncSmsTemplates:
        """Templates of SMS."""
        from .sms_templates import AsyncSmsTemplates

        return AsyncSmsTemplates(self)

    @cached_property
    def push_templates(self) -> AsyncPushTemplates:
        """Templates of push messages."""
        from .push_templates import AsyncPushTemplates

        return AsyncPushTemplates(self)

    @cached_property
    def custom_segments(self) -> AsyncCustomSegments:
        """Segments of users, from files or by filters."""
        from .custom_segments import AsyncCustomSegments

        return AsyncCustomSegments(self)

    @cached_property
    def cohorts(self) -> AsyncCohorts:
        """Segments that an integration keeps in step."""
        from .cohorts import AsyncCohorts

        return AsyncCohorts(self)

    @cached_property
    def email_subscriptions(self) -> AsyncEmailSubscriptions:
        """Resubscription of addresses, and the double opt-in of e-mail."""
        from .email_subscriptions import AsyncEmailSubscriptions

        return AsyncEmailSubscriptions(self)

    @cached_property
    def subscription_categories(self) -> AsyncSubscriptionCategories:
        """Which categories of e-mail a user takes."""
        from .subscription_categories import AsyncSubscriptionCategories

        return AsyncSubscriptionCategories(self)

    @cached_property
    def push(self) -> AsyncPush:
        """Push API, version 2 ("Push API (Legacy)"). Prefer `push_v2_1`."""
        from .push import AsyncPush

        return AsyncPush(self)

    @cached_property
    def push_v2_1(self) -> AsyncPushV21:
        """Push API, version 2.1: one call makes a push campaign and sends it."""
        from .push_v2_1 import AsyncPushV21

        return AsyncPushV21(self)

    @cached_property
    def inform(self) -> AsyncInform:
        """Alerts over SMS, e-mail and push."""
        from .inform import AsyncInform

        return AsyncInform(self)

    @cached_property
    def live_activities(self) -> AsyncLiveActivities:
        """Live activities on iOS, as broadcasts."""
        from .live_activities import AsyncLiveActivities

        return AsyncLiveActivities(self)

    @cached_property
    def cards(self) -> AsyncCards:
        """Cards in the inbox of the app."""
        from .cards import AsyncCards

        return AsyncCards(self)

    @cached_property
    def message_archival(self) -> AsyncMessageArchival:
        """Copies of sent messages."""
        from .message_archival import AsyncMessageArchival

        return AsyncMessageArchival(self)

    @cached_property
    def flows(self) -> AsyncFlows:
        """Flows, built in the dashboard, to be read and controlled ("Flows overview"). Early access."""
        from .flows import AsyncFlows

        return AsyncFlows(self)

    @cached_property
    def offers(self) -> AsyncOffers:
        """Offers of the decision engine ("Offerings overview")."""
        from .offers import AsyncOffers

        return AsyncOffers(self)

    @cached_property
    def experiences(self) -> AsyncExperiences:
        """Personalized experiences and reports on what users saw of them."""
        from .experiences import AsyncExperiences

        return AsyncExperiences(self)

    @cached_property
    def business_events(self) -> AsyncBusinessEvents:
        """Events of the business that set off campaigns."""
        from .business_events import AsyncBusinessEvents

        return AsyncBusinessEvents(self)

    @cached_property
    def analytics(self) -> AsyncAnalytics:
        """Custom dashboards and the figures of their charts."""
        from .analytics import AsyncAnalytics

        return AsyncAnalytics(self)
