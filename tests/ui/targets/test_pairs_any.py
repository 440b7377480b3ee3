"""Whatever is done to the workshop, in whatever order: pairs and arcs show what is there, and nothing breaks."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.editor import Editor
from cxworkshop.insight.problems import shown_links
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from tests.edits.any_verb import called, verbs
from tests.ui.targets.pairs_room import Room, room_on

TOPICS = {"problems", "causes", "path", "paths", "targets", "stages", "channels", "people"}
VERBS = {name: verb for name, verb in verbs().items() if name.split(".")[0] in TOPICS}


def change(dice: random.Random, here: Room) -> None:
    """One verb with thrown arguments, half of the time one about pairs or causes."""
    own = sorted(name for name in VERBS if name.split(".")[0] in ("problems", "causes"))
    name = dice.choice(own if dice.random() < 0.6 else sorted(VERBS))
    made: Change | None = None
    try:
        made = called(dice, here.desk.workshop, VERBS[name])
    except (Refused, KeyError):
        return
    here.desk.do(lambda: made)


def unfold(dice: random.Random, here: Room) -> None:
    if here.pairs.list.rows:
        one = dice.choice(here.pairs.list.rows)
        here.pairs.list.unfold(one, one.detail is None)


def look_at_a_cause(dice: random.Random, here: Room) -> None:
    if links := here.all(CauseLink):
        here.arcs.open_link(dice.choice(links).id, here.mapToGlobal(here.rect().center()))


def choose_something(dice: random.Random, here: Room) -> None:
    here.desk.select(dice.choice([one.id for one in here.desk.workshop]))


STEPS: tuple[Callable[[random.Random, Room], object], ...] = (
    change,
    change,
    change,
    unfold,
    look_at_a_cause,
    choose_something,
    lambda _dice, here: here.desk.undo(),
    lambda _dice, here: here.desk.redo(),
    lambda dice, here: here.desk.set_language(dice.choice(("en", "fi"))),
)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_rows_and_arcs_are_those_of_the_workshop(
    seed: int,
    qtbot: QtBot,
    editor: Callable[[Workshop], Editor],
    open_workshops: list[WorkshopFile],
    demo: Workshop,
) -> None:
    here, dice = room_on(qtbot, editor(demo), open_workshops), random.Random(seed)
    for _ in range(60):
        dice.choice(STEPS)(dice, here)
        QApplication.processEvents()
        assert [one.id for one in here.pairs.list.rows] == [one.id for one in here.all(Problem)]
        line = here.arcs.line.look
        path_id = line.stops[0].touchpoint.path_id if line.stops else None
        shown = {one.id for links in line.links.values() for one in links}
        assert shown == {one.id for one in shown_links(here.desk.workshop, path_id)} or not line.stops
