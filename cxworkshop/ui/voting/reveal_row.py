"""What the reveal in the window is made of: one target, those without dots, and the cut line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.insight.place import Place
from cxworkshop.insight.readings import signed
from cxworkshop.insight.two_sides import QUADRANTS, Point
from cxworkshop.text import Words
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, row
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.split_bar import Part, SplitBar


class CutLine(QWidget):
    """The line below what we agreed to take."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setFixedHeight(32)
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.accent), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, 16), QPointF(self.width(), 16))
        painter.setFont(font(15, 700))
        wide = painter.fontMetrics().horizontalAdvance(self._text) + 32
        pill = QRectF(72, 2, wide, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawRoundedRect(pill, 14, 14)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._text)


class RevealRow(Panel):
    """A target with its place, its dots by silo, and how many gave them or why a tie stands so."""

    def __init__(self, place: Place, parts: list[Part], unit: float, t: Words) -> None:
        above = place.standing == "above"
        super().__init__(look="card" if above else "clear")
        number = f"{place.place}=" if place.tied else str(place.place)
        bar = SplitBar(height=32, unit=unit, numbers=True)
        bar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # a click anywhere brings the next row
        bar.show_parts(parts, unit)
        end = plain_label(t(place.tie_words), "strong", look="warn") if place.tie_words else _people(place, t)
        self.spoken = f"{number} {place.option.title_snapshot}, " + t.n("{n} dot", "{n} dots", place.dots)
        _lay_out(self, place, number, above, (bar, end))


class QuarterRow(Panel):
    """A target of a round on two criteria: its letter, both sums, and the quarter it falls into."""

    def __init__(self, place: Place, point: Point, t: Words) -> None:
        now = point.quadrant == "do_now"
        super().__init__(look="card" if now else "clear")
        sums = plain_label(t("impact {impact} · ease {ease}", impact=point.impact, ease=point.ease), "section")
        quarter = t(QUADRANTS[point.quadrant])
        self.spoken = f"{point.option.letter} {place.option.title_snapshot}, {sums.text()}, {quarter}"
        _lay_out(self, place, point.option.letter, now, (sums, plain_label(quarter, "muted")))


class Slot(QWidget):
    """The room of a step. What belongs there is no part of the window before it is out, not even unseen: who listens to
    a window can hear what is hidden in it.
    """

    def __init__(self, row: QWidget) -> None:
        super().__init__()
        self.row, self.is_out = row, False
        row.ensurePolished()
        for part in row.findChildren(QWidget):
            part.show()  # a layout gives no room to parts that were never shown
        policy = row.sizePolicy()
        policy.setHeightForWidth(row.hasHeightForWidth())
        self.setSizePolicy(policy)

    def let_out(self, on: bool) -> None:
        """Shows what belongs there, or takes it away again."""
        if on != self.is_out:
            self.is_out = on
            self.row.setParent(self if on else None)
            self.row.setGeometry(self.rect())
            self.row.setVisible(on)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """By hand: a slot with a layout would be as high as what it holds, which is nothing before it is out."""
        if self.is_out:
            self.row.setGeometry(self.rect())

    def hasHeightForWidth(self) -> bool:
        return self.row.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return max(self.row.heightForWidth(width), self.row.minimumHeight())

    def sizeHint(self) -> QSize:
        return self.row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.row.minimumSizeHint().expandedTo(self.row.minimumSize())


def _lay_out(panel: Panel, place: Place, name: str, above: bool, rest: tuple[QWidget, QLabel]) -> None:
    panel.setObjectName(f"voting.reveal.{place.option.letter}")
    panel.setMinimumHeight(48)
    line = row(panel, gap=16)
    line.setContentsMargins(16, 4, 16, 4)
    number = plain_label(name, "title", look="accent" if above else "")
    number.setFixedWidth(56)
    line.addWidget(number)
    line.addWidget(wrapping(plain_label(place.option.title_snapshot, "section")), 5)
    line.addWidget(rest[0], 6)
    rest[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(wrapping(rest[1]), 2)


def _people(place: Place, t: Words) -> QLabel:
    people = t.n("{n} person", "{n} people", place.voters)
    silos = t.n("{n} silo", "{n} silos", place.silos)
    return plain_label(f"{people}, {silos}" if place.silos > 1 else people, "muted")


class WithoutDots(Panel):
    """Targets that got no dots, each with its gap."""

    def __init__(self, places: Sequence[Place], t: Words) -> None:
        super().__init__(look="well")
        line = row(self, gap=16)
        line.setContentsMargins(16, 12, 16, 12)
        line.addWidget(plain_label(t("No dots"), "strong"))
        words = [place.option.title_snapshot + _gap(place, t) for place in places]
        self.spoken = t("No dots") + ": " + "; ".join(words)
        line.addWidget(wrapping(plain_label("    ".join(words))), 1)


def _gap(place: Place, t: Words) -> str:
    return "" if place.worst_gap is None else " · " + t("gap {gap}", gap=signed(place.worst_gap))
