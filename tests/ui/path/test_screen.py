"""The rest of the path screen: writing, menus, encounter card, list, folding, empty state, names for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from cxworkshop.edits.rows import in_stage, in_tray
from cxworkshop.edits.scores import score_of
from cxworkshop.edits.stages import stages_of
from cxworkshop.layout.aim import Aim
from cxworkshop.model.path import Channel, Stage, Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, small


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or QPoint())


def choose(menu: QMenu, words: str) -> None:
    found = next(action for action in all_actions(menu) if action.text().split("\t")[0] == words)
    found.trigger()


def all_actions(menu: QMenu) -> list[QAction]:
    inner = [action.menu() for action in menu.actions()]
    return menu.actions() + [action for one in inner if isinstance(one, QMenu) for action in one.actions()]


def type_name(screen: PathScreen, name: str) -> None:
    field = screen.findChild(QLineEdit, "path.name")
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)


def records(screen: PathScreen) -> Workshop:
    return screen._desk.workshop


def test_typing_and_enter_writes_one_card_after_another(path_screen: ScreenOn):
    screen = path_screen()
    for title in ("Looks for the door", "Waits in the rain"):
        QTest.keyClicks(screen.tray.entry, title)
        QTest.keyClick(screen.tray.entry, Qt.Key.Key_Return)
    assert [one.title for one in in_tray(records(screen), "p")][-2:] == ["Looks for the door", "Waits in the rain"]
    assert screen.tray.entry.toPlainText() == ""


def test_a_title_too_long_is_refused_and_stays_in_the_field(path_screen: ScreenOn):
    screen = path_screen()
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    screen.tray.entry.setPlainText("x" * 61)
    QTest.keyClick(screen.tray.entry, Qt.Key.Key_Return)
    assert refused == ["That is too long: 60 characters at most."]
    assert len(screen.tray.entry.toPlainText()) == 61


def test_every_control_has_a_name_and_a_handle(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    for name in ("path.tray.entry", "path.canvas", "path.map", "path.zoom.fit", "path.stage.add", "path.lane.add"):
        widget = screen.findChild(QWidget, name)
        assert widget is not None, name
        assert widget.accessibleName(), name


def test_the_card_menu_does_what_it_says(path_screen: ScreenOn):
    screen = path_screen()
    for words in ("Star as a key stop", "Great", "HN  Garage", "It should end"):
        choose(screen.menus.card("a", screen.open_card), words)
    card, feeling = records(screen).the(Touchpoint, "a"), score_of(records(screen), "a", "emotion")
    assert (card.is_key, card.owner_silo_id, card.state) == (True, "hn", "retire")
    assert feeling is not None
    assert feeling.value == 2
    choose(screen.menus.card("a", screen.open_card), "Remove")
    assert records(screen).get(Touchpoint, "a") is None


def test_a_stage_is_renamed_moved_added_and_removed_from_its_menu(path_screen: ScreenOn):
    screen = path_screen()
    choose(screen.menus.stage("s1"), "Rename")
    type_name(screen, "Need arises")
    assert records(screen).the(Stage, "s1").name == "Need arises"
    choose(screen.menus.stage("s1"), "Move right")
    assert [stage.id for stage in stages_of(records(screen), "p")] == ["s2", "s1", "s3"]
    choose(screen.menus.stage("s1"), "Remove…")
    screen.menus.removing.question.choose("tray")
    assert {one.id for one in in_tray(records(screen), "p")} == {"x", "y", "a", "b"}
    assert {"a", "b"} <= screen.tray._cards.keys()


def test_the_plus_behind_the_last_stage_adds_one(path_screen: ScreenOn):
    screen = path_screen()
    click(screen.headers.add)
    type_name(screen, "Afterwards")
    assert stages_of(records(screen), "p")[-1].name == "Afterwards"


def test_escape_leaves_a_name_as_it_was(path_screen: ScreenOn):
    screen = path_screen()
    screen.naming.rename("stage", "s1")
    field = screen.findChild(QLineEdit, "path.name")
    assert field is not None
    QTest.keyClicks(field, "Other")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert records(screen).the(Stage, "s1").name == "Stage 1"


def test_a_lane_gets_kind_verdict_place_and_leaves_its_cards_in_the_tray(path_screen: ScreenOn):
    screen = path_screen()
    for words in ("Social media", "drop", "Move down"):
        choose(screen.menus.lane("web"), words)
    lane = records(screen).the(Channel, "web")
    assert (lane.channel_kind, lane.verdict, lane.order) == ("social", "drop", 2)
    choose(screen.menus.lane("web"), "Remove…")
    screen.menus.removing.question.choose("tray")
    assert records(screen).get(Channel, "web") is None
    assert {"a", "c"} <= {one.id for one in in_tray(records(screen), "p")}


def test_a_new_lane_comes_above_the_backstage(path_screen: ScreenOn):
    screen = path_screen()
    click(screen.add_lane)
    QTest.keyClicks(screen.links.presets.own, "Chat")
    QTest.keyClick(screen.links.presets.own, Qt.Key.Key_Return)
    assert [lane.name for lane in screen.view.plan.lanes] == ["Website", "Phone", "Chat", "Backstage"]


def test_a_folded_stage_shows_discs_and_a_folded_lane_too(path_screen: ScreenOn):
    screen = path_screen()
    choose(screen.menus.stage("s1"), "Fold")
    assert {card.form for card in screen.canvas.layout_shown.cards[:2]} == {"disc"}
    choose(screen.menus.stage("s1"), "Unfold")
    choose(screen.menus.lane("phone"), "Fold")
    card = screen.canvas.layout_shown.card("b")
    assert card is not None
    assert card.form == "disc"


@pytest.mark.parametrize("lanes", ["silo", "core_process"])
def test_other_lanes_keep_slots_and_numbers(path_screen: ScreenOn, demo: Workshop, lanes: str):
    screen = path_screen(demo)
    before = {card.stop.id: (card.column, card.stop.number) for card in screen.canvas.layout_shown.cards}
    click(screen.tools.lanes.button(lanes))
    assert {card.stop.id: (card.column, card.stop.number) for card in screen.canvas.layout_shown.cards} == before


def test_layers_come_and_go(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    assert screen.canvas.layout_shown.curve.stops
    assert screen.canvas.layout_shown.capsules
    click(screen.tools.layers["feeling"])
    click(screen.tools.layers["handovers"])
    assert not screen.canvas.layout_shown.curve.stops
    assert not screen.canvas.layout_shown.capsules


def test_an_empty_path_offers_a_way_on_and_the_template_fills_it(path_screen: ScreenOn, car_service: Workshop):
    bare = Workshop(one for one in car_service if not isinstance(one, Touchpoint))
    screen = path_screen(bare)
    assert screen.empty.isVisible()
    click(screen.empty.fill)
    assert not screen.empty.isVisible()
    assert len(screen.view.plan.stops) == len([one for one in car_service.all(Touchpoint) if one.is_placed])
    screen._desk.undo()
    assert screen.empty.isVisible()


def test_the_list_has_every_stop_and_choosing_a_row_chooses_the_card(path_screen: ScreenOn):
    screen = path_screen()
    click(screen.tools.list)
    assert screen.rows.isVisible()
    assert screen.rows.cards.rowCount() == 6
    screen.rows.setCurrentIndex(screen.rows.cards.at("c"))
    assert (screen._desk.selection, screen.view.chosen) == ("c", ("c",))


def test_another_language_is_spoken_at_once(path_screen: ScreenOn):
    screen = path_screen()
    said = screen.canvas.accessibleName()
    screen._desk.set_language("fi")
    screen._desk.set_language("en")
    assert screen.canvas.accessibleName() == said


def test_sixty_cards_are_all_there_and_the_map_scrolls_to_the_last(path_screen: ScreenOn):
    workshop = Workshop(
        [
            *path_screen_records(),
            *[card(n) for n in range(60)],
        ]
    )
    screen = path_screen(workshop)
    assert len(screen.canvas.layout_shown.cards) == 60
    click(screen.strip.map, QPoint(screen.strip.map.width() - 4, 20))
    assert screen.canvas.viewport().rect().contains(screen.canvas.card_rect("t59"))


def path_screen_records() -> list[Record]:
    return [one for one in small() if not isinstance(one, Touchpoint)]


def card(n: int) -> Touchpoint:
    stage, lane = f"s{n // 20 + 1}", ("web", "phone")[n % 2]
    return Touchpoint(
        id=f"t{n}", path_id="p", title=f"Stop {n}", stage_id=stage, channel_id=lane, order=n % 20 + 1, state="placed"
    )


def test_undo_after_every_gesture_gives_back_the_start(path_screen: ScreenOn):
    screen = path_screen()
    before = {one.id: one for one in records(screen)}
    for words in ("Make a copy", "Back to the tray"):
        choose(screen.menus.card("a", screen.open_card), words)
    assert len(in_stage(records(screen), "s1")) == 2
    while screen._desk.editor.undoable:
        screen._desk.undo()
    assert {one.id: one for one in records(screen)} == before
    assert {card.stop.id for card in screen.canvas.layout_shown.cards} == {"a", "b", "c", "d"}


def test_a_stop_looked_for_from_elsewhere_is_chosen_and_in_sight(path_screen: ScreenOn, demo: Workshop):
    screen = path_screen(demo)
    last = screen.view.plan.stops[-1].id
    screen._desk.go("path", last)
    assert screen._desk.selection == last
    assert screen.canvas.viewport().rect().contains(screen.canvas.card_rect(last))


@pytest.mark.parametrize(
    ("id", "aim", "said"),
    [
        ("a", Aim(0, 0, 1), "moved from stop 1 to stop 2"),
        ("a", Aim(0, 1, 0), "moved from Website to Phone"),
        ("a", Aim(1, 0, 0), "moved from Stage 1 to Stage 2"),
        ("a", Aim(1, 1, 0), "moved from Stage 1, Website to Stage 2, Phone"),
        ("x", Aim(1, 1, 0), "moved from the tray to Stage 2, Phone"),
        ("a", None, "moved from Stage 1, Website to the tray"),
    ],
)
def test_the_toast_tells_only_what_has_become_another(path_screen: ScreenOn, id: str, aim: Aim | None, said: str):
    screen, told = path_screen(), []
    screen.actions_.dropped.connect(lambda _title, where: told.append(where))
    screen.actions_.drop(id, aim)
    assert told == [said]
