"""The customer's path: stages, channels, touchpoints, moves and hand-overs."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import model_validator

from cxworkshop.model.record import AsAgreed, Field, Id, Met, Record, Text, choice, listed, needed, ref, refs, upto
from cxworkshop.text import mark

ChannelKind = Literal["person", "phone", "message", "web", "social", "object", "place", "partner", "backstage"]
Verdict = Literal["keep", "improve", "drop", "unsure"]
TouchpointKind = Literal[
    "meeting", "message", "digital", "object", "environment", "waiting", "self_service", "backstage"
]
Purpose = Literal["dream", "search", "compare", "choose", "acquire", "use", "service"]
Impression = Literal["product", "service", "organisation"]
Promise = Literal["keeps", "breaks", "neither"]
TouchpointState = Literal["new", "placed", "retire"]
MoveKind = Literal["forward", "return", "switch", "pause", "drop_out", "re_entry"]
PathKind = Literal["current", "target"]

CHANNEL_KINDS: dict[str, str] = {
    "person": mark("In person"),
    "phone": mark("Phone"),
    "message": mark("Message"),
    "web": mark("Web"),
    "social": mark("Social media"),
    "object": mark("Object"),
    "place": mark("Place"),
    "partner": mark("Partner"),
    "backstage": mark("Backstage"),
}
VERDICTS: dict[str, str] = {
    "keep": mark("keep"),
    "improve": mark("improve"),
    "drop": mark("drop"),
    "unsure": mark("unsure"),
}
MAX_STAGES, MIN_STAGES, MAX_CHANNELS = 12, 2, 20
FEWEST_ANSWERS = 3  # of a hand-over's trust: with fewer, somebody could tell who said what


class Path(Record):
    """One path of one customer group, from its trigger to its end."""

    kind: ClassVar[str] = "path"
    name: Text = needed(60)
    path_kind: PathKind = choice("current")
    trigger: Text = upto(120)
    end: Text = upto(120)
    group_id: Id | None = ref("customer_group", gone="empty", optional=True)
    order: int = Field(default=1, ge=1)


class Stage(Record):
    """A stretch of the path, named in the customer's words."""

    kind: ClassVar[str] = "stage"
    path_id: Id = ref("path")
    name: Text = needed(30)
    order: int = Field(default=1, ge=1)


class Channel(Record):
    """A lane of the path; `backstage` lanes lie under the line of visibility."""

    kind: ClassVar[str] = "channel"
    name: Text = needed(30)
    channel_kind: ChannelKind = choice("person")
    order: int = Field(default=1, ge=1)
    verdict: Verdict = choice("unsure")
    what: Text = upto(120)
    evidence: Text = upto(200)


class Touchpoint(Record):
    """A stop of the path. In the tray it has neither stage nor channel; placed it has both.
    `serves_id`: the stop this backstage work is done for, when the team said so. `like_id`: the stop of another path
    that this one was copied from.
    """

    kind: ClassVar[str] = "touchpoint"
    path_id: Id = ref("path")
    title: Text = needed(60)
    touchpoint_kind: TouchpointKind = choice("meeting")
    stage_id: Id | None = ref("stage", gone="blocks", optional=True)
    channel_id: Id | None = ref("channel", gone="blocks", optional=True)
    order: int = Field(default=1, ge=1)
    owner_silo_id: Id | None = ref("silo", gone="blocks", optional=True)
    author_silo_id: Id | None = ref("silo", gone="empty", optional=True)
    support_silo_ids: tuple[Id, ...] = refs("silo")
    core_process_id: Id | None = ref("core_process", gone="empty", optional=True)
    purpose: Purpose | None = choice()
    is_key: bool = False
    first_moment: bool = False
    first_moment_note: Text = upto(300)
    impression_of: tuple[Impression, ...] = listed()
    customer_doing: Text = upto(200)
    time_of_day: Text = upto(60)
    device: Text = upto(60)
    situation: Text = upto(500)
    needs_to_spot: tuple[Text, ...] = listed(20)
    trust_driver: Text = upto(200)
    verifiable: bool = True
    proof: Text = upto(120)
    personal_benefit: Text = upto(160)
    promise: Promise = choice("neither")
    as_agreed: AsAgreed = choice("unknown")
    observed: bool = False
    four_to_five_note: Text = upto(300)
    goal_top_box: float | None = Field(default=None, ge=0, le=1)
    env_owner_silo_id: Id | None = ref("silo", gone="empty", optional=True)
    env_process: Text = upto(80)
    env_deliberate: int | None = Field(default=None, ge=0, le=3)
    benchmark: Text = upto(200)
    employee_note: Text = upto(200)
    system: Text = upto(60)
    state: TouchpointState = choice("new")
    serves_id: Id | None = ref("touchpoint", gone="empty", optional=True)
    like_id: Id | None = ref("touchpoint", gone="empty", optional=True)

    @model_validator(mode="after")
    def _tray_or_placed(self) -> Touchpoint:
        if (self.stage_id is None) != (self.channel_id is None):
            raise ValueError("a touchpoint is in the tray or has both a stage and a channel")
        return self

    @property
    def is_placed(self) -> bool:
        return self.stage_id is not None


class Move(Record):
    """How the customer leaves the straight line. drop_out has no `to`, re_entry may lack `from`."""

    kind: ClassVar[str] = "move"
    path_id: Id = ref("path")
    move_kind: MoveKind = choice("forward")
    from_id: Id | None = ref("touchpoint", optional=True)
    to_id: Id | None = ref("touchpoint", optional=True)
    gap: Text = upto(30)
    reason: Text = upto(120)
    share: int | None = Field(default=None, ge=0, le=100)

    @model_validator(mode="after")
    def _ends(self) -> Move:
        has_from, has_to = self.from_id is not None, self.to_id is not None
        right = {"drop_out": has_from and not has_to, "re_entry": has_to}.get(self.move_kind, has_from and has_to)
        if not right:
            raise ValueError("this kind of move lacks an end or has one too many")
        if has_from and self.from_id == self.to_id and self.move_kind != "pause":
            raise ValueError("only a pause may start and end at the same touchpoint")
        return self


class Handover(Record):
    """What passes when the owner silo changes; `trust` counts answers 1–5 of the secret mini-ballot."""

    kind: ClassVar[str] = "handover"
    touchpoint_id: Id = ref("touchpoint")
    from_silo_id: Id = ref("silo")
    to_silo_id: Id = ref("silo")
    what: Text = upto(120)
    form: Text = upto(60)
    channel: Text = upto(60)
    inside: bool = True
    agreed: Met = choice("unknown")
    trust: tuple[int, ...] = listed(5)
