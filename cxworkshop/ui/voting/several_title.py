"""The letter and title of a target, at the head of its row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.voting import BallotOption
from cxworkshop.ui.theme import LIGHT, font


class RowTitle(QWidget):
    """On two lines when it has to be, smaller when it is long; never cut."""

    def __init__(self, option: BallotOption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._option = option
        self.setAccessibleName(f"{option.letter}, {option.title_snapshot}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(LIGHT.surface))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(LIGHT.line))
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(18, 700))
        painter.drawText(QRectF(12, 0, 32, self.height()), Qt.AlignmentFlag.AlignVCenter, self._option.letter)
        room = QRectF(48, 1, self.width() - 56, self.height() - 2)
        wrap = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        for size in (18, 16, 15, 14, 13, 12):
            painter.setFont(font(size, 600))
            box = painter.boundingRect(room, wrap, self._option.title_snapshot)
            if box.height() <= room.height() and box.width() <= room.width():
                break
        painter.drawText(room, wrap, self._option.title_snapshot)
