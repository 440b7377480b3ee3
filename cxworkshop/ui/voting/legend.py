"""Which colour is which silo: tap one to look at its dots alone; and how the dots are weighed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.insight.voting import voters_by_group
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.panel import emptied, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font, paint_silo
from cxworkshop.ui.voting.split_bar import Part, part_of


class LegendKey(QAbstractButton):
    """A patch of colour and pattern with a silo's letters; checked while its dots are looked at alone."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self.setCheckable(True)
        self.setFont(font(13, 700))
        self.setObjectName(f"voting.results.legend.{part.code}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.fontMetrics().horizontalAdvance(part.code) + 36, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.accent), 2))
            painter.setBrush(QColor(LIGHT.accent_soft if self.isChecked() else LIGHT.surface))
            painter.drawRoundedRect(QRectF(1, 7, self.width() - 2, 34), 8, 8)
        self._paint_patch(painter, QRectF(6, 16, 18, 16))
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(QRectF(28, 0, self.width() - 28, 48), Qt.AlignmentFlag.AlignVCenter, self.part.code)

    def _paint_patch(self, painter: QPainter, box: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(box, 4, 4)
        painter.save()
        painter.setClipPath(shape)
        if self.part.colour:
            paint_silo(painter, box, self.part.colour)
        else:
            painter.fillRect(box, QColor(LIGHT.muted))
        painter.restore()


class Legend(QWidget):
    """`isolated` tells the group that is looked at alone, "" when all are; `weighed` whether dots count per voter."""

    isolated = Signal(str)
    weighed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.group = ""
        self.keys: list[LegendKey] = []
        line = row(self, gap=2)
        line.setContentsMargins(16, 0, 16, 0)
        self._line = row(gap=0)
        line.addLayout(self._line)
        line.addStretch()
        t = desk.t
        self.switch = Segments([("per_voter", t("Per voter"), None), ("all_dots", t("All dots"), None)], "per_voter")
        self.switch.setAccessibleName(t("How wide a silo is shown"))
        set_tip(self.switch, t("Per voter: a big silo does not drown a small one. All dots: every dot is as wide."))
        self.switch.chosen.connect(lambda key: self.weighed.emit(key == "per_voter"))
        line.addWidget(self.switch)
        for button in ("per_voter", "all_dots"):
            self.switch.button(button).setProperty("narrow", True)

    def show_round(self, round_id: Id) -> None:
        """The silos that are shown apart in this round. With one group alone there is nothing to choose."""
        emptied(self._line)
        self.keys = []
        workshop, t = self._desk.workshop, self._desk.t
        groups = voters_by_group(workshop, round_id)
        for group in groups:
            key = LegendKey(part_of(workshop, group, 0, 0, len(groups) == 1, t))
            silo = workshop.get(Silo, group)
            name = silo.name if silo else key.part.code
            key.setAccessibleName(t("Only the dots of {silo}", silo=name))
            set_tip(key, name)
            key.clicked.connect(lambda _=False, group=group: self.toggle(group))
            self.keys.append(key)
            self._line.addWidget(key)
        self.group = ""
        self.setVisible(len(groups) > 1)

    def toggle(self, group: str) -> None:
        """Looks at one group alone, or at all again."""
        self.group = "" if group == self.group else group
        for key in self.keys:
            key.setChecked(key.part.group == self.group)
        self.isolated.emit(self.group)
