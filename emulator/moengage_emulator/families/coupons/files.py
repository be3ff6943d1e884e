"""Coupon files: named by their address, read some time later, deleted with the coupons that nobody got."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from ...handling import Answer, Call, handles
from ...jobs import plan
from .envelope import ENVELOPE, FILE_NOT_FOUND, SEVERAL_ADDRESSES, several_addresses
from .processing import PROCESS
from .stored import COUPONS, FILES, coupon_file, coupon_key, found_list, told_file

__all__ = ["READING_SECONDS", "delete", "get", "list_all", "upload"]

READING_SECONDS = 30
"""How long a file is PENDING, unless the setting `coupon_file_seconds` says otherwise."""


@handles("coupons_upload_file")
def upload(call: Call) -> Answer:
    """Take the address of a file. Nothing is known of the file yet: its state is always PENDING.

    What cannot be read, or meets a list that is not active by then, fails later.
    """
    found, body = found_list(call), call.body
    if several_addresses(body["file_url"]):
        raise ENVELOPE.refusal(SEVERAL_ADDRESSES)
    now = call.clock.now().isoformat()
    made = coupon_file(
        call.ids.object_id(),
        found["id"],
        name=body.get("name", _last_segment(body["file_url"])),
        file_url=body["file_url"],
        callback_url=body.get("callback_url"),
        created_by=body.get("created_by", ""),
        status="PENDING",
        created_at=now,
        updated_at=now,
    )
    call.store.collection(FILES).put(made["id"], made)
    seconds = call.workspace.settings.extra.get("coupon_file_seconds", READING_SECONDS)
    plan(call, PROCESS, seconds=seconds, details={"file": made["id"]}, fetch=_address(body))
    names = ("name", "file_url", "created_by", "status")
    return Answer(
        201, {"_id": made["id"], "coupons_list_id": found["id"], **{name: made[name] for name in names}}
    )


@handles("coupons_list_files")
def list_all(call: Call) -> Answer:
    """The files of a list, oldest first, each with the address that is called back, if any."""
    found = found_list(call)
    files = call.store.collection(FILES).find(list=found["id"])
    return Answer(200, {"data": [told_file(item) | _callback(item) for item in files]})


@handles("coupons_get_file")
def get(call: Call) -> Answer:
    """How far the reading of a file is."""
    return Answer(200, told_file(_found(call)))


@handles("coupons_delete_file")
def delete(call: Call) -> Answer:
    """Delete a file, and the batch that came from it ("Coupons Overview").

    The page does not say what becomes of coupons that somebody got: they stay, as part of the record.
    """
    found = _found(call)
    coupons = call.store.collection(COUPONS)
    for item in coupons.find(file=found["id"], used=False):
        coupons.delete(coupon_key(item["list"], item["code"]))
    call.store.collection(FILES).delete(found["id"])
    return Answer(204)


def _found(call: Call) -> dict[str, Any]:
    owner = found_list(call)
    found = call.store.collection(FILES).get(call.path["coupon_file_id"])
    if found is None or found["list"] != owner["id"]:
        raise ENVELOPE.refusal(FILE_NOT_FOUND)
    return found


def _callback(stored: Mapping[str, Any]) -> dict[str, Any]:
    return {} if stored["callback_url"] is None else {"callback_url": stored["callback_url"]}


def _address(body: Mapping[str, Any]) -> str:
    """The address with the credentials for fetching, which are told to nobody else."""
    url: str = body["file_url"]
    username, password = (body.get(f"file_url_auth_{name}", "") for name in ("username", "password"))
    if not (username or password):
        return url
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{quote(username, safe='')}:{quote(password, safe='')}@{rest}"


def _last_segment(url: str) -> str:
    """What a file without a name is called."""
    try:
        return unquote(urlsplit(url).path.rpartition("/")[2]) or url
    except ValueError:
        return url
