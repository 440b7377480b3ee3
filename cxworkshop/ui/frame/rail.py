"""The rail: Home and the screens that there are. A tick means that a screen has content, never that it is finished."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

WIDTH, LINE = 88, 16
HOME_HEIGHT, TALL, LOW = 56, 72, 60  # an entry takes what the window has, from LOW to TALL; a lower one has no word


class Entry(NamedTuple):
    """A screen by its name, with its word and icon."""

    name: str
    word: str
    icon: str


HOME = Entry("home", mark("Workshops"), "library")
SCREENS: tuple[Entry, ...] = (
    Entry("prepare", mark("Prepare"), "clipboard-list"),
    Entry("customer", mark("Customer"), "user"),
    Entry("path", mark("Path"), "route"),
    Entry("experience", mark("Experience"), "smile"),
    Entry("targets", mark("Targets"), "target"),
    Entry("vote", mark("Vote"), "circle-dot"),
    Entry("plans", mark("Plans"), "shield-alert"),
    Entry("roadmap", mark("Roadmap"), "signpost"),
    Entry("handouts", mark("Handouts"), "printer"),
)


class RailButton(QAbstractButton):
    """One entry, 72 high or a little less: icon over a word of at most two lines."""

    def __init__(self, entry: Entry, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry, self.word, self.ticked = entry, "", False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName(f"rail.{entry.name}")
        self.setCheckable(True)
        self.setFixedWidth(WIDTH)
        self.setMinimumHeight(min(height, LOW))
        self.setMaximumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_word(self, word: str) -> None:
        self.word = word
        self.setAccessibleName(word)
        set_tip(self, "" if self.height() >= LOW else word)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.maximumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.fillRect(self.rect(), QColor(LIGHT.accent))
            painter.fillRect(QRectF(0, 0, 4, self.height()), QColor(LIGHT.mint))
        elif self.underMouse():
            painter.fillRect(self.rect(), QColor(255, 255, 255, 16))
        tall = self.height() >= LOW
        lines = self._lines()
        top = (self.height() - (44 if len(lines) == 1 else 58)) / 2 if tall else (self.height() - 24) / 2
        paint_icon(painter, self.entry.icon, QRectF(32, top, 24, 24), "#FFFFFF" if self.isChecked() else "#DCE6E5")
        if tall:
            self._paint_word(painter, lines, top + 28)
        if self.ticked and not self.isChecked():
            _paint_tick(painter, QPointF(62, top + 2))
        paint_focus(painter, self, "#FFFFFF", 6)

    def _paint_word(self, painter: QPainter, lines: list[str], top: float) -> None:
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(font(13, 700 if self.isChecked() else 400))
        for place, line in enumerate(lines):
            painter.drawText(QRectF(0, top + place * LINE, WIDTH, 20), Qt.AlignmentFlag.AlignHCenter, line)

    def _lines(self) -> list[str]:
        """The word broken at its soft hyphen, or between its words, when it is too long for one line."""
        if "\u00ad" in self.word:
            before, _, after = self.word.partition("\u00ad")
            return [f"{before}-", after]
        if QFontMetrics(font(13, 700)).horizontalAdvance(self.word) <= WIDTH - 4:
            return [self.word]
        return self.word.split(" ", 1)


class Rail(Panel):
    """Entries from top to bottom; `chosen` tells which one a person wants."""

    chosen = Signal(str)

    def __init__(self, menu: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent, "rail")
        self.setFixedWidth(WIDTH)
        self.buttons: dict[str, RailButton] = {}
        inside = column(self)
        inside.addWidget(self._button(HOME, HOME_HEIGHT))
        for entry in SCREENS:
            inside.addWidget(self._button(entry, TALL))
        inside.addStretch()
        inside.addWidget(menu, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_screens(False)

    def _button(self, entry: Entry, height: int) -> RailButton:
        button = RailButton(entry, height, self)
        button.clicked.connect(lambda: self._choose(entry.name))
        self.buttons[entry.name] = button
        return button

    def speak(self, t: Words) -> None:
        for button in self.buttons.values():
            button.set_word(t(button.entry.word))

    def mark_current(self, name: str) -> None:
        for key, button in self.buttons.items():
            button.setChecked(key == name)

    def tick(self, names: Sequence[str]) -> None:
        for key, button in self.buttons.items():
            button.ticked = key in names
            button.update()

    def show_screens(self, there: bool) -> None:
        """The screens belong to an open workshop; without one there is only Home, with its word."""
        for key, button in self.buttons.items():
            button.setVisible(there or key == "home")
        self.buttons["home"].setFixedHeight(HOME_HEIGHT if there else TALL)

    def _choose(self, name: str) -> None:
        self.buttons[name].setChecked(True)
        self.chosen.emit(name)


def _paint_tick(painter: QPainter, centre: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.mint))
    painter.drawEllipse(centre, 8, 8)
    path = QPainterPath(centre + QPointF(-3.5, 0.5))
    path.lineTo(centre + QPointF(-1, 3))
    path.lineTo(centre + QPointF(3.5, -2.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LIGHT.rail), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)
