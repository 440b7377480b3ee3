"""Hand-overs talked about from the capsule, from the card's menu, and to a helper; trust as a distribution only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.edits.handovers import handover_at
from cxworkshop.model.encounter import Message
from cxworkshop.model.path import Handover, Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.links.handover_form import Between, HandoverForm
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, at_point, small

WHO = Between("b", "as", "hn")


def passing(**said: object) -> Workshop:
    """The stop a is AS's, b is HN's; what has been said of the hand-over between them, if anything."""
    owners = {"a": "as", "b": "hn"}
    cards = [one.but(owner_silo_id=owners[one.id]) for one in small().all(Touchpoint) if one.id in owners]
    known = [Handover(id="h", touchpoint_id="b", from_silo_id="as", to_silo_id="hn", **said)] if said else []
    return Workshop([*small(), *cards, *known])


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def opened(screen: PathScreen) -> HandoverForm:
    """The form, by a tap on the capsule."""
    (capsule,) = screen.canvas.layout_shown.capsules
    QTest.mouseClick(screen.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at_point(screen, capsule.centre))
    return screen.links.handover_form


def known(screen: PathScreen) -> Handover | None:
    return handover_at(screen._desk.workshop, *WHO)


def words(form: HandoverForm) -> str:
    return "\n".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())


def test_a_tap_on_a_capsule_opens_its_hand_over(path_screen: ScreenOn):
    form = opened(path_screen(passing()))
    assert form.isVisible()
    assert form.between == WHO
    assert "Hand-over at stop 2" in words(form)


@pytest.mark.parametrize("answer", ["yes", "no", "unknown"])
def test_the_three_answers_are_equally_large_and_each_is_one_change(path_screen: ScreenOn, answer: str):
    screen = path_screen(passing(agreed="no" if answer == "unknown" else "unknown", what="Wishes"))
    form = opened(screen)
    widths = [form.agreed.button(key).width() for key in ("yes", "no", "unknown")]
    assert max(widths) - min(widths) <= 2
    click(form.agreed.button(answer))
    assert known(screen).agreed == answer
    screen._desk.undo()
    assert known(screen).agreed != answer


def test_nothing_is_kept_until_something_is_said(path_screen: ScreenOn):
    screen = path_screen(passing())
    form = opened(screen)
    form.close_up()
    assert known(screen) is None
    assert not screen._desk.editor.undoable


def test_what_passes_in_what_form_and_how_are_kept_field_by_field(path_screen: ScreenOn):
    screen = path_screen(passing())
    form = opened(screen)
    for name, text in (("what", "The wishes"), ("form", "free text"), ("channel", "booking system")):
        QTest.keyClicks(form.fields[name], text)
        QTest.keyClick(form.fields[name], Qt.Key.Key_Return)
    click(form.side.button("outside"))
    said = known(screen)
    assert (said.what, said.form, said.channel, said.inside) == ("The wishes", "free text", "booking system", False)
    for _ in range(4):
        screen._desk.undo()
    assert known(screen) is None


def test_fragile_is_explained_in_words(path_screen: ScreenOn):
    said = words(opened(path_screen(passing(agreed="no", trust=(2, 1, 0, 0, 0)))))
    assert "Fragile. There is no agreed way. Half of the answers trust it 2 or less." in said


def test_an_agreed_way_is_not_called_fragile(path_screen: ScreenOn):
    assert "Fragile" not in words(opened(path_screen(passing(agreed="yes"))))


def test_trust_is_shown_as_a_distribution_with_its_count(path_screen: ScreenOn):
    form = opened(path_screen(passing(trust=(0, 2, 4, 4, 2))))
    assert form.bars.isVisible()
    assert form.bars.accessibleName() == "Trust: 2 answered 2, 4 answered 3, 4 answered 4, 2 answered 5, 12 answers"
    assert "12 answers, from 1 not at all to 5 fully." in words(form)


def test_fewer_than_three_answers_are_never_shown(path_screen: ScreenOn):
    form = opened(path_screen(passing(trust=(0, 2, 0, 0, 0))))
    assert not form.bars.isVisible()
    assert form.bars.counts == ()
    assert "Three answers or more" in words(form)


def test_what_passes_can_be_kept_as_a_message_of_the_stop(path_screen: ScreenOn):
    screen = path_screen(passing(what="The wishes"))
    form = opened(screen)
    click(form.message)
    assert [one.what for one in screen._desk.workshop.all(Message)] == ["The wishes"]
    assert form.message.accessibleName() == "Open the messages of the stop"
    click(form.message)
    assert not form.isVisible()
    assert screen._desk.selection == "b"


def test_without_words_there_is_no_message_to_keep(path_screen: ScreenOn):
    assert not opened(path_screen(passing())).message.isEnabled()


def test_what_was_said_can_be_forgotten(path_screen: ScreenOn):
    screen = path_screen(passing(agreed="no", what="Wishes"))
    form = opened(screen)
    click(form.forget)
    assert known(screen) is None
    assert form.fields["what"].text() == ""
    screen._desk.undo()
    assert known(screen).what == "Wishes"


def test_a_helper_at_the_same_stop_gets_a_hand_over_of_its_own(path_screen: ScreenOn):
    screen = path_screen(passing())
    screen.links.talk(Between("b", "hn", "as"), screen.mapToGlobal(QPoint(500, 300)))
    form = screen.links.handover_form
    click(form.agreed.button("yes"))
    said = handover_at(screen._desk.workshop, "b", "hn", "as")
    assert said is not None
    assert said.agreed == "yes"
    assert known(screen) is None


def test_the_form_goes_when_its_silo_goes(path_screen: ScreenOn):
    screen = path_screen(passing())
    form = opened(screen)
    screen.actions_.to_tray("b")
    assert not form.isVisible()


def test_another_language_closes_the_form_and_opens_it_in_that_language(path_screen: ScreenOn):
    screen = path_screen(passing())
    form = opened(screen)
    screen._desk.set_language("fi")
    assert not form.isVisible()
