"""Campaigns of V5 from the draft on: edits, publishing, actions and time, against the vendor's tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, initialize, multiple, precondition, rule

from moengage_api.overlays.errors import BadRequest, Conflict, UnprocessableEntity
from tests.emulator.campaigns_v5_kit import BY_EVENT, EMAIL, PERIODIC, PUSH
from tests.stateful.kit import DAY, HOUR, START, ClientMachine, explore, plain, refused

SENDING = timedelta(seconds=60)
"""How long the emulator takes to send (`sending_seconds`)."""
WINDOW = {"PUSH": HOUR, "EMAIL": DAY}
"""How long the request id of a creation stays taken ("Create Campaign")."""
NO_EDIT = "Campaign is not in DRAFT state and cannot be patched."
NO_DRAFT = "Campaign is not in DRAFT state and cannot be published."
UNFIT = "Draft cannot be published; validation failed."

# "Update Campaign Status": delivery types and source states of each action.
ACTIONS: dict[str, tuple[set[str], set[str]]] = {
    "STOP": ({"ONE_TIME"}, {"ACTIVE", "SCHEDULED", "PAUSED", "SENDING"}),
    "PAUSE": ({"PERIODIC", "EVENT_TRIGGERED"}, {"ACTIVE", "SCHEDULED", "SENDING"}),
    "RESUME": ({"PERIODIC", "EVENT_TRIGGERED"}, {"PAUSED"}),
}
STATUSES = ("DRAFT", "SCHEDULED", "ACTIVE", "SENDING", "PAUSED", "SENT", "STOPPED")
LOCKED = ("trigger_condition", "segmentation_details")
"""Components that an active campaign does not let go, of those that this machine edits."""

SAMPLES = {"once": PUSH, "letter": EMAIL, "periodic": PERIODIC, "event": BY_EVENT}
NEEDED = {
    "once": ("campaign_content", "scheduling_details"),
    "letter": ("campaign_content", "scheduling_details", "connector"),
    "periodic": ("campaign_content", "scheduling_details"),
    "event": ("campaign_content", "trigger_condition"),
}
"""Components that a draft may lack until it is published ("Validate Campaign")."""
NAMES = st.sampled_from(["Spring teas", "Autumn teas", "Cups"])
DAYS = st.integers(1, 3)


@dataclass
class Campaign:
    """What is known of one campaign."""

    id: str
    sort: str
    parts: dict[str, Any]
    created: datetime
    state: str = "drafted"
    published: datetime | None = None

    @property
    def channel(self) -> str:
        return str(SAMPLES[self.sort]["channel"])

    @property
    def delivery_type(self) -> str:
        return str(SAMPLES[self.sort]["campaign_delivery_type"])

    @property
    def schedule(self) -> dict[str, Any]:
        found: dict[str, Any] = self.parts.get("scheduling_details") or {}
        return found

    def faults(self) -> set[str]:
        """The fields that keep it from being published."""
        found = {name for name in NEEDED[self.sort] if name not in self.parts}
        if self.schedule.get("delivery_type") == "AT_FIXED_TIME" and "timezone" not in self.schedule:
            found.add("scheduling_details.timezone")
        if self.sort == "periodic" and self.schedule and "periodic_details" not in self.schedule:
            found.add("scheduling_details.periodic_details")
        return found

    def status(self, now: datetime) -> str:
        """Its status: what was done with it, and what time did."""
        done = {"drafted": "DRAFT", "paused": "PAUSED", "stopped": "STOPPED"}
        if self.state in done:
            return done[self.state]
        assert self.published is not None
        start = self.published
        if self.schedule.get("delivery_type") == "AT_FIXED_TIME":
            start = max(start, datetime.fromisoformat(self.schedule["start_time"] + "+00:00"))
        if now < start:
            return "SCHEDULED"
        if self.delivery_type != "ONE_TIME":
            return "ACTIVE"
        return "SENDING" if now < start + SENDING else "SENT"


@dataclass
class Creation:
    """A request id that a creation used."""

    request: str
    channel: str
    until: datetime = field(default=START)


class CampaignsV5(ClientMachine):
    """Any order of calls on a few campaigns."""

    campaigns = Bundle("campaigns")

    def __init__(self) -> None:
        super().__init__()
        self.calls: Any = self.api.campaigns_v5
        self.known: list[Campaign] = []
        self.creations: list[Creation] = []

    def shown(self, campaign: Campaign) -> dict[str, Any]:
        """The campaign as get shows it."""
        return plain(self.calls.get(campaign.id).data)

    def check(self, campaign: Campaign, shown: dict[str, Any]) -> None:
        """A row of get or search is the campaign that is known."""
        assert (shown["id"], shown["campaign_id"]) == (campaign.id, campaign.id)
        assert shown["status"] == campaign.status(self.now)
        assert (shown["channel"], shown["campaign_delivery_type"]) == (
            campaign.channel,
            campaign.delivery_type,
        )
        assert shown["created_at"] == campaign.created.strftime("%Y-%m-%d %H:%M:%S.%f")
        for name in ("basic_details", "trigger_condition", "segmentation_details", "connector"):
            assert shown.get(name) == campaign.parts.get(name), name
        content = campaign.parts.get("campaign_content")
        if content is not None and campaign.channel == "EMAIL":
            content = {"content": {"email": {"email_editor": "Froala Editor", **content["content"]["email"]}}}
        assert shown.get("campaign_content") == content
        schedule = dict(campaign.schedule)
        for stored, resolved in (("start_time", "schedule_time"), ("timezone", "time_zone")):
            if stored in schedule:
                schedule[resolved] = schedule.pop(stored)
        if schedule.get("delivery_type") == "AT_FIXED_TIME":
            schedule["delivery_type"] = "SCHEDULED"
        assert (shown.get("scheduling_details") or {}) == schedule

    @initialize(target=campaigns, published=st.sets(st.sampled_from(sorted(SAMPLES))))
    def populate(self, published: set[str]) -> Any:
        """A campaign of each sort, some of them published."""
        for sort in sorted(SAMPLES):
            self.create(sort, "Spring teas", set(), 1)
        for campaign in self.known:
            if campaign.sort in published:
                self.publish(campaign)
        return multiple(*self.known)

    def start_time(self, days: int) -> str:
        return (self.now + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%S")

    @rule(
        target=campaigns,
        sort=st.sampled_from(sorted(SAMPLES)),
        name=NAMES,
        lacks=st.sets(st.sampled_from(["campaign_content", "scheduling_details", "connector"]), max_size=1),
        days=DAYS,
    )
    def create(self, sort: str, name: str, lacks: set[str], days: int) -> Any:
        self.pass_time(1)
        sample = SAMPLES[sort]
        parts = {
            part: value for part, value in sample.items() if isinstance(value, dict) and part not in lacks
        }
        parts["basic_details"] = {**parts["basic_details"], "name": name}
        if "start_time" in parts.get("scheduling_details", {}):
            parts["scheduling_details"] = {**parts["scheduling_details"], "start_time": self.start_time(days)}
        body = {field: sample[field] for field in ("channel", "campaign_delivery_type", "created_by")} | parts
        request = f"creation-{len(self.creations)}"
        made = self.calls.create({**body, "request_id": request}, options={"request_id": request}).data
        assert made.status == "DRAFT"
        campaign = Campaign(made.id, sort, parts, self.now)
        self.known.append(campaign)
        until = self.now + timedelta(seconds=WINDOW[campaign.channel])
        self.creations.append(Creation(request, campaign.channel, until))
        return campaign

    @precondition(lambda self: self.creations)
    @rule(target=campaigns, data=st.data())
    def create_again(self, data: st.DataObject) -> Any:
        """A request id is refused while it is taken, and free after that."""
        self.pass_time(1)
        earlier = data.draw(st.sampled_from(self.creations), label="earlier")
        parts = {"basic_details": PUSH["basic_details"]}
        body = {field: PUSH[field] for field in ("channel", "campaign_delivery_type", "created_by")} | parts
        arguments = ({**body, "request_id": earlier.request},)
        options = {"request_id": earlier.request}
        if self.now < earlier.until:
            assert refused(Conflict, self.calls.create, *arguments, options=options).code == "BAD_REQUEST"
            return multiple()
        campaign = Campaign(self.calls.create(*arguments, options=options).data.id, "once", parts, self.now)
        self.known.append(campaign)
        earlier.until = self.now + timedelta(seconds=HOUR)
        return campaign

    @rule(campaign=campaigns, name=NAMES)
    def rename(self, campaign: Campaign, name: str) -> None:
        self.edit(campaign, {"basic_details": {**campaign.parts["basic_details"], "name": name}})

    @rule(campaign=campaigns, title=st.sampled_from(["One", "Two"]))
    def rewrite(self, campaign: Campaign, title: str) -> None:
        content = SAMPLES[campaign.sort]["campaign_content"]["content"]
        if campaign.channel == "EMAIL":
            self.edit(
                campaign, {"campaign_content": {"content": {"email": {**content["email"], "subject": title}}}}
            )
            return
        web = content["push"]["web"]
        message = {**web, "basic_details": {**web["basic_details"], "title": title}}
        self.edit(campaign, {"campaign_content": {"content": {"push": {"web": message}}}})

    @rule(
        campaign=campaigns,
        change=st.sampled_from(["at once", "at a time", "without a zone", "without a period"]),
        days=DAYS,
    )
    def reschedule(self, campaign: Campaign, change: str, days: int) -> None:
        schedule: dict[str, Any] = {"delivery_type": "ASAP"}
        if change != "at once":
            schedule = {"delivery_type": "AT_FIXED_TIME", "start_time": self.start_time(days)}
        if change in ("at a time", "without a period"):
            schedule["timezone"] = "UTC"
        if campaign.sort == "periodic" and change != "without a period":
            schedule["periodic_details"] = PERIODIC["scheduling_details"]["periodic_details"]
        self.edit(campaign, {"scheduling_details": schedule})

    @rule(campaign=campaigns, everyone=st.booleans())
    def address(self, campaign: Campaign, everyone: bool) -> None:
        """Give it another audience."""
        audience: dict[str, Any] = {"is_all_user_campaign": True}
        if not everyone:
            condition = {"filter_type": "custom_segments", "id": "65f0c1d2e3a4b5c6d7e8fe01", "name": "Teas"}
            audience = {
                "is_all_user_campaign": False,
                "included_filters": {"filter_operator": "and", "filters": [condition]},
            }
        self.edit(campaign, {"segmentation_details": audience})

    @precondition(lambda self: any(campaign.sort == "event" for campaign in self.known))
    @rule(campaign=campaigns.filter(lambda campaign: campaign.sort == "event"), event=st.sampled_from("ab"))
    def retrigger(self, campaign: Campaign, event: str) -> None:
        trigger = BY_EVENT["trigger_condition"]
        (condition,) = trigger["included_filters"]["filters"]
        filters = {**trigger["included_filters"], "filters": [{**condition, "action_name": event}]}
        self.edit(campaign, {"trigger_condition": {**trigger, "included_filters": filters}})

    def edit(self, campaign: Campaign, parts: dict[str, Any]) -> None:
        """Replace components: what the state of the campaign locks is a 409, what would not do a 400."""
        before = self.shown(campaign)
        self.pass_time(1)

        def update() -> Any:
            return self.calls.update(campaign.id, {"channel": campaign.channel, **parts})

        status = campaign.status(self.now)
        edited = Campaign(campaign.id, campaign.sort, {**campaign.parts, **parts}, campaign.created)
        if self.locked(campaign, parts, status):
            error = refused(Conflict, update)
            assert (error.code, error.message) == ("BAD_REQUEST", NO_EDIT)
        elif status != "DRAFT" and edited.faults():
            error = refused(BadRequest, update)
            assert error.code == "VALIDATION_FAILED"
            assert {detail.target for detail in error.details} == edited.faults()
        else:
            assert update().data.id == campaign.id
            campaign.parts = edited.parts
            self.check(campaign, self.shown(campaign))
            return
        after = self.shown(campaign)
        assert after["updated_at"] == before["updated_at"]
        self.check(campaign, after)

    @staticmethod
    def locked(campaign: Campaign, parts: dict[str, Any], status: str) -> bool:
        """The table of "Update Campaign". Paused and sending campaigns are edited like active ones."""
        if status == "DRAFT":
            return False
        if status in ("SENT", "STOPPED"):
            return True
        old, new = campaign.schedule, parts.get("scheduling_details")
        fixed = ("delivery_type",) if status == "SCHEDULED" else ("delivery_type", "start_time", "timezone")
        if new is not None and any(old.get(name) != new.get(name) for name in fixed):
            return True
        return status != "SCHEDULED" and any(
            name in parts and parts[name] != campaign.parts.get(name) for name in LOCKED
        )

    @rule(campaign=campaigns)
    def validate(self, campaign: Campaign) -> None:
        data = plain(self.calls.validate(campaign.id, {}).data)
        assert data["valid"] is (not campaign.faults())
        assert {error["field"] for error in data.get("errors", [])} == campaign.faults()

    @rule(campaign=campaigns)
    def publish(self, campaign: Campaign) -> None:
        if campaign.state != "drafted":
            error = refused(Conflict, self.calls.update, campaign.id, status="PUBLISH")
            assert (error.code, error.message) == ("BAD_REQUEST", NO_DRAFT)
        elif campaign.faults():
            error = refused(UnprocessableEntity, self.calls.update, campaign.id, status="PUBLISH")
            assert (error.code, error.message) == ("UNPROCESSABLE_ENTITY", UNFIT)
            assert {detail.target for detail in error.details} == campaign.faults()
        else:
            assert self.calls.update(campaign.id, status="PUBLISH").data.id == campaign.id
            campaign.state, campaign.published = "launched", self.now
        self.check(campaign, self.shown(campaign))

    @rule(campaign=campaigns, name=NAMES)
    def publish_with_an_edit(self, campaign: Campaign, name: str) -> None:
        """`status` travels alone."""
        body = {"status": "PUBLISH", "basic_details": {"name": name}}
        options = {"checks": "off"}
        error = refused(BadRequest, self.calls.update, campaign.id, body, options=options)
        assert (error.code, [detail.target for detail in error.details]) == ("VALIDATION_FAILED", ["status"])
        self.check(campaign, self.shown(campaign))

    @rule(campaign=campaigns, action=st.sampled_from(sorted(ACTIONS)), post=st.booleans())
    def act(self, campaign: Campaign, action: str, post: bool) -> None:
        call = self.calls.post_status if post else self.calls.update_status
        types, sources = ACTIONS[action]
        status = campaign.status(self.now)
        if campaign.delivery_type not in types or status not in sources:
            error = refused(UnprocessableEntity, call, campaign.id, action=action)
            assert error.code == "UNPROCESSABLE_ENTITY"
            kind_fits = campaign.delivery_type in types
            which = f"campaign in {status} state" if kind_fits else f"{campaign.delivery_type} campaign"
            assert error.message == f"Action {action} is not valid for a {which}."
        else:
            done = call(campaign.id, action=action).data
            assert (done.id, done.action) == (campaign.id, action)
            campaign.state = {"STOP": "stopped", "PAUSE": "paused", "RESUME": "launched"}[action]
        self.check(campaign, self.shown(campaign))

    @rule(seconds=st.sampled_from([1, 30, 60, HOUR, DAY, 2 * DAY]))
    def wait(self, seconds: int) -> None:
        self.pass_time(seconds)

    @rule(
        statuses=st.none() | st.lists(st.sampled_from(STATUSES), min_size=1, unique=True),
        types=st.none() | st.lists(st.sampled_from(["ONE_TIME", "PERIODIC", "EVENT_TRIGGERED"]), min_size=1),
        channels=st.none() | st.lists(st.sampled_from(["PUSH", "EMAIL"]), min_size=1),
        name=st.none() | st.sampled_from(["teas", "CUP", "x"]),
        limit=st.integers(1, 3),
    )
    def search(
        self,
        statuses: list[str] | None,
        types: list[str] | None,
        channels: list[str] | None,
        name: str | None,
        limit: int,
    ) -> None:
        """Filters are joined by and, the newest comes first, drafts only where they are asked for."""
        wanted = {"status": statuses, "campaign_delivery_type": types, "channels": channels, "name": name}
        fields = {field: value for field, value in wanted.items() if value is not None}
        expected = [
            campaign
            for campaign in reversed(self.known)
            if (campaign.status(self.now) in statuses if statuses else campaign.state != "drafted")
            and (not types or campaign.delivery_type in types)
            and (not channels or campaign.channel in channels)
            and (name is None or name.lower() in campaign.parts["basic_details"]["name"].lower())
        ]
        rows = list(self.calls.iter_search(limit=limit, campaign_fields=fields))
        assert [row.id for row in rows] == [campaign.id for campaign in expected]
        for campaign, row in zip(expected, rows, strict=True):
            self.check(campaign, plain(row))

    @precondition(lambda self: self.known)
    @rule()
    def read_all(self) -> None:
        for campaign in self.known:
            self.check(campaign, self.shown(campaign))


def test_campaigns_are_what_was_done_with_them() -> None:
    explore(CampaignsV5, runs=2)
