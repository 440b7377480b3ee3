"""A vote: from the click to the painted dot, a ballot sealed for good, and a large round counted and ranked.

The click is held against the bare repaint of as large a row in the same run; the seal against the same rows written and
committed by hand; the count against a plain Counter over the same dots.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits import reveal, voting
from cxworkshop.edits.ballots import Ballot, casts
from cxworkshop.insight.voting import ranking, turnout_count
from cxworkshop.model.cast import Cast
from cxworkshop.model.people import Participant
from cxworkshop.model.voting import BallotOption, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile, create, open_file
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.theme import LIGHT
from cxworkshop.ui.voting.ballot_page import BallotPage
from tests.bench.figure import Figure, side_by_side_ms
from tests.bench.path import application
from tests.bench.save import by_hand
from tests.elections import drafted, room

CLICKS = 200
SEALS = 30
COUNTS = 21
SILOS = (34, 34, 33, 33, 33, 33)  # 200 voters
TARGETS, DOTS, CAP = 60, 10, 5


def figures() -> Iterator[Figure]:
    application()
    with tempfile.TemporaryDirectory() as folder:
        with opened(Path(folder) / "click.cxw", (6, 6), 16, budget=8, cap_per_item=4) as (file, editor):
            yield clicked(file, editor)
        with opened(Path(folder) / "seal.cxw", SILOS, 16, budget=8, cap_per_item=4) as (file, editor):
            yield sealed(file, editor, Path(folder) / "bare.cxw")
    yield counted()


@contextmanager
def opened(path: Path, sizes: Sequence[int], targets: int, **settings: int) -> Iterator[tuple[WorkshopFile, Editor]]:
    """A file with a secret round that is open."""
    workshop = Workshop(room(sizes, targets))
    drafted(workshop, **settings)
    create(path, list(workshop))
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        Booth(editor, file).open_round(editor.workshop.all(VotingRound)[0].id)
        yield file, editor


# The click


def clicked(file: WorkshopFile, editor: Editor) -> Figure:
    page = BallotPage(Desk(editor, Booth(editor, file)))
    page.resize(1440, 900)
    page.show()
    page.begin(editor.workshop.all(VotingRound)[0], editor.workshop.all(Participant)[0])
    page.uncover()
    QApplication.processEvents()
    bare = BareRow(page.rows[0].size().width(), page.rows[0].size().height())
    ours, by_hand_ms = [], []
    for n in range(CLICKS):
        ours.append(click_ms(page, n))
        by_hand_ms.append(bare.repaint_ms())
    page.close()
    return Figure("click to painted dot, p95", p95(ours), p95(by_hand_ms), 15, meant=2)


def click_ms(page: BallotPage, n: int) -> float:
    """A tap that gives a dot, and its row painted; then the dot is taken back, which does not count."""
    row = page.rows[n % len(page.rows)]
    start = time.thread_time()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    QApplication.sendPostedEvents()
    taken = (time.thread_time() - start) * 1000
    QApplication.processEvents()
    page.undo()
    QApplication.processEvents()
    return taken


class BareRow(QWidget):
    """As large as a row of the ballot, with one dot and a line of text."""

    def __init__(self, wide: int, high: int) -> None:
        super().__init__()
        self.resize(wide, high)
        self.show()
        QApplication.processEvents()

    def repaint_ms(self) -> float:
        return own_ms(self.repaint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(LIGHT.surface))
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawEllipse(QRectF(self.width() - 60, 10, 28, 28))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, "A call within 24 hours on bad feedback")


def p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


# The seal


WHOLE_FILE_ANEW = 25
"""Ours writes the whole file anew after the commit, so that no order is left in it; the bare one only commits."""


def sealed(file: WorkshopFile, editor: Editor, bare: Path) -> Figure:
    """One ballot of eight dots into the box, and on the disk."""
    booth, round_id = Booth(editor, file), editor.workshop.all(VotingRound)[0].id
    people, options = iter(editor.workshop.all(Participant)), editor.workshop.all(BallotOption)
    create(bare, list(editor.workshop))
    with by_hand(bare) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS bare (id TEXT PRIMARY KEY, dots INT, voters INT) WITHOUT ROWID")
        turn = count(1)
        ours, bare_ms = side_by_side_ms(
            lambda: booth.seal(round_id, next(people).id, some_ballot(options)),
            lambda: seal_by_hand(connection, next(turn)),
            rounds=SEALS,
        )
    return Figure("a ballot sealed, with its durable commit", ours, bare_ms, WHOLE_FILE_ANEW, meant=25)


def some_ballot(options: Sequence[BallotOption]) -> Ballot:
    return {"main": {option.id: 2 for option in options[:4]}}


def seal_by_hand(connection: sqlite3.Connection, n: int) -> None:
    """The state of one turnout and four sums, in one transaction of the same mode."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE turnout SET state = 'submitted' WHERE rowid = ?", (n,))
    for option in range(4):
        connection.execute(
            "INSERT INTO bare VALUES (?, 2, 1) ON CONFLICT DO UPDATE SET dots = dots + 2, voters = voters + 1",
            (f"option {option}",),
        )
    connection.execute("COMMIT")


# The count


def counted() -> Figure:
    """From the sums in the box to records, ranking and turnout."""
    closed, ballots = large_round()
    voting_round = closed.all(VotingRound)[0]
    rows = box_rows(voting_round, ballots)
    dots = [(option, group, n) for group, ballot in ballots for option, n in ballot["main"].items()]
    pairs = [(own_ms(step), own_ms(lambda: plain_count(dots))) for step in fresh(closed, rows)]
    ours, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    return Figure("200 voters, 10 dots, 60 targets counted", ours, bare, 25, meant=5)


def own_ms(work: Callable[[], object]) -> float:
    """The time of this thread alone, in milliseconds."""
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def fresh(closed: Workshop, rows: Sequence[Cast]) -> Iterator[Callable[[], None]]:
    """The reveal of a round that has not been revealed yet, every time anew."""
    for _ in range(COUNTS):
        workshop = warmed(Workshop(closed))
        yield lambda workshop=workshop: revealed(workshop, rows)  # type: ignore[misc]


def warmed(workshop: Workshop) -> Workshop:
    """As it is in the window, where it was looked at before."""
    for kind in (VotingRound, BallotOption, Turnout, Participant):
        workshop.all(kind)
    return workshop


def revealed(workshop: Workshop, rows: Sequence[Cast]) -> None:
    round_id = workshop.all(VotingRound)[0].id
    workshop.apply(reveal.reveal(workshop, round_id, rows))
    ranking(workshop, round_id)
    turnout_count(workshop, workshop.the(VotingRound, round_id))


def plain_count(dots: Sequence[tuple[str, str, int]]) -> list[tuple[str, int]]:
    """The least there is to it: who gave how much to what, and in which order."""
    groups: Counter[tuple[str, str]] = Counter()
    sums: Counter[str] = Counter()
    voters: Counter[str] = Counter()
    for option, group, n in dots:
        groups[option, group] += n
        sums[option] += n
        voters[option] += 1
    return sorted(sums.items(), key=lambda row: (-row[1], -voters[row[0]]))


def large_round() -> tuple[Workshop, list[tuple[str, Ballot]]]:
    """A closed round with everybody's ballot, and the ballots by group."""
    chance, workshop = random.Random(20), Workshop(room(SILOS, TARGETS))
    round_id = drafted(workshop, budget=DOTS, cap_per_item=CAP).id
    workshop.apply(voting.open_round(workshop, round_id))
    options = [option.id for option in workshop.all(BallotOption)]
    turnouts = workshop.all(Turnout)
    ballots: list[tuple[str, Ballot]] = [
        (turnout.group, {"main": dict(Counter(chance.choices(options, k=DOTS)))}) for turnout in turnouts
    ]
    others = [one for one in workshop if not isinstance(one, (Turnout, VotingRound))]
    cast = [turnout.but(state="submitted") for turnout in turnouts]
    return Workshop([*others, *cast, workshop.the(VotingRound, round_id).but(state="closed")]), ballots


def box_rows(voting_round: VotingRound, ballots: Sequence[tuple[str, Ballot]]) -> list[Cast]:
    """The sums as the box holds them."""
    sums: dict[tuple[str, str], Cast] = {}
    for group, ballot in ballots:
        for one in casts(voting_round, group, ballot):
            before = sums.get((one.option_id, group), Cast(voting_round.id, one.option_id, "main", group))
            more = Cast(voting_round.id, one.option_id, "main", group, before.dots + one.dots, before.voters + 1)
            sums[one.option_id, group] = more
    return list(sums.values())
