"""The left side: deviations by class, the gravest first, and below them what is typical for the trade."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cxworkshop.edits.surprises import plan_of
from cxworkshop.insight.surprises import PRIORITIES, Priority, by_priority, priority_of
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import PLAN_STATES, Deviation
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.icon import icon, paint_icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.plans.anchors import CLASS_LOOKS, URGENCY
from cxworkshop.ui.plans.card import DeviationCard
from cxworkshop.ui.plans.pills import numbers_of
from cxworkshop.ui.plans.typical import Typical, typical_deviations
from cxworkshop.ui.theme import LIGHT, font

NO_PLAN = mark("no plan yet")
SHOWN_TYPICAL = 3


class DeviationList(Panel):
    """Tells which deviation was chosen, that a new one is wanted, or that a typical one is accepted."""

    chosen = Signal(str)
    adding = Signal()
    accepted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards: dict[Id, DeviationCard] = {}
        self._order: list[Id] = []
        self._group = QButtonGroup(self)
        self._count = plain_label("", "label", look="count")
        self._rows, self._offers = column(), column(margin=0, gap=8)
        inside = column(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addLayout(self._head())
        area = scrolling(self._body())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.addWidget(area, 1)
        self._foot = self._make_foot()
        inside.addWidget(self._foot)

    def reread(self, chosen: Id) -> None:
        """Shows what the workshop holds now; rows that stay keep their place and their focus."""
        workshop = self._desk.workshop
        found = by_priority(workshop)
        self._count.setText(str(len(found)))
        order = [f"{priority_of(deviation)}.{deviation.id}" for deviation in found]
        if order != self._order:
            self._order = order
            self._lay_rows(found)
        for deviation in found:
            self._show(deviation, deviation.id == chosen)
        self._show_typical(typical_deviations(workshop))

    def focus_on(self, deviation_id: Id) -> None:
        self._cards[deviation_id].setFocus()

    def _show(self, deviation: Deviation, here: bool) -> None:
        t, workshop, card = self._desk.t, self._desk.workshop, self._cards[deviation.id]
        plan = plan_of(workshop, deviation.id)
        word = t(PLAN_STATES[plan.state]) if plan else t(NO_PLAN)
        numbers = numbers_of(workshop, deviation.touchpoint_ids)
        card.show_deviation(deviation, numbers, plan.state if plan else "none", word, t)
        if here:
            card.setChecked(True)

    def _lay_rows(self, found: list[Deviation]) -> None:
        focused = next((id for id, card in self._cards.items() if card.hasFocus()), "")
        emptied(self._rows)
        self._cards = {}
        for urgency, deviations in groupby(found, priority_of):
            self._rows.addWidget(ClassHead(urgency, self._desk))
            for deviation in deviations:
                self._rows.addWidget(self._card(deviation))
        self._rows.addStretch()
        if focused in self._cards:
            self.focus_on(focused)

    def _card(self, deviation: Deviation) -> DeviationCard:
        card = DeviationCard(deviation)
        card.clicked.connect(lambda: self.chosen.emit(card.deviation.id))
        self._group.addButton(card)
        self._cards[deviation.id] = card
        return card

    def _head(self) -> QHBoxLayout:
        t, line = self._desk.t, row()
        line.setContentsMargins(20, 2, 12, 2)
        line.addWidget(plain_label(t("Deviations"), "section"))
        line.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch()
        add = Button(t("Add at a stop"), "plus")
        add.setObjectName("plans.add")
        add.clicked.connect(self.adding)
        line.addWidget(add)
        return line

    def _body(self) -> QWidget:
        body = QWidget()
        body.setLayout(self._rows)
        return body

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("look", "raised")
        inside: QVBoxLayout = column(foot, margin=16, gap=6)
        inside.addWidget(plain_label(self._desk.t("Typical in this trade. Tap to plan for it."), "label"))
        inside.addLayout(self._offers)
        return foot

    def _show_typical(self, found: list[Typical]) -> None:
        emptied(self._offers)
        self._foot.setVisible(bool(found))
        for n, typical in enumerate(found[:SHOWN_TYPICAL]):
            offer = OfferButton(typical[0].title)
            offer.setObjectName(f"plans.typical.{n}")
            offer.clicked.connect(lambda _=False, typical=typical: self.accepted.emit(typical))
            self._offers.addWidget(offer)


class ClassHead(QWidget):
    """The name of a class and what it asks for."""

    def __init__(self, urgency: Priority, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(37)
        self._icon, self._tone = CLASS_LOOKS[urgency]
        line = row(self)
        line.setContentsMargins(46, 0, 20, 0)
        line.addWidget(plain_label(desk.t(PRIORITIES[urgency]), "strong", look=self._tone))
        line.addStretch()
        line.addWidget(plain_label(desk.t(URGENCY[urgency]), "label"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(LIGHT.line))
        paint_icon(painter, self._icon, QRectF(20, 10, 18, 18), getattr(LIGHT, self._tone))


class OfferButton(QPushButton):
    """Something offered in grey: a dashed outline and a plus."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._words = text
        self.setFont(font(15))
        self.setAccessibleName(text)
        set_tip(self, text)
        self.setFixedHeight(44)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._plus = icon("plus", LIGHT.muted, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        near = self.hasFocus() or self.underMouse()
        pen.setColor(QColor(LIGHT.rail if near else LIGHT.edge))
        pen.setWidthF(3 if self.hasFocus() else 1)
        pen.setStyle(Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        self._plus.paint(painter, 12, 12, 20, 20)
        painter.setPen(QColor(LIGHT.muted))
        place = QRectF(42, 0, self.width() - 54, self.height())
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
