"""One expectation as it is read: where it comes from, what, what kind it is and since when, and how high."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxworkshop.insight.customer import is_overdue
from cxworkshop.model.customer import Expectation
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import stop_names
from cxworkshop.ui.customer.level import LevelBars
from cxworkshop.ui.customer.tappable import TapRow
from cxworkshop.ui.customer.words import SOURCES, WAS
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.days import short
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.pill import Pill
from cxworkshop.ui.parts.told import KANO
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.theme import LIGHT, font

DISC = 44
LEAST = 76


class SourceDisc(QWidget):
    """An icon on a round ground."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = ""
        self.setFixedSize(QSize(DISC, DISC))

    def show_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.tint))
        painter.drawEllipse(QPointF(DISC / 2, DISC / 2), DISC / 2, DISC / 2)
        paint_icon(painter, self._icon, QRectF(DISC / 2 - 10, DISC / 2 - 10, 20, 20), LIGHT.ink)


class ExpectationRow(TapRow):
    """A tap opens it; 1 to 5 set how high it is."""

    def __init__(self, desk: Desk, expectation_id: Id) -> None:
        super().__init__(movable=not desk.read_only)
        self._desk, self.id = desk, expectation_id
        self._disc, self._source = SourceDisc(), yielding(plain_label("", "label", look=""))
        self._text, self._reference = yielding(plain_label("", "strong")), yielding(plain_label("", "muted"))
        self._kano, self._since, self._again = Pill(), plain_label("", "muted"), Pill("clock")
        self._level = LevelBars()
        for label, size in ((self._reference, 14), (self._since, 14)):
            label.setFont(font(size))
        self._text.setFont(font(16, 600))
        self._source.setFont(font(12, 600))
        self._source.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_expectation(self, one: Expectation, place: int, list_day: str, today: str) -> None:
        """`list_day` is when the list is looked at again: a day of its own is said in the row."""
        t = self._desk.t
        self.setObjectName(f"customer.expectation.{place}")
        source = SOURCES[one.source]
        self._disc.show_icon(source.icon)
        self._source.setText(t(source.word))
        self._text.setText(one.text)
        self._reference.setText(self._below(one))
        self._reference.setVisible(bool(self._below(one)))
        self._level.show_level(one.level, t)
        self._show_kano(one)
        own = one.review_at if one.review_at != list_day else ""
        overdue = is_overdue(one, today)
        self._again.show_words(self._again_words(own, overdue), "warn" if overdue else "off")
        self._name(one, list_day, overdue)

    def _below(self, one: Expectation) -> str:
        t, workshop = self._desk.t, self._desk.workshop
        stop = workshop.get(Touchpoint, one.touchpoint_id)
        told = [t("from {source}", source=one.reference)] if one.reference else []
        if stop is not None:
            told.append(t("at {stop}", stop=stop_names(workshop).get(stop.id, stop.title)))
        return " · ".join(told)

    def _show_kano(self, one: Expectation) -> None:
        t, look = self._desk.t, KANO.get(one.kano or "")
        self._kano.show_icon(look.icon if look else "")
        self._kano.show_words(t(look.word) if look else "", look.tone if look else "plain")
        since = t("since {year}", year=one.kano_since) if one.kano_since else ""
        was = t(WAS[one.kano_before]) if one.kano_before else ""
        self._since.setText(", ".join(filter(None, (since, was))))
        self._since.setVisible(bool(since or was))

    def _again_words(self, own: str, overdue: bool) -> str:
        t = self._desk.t
        if not own:
            return ""
        return t("Look again, it is time") if overdue else t("again {day}", day=short(own, t))

    def _name(self, one: Expectation, list_day: str, overdue: bool) -> None:
        """All that the row says, for who hears it."""
        t = self._desk.t
        told = [one.text, t(SOURCES[one.source].word), self._reference.text(), self._kano.accessibleName()]
        told += [self._since.text(), self._level.accessibleName()]
        told += (
            [t("Look again, it is time")] if overdue and one.review_at == list_day else [self._again.accessibleName()]
        )
        self.setAccessibleName(", ".join(filter(None, told)))
        self.setAccessibleDescription(t("Enter opens it, 1 to 5 set the level, Alt with up or down moves it"))

    def _lay_out(self) -> None:
        left: QVBoxLayout = column(gap=4)
        middle, tags, line = column(gap=2), Wrap(gap=10), row(self, gap=12)
        left.addStretch()
        left.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addWidget(self._source)
        left.addStretch()
        side = QWidget()
        side.setFixedWidth(LEAST)
        side.setLayout(left)
        for tag in (self._kano, self._since, self._again):
            tags.addWidget(tag)
        middle.addStretch()
        middle.addWidget(self._text)
        middle.addWidget(self._reference)
        middle.addLayout(tags)
        middle.addStretch()
        line.setContentsMargins(16, 12, 24, 12)
        line.addStrut(80)
        line.addWidget(side)
        line.addLayout(middle, 1)
        line.addWidget(self._level, 0, Qt.AlignmentFlag.AlignVCenter)
