"""The closing page: from what is still open to the closed workshop, by keyboard, back again and on once more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.insight.closing import thesis_of
from cxworkshop.insight.followup import kept_sessions
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.sessions import Override, Session
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from cxworkshop.ui.roadmap.waiting import TargetPill
from tests.ui.roadmap.conftest import press
from tests.ui.roadmap.test_moving import few, found, key
from tests.ui.roadmap.test_plan import shown_words

KEY = Qt.Key


def being(state: str, workshop: Workshop | None = None) -> Workshop:
    """Few items, of which two have an owner, at a point of the workshop's way."""
    there = workshop or few()
    carried = {"i3", "i4"}
    return Workshop(
        one.but(state=state) if isinstance(one, Basics) else one.but(owner_id="p") if one.id in carried else one
        for one in there
    )


def state(screen: RoadmapScreen) -> str:
    return screen._desk.workshop.basics.state


def tab_to(name: str, back: bool = False) -> None:
    """Goes to a widget with the Tab key alone."""
    for _ in range(120):
        here = QApplication.focusWidget()
        assert here is not None
        if here.objectName() == name:
            return
        QTest.keyClick(here, KEY.Key_Backtab if back else KEY.Key_Tab)
    pytest.fail(f"Tab never comes to {name}")


def write(text: str) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClicks(here, text)
    QTest.keyClick(here, KEY.Key_Return)


def dialog_of(screen: RoadmapScreen) -> QDialog:
    return next(one for one in screen.window().findChildren(QDialog) if one.isVisible())


def test_the_closing_check_names_what_is_open_and_leads_there(screen_on) -> None:
    screen = screen_on(few())
    gone: list[tuple[str, str]] = []
    screen._desk.going.connect(lambda where, id: gone.append((where, id)))
    press(screen.closing)
    page = screen.pages.closing
    words = shown_words(page)
    assert "Chosen targets that change no process" in words
    assert "Something is done about every measure under its goal." in words
    assert "Theses not looked at yet" in words
    press(page.findChild(QAbstractButton, "roadmap.closing.loose.t2"))
    assert gone == [("targets", "t2")]
    press(page.findChild(QAbstractButton, "roadmap.closing.theses.4"))
    assert found(screen, "roadmap.thesis.4").isAncestorOf(QApplication.focusWidget())
    press(page.findChild(QAbstractButton, "roadmap.closing.owner.i2"))
    assert screen.pages.plan.form.item_id == "i2"
    press(screen.closing)
    press(page.findChild(QAbstractButton, "roadmap.closing.item.t1"))
    assert screen.pages.plan.isVisible()
    assert isinstance(QApplication.focusWidget(), TargetPill)
    assert screen._desk.workshop == few()


def test_a_workshop_is_closed_by_keyboard_and_each_step_comes_back(screen_on, qtbot: QtBot) -> None:
    screen = screen_on(being("live"))
    desk = screen._desk
    before, refused = Workshop(desk.workshop), []
    desk.refused.connect(refused.append)
    screen.closing.setFocus()
    key(KEY.Key_Space)
    assert desk.workshop == before  # to look changes nothing
    tab_to("roadmap.closing.step")
    key(KEY.Key_Space)
    assert state(screen) == "closing"
    key(KEY.Key_Space)
    assert refused == ["Not yet: 2 items have nobody, and no reason for it."]
    assert QApplication.focusWidget().objectName() == "roadmap.closing.why.owner.i1"
    write("Hired in May")
    tab_to("roadmap.closing.why.owner.i2")
    write("Olli may take it")
    tab_to("roadmap.closing.why.loose")
    write("Each is a small thing")
    tab_to("roadmap.thesis.2.unset")
    key(KEY.Key_Right, KEY.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Right)
    key(KEY.Key_Return)
    assert refused[-1] == "Green needs evidence. Write what shows it first."
    assert QApplication.focusWidget().objectName() == "roadmap.thesis.2.evidence"
    write("Ten customers were asked")
    tab_to("roadmap.thesis.2.unset", back=True)
    key(KEY.Key_Right, KEY.Key_Right, KEY.Key_Right)
    key(KEY.Key_Space)
    assert thesis_of(desk.workshop, 2).state == "green"
    tab_to("roadmap.closing.step")
    key(KEY.Key_Space)
    with qtbot.waitSignal(dialog_of(screen).destroyed):
        QTest.keyClick(dialog_of(screen), KEY.Key_Return)
    screen.activateWindow()
    assert state(screen) == "closed"
    (session,) = desk.workshop.all(Session)
    assert kept_sessions(desk.workshop) == [session]
    words = shown_words(screen.pages.closing)
    assert "Item 2: nobody carries it" in words
    assert "Olli may take it" in words
    assert screen.closing.accessibleName().startswith("Closed")
    QTest.keyClicks(found(screen, "roadmap.closed.note"), "The whole garage laughed")
    screen.pages.closing.settle()
    assert desk.workshop.all(Session) == [session.but(note="The whole garage laughed")]
    assert found(screen, "roadmap.tab.since").isVisible()
    check_the_whole_way_back_and_on(screen, before)


def check_the_whole_way_back_and_on(screen: RoadmapScreen, before: Workshop) -> None:
    """Undo until nothing is left to take back, and redo as many times."""
    desk, done, steps = screen._desk, Workshop(screen._desk.workshop), 0
    while desk.editor.undoable:
        desk.undo()
        steps += 1
    assert desk.workshop == before
    assert screen.pages.closing.currentWidget() is screen.pages.closing.open
    for _ in range(steps):
        desk.redo()
    assert desk.workshop == done
    assert screen.pages.closing.currentWidget() is screen.pages.closing.closed


def test_a_vote_that_goes_on_is_named_and_one_key_away(screen_on) -> None:
    round_9 = VotingRound(id="r", no=9, question="What first?", state="closed")
    screen = screen_on(Workshop([*being("closing"), round_9]))
    refused, gone = list[str](), list[tuple[str, str]]()
    screen._desk.refused.connect(refused.append)
    screen._desk.going.connect(lambda where, id: gone.append((where, id)))
    press(screen.closing)
    press(found(screen, "roadmap.closing.step"))
    assert refused == ["Not yet: round 9 is not revealed. Reveal it or void it first."]
    assert QApplication.focusWidget().objectName() == "roadmap.closing.vote.r"
    key(KEY.Key_Space)
    assert (gone, state(screen)) == ([("vote", "r")], "closing")


def test_the_archive_is_only_read_until_it_is_brought_back_and_then_a_follow_up_can_begin(screen_on) -> None:
    screen = screen_on(being("closed"))
    desk, refused = screen._desk, []
    desk.refused.connect(refused.append)
    press(screen.closing)
    press(found(screen, "roadmap.closed.away"))
    assert (state(screen), desk.read_only) == ("archived", True)
    assert not desk.may_write()
    assert refused == ["This workshop is in the archive. Bring it back to change it."]
    desk.undo()
    assert (state(screen), desk.read_only) == ("closed", False)
    desk.redo()
    assert desk.bring_back()
    assert (state(screen), desk.read_only) == ("closed", False)
    gone: list[str] = []
    desk.going.connect(lambda where, _id: gone.append(where))
    press(found(screen, "roadmap.closed.again"))
    assert gone == ["prepare"]
    assert state(screen) == "live"
    assert [one.no for one in desk.workshop.all(Session)] == [1, 2]
    assert screen.closing.accessibleName() == "Closing check"


def test_a_thesis_keeps_the_name_of_the_group_and_is_else_called_in_any_language(screen_on) -> None:
    screen = screen_on(being("live"))
    press(screen.closing)
    names = {no: found(screen, f"roadmap.thesis.{no}.name") for no in (1, 5)}
    names[1].setFocus()
    QTest.keyClick(names[1], KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    write("We keep our base in order")
    names[5].setFocus()
    names[1].setFocus()
    assert thesis_of(screen._desk.workshop, 1).name == "We keep our base in order"
    assert thesis_of(screen._desk.workshop, 5).name == ""


def test_forty_open_things_with_long_names_fit_the_page(screen_on, qtbot: QtBot) -> None:
    titles = [f"{n} {'Very long words ' * 4}"[:70] for n in range(1, 41)]
    targets = [Target(id=f"k{n}", title=title, state="chosen", order=n) for n, title in enumerate(titles, 1)]
    left = Override(id="o", check="item", reason="Next year")
    screen = screen_on(Workshop([Basics(id="basics", title="W"), *targets, left]))
    press(screen.closing)
    page = screen.pages.closing
    more = page.findChild(QAbstractButton, "roadmap.closing.more.item")
    assert more.accessibleName() == "Show 35 more"
    press(more)
    assert page.findChild(QWidget, "roadmap.closing.item.k40") is not None
    here = QApplication.focusWidget()
    assert here is not None
    assert here.objectName() == "roadmap.closing.item.k6"
    QTest.keyClick(here, Qt.Key.Key_Tab)
    after = QApplication.focusWidget()
    assert after is not None
    assert after.objectName() == "roadmap.closing.item.k7"
    assert page.minimumSizeHint().width() < 1144
    basics = screen._desk.workshop.basics
    screen._desk.editor.do(Change(phrase("Closed"), (Edit(basics, basics.but(state="closed")),)))
    qtbot.waitUntil(lambda: "Next year" in shown_words(page))
