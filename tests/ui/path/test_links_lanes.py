"""Lanes: what is thought of them, what giving one up would hit, new ones by one tap, and their order proposed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.edits.channels import set_verdict
from cxworkshop.library.channels import channel_presets
from cxworkshop.model.path import Channel
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.links.lane_form import LaneForm
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, small, stop
from tests.ui.path.test_screen import choose


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or QPoint())


def opened(screen: PathScreen, id: str = "web") -> LaneForm:
    screen.links.lane_form.open(id, screen.mapToGlobal(QPoint(300, 200)))
    return screen.links.lane_form


def lane(screen: PathScreen, id: str = "web") -> Channel:
    return screen._desk.workshop.the(Channel, id)


def words(form: QWidget) -> str:
    return "\n".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())


def test_every_field_of_a_lane_is_one_change(path_screen: ScreenOn):
    screen = path_screen()
    form = opened(screen)
    form.name.selectAll()
    QTest.keyClicks(form.name, "Booking calendar")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    click(form.kinds.button("social"))
    click(form.verdicts.button("improve"))
    for field, text in ((form.what, "Booking at night"), (form.evidence, "31 of 40 book here")):
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    now = lane(screen)
    assert (now.name, now.channel_kind, now.verdict) == ("Booking calendar", "social", "improve")
    assert (now.what, now.evidence) == ("Booking at night", "31 of 40 book here")
    for _ in range(5):
        screen._desk.undo()
    assert lane(screen) == small().the(Channel, "web")
    assert screen._desk.editor.undoable is None


def test_dropping_shows_which_stops_it_hits_and_makes_a_target_in_one_step(path_screen: ScreenOn):
    screen = path_screen()
    form = opened(screen)
    assert not form.target.isVisible()
    click(form.verdicts.button("drop"))
    assert "Dropping it hits: 1 Stop a · 3 Stop c." in words(form)
    click(form.target)
    (target,) = screen._desk.workshop.all(Target)
    assert (target.target_type, target.touchpoint_ids) == ("drop_channel", ("a", "c"))
    assert "is a target already" in words(form)
    screen._desk.undo()
    assert screen._desk.workshop.all(Target) == []
    assert lane(screen).verdict == "drop"


def test_a_lane_that_is_a_target_already_leads_there(path_screen: ScreenOn):
    screen, gone = path_screen(), []
    screen._desk.going.connect(lambda name, id: gone.append((name, id)))
    form = opened(screen)
    click(form.verdicts.button("drop"))
    click(form.target)
    click(form.target)
    assert gone == [("targets", screen._desk.workshop.all(Target)[0].id)]
    assert not form.isVisible()


def test_an_empty_lane_is_doubted_in_words(path_screen: ScreenOn):
    workshop = Workshop([*small(), Channel(id="fax", name="Fax", order=4)])
    assert "No stop of the customer is on it." in words(opened(path_screen(workshop), "fax"))


def test_a_refused_name_shows_the_old_one_again(path_screen: ScreenOn):
    screen, said = path_screen(), []
    screen._desk.refused.connect(said.append)
    form = opened(screen)
    form.name.selectAll()
    QTest.keyClicks(form.name, "   ")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert said == ["Write something first."]
    assert form.name.text() == "Website"


def test_a_click_on_the_verdict_opens_the_form_and_one_on_the_name_the_menu(path_screen: ScreenOn):
    workshop = small()
    workshop.apply(set_verdict(workshop, "web", "keep"))
    screen, asked = path_screen(workshop), []
    screen.lanes.asked.connect(asked.append)
    label = screen.lanes.label("web")
    label.grab()
    click(label, QPoint(20, round(label._tag_y) + 6))
    assert screen.links.lane_form.isVisible()
    assert asked == []


def test_a_channel_many_have_is_added_by_one_tap_and_is_off_then(path_screen: ScreenOn):
    screen = path_screen()
    click(screen.add_lane)
    presets = screen.links.presets
    assert not presets.buttons["Website"].isEnabled()
    click(presets.buttons["Instagram"])
    click(presets.buttons["TikTok"])
    assert not presets.buttons["TikTok"].isEnabled()
    row = [(one.name, one.channel_kind) for one in screen._desk.workshop.all(Channel)]
    assert row == [
        ("Website", "web"),
        ("Phone", "phone"),
        ("Instagram", "social"),
        ("TikTok", "social"),
        ("Backstage", "backstage"),
    ]


def test_a_lane_of_its_own_name_is_typed(path_screen: ScreenOn):
    screen = path_screen()
    choose(screen.menus.lane("web"), "Add a lane below")
    QTest.keyClicks(screen.links.presets.own, "Fax")
    QTest.keyClick(screen.links.presets.own, Qt.Key.Key_Return)
    assert [one.name for one in screen._desk.workshop.all(Channel)] == ["Website", "Fax", "Phone", "Backstage"]
    assert screen.links.presets.own.text() == ""


@pytest.mark.parametrize("language", ["en", "fi"])
def test_social_channels_come_first_and_every_name_fits_a_lane(language: str):
    presets = channel_presets(language)
    assert presets[0].kind == "social"
    assert sum(one.kind == "social" for one in presets) >= 5
    assert all(Channel(name=one.name, channel_kind=one.kind) for one in presets)
    assert len({one.name for one in presets}) == len(presets)


def hopping() -> Workshop:
    """The line goes web, third, web, third: the lane between them is jumped over each time."""
    more = [Channel(id="third", name="Third", order=3), Channel(id="back", name="Backstage",
            channel_kind="backstage", order=4)]  # fmt: skip
    stops = [stop(f"h{n}", "s3", ("web", "third")[n % 2], n + 1) for n in range(6)]
    return Workshop([*small(), *more, *stops])


def test_tidy_lanes_are_proposed_with_the_hops_before_and_after(path_screen: ScreenOn):
    screen = path_screen(hopping())
    choose(screen.menus.lane("web"), "Tidy lanes…")
    question = screen.menus.tidying.question
    assert [one.name for one in screen._desk.workshop.all(Channel)][:3] == ["Website", "Phone", "Third"]
    assert "lanes up and down in all. Like this it would be" in words(question)
    question.choose("tidy")
    after = [one.id for one in screen._desk.workshop.all(Channel)]
    assert abs(after.index("web") - after.index("third")) == 1
    screen._desk.undo()
    assert [one.id for one in screen._desk.workshop.all(Channel)] == ["web", "phone", "third", "back"]


def test_tidy_lanes_left_as_they_are_change_nothing(path_screen: ScreenOn):
    screen = path_screen(hopping())
    choose(screen.menus.lane("web"), "Tidy lanes…")
    screen.menus.tidying.question.choose("")
    assert screen._desk.editor.undoable is None


def test_lanes_that_stand_well_are_said_to(path_screen: ScreenOn):
    screen, said = path_screen(), []
    screen._desk.refused.connect(said.append)
    choose(screen.menus.lane("web"), "Tidy lanes…")
    assert said == ["The lanes stand as well as they can."]


def test_a_lane_with_cards_asks_where_they_go(path_screen: ScreenOn):
    screen = path_screen()
    choose(screen.menus.lane("web"), "Remove…")
    question = screen.menus.removing.question
    assert "2 cards are there" in words(question)
    assert list(question.buttons) == ["", "neighbour", "tray", "drop"]
    click(question.buttons["neighbour"])
    cards = [screen._desk.workshop.the(type(one), one.id) for one in small() if one.id in ("a", "c")]
    assert {card.channel_id for card in cards} == {"phone"}
    assert screen._desk.workshop.get(Channel, "web") is None
    screen._desk.undo()
    assert lane(screen).name == "Website"


def test_the_better_way_keeps_the_lane_for_the_talk(path_screen: ScreenOn):
    screen = path_screen()
    choose(screen.menus.lane("web"), "Remove…")
    click(screen.menus.removing.question.buttons["drop"])
    assert lane(screen).verdict == "drop"


def test_leaving_the_question_changes_nothing(path_screen: ScreenOn):
    screen = path_screen()
    choose(screen.menus.lane("web"), "Remove…")
    QTest.keyClick(screen.menus.removing.question, Qt.Key.Key_Escape)
    assert screen._desk.editor.undoable is None


def test_an_empty_lane_goes_at_once(path_screen: ScreenOn):
    screen = path_screen(Workshop([*small(), Channel(id="fax", name="Fax", order=4)]))
    choose(screen.menus.lane("fax"), "Remove…")
    assert screen._desk.workshop.get(Channel, "fax") is None
    assert screen.menus.removing.question is None
