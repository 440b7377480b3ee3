"""One pair as a row: written in place on both sides, with where it shows, where it is born and who wrote it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.edits.problems import said
from cxworkshop.insight.problems import links_of
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop
from cxworkshop.model.targets import Problem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.targets.pair_detail import PairDetail
from cxworkshop.ui.targets.pair_parts import AuthorBadge, Handle, StopRings
from cxworkshop.ui.targets.pair_side import PairSide
from cxworkshop.ui.theme import LIGHT

CHOSEN, MORE = "#F4FAF8", 48


class PairRow(QWidget):
    """The pair with `id`, or with "" the empty row at the end, which becomes a pair when something is written in it."""

    taken = Signal()  # somebody works in it

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.id: Id = ""
        self._desk = desk
        self._chosen = self._meant = False
        self.grip = Handle(self)
        self.company, self.customer = PairSide("company_side"), PairSide("customer_side")
        self.shows, self.born, self.author = StopRings(born=False), StopRings(born=True), AuthorBadge()
        self.more = IconButton("chevron-down", "")
        self.more.setCheckable(True)
        self.more.set_icon("chevron-down", LIGHT.muted)
        self.detail: PairDetail | None = None
        self._whole = column(self)
        self._whole.addLayout(self._line())
        for field in (self.company.text, self.customer.text):
            field.installEventFilter(self)

    @property
    def sides(self) -> tuple[PairSide, PairSide]:
        return self.company, self.customer

    def _line(self) -> QHBoxLayout:
        line, arrow = row(gap=4), plain_label("")
        line.setContentsMargins(4, 1, 4, 1)
        arrow.setPixmap(icon("arrow-right", LIGHT.muted, 16).pixmap(QSize(16, 16)))
        line.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.company, 1)
        line.addWidget(arrow)
        line.addWidget(self.customer, 1)
        buttons = row(gap=0)
        for button in (self.shows, self.born, self.author, self.more):
            buttons.addWidget(button)
        line.addLayout(buttons)
        return line

    # What is shown

    def show_pair(self, problem: Problem | None, line: dict[Id, Stop]) -> None:
        """Reads the pair again; `line` are the stops of the path by id."""
        t, desk = self._desk.t, self._desk
        self.id = problem.id if problem else ""
        for side in self.sides:
            side.show_pair(problem, t, desk.read_only)
        for widget in (self.shows, self.born, self.author, self.more):
            widget.setEnabled(problem is not None and (widget is self.more or not desk.read_only))
            _keep_place(widget, problem is not None)
        self.grip.setEnabled(problem is not None and not desk.read_only)
        _keep_place(self.grip, problem is not None)
        if problem is not None:
            self._show_stops(problem, line)
            silo = desk.workshop.get(Silo, problem.author_silo_id)
            self.author.show_silo(silo, t("Written by {name}", name=silo.name) if silo else t("Who wrote this?"))
            self.more.set_tooltip(t("More about “{title}”", title=said(problem)))
            set_tip(self.grip, t("Drag to another place or onto a stop; Alt with up or down moves it"))
        if self.detail is not None and problem is not None:
            self.detail.show_pair(problem, line)
        self._name()

    def _show_stops(self, problem: Problem, line: dict[Id, Stop]) -> None:
        t = self._desk.t
        shows = line.get(problem.shows_at_id or "")
        self.shows.show_numbers([shows.number] if shows else [], t("Shows at"))
        causes = dict.fromkeys(link.cause_id for link in links_of(self._desk.workshop, problem.id))
        self.born.show_numbers([line[id].number for id in causes if id in line], t("Born at"))

    def _name(self) -> None:
        stem = f"targets.pair.{self.id or 'new'}"
        self.setObjectName(stem)
        parts = {"ours": self.company.text, "theirs": self.customer.text, "shows": self.shows, "born": self.born}
        parts |= {"author": self.author, "more": self.more, "ours.move": self.company.move_over}
        parts |= {"theirs.move": self.customer.move_over, "grip": self.grip}
        for name, widget in parts.items():
            widget.setObjectName(f"{stem}.{name}")

    def mark_chosen(self, chosen: bool, meant: bool) -> None:
        """Chosen: it has the accent bar. Meant: its arc is under the mouse."""
        if (chosen, meant) != (self._chosen, self._meant):
            self._chosen, self._meant = chosen, meant
            self.author.ask(chosen)
            self.update()

    def unfold(self, detail: PairDetail | None) -> None:
        """Shows what else there is about the pair below it; None folds it up."""
        if self.detail is not None:
            self.detail.settle()
            self._whole.removeWidget(self.detail)
            self.detail.hide()
            self.detail.deleteLater()
        self.detail = detail
        self.more.setChecked(detail is not None)
        self.more.set_icon("chevron-up" if detail else "chevron-down", LIGHT.muted)
        if detail is not None:
            self._whole.addWidget(detail)
            detail.show()

    def settle(self) -> None:
        """Writes what is still being typed."""
        for side in self.sides:
            side.text.settle()

    # Hands and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.taken.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self.taken.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._chosen or self._meant:
            painter.fillRect(self.rect(), QColor(LIGHT.accent_soft if self._meant and not self._chosen else CHOSEN))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(LIGHT.line))
        if self._chosen:
            painter.fillRect(QRectF(0, 0, 4, self.height()), QColor(LIGHT.accent))


def _keep_place(widget: QWidget, shown: bool) -> None:
    """Hides a widget without letting others move into its place."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
    widget.setVisible(shown)
