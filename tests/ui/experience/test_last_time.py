"""What was said last time: on every scale, in a sentence, under the curve, and with each measure."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits.experience import set_measure
from cxworkshop.edits.making import set_fields
from cxworkshop.edits.scores import score
from cxworkshop.edits.sessions import follow_up
from cxworkshop.layout.feel import FeelPicture, Felt
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Change
from cxworkshop.model.experience import Measure
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.text import Words, phrase
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.curve.canvas import CurveCanvas
from cxworkshop.ui.experience.curve.reading import read_path, said_of
from cxworkshop.ui.experience.last_time import last_words
from cxworkshop.ui.path.card.measure import MeasureBlock
from cxworkshop.ui.theme import load_fonts
from tests.ui.experience.long_path import path_of

T = Words("en")


@pytest.fixture
def second() -> Workshop:
    """Three stops that were felt poor, good and so-so; in the second session the first one is felt great."""
    check = Measure(id="m", touchpoint_id="1", name="Ready when promised", yes=6, n=10)
    workshop = path_of(3, 1, check, emotion=[-1, 1, 0], expectation=[4, None, None], experience=[2, None, None])
    workshop.apply(closed(workshop))
    workshop.apply(follow_up(workshop, "2026-06-11"))
    workshop.apply(score(workshop, "1", "emotion", 2))
    return workshop


def closed(workshop: Workshop) -> Change:
    return set_fields(workshop, phrase("Closed"), Basics, "basics", state="closed")


def test_the_curve_knows_both_lines_and_says_the_old_one_where_it_was_another(second: Workshop) -> None:
    reading = read_path(second, "p")
    assert [(one.then, one.emotion) for one in reading.felt] == [(-1, 2), (1, 1), (0, 0)]
    assert "Last time: Poor" in said_of(reading, 0, T)
    assert "Last time" not in said_of(reading, 1, T)
    assert not read_path(path_of(3, emotion=[-1, 1, 0]), "p").has_before


def test_the_old_line_stands_at_its_own_heights() -> None:
    picture = FeelPicture([Felt("a", 0, 2, then=-1), Felt("b", 0, 1, then=1)], 400, 300)
    assert [stop.at.y for stop in picture.before.stops] == [picture.level(-1), picture.level(1)]
    assert picture.curve.stops[0].at.y < picture.before.stops[0].at.y


def test_the_old_line_is_painted_only_where_there_was_one(second: Workshop, qtbot: QtBot) -> None:
    """In the column of the first stop, at the height of the old feeling, there is a mark now."""
    load_fonts()
    shown = {}
    for name, workshop in (("with", second), ("without", path_of(3, emotion=[2, 1, 0]))):
        canvas = CurveCanvas()
        qtbot.addWidget(canvas)
        canvas.resize(600, 300)
        canvas.show_reading(read_path(workshop, "p"), "", T)
        at = canvas.picture
        image = canvas.grab().toImage()
        shown[name] = [image.pixel(int(at.middle(0)) + dx, int(at.level(-1))) for dx in range(-6, 7)]
    assert len(set(shown["with"])) > len(set(shown["without"]))


def test_a_sentence_tells_what_was_said_of_a_stop(second: Workshop) -> None:
    assert last_words(second, "1", T) == "Last time, marked by a bar: feeling poor · expected 4 · experienced 2"
    assert last_words(path_of(3, emotion=[-1, 1, 0]), "1", T) == ""


def test_a_measure_tells_its_old_figures_while_new_ones_are_written(
    second: Workshop, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile], qtbot: QtBot
) -> None:
    made = editor(second)
    desk = Desk(made, Booth(made, open_workshops[-1]))
    block = MeasureBlock(desk, "m")
    qtbot.addWidget(block)
    assert desk.do(lambda: set_measure(desk.workshop, "m", yes=9))
    block.read(desk.workshop.the(Measure, "m"))
    assert block.then.text() == "Last time: 60\u00a0% passed · goal 100\u00a0% · n = 10"
    assert "90" in block.said.words.text()
