"""The results: which round they open on, what is decided in them and by whom, and what can be looked at closer."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits.decisions import decision_on
from cxworkshop.edits.next_round import draft_runoff
from cxworkshop.model.people import Participant
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import Decision, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.voting.result_row import FAR, ResultRow
from cxworkshop.ui.voting.result_table import WIDEST, cut_after
from cxworkshop.ui.voting.results import BESIDE, ResultsPage
from cxworkshop.ui.voting.save_result import ask_where, save_result
from cxworkshop.ui.voting.thin_cut import ThinCut
from tests.elections import held, polled, room

LEFT = Qt.MouseButton.LeftButton
Opened = Callable[[Workshop], ResultsPage]


@pytest.fixture
def opened(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> Opened:
    def made_of(workshop: Workshop) -> ResultsPage:
        made = editor(workshop)
        desk = Desk(made, Booth(made, open_workshops[-1]))
        page = ResultsPage(desk)
        desk.changed.connect(lambda _: page.show_rounds())
        qtbot.addWidget(page)
        page.resize(1800, 900)
        page.show()
        page.show_rounds()
        qtbot.waitExposed(page)
        return page

    return made_of


@pytest.fixture
def results(opened: Opened, demo: Workshop) -> ResultsPage:
    return opened(demo)


def desk_of(page: ResultsPage) -> Desk:
    return page._desk


def row(page: ResultsPage, letter: str) -> ResultRow:
    return next(one for one in page.rows if one.place.option.letter == letter)


def decided(page: ResultsPage, letter: str) -> Decision:
    found = decision_on(desk_of(page).workshop, page.round_id, row(page, letter).place.option.target_id or "")
    assert found is not None
    return found


def words(widget: QWidget) -> str:
    return " | ".join(str(one.property("text") or "") for one in widget.findChildren(QWidget) if not one.isHidden())


def tied_round(**settings: object) -> Workshop:
    """A and B share a place across the line."""
    workshop = Workshop(room((3, 3), targets=4))
    ballots = {
        "p1": {"main": {"k1": 1}},
        "p2": {"main": {"k2": 1}},
        "p4": {"main": {"k3": 2}},
        "p5": {"main": {"k3": 1}},
    }
    held(workshop, ballots, **{"select_count": 2, "tie_rule": "runoff"} | settings)
    return workshop


# Rounds


def test_they_open_on_the_round_in_which_was_decided(results: ResultsPage, demo: Workshop) -> None:
    assert {decision.round_id for decision in demo.all(Decision)} == {results.round_id}
    assert results.table.bar_name.text() == "Dots by silo"


def test_a_reason_is_shown_in_the_other_round_too(results: ResultsPage, demo: Workshop) -> None:
    results._choose(next(one.id for one in demo.all(VotingRound) if one.method == "two_criteria"))
    assert results.table.bar_name.text() == "Impact and ease"
    said = {decision.target_id: decision.reason for decision in demo.all(Decision)}
    shown = {one.place.option.target_id: one.why.text() for one in results.rows}
    assert any(shown.values())
    assert all(text == said.get(id, "") for id, text in shown.items())


def test_after_two_criteria_it_is_told_who_gave_the_ease(results: ResultsPage) -> None:
    results._choose(results._revealed()[1].id)
    assert "AS would do it: 1 of 6 for ease" in words(row(results, "A"))
    assert "From those who would do the work: A 1 of 6 (AS)" in results._chart.ease.text()


def test_two_rounds_stand_side_by_side_and_say_who_moved(results: ResultsPage, qtbot: QtBot) -> None:
    assert results.switch.segments is not None
    qtbot.mouseClick(results.switch.segments.button(BESIDE), LEFT)
    assert results.stack.currentWidget() is results.side_by_side
    model = results.side_by_side.table.model()
    told = {model.index(y, 0).data(): [model.index(y, x).data() for x in range(1, 6)] for y in range(model.rowCount())}
    assert told["A call within 24 hours on bad feedback"] == ["2", "6", "3", "4", "down 1 place"]
    assert told["Prices shown by model"] == ["10", "no dots", "–", "–", "not in the second"]
    results.side_by_side.second.setCurrentIndex(0)
    results.side_by_side._fill()
    model = results.side_by_side.table.model()
    assert {model.index(y, 5).data() for y in range(model.rowCount())} == {"the same place"}


def test_where_the_names_of_the_rounds_do_not_fit_there_is_a_list(results: ResultsPage, qtbot: QtBot) -> None:
    switch = results.switch
    assert switch.segments is not None
    assert switch.list is not None
    assert switch.segments.isVisible()
    results.resize(1100, 900)
    qtbot.waitUntil(switch.list.isVisible)
    assert not switch.segments.isVisible()
    switch.list.activated.emit(2)
    assert results.stack.currentWidget() is results.side_by_side
    assert switch.segments.key == BESIDE


def test_a_round_that_does_not_count_keeps_its_reason(opened: Opened, demo: Workshop) -> None:
    void = VotingRound(id="void", no=3, question="Again?", state="void", void_reason="The laptop fell")
    page = opened(Workshop([*demo, void]))
    assert "Round 3 does not count: The laptop fell" in words(page)
    assert len(page._revealed()) == 2


# Decisions


def test_a_decision_that_goes_with_the_vote_is_the_votes_and_another_is_the_groups(
    results: ResultsPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(row(results, "A").take, LEFT)
    assert (decided(results, "A").chosen, decided(results, "A").by) == (False, "group")
    assert row(results, "A").call.isVisible()
    qtbot.mouseClick(row(results, "A").take, LEFT)
    assert (decided(results, "A").chosen, decided(results, "A").by) == (True, "vote")
    assert not row(results, "A").call.isVisible()


def test_people_can_say_that_the_decider_decided(results: ResultsPage) -> None:
    one = row(results, "L")
    assert one.call.text() == "the group"
    one.call.named.emit("decider")
    assert decided(results, "L").by == "decider"
    assert one.call.accessibleName() == "Decided by the decider"
    assert one.why.placeholderText() == "Why, when the dots do not say so?"


def drawn(qtbot: QtBot, one: ResultRow, by: int) -> None:
    start = QPoint(300, one.height() // 2)
    qtbot.mousePress(one, LEFT, pos=start)
    for part in (by // 2, by):
        qtbot.mouseMove(one, start + QPoint(part, 0))
    qtbot.mouseRelease(one, LEFT, pos=start + QPoint(by, 0))


def test_a_row_is_taken_by_drawing_it_to_the_right_and_left_the_other_way(results: ResultsPage, qtbot: QtBot) -> None:
    one = row(results, "F")
    drawn(qtbot, one, FAR // 2)
    assert not one.take.isChecked()
    drawn(qtbot, one, FAR + 10)
    assert one.take.isChecked()
    assert (decided(results, "F").chosen, decided(results, "F").by) == (True, "group")
    drawn(qtbot, one, -FAR - 10)
    assert decided(results, "F").chosen is False
    desk_of(results).undo()
    assert decided(results, "F").chosen is True


def test_what_is_not_chosen_is_listed_with_its_reason_and_the_rest_is_left_in_one_step(
    opened: Opened, demo: Workshop, qtbot: QtBot
) -> None:
    said = ("k01", "k02", "k03", "k04", "k05", "k12")
    results = opened(Workshop(one for one in demo if not isinstance(one, Decision) or one.target_id in said))
    qtbot.waitUntil(lambda: "Moved to month 6" in words(results.not_chosen))
    assert "Not now: 7" in words(results.not_chosen)
    qtbot.mouseClick(results.not_chosen.leave, LEFT)
    workshop = desk_of(results).workshop
    assert len([one for one in workshop.all(Decision) if not one.chosen]) == 7
    assert not results.not_chosen.leave.isVisible()
    desk_of(results).undo()
    assert len([one for one in desk_of(results).workshop.all(Decision) if not one.chosen]) == 1


def test_a_workshop_that_is_only_read_decides_nothing(
    qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile], demo: Workshop
) -> None:
    made = editor(demo)
    page = ResultsPage(Desk(made, Booth(made, open_workshops[-1]), read_only=True))
    qtbot.addWidget(page)
    page.show_rounds()
    assert not any(one.take.isEnabled() for one in page.rows)
    drawn(qtbot, row(page, "F"), FAR + 10)
    assert not row(page, "F").take.isChecked()


# A tie across the line


def test_a_run_off_settles_the_tie_and_is_named_as_what_decided(opened: Opened, qtbot: QtBot) -> None:
    workshop = tied_round()
    parent = workshop.all(VotingRound)[0]
    page = opened(workshop)
    assert "The cut line runs through a tie: A, B." in page.table.note.text()
    assert page.table.runoff.isVisible()
    workshop.apply(draft_runoff(workshop, parent.id, ["k1", "k2"], 1))
    polled(workshop, workshop.all(VotingRound)[-1].id, {f"p{n}": {"main": {"k2": 1}} for n in (1, 2, 3)})
    page = opened(workshop)
    page._choose(parent.id)
    assert not page.table.runoff.isVisible()
    assert "taken in the run-off, round 2" in words(row(page, "B"))
    qtbot.mouseClick(row(page, "B").take, LEFT)
    assert decided(page, "B").by == "runoff"


@pytest.mark.parametrize(("role", "by"), [("decider", "decider"), ("member", "group")])
def test_when_the_run_off_ties_too_people_decide(opened: Opened, qtbot: QtBot, role: str, by: str) -> None:
    workshop = Workshop([*tied_round(), Participant(name="Boss", role=role, can_vote=False)])
    parent = workshop.all(VotingRound)[0]
    workshop.apply(draft_runoff(workshop, parent.id, ["k1", "k2"], 1))
    polled(workshop, workshop.all(VotingRound)[-1].id, {f"p{n}": {"main": {f"k{n}": 1}} for n in (1, 2)})
    page = opened(workshop)
    page._choose(parent.id)
    assert "A, B tie once more." in page.table.note.text()
    assert not page.table.runoff.isVisible()
    qtbot.mouseClick(row(page, "A").take, LEFT)
    assert decided(page, "A").by == by


def test_with_the_deciders_rule_no_run_off_is_offered(opened: Opened) -> None:
    page = opened(tied_round(tie_rule="decider"))
    assert "The decider decides, and writes why." in page.table.note.text()
    assert not page.table.runoff.isVisible()


# The bars


def test_a_silo_is_looked_at_alone_by_its_key_or_by_its_block_and_again_to_see_all(
    results: ResultsPage, qtbot: QtBot
) -> None:
    legend, bar = results.table.legend, row(results, "A").dots.bars[0][0]
    key = next(one for one in legend.keys if one.part.code == "KO")
    key.setFocus()
    qtbot.keyClick(key, Qt.Key.Key_Space)
    assert bar._said() == "2/8"
    assert key.isChecked()
    qtbot.mouseClick(key, LEFT)
    assert bar._said() == "8"
    qtbot.mouseClick(bar, LEFT, pos=QPoint(4, bar.height() // 2))
    assert (legend.group, bar._said()) == (bar._parts[0].group, "2/8")
    qtbot.mouseClick(bar, LEFT, pos=QPoint(4, bar.height() // 2))
    assert (legend.group, bar._said()) == ("", "8")


def test_dots_are_weighed_per_voter_or_all_alike(opened: Opened, qtbot: QtBot) -> None:
    """Six voters of AS give six dots, three of HN three: as many per voter."""
    workshop = Workshop(room((6, 3), targets=4))
    held(workshop, {f"p{n}": {"main": {"k1": 1}} for n in range(1, 10)})
    page = opened(workshop)
    parts = row(page, "A").dots.bars[0][0]
    assert parts._parts[0].weight == pytest.approx(parts._parts[1].weight)
    qtbot.mouseClick(page.table.legend.switch.button("all_dots"), LEFT)
    assert parts._parts[0].weight == pytest.approx(2 * parts._parts[1].weight)
    assert parts.accessibleName() == "9: AS 6, HN 3"


@pytest.mark.parametrize("sizes", [(12, 1, 1), (3, 3), (20, 2, 2, 1)])
@pytest.mark.parametrize("method", ["dots", "two_criteria"])
def test_the_longest_bar_fits_however_uneven_the_silos_are(opened: Opened, sizes: tuple[int, ...], method: str) -> None:
    workshop = Workshop(room(sizes, targets=4))
    side = "main" if method == "dots" else "ease"
    held(workshop, {f"p{n}": {side: {"k1": 1}} for n in range(1, sum(sizes) + 1)}, method=method, secrecy="open")
    page = opened(workshop)
    for per_voter in (True, False):
        page.table.legend.weighed.emit(per_voter)
        for bar, _ in row(page, "A").dots.bars:
            assert sum(bar._width(part) + 2 for part in bar._parts) <= WIDEST + 14 * len(sizes)


def test_the_cut_line_stands_above_what_has_no_dots(opened: Opened, qtbot: QtBot) -> None:
    workshop = Workshop(room((3, 3), targets=6))
    held(workshop, {f"p{n}": {"main": {"k1": 1, "k2": 1}} for n in range(1, 6)}, select_count=4)
    page = opened(workshop)
    assert cut_after([one.place for one in page.rows], 4) == 2
    line = page.table.findChild(ThinCut)
    qtbot.waitUntil(lambda: row(page, "B").y() < line.y() < row(page, "C").y())


def test_a_target_without_dots_is_shown_with_its_gap(results: ResultsPage) -> None:
    assert "no dots, but gap −1" in words(row(results, "K"))


def test_weighted_votes_tell_how_many_put_it_first(opened: Opened) -> None:
    workshop = Workshop(room((3, 3), targets=4))
    held(workshop, {f"p{n}": {"main": {"k1": 3, "k2": 2, "k3": 1}} for n in range(1, 6)}, method="weighted")
    assert "first for 5 people" in words(row(opened(workshop), "A"))


# The recount


def test_the_recount_adds_up_by_row_and_by_column_and_names_nobody(
    results: ResultsPage, demo: Workshop, qtbot: QtBot
) -> None:
    assert results.count.text().strip() == "12 of 12 ballots · 36 of 36 dots"
    qtbot.mouseClick(results.count, LEFT)
    assert results.stack.currentWidget() is results.recount
    model = results.recount.table.model()
    rows = [[model.index(y, x).data() for x in range(model.columnCount())] for y in range(model.rowCount())]
    for one in rows:
        assert sum(map(int, one[2:-1])) == int(one[-1])
    for column in range(2, model.columnCount()):
        assert sum(int(one[column]) for one in rows[:-2]) == int(rows[-2][column])
    assert (rows[-2][-1], rows[-1][-1]) == ("36", "12")
    said = " ".join(cell for one in rows for cell in one)
    assert not any(person.name in said for person in demo.all(Participant))
    qtbot.mouseClick(results.count, LEFT)
    assert results.stack.currentIndex() == 0


def test_of_two_criteria_each_is_recounted(results: ResultsPage, qtbot: QtBot) -> None:
    results._choose(results._revealed()[1].id)
    qtbot.mouseClick(results.count, LEFT)
    for side, first in (("impact", "8"), ("ease", "6")):
        qtbot.mouseClick(results.recount.sides.button(side), LEFT)
        model = results.recount.table.model()
        last = model.columnCount() - 1
        sums = [model.index(model.rowCount() - 2, x).data() for x in range(2, last + 1)]
        assert sums == ["4"] * 6 + ["24"]
        assert model.index(0, last).data() == first


# What comes next, and what is saved


@pytest.mark.parametrize(("way", "method", "targets"), [("again", "dots", 12), ("sides", "two_criteria", 8)])
def test_a_new_round_goes_on_from_this_one(
    results: ResultsPage, qtbot: QtBot, way: str, method: str, targets: int
) -> None:
    before = results.round_id
    qtbot.mouseClick(results.findChild(QPushButton, "voting.results.new_round"), LEFT)
    dialog = results.findChildren(QDialog)[-1]
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.mouseClick(dialog.findChild(QPushButton, f"voting.next.{way}"), LEFT)
    new = desk_of(results).workshop.all(VotingRound)[-1]
    assert (new.no, new.method, new.parent_id, new.state) == (3, method, before, "draft")


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_the_result_is_saved_as_the_name_ends(results: ResultsPage, tmp_path: Path, ending: str) -> None:
    said: list[str] = []
    desk_of(results).said.connect(said.append)
    assert save_result(desk_of(results), results.round_id, tmp_path / f"Round 1.{ending}")
    assert said == [f"Saved: Round 1.{ending}"]
    content = (tmp_path / f"Round 1.{ending}").read_bytes()
    if ending == "csv":
        assert len(list(csv.reader(content.decode("utf-8-sig").splitlines()))) == 13
    elif ending == "json":
        assert json.loads(content)["turnout"]["dots"] == 36


def test_what_cannot_be_saved_is_said(results: ResultsPage, tmp_path: Path) -> None:
    refused: list[str] = []
    desk_of(results).refused.connect(refused.append)
    assert not save_result(desk_of(results), results.round_id, tmp_path / "Round 1.cxw")
    assert not save_result(desk_of(results), results.round_id, tmp_path / "nowhere" / "Round 1.csv")
    assert [one.split(":")[0].split(".")[0] for one in refused] == [
        "The result is saved as ",
        "This could not be saved",
    ]
    assert not list(tmp_path.glob("Round*"))


def test_where_to_save_is_asked_without_stopping_the_window(results: ResultsPage, qtbot: QtBot) -> None:
    dialog = ask_where(desk_of(results), results, results.round_id)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert [one.split("(")[1] for one in dialog.nameFilters()] == ["*.xlsx)", "*.csv)", "*.json)"]
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "csv"
    dialog.reject()
    assert not dialog.isVisible()


def test_a_target_that_is_gone_can_no_longer_be_taken(opened: Opened, demo: Workshop) -> None:
    gone = demo.all(Target)[0].id
    kept = [
        one.but(target_id=None) if getattr(one, "target_id", None) == gone and one.kind == "ballot_option" else one
        for one in demo
    ]
    page = opened(Workshop(kept))
    assert [one.take.isEnabled() for one in page.rows].count(False) == 1
