"""What holds for the whole API: its data centers, its keys, its operations."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

__all__ = ["DATA_CENTERS", "KEYS", "OPERATIONS", "VERSION", "DataCenter", "KeyName", "KeyTile"]

VERSION: Final = "0.1.0"
"""Version of this package and of the document it was generated from."""

KeyName = Literal["data", "scoped"]
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
    "data": KeyTile(tile="Data", found_at="Settings > Account > APIs > Data"),
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
}
"""Operation -> the module below this package that describes it."""
