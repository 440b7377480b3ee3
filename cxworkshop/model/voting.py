"""Voting rounds. A ballot is never a record: see the ballot box in the store."""

from __future__ import annotations

from typing import ClassVar, Literal

from cxworkshop.model.record import Field, Id, Record, Text, choice, needed, ref, upto

Method = Literal["dots", "weighted", "two_criteria", "runoff"]
Secrecy = Literal["secret", "open"]
Collect = Literal["pass_laptop", "at_screen", "paper", "several"]
TieRule = Literal["breadth", "runoff", "decider"]
RoundState = Literal["draft", "open", "closed", "revealed", "void"]
TurnoutState = Literal["waiting", "voting", "submitted", "abstained", "withdrawn"]
Criterion = Literal["main", "impact", "ease"]
DecidedBy = Literal["vote", "runoff", "decider", "group"]

OTHERS = "others"
"""The split group of every silo too small to be shown alone."""


class VotingRound(Record):
    """One vote; everything but its state freezes when it opens."""

    kind: ClassVar[str] = "voting_round"
    no: int = Field(ge=1)
    question: Text = needed(120)
    method: Method = choice("dots")
    secrecy: Secrecy = choice("secret")
    collect: Collect = choice("pass_laptop")
    budget: int = Field(default=3, ge=1, le=20)
    cap_per_item: int = Field(default=2, ge=1, le=20)
    select_count: int = Field(default=4, ge=1, le=10)
    tie_rule: TieRule = choice("breadth")
    order: Literal["random", "fixed"] = choice("random")
    min_silo_size: int = Field(default=3, ge=1, le=50)
    split_announced: bool = False
    split_shown: bool = True
    ease_voters: Literal["all", "doers"] = choice("all")
    state: RoundState = choice("draft")
    void_reason: Text = upto(200)
    parent_id: Id | None = ref("voting_round", gone="empty", optional=True)


class BallotOption(Record):
    """A target as it stood when the round opened. `letter` stays fixed for the round."""

    kind: ClassVar[str] = "ballot_option"
    round_id: Id = ref("voting_round")
    target_id: Id | None = ref("target", gone="empty", optional=True)
    order: int = Field(default=1, ge=1)
    title_snapshot: Text = needed(70)
    silo_snapshot: Text = upto(3)

    @property
    def letter(self) -> str:
        """A … Z, then AA, AB …"""
        index = self.order - 1
        return (chr(64 + index // 26) if index >= 26 else "") + chr(65 + index % 26)


class Turnout(Record):
    """Who has voted, never what. `group` is the silo id the ballot counts for, or "others"."""

    kind: ClassVar[str] = "turnout"
    round_id: Id = ref("voting_round")
    participant_id: Id | None = ref("participant", gone="empty", optional=True)
    group: Text = upto(40)
    state: TurnoutState = choice("waiting")


class Tally(Record):
    """Dots of one option, criterion and split group; a record only once the round is revealed."""

    kind: ClassVar[str] = "tally"
    round_id: Id = ref("voting_round")
    option_id: Id = ref("ballot_option")
    criterion: Criterion = choice("main")
    group: Text = upto(40)
    dots: int = Field(default=0, ge=0)
    voters: int = Field(default=0, ge=0)
    firsts: int = Field(default=0, ge=0)


class OpenVote(Record):
    """A named vote of an open round."""

    kind: ClassVar[str] = "open_vote"
    round_id: Id = ref("voting_round")
    option_id: Id = ref("ballot_option")
    participant_id: Id = ref("participant")
    criterion: Criterion = choice("main")
    dots: int = Field(default=1, ge=1)


class Decision(Record):
    """What the group decided of a target, and why, in its own words."""

    kind: ClassVar[str] = "decision"
    round_id: Id = ref("voting_round")
    target_id: Id = ref("target")
    chosen: bool = True
    rank_shown: int = Field(default=1, ge=1)
    reason: Text = upto(200)
    by: DecidedBy = choice("vote")
