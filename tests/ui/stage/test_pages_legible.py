"""Every page can be read from the back of the room: large enough, in sight, and in colours that stand apart."""

from __future__ import annotations

import pytest
from pydantic.fields import FieldInfo
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.model.basics import Basics
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.experience.gap_sign import figure_ink
from cxworkshop.ui.theme import DARK, LIGHT, Colours
from tests.ui.stage.read import LONG, SIZES, desk_at
from tests.ui.stage.written import apart, contrast, read, shown

PAGES = ("title", "agenda", "pause", "question", "path", "curve", "pairs", "plan", "roadmap", "closing")
TEXTS = {"title", "name", "text", "service_promise", "organisation", "first_words", "company_side", "customer_side",
         "promise_time", "need", "motive"}  # fmt: skip
HOSTILE = "<b>&lt;i&gt;</b> <img src=x> %s {n}"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", PAGES)
def test_no_text_is_smaller_than_24_pixels_of_1080_whatever_the_display(
    page: str, size: tuple[int, int], demo: Workshop, qtbot: QtBot
):
    found, _ = read(shown(qtbot, desk_at(demo, "fi"), page, size=size))
    least = 24 * size[1] / 1080
    small = [one for one in found if one.size < least - 0.6 and not is_capsule_code(one.text)]
    assert found
    assert small == []


def is_capsule_code(text: str) -> bool:
    """The card beside a capsule repeats its letters, so they may be 18."""
    return len(text) <= 3 and (text.isupper() or text == "!")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("page", PAGES)
def test_every_text_stands_apart_from_its_ground_by_day_and_by_night(
    page: str, dark: bool, demo: Workshop, qtbot: QtBot
):
    found, image = read(shown(qtbot, desk_at(demo, dark=dark), page))
    told = [(one.text, one.ink, contrast(image, one)) for one in found if one.place]
    assert [one for one in told if one[-1] < 4.5] == []


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("gap", [-3.0, -1.0, 0.0, 2.0, None])
def test_the_figures_of_the_curve_stand_apart_from_its_panel_and_from_the_tint_of_what_is_chosen(
    gap: float | None, colours: Colours
):
    grounds = (colours.surface, colours.accent_soft)
    assert min(apart(figure_ink(gap, colours), ground) for ground in grounds) >= 4.5


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", PAGES)
def test_every_text_is_within_the_safe_margin(page: str, size: tuple[int, int], demo: Workshop, qtbot: QtBot):
    found, _ = read(shown(qtbot, desk_at(demo), page, size=size))
    margin = 24 * size[1] / 1080 - 1
    safe = QRectF(margin, margin, size[0] - 2 * margin, size[1] - 2 * margin)
    assert [one.text for one in found if one.place and not safe.contains(one.place)] == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_nothing_to_press_and_takes_no_keyboard(page: str, demo: Workshop, qtbot: QtBot):
    made = shown(qtbot, desk_at(demo), page)
    every = [made, *made.findChildren(QWidget)]
    assert not [one for one in every if isinstance(one, QAbstractButton)]
    assert {one.focusPolicy() for one in every} == {Qt.FocusPolicy.NoFocus}
    assert {one.toolTip() for one in every} == {""}


@pytest.mark.parametrize("page", PAGES)
def test_an_empty_workshop_shows_one_warm_sentence(page: str, qtbot: QtBot):
    made = shown(qtbot, desk_at(Workshop([Basics(id="basics", title="Ours")])), page)
    written, _ = read(made)
    assert any(len(one.text) > 12 for one in written)


@pytest.mark.parametrize("text", [LONG, HOSTILE, "Ö" * 60])
@pytest.mark.parametrize("page", PAGES)
def test_long_words_and_markup_are_only_words_and_stay_on_the_page(page: str, text: str, demo: Workshop, qtbot: QtBot):
    workshop = Workshop([called(one, text) for kind in KINDS.values() for one in demo.all(kind)])
    found, image = read(shown(qtbot, desk_at(workshop), page))
    clipped = page in ("path", "curve", "pairs")  # what is over the edge of a long line is not seen
    whole = QRectF(image.rect())
    assert clipped or all(whole.contains(one.place) for one in found if one.place)
    assert (
        text != HOSTILE or page in ("agenda", "pause", "question", "curve") or any("<b>" in one.text for one in found)
    )


def called(one: Record, text: str) -> Record:
    """The same record with its own words replaced, as far as they are allowed to be long."""
    fields = type(one).model_fields
    limits = {name: _limit(fields[name]) for name in fields if name in TEXTS and getattr(one, name)}
    return one.but(**{name: text[:limit].strip() for name, limit in limits.items() if limit})


def _limit(field: FieldInfo) -> int:
    return next((one.max_length for one in field.metadata if hasattr(one, "max_length")), 0)
