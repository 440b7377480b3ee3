"""The dots of one target by silo: colour, pattern and letters, as wide as the dots per voter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.voting import Place, voters_by_group
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font, paint_silo, silo_colour

GAP = 2  # between blocks
PALE = 0.2  # a block that is not looked at


@dataclass(frozen=True, slots=True)
class Part:
    """The dots of one group. Colour 0 is a plain grey, for those who are not shown apart."""

    code: str
    colour: int
    dots: int
    weight: float
    group: str = ""


def parts_of(workshop: Workshop, round_id: Id, place: Place, t: Words, per_voter: bool = True) -> list[Part]:
    """Weighted by dots per voter, so that a big silo does not drown a small one; equal silos keep their dots.
    Otherwise every dot is as wide as any other.
    """
    voters = voters_by_group(workshop, round_id)
    mean = sum(voters.values()) / len(voters) if voters else 1.0
    return [
        part_of(workshop, group, dots, dots / voters.get(group, 1) * mean if per_voter else dots, len(voters) == 1, t)
        for group, dots in place.groups.items()
    ]


def part_of(workshop: Workshop, group: str, dots: int, weight: float, alone: bool, t: Words) -> Part:
    """A silo by its letters and colour; those who are not shown apart are the others, or all when nobody is."""
    silo = workshop.get(Silo, group)
    if silo is None:
        return Part(t("All") if alone else t("Others"), 0, dots, weight, group)
    return Part(silo.code, silo.colour, dots, weight, group)


class SplitBar(QWidget):
    """Blocks of silos and the sum after them. One group can be looked at alone: the others turn pale, and what it gave
    stands before the sum. `tapped` tells the group of a block that was tapped.
    """

    tapped = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, height: int = 24, unit: float = 22, numbers: bool = False
    ) -> None:
        super().__init__(parent)
        self._parts: list[Part] = []
        self._alone = ""
        self._sum, self._height, self._unit, self._numbers = 0, height, unit, numbers
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: list[Part], unit: float | None = None) -> None:
        self._parts, self._sum = parts, sum(part.dots for part in parts)
        self._unit = unit or self._unit
        self.setAccessibleName(f"{self._sum}: " + ", ".join(f"{part.code} {part.dots}" for part in parts))
        self.updateGeometry()
        self.update()

    def isolate(self, group: str) -> None:
        """Looks at one group alone; "" at all of them."""
        self._alone = group
        self.updateGeometry()
        self.update()

    def group_at(self, x: float) -> str:
        """The group whose block is there; "" beside them."""
        left = 0.0
        for part in self._parts:
            right = left + self._width(part) + GAP
            if left <= x < right:
                return part.group
            left = right
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        group = self.group_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and group:
            self.tapped.emit(group)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(int(sum(self._width(part) + GAP for part in self._parts)) + 48, self._height + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height + 4)

    def _width(self, part: Part) -> float:
        return max(part.weight * self._unit, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, top = 0.0, (self.height() - self._height) / 2
        for part in self._parts:
            box = QRectF(x, top, self._width(part), self._height)
            self._paint_part(painter, box, part)
            x = box.right() + GAP
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(max(15, round(self._height * 0.62)), 700))
        painter.drawText(QRectF(x + 6, 0, 60, self.height()), Qt.AlignmentFlag.AlignVCenter, self._said())

    def _said(self) -> str:
        if not self._alone:
            return str(self._sum)
        return f"{sum(part.dots for part in self._parts if part.group == self._alone)}/{self._sum}"

    def _paint_part(self, painter: QPainter, box: QRectF, part: Part) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(box, 4, 4)
        painter.save()
        painter.setClipPath(shape)
        painter.setOpacity(PALE if self._alone not in ("", part.group) else 1)
        colour = silo_colour(part.colour) if part.colour else QColor(LIGHT.muted)
        if part.colour:
            paint_silo(painter, box, part.colour)
        else:
            painter.fillRect(box, colour)
        self._paint_code(painter, box, part, colour)
        painter.restore()

    def _paint_code(self, painter: QPainter, box: QRectF, part: Part, colour: QColor) -> None:
        text = f"{part.code} {part.dots}" if self._numbers and part.dots > 1 else part.code
        letters = font(max(11, round(self._height * 0.5)), 700)
        size = QFontMetricsF(letters).size(0, text)
        if size.width() > box.width():
            return
        patch = QRectF(0, 0, min(size.width() + 6, box.width()), size.height())
        patch.moveCenter(box.center())
        painter.fillRect(patch, colour)
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(letters)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Swatch(QWidget):
    """A patch of a silo's colour and pattern."""

    def __init__(self, colour: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFixedSize(32, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setClipPath(shape)
        paint_silo(painter, QRectF(self.rect()), self._colour)


def legend_of(silo: Silo) -> list[QWidget]:
    """Swatch, letters and name of a silo."""
    name = plain_label(silo.code, "strong")
    set_tip(name, silo.name)
    return [Swatch(silo.colour), name]
