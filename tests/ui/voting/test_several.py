"""An open round with several people at one screen: fingers together, keys, and what is counted nowhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Record
from cxworkshop.model.voting import OpenVote, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.voting.several import SeveralPage
from cxworkshop.ui.voting.several_cell import Cell
from cxworkshop.ui.voting.several_column import Column
from cxworkshop.ui.voting.several_pad import Pad
from tests.elections import drafted, room

LEFT = Qt.MouseButton.LeftButton


class Screen:
    """The page on a real file, and many hands."""

    def __init__(self, bot: QtBot, editor: Editor, file: WorkshopFile, size: tuple[int, int]) -> None:
        self.bot, self.desk = bot, Desk(editor, Booth(editor, file))
        self.round_id = self.desk.workshop.all(VotingRound)[-1].id
        self.desk.settle(lambda: self.desk.booth.open_round(self.round_id))
        self.page = SeveralPage(self.desk)
        self.desk.changed.connect(lambda _change: self.page.show_round(self.round_id))  # as the vote screen does
        bot.addWidget(self.page)
        self.page.resize(*size)
        self.page.show()
        bot.waitExposed(self.page)
        self.page.activateWindow()
        bot.waitUntil(self.page.isActiveWindow)
        self.page.show_round(self.round_id)
        bot.waitUntil(lambda: self.column("p1").mark.width() > 60)

    def column(self, person: str) -> Column:
        return next(one for one in self.page.columns if one.voter.person.id == person)

    def cell(self, person: str, letter: str) -> Cell:
        return next(cell for cell in self.column(person).cells if cell.option.letter == letter)

    def free(self, cell: Cell) -> QPoint:
        """A place in a cell without a dot."""
        return QPoint(cell.width() - 6, cell.height() // 2)

    def tap(self, pad: Pad, at: QPoint | None = None) -> None:
        QTest.mouseClick(pad, LEFT, pos=at or pad.rect().center())

    def vote(self, person: str, letters: str) -> None:
        column = self.column(person)
        self.tap(column.mark)
        for letter in letters:
            cell = self.cell(person, letter)
            self.tap(cell, self.free(cell))
        self.tap(column.done)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page.focusWidget(), key, modifier)

    def votes(self, person: str) -> dict[str, int]:
        """Letters and dots that are sealed."""
        letters = {cell.option.id: cell.option.letter for cell in self.page.columns[0].cells}
        found = [vote for vote in self.desk.workshop.all(OpenVote) if vote.participant_id == person]
        return {letters[vote.option_id]: vote.dots for vote in found}

    def states(self) -> dict[str, str]:
        return {one.participant_id or "": one.state for one in self.desk.workshop.all(Turnout)}


Sit = Callable[..., Screen]


@pytest.fixture
def sit(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> Sit:
    def seated(
        sizes: tuple[int, ...] = (2, 2), targets: int = 8, size: tuple[int, int] = (1440, 900), **settings: object
    ) -> Screen:
        workshop = Workshop(room(sizes, targets))
        drafted(workshop, collect="several", secrecy="open", **settings)
        return Screen(qtbot, editor(workshop), open_workshops[-1], size)

    return seated


@pytest.fixture(scope="module")
def fingers() -> QPointingDevice:
    return QTest.createTouchDevice()


def press(fingers: QPointingDevice, *pads: tuple[Pad, QPoint]) -> None:
    """All fingers go down in the same moment, and up in the same moment."""
    window = pads[0][0].window()
    down = QTest.touchEvent(window, fingers, False)
    for finger, (pad, at) in enumerate(pads):
        down.press(finger, at, pad)
    down.commit()
    up = QTest.touchEvent(window, fingers, False)
    for finger, (pad, at) in enumerate(pads):
        up.release(finger, at, pad)
    up.commit()


def test_one_person_taps_the_mark_then_dots_then_done(sit: Sit) -> None:
    screen = sit()
    screen.vote("p1", "AAB")
    assert screen.votes("p1") == {"A": 2, "B": 1}
    assert screen.states()["p1"] == "submitted"


def test_three_fingers_of_three_people_count_at_once(sit: Sit, fingers: QPointingDevice) -> None:
    screen = sit()
    people = ("p1", "p2", "p4")
    press(fingers, *((screen.column(one).mark, screen.column(one).mark.rect().center()) for one in people))
    assert [screen.column(one).voter.state for one in people] == ["at_it"] * 3
    for letters in ("ABC", "AAD", "HHH"):
        cells = [screen.cell(one, letter) for one, letter in zip(people, letters, strict=True)]
        press(fingers, *((cell, screen.free(cell)) for cell in cells))
    given = [[cell.option.letter for cell in screen.column(one).cells if screen.column(one).voter.dots(cell.option.id)]
             for one in people]  # fmt: skip
    assert given == [["A", "H"], ["A", "B", "H"], ["C", "D", "H"]]
    press(fingers, *((screen.column(one).done, screen.column(one).done.rect().center()) for one in people))
    assert screen.votes("p1") == {"A": 2, "H": 1}
    assert screen.votes("p4") == {"C": 1, "D": 1, "H": 1}


def test_two_fingers_on_one_cell_are_two_dots(sit: Sit, fingers: QPointingDevice) -> None:
    screen = sit()
    screen.tap(screen.column("p1").mark)
    cell = screen.cell("p1", "A")
    press(fingers, (cell, screen.free(cell)), (cell, screen.free(cell) - QPoint(10, 0)))
    assert screen.column("p1").voter.dots(cell.option.id) == 2


def test_budget_and_cap_are_kept_and_an_empty_well_shakes(sit: Sit) -> None:
    screen = sit()
    column = screen.column("p1")
    screen.tap(column.mark)
    for letter in "AAABCD":
        cell = screen.cell("p1", letter)
        cell.given.emit()
    assert [column.voter.dots(cell.option.id) for cell in column.cells][:4] == [2, 1, 0, 0]
    assert column.mark.shaking
    assert not screen.column("p2").mark.shaking


def test_without_the_own_mark_a_tap_gives_nothing(sit: Sit) -> None:
    screen = sit()
    screen.tap(screen.cell("p1", "A"))
    assert screen.column("p1").voter.draft is None
    assert screen.states()["p1"] == "waiting"


def test_a_dot_that_is_tapped_goes_and_undo_is_everybodys_own(sit: Sit) -> None:
    screen = sit()
    one, two = screen.column("p1"), screen.column("p2")
    for column in (one, two):
        screen.tap(column.mark)
    for person, letter in (("p1", "A"), ("p2", "B"), ("p1", "C"), ("p2", "D")):
        screen.tap(screen.cell(person, letter), screen.free(screen.cell(person, letter)))
    screen.tap(screen.cell("p1", "A"), QPoint(6, 20))
    assert one.voter.dots(screen.cell("p1", "A").option.id) == 0
    screen.tap(one.undo)
    assert one.voter.dots(screen.cell("p1", "A").option.id) == 1
    screen.tap(one.undo)
    assert one.voter.dots(screen.cell("p1", "C").option.id) == 0
    assert two.voter.dots(screen.cell("p2", "D").option.id) == 1


def test_unused_dots_are_asked_about_and_another_dot_takes_the_question_away(sit: Sit) -> None:
    screen = sit()
    column = screen.column("p1")
    screen.vote("p1", "A")
    assert screen.states()["p1"] == "waiting"
    assert column.done.accessibleName() == "Person 1, Leave 2?"
    screen.tap(screen.cell("p1", "B"))
    assert not column.voter.asking
    screen.tap(column.done)
    screen.tap(column.done)
    assert screen.votes("p1") == {"A": 1, "B": 1}


def test_done_without_a_dot_abstains_when_said_twice(sit: Sit) -> None:
    screen = sit()
    screen.vote("p1", "")
    assert screen.states()["p1"] == "waiting"
    screen.tap(screen.column("p1").done)
    assert screen.states()["p1"] == "abstained"


def test_dots_in_hand_stay_while_others_are_done(sit: Sit) -> None:
    screen = sit()
    screen.tap(screen.column("p2").mark)
    screen.tap(screen.cell("p2", "B"))
    screen.vote("p1", "AAB")
    assert screen.column("p2").voter.dots(screen.cell("p2", "B").option.id) == 1
    screen.tap(screen.cell("p1", "C"))
    assert screen.votes("p1") == {"A": 2, "B": 1}


def test_everybody_can_vote_by_keys_alone(sit: Sit) -> None:
    screen = sit((1, 1))
    assert screen.page.focusWidget() is screen.column("p1").mark
    screen.key(Qt.Key.Key_Return)
    QTest.keyClicks(screen.page.focusWidget(), "c")
    QTest.keyClicks(screen.page.focusWidget(), "+")
    screen.key(Qt.Key.Key_Space)
    screen.key(Qt.Key.Key_Down)
    screen.key(Qt.Key.Key_Return)
    assert [screen.column("p1").voter.dots(screen.cell("p1", letter).option.id) for letter in "CD"] == [2, 1]
    screen.key(Qt.Key.Key_Backspace)
    screen.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    for _step in range(8):
        screen.key(Qt.Key.Key_Down)
    assert screen.page.focusWidget() is screen.column("p1").done
    screen.key(Qt.Key.Key_Return)
    assert screen.votes("p1") == {"C": 2, "D": 1}
    assert screen.page.focusWidget() is screen.column("p2").mark


def test_twelve_people_and_twelve_targets_are_all_on_view(sit: Sit) -> None:
    for size in ((1440, 900), (1920, 1080)):
        screen = sit((2, 2, 2, 2, 2, 2), 12, size)
        shown = screen.page.table.window_shown
        assert (len(shown.people), len(shown.targets)) == (12, 12)
        for column in screen.page.columns:
            assert all(pad.width() >= 48 and pad.height() >= 48 for pad in column.pads)
            assert all(
                screen.page.rect().contains(pad.mapTo(screen.page, pad.rect().bottomRight())) for pad in column.pads
            )


def test_many_places_on_one_target_are_a_number_with_less_and_more(sit: Sit) -> None:
    screen = sit(budget=10, cap_per_item=6)
    cell, voter = screen.cell("p1", "A"), screen.column("p1").voter
    screen.tap(screen.column("p1").mark)
    for _tap in range(3):
        screen.tap(cell, screen.free(cell))
    screen.tap(cell, QPoint(6, 20))
    assert voter.dots(cell.option.id) == 2


def test_more_people_and_targets_are_turned_to_and_keep_their_dots(sit: Sit) -> None:
    screen = sit((10, 10), 20, (1280, 720))
    screen.tap(screen.column("p1").mark)
    screen.tap(screen.cell("p1", "A"))
    while screen.page.people.on.isEnabled():
        QTest.mouseClick(screen.page.people.on, LEFT)
    assert screen.column("p20").mark.isVisible()
    assert not screen.column("p1").mark.isVisible()
    while screen.page.targets.on.isEnabled():
        QTest.mouseClick(screen.page.targets.on, LEFT)
    assert screen.cell("p20", "T").isVisible()
    screen.tap(screen.column("p20").mark)
    screen.tap(screen.cell("p20", "T"))
    assert screen.column("p1").voter.dots(screen.cell("p1", "A").option.id) == 1


def test_a_window_that_gets_lower_shows_fewer_targets(sit: Sit) -> None:
    screen = sit((3, 3), targets=12)
    before = len(screen.page.table.window_shown.targets)
    screen.page.resize(1024, 600)
    screen.bot.waitUntil(lambda: screen.page.height() == 600)
    screen.bot.waitUntil(lambda: len(screen.page.table.window_shown.targets) < before)


def test_no_total_is_told_anywhere(sit: Sit) -> None:
    screen = sit((2, 2, 2))
    for person in ("p1", "p2", "p3", "p4", "p5"):
        screen.vote(person, "AAB")
    said = spoken(screen.page)
    assert not [words for words in said if "10" in words]
    assert [words for words in said if words == "Person 1, A Target 1, 2 dots"]


def test_weights_and_two_sides_work_the_same_way(sit: Sit) -> None:
    weighted = sit(method="weighted")
    weighted.vote("p1", "BCA")
    assert weighted.votes("p1") == {"B": 3, "C": 2, "A": 1}
    sides = sit(method="two_criteria", budget=2, cap_per_item=1)
    sides.vote("p1", "AB")
    column = sides.column("p1")
    assert column.voter.side == "ease"
    for letter in "CD":
        sides.tap(sides.cell("p1", letter))
    sides.tap(column.done)
    assert {(vote.criterion, vote.dots) for vote in sides.desk.workshop.all(OpenVote)} == {("impact", 1), ("ease", 1)}


def test_who_votes_last_waits_for_the_others(sit: Sit) -> None:
    screen = sit((1, 1))
    people: list[Record] = [one.but(votes_last=one.id == "p1") for one in screen.desk.workshop.all(Participant)]
    for person in people:
        screen.column(person.id).voter.person = person  # type: ignore[assignment]
    screen.page.show_round(screen.round_id)
    screen.tap(screen.column("p1").mark)
    assert screen.column("p1").voter.state == "later"
    screen.vote("p2", "AAB")
    screen.vote("p1", "AAC")
    assert set(screen.states().values()) == {"submitted"}


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
