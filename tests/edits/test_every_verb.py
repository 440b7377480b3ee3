"""What holds for every verb there is: done and taken back, all is as it was; what is refused is a sentence."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxworkshop.edits.people import revise_person
from cxworkshop.edits.rounds import draft_round, revise_round
from cxworkshop.edits.turnout import submit
from cxworkshop.edits.voting import close_round, open_round
from cxworkshop.library import templates
from cxworkshop.library.demo import demo_records
from cxworkshop.model import encounter
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.customer import Need, WhatIfNote
from cxworkshop.model.path import Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Record
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Decision, OpenVote, Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from tests.edits.any_verb import called, verbs

VERBS = verbs()


def voting_open() -> list[Record]:
    """The sample on its way: its targets on an open ballot, nobody has voted yet, one voter is late."""
    rounds = (VotingRound, BallotOption, Turnout, Tally, Decision)
    kept = [record for record in demo_records("en") if not isinstance(record, rounds)]
    workshop = Workshop([record.but(state="candidate") if isinstance(record, Target) else record for record in kept])
    workshop.apply(revise_person(workshop, "p12", present=False))
    workshop.apply(draft_round(workshop, "Which first?"))
    (draft,) = workshop.all(VotingRound)
    workshop.apply(revise_round(workshop, draft.id, min_silo_size=2, split_announced=True))
    workshop.apply(open_round(workshop, draft.id))
    workshop.apply(revise_person(workshop, "p12", present=True))
    return list(workshop)


def voting_closed() -> list[Record]:
    """The same with three empty ballots in, closed while the others are missing."""
    workshop = Workshop(voting_open())
    (draft,) = workshop.all(VotingRound)
    for voter in ("p01", "p02", "p03"):
        workshop.apply(submit(workshop, draft.id, voter, {}))
    workshop.apply(close_round(workshop, draft.id, accept_missing=True))
    return list(workshop)


def being(state: str, records: list[Record]) -> list[Record]:
    """The same at a point of the workshop's way from preparing to the archive."""
    return [record.but(state=state) if isinstance(record, Basics) else record for record in records]


def with_parts(records: list[Record]) -> list[Record]:
    """Two of everything that can lie behind a touchpoint, so that there is something to set, move and take off; and a
    target that was merged.
    """
    first = next(record for record in records if isinstance(record, Touchpoint) and record.is_placed)
    kinds: list[tuple[type[Record], dict[str, object]]] = [
        (encounter.FlowStep, {}),
        (encounter.EncounterDescription, {}),
        (encounter.EnvironmentItem, {"element": "Sign"}),
        (encounter.Message, {"what": "The car is ready"}),
        (encounter.ConversationPrompt, {"text": "What matters today?"}),
        (encounter.Observation, {"quote": "I waited"}),
        (encounter.SituationVariant, {"text": "In a hurry"}),
        (encounter.SmallThing, {"text": "Coffee"}),
        (encounter.TouchpointFeel, {"card": "anticipated"}),
        (encounter.Picture, {"digest": "0" * 64}),
    ]
    parts = [
        kind(touchpoint_id=first.id, **fields, **({"order": place} if "order" in kind.model_fields else {}))
        for kind, fields in kinds
        for place in (1, 2)
    ]
    needs = [Need(group_id="g1", text=f"A need, {place}", order=place) for place in (1, 2)]
    merged = Target(id="merged", title="Call back", state="merged", merged_into_id="k01", order=99)
    return [*records, *parts, *needs, merged, WhatIfNote(text="What if we called first?", order=2)]


STARTS: dict[str, list[Record]] = {
    "the sample": with_parts(demo_records("en")),
    "a filled path": being("closing", templates.template_records("car_service", "en")),
    "an empty path": being(
        "live", [*templates.template_records("car_service", "en", filled=False), Silo(name="Lone", code="LO")]
    ),
    "an open round": voting_open(),
    "a closed round": being("preparing", voting_closed()),
}


def check_invariants(workshop: Workshop) -> None:
    """The rules that must hold whatever was done."""
    known = {record.id for record in workshop}
    for record in workshop:
        for name, field in type(record).model_fields.items():
            pointed_at = getattr(record, name)
            if isinstance(getattr(field, "foreign_key", None), str) and pointed_at:
                assert pointed_at in known, (record.kind, name)
        assert type(record).model_validate(record.plain()) == record
    codes = [silo.code for silo in workshop.all(Silo)]
    assert len(codes) == len(set(codes))
    for stage in workshop.all(Stage):
        orders = [t.order for t in workshop.all(Touchpoint) if t.stage_id == stage.id]
        assert sorted(orders) == list(range(1, len(orders) + 1)), stage.name
    hidden = {r.id for r in workshop.all(VotingRound) if r.state in ("open", "closed") and r.secrecy == "secret"}
    assert not [tally for tally in workshop.all(Tally) if tally.round_id in hidden]
    secret = {r.id for r in workshop.all(VotingRound) if r.secrecy == "secret"}
    assert not [vote for vote in workshop.all(OpenVote) if vote.round_id in secret]
    for turnout in workshop.all(Turnout):
        assert not any(option in str(turnout.plain()) for option in ("dots", "option"))


def attempt(dice: random.Random, workshop: Workshop, name: str) -> Change | Refused | None:
    """The change, the refusal, or None when there is nobody yet that the verb could be about."""
    try:
        return called(dice, workshop, VERBS[name])
    except Refused as refusal:
        return refusal
    except KeyError as error:
        if "nobody" not in str(error):
            raise
        return None


def do_some(dice: random.Random, workshop: Workshop, names: list[str]) -> int:
    """Does the named verbs one after the other with thrown arguments; how many were not refused."""
    done = 0
    for name in names:
        before = Workshop(workshop)
        answer = attempt(dice, workshop, name)
        assert workshop == before, f"{name} changed the workshop itself"
        if isinstance(answer, Refused):
            check_sentence(name, Words("en")(answer.phrase))
        elif answer is not None:
            workshop.apply(answer)
            workshop.apply(answer.inverse())
            assert workshop == before, f"{name} does not come back"
            workshop.apply(answer)
            done += bool(answer)
    return done


def check_sentence(name: str, sentence: str) -> None:
    assert sentence.endswith((".", "?")), name
    assert "{" not in sentence, name


@pytest.mark.parametrize("start", STARTS)
@given(names=st.lists(st.sampled_from(sorted(VERBS)), min_size=10, max_size=25), seed=st.integers(0, 2**32))
@settings(max_examples=60)
def test_done_and_taken_back_all_is_as_it_was(start: str, names: list[str], seed: int) -> None:
    workshop = Workshop(STARTS[start])
    do_some(random.Random(seed), workshop, names)
    check_invariants(workshop)


@pytest.mark.parametrize("name", sorted(VERBS))
def test_each_verb_does_something_for_somebody(name: str) -> None:
    """No verb is always refused: within 60 throws on each start, helped by others before it, it makes a change."""
    topics = {"rounds", "voting", "turnout", "targets", name.split(".")[0]}
    helpers = [verb for verb in sorted(VERBS) if verb.split(".")[0] in topics]
    for seed in range(60):
        for records in STARTS.values():
            dice, workshop = random.Random(seed), Workshop(records)
            do_some(dice, workshop, dice.sample(helpers, seed % 7))
            if do_some(dice, workshop, [name]):
                return
    pytest.fail("it was refused every time")
