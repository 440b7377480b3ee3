"""What would be taken, and what is wrong with the other rows. Nothing has been taken while this is looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cxworkshop.exchange.measures_in import Reading, Ready
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.stops import every_stop
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.experience.measures.import_wait import grouped
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.measure_words import says
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.parts.table import Rows, Table
from cxworkshop.ui.theme import font

HEADS = (mark("Line"), mark("Where"), mark("Measure"), mark("Counts"), mark("Period"), mark("New?"))
WIDTHS = (56, 210, 196, 244, 84, 90)
SEPARATORS = {"\t": mark("tabs"), ";": mark("semicolons"), ",": mark("commas"), "|": mark("bars")}
MOST_SHOWN = 500  # problems; copying gives all of them
HIGH = 132


class PreviewPage(QWidget):
    """`taken` tells that the good rows are wanted, `again` that the mended sheet is to be read, `back` neither."""

    taken = Signal()
    again = Signal()
    back = Signal()

    def __init__(self, t: Words) -> None:
        super().__init__()
        self._t, self._all = t, ""
        self.title, self.note = wrapping(plain_label("", "title")), wrapping(plain_label("", "muted"))
        self.table = Table("experience.import.table", t("What would be taken"))
        self.problems = QPlainTextEdit()
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setFont(font(14))
        self.problems.setObjectName("experience.import.problems")
        self.problems.setAccessibleName(t("Rows that cannot be taken"))
        self.problems.setFixedHeight(HIGH)
        self.copy = Button(t("Copy the list"), "copy")
        self.back_button, self.again_button = Button(t("Back")), Button(t("Read it again"), "repeat")
        self.take = Button("", look="primary")
        self._wire()
        self._lay_out()

    def show_reading(self, reading: Reading, workshop: Workshop, name: str) -> None:
        """`name` is the file's, empty for what was pasted."""
        t, bad = self._t, len(reading.problems)
        self.title.setText(headline(reading, t))
        self.note.setText(" ".join(notes(reading, name, t)))
        rows = Rows([t(head) for head in HEADS], reading.ready, _row(workshop, t))
        self.table.show_rows(rows, WIDTHS)
        self.table.horizontalHeader().setStretchLastSection(True)
        self._show_problems(reading)
        self.again_button.setVisible(bool(bad and name))
        self.take.setVisible(bool(reading.ready))
        self.take.set_look("plain" if bad else "primary")
        self.take.set_text(take_words(reading, t))
        best = self.take if not bad else self.again_button if name else self.back_button
        best.setFocus()

    def _show_problems(self, reading: Reading) -> None:
        t = self._t
        said = [t("Line {line}: {why}", line=one.line, why=t(one.phrase)) for one in reading.problems]
        self._all = "\n".join(said)
        more = len(said) - MOST_SHOWN
        shown = [*said[:MOST_SHOWN], *([t.n("and {n} more", "and {n} more", more)] if more > 0 else [])]
        self.problems.setPlainText("\n".join(shown))
        self._trouble.setVisible(bool(said))
        self._ready.setVisible(bool(reading.ready))

    def _wire(self) -> None:
        named = (("copy", self.copy), ("back", self.back_button), ("again", self.again_button), ("take", self.take))
        for name, button in named:
            button.setObjectName(f"experience.import.{name}")
        for button, told in ((self.back_button, self.back), (self.again_button, self.again), (self.take, self.taken)):
            button.setProperty("tall", "48")
            button.clicked.connect(told)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._all))

    def _lay_out(self) -> None:
        t, inside, foot, head = self._t, column(self, gap=12), row(gap=12), row()
        self._ready, self._trouble = Panel(look="panel"), Panel(look="panel")
        column(self._ready, margin=8).addWidget(self.table)
        trouble = column(self._trouble, margin=12, gap=4)
        head.addWidget(plain_label(t("Rows that cannot be taken"), "section", look="bad"))
        head.addStretch()
        head.addWidget(self.copy)
        trouble.addLayout(head)
        trouble.addWidget(self.problems)
        foot.addWidget(self.back_button)
        foot.addStretch()
        foot.addWidget(self.take)
        foot.addWidget(self.again_button)
        inside.addWidget(self.title)
        inside.addWidget(self.note)
        inside.addWidget(self._ready, 1)
        inside.addWidget(self._trouble)
        inside.addLayout(foot)


def headline(reading: Reading, t: Words) -> str:
    bad, good = len(reading.problems), len(reading.ready)
    if bad:
        return t.n(
            "{n} of {all} rows cannot be taken. Nothing has been taken yet.",
            "{n} of {all} rows cannot be taken. Nothing has been taken yet.",
            bad,
            n=grouped(bad, t),
            all=grouped(bad + reading.good_rows, t),
        )
    if not good:
        return t("There are no counts in this sheet yet.")
    return t.n("{n} measure can be taken", "{n} measures can be taken", good, n=grouped(good, t))


def take_words(reading: Reading, t: Words) -> str:
    if reading.problems:
        n = reading.good_rows
        return t.n("Take the {n} good row", "Take the {n} good rows", n, n=grouped(n, t))
    n = len(reading.ready)
    return t.n("Take {n} measure", "Take {n} measures", n, n=grouped(n, t))


def notes(reading: Reading, name: str, t: Words) -> list[str]:
    """How the sheet was read, what is replaced and what is left out."""
    how = t("Separated by {separator}.", separator=t(SEPARATORS[reading.separator]))
    mend = t("Mend them in the sheet and read it again, or take only the good rows.") if reading.problems else ""
    read = [mend, f"{name} · {reading.encoding}." if name else "", how]
    if n := reading.good_rows if reading.shape == "answers" else 0:
        read.append(t.n("{n} answer was counted up.", "{n} answers were counted up.", n, n=grouped(n, t)))
    if n := reading.replaced:
        read.append(
            t.n(
                "{n} measure is there already and gets new counts.",
                "{n} measures are there already and get new counts.",
                n,
                n=grouped(n, t),
            )
        )
    if n := reading.without_counts:
        read.append(
            t.n("{n} row without counts is left out.", "{n} rows without counts are left out.", n, n=grouped(n, t))
        )
    if reading.unread:
        read.append(t("Columns not read: {columns}.", columns=", ".join(reading.unread)))
    return [one for one in read if one]


def _row(workshop: Workshop, t: Words) -> Callable[[Ready], tuple[str, ...]]:
    """How a measure is told in the table."""
    numbers = {stop.touchpoint.id: stop.number for stop in every_stop(workshop)}

    def told(one: Ready) -> tuple[str, ...]:
        measure = one.measure
        stop = workshop.get(Touchpoint, measure.touchpoint_id)
        where = f"{numbers.get(stop.id, '')} {stop.title}" if stop else t("Whole path")
        new = t("new counts") if one.replaces else t("new")
        return str(one.line), where, measure.name, says(measure, t), measure.period, new

    return told
