"""Paper slips keyed in from pile to reveal, by keyboard and by mouse, and what no screen tells of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits.ballots import options_of
from cxworkshop.model.people import Participant
from cxworkshop.model.voting import OpenVote, Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.voting.paper import PaperPage
from tests.elections import drafted, room

LEFT = Qt.MouseButton.LeftButton
ENTER = Qt.Key.Key_Return


class Desks:
    """A paper page on a real file, and two people at it."""

    def __init__(self, bot: QtBot, editor: Editor, file: WorkshopFile) -> None:
        self.bot, self.file, self.desk = bot, file, Desk(editor, Booth(editor, file))
        self.refusals: list[str] = []
        self.desk.refused.connect(self.refusals.append)
        self.round_id = self.desk.workshop.all(VotingRound)[-1].id
        if self.desk.workshop.all(VotingRound)[-1].state == "draft":
            self.desk.settle(lambda: self.desk.booth.open_round(self.round_id))
        self.page = PaperPage(self.desk)
        self.desk.changed.connect(lambda _change: self.page.show_round(self.round_id))  # as the vote screen does
        bot.addWidget(self.page)
        self.page.resize(1440, 900)
        self.page.show()
        bot.waitExposed(self.page)
        self.page.activateWindow()
        bot.waitUntil(self.page.isActiveWindow)
        self.page.show_round(self.round_id)

    @property
    def workshop(self) -> Workshop:
        return self.desk.workshop

    def find(self, name: str) -> QWidget:
        return [one for one in self.page.findChildren(QWidget, name) if one.isVisible()][-1]

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), LEFT)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.focusWidget(), key)

    def type(self, numbers: str) -> None:
        """Digits, and a dot for Tab."""
        for sign in numbers:
            if sign == ".":
                self.key(Qt.Key.Key_Tab)
            else:
                QTest.keyClicks(self.page.focusWidget(), sign)

    def slip(self, numbers: str) -> None:
        """One slip by keyboard: numbers, Enter, and Enter once more when both have looked."""
        self.type(numbers)
        self.key(ENTER)
        assert self.page.currentWidget() is self.page.check, self.page.keys.fault.text()
        self.key(ENTER)

    def answer(self, key: str) -> None:
        dialog = [one for one in self.page.findChildren(Dialog) if one.isVisible()][-1]
        with self.bot.waitSignal(dialog.destroyed):
            dialog.buttons[key].click()

    def states(self) -> list[str]:
        return sorted(one.state for one in self.workshop.all(Turnout))

    def told(self) -> dict[str, int]:
        """Dots by target, after the reveal."""
        self.desk.settle(lambda: self.desk.booth.close(self.round_id, accept_missing=True))
        self.desk.settle(lambda: self.desk.booth.reveal(self.round_id))
        options = {o.id: o.letter for o in options_of(self.workshop, self.round_id)}
        sums: dict[str, int] = {}
        for tally in self.workshop.all(Tally):
            if tally.dots:
                sums[options[tally.option_id]] = sums.get(options[tally.option_id], 0) + tally.dots
        return sums


Sit = Callable[..., Desks]


@pytest.fixture
def sit(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> Sit:
    def seated(sizes: tuple[int, ...] = (3, 3), targets: int = 8, **settings: object) -> Desks:
        workshop = Workshop(room(sizes, targets))
        drafted(workshop, collect="paper", **settings)
        made = editor(workshop)
        return Desks(qtbot, made, open_workshops[-1])

    return seated


def spoken(widget: QWidget) -> list[str]:
    """Everything a screen reader could read on a page."""
    said: list[str] = []
    queue = [QAccessible.queryAccessibleInterface(widget)]
    while queue:
        node = queue.pop()
        if node is not None:
            said += [node.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
            queue += [node.child(place) for place in range(node.childCount())]
    return said


def test_two_piles_are_keyed_in_by_keyboard_and_counted(sit: Sit) -> None:
    desks = sit()
    for _pile in range(2):
        desks.key(ENTER)  # the first pile that has slips left
        for numbers in ("2.1", "1..2", "2.1"):
            desks.slip(numbers)
    assert desks.states() == ["submitted"] * 6
    assert desks.page.currentWidget() is desks.page.piles
    assert desks.told() == {"A": 10, "B": 4, "C": 4}


def test_the_split_is_kept_by_pile(sit: Sit) -> None:
    desks = sit((4, 3))
    desks.click("voting.paper.key.1")
    desks.slip("2")
    groups = {one.group for one in desks.workshop.all(Turnout) if one.state == "submitted"}
    assert groups == {"HN"}


def test_a_slip_with_too_many_dots_is_not_let_through_and_says_why(sit: Sit) -> None:
    desks = sit()
    desks.key(ENTER)
    desks.type("2.2.1")
    desks.key(ENTER)
    assert desks.page.currentWidget() is desks.page.keys
    assert desks.page.keys.fault.text() == "5 dots on this slip, 3 allowed: hand it back or leave it out."
    assert not desks.find("voting.paper.check").isEnabled()
    desks.click("voting.paper.out")
    assert desks.page.keys.fault.text() == ""
    assert [field.text() for field in desks.page.keys.fields] == [""] * 8
    assert desks.states() == ["waiting"] * 6


def test_nothing_of_a_slip_stays_after_sealing(sit: Sit) -> None:
    desks = sit()
    desks.key(ENTER)
    fields = desks.page.keys.fields
    desks.slip("2.1")
    assert not any(field.isUndoAvailable() or field.text() for field in [*fields, *desks.page.keys.fields])
    said = spoken(desks.page.keys) + spoken(desks.page.check)
    assert not [words for words in said if words in ("1", "2") or "2 dots" in words or words.startswith("Together")]
    assert desks.desk.editor.undoable is None


def test_no_name_is_on_any_page_of_a_secret_round(sit: Sit) -> None:
    desks = sit()
    names = {person.name for person in desks.workshop.all(Participant)}
    before = spoken(desks.page)
    desks.key(ENTER)
    desks.type("2")
    typing = spoken(desks.page)
    desks.key(ENTER)
    for said in (before, typing, spoken(desks.page)):
        assert not [words for words in said if any(name in words for name in names)]


def test_space_hides_the_slip_and_shows_it_again(sit: Sit) -> None:
    desks = sit()
    desks.key(ENTER)
    desks.type("2")
    desks.key(Qt.Key.Key_Space)
    assert not any(field.isVisible() for field in desks.page.keys.fields)
    desks.key(Qt.Key.Key_Space)
    assert desks.page.keys.fields[0].text() == "2"


def test_space_hides_the_second_look_too_and_seals_nothing(sit: Sit) -> None:
    desks = sit()
    desks.key(ENTER)
    desks.type("2")
    desks.key(ENTER)
    assert desks.page.check.isVisible()
    desks.key(Qt.Key.Key_Space)
    assert not desks.page.check.isVisible()
    assert "submitted" not in [one.state for one in desks.workshop.all(Turnout)]


def test_letters_jump_and_escape_goes_back_to_change(sit: Sit) -> None:
    desks = sit()
    desks.key(ENTER)
    desks.type("1")
    QTest.keyClicks(desks.page.focusWidget(), "d")
    desks.type("2")
    desks.key(ENTER)
    desks.key(Qt.Key.Key_Escape)
    assert [field.text() for field in desks.page.keys.fields][:4] == ["1", "", "", "2"]
    desks.key(Qt.Key.Key_Escape)
    assert desks.page.keys.slip is None
    assert desks.states() == ["waiting"] * 6


def test_the_rest_of_a_pile_abstains_only_when_the_facilitator_says_so(sit: Sit) -> None:
    desks = sit()
    desks.key(ENTER)
    desks.slip("2.1")
    desks.key(Qt.Key.Key_Escape)
    desks.click("voting.paper.rest.0")
    desks.answer("no")
    assert desks.states() == ["submitted"] + ["waiting"] * 5
    desks.click("voting.paper.rest.0")
    desks.answer("yes")
    assert desks.states() == ["abstained"] * 2 + ["submitted"] + ["waiting"] * 3


def test_a_pile_is_taken_back_unseen_and_keyed_in_anew(sit: Sit) -> None:
    desks = sit()
    desks.key(ENTER)
    for _slip in range(3):
        desks.slip("2.1")
    desks.click("voting.paper.again.0")
    desks.answer("yes")
    assert desks.states() == ["waiting"] * 6
    desks.click("voting.paper.key.0")
    for _slip in range(3):
        desks.slip("..1")
    assert desks.told() == {"C": 3}


def test_after_a_restart_counted_slips_stay_counted_and_cannot_be_taken_back(sit: Sit, qtbot: QtBot) -> None:
    desks = sit()
    desks.key(ENTER)
    desks.slip("2.1")
    desks.type("2")  # the power goes in the middle of this one
    again = Desks(qtbot, Editor(desks.file.workshop(), desks.file), desks.file)
    assert again.states() == ["submitted"] + ["waiting"] * 5
    assert not again.page.findChildren(QWidget, "voting.paper.again.0")
    assert again.page.piles.lines[0].button.accessibleName() == "Key in: Silo AS, 1 of 3 slips counted"


def test_two_sides_have_a_field_each(sit: Sit) -> None:
    desks = sit(method="two_criteria")
    desks.key(ENTER)
    for _slip in range(3):
        desks.slip("1.1...1")
    assert desks.told() == {"A": 6, "C": 3}


def test_an_open_slip_is_kept_with_its_name(sit: Sit) -> None:
    desks = sit((2, 1), secrecy="open")
    desks.click("voting.paper.key.1")
    desks.slip("2")
    (vote,) = desks.workshop.all(OpenVote)
    assert (vote.participant_id, vote.dots) == ("p2", 2)
    said = [line.button.accessibleName() for line in desks.page.piles.lines]
    assert said == ["Key in: Person 1, no slip yet", "Key in: Person 2, counted", "Key in: Person 3, no slip yet"]


def test_the_page_says_that_slips_are_destroyed_after_the_reveal(sit: Sit) -> None:
    assert "Destroy the slips after the reveal." in spoken(sit().page)


def test_closing_and_stepping_out_are_told(sit: Sit) -> None:
    desks = sit()
    with desks.bot.waitSignal(desks.page.left):
        desks.click("voting.paper.leave")
    button = desks.find("voting.paper.close")
    with desks.bot.waitSignal(desks.page.closing, timeout=20_000):
        QTest.keyPress(button, ENTER)
