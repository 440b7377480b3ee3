"""Text that breaks lesser programs, in everything behind a stop: it is shown as it is, and stays inside the card."""

from __future__ import annotations

import pathlib

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from cxworkshop.edits.pictures import pictures_on
from cxworkshop.model.encounter import (
    ConversationPrompt,
    EncounterDescription,
    EnvironmentItem,
    FlowStep,
    Message,
    Observation,
    Picture,
    SituationVariant,
    SmallThing,
    TouchpointFeel,
)
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Channel, Stage, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.tip import plain_tip
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.path.pictures.section import Strip
from cxworkshop.ui.path.pictures.viewer import Viewer
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, small
from tests.ui.path.test_hostile_text import (
    LONG,
    NASTY,
    Bait,
    bait,  # noqa: F401, a fixture
    filled,
    hostile,
    is_painted,
    rich_labels,
    tips,
)

HERE = (Touchpoint, Stage, Channel)


def behind_a() -> list[Record]:
    """One of everything that a card holds, with a word in each text that has to be there."""
    deviation = Deviation(id="dev", title="w", touchpoint_ids=("a",))
    return [
        FlowStep(touchpoint_id="a", flow_kind="confirm"),
        EncounterDescription(touchpoint_id="a", owner_id="tiina"),
        EnvironmentItem(touchpoint_id="a", element="w", silo_id="hn"),
        Message(touchpoint_id="a", what="w", sender_silo_id="as"),
        ConversationPrompt(touchpoint_id="a", text="w"),
        Observation(touchpoint_id="a", quote="w"),
        SituationVariant(touchpoint_id="a", text="w"),
        SmallThing(touchpoint_id="a", text="w"),
        TouchpointFeel(touchpoint_id="a", card="w"),
        *[Measure(touchpoint_id="a", name="w", scale=scale) for scale in ("yes_no", "satisfaction")],
        deviation,
        ContingencyPlan(deviation_id=deviation.id),
        CoreProcess(id="core", name="w"),
        Participant(id="tiina", name="w", silo_id="as"),
    ]


def brimful(text: str) -> Workshop:
    """Stop a, and all that is behind it, full of the text up to every cap."""
    there = [hostile(one, text) if isinstance(one, HERE) else one for one in small() if one.id != "a"]
    there = [one.but(name=filled(text, 40)) if isinstance(one, Silo) else one for one in there]
    a = small().the(Touchpoint, "a").but(is_key=True, first_moment=True, verifiable=False, core_process_id="core")
    needs = tuple(filled(text, 120) for _ in range(3))
    a = hostile(a, text).but(needs_to_spot=needs, owner_silo_id="as", support_silo_ids=("hn",))
    picture = Picture(touchpoint_id="a", digest="f" * 64, caption=filled(text, 120))
    return Workshop([*there, a, picture, *(hostile(one, text) for one in behind_a())])


def unfolded(screen: PathScreen) -> QWidget:
    """The whole column of the open card, with every section open and everything asked for."""
    screen.open_card("a")
    page = screen.card.page
    for one in page.sections:
        one.open(True)
        one.more.setChecked(True)
    for button in page.findChildren(QWidget):
        if button.objectName().endswith(".more") and button.isVisible() and hasattr(button, "setChecked"):
            button.setChecked(True)
    QApplication.processEvents()
    inside = page.sections[0].parentWidget()
    assert inside is not None
    return inside


@pytest.mark.parametrize("text", [*NASTY.values(), *LONG], ids=[*NASTY, "x", "kanji", "families long", "pictures"])
def test_everything_behind_a_stop_is_shown_as_it_is_and_stays_inside(path_screen: ScreenOn, bait: Bait, text: str):  # noqa: F811
    workshop = brimful(text)
    screen = path_screen(workshop)
    inside = unfolded(screen)
    seen = [one for one in inside.findChildren(QWidget) if one.isVisibleTo(inside)]
    assert len(seen) > 80
    assert not [one.objectName() for one in seen if one.mapTo(inside, one.rect().topRight()).x() > inside.width()]
    shown = {one.text() for one in inside.findChildren(Writing)}
    for kind in (Observation, Message, SituationVariant, EnvironmentItem, ConversationPrompt, SmallThing):
        (record,) = workshop.all(kind)
        field = next(name for name in ("quote", "what", "element", "text") if name in kind.model_fields)
        assert getattr(record, field) in shown, kind.kind
    assert is_painted(screen.card)
    assert not rich_labels(screen)
    for tip in tips(screen):
        assert plain_tip(tip) == tip or tip.startswith("<span style="), tip
    assert not bait.was_taken


def test_a_caption_full_of_markup_stays_words_in_strip_and_viewer(
    path_screen: ScreenOn,
    bait: Bait,  # noqa: F811
    tmp_path: pathlib.Path,
):
    screen = path_screen(brimful(NASTY["a picture"]))
    unfolded(screen)
    (strip,) = screen.findChildren(Strip)
    (picture,) = pictures_on(screen._desk.workshop, "a")
    viewer = Viewer(screen._desk, strip.pictures, picture.id, screen)
    viewer.show()
    viewer.move(QPoint(0, 0))
    QApplication.processEvents()
    assert viewer.caption.text() == picture.caption
    assert viewer.caption.limit == 120
    assert not [one for one in viewer.findChildren(QLabel) if "<" in one.text()]
    assert not bait.was_taken
    viewer.close()


def test_a_text_with_blanks_that_do_not_break_is_not_written_anew_when_it_is_only_looked_at(path_screen: ScreenOn):
    words = "Costs 100\u00a0€,\u202f5\u00a0min"
    a = small().the(Touchpoint, "a").but(situation=words)
    screen = path_screen(Workshop([*(one for one in small() if one.id != "a"), a]))
    unfolded(screen)
    (field,) = screen.findChildren(Writing, "path.card.situation.input")
    field.setFocus()
    screen._desk.select("b")
    assert screen._desk.workshop.the(Touchpoint, "a").situation == words
    assert screen._desk.editor.undoable is None
