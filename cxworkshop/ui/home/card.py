"""A workshop of lately: its line as a picture, its names, its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from cxworkshop.text import Words, mark
from cxworkshop.ui.home.line import paint_line
from cxworkshop.ui.parts.button import Button, IconButton
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.theme import LIGHT, font

if TYPE_CHECKING:
    from cxworkshop.library.recent import RecentWorkshop

PICTURE = 128  # height of the picture
FIRST, SECOND = PICTURE + 12, PICTURE + 36  # the lines under it
STATES = {
    "preparing": (mark("Preparing"), "pencil"),
    "live": (mark("Live"), "radio"),
    "closing": (mark("Closing"), "flag"),
    "closed": (mark("Closed"), "lock"),
    "archived": (mark("Archived"), "archive"),
}
TAGS = {"preparing": (LIGHT.warn_soft, LIGHT.warn), "live": (LIGHT.accent_soft, LIGHT.accent_dark)}


class WorkshopCard(QAbstractButton):
    """Opens its workshop. The running one is ringed and says Carry on; `forgotten` takes one off the list."""

    forgotten = Signal(str)

    def __init__(
        self, one: RecentWorkshop, t: Words, hidden: bool, running: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.one, self._t, self._hidden, self._running = one, t, hidden, running
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName("home.workshop")
        self.setMinimumWidth(300)
        self.setFixedHeight(236)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.title)
        self.menu_button = IconButton("ellipsis", t("More"), self)
        self.menu_button.setObjectName("home.workshop.more")
        self.menu_button.clicked.connect(self._show_menu)
        self.carry_on = Button(t("Carry on"), "arrow-right", "primary", self)
        self.carry_on.clicked.connect(self.click)
        self.carry_on.setVisible(running)
        self.menu_button.setVisible(not running)

    @property
    def title(self) -> str:
        return self._t("A workshop") if self._hidden else self.one.title

    def sizeHint(self) -> QSize:
        return QSize(408, 236)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.menu_button.move(self.width() - 56, self.height() - 50)
        self.carry_on.adjustSize()
        self.carry_on.move(self.width() - self.carry_on.width() - 16, self.height() - self.carry_on.height() - 2)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        offer(menu, self._t("Take off this list"), lambda: self.forgotten.emit(self.one.path))
        menu.popup(self.menu_button.mapToGlobal(QPointF(0, 44).toPoint()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(QColor(LIGHT.surface))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(frame, 12, 12)
        paint_line(painter, QRectF(frame.left(), frame.top(), frame.width(), PICTURE), self.one)
        self._paint_words(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = painter.pen()
        pen.setColor(QColor(LIGHT.accent if self._running else LIGHT.ink if self.underMouse() else LIGHT.line2))
        pen.setWidthF(3 if self._running else 1)
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawRoundedRect(frame, 12, 12)
        paint_focus(painter, self, radius=9)

    def _paint_words(self, painter: QPainter) -> None:
        under = "" if self._hidden else self.one.organisation
        ends = self._paint_tags(painter, bool(under))
        _say(painter, QRectF(16, FIRST, ends[FIRST] - 24, 24), self.title, font(16, 700), LIGHT.ink)
        _say(painter, QRectF(16, SECOND, ends[SECOND] - 24, 20), under, font(15), LIGHT.muted)
        foot = QRectF(40, self.height() - 36, self.width() - 190 if self._running else self.width() - 100, 20)
        paint_icon(
            painter, "calendar" if self.one.date else "route", QRectF(16, self.height() - 34, 15, 15), LIGHT.muted
        )
        _say(painter, foot, self._facts(), font(13), LIGHT.muted)

    def _facts(self) -> str:
        stops = self._t.n("{n} stop", "{n} stops", self.one.stops)
        day = day_words(self.one.date, self._t)
        return " · ".join(part for part in (day, stops) if part)

    def _paint_tags(self, painter: QPainter, is_told: bool) -> dict[int, float]:
        """Draws the tags from the right, those a long title has no room for a line lower; where each line ends."""
        word, icon = STATES.get(self.one.state, STATES["preparing"])
        tags = [(self._t(word), icon, *TAGS.get(self.one.state, (LIGHT.tint, LIGHT.ink)))]
        if self.one.is_demo:
            tags.append((self._t("Demo"), "", LIGHT.rail, "#FFFFFF"))
        wide = QFontMetrics(font(16, 700)).horizontalAdvance(self.title)
        ends = {FIRST: self.width() - 8.0, SECOND: self.width() - 8.0}
        for place, tag in enumerate(tags):
            fits = wide <= ends[FIRST] - 8 - _tag_width(tag[0], tag[1]) - 24
            line = FIRST if fits or (is_told and place == 0) else SECOND
            ends[line] = _tag(painter, ends[line] - 8, line, *tag)
        return ends


def day_words(day: str, t: Words) -> str:
    """An ISO day as people write it; empty when there is none."""
    year, _, rest = day.partition("-")
    if not rest:
        return ""
    month, number = (int(part) for part in rest.split("-"))
    name = QLocale(t.language).monthName(month)
    if t.language == "fi":
        return f"{number}.{month}.{year}"
    return f"{number} {name} {year}"


def _say(painter: QPainter, rect: QRectF, text: str, in_font: QFont, colour: str) -> None:
    painter.setFont(in_font)
    painter.setPen(QColor(colour))
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)


def _tag_width(word: str, icon: str) -> int:
    return QFontMetrics(font(13, 600)).horizontalAdvance(word) + (36 if icon else 16)


def _tag(painter: QPainter, right: float, line: int, word: str, icon: str, soft: str, ink: str) -> float:
    painter.setFont(font(13, 600))
    width = _tag_width(word, icon)
    rect = QRectF(right - width, line, width, 22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(soft))
    painter.drawRoundedRect(rect, 4, 4)
    if icon:
        paint_icon(painter, icon, QRectF(rect.left() + 8, rect.top() + 4, 14, 14), ink)
    painter.setPen(QColor(ink))
    words = rect.adjusted(28 if icon else 8, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
    return rect.left()
