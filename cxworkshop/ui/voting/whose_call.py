"""A small mark on a decision that is not the vote's own: the run-off, the decider or the group decided it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from cxworkshop.exchange.round_words import BY
from cxworkshop.model.voting import DecidedBy, Decision
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

PEOPLE: tuple[DecidedBy, ...] = ("group", "decider")


class WhoseCall(QAbstractButton):
    """A tag of 26 in a place of 48. Where people decided it can be said which of them; `named` tells who."""

    named = Signal(str)

    def __init__(self, desk: Desk, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName(f"voting.results.by.{letter}")
        self.setFont(font(12, 700))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._ask)

    def show_decision(self, decision: Decision | None) -> None:
        """Nothing is shown where the vote decided."""
        t = self._desk.t
        self.setVisible(decision is not None and decision.by != "vote")
        if decision is None or self.isHidden():
            return
        who = t(BY[decision.by])
        self.setText(who)
        self.setAccessibleName(t("Decided by {who}", who=who))
        set_tip(self, t("Decided by {who}", who=who))
        self.setEnabled(decision.by in PEOPLE and not self._desk.read_only)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 20, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.rail), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent_soft))
        pill = QRectF(1, self.height() / 2 - 13, self.width() - 2, 26)
        painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(QColor(LIGHT.accent_dark))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.text())

    def _ask(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for by in PEOPLE:
            offer(menu, self._desk.t(BY[by]), partial(self.named.emit, by))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
