"""The trace beside its items: followed by mouse and by keys, what is missing mended from where it is missed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits.practice import set_rehearsal
from cxworkshop.library.empty import empty_records
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from tests.ui.roadmap.conftest import press

KEY = Qt.Key


def found(screen: RoadmapScreen, name: str) -> QWidget:
    """Those that are put away wait to be deleted."""
    return next(one for one in screen.findChildren(QWidget, name) if one.isVisible())


def told(screen: RoadmapScreen) -> list[str]:
    items = screen.pages.trace.items
    return [str(items.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(items.count())]


def went(screen: RoadmapScreen) -> list[tuple[str, str]]:
    """Where the desk was asked to go, from now on."""
    asked: list[tuple[str, str]] = []
    screen._desk.going.connect(lambda name, id: asked.append((name, id)))
    return asked


def test_a_line_is_followed_and_mended_by_mouse_and_keys(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    asked = went(screen)

    # From the form of an item to its trace.
    screen.show_record("item-1")
    press(found(screen, "roadmap.form.trace"))
    tab, items = screen.pages.trace, screen.pages.trace.items
    assert (tab.isVisible(), items.chosen) == (True, "item-1")
    assert tab.head.figure.text() == "4 of 11"
    assert tab.head.missing.text() == "11 links are missing"
    assert told(screen)[:2] == [
        "Limit for extra work in use in Tampere, 1 month · whole", "Stand-up at 7.40 and 13, 1 month · 1 link missing",
    ]  # fmt: skip
    assert tab.line._least <= tab.area.viewport().height()

    # Tab walks along the line, Enter opens what is there.
    assert items.hasFocus()
    names = []
    for _ in range(16):
        QTest.keyClick(screen.focusWidget(), KEY.Key_Tab)
        names.append(screen.focusWidget().objectName())
    first = names.index("trace.need.1")
    assert names[first : first + 6] == [
        "trace.need.1", "trace.stop.1", "trace.stop.2", "trace.stop.3", "trace.stop.4", "trace.pair.1",
    ]  # fmt: skip
    assert found(screen, "trace.stop.2").accessibleName().startswith("Stop on the path: 5 Confirmation and price")
    found(screen, "trace.stop.2").setFocus()
    QTest.keyClick(screen.focusWidget(), KEY.Key_Return)
    assert asked.pop() == ("path", "c05")

    # Only what is broken; Down goes to the next, and a rehearsal is planned where it is missing.
    press(tab.head.only)
    assert all("missing" in one for one in told(screen))
    items.setFocus()
    for _ in range(8):
        if items.chosen != "item-6":
            QTest.keyClick(items, KEY.Key_Down)
    mend = found(screen, "trace.rehearsal.mend")
    assert mend.accessibleName() == "Rehearsal: missing: Nobody rehearses it yet. Plan a rehearsal"
    press(mend)
    made = next(one for one in screen._desk.workshop.all(Rehearsal) if one.target_id == "k02")
    assert screen.pages.practice.isVisible()
    screen._desk.do(lambda: set_rehearsal(screen._desk.workshop, made.id, date="2026-04-01"))
    screen.show_tab("trace")
    assert tab.head.figure.text() == "5 of 11"
    assert [one for one in told(screen) if "whole" in one] == ["Pre-call: trial in Lahti, 6 months · whole"]

    # An item without a target is given one here, and the whole line back is there at once.
    tab.show_item("item-8")
    press(found(screen, "trace.target.mend"))
    menu = next(one for one in screen.findChildren(QMenu) if one.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    assert screen._desk.workshop.the(RoadmapItem, "item-8").target_id == "k01"
    assert found(screen, "trace.need.1").accessibleName() == (
        "Need: Car back at the agreed time or a ride instead, Everyday must keep running, Asked"
    )
    assert screen._desk.undo()
    assert found(screen, "trace.target.mend").isVisible()

    # What is written in the form of the item is one press away.
    press(found(screen, "trace.measure.mend"))
    assert screen.pages.plan.form.item_id == "item-8"
    assert screen.focusWidget().objectName() == "roadmap.form.known"
    screen.show_tab("trace")

    # Enter on an item opens its form again.
    items.setFocus()
    QTest.keyClick(items, KEY.Key_Return)
    assert screen.pages.plan.form.item_id == "item-8"


def test_tab_goes_from_the_items_to_the_line_also_when_another_one_is_followed(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    screen.show_tab("trace")
    trace = screen.pages.trace
    trace.items.setFocus()
    QTest.keyClick(trace.items, Qt.Key.Key_Down)
    QTest.keyClick(trace.items, Qt.Key.Key_Tab)
    assert trace.line.walked[0].hasFocus()


def test_an_empty_roadmap_says_so_kindly_and_knows_a_way(screen_on) -> None:
    screen = screen_on(Workshop(empty_records("en", "Ours")))
    asked = went(screen)
    screen.show_tab("trace")
    press(found(screen, "trace.empty"))
    assert asked == [("targets", "")]
