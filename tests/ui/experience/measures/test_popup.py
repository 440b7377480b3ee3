"""The measures of a stop or of the whole path, over the Experience screen, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits.experience import measures_of, remove_measure, take_measures
from cxworkshop.edits.path import remove_touchpoints
from cxworkshop.insight.measures import not_to_the_full
from cxworkshop.model.experience import Measure
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.measures.popup import MeasuresForm
from cxworkshop.ui.parts.number_field import NumberField
from cxworkshop.ui.path.card.measure import MeasureBlock
from cxworkshop.ui.path.card.numbers import Checked, Counted
from cxworkshop.ui.theme import dress, load_fonts
from tests.ui.path.conftest import small

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> Desk:
    load_fonts()
    made = editor(small())
    return Desk(made, Booth(made, open_workshops[-1]))


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> MeasuresForm:
    """The form, on a screen that is shown and has the keyboard."""
    screen = QWidget()
    qtbot.addWidget(screen)
    dress(screen)
    screen.resize(1280, 720)
    screen.show()
    screen.activateWindow()
    assert QTest.qWaitForWindowActive(screen)
    return MeasuresForm(desk, screen)


def begin(form: MeasuresForm, kind: str) -> MeasureBlock:
    """Begins a measure with the keyboard and gives its block."""
    button = form.list.adding.buttons[kind]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QApplication.processEvents()
    return list(form.list.blocks.values())[-1]  # type: ignore[return-value]


def typed(*digits: str) -> None:
    """Numbers into the cell that has the keyboard and the ones after it, with Tab between them."""
    for number in digits:
        field = QApplication.focusWidget()
        assert isinstance(field, NumberField)
        QTest.keyClicks(field, number)
        QTest.keyClick(field, Qt.Key.Key_Tab)


def fields_of(block: MeasureBlock) -> list[NumberField]:
    counts = block.counts
    return [counts.yes, counts.n] if isinstance(counts, Checked) else counts.fields


def says(block: MeasureBlock) -> str:
    return block.said.words.text().replace("\u00a0", " ")


def test_a_check_is_added_and_counted_by_keyboard_and_shown_with_n(form: MeasuresForm, desk: Desk):
    form.open("a")
    block = begin(form, "yes_no")
    typed("17", "40")
    (measure,) = measures_of(desk.workshop, "a")
    assert (measure.measure_type, measure.scale, measure.yes, measure.n) == ("objective", "yes_no", 17, 40)
    assert says(block) == "42 % passed · goal 100 % · n = 40"
    assert form._sides is not None
    assert form._sides.facts.rest.text().replace("\u00a0", " ") == "17 of 40, goal 100 %"


@pytest.mark.parametrize(
    ("kind", "digits", "words"),
    [
        ("satisfaction", ("1", "2", "5", "9", "8"), "fives 32 % · fours 36 % · n = 25"),
        ("recommend", ("0",) * 10 + ("5",), "9–10: 5 · 7–8: 0 · 0–6: 0 · n = 5"),
        ("effort", ("0", "0", "1", "0", "0", "1", "2"), "6–7, easy: 75 % · n = 4"),
    ],
)
def test_answers_are_counted_by_class_with_tab_from_cell_to_cell(
    form: MeasuresForm, desk: Desk, kind: str, digits: tuple[str, ...], words: str
):
    form.open("a")
    block = begin(form, kind)
    typed(*digits)
    (measure,) = measures_of(desk.workshop, "a")
    assert measure.counts == tuple(map(int, digits))
    assert measure.measure_type == "subjective"
    assert says(block) == words


@pytest.mark.parametrize("copied", ["1\t2\t5\t9\t8", "1\n2\n5\n9\n8\n", "1\r\n2\r\n5\r\n9\r\n8\r\n", "1;2;5;9;8"])
def test_a_row_or_a_column_of_numbers_fills_the_cells_in_one_step(form: MeasuresForm, desk: Desk, copied: str):
    form.open("a")
    block = begin(form, "satisfaction")
    QGuiApplication.clipboard().setText(copied)
    QTest.keyClick(fields_of(block)[0], Qt.Key.Key_V, CONTROL)
    assert measures_of(desk.workshop, "a")[0].counts == (1, 2, 5, 9, 8)
    assert [field.text() for field in fields_of(block)] == list("12598")
    desk.undo()
    assert measures_of(desk.workshop, "a")[0].counts == ()


def test_passed_and_checked_are_pasted_together(form: MeasuresForm, desk: Desk):
    form.open("a")
    block = begin(form, "yes_no")
    QGuiApplication.clipboard().setText("850\t1 000")
    QTest.keyClick(fields_of(block)[0], Qt.Key.Key_V, CONTROL)
    measure = measures_of(desk.workshop, "a")[0]
    assert (measure.yes, measure.n) == (850, 1000)


@pytest.mark.parametrize(
    ("copied", "sentence"),
    [
        ("1\t2\tx", "Only whole numbers can be pasted here."),
        ("1\t2\t3\t4\t5\t6", "6 numbers do not fit into the 5 cells from here on."),
    ],
)
def test_what_does_not_fit_is_pasted_nowhere_and_told(form: MeasuresForm, desk: Desk, copied: str, sentence: str):
    form.open("a")
    block, refusals = begin(form, "satisfaction"), QSignalSpy(desk.refused)
    QGuiApplication.clipboard().setText(copied)
    QTest.keyClick(fields_of(block)[0], Qt.Key.Key_V, CONTROL)
    assert refusals.at(0) == [sentence]
    assert measures_of(desk.workshop, "a")[0].counts == ()
    assert [field.text() for field in fields_of(block)] == [""] * 5


def test_a_single_number_is_pasted_into_its_cell(form: MeasuresForm, desk: Desk):
    form.open("a")
    block = begin(form, "satisfaction")
    QGuiApplication.clipboard().setText(" 12 ")
    QTest.keyClick(fields_of(block)[4], Qt.Key.Key_V, CONTROL)
    QTest.keyClick(fields_of(block)[4], Qt.Key.Key_Return)
    assert measures_of(desk.workshop, "a")[0].counts == (0, 0, 0, 0, 12)


def test_name_period_source_and_goal_are_written(form: MeasuresForm, desk: Desk):
    form.open("a")
    block = begin(form, "satisfaction")
    for field, text in ((block.name, "After the visit"), (block.parts[2], "March"), (block.parts[3], "a call")):
        field.input.setFocus()  # type: ignore[attr-defined]
        field.input.selectAll()  # type: ignore[attr-defined]
        QTest.keyClicks(field.input, text)  # type: ignore[attr-defined]
        QTest.keyClick(field.input, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    QTest.keyClicks(block.parts[4].input, "60")  # type: ignore[attr-defined]
    QTest.keyClick(block.parts[4].input, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    (one,) = measures_of(desk.workshop, "a")
    assert (one.name, one.period, one.source, one.goal) == ("After the visit", "March", "a call", 60)


def test_measures_of_the_whole_path_are_added_reordered_and_removed(form: MeasuresForm, desk: Desk):
    form.open(path_id="p")
    assert form.accessibleName() == "Measures of the whole path"
    first = begin(form, "satisfaction")
    begin(form, "recommend")
    QTest.keyClick(first.name.input, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.scale for one in measures_of(desk.workshop, None, "p")] == ["recommend", "satisfaction"]
    QTest.mouseClick(first.remove, Qt.MouseButton.LeftButton)
    assert [one.scale for one in measures_of(desk.workshop, None, "p")] == ["recommend"]
    assert measures_of(desk.workshop, "a") == []


def test_stops_where_not_every_check_was_passed_are_listed_weakest_first_and_lead_there(form: MeasuresForm, desk: Desk):
    rates = {"a": 9, "b": 3, "c": 10}
    checks = [Measure(touchpoint_id=stop, name="Kept", yes=yes, n=10) for stop, yes in rates.items()]
    desk.do(lambda: take_measures(desk.workshop, checks))
    assert [(stop.touchpoint.id, share.part) for stop, share in not_to_the_full(desk.workshop, "p")] == [
        ("b", 3),
        ("a", 9),
    ]
    form.open(path_id="p")
    buttons = [
        one for one in form.findChildren(QPushButton) if one.objectName().startswith("experience.measures.short")
    ]
    said = [button.accessibleName().replace("\u00a0", " ") for button in buttons]
    assert said == ["2 · Stop b · 30 % · 3 of 10", "1 · Stop a · 90 % · 9 of 10"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert form.isVisible()
    assert form.accessibleName() == "Measures: 2 Stop b"


def test_all_checks_passed_never_says_that_a_stop_is_in_order(form: MeasuresForm, desk: Desk):
    checks = Measure(touchpoint_id="a", name="Kept", yes=10, n=10)
    answers = Measure(
        touchpoint_id="a", name="Asked", measure_type="subjective", scale="satisfaction", counts=(6, 0, 0, 0, 0)
    )
    desk.do(lambda: take_measures(desk.workshop, [checks, answers]))
    form.open("a")
    assert form._sides is not None
    assert (form._sides.facts.figure.text(), form._sides.answers.figure.text()) == ("100\u00a0%", "0\u00a0%")
    assert form._sides.conflict.text() == "Process fine, feeling poor"


def test_what_is_below_its_goal_has_a_sign_and_says_so(form: MeasuresForm, desk: Desk):
    kept, missed = (Measure(touchpoint_id="a", name=name, yes=yes, n=10) for name, yes in (("Kept", 10), ("Missed", 9)))
    desk.do(lambda: take_measures(desk.workshop, [kept, missed]))
    form.open("a")
    said = [block.said for block in form.list.blocks.values()]  # type: ignore[attr-defined]
    assert [one._sign.isVisible() for one in said] == [False, True]
    assert [one.words.accessibleDescription() for one in said] == ["", "Below the goal"]


def test_of_hundreds_of_measures_a_few_show_and_more_on_asking(form: MeasuresForm, desk: Desk):
    many = [Measure(touchpoint_id="a", name=f"M {n}", yes=1, n=2) for n in range(300)]
    desk.do(lambda: take_measures(desk.workshop, many))
    form.open("a")
    assert len(form.list.blocks) == 8
    assert form.list.more.accessibleName() == "292 more measures"
    begin(form, "effort")
    assert len(form.list.blocks) == 9
    assert QApplication.focusWidget() is fields_of(list(form.list.blocks.values())[-1])[0]  # type: ignore[arg-type]
    QTest.mouseClick(form.list.more, Qt.MouseButton.LeftButton)
    assert len(form.list.blocks) == 17


def test_the_form_closes_with_esc_and_when_its_stop_has_gone(form: MeasuresForm, desk: Desk):
    form.open("a")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    form.open("a")
    desk.do(lambda: remove_touchpoints(desk.workshop, ["a"]))
    assert not form.isVisible()


def test_what_is_removed_elsewhere_goes_from_the_form(form: MeasuresForm, desk: Desk):
    form.open("a")
    begin(form, "yes_no")
    (one,) = measures_of(desk.workshop, "a")
    desk.do(lambda: remove_measure(desk.workshop, one.id))
    assert form.list.blocks == {}


def test_tab_walks_as_things_stand(form: MeasuresForm):
    form.open("a")
    begin(form, "satisfaction")
    block = begin(form, "yes_no")
    assert isinstance(next(iter(form.list.blocks.values())).counts, Counted)  # type: ignore[attr-defined]
    QTest.keyClick(fields_of(block)[0], Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() in (block.name.input, block.remove)
