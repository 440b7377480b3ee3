"""Whole rooms vote through the real pages: thirty by keyboard, a few by mouse, by touch and by dragging dots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import rounds
from cxworkshop.model.people import Participant
from cxworkshop.model.voting import BallotOption, Tally
from cxworkshop.ui.voting.dots import Well
from tests.ui.voting.table import LEFT, Seat, Table

LETTERS = "ABCDEFGHIJKLMNOP"


def ballots(how_many: int, seed: int, budget: int = 4, cap: int = 2) -> list[str]:
    """Letters dotted on each ballot, one for a dot; some leave dots unused, and some give none."""
    lot = Random(seed)
    found = []
    for _ in range(how_many):
        stack = list(LETTERS * cap)
        lot.shuffle(stack)
        found.append("".join(sorted(stack[: lot.randint(0, budget)])))
    return found


def told(table: Table) -> Counter[str]:
    """The dots of each letter after the reveal."""
    letters = {option.id: option.letter for option in table.workshop.all(BallotOption)}
    found: Counter[str] = Counter()
    for tally in table.workshop.all(Tally):
        found[letters[tally.option_id]] += tally.dots
    return found


def by_silo(table: Table) -> Counter[str]:
    found: Counter[str] = Counter()
    for tally in table.workshop.all(Tally):
        found[tally.group] += tally.dots
    return found


def close_and_reveal(table: Table) -> None:
    table.hold_close()
    table.click("voting.reveal")


def test_thirty_people_vote_on_sixteen_targets_by_keyboard_alone(seat: Seat) -> None:
    table = seat((6, 5, 5, 5, 5, 4), 16)
    table.draft()
    assert (table.round.budget, table.round.cap_per_item) == (4, 2)
    table.open()
    cast, silos = ballots(30, seed=7), Counter[str]()
    for letters in cast:
        name = table.screen.focusWidget()
        assert name is not None
        person = table.workshop.the(Participant, name.objectName().rpartition(".")[2])
        silos[person.silo_id or ""] += len(letters)
        table.key(Qt.Key.Key_Return)  # the name in focus
        table.key(Qt.Key.Key_Return)  # yes, my ballot
        type_ballot(table, letters)
        table.key(Qt.Key.Key_Return)  # to the check page
        table.key(Qt.Key.Key_Return)  # seal
    close_and_reveal(table)
    assert told(table) == Counter("".join(cast))
    assert by_silo(table) == +silos
    assert len({"".join(row) for row in table.orders}) > 20, "nearly every voter has another order"


def type_ballot(table: Table, letters: str) -> None:
    """The letter picks the row, plus gives a dot; a dot too many is taken back, and one step undone."""
    table.orders.append([row.letter for row in table.screen.polling.ballot.rows])
    for letter in letters:
        table.type(letter.lower() + "+")
    if letters and len(letters) < 4:
        table.key(Qt.Key.Key_Backspace)
        table.bot.keyClick(table.screen.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_room_votes_by_mouse_on_sixteen_targets(seat: Seat) -> None:
    table = seat((3, 3), 16)
    table.draft()
    table.open()
    cast = ballots(6, seed=11)
    for person, letters in zip(range(1, 7), cast, strict=True):
        table.vote(f"p{person}", letters)
    close_and_reveal(table)
    assert told(table) == Counter("".join(cast))


@cache
def glass() -> QPointingDevice:
    return QTest.createTouchDevice()


def tap(widget: QWidget, at: QPoint) -> None:
    slide(widget, [at])


def slide(widget: QWidget, path: Iterable[QPoint]) -> None:
    """A finger on the glass, as the window gets it: down at the first point, along the others, up at the last."""
    top = widget.window()
    handle, points = top.windowHandle(), [widget.mapTo(top, point) for point in path]
    QTest.touchEvent(handle, glass(), False).press(0, points[0], handle).commit()
    for point in points[1:]:
        QTest.touchEvent(handle, glass(), False).move(0, point, handle).commit()
    QTest.touchEvent(handle, glass(), False).release(0, points[-1], handle).commit()


def test_a_room_votes_at_the_screen_by_touch_alone(seat: Seat) -> None:
    table = seat((3, 3), 16)
    table.draft(collect="at_screen")
    table.click("voting.setup.open")
    table.screen.polling.privacy.second = 1
    cast = ballots(6, seed=5)
    for person, letters in zip(range(1, 7), cast, strict=True):
        touch(table, f"voting.neutral.name.p{person}")
        touch(table, "voting.name.yes")
        table.bot.waitUntil(lambda: not table.screen.polling.ballot.hidden)
        for letter in letters:
            table.bot.waitUntil(lambda letter=letter: table.reachable(table.row(letter)))
            tap(table.row(letter), QPoint(100, 20))
        touch(table, "voting.ballot.check")
        touch(table, "voting.check.seal")
    close_and_reveal(table)
    assert told(table) == Counter("".join(cast))


def touch(table: Table, name: str) -> None:
    widget = table.find(name)
    table.bot.waitUntil(lambda: table.reachable(widget))
    tap(widget, widget.rect().center())


def out_of_the_well(table: Table, letter: str, place: int = -1) -> list[QPoint]:
    """The way of a hand from a dot in the well to a row, in the well's own points."""
    well, row = table.screen.polling.ballot.well, table.row(letter)
    table.bot.waitUntil(lambda: table.reachable(row) and well.width() >= well.sizeHint().width())
    assert isinstance(well, Well)
    whole = table.screen.polling.ballot.draft.whole()  # type: ignore[union-attr]
    begin = well.dot_rect(whole - 1 if place < 0 else place).center().toPoint()
    end = well.mapFromGlobal(row.mapToGlobal(row.rect().center()))
    return [begin, begin + (end - begin) / 3, end]


def test_dots_are_dragged_from_the_well_by_mouse_and_by_finger(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.call("p1")
    page = table.screen.polling.ballot
    begin, between, end = out_of_the_well(table, "C")
    QTest.mousePress(page.well, LEFT, pos=begin)
    for point in (between, end):
        QTest.mouseMove(page.well, point)
    assert page.findChild(QWidget, "voting.ballot.in_hand").isVisible()
    QTest.mouseRelease(page.well, LEFT, pos=end)
    slide(page.well, out_of_the_well(table, "D"))
    assert page.draft is not None
    given = {row.letter: page.draft.dots("main", row.option_id) for row in page.rows}
    assert {letter for letter, dots in given.items() if dots} == {"C", "D"}
    slide(page.well, [*out_of_the_well(table, "E")[:2], QPoint(300, -300), QPoint(10, 200)])
    assert page.draft.unused() == 1, "let go beside the rows it goes back"


def test_a_weight_that_is_dragged_keeps_its_number(seat: Seat) -> None:
    table = seat()
    table.draft(method="weighted")
    table.open()
    table.call("p1")
    page = table.screen.polling.ballot
    slide(page.well, out_of_the_well(table, "C", place=2))
    assert page.draft is not None
    assert page.draft.dots("main", table.row("C").option_id) == 1
    assert page.draft.left("main") == [3, 2]


def test_only_those_who_would_do_the_work_are_asked_about_ease(seat: Seat) -> None:
    table = seat((3, 3))
    table.draft(method="two_criteria", ease_voters="doers")
    for target in ("k2", "k4", "k6", "k8"):  # those of the second silo
        table.desk.do(lambda target=target: rounds.toggle_option(table.workshop, table.round.id, target))
    table.open()
    for person, sides in (("p1", 2), ("p2", 2), ("p4", 1), ("p5", 1)):
        table.call(person)
        for side in range(sides):
            table.bot.waitUntil(lambda: table.reachable(table.row("A")))
            table.bot.mouseClick(table.row("A"), LEFT, pos=QPoint(100, 20))
            if side < sides - 1:
                table.click("voting.ballot.check")
        table.click("voting.ballot.check")
        table.click("voting.check.seal")
    table.hold_close()
    table.answer("yes")
    table.click("voting.reveal")
    sums = Counter[str]()
    for tally in table.workshop.all(Tally):
        sums[tally.criterion] += tally.dots
    assert sums == {"impact": 4, "ease": 2}
