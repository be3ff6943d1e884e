"""Campaigns of V1: live at once, edited by the table of states, acted on together or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, initialize, multiple, precondition, rule

from moengage_api.overlays.errors import BadRequest
from tests.emulator.campaigns_kit import BY_EVENT, EMAIL, PERIODIC, PUSH
from tests.stateful.kit import DAY, HOUR, ClientMachine, explore, plain, refused

SENDING = timedelta(seconds=60)
"""How long the emulator takes to send (`sending_seconds`)."""
WINDOW = {"PUSH": HOUR, "EMAIL": DAY}
"""How long the request id of a creation stays taken ("Create Campaign")."""
AUTHOR = "bo@kiosk.example"

# "Change Campaign Status": delivery types, states an action starts from, and the one it leads to.
ACTIONS: dict[str, tuple[set[str], str, str]] = {
    "STOP": ({"ONE_TIME"}, "Scheduled", "Stopped"),
    "PAUSE": ({"PERIODIC", "EVENT_TRIGGERED"}, "Active", "Paused"),
    "RESUME": ({"PERIODIC", "EVENT_TRIGGERED"}, "Paused", "Active"),
}
STATUSES = ("Scheduled", "Active", "Paused", "Sent", "Stopped")
SAMPLES = {"once": PUSH, "letter": EMAIL, "periodic": PERIODIC, "event": BY_EVENT}
# What each sort of campaign cannot be made without.
NEEDED = {
    "once": ("campaign_content", "scheduling_details", "delivery_controls"),
    "letter": ("connector", "segmentation_details"),
    "periodic": ("scheduling_details", "campaign_content"),
    "event": ("trigger_condition", "delivery_controls"),
}
NAMES = st.sampled_from(["Spring teas", "Autumn teas", "Cups"])


@dataclass
class Campaign:
    """What is known of one campaign. `done`: the state that somebody put it into."""

    id: str
    sort: str
    parts: dict[str, Any]
    created: datetime
    done: str | None = None

    @property
    def channel(self) -> str:
        return str(SAMPLES[self.sort]["channel"])

    @property
    def delivery_type(self) -> str:
        return str(SAMPLES[self.sort]["campaign_delivery_type"])

    @property
    def schedule(self) -> dict[str, Any]:
        found: dict[str, Any] = self.parts["scheduling_details"]
        return found

    def status(self, now: datetime) -> str:
        """A campaign that is being sent is an active one here."""
        if self.done is not None:
            return self.done
        start = self.created
        if self.schedule["delivery_type"] == "AT_FIXED_TIME":
            start = max(start, datetime.fromisoformat(self.schedule["start_time"] + "+00:00"))
        if now < start:
            return "Scheduled"
        over = self.delivery_type == "ONE_TIME" and now >= start + SENDING
        return "Sent" if over else "Active"


@dataclass
class Creation:
    """A request id that a creation used."""

    request: str
    until: datetime


class CampaignsV1(ClientMachine):
    """Any order of calls on a few campaigns."""

    campaigns = Bundle("campaigns")

    def __init__(self) -> None:
        super().__init__()
        self.calls: Any = self.api.campaigns
        self.known: list[Campaign] = []
        self.creations: list[Creation] = []

    def start_time(self, days: int) -> str:
        return (self.now + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%S")

    @initialize(target=campaigns, days=st.integers(0, 2), data=st.data())
    def populate(self, days: int, data: st.DataObject) -> Any:
        """A campaign of each sort."""
        made = [self.create(sort, "Spring teas", days, None, False, data) for sort in sorted(SAMPLES)]
        return multiple(*made)

    @rule(
        target=campaigns,
        sort=st.sampled_from(sorted(SAMPLES)),
        name=NAMES,
        days=st.integers(0, 3),
        lacks=st.none() | st.none() | st.integers(0, 1),
        again=st.booleans(),
        data=st.data(),
    )
    def create(
        self, sort: str, name: str, days: int, lacks: int | None, again: bool, data: st.DataObject
    ) -> Any:
        """`days` 0: at once. `lacks`: which of the needed parts is left out. `again`: with a used request id.

        Only a creation that succeeds takes its request id.
        """
        self.pass_time(1)
        sample = SAMPLES[sort]
        missing = None if lacks is None else NEEDED[sort][lacks]
        parts = {part: value for part, value in sample.items() if isinstance(value, dict)}
        parts["basic_details"] = {**parts["basic_details"], "name": name}
        schedule = {"delivery_type": "ASAP"} if days == 0 else {"delivery_type": "AT_FIXED_TIME"}
        if days:
            schedule["start_time"] = self.start_time(days)
        parts["scheduling_details"] = {
            **{key: value for key, value in parts["scheduling_details"].items() if key == "periodic_details"},
            **schedule,
        }
        request = f"creation-{len(self.creations)}"
        earlier = None
        if again and self.creations:
            earlier = data.draw(st.sampled_from(self.creations), label="earlier")
            request = earlier.request
        body = {key: sample[key] for key in ("channel", "campaign_delivery_type", "created_by")} | parts
        body = {key: value for key, value in body.items() if key != missing} | {"request_id": request}

        def call() -> Any:
            return self.calls.create(body, options={"checks": "off"})

        if missing is not None:
            error = refused(BadRequest, call)
            assert error.code == "400 Bad Request"
            assert missing in {(detail.target or "").partition(".")[0] for detail in error.details}
            return multiple()
        if earlier is not None and self.now < earlier.until:
            assert refused(BadRequest, call).target == "request_id"
            return multiple()
        campaign = Campaign(call().campaign_id, sort, parts, self.now)
        self.known.append(campaign)
        until = self.now + timedelta(seconds=WINDOW[campaign.channel])
        if earlier is not None:
            earlier.until = until
        else:
            self.creations.append(Creation(request, until))
        self.check(campaign)
        return campaign

    @rule(campaign=campaigns, name=NAMES)
    def rename(self, campaign: Campaign, name: str) -> None:
        self.edit(campaign, {"basic_details": {**campaign.parts["basic_details"], "name": name}})

    @rule(campaign=campaigns, nobody=st.booleans())
    def address(self, campaign: Campaign, nobody: bool) -> None:
        filters: dict[str, Any] = {"included_filters": {"filter_operator": "and", "filters": []}}
        self.edit(campaign, {"segmentation_details": filters if nobody else {"is_all_user_campaign": True}})

    @rule(
        campaign=campaigns,
        change=st.sampled_from(["at once", "at a time", "another time"]),
        days=st.integers(1, 3),
    )
    def reschedule(self, campaign: Campaign, change: str, days: int) -> None:
        """The schedule alone is merged, field by field."""
        changes = {
            "at once": {"delivery_type": "ASAP"},
            "at a time": {"delivery_type": "AT_FIXED_TIME", "start_time": self.start_time(days)},
            "another time": {"start_time": self.start_time(days)},
        }
        self.edit(campaign, {"scheduling_details": changes[change]})

    @precondition(lambda self: any(campaign.sort == "event" for campaign in self.known))
    @rule(campaign=campaigns.filter(lambda campaign: campaign.sort == "event"), event=st.sampled_from("ab"))
    def retrigger(self, campaign: Campaign, event: str) -> None:
        trigger = BY_EVENT["trigger_condition"]
        (condition,) = trigger["included_filters"]["filters"]
        filters = {**trigger["included_filters"], "filters": [{**condition, "action_name": event}]}
        self.edit(campaign, {"trigger_condition": {**trigger, "included_filters": filters}})

    def edit(self, campaign: Campaign, parts: dict[str, Any]) -> None:
        self.pass_time(1)
        merged = dict(parts)
        if "scheduling_details" in parts:
            merged["scheduling_details"] = {**campaign.schedule, **parts["scheduling_details"]}
        arguments: dict[str, Any] = {"channel": campaign.channel, "updated_by": AUTHOR, **parts}
        if self.locked(campaign, merged):
            error = refused(BadRequest, self.calls.update, campaign.id, arguments, options={"checks": "off"})
            assert error.code == "400 Bad Request"
        else:
            self.calls.update(campaign.id, arguments, options={"checks": "off"})
            campaign.parts = campaign.parts | merged
        self.check(campaign)

    def locked(self, campaign: Campaign, parts: dict[str, Any]) -> bool:
        """The table of "Update Campaign"; a paused campaign counts as active."""
        status = campaign.status(self.now)
        if status in ("Sent", "Stopped"):
            return True
        old, new = campaign.schedule, parts.get("scheduling_details", campaign.schedule)
        fixed = ("delivery_type",) if status == "Scheduled" else ("delivery_type", "start_time")
        if any(old.get(name) != new.get(name) for name in fixed):
            return True
        return status != "Scheduled" and any(
            name in parts and parts[name] != campaign.parts.get(name)
            for name in ("trigger_condition", "segmentation_details")
        )

    @rule(campaign=campaigns, part=st.sampled_from(["basic_details", "channel"]))
    def break_it(self, campaign: Campaign, part: str) -> None:
        """A part is replaced as a whole, and the channel stays."""
        other = "EMAIL" if campaign.channel == "PUSH" else "PUSH"
        given = {"channel": other} if part == "channel" else {part: {"tags": ["spring"]}}
        body = {"updated_by": AUTHOR, **given}
        error = refused(BadRequest, self.calls.update, campaign.id, body, options={"checks": "off"})
        assert error.target == part
        self.check(campaign)

    @rule(
        chosen=st.lists(campaigns, min_size=1, max_size=3),
        action=st.sampled_from(sorted(ACTIONS)),
        unknown=st.sampled_from([False, False, True]),
    )
    def act(self, chosen: list[Campaign], action: str, unknown: bool) -> None:
        """With all of them or with none: the answer has no room for single outcomes."""
        types, source, target = ACTIONS[action]
        ids = [campaign.id for campaign in chosen] + (["f" * 24] if unknown else [])
        fine = all(
            campaign.delivery_type in types and campaign.status(self.now) == source for campaign in chosen
        )
        if fine and not unknown:
            self.calls.update_status(action=action, campaign_ids=ids)
            for campaign in chosen:
                campaign.done = None if action == "RESUME" else target
        else:
            error = refused(BadRequest, self.calls.update_status, action=action, campaign_ids=ids)
            assert (error.code, error.target) == ("400 Bad Request", "campaign_ids")
        for campaign in chosen:
            self.check(campaign)

    @rule(seconds=st.sampled_from([1, 30, 60, HOUR, DAY, 2 * DAY]))
    def wait(self, seconds: int) -> None:
        self.pass_time(seconds)

    @rule(
        statuses=st.lists(st.sampled_from(STATUSES), unique=True, max_size=3),
        channels=st.lists(st.sampled_from(["PUSH", "EMAIL"]), unique=True, max_size=2),
        types=st.lists(st.sampled_from(["ONE_TIME", "PERIODIC", "EVENT_TRIGGERED"]), unique=True, max_size=2),
        name=st.none() | st.sampled_from(["teas", "CUP", "x"]),
        limit=st.integers(1, 3),
    )
    def search(
        self, statuses: list[str], channels: list[str], types: list[str], name: str | None, limit: int
    ) -> None:
        """Filters are joined by and; the newest comes first."""
        lists = {"channels": channels, "delivery_type": types}
        fields: dict[str, Any] = {field: values for field, values in lists.items() if values}
        if statuses:
            fields["status"] = [status.upper() for status in statuses]
        if name is not None:
            fields["name"] = name
        expected = [
            campaign
            for campaign in reversed(self.known)
            if (not statuses or campaign.status(self.now) in statuses)
            and (not channels or campaign.channel in channels)
            and (not types or campaign.delivery_type in types)
            and (name is None or name.lower() in campaign.parts["basic_details"]["name"].lower())
        ]
        rows = [plain(row) for row in self.calls.iter_search(limit=limit, campaign_fields=fields)]
        assert [row["campaign_id"] for row in rows] == [campaign.id for campaign in expected]
        for campaign, row in zip(expected, rows, strict=True):
            self.compare(campaign, row)

    def check(self, campaign: Campaign) -> None:
        (row,) = self.calls.search(limit=1, page=1, campaign_fields={"id": campaign.id})
        self.compare(campaign, plain(row))

    def compare(self, campaign: Campaign, shown: dict[str, Any]) -> None:
        assert shown["status"] == campaign.status(self.now)
        assert (shown["channel"], shown["campaign_delivery_type"]) == (
            campaign.channel,
            campaign.delivery_type,
        )
        assert shown["created_at"] == campaign.created.strftime("%Y-%m-%d %H:%M:%S.%f")
        for name in ("segmentation_details", "trigger_condition", "connector", "scheduling_details"):
            assert shown.get(name) == campaign.parts.get(name), name
        assert campaign.parts["basic_details"].items() <= shown["basic_details"].items()


def test_campaigns_are_what_was_done_with_them() -> None:
    explore(CampaignsV1, runs=2)
