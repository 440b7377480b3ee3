"""A person's own mark over the column: name, silo, and what is to be done next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.dots import SHAKE, SWING, paint_dot
from cxworkshop.ui.voting.several_pad import Pad
from cxworkshop.ui.voting.several_voter import State, Voter

WORDS: dict[State, str] = {
    "asleep": mark("still to vote"), "at_it": "", "done": mark("Done"), "abstained": mark("abstains"),
    "later": mark("after the others"),
}  # fmt: skip
SIGNS: dict[State, tuple[str, str]] = {
    "asleep": ("circle", LIGHT.edge), "done": ("check", LIGHT.good), "abstained": ("minus", LIGHT.muted),
    "later": ("clock", LIGHT.muted),
}  # fmt: skip
SIDES = {"main": "", "impact": mark("Impact"), "ease": mark("Ease")}
MOST = 5  # dots left that are drawn; more are told as a number


class Mark(Pad):
    """Filled while its person gives dots; its well shakes when it is empty and more is asked for."""

    def __init__(self, t: Words, voter: Voter, parent: QWidget | None = None) -> None:
        super().__init__(f"voting.several.mark.{voter.person.id}", parent)
        self.t, self._voter, self._offset = t, voter, 0.0
        self.setMinimumHeight(84)
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(SHAKE)
        for step, share in enumerate((0.0, -1.0, 1.0, -1.0, 1.0, -1.0, 0.0)):
            self._motion.setKeyValueAt(step / 6, share * SWING)
        self._motion.valueChanged.connect(self._swing)
        self.reread()

    def reread(self) -> None:
        voter, t = self._voter, self.t
        words = t(WORDS[voter.state]) if voter.draft is None else t.n("{n} dot left", "{n} dots left", voter.left())
        silo = voter.silo.name if voter.silo else ""
        side = t(SIDES[voter.side]) if voter.draft is not None and SIDES[voter.side] else ""
        self.setAccessibleName(", ".join(filter(None, (voter.person.name, silo, side, words))))
        self.update()

    @property
    def shaking(self) -> bool:
        return self._motion.state() == QVariantAnimation.State.Running

    def shake(self) -> None:
        self._motion.stop()
        self._motion.start()

    def _swing(self, offset: object) -> None:
        self._offset = float(offset) if isinstance(offset, float) else 0.0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, at_it = QPainter(self), self._voter.state == "at_it"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._offset, 0)
        frame = QRectF(self.rect()).adjusted(3, 2, -3, -2)
        resting = (LIGHT.edge, LIGHT.surface) if self._voter.state == "asleep" else (LIGHT.line2, LIGHT.tint)
        edge, fill = (LIGHT.accent, LIGHT.accent_soft) if at_it else resting
        painter.setPen(QPen(QColor(edge), 2 if at_it else 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(frame, 8, 8)
        self._paint_name(painter, frame)
        self._paint_foot(painter, QRectF(frame.left() + 4, frame.bottom() - 26, frame.width() - 8, 22))
        self.paint_ring(painter)

    def _paint_name(self, painter: QPainter, frame: QRectF) -> None:
        """On two lines, smaller when long; the silo before what comes next."""
        room = frame.adjusted(4, 4, -4, -30)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        for size in (15, 14, 13, 12):
            painter.setFont(font(size, 600))
            if painter.boundingRect(room, flags, self._voter.person.name).height() <= room.height():
                break
        painter.setPen(QColor(LIGHT.ink))
        painter.save()
        painter.setClipRect(room)
        painter.drawText(room, flags, self._voter.person.name)
        painter.restore()

    def _paint_foot(self, painter: QPainter, line: QRectF) -> None:
        voter = self._voter
        if voter.silo is not None:
            paint_badge(painter, QRectF(line.left(), line.top() + 2, 28, 18), voter.silo.code, voter.silo.colour)
            line = line.adjusted(32, 0, 0, 0)
        if voter.draft is not None:
            self._paint_left(painter, line)
        else:
            icon, ink = SIGNS[voter.state]
            paint_icon(painter, icon, QRectF(line.center().x() - 9, line.top() + 2, 18, 18), ink)

    def _paint_left(self, painter: QPainter, line: QRectF) -> None:
        """The dots in the well, or their number."""
        left = self._voter.left()
        size = min(14.0, (line.width() - 2) / max(1, left) - 1)
        if not left or left > MOST:
            painter.setPen(QColor(LIGHT.accent_dark))
            painter.setFont(font(14, 700))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, str(left))
            return
        start = line.center().x() - left * (size + 1) / 2
        for place in range(left):
            paint_dot(painter, QRectF(start + place * (size + 1), line.center().y() - size / 2, size, size), True)
