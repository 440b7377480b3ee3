"""What the encounter card holds behind a touchpoint."""

from __future__ import annotations

from typing import ClassVar, Literal

from cxworkshop.model.record import Day, Field, Id, Record, Text, choice, day, listed, needed, ref, upto

FlowKind = Literal["greet", "ask_reason", "clarify", "propose", "confirm", "other"]
Actor = Literal["customer", "staff", "system"]
Format = Literal["instruction", "principle", "video", "story", "other"]
DescriptionPurpose = Literal["development", "communication", "coaching"]


class FlowStep(Record):
    """One step of the natural course of an encounter."""

    kind: ClassVar[str] = "flow_step"
    touchpoint_id: Id = ref("touchpoint")
    order: int = Field(default=1, ge=1)
    flow_kind: FlowKind = choice("other")
    text: Text = upto(120)
    actor: Actor = choice("staff")
    happens_today: bool = True


class EncounterDescription(Record):
    """A finer description in its format; `file_name` is a name only, never a path."""

    kind: ClassVar[str] = "encounter_description"
    touchpoint_id: Id = ref("touchpoint")
    purposes: tuple[DescriptionPurpose, ...] = listed()
    format: Format = choice("instruction")
    text: Text = upto(2000)
    file_name: Text = upto(120)
    owner_id: Id | None = ref("participant", gone="empty", optional=True)
    state: Literal["wanted", "draft", "ready"] = choice("wanted")


class EnvironmentItem(Record):
    """Something in the service environment and the message it sends."""

    kind: ClassVar[str] = "environment_item"
    touchpoint_id: Id = ref("touchpoint")
    element: Text = needed(80)
    message: Text = upto(160)
    effect: Text = upto(160)
    silo_id: Id | None = ref("silo", gone="empty", optional=True)
    state: Text = upto(40)
    order: int = Field(default=1, ge=1)


class Message(Record):
    """What is told, in what form and channel, inside or outside, by whom."""

    kind: ClassVar[str] = "message"
    touchpoint_id: Id = ref("touchpoint")
    what: Text = needed(160)
    form: Text = upto(60)
    channel: Text = upto(60)
    direction: Literal["inside", "outside"] = choice("outside")
    sender_silo_id: Id | None = ref("silo", gone="empty", optional=True)
    order: int = Field(default=1, ge=1)


class ConversationPrompt(Record):
    """A question to ask the customer; at most three a touchpoint."""

    kind: ClassVar[str] = "conversation_prompt"
    touchpoint_id: Id = ref("touchpoint")
    text: Text = needed(160)
    order: int = Field(default=1, ge=1)


class Observation(Record):
    """A short observation or quote and where it comes from."""

    kind: ClassVar[str] = "observation"
    touchpoint_id: Id = ref("touchpoint")
    quote: Text = needed(300)
    origin: Text = upto(120)
    date: Day = day()
    order: int = Field(default=1, ge=1)


class SituationVariant(Record):
    """A variant of the situation in which the encounter happens."""

    kind: ClassVar[str] = "situation_variant"
    touchpoint_id: Id = ref("touchpoint")
    text: Text = needed(200)
    order: int = Field(default=1, ge=1)


class SmallThing(Record):
    """A small thing that makes the customer glad."""

    kind: ClassVar[str] = "small_thing"
    touchpoint_id: Id = ref("touchpoint")
    text: Text = needed(160)
    order: int = Field(default=1, ge=1)


class TouchpointFeel(Record):
    """A feels-like card on a touchpoint and the concrete act that produces the feeling."""

    kind: ClassVar[str] = "touchpoint_feel"
    touchpoint_id: Id = ref("touchpoint")
    card: Text = needed(60)
    state: Literal["true_today", "aim"] = choice("aim")
    action: Text = upto(160)


class Picture(Record):
    """A picture on a touchpoint. Its bytes lie beside the records, under `digest` (SHA-256, hexadecimal)."""

    kind: ClassVar[str] = "picture"
    touchpoint_id: Id = ref("touchpoint")
    digest: Text = needed(64)
    caption: Text = upto(120)
    width: int = Field(default=1, ge=1, le=4096)
    height: int = Field(default=1, ge=1, le=4096)
    order: int = Field(default=1, ge=1)
