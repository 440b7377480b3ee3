"""The head of the entry: which stop, whose it is, whose eyes it is seen with, what is asked now, back and on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.stops import Stop
from cxworkshop.ui.contents import seen_by
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

MOST_BADGES = 3


class StopName(QWidget):
    """Number, title and silos; a long title takes a second line in smaller letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._title, self._badges = "", "", list[tuple[str, int, bool]]()
        self.setObjectName("experience.stop")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_stop(self, number: int, title: str, badges: list[tuple[str, int, bool]]) -> None:
        """`badges`: code, colour and whether the silo only helps."""
        self._number, self._title, self._badges = str(number), title, badges[:MOST_BADGES]
        codes = ", ".join(code for code, _, _ in badges)
        self.setAccessibleName(f"{number} {title}, {codes}" if codes else f"{number} {title}")
        set_tip(self, title)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        self._paint_number(painter, QPointF(15, middle))
        room = self.width() - 40 - 36 * len(self._badges)
        wide = self._paint_title(painter, QRectF(40, 0, room, self.height()))
        for place, (code, colour, helps) in enumerate(self._badges):
            paint_badge(painter, QRectF(40 + wide + 10 + 36 * place, middle - 10, 28, 20), code, colour, helps)

    def _paint_number(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(QPen(QColor(LIGHT.accent), 3))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(centre, 13, 13)
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(13, 700))
        painter.drawText(QRectF(centre.x() - 15, centre.y() - 15, 30, 30), Qt.AlignmentFlag.AlignCenter, self._number)

    def _paint_title(self, painter: QPainter, place: QRectF) -> float:
        """How wide it was; past two lines it ends in dots."""
        room = int(place.width()) - 10
        painter.setPen(QColor(LIGHT.ink))
        one_line = QFontMetrics(font(18, 700)).horizontalAdvance(self._title)
        if one_line <= room:
            painter.setFont(font(18, 700))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._title)
            return float(one_line)
        painter.setFont(font(15, 700))
        lines = wrapped(self._title, room, 2, painter.fontMetrics().horizontalAdvance)
        high = 18
        top = place.center().y() - high * len(lines) / 2
        for line, words in enumerate(lines):
            at = QRectF(place.left(), top + line * high, room, high)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        return float(max(painter.fontMetrics().horizontalAdvance(line) for line in lines))


class Eyes(QWidget):
    """Whose eyes see this, and at the other end what is asked now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experience.eyes")
        self._whose = self._asked = ""
        self.setFixedHeight(18)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, whose: str, asked: str) -> None:
        self._whose, self._asked = whose, asked
        self.setAccessibleName(" · ".join(filter(None, (whose, asked))))
        set_tip(self, self.accessibleName())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(13, 700))
        painter.setPen(QColor(LIGHT.accent_dark))
        asked = painter.fontMetrics().horizontalAdvance(self._asked)
        painter.drawText(self.rect(), vertical | Qt.AlignmentFlag.AlignRight, self._asked)
        painter.setFont(font(13, 400))
        painter.setPen(QColor(LIGHT.muted))
        room = self.width() - asked - (16 if asked else 0)
        whose = painter.fontMetrics().elidedText(self._whose, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), vertical | Qt.AlignmentFlag.AlignLeft, whose)


class EntryHead(QWidget):
    """Two lines, and two buttons beside them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.name, self.eyes = StopName(), Eyes()
        self.back, self.on = IconButton("chevron-left", ""), IconButton("chevron-right", "")
        for button, name in ((self.back, "back"), (self.on, "on")):
            button.setObjectName(f"experience.{name}")
            button.setProperty("look", "square")  # with a border, as what one presses often
        words, whole = column(), row(self, gap=4)
        whole.setContentsMargins(6, 0, 4, 0)
        words.addWidget(self.name, 1)
        words.addWidget(self.eyes)
        whole.addLayout(words, 1)
        whole.addWidget(self.back)
        whole.addWidget(self.on)

    def show_stop(self, stop: Stop, asked: str, first: bool, last: bool) -> None:
        t, card = self._desk.t, stop.touchpoint
        self.name.show_stop(stop.number, card.title, self._badges(card))
        whose = seen_by(self._desk.workshop, card.path_id)
        said = t("Focus group: {group}", group=whose) if whose else t("No focus group chosen yet")
        self.eyes.show_words(said, asked)
        self.back.set_tooltip(t("The stop before"))
        self.on.set_tooltip(t("The next stop"))
        self.back.setEnabled(not first)
        self.on.setEnabled(not last)

    def _badges(self, card: Touchpoint) -> list[tuple[str, int, bool]]:
        ids = ((card.owner_silo_id, False), *((id, True) for id in card.support_silo_ids))
        there = ((self._desk.workshop.get(Silo, id), helps) for id, helps in ids)
        return [(silo.code, silo.colour, helps) for silo, helps in there if silo is not None]
