"""Until the reveal nobody can read a choice or a total out of the program: two rounds in which the same people have put
opposite things on their ballots look the same in everything that can be read, saved or printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from cxworkshop.edits import voting
from cxworkshop.exchange.measures_out import sheet_of
from cxworkshop.exchange.round_files import FORMATS
from cxworkshop.exchange.round_table import round_table
from cxworkshop.exchange.workshop_json import export_json
from cxworkshop.handouts.making import HANDOUTS, handout_bytes, useful
from cxworkshop.model.change import Refused
from cxworkshop.model.path import Path as CustomerPath
from cxworkshop.model.record import Record
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create
from cxworkshop.text import Words
from cxworkshop.ui.contents import findable
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.handouts.screen import HandoutsScreen
from cxworkshop.ui.path.saving import png, svg
from cxworkshop.ui.screens import MAKERS
from cxworkshop.ui.window import Window
from tests.elections import drafted
from tests.handouts.reading import all_text
from tests.ui.voting.table import spoken

CLOCKS = re.compile(r"\b\d{1,2}[:.]\d\d\b")


def before_the_vote(records: list[Record]) -> Workshop:
    """The sample with its targets ready to be voted on, and a draft of a secret round."""
    kept = [one for one in records if one.kind != "voting_round" and not hasattr(one, "round_id")]
    workshop = Workshop([one.but(state="candidate") if isinstance(one, Target) and one.stands else one for one in kept])
    drafted(workshop, secrecy="secret", budget=3, cap_per_item=2)
    return workshop


def desk_of(window: Window) -> Desk:
    assert window.desk is not None
    return window.desk


def bench_of(window: Window) -> QWidget:
    assert window.workbench is not None
    return window.workbench


def cast(desk: Desk, choose: Callable[[int], tuple[int, int]]) -> None:
    """Everybody seals a ballot; the n-th voter chooses two options by their places."""
    round_id = desk.workshop.all(VotingRound)[0].id
    desk.booth.open_round(round_id)
    options = [option.id for option in desk.workshop.all(BallotOption)]
    for number, person in enumerate(voting.voters(desk.workshop)):
        first, second = choose(number)
        desk.booth.seal(round_id, person.id, {"main": {options[first]: 2, options[second]: 1}})


def on_one(_number: int) -> tuple[int, int]:
    return 0, 1


def on_many(number: int) -> tuple[int, int]:
    return -1 - number % 4, 2 + number % 3


def read_everything(window: Window) -> dict[str, object]:
    """All that can be read of an open workshop, by what it is read from."""
    workshop = desk_of(window).workshop
    found: dict[str, object] = {
        "title": window.windowTitle(),
        "exports": exported(workshop),
        "search": searched(window),
    }
    for screen in MAKERS:
        window.show_screen(screen)
        settle(window)
        found[screen] = read(bench_of(window))
    window.show_screen("vote")
    for button in window.findChildren(QPushButton, "voting.carry_on"):
        button.click()
    QApplication.processEvents()
    found["polling"] = read(bench_of(window))
    return found


def read_what_was_hidden(window: Window) -> dict[str, object]:
    """Enough to see that two rounds differ once they may."""
    workshop = desk_of(window).workshop
    window.show_screen("vote")
    settle(window)
    table = round_table(workshop, workshop.all(VotingRound)[0].id)
    return {"exports": repr(table), "vote": read(bench_of(window))}


def settle(window: Window) -> None:
    """Waits for what is drawn beside: the pages of the handouts."""
    QApplication.processEvents()
    handouts, late = window.findChild(HandoutsScreen), QDeadlineTimer(20_000)
    while handouts is not None and handouts.isVisible() and not is_drawn(handouts):
        assert not late.hasExpired(), "the preview was not drawn"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def is_drawn(screen: HandoutsScreen) -> bool:
    preview = screen.preview
    return preview.page_count > 0 and len(preview._pages) == preview.page_count


def read(bench: QWidget) -> list[str]:
    """What a screen reader says, and every word that stands there or in a tip or a menu; but for clocks."""
    words = spoken(bench)
    words |= {label.text() for label in bench.findChildren(QLabel)}
    words |= {field.text() for field in bench.findChildren(QLineEdit)}
    words |= {action.text() + action.toolTip() for action in bench.findChildren(QAction)}
    words |= {widget.toolTip() + widget.accessibleName() for widget in bench.findChildren(QWidget)}
    return sorted({CLOCKS.sub("", one) for one in words})


def searched(window: Window) -> list[str]:
    """Every line the palette has, with nothing typed and with a few words typed."""
    lines = [str(found) for found in findable(desk_of(window).workshop)]
    window.open_palette()
    palette = window.findChild(QWidget, "palette")
    field, shown = palette.findChild(QLineEdit), palette.findChild(QListWidget)
    for typed in ("", "dot", "vote", "1"):
        field.setText(typed)
        lines += [shown.item(row).text() for row in range(shown.count())]
    palette.close_up()
    return lines


def exported(workshop: Workshop) -> dict[str, object]:
    """What each export gives, or the sentence it refuses with."""
    t, round_id = Words("en"), workshop.all(VotingRound)[0].id
    path_id = workshop.all(CustomerPath)[0].id
    makers: dict[str, Callable[[], object]] = {
        "json": lambda: export_json(workshop),
        "svg": lambda: svg(workshop, path_id, t),
        "png": lambda: png(workshop, path_id, "channel", t),
        "measures": lambda: sheet_of(workshop, path_id, t),
    }
    for ending, written in FORMATS.items():
        makers[f"round.{ending}"] = partial(_written, written, workshop, round_id, t)
    for code in HANDOUTS:
        if useful(workshop, code) is None:
            makers[code] = partial(_printed, workshop, code)
    return {name: _or_refused(maker) for name, maker in makers.items()}


def _written(written: Callable[..., object], workshop: Workshop, round_id: str, t: Words) -> object:
    return written(workshop, round_table(workshop, round_id), t)


def _printed(workshop: Workshop, code: str) -> str:
    return all_text(handout_bytes(workshop, code, "en"))


def _or_refused(maker: Callable[[], object]) -> object:
    try:
        return maker()
    except Refused as refused:
        return f"refused: {refused}"


def unlike(one: dict[str, object], other: dict[str, object]) -> dict[str, object]:
    """What differs, and how."""
    found: dict[str, object] = {}
    for name in one:
        if one[name] != other[name]:
            here, there = one[name], other[name]
            found[name] = set(here) ^ set(there) if isinstance(here, list) and isinstance(there, list) else here
    return found


def test_two_rounds_with_opposite_ballots_read_the_same_until_the_reveal(
    window: Window, tmp_path: Path, demo_records: list[Record]
):
    begun, path = tmp_path / "begun.cxw", tmp_path / "a day.cxw"
    create(begun, before_the_vote(demo_records))
    found: dict[str, list[dict[str, object]]] = {"open": [], "closed": [], "revealed": []}
    for choose in (on_one, on_many):
        window.open_path(str(begun))  # lets go of the other
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
        path.write_bytes(begun.read_bytes())
        window.open_path(str(path))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
        desk = desk_of(window)
        round_id = desk.workshop.all(VotingRound)[0].id
        steps = {
            "open": partial(cast, desk, choose),
            "closed": partial(desk.booth.close, round_id),
            "revealed": partial(desk.booth.reveal, round_id),
        }
        for state, step in steps.items():
            step()
            found[state].append(read_everything(window) if state != "revealed" else read_what_was_hidden(window))
    for state in ("open", "closed"):
        one, other = found[state]
        assert unlike(one, other) == {}, state
    one, other = found["revealed"]
    assert one["vote"] != other["vote"], "what is read would show a difference if there was one"
    assert one["exports"] != other["exports"]
