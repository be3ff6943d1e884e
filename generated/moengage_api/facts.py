"""What holds for the whole API: its data centers, its keys, its operations."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

__all__ = ["DATA_CENTERS", "KEYS", "OPERATIONS", "POOLS", "VERSION", "DataCenter", "KeyName", "KeyTile"]

VERSION: Final = "0.1.0"
"""Version of this package and of the document it was generated from."""

KeyName = Literal["campaigns", "data", "inform", "personalize", "push", "scoped"]
"""The kinds of API key; each operation is signed by one of them."""


class KeyTile(NamedTuple):
    """Where on the dashboard a kind of key is found."""

    tile: str
    found_at: str


class DataCenter(NamedTuple):
    """A data center: its region if a page states it, and hosts of old that mean it."""

    region: str | None
    aliases: tuple[str, ...]


KEYS: Final[dict[str, KeyTile]] = {
    "campaigns": KeyTile(
        tile="Campaign report/Business events/Custom templates/Catalog API/Inform Report",
        found_at="Settings > Account > APIs > Campaign report",
    ),
    "data": KeyTile(tile="Data", found_at="Settings > Account > APIs > Data"),
    "inform": KeyTile(tile="Inform", found_at="Settings > Account > APIs > Inform"),
    "personalize": KeyTile(tile="Personalize", found_at="Settings > Account > APIs > Personalize"),
    "push": KeyTile(tile="Push", found_at="Settings > Account > APIs > Push"),
    "scoped": KeyTile(
        tile="API keys", found_at="Settings > Account > API keys, with the Campaigns boxes ticked"
    ),
}

DATA_CENTERS: Final[dict[str, DataCenter]] = {
    "01": DataCenter(region="United States", aliases=("api.moengage.com",)),
    "02": DataCenter(region="European Union", aliases=("api-eu.moengage.com",)),
    "03": DataCenter(region="India", aliases=("api-serv3.moengage.com",)),
    "04": DataCenter(region="United States", aliases=()),
    "05": DataCenter(region="Singapore", aliases=()),
    "06": DataCenter(region="Indonesia", aliases=()),
    "101": DataCenter(region=None, aliases=()),
}

OPERATIONS: Final[dict[str, str]] = {
    "data.track_user": "api.data.track_user",
    "data.export_users": "api.data.export_users",
    "data.merge_users": "api.data.merge_users",
    "data.delete_user": "api.data.delete_user",
    "data.track_event": "api.data.track_event",
    "data.track_device": "api.data.track_device",
    "data.manage_devices": "api.data.manage_devices",
    "data.import_bulk": "api.data.import_bulk",
    "data.get_install_info": "api.data.get_install_info",
    "data.test_connection": "api.data.test_connection",
    "data.trigger_file_import": "api.data.trigger_file_import",
    "data.get_file_import_status": "api.data.get_file_import_status",
    "data.list_file_import_runs": "api.data.list_file_import_runs",
    "gdpr.submit_request": "api.gdpr.submit_request",
    "campaigns_v5.create": "api.campaigns_v5.create",
    "campaigns_v5.get": "api.campaigns_v5.get",
    "campaigns_v5.update": "api.campaigns_v5.update",
    "campaigns_v5.validate": "api.campaigns_v5.validate",
    "campaigns_v5.post_status": "api.campaigns_v5.post_status",
    "campaigns_v5.update_status": "api.campaigns_v5.update_status",
    "campaigns_v5.search": "api.campaigns_v5.search",
    "campaigns_v5.get_meta": "api.campaigns_v5.get_meta",
    "campaigns_v5.send_test": "api.campaigns_v5.send_test",
    "campaigns_v5.preview": "api.campaigns_v5.preview",
    "campaigns.create": "api.campaigns.create",
    "campaigns.update": "api.campaigns.update",
    "campaigns.search": "api.campaigns.search",
    "campaigns.get_meta": "api.campaigns.get_meta",
    "campaigns.update_status": "api.campaigns.update_status",
    "campaigns.send_test": "api.campaigns.send_test",
    "campaigns.list_executions": "api.campaigns.list_executions",
    "campaigns.preview": "api.campaigns.preview",
    "campaigns.update_global_control_group": "api.campaigns.update_global_control_group",
    "stats.get": "api.stats.get",
    "stats.download_report": "api.stats.download_report",
    "catalog.create": "api.catalog.create",
    "catalog.add_attributes": "api.catalog.add_attributes",
    "catalog.add_items": "api.catalog.add_items",
    "catalog.update_items": "api.catalog.update_items",
    "catalog.delete_items": "api.catalog.delete_items",
    "catalog.get_items": "api.catalog.get_items",
    "recommendations.get": "api.recommendations.get",
    "recommendations.get_items": "api.recommendations.get_items",
    "coupons.list_lists": "api.coupons.list_lists",
    "coupons.create_list": "api.coupons.create_list",
    "coupons.get_list": "api.coupons.get_list",
    "coupons.update_list": "api.coupons.update_list",
    "coupons.activate_list": "api.coupons.activate_list",
    "coupons.archive_list": "api.coupons.archive_list",
    "coupons.list_files": "api.coupons.list_files",
    "coupons.upload_file": "api.coupons.upload_file",
    "coupons.get_file": "api.coupons.get_file",
    "coupons.delete_file": "api.coupons.delete_file",
    "coupons.get_usage_report": "api.coupons.get_usage_report",
    "content_blocks.update": "api.content_blocks.update",
    "content_blocks.create": "api.content_blocks.create",
    "content_blocks.get": "api.content_blocks.get",
    "content_blocks.search": "api.content_blocks.search",
    "email_templates_v1.list": "api.email_templates_v1.list_",
    "email_templates_v1.create": "api.email_templates_v1.create",
    "email_templates_v1.get": "api.email_templates_v1.get",
    "email_templates_v1.update": "api.email_templates_v1.update",
    "email_templates_v1.upsert_bulk": "api.email_templates_v1.upsert_bulk",
    "email_templates.update": "api.email_templates.update",
    "email_templates.create": "api.email_templates.create",
    "email_templates.search": "api.email_templates.search",
    "in_app_templates.update": "api.in_app_templates.update",
    "in_app_templates.create": "api.in_app_templates.create",
    "in_app_templates.search": "api.in_app_templates.search",
    "osm_templates.update": "api.osm_templates.update",
    "osm_templates.create": "api.osm_templates.create",
    "osm_templates.search": "api.osm_templates.search",
    "sms_templates.update": "api.sms_templates.update",
    "sms_templates.create": "api.sms_templates.create",
    "sms_templates.search": "api.sms_templates.search",
    "push_templates.update": "api.push_templates.update",
    "push_templates.create": "api.push_templates.create",
    "push_templates.search": "api.push_templates.search",
    "custom_segments.create_from_file": "api.custom_segments.create_from_file",
    "custom_segments.add_users": "api.custom_segments.add_users",
    "custom_segments.remove_users": "api.custom_segments.remove_users",
    "custom_segments.replace_users": "api.custom_segments.replace_users",
    "custom_segments.archive": "api.custom_segments.archive",
    "custom_segments.unarchive": "api.custom_segments.unarchive",
    "custom_segments.list": "api.custom_segments.list_",
    "custom_segments.create": "api.custom_segments.create",
    "custom_segments.get": "api.custom_segments.get",
    "custom_segments.update": "api.custom_segments.update",
    "cohorts.sync": "api.cohorts.sync",
    "email_subscriptions.resubscribe": "api.email_subscriptions.resubscribe",
    "email_subscriptions.update_preferences": "api.email_subscriptions.update_preferences",
    "subscription_categories.get": "api.subscription_categories.get",
    "subscription_categories.update": "api.subscription_categories.update",
    "subscription_categories.update_bulk": "api.subscription_categories.update_bulk",
    "push.send": "api.push.send",
    "push_v2_1.send": "api.push_v2_1.send",
    "inform.send": "api.inform.send",
    "live_activities.start": "api.live_activities.start",
    "live_activities.update": "api.live_activities.update",
    "live_activities.end": "api.live_activities.end",
    "cards.fetch": "api.cards.fetch",
    "cards.delete": "api.cards.delete",
    "message_archival.view": "api.message_archival.view",
    "flows.search": "api.flows.search",
    "flows.get": "api.flows.get",
    "flows.get_version": "api.flows.get_version",
    "flows.update_status": "api.flows.update_status",
    "offers.list": "api.offers.list_",
    "offers.create": "api.offers.create",
    "offers.list_templates": "api.offers.list_templates",
    "offers.update": "api.offers.update",
    "experiences.fetch": "api.experiences.fetch",
    "experiences.get_metadata": "api.experiences.get_metadata",
    "experiences.report_events": "api.experiences.report_events",
    "business_events.create": "api.business_events.create",
    "business_events.trigger": "api.business_events.trigger",
    "business_events.search": "api.business_events.search",
    "analytics.list_dashboards": "api.analytics.list_dashboards",
    "analytics.list_charts": "api.analytics.list_charts",
    "analytics.get_chart": "api.analytics.get_chart",
}
"""Operation -> the module below this package that describes it."""

POOLS: Final[dict[str, tuple[str, ...]]] = {
    "campaigns_v5_status": ("campaigns_v5.post_status", "campaigns_v5.update_status"),
    "catalog": (
        "catalog.create",
        "catalog.add_attributes",
        "catalog.add_items",
        "catalog.update_items",
        "catalog.delete_items",
        "catalog.get_items",
    ),
    "email_templates_v1": (
        "email_templates_v1.list",
        "email_templates_v1.create",
        "email_templates_v1.get",
        "email_templates_v1.update",
        "email_templates_v1.upsert_bulk",
    ),
    "file_segments": (
        "custom_segments.create_from_file",
        "custom_segments.add_users",
        "custom_segments.remove_users",
        "custom_segments.replace_users",
    ),
}
"""Pool of rate limits -> the operations that share it."""
