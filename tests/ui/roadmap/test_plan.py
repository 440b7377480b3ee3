"""The form of an item, owners, lights, load, rhythm: what is written is kept, what is wrong is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.roadmap import light_of, rhythm
from cxworkshop.model.basics import Basics
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.roadmap import CommBeat, RoadmapItem
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import Decision, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.roadmap.load import LoadBlock
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from tests.ui.roadmap.conftest import press
from tests.ui.roadmap.test_moving import card, few, found, key

KEY = Qt.Key
HOSTILE = "<b>“Ä&B”</b> <img src=x> \u202eabc"


def item(screen: RoadmapScreen, id: str = "i1") -> RoadmapItem:
    return screen._desk.workshop.the(RoadmapItem, id)


def write(screen: RoadmapScreen, name: str, text: str) -> None:
    """Into a field, over what is there; it is left with Enter."""
    field = found(screen.window(), name)
    field.setFocus()
    QTest.keyClick(field, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, KEY.Key_Return)


def pick(screen: RoadmapScreen, name: str, words: str) -> None:
    """From a list that opens, by its words."""
    options = found(screen.window(), name)
    options.setFocus()
    QTest.keyClick(options, KEY.Key_Down)
    if isinstance(options, Options):
        rows = options.view()
        QTest.keyClick(rows, KEY.Key_Home)
        for _ in range(options.findText(words)):
            QTest.keyClick(rows, KEY.Key_Down)
        QTest.keyClick(rows, KEY.Key_Return)
    else:
        QTest.keyClicks(QApplication.focusWidget(), words)
        key(KEY.Key_Return)
    screen.activateWindow()


def shown_words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_everything_of_an_item_is_written_in_the_form_beside_the_board(screen_on) -> None:
    screen = screen_on(few())
    press(card(screen, "i1"))
    assert screen.pages.plan.form.isVisible()
    assert screen.pages.plan.columns[0].isVisible()
    write(screen, "roadmap.form.title", "Call back within a day")
    write(screen, "roadmap.form.step", "List on the wall on Friday")
    write(screen, "roadmap.form.everyday", "Nobody calls alone")
    write(screen, "roadmap.form.measure", "Called in 24 h: 3/17")
    write(screen, "roadmap.form.goal", "80 %")
    press(found(screen, "roadmap.form.realism.2"))
    pick(screen, "roadmap.form.kind", "Staff")
    pick(screen, "roadmap.form.status", "Under way")
    one = item(screen)
    assert (one.title, one.first_step, one.everyday) == (
        "Call back within a day", "List on the wall on Friday", "Nobody calls alone")  # fmt: skip
    assert (one.measure_text, one.goal_value, one.realism) == ("Called in 24 h: 3/17", "80 %", 2)
    assert (one.item_kind, one.status) == ("staff", "going")
    key(KEY.Key_Escape)
    assert not screen.pages.plan.form.isVisible()


def test_an_owner_is_picked_from_the_people_or_named_and_a_team_is_refused(screen_on) -> None:
    screen = screen_on(few())
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    press(card(screen, "i1"))
    pick(screen, "roadmap.form.owner", "Aino Lehto")
    assert item(screen).owner_id == "p"
    pick(screen, "roadmap.form.owner", "The team")
    assert refused == ["A team cannot carry it. Name one person."]
    key(KEY.Key_A, held=Qt.KeyboardModifier.ControlModifier)  # the list is still open, with what was typed
    QTest.keyClicks(QApplication.focusWidget(), "Olli Orava")
    key(KEY.Key_Return)
    owner = screen._desk.workshop.the(Participant, item(screen).owner_id)
    assert (owner.name, owner.present) == ("Olli Orava", False)
    assert "not yet asked" in card(screen, "i1").accessibleName()
    assert "not yet asked" in shown_words(screen.pages.plan.form)
    press(found(screen, "roadmap.form.yes"))
    assert item(screen).is_agreed
    assert "not yet asked" not in shown_words(screen.pages.plan.form) + card(screen, "i1").accessibleName()


def test_a_circle_is_refused_in_words_and_an_item_before_its_cause_is_warned_of(screen_on) -> None:
    screen = screen_on(few())
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    press(card(screen, "i1"))
    pick(screen, "roadmap.form.after", "Item 4")
    assert "stands later than this" in shown_words(screen.pages.plan.form)
    press(card(screen, "i4"))
    pick(screen, "roadmap.form.after", "Item 1")
    assert "cannot come first" in refused[-1]
    assert item(screen, "i4").depends_on_id is None


def test_an_item_is_moved_and_taken_off_from_its_form(screen_on) -> None:
    screen = screen_on(few())
    press(card(screen, "i1"))
    pick(screen, "roadmap.form.when", "6 months")
    assert item(screen).column == "m6"
    screen.pages.plan.form.fields.remove.click()
    assert "i1" not in screen.pages.plan.board.cards
    assert not screen.pages.plan.form.isVisible()


def test_lights_start_grey_and_green_without_evidence_is_refused(screen_on) -> None:
    screen = screen_on(few())
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    light = found(screen, "roadmap.light.realistic_goals")
    assert light.accessibleName() == "Realistic goals: Not looked at yet"
    press(light)
    press(found(screen, "roadmap.lightform.light.green"))
    assert refused == ["Green needs evidence. Write what shows it first."]
    assert light_of(screen._desk.workshop, "realistic_goals").light == "unset"
    QTest.keyClicks(found(screen, "roadmap.lightform.evidence"), "Two items each")
    press(found(screen, "roadmap.lightform.light.green"))
    assert light_of(screen._desk.workshop, "realistic_goals").light == "green"
    assert light.accessibleName() == "Realistic goals: In order"
    key(KEY.Key_Escape)
    assert light.hasFocus()


@pytest.mark.parametrize(("n", "words"), [(2, "Room for more"), (3, "enough for one"), (4, "is much"), (6, "too much")])
def test_what_a_person_carries_is_told_in_words(screen_on, n: int, words: str) -> None:
    items = [RoadmapItem(id=f"i{k}", title=f"Item {k}", owner_id="p", order=k) for k in range(1, n + 1)]
    screen = screen_on(Workshop([Basics(id="basics", title="W"), Participant(id="p", name="Aino"), *items]))
    assert words in shown_words(screen.pages.plan.columns[0])
    (block,) = screen.pages.plan.load.findChildren(LoadBlock)
    assert ("much" in block.accessibleName()) == (n > 3)


def test_the_rhythm_is_agreed_and_said_on_its_button(screen_on, qtbot: QtBot) -> None:
    """All of it by keys."""
    screen = screen_on(few())
    assert screen.rhythm.accessibleName() == "Agree a rhythm"
    screen.rhythm.setFocus()
    key(KEY.Key_Space)
    QTest.keyClicks(QApplication.focusWidget(), "every other Friday")
    key(KEY.Key_Return, KEY.Key_Tab, KEY.Key_Space)
    dialog = next(one for one in screen.window().findChildren(QDialog) if one.isVisible())
    day = dialog.findChild(QCalendarWidget).selectedDate().addDays(1)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    key(KEY.Key_Right)
    with qtbot.waitSignal(dialog.destroyed):
        key(KEY.Key_Return)
    screen.activateWindow()
    qtbot.waitUntil(found(screen.window(), "roadmap.rhythmform.next").hasFocus)
    key(KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Space)
    assert found(screen.window(), "roadmap.rhythmform.who.p").hasFocus()
    key(KEY.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "All staff")
    key(KEY.Key_Return)
    (beat,) = screen._desk.workshop.all(CommBeat)
    assert found(screen.window(), f"roadmap.beat.message.{beat.id}").hasFocus()
    for words in ("What was promised, what was done", "On the wall", "weekly"):
        QTest.keyClicks(QApplication.focusWidget(), words)
        key(KEY.Key_Tab)
    pick(screen, f"roadmap.beat.owner.{beat.id}", "Aino Lehto")
    (beat,) = screen._desk.workshop.all(CommBeat)
    assert (beat.message, beat.channel, beat.interval, beat.owner_id) == (
        "What was promised, what was done", "On the wall", "weekly", "p")  # fmt: skip
    kept = rhythm(screen._desk.workshop)
    assert kept is not None
    assert (kept.interval, kept.who, kept.next) == ("every other Friday", ("p",), day.toString(Qt.DateFormat.ISODate))
    assert screen.rhythm.accessibleName().startswith("Every other Friday, next")


def test_targets_that_were_not_taken_are_listed_openly(screen_on) -> None:
    left = [Target(id=f"t{n}", title=f"Left {n}", state="parked", order=n) for n in (3, 4)]
    said = Decision(round_id="r", target_id="t3", chosen=False, reason="Waits for the pilot")
    screen = screen_on(Workshop([*few(), VotingRound(id="r", no=1, question="Which?"), *left, said]))
    listed = found(screen, "roadmap.leftout")
    assert listed.accessibleName() == "Not taken, on purpose: Left 3, Left 4"
    assert "Waits for the pilot" in {one.accessibleName() for one in listed.findChildren(QWidget) if one.isVisible()}
    listed.setFocus()
    key(KEY.Key_Return)
    assert "No reason was written." in shown_words(found(screen, "roadmap.leftoutform"))
    key(KEY.Key_Escape)
    assert listed.hasFocus()


def test_the_months_are_counted_from_the_workshops_day(screen_on) -> None:
    screen = screen_on(few())
    names = [one._by.accessibleName() for one in screen.pages.plan.columns]
    assert names == ["by 12 April", "by 12 June", "by 12 September", "by 12 March 2027"]


def test_an_empty_workshop_invites_and_does_not_pretend(screen_on) -> None:
    screen = screen_on(Workshop([Basics(id="basics", title="W")]))
    assert not screen.pages.plan.waiting.isVisible()
    assert "Nobody carries anything yet." in shown_words(screen.pages.plan.load)
    assert found(screen, "roadmap.drop.y1").isVisible()


def test_who_only_looks_reads_everything_and_moves_nothing(screen_on) -> None:
    screen = screen_on(few(), read_only=True)
    before = Workshop(screen._desk.workshop)
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    card(screen, "i1").setFocus()
    key(KEY.Key_Space)
    key(KEY.Key_Right, held=Qt.KeyboardModifier.ControlModifier)
    press(card(screen, "i1"))
    assert screen.pages.plan.form.isVisible()
    assert not screen.pages.plan.form.fields.step.isEnabled()
    assert screen.pages.plan.form.fields.origin.way.isEnabled()
    assert not found(screen, "roadmap.drop.m1").isEnabled()
    assert refused
    assert screen._desk.workshop == before


def test_finnish_is_spoken_at_once_and_an_open_form_goes_on(screen_on, qtbot: QtBot) -> None:
    screen = screen_on(few())
    press(card(screen, "i1"))
    screen._desk.set_language("fi")
    assert screen.pages.plan.form.item_id == "i1"
    qtbot.waitUntil(screen.pages.plan.form.isVisible)


def test_hostile_words_are_only_words(screen_on) -> None:
    items = [RoadmapItem(id="i1", title=HOSTILE[:70], owner_id="p", first_step=HOSTILE, everyday=HOSTILE)]
    people = [Silo(id="s", name=HOSTILE[:40], code="ÄÖ"), Participant(id="p", name=HOSTILE[:40], silo_id="s")]
    target = Target(id="t", title=HOSTILE, state="chosen")
    screen = screen_on(Workshop([Basics(id="basics", title="W"), *people, *items, target]))
    press(card(screen, "i1"))
    press(screen.closing)
    screen.grab()
    for label in screen.window().findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_item_is_followed_back_to_its_target(screen_on, demo: Workshop) -> None:
    screen = screen_on(demo)
    gone: list[tuple[str, str]] = []
    screen._desk.going.connect(lambda where, id: gone.append((where, id)))
    press(card(screen, "item-4"))
    assert "Begins at stop" in shown_words(screen.pages.plan.form)
    press(found(screen, "roadmap.form.target"))
    assert gone == [("targets", "k04")]
    for id, page in (("rehearsal-1", "practice"), ("change-1", "change"), ("item-1", "plan"), ("loop-1", "practice")):
        screen._desk.select(id)
        assert screen.pages.currentWidget() is screen.pages.page(page), id


def test_how_far_the_target_of_an_item_is_and_what_it_should_bring_are_seen_on_the_road(
    screen_on, demo: Workshop
) -> None:
    screen = screen_on(demo)
    press(card(screen, "item-4"))
    assert "Should bring: Loyalty, Growth" in shown_words(screen.pages.plan.form)
    press(found(screen, "roadmap.form.maturity.built"))
    assert screen._desk.workshop.the(Target, "k04").maturity == "built"
    press(card(screen, "item-8"))
    assert screen.pages.plan.form.fields.far.isVisible() == (item(screen, "item-8").target_id is not None)


def test_the_three_linked_questions_are_written_where_the_vision_is(screen_on) -> None:
    screen = screen_on(few())
    press(found(screen, "roadmap.aim"))
    for name in ("success_seen", "target_state", "worklife_meaning"):
        QTest.keyClicks(found(screen, f"roadmap.aim.{name}"), f"About {name}")
    key(KEY.Key_Escape)
    assert screen._desk.workshop.basics.worklife_meaning == "About worklife_meaning"
    assert screen._desk.workshop.basics.success_seen == "About success_seen"


def test_words_that_are_too_many_stay_to_be_mended_also_while_another_item_is_looked_at(screen_on) -> None:
    screen = screen_on(few())
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    press(card(screen, "i1"))
    write(screen, "roadmap.form.step", "x" * 161)
    assert len(refused) == 1
    press(card(screen, "i2"))
    assert screen.pages.plan.form.fields.step.text() == ""
    press(card(screen, "i1"))
    assert screen.pages.plan.form.fields.step.text() == "x" * 161
    assert item(screen).first_step == ""
    write(screen, "roadmap.form.step", "x" * 160)
    assert item(screen).first_step == "x" * 160


def test_tab_goes_through_the_board_as_one_reads_also_after_a_move(screen_on) -> None:
    screen = screen_on(few())
    card(screen, "i1").setFocus()
    key(KEY.Key_Right, held=Qt.KeyboardModifier.ControlModifier)
    card(screen, "i2").setFocus()
    names = []
    for _ in range(6):
        names.append(screen.focusWidget().objectName())
        key(KEY.Key_Tab)
    assert names == ["roadmap.item.i2", "roadmap.item.i3", "roadmap.drop.m1",
                     "roadmap.more.m3", "roadmap.item.i1", "roadmap.item.i4"]  # fmt: skip


def test_a_form_that_is_closed_gives_the_keyboard_back_to_its_card(screen_on) -> None:
    screen = screen_on(few())
    card(screen, "i2").setFocus()
    key(KEY.Key_Return)
    found(screen, "roadmap.form.step").setFocus()
    key(KEY.Key_Escape)
    assert card(screen, "i2").hasFocus()
    key(KEY.Key_Delete)
    assert card(screen, "i3").hasFocus()


def test_what_is_undone_is_shown_in_the_form_that_is_open(screen_on) -> None:
    screen = screen_on(few())
    press(card(screen, "i1"))
    write(screen, "roadmap.form.goal", "80 %")
    screen._desk.undo()
    assert screen.pages.plan.form.fields.goal.text() == ""
