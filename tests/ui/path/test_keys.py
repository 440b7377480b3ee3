"""The keyboard twin: whatever the mouse does on the path, keys do too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from cxworkshop.edits.path import own
from cxworkshop.edits.rows import in_stage, in_tray
from cxworkshop.edits.scores import score_of
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.path.clipboard import OURS
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, small, stop

Key = Qt.Key
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def keys(screen: PathScreen, *pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    screen.canvas.setFocus()
    for key in pressed:
        QTest.keyClick(screen.readers, key, held)


def row(screen: PathScreen, stage: str) -> str:
    return "".join(one.id for one in in_stage(screen._desk.workshop, stage))


def card(screen: PathScreen, id: str) -> Touchpoint:
    return screen._desk.workshop.the(Touchpoint, id)


def heard(screen: PathScreen) -> list[str]:
    """What is announced from now on."""
    said: list[str] = []
    screen._desk.said.connect(said.append)
    return said


def answer(screen: PathScreen, key: str) -> None:
    """Says where the cards of what is removed should go."""
    question = screen.menus.removing.question
    assert question is not None
    QTest.keyClick(question.buttons[key], Key.Key_Space)


def test_arrows_choose_along_the_path_and_between_lanes(path_screen: ScreenOn):
    screen = path_screen()
    chosen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        keys(screen, key)
        chosen.append(screen._desk.selection)
    assert chosen == ["a", "b", "c", "b", "a"]


def test_space_picks_up_arrows_carry_and_space_drops(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert row(screen, "s1") == "ab"
    assert screen.keys.carrying
    keys(screen, Qt.Key.Key_Space)
    assert row(screen, "s1") == "ba"
    assert card(screen, "a").channel_id == "phone"


def test_carrying_goes_on_into_the_next_stage(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("b")
    keys(screen, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert (row(screen, "s1"), row(screen, "s2")) == ("a", "bcd")


def test_escape_puts_a_carried_card_back(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert not screen.keys.carrying
    assert screen._desk.editor.undoable is None
    assert row(screen, "s1") == "ab"


def test_a_card_is_carried_out_of_the_tray(path_screen: ScreenOn):
    screen = path_screen()
    waiting = screen.tray.card("x")
    assert waiting is not None
    waiting.setFocus()
    QTest.keyClick(waiting, Qt.Key.Key_Space)
    assert screen.keys.carrying
    keys(screen, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert card(screen, "x").is_placed
    assert screen._desk.selection == "x"


def test_ctrl_and_arrows_move_at_once(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_Right, held=CTRL)
    assert row(screen, "s1") == "ba"
    keys(screen, Qt.Key.Key_Down, held=CTRL)
    assert card(screen, "a").channel_id == "phone"
    keys(screen, Qt.Key.Key_Right, held=CTRL)
    assert (row(screen, "s1"), row(screen, "s2")) == ("b", "acd")


def test_ctrl_and_left_goes_back_into_the_stage_before(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("c")
    keys(screen, Qt.Key.Key_Left, held=CTRL)
    assert row(screen, "s1") == "abc"


def test_digits_give_the_card_to_a_silo_and_s_stars_it(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_2, Qt.Key.Key_S, Qt.Key.Key_7)
    assert (card(screen, "a").owner_silo_id, card(screen, "a").is_key) == ("hn", True)


def test_plus_and_minus_say_how_it_feels(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    said = score_of(screen._desk.workshop, "a", "emotion")
    assert said is not None
    assert said.value == -2


def test_backspace_takes_a_card_to_the_tray_and_delete_removes_it(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_Backspace)
    assert not card(screen, "a").is_placed
    keys(screen, Qt.Key.Key_Delete)
    assert screen._desk.workshop.get(Touchpoint, "a") is None


def test_ctrl_d_copies_n_writes_and_enter_opens(path_screen: ScreenOn):
    screen = path_screen()
    screen.activateWindow()
    screen._desk.select("a")
    keys(screen, Qt.Key.Key_D, held=CTRL)
    assert len(in_stage(screen._desk.workshop, "s1")) == 3
    keys(screen, Qt.Key.Key_Return)
    assert screen.card.is_open
    keys(screen, Qt.Key.Key_N)
    assert screen.focusWidget() is screen.tray.entry


CHANGES: dict[str, tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]] = {
    "right": ((Key.Key_Right, CTRL),),
    "down": ((Key.Key_Down, CTRL),),
    "carry": ((Key.Key_Space, NONE), (Key.Key_End, NONE), (Key.Key_Down, NONE), (Key.Key_Space, NONE)),
    "carry to the tray": ((Key.Key_Space, NONE), (Key.Key_Backspace, NONE)),
    "silo": ((Key.Key_2, NONE),),
    "star": ((Key.Key_S, NONE),),
    "better": ((Key.Key_Plus, NONE),),
    "worse": ((Key.Key_Minus, NONE),),
    "copy": ((Key.Key_D, CTRL),),
    "clipboard": ((Key.Key_C, CTRL), (Key.Key_V, CTRL)),
    "tray": ((Key.Key_Backspace, NONE),),
    "remove": ((Key.Key_Delete, NONE),),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_key_is_one_step_for_one_card_or_many_and_undo_gives_back_all(path_screen: ScreenOn, name: str):
    screen = path_screen()
    before = {one.id: one for one in screen._desk.workshop}
    for ids in ("a", "ab", "abc", "ac"):
        screen.view.choose(ids, ids[-1])
        for key, held in CHANGES[name]:
            keys(screen, key, held=held)
        assert {one.id: one for one in screen._desk.workshop} != before, ids
        screen._desk.undo()
        assert {one.id: one for one in screen._desk.workshop} == before, ids
        assert screen._desk.editor.undoable is None, ids


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_M])
def test_escape_in_the_middle_leaves_everything_as_it_was(
    path_screen: ScreenOn, open_workshops: list[WorkshopFile], key: Qt.Key
):
    screen = path_screen()
    file = open_workshops[-1].path
    before = file.read_bytes()
    screen.view.choose("ab", "a")
    keys(screen, key, Key.Key_Right, Key.Key_Down, Key.Key_PageDown, Key.Key_End, Key.Key_Escape)
    assert not screen.keys.carrying
    assert not screen.keys.draw.active
    assert file.read_bytes() == before
    assert screen.view.chosen == ("a", "b")


SPOKEN: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...] = (
    *((key, NONE) for key in (Key.Key_Right, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageDown)),
    *((key, CTRL) for key in (Key.Key_Right, Key.Key_Down, Key.Key_A, Key.Key_C, Key.Key_D)),
    *((key, NONE) for key in (Key.Key_1, Key.Key_0, Key.Key_S, Key.Key_Plus, Key.Key_Minus, Key.Key_Equal)),
    *((key, NONE) for key in (Key.Key_Space, Key.Key_M, Key.Key_K, Key.Key_G, Key.Key_H, Key.Key_F, Key.Key_Z)),
    *((key, CTRL) for key in (Key.Key_Plus, Key.Key_Minus, Key.Key_0)),
    (Key.Key_Right, SHIFT), (Key.Key_Backspace, NONE), (Key.Key_Delete, NONE),
)  # fmt: skip


@pytest.mark.parametrize(("key", "held"), SPOKEN, ids=lambda one: one.name)
def test_every_key_says_what_it_did(path_screen: ScreenOn, key: Qt.Key, held: Qt.KeyboardModifier):
    screen = path_screen()
    screen._desk.do(lambda: own(screen._desk.workshop, ["a"], "hn"))
    screen._desk.select("a")
    said = heard(screen)
    keys(screen, key, held=held)
    assert said
    assert all(said)


def test_a_hostile_copy_on_the_clipboard_is_refused_in_a_sentence(path_screen: ScreenOn):
    screen = path_screen()
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    before = len(screen._desk.workshop)
    for data in (b"{", b"x" * 2_000_000, b'{"format": "cxworkshop cards", "version": 1, "cards": [{"title": 5e999}]}'):
        hostile = QMimeData()
        hostile.setData(OURS, data)
        QApplication.clipboard().setMimeData(hostile)
        keys(screen, Key.Key_V, held=CTRL)
    assert len(refused) + len(screen._desk.workshop) - before == 3
    assert refused[:2] == [
        "These are no cards that this program knows, so nothing was pasted.",
        "That is too much to paste at once. Paste a part of it.",
    ]


def test_shift_and_arrows_choose_more_and_fewer_and_escape_leaves_the_last(path_screen: ScreenOn):
    screen = path_screen()
    keys(screen, Key.Key_Home)
    keys(screen, Key.Key_Right, Key.Key_Right, held=SHIFT)
    assert (screen.view.chosen, screen._desk.selection) == (("a", "b", "c"), "c")
    keys(screen, Key.Key_Left, held=SHIFT)
    assert screen.view.chosen == ("a", "b")
    keys(screen, Key.Key_Escape)
    assert screen.view.chosen == ("b",)
    keys(screen, Key.Key_Escape)
    assert (screen.view.chosen, screen._desk.selection) == ((), "")


def test_ctrl_a_chooses_the_whole_path_and_an_arrow_one_again(path_screen: ScreenOn):
    screen = path_screen()
    keys(screen, Key.Key_A, held=CTRL)
    assert screen.view.chosen == ("a", "b", "c", "d")
    keys(screen, Key.Key_Right)
    assert len(screen.view.chosen) == 1


def test_home_end_and_page_keys_go_to_the_ends_and_from_stage_to_stage(path_screen: ScreenOn):
    screen = path_screen()
    where = []
    for key in (Key.Key_End, Key.Key_Home, Key.Key_PageDown, Key.Key_PageUp):
        keys(screen, key)
        where.append(screen._desk.selection)
    assert where == ["d", "a", "c", "a"]


def test_many_move_together_along_the_path_and_each_to_its_own_next_lane(path_screen: ScreenOn):
    screen = path_screen()
    screen.view.choose("ab", "a")
    keys(screen, Key.Key_Right, held=CTRL)
    assert (row(screen, "s1"), row(screen, "s2")) == ("", "abcd")
    assert [card(screen, id).channel_id for id in "ab"] == ["web", "phone"]
    keys(screen, Key.Key_Down, held=CTRL)
    assert [card(screen, id).channel_id for id in "ab"] == ["phone", "back"]


def test_many_are_carried_and_put_down_side_by_side(path_screen: ScreenOn):
    screen = path_screen()
    said = heard(screen)
    screen.view.choose("ab", "b")
    keys(screen, Key.Key_Space, Key.Key_PageDown, Key.Key_Right)
    assert said[-1] == "3, Stage 2, Website"
    keys(screen, Key.Key_Return)
    assert row(screen, "s2") == "cdab"
    assert said[-1] == "3, Stop a, Stage 2, Website, between 2 and 4, and 1 more card"


def test_zero_takes_the_owner_off_all_that_are_chosen(path_screen: ScreenOn):
    screen = path_screen()
    screen.view.choose("ab", "a")
    keys(screen, Key.Key_1)
    assert [card(screen, id).owner_silo_id for id in "ab"] == ["as", "as"]
    keys(screen, Key.Key_0)
    assert [card(screen, id).owner_silo_id for id in "ab"] == [None, None]


def test_copied_cards_are_plain_titles_elsewhere_and_cards_again_here(path_screen: ScreenOn):
    screen = path_screen()
    said = heard(screen)
    screen.view.choose("ba", "a")
    keys(screen, Key.Key_C, held=CTRL)
    brought = QApplication.clipboard().mimeData()
    assert brought.text() == "Stop a\nStop b"
    assert not brought.hasHtml()
    keys(screen, Key.Key_V, held=CTRL)
    pasted = in_tray(screen._desk.workshop, "p")[2:]
    assert [one.title for one in pasted] == ["Stop a", "Stop b"]
    assert screen.view.chosen == tuple(one.id for one in pasted)
    assert said[-2:] == ["2 cards copied", "2 cards written"]


def test_lines_of_a_text_become_cards_in_one_step(path_screen: ScreenOn):
    screen = path_screen()
    QApplication.clipboard().setText("Reads the advert\nAsks a friend\n\n=1+1\tin a sheet")
    keys(screen, Key.Key_V, held=CTRL)
    assert [one.title for one in in_tray(screen._desk.workshop, "p")[2:]] == [
        "Reads the advert",
        "Asks a friend",
        "=1+1",
    ]
    screen._desk.undo()
    assert len(in_tray(screen._desk.workshop, "p")) == 2


def test_an_empty_clipboard_and_one_with_a_picture_say_so(path_screen: ScreenOn):
    screen = path_screen()
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    QApplication.clipboard().clear()
    keys(screen, Key.Key_V, held=CTRL)
    QApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    keys(screen, Key.Key_V, held=CTRL)
    assert refused == ["There is nothing to paste.", "Choose a card first, then paste the picture onto it."]


def test_a_pasted_picture_goes_to_the_selected_card(path_screen: ScreenOn):
    screen = path_screen()
    taken: list[str] = []
    screen.actions_.take_pictures = lambda id, pictures: bool(taken.append(id)) or len(pictures) == 1
    QApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    screen._desk.select("b")
    keys(screen, Key.Key_V, held=CTRL)
    assert taken == ["b"]


def test_m_draws_a_move_to_where_the_arrows_lead_and_without_them_into_the_open(path_screen: ScreenOn):
    screen = path_screen()
    drawn: list[tuple[str, str]] = []
    screen.keys.move_drawn.connect(lambda start, end, _at: drawn.append((start, end)))
    screen._desk.select("a")
    keys(screen, Key.Key_M, Key.Key_Right, Key.Key_PageDown, Key.Key_Return)
    keys(screen, Key.Key_M, Key.Key_Return)
    keys(screen, Key.Key_M, Key.Key_Right, Key.Key_Left, Key.Key_Return)
    assert drawn == [("a", "c"), ("a", ""), ("a", "")]


def test_a_move_never_begins_backstage(path_screen: ScreenOn):
    screen = path_screen()
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    screen._desk.select("d")
    keys(screen, Key.Key_M)
    assert refused == ["A move begins at a stop that the customer meets."]
    assert not screen.keys.draw.active


def test_a_menu_asked_for_by_the_system_opens_once(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    for _ in range(2):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
        QApplication.sendEvent(screen.readers, event)
    (menu,) = screen.findChildren(QMenu, "path.menu")
    menu.close()


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Menu, NONE), (Key.Key_F10, SHIFT)])
def test_the_menu_key_opens_the_menu_of_the_card(path_screen: ScreenOn, key: Qt.Key, held: Qt.KeyboardModifier):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, key, held=held)
    menu = screen.findChild(QMenu, "path.menu")
    assert menu is not None
    assert menu.isVisible()
    menu.close()


def test_letters_fold_stack_and_thin_out_without_a_change(path_screen: ScreenOn):
    screen = path_screen(Workshop([*small(), stop("a2", "s1", "web", 3), stop("a3", "s1", "web", 4)]))
    said = heard(screen)
    screen._desk.select("a")
    keys(screen, Key.Key_K)
    assert screen.view.folded_stages == {"s1"}
    keys(screen, Key.Key_K, Key.Key_H)
    assert screen.view.only_starred
    keys(screen, Key.Key_H, Key.Key_End)
    screen._desk.select("a3")
    keys(screen, Key.Key_G)
    assert screen.view.stacked == {"a2", "a3"}
    keys(screen, Key.Key_G)
    assert screen.view.stacked == set()
    assert {"Stage 1 folded", "Stage 1 unfolded", "Only starred cards are large", "2 cards stacked"} <= set(said)
    assert screen._desk.editor.undoable is None


def test_the_keyboard_goes_on_at_the_next_stop_when_one_is_removed(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.select("a")
    keys(screen, Key.Key_Delete)
    assert screen._desk.selection == "b"


def test_tab_goes_from_the_tray_along_the_stages_down_the_lanes_and_to_the_stops(path_screen: ScreenOn):
    screen = path_screen()
    screen.activateWindow()
    screen.tray.entry.setFocus()
    order = []
    while (here := screen.focusWidget()) is not screen.readers:
        order.append(here.objectName().removeprefix("path."))
        QTest.keyClick(here, Key.Key_Tab)
    lanes = ["lane.web", "lane.phone", "lane.back"]
    assert order == ["tray.entry", "tray.x", "tray.y", "lane.add", "stage.1", "stage.2", "stage.3", "stage.add", *lanes]


def test_stages_are_walked_moved_named_and_removed_by_key(path_screen: ScreenOn):
    screen = path_screen()
    screen.activateWindow()
    first = screen.headers.header("s1")
    assert first is not None
    first.setFocus()
    QTest.keyClick(first, Key.Key_Right)
    assert screen.focusWidget() is screen.headers.header("s2")
    QTest.keyClick(screen.focusWidget(), Key.Key_Left, ALT)
    assert [one.id for one in screen.view.plan.stages] == ["s2", "s1", "s3"]
    assert screen.focusWidget() is screen.headers.header("s2")
    QTest.keyClick(screen.focusWidget(), Key.Key_F2)
    QTest.keyClicks(screen.focusWidget(), "Before it all")
    QTest.keyClick(screen.focusWidget(), Key.Key_Return)
    assert screen.view.plan.stages[0].name == "Before it all"
    header = screen.headers.header("s2")
    assert header is not None
    QTest.keyClick(header, Key.Key_Delete)
    answer(screen, "tray")
    assert [one.id for one in screen.view.plan.stages] == ["s1", "s3"]
    assert screen.focusWidget() is screen.headers.header("s1")


def test_lanes_are_walked_moved_and_removed_by_key(path_screen: ScreenOn):
    screen = path_screen()
    screen.activateWindow()
    web = screen.lanes.label("web")
    assert web is not None
    web.setFocus()
    QTest.keyClick(web, Key.Key_Down, ALT)
    assert [one.key for one in screen.view.plan.lanes] == ["phone", "web", "back"]
    assert screen.focusWidget() is screen.lanes.label("web")
    QTest.keyClick(screen.focusWidget(), Key.Key_Up)
    assert screen.focusWidget() is screen.lanes.label("phone")
    QTest.keyClick(screen.focusWidget(), Key.Key_Delete)
    answer(screen, "tray")
    assert [one.key for one in screen.view.plan.lanes] == ["web", "back"]
    QTest.keyClick(screen.focusWidget(), Key.Key_Escape)
    assert screen.focusWidget() is screen.readers


def test_where_lanes_are_silos_their_keys_say_where_silos_are_changed(path_screen: ScreenOn):
    screen = path_screen()
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    screen.view.show_lanes("silo")
    label = screen.lanes.label("as")
    assert label is not None
    for key in (Key.Key_F2, Key.Key_Delete):
        QTest.keyClick(label, key)
    assert refused == ["Silos and processes are changed under Prepare."] * 2


def test_the_list_takes_many_types_titles_and_reorders(path_screen: ScreenOn):
    screen = path_screen()
    screen.activateWindow()
    screen.rows.show()
    screen.rows.setFocus()
    screen.rows.setCurrentIndex(screen.rows.cards.at("a"))
    QTest.keyClick(screen.rows, Key.Key_Down, SHIFT)
    assert screen.view.chosen == ("a", "b")
    QTest.keyClick(screen.rows, Key.Key_Down, CTRL)
    assert row(screen, "s2") == "abcd"
    screen.view.choose("c")
    QTest.keyClick(screen.rows, Key.Key_F2)
    field = screen.rows.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "Pays the bill")
    QTest.keyClick(field, Key.Key_Return)
    QApplication.processEvents()  # a list takes what was typed once the key is through
    assert card(screen, "c").title == "Pays the bill"


def test_ctrl_wheel_keys_fit_and_the_map_keep_zoom_between_its_limits(path_screen: ScreenOn):
    screen = path_screen()
    for _ in range(30):
        QTest.mouseClick(screen.strip.more, Qt.MouseButton.LeftButton)
    assert screen.canvas.zoom == pytest.approx(2.0)
    for _ in range(30):
        QTest.mouseClick(screen.strip.less, Qt.MouseButton.LeftButton)
    assert screen.canvas.zoom == pytest.approx(0.25)
    keys(screen, Qt.Key.Key_F)
    assert screen.canvas.zoom == pytest.approx(1.0)
