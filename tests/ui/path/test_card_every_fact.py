"""Every fact of the card can be written where one looks for it, is kept, and is taken back by undo."""

from __future__ import annotations

from typing import Any

import pytest

from cxworkshop.model.encounter import EnvironmentItem
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, small
from tests.ui.path.test_card import find, opened, pick, press, records, write

TEXTS = {
    "situation": ("situation", "With the children, in a hurry"),
    "customer_doing": ("situation", "Driving to work"),
    "time_of_day": ("situation", "Seven in the morning"),
    "device": ("situation", "Phone in the hand"),
    "env_process": ("environment", "Marketing"),
    "benchmark": ("environment", "The hotel round the corner"),
    "system": ("who", "Booking system"),
    "trust_driver": ("trust", "The same face as last time"),
}
CHOICES: dict[str, tuple[str, str, Any]] = {
    "env_owner_silo_id": ("environment", "HN", "hn"),
    "core_process_id": ("who", "Orders", "orders"),
    "purpose": ("who", "to compare", "compare"),
}


def unfolded(screen: PathScreen, section: str) -> None:
    one = screen.card.page.section(section)
    if not one.is_open:
        press(screen, f"{section}.head")
    if not one.more.isHidden() and not one.more.isChecked():
        press(screen, f"{section}.more")


def there(screen: PathScreen, field: str) -> object:
    return getattr(records(screen).the(Touchpoint, "a"), field)


@pytest.mark.parametrize("field", TEXTS)
def test_a_text_is_written_and_taken_back(path_screen: ScreenOn, field: str):
    section, words = TEXTS[field]
    screen = path_screen()
    opened(screen)
    unfolded(screen, section)
    shown = write(screen, f"{field}.input", words)
    shown.settle()
    assert there(screen, field) == words
    screen._desk.undo()
    assert there(screen, field) == ""
    assert shown.text() == ""


@pytest.mark.parametrize("field", CHOICES)
def test_one_of_a_list_is_chosen_and_taken_back(path_screen: ScreenOn, field: str):
    section, word, value = CHOICES[field]
    screen = path_screen(Workshop([*small(), CoreProcess(id="orders", name="Orders")]))
    opened(screen)
    unfolded(screen, section)
    before = there(screen, field)
    pick(screen, f"{field}.input", word)
    assert there(screen, field) == value
    screen._desk.undo()
    assert there(screen, field) == before
    assert find(screen, f"{field}.input").currentText() != word  # type: ignore[attr-defined]


def test_where_the_first_moment_decides_its_thirty_seconds_are_asked_for(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    unfolded(screen, "situation")
    note = screen.card.page.section("situation")._parts[-1]
    assert not note.isVisible()
    press(screen, "first_moment.input")
    write(screen, "first_moment_note.input", "The phone rings twice", end=None).settle()
    assert there(screen, "first_moment") is True
    assert there(screen, "first_moment_note") == "The phone rings twice"
    press(screen, "first_moment.input")
    assert find(screen, "first_moment_note.input").text() == "The phone rings twice"  # type: ignore[attr-defined]


def test_a_thing_in_the_environment_has_its_effect_and_state(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    unfolded(screen, "environment")
    write(screen, "environment.new", "A sign")
    write(screen, "environment.1.effect.input", "Finds the door")
    write(screen, "environment.1.state.input", "missing")
    (item,) = records(screen).all(EnvironmentItem)
    assert (item.element, item.effect, item.state) == ("A sign", "Finds the door", "missing")
