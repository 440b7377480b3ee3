"""Text that breaks lesser programs, and Finnish: shown as it is, inside its place, and never read as markup."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from cxworkshop.library.demo import demo_records
from cxworkshop.model.customer import CustomerGroup, Expectation, Need, WarmupNote, WhatIfNote
from cxworkshop.model.people import Participant
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.customer.screen import CustomerScreen
from cxworkshop.ui.parts.tip import plain_tip
from tests.ui.customer.conftest import ScreenOn, desk_of
from tests.ui.path.test_hostile_text import (
    LONG,
    NASTY,
    Bait,
    bait,  # noqa: F401, a fixture
    filled,
    hostile,
    is_painted,
)

FULL = (CustomerGroup, Need, Expectation, WarmupNote, WhatIfNote)


def brimful(text: str) -> Workshop:
    """The sample with every text of its customers full up to the cap, and a need more."""
    records = [*demo_records("en"), Need(group_id="g1", text="w")]
    there = [hostile(one, text) if isinstance(one, FULL) else one for one in records]
    return Workshop([one.but(name=filled(text, 40)) if isinstance(one, Participant) else one for one in there])


def wider_than_its_place(screen: CustomerScreen) -> list[str]:
    areas = [one for one in screen.findChildren(QScrollArea) if one.isVisible()]
    return [one.objectName() for one in areas if one.widget().width() > one.viewport().width()]


@pytest.mark.parametrize("text", [*NASTY.values(), *LONG], ids=[*NASTY, "x", "kanji", "families long", "pictures"])
def test_every_field_full_of_it_is_shown_and_stays_inside(screen_on: ScreenOn, bait: Bait, text: str):  # noqa: F811
    workshop = brimful(text)
    screen = screen_on(workshop)
    screen.resize(1192, 608)
    QApplication.processEvents()
    assert screen.width() == 1192
    assert not wider_than_its_place(screen)
    assert screen.groups.focus.name.text() == workshop.the(CustomerGroup, "g1").name
    assert is_painted(screen)
    for opening in (screen.expectations.rows[0], screen.warmup.list.rows[0], screen.what_if):
        opening.click()
        QApplication.processEvents()
        assert is_painted(screen.window())
        for form in (screen.expectations.form, screen.warmup.form, screen.what_if_form):
            form.close_up()
    labels = screen.findChildren(QLabel)
    assert not [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText and one.text()]
    for tip in (one.toolTip() for one in screen.findChildren(QWidget) if one.toolTip()):
        assert plain_tip(tip) == tip or tip.startswith("<span style="), tip
    assert not bait.was_taken


def test_another_language_is_spoken_at_once_and_peoples_words_stay(screen_on: ScreenOn, demo: Workshop):
    screen = screen_on(demo)
    desk_of(screen).set_language("fi")
    t = desk_of(screen).t
    assert screen.expectations.rows[0]._text.text() == "A text message tells how it goes"
    assert screen.expectations.foot.button.accessibleName() == t("Look at this list again: {day}", day="11. kesäkuuta")
    assert "kesäkuussa 2026" in screen.expectations.foot.sentence.text()
    assert screen.groups.focus.well.need.placeholderText() == t("What must succeed in this person’s day?")
    assert screen.timer.accessibleName() == t("Pairs · {n} min each", n=4)


@pytest.mark.parametrize("language", ["en", "fi"])
def test_nothing_is_wider_than_its_place(screen_on: ScreenOn, language: str):
    screen = screen_on(Workshop(demo_records(language)), language)
    for size in ((1352, 788), (1832, 968), (1192, 608)):
        screen.resize(*size)
        QApplication.processEvents()
        assert (screen.width(), screen.height()) == size
        assert not wider_than_its_place(screen)
        for column in (screen.groups, screen.expectations, screen.warmup, screen.boldest):
            assert screen.rect().contains(column.mapTo(screen, column.rect().bottomRight()))
