"""Items are handed out: faces are dragged onto cards, or a name is typed; each is one step that comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxworkshop.model.people import Participant
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.roadmap.face import Face
from cxworkshop.ui.roadmap.item_card import ItemCard
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from tests.ui.roadmap.conftest import drag, press, slide
from tests.ui.roadmap.test_moving import card, few, found, key

KEY = Qt.Key
PEOPLE = [
    Participant(id="o", name="Olli Orava", order=2),
    Participant(id="r", name="Raija (board)", role="customer", order=3),
    Participant(id="t", name="Tuomas Hietala", present=False, order=4),
]


def peopled() -> Workshop:
    return Workshop([*few(), *PEOPLE])


def owner(screen: RoadmapScreen, id: str) -> str | None:
    return screen._desk.workshop.the(RoadmapItem, id).owner_id


def type_and_enter(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)
    key(KEY.Key_Return)


@pytest.mark.parametrize("hand", ["mouse", "finger"])
def test_a_face_is_dragged_onto_a_card_and_comes_back_with_one_undo(screen_on, hand: str) -> None:
    screen = screen_on(peopled())
    press(found(screen, "roadmap.people"))
    assert [face.id for face in screen.pages.plan.faces.faces] == ["p", "o"]
    face, there = found(screen, "roadmap.face.o"), card(screen, "i4")
    assert isinstance(face, Face)
    (drag if hand == "mouse" else slide)(face, there, QPoint(60, 40), start=QPoint(20, 24))
    assert owner(screen, "i4") == "o"
    assert screen._desk.workshop.the(RoadmapItem, "i4").is_agreed
    assert "Olli Orava" in there.accessibleName()
    assert face.accessibleName() == "Olli Orava, carries 1"
    screen._desk.undo()
    assert owner(screen, "i4") is None
    assert not screen._desk.editor.undoable


def test_a_face_is_dragged_from_one_card_to_another_and_carries_both(screen_on) -> None:
    screen = screen_on(peopled())
    card(screen, "i1").setFocus()
    key(KEY.Key_O)
    type_and_enter("aino")
    source = card(screen, "i1")
    assert isinstance(source, ItemCard)
    drag(source, card(screen, "i4"), QPoint(60, 40), drop=False, start=source.face().center())
    assert found(screen, "roadmap.ghost").accessibleName() == "Aino L. takes this too"
    QTest.mouseRelease(source, Qt.MouseButton.LeftButton)
    assert (owner(screen, "i1"), owner(screen, "i4")) == ("p", "p")
    assert [one.column for one in screen._desk.workshop.all(RoadmapItem) if one.id == "i1"] == ["m1"]


def test_a_face_let_go_of_beside_the_cards_or_with_escape_changes_nothing(screen_on) -> None:
    screen = screen_on(peopled())
    before = Workshop(screen._desk.workshop)
    press(found(screen, "roadmap.people"))
    face = found(screen, "roadmap.face.p")
    drag(face, screen.pages.plan.vision, QPoint(4, 4), start=QPoint(20, 24))
    drag(face, card(screen, "i4"), QPoint(60, 40), drop=False, start=QPoint(20, 24))
    assert screen.pages.plan.board.cards["i4"].is_offered
    QTest.keyClick(face, KEY.Key_Escape)
    QTest.mouseRelease(face, Qt.MouseButton.LeftButton)
    assert not screen.pages.plan.board.cards["i4"].is_offered
    assert screen._desk.workshop == before
    assert screen.pages.plan.faces.isVisible()
    QTest.keyClick(face, KEY.Key_Escape)
    assert not screen.pages.plan.faces.isVisible()


def test_i_take_it_is_one_key_a_few_letters_and_enter(screen_on) -> None:
    screen = screen_on(peopled())
    card(screen, "i2").setFocus()
    key(KEY.Key_O)
    type_and_enter("oll")
    assert owner(screen, "i2") == "o"
    assert card(screen, "i2").hasFocus()
    key(KEY.Key_O, KEY.Key_Down)  # from the one who has it now to the next
    key(KEY.Key_Return)
    assert owner(screen, "i2") == "r"
    screen._desk.undo()
    assert owner(screen, "i2") == "o"


def test_a_person_is_asked_what_they_take_without_a_mouse(screen_on) -> None:
    screen = screen_on(peopled())
    button = found(screen, "roadmap.people")
    button.setFocus()
    key(KEY.Key_Space)
    assert found(screen, "roadmap.face.p").hasFocus()
    key(KEY.Key_Tab, KEY.Key_Space)
    type_and_enter("item 4")
    assert owner(screen, "i4") == "o"
    assert found(screen, "roadmap.face.o").hasFocus()
    key(KEY.Key_Escape)
    assert button.hasFocus()


def test_a_drag_that_puts_an_item_before_its_cause_is_warned_of_and_the_card_says_so(screen_on) -> None:
    workshop = peopled()
    tied = workshop.the(RoadmapItem, "i3").but(depends_on_id="i2")
    screen = screen_on(Workshop([*(one for one in workshop if one.id != "i3"), tied]))
    warned: list[str] = []
    screen._desk.warned.connect(warned.append)
    assert "too early" not in card(screen, "i3").accessibleName()
    drag(card(screen, "i2"), card(screen, "i4"), QPoint(60, 4))
    assert warned == ["“Item 3” now stands before “Item 2”, which it waits for."]
    assert "too early: “Item 2” comes later" in card(screen, "i3").accessibleName()
    card(screen, "i3").setFocus()
    key(KEY.Key_Right, held=Qt.KeyboardModifier.ControlModifier)
    assert len(warned) == 1
    assert "too early" not in card(screen, "i3").accessibleName()


def test_why_an_item_was_stopped_is_asked_at_once_and_enter_goes_from_field_to_field(screen_on) -> None:
    screen = screen_on(peopled())
    press(card(screen, "i1"))
    fields = screen.pages.plan.form.fields
    fields.step.setFocus()
    type_and_enter("List on the wall")
    type_and_enter("Nobody calls alone")
    assert screen._desk.workshop.the(RoadmapItem, "i1").everyday == "Nobody calls alone"
    assert fields.measure.known.hasFocus()
    assert not fields.note.isVisible()
    fields.status.chosen.emit("stopped")
    assert fields.note.hasFocus()
    assert fields.note.placeholderText() == "Why was it stopped?"
    type_and_enter("No money")
    assert screen._desk.workshop.the(RoadmapItem, "i1").status_note == "No money"
    assert "No money" in card(screen, "i1").accessibleName()
