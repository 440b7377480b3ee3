"""What is behind a touchpoint: its fields, its parts, the five steps and how it feels."""

from __future__ import annotations

from typing import Any

import pytest

from cxworkshop.edits import encounter, feels, flow
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.encounter import (
    ConversationPrompt,
    EncounterDescription,
    EnvironmentItem,
    FlowStep,
    Message,
    Observation,
    SituationVariant,
    SmallThing,
    TouchpointFeel,
)
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words

FIRST_FIELD: dict[type[Record], str] = {
    FlowStep: "text",
    SituationVariant: "text",
    EnvironmentItem: "element",
    Message: "what",
    ConversationPrompt: "text",
    Observation: "quote",
    SmallThing: "text",
    EncounterDescription: "text",
}
ORDERED = [kind for kind in FIRST_FIELD if kind is not EncounterDescription]


def small() -> Workshop:
    path = Path(id="path", name="Car service")
    call = Touchpoint(id="call", path_id="path", title="A call", owner_silo_id="as")
    other = Touchpoint(id="other", path_id="path", title="Another", order=2)
    silos = [Silo(id="as", name="Service", code="AS"), Silo(id="ko", name="Workshop", code="KO", order=2)]
    return Workshop(
        [Basics(id="basics", title="Car"), path, call, other, *silos, Participant(id="tiina", name="Tiina")]
    )


def done(workshop: Workshop, change: Change) -> Workshop:
    """The workshop after the change, once it is sure that the inverse brings back what was there."""
    before = Workshop(workshop)
    workshop.apply(change)
    workshop.apply(change.inverse())
    assert workshop == before
    workshop.apply(change)
    return workshop


def with_parts(kind: type[Record], *texts: str) -> Workshop:
    workshop = small()
    for text in texts:
        done(workshop, encounter.add_part(workshop, kind, "call", **{FIRST_FIELD[kind]: text}))
    return workshop


def texts(workshop: Workshop, kind: type[Record], stop: str = "call") -> list[str]:
    return [getattr(part, FIRST_FIELD[kind]) for part in encounter.parts_of(workshop, kind, stop)]


def refused(call: Any) -> str:
    with pytest.raises(Refused) as refusal:
        call()
    return Words("en")(refusal.value.phrase)


# The card's own fields


def test_the_fields_of_the_card_are_set_in_one_change():
    workshop = small()
    done(workshop, encounter.set_touchpoint(workshop, "call", situation="In a hurry\nat ten", time_of_day="  22.40 "))
    stop = workshop.the(Touchpoint, "call")
    assert (stop.situation, stop.time_of_day) == ("In a hurry\nat ten", "22.40")


@pytest.mark.parametrize("field", ["stage_id", "channel_id", "order", "path_id", "title", "owner_silo_id", "id"])
def test_what_has_rules_of_its_own_is_not_written_on_the_card(field: str):
    workshop = small()
    assert "Move or rename" in refused(lambda: encounter.set_touchpoint(workshop, "call", **{field: "1"}))


def test_the_same_value_again_is_no_change():
    workshop = small()
    assert not encounter.set_touchpoint(workshop, "call", verifiable=True).edits


def test_a_long_text_is_refused_with_its_limit():
    workshop = small()
    sentence = refused(lambda: encounter.set_touchpoint(workshop, "call", proof="x" * 121))
    assert sentence == "That is too long: 120 characters at most."


def test_needs_to_spot_are_kept_without_empty_ones():
    workshop = small()
    done(workshop, encounter.set_touchpoint(workshop, "call", needs_to_spot=["A hurry", "  ", "A\nworry"]))
    assert workshop.the(Touchpoint, "call").needs_to_spot == ("A hurry", "A worry")


def test_what_is_pointed_at_has_to_be_there():
    workshop = small()
    with pytest.raises(KeyError):
        encounter.set_touchpoint(workshop, "call", env_owner_silo_id="nobody")
    with pytest.raises(KeyError):
        encounter.set_touchpoint(workshop, "call", support_silo_ids=("ko", "nobody"))


def test_a_silo_helps_and_helps_no_more():
    workshop = small()
    done(workshop, encounter.toggle_support(workshop, "call", "ko"))
    assert workshop.the(Touchpoint, "call").support_silo_ids == ("ko",)
    done(workshop, encounter.toggle_support(workshop, "call", "ko"))
    assert workshop.the(Touchpoint, "call").support_silo_ids == ()


def test_who_owns_a_stop_does_not_help_at_it():
    workshop = small()
    assert refused(lambda: encounter.toggle_support(workshop, "call", "as")) == "It is the work of AS already."


# Parts


@pytest.mark.parametrize("kind", FIRST_FIELD)
def test_a_part_is_added_last_and_changed_and_removed(kind: type[Record]):
    workshop = with_parts(kind, "one", "two")
    assert texts(workshop, kind) == ["one", "two"]
    first, _ = encounter.parts_of(workshop, kind, "call")
    done(workshop, encounter.set_part(workshop, kind, first.id, **{FIRST_FIELD[kind]: "  uno "}))
    assert texts(workshop, kind) == ["uno", "two"]
    done(workshop, encounter.remove_part(workshop, kind, first.id))
    assert texts(workshop, kind) == ["two"]


@pytest.mark.parametrize("kind", ORDERED)
def test_parts_are_moved_and_their_order_stays_dense(kind: type[Record]):
    workshop = with_parts(kind, "one", "two", "three")
    last = encounter.parts_of(workshop, kind, "call")[2]
    done(workshop, encounter.move_part(workshop, kind, last.id, 1))
    assert texts(workshop, kind) == ["three", "one", "two"]
    done(workshop, encounter.move_part(workshop, kind, last.id, 99))
    assert texts(workshop, kind) == ["one", "two", "three"]
    done(workshop, encounter.remove_part(workshop, kind, encounter.parts_of(workshop, kind, "call")[0].id))
    assert [part.order for part in encounter.parts_of(workshop, kind, "call")] == [1, 2]


def test_parts_of_another_touchpoint_are_left_alone():
    workshop = with_parts(SmallThing, "one", "two")
    done(workshop, encounter.add_part(workshop, SmallThing, "other", text="theirs"))
    done(workshop, encounter.move_part(workshop, SmallThing, encounter.parts_of(workshop, SmallThing, "call")[1].id, 1))
    assert texts(workshop, SmallThing, "other") == ["theirs"]
    assert encounter.parts_of(workshop, SmallThing, "other")[0].order == 1


def test_a_fourth_question_is_refused():
    workshop = with_parts(ConversationPrompt, "a", "b", "c")
    sentence = refused(lambda: encounter.add_part(workshop, ConversationPrompt, "call", text="d"))
    assert sentence.startswith("Three questions are enough")


def test_descriptions_stay_as_they_were_written():
    workshop = with_parts(EncounterDescription, "a")
    part = encounter.parts_of(workshop, EncounterDescription, "call")[0]
    assert refused(lambda: encounter.move_part(workshop, EncounterDescription, part.id, 1)).endswith("written in.")


@pytest.mark.parametrize("given", ["/home/tiina/secret/guide.pdf", r"C:\Users\tiina\guide.pdf", "guide.pdf"])
def test_only_the_name_of_a_file_is_kept(given: str):
    workshop = with_parts(EncounterDescription, "a")
    part = encounter.parts_of(workshop, EncounterDescription, "call")[0]
    done(workshop, encounter.set_part(workshop, EncounterDescription, part.id, file_name=given))
    assert workshop.the(EncounterDescription, part.id).file_name == "guide.pdf"


@pytest.mark.parametrize("fields", [{"id": "other"}, {"order": 4}, {"colour": "red"}])
def test_place_and_owner_of_a_part_are_not_written(fields: dict[str, Any]):
    workshop = with_parts(SmallThing, "a")
    part = encounter.parts_of(workshop, SmallThing, "call")[0]
    assert (
        refused(lambda: encounter.set_part(workshop, SmallThing, part.id, **fields)) == "That cannot be written here."
    )
    assert refused(lambda: encounter.add_part(workshop, SmallThing, "call", text="b", **fields))


def test_an_empty_part_is_refused():
    assert refused(lambda: encounter.add_part(small(), SmallThing, "call", text="  \n")) == "Write something first."


def test_a_day_that_is_none_is_refused_in_plain_words():
    workshop = with_parts(Observation, "They waited")
    seen = encounter.parts_of(workshop, Observation, "call")[0]
    sentence = refused(lambda: encounter.set_part(workshop, Observation, seen.id, date="today"))
    assert sentence == "Write the day as year-month-day, such as 2026-03-12."


def test_only_parts_of_the_card_are_written_as_parts():
    with pytest.raises(ValueError, match="measure"):
        encounter.add_part(small(), Measure, "call", name="no")


def test_parts_go_with_their_touchpoint():
    from cxworkshop.edits.path import remove_touchpoints

    workshop = with_parts(Observation, "They waited")
    done(workshop, remove_touchpoints(workshop, ["call"]))
    assert not workshop.all(Observation)


def test_hostile_text_is_kept_as_text():
    hostile = '<img src="file:///etc/passwd"> \u202e\u0007 %s {title}'
    workshop = with_parts(Observation, hostile)
    assert texts(workshop, Observation) == [hostile.replace("\u0007", "")]


# The five steps


def kinds(workshop: Workshop) -> list[str]:
    return [step.flow_kind for step in encounter.parts_of(workshop, FlowStep, "call")]


def test_the_five_steps_come_at_once_without_words():
    workshop = small()
    done(workshop, flow.add_flow_pattern(workshop, "call"))
    assert kinds(workshop) == ["greet", "ask_reason", "clarify", "propose", "confirm"]
    assert texts(workshop, FlowStep) == [""] * 5
    assert not any(step.happens_today for step in encounter.parts_of(workshop, FlowStep, "call"))
    assert [step.order for step in encounter.parts_of(workshop, FlowStep, "call")] == [1, 2, 3, 4, 5]


def test_steps_that_are_there_stay_and_the_missing_ones_come_where_they_belong():
    workshop = small()
    for kind, text in (("greet", "Good morning"), ("other", "Coffee"), ("propose", "Two times")):
        done(workshop, encounter.add_part(workshop, FlowStep, "call", flow_kind=kind, text=text))
    done(workshop, flow.add_flow_pattern(workshop, "call"))
    assert kinds(workshop) == ["greet", "ask_reason", "clarify", "other", "propose", "confirm"]
    assert texts(workshop, FlowStep)[0] == "Good morning"


def test_all_five_are_not_put_in_twice():
    workshop = small()
    done(workshop, flow.add_flow_pattern(workshop, "call"))
    assert refused(lambda: flow.add_flow_pattern(workshop, "call")) == "All five steps are there already."


# How it feels


def test_a_card_is_laid_turned_to_an_aim_and_taken_off():
    workshop = small()
    done(workshop, feels.set_feel(workshop, "call", "recognised", "true_today"))
    done(workshop, feels.set_feel(workshop, "call", "recognised", "aim"))
    done(workshop, feels.set_feel_action(workshop, "call", "recognised", " Read the last\nvisit first "))
    (feel,) = workshop.all(TouchpointFeel)
    assert (feel.state, feel.action) == ("aim", "Read the last visit first")
    done(workshop, feels.set_feel(workshop, "call", "recognised", None))
    assert not workshop.all(TouchpointFeel)


def test_a_card_lies_on_a_touchpoint_only_once():
    workshop = small()
    for _ in range(2):
        done(workshop, feels.set_feel(workshop, "call", "Our own words", "aim"))
    assert len(workshop.all(TouchpointFeel)) == 1


def test_taking_off_what_does_not_lie_there_is_no_change():
    workshop = small()
    assert not feels.set_feel(workshop, "call", "recognised", None).edits


def test_an_act_needs_its_card():
    workshop = small()
    assert refused(lambda: feels.set_feel_action(workshop, "call", "recognised", "Call")).startswith("Lay the card")
