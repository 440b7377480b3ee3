"""Small words under the title: is it key, how far below what was expected, what trouble is born here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.insight.experience import gap
from cxworkshop.model.record import Id
from cxworkshop.model.targets import CauseLink
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.pill import DRAWN, PRESSED, Tone, paint_pill, pill_width
from cxworkshop.ui.parts.tip import set_tip


class StarPill(QAbstractButton):
    """Key or not, told by star and word; a tap changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("path.card.star")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_key(self, key: bool, t: Words) -> None:
        self.setChecked(key)
        self.setText(t("Key") if key else t("Make it key"))
        self.setAccessibleName(t("Key stop"))
        set_tip(self, t("Only key encounters are asked for more. Tap to change."))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(48, pill_width(self.text(), "star")), PRESSED)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, PRESSED)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pill = QRectF(0.5, (self.height() - DRAWN) / 2, self.width() - 1, DRAWN)
        paint_pill(painter, pill, "warn" if self.isChecked() else "off", "star", self.text())
        paint_focus(painter, self, radius=6)


def gap_words(workshop: Workshop, id: Id, t: Words) -> tuple[str, Tone]:
    """How far the encounter is from what was expected, "2 below expected"; nothing where it is as expected."""
    found = gap(workshop, id)
    if not found:
        return "", "warn"
    size = f"{abs(found):g}".replace(".", ",") if t.language == "fi" else f"{abs(found):g}"
    if found > 0:
        return t("{n} above expected", n=size), "good"
    return t("{n} below expected", n=size), "bad" if found <= -2 else "warn"


def cause_words(workshop: Workshop, id: Id, t: Words) -> str:
    """What trouble is born here, "cause of 2 problems"."""
    count = sum(link.cause_id == id for link in workshop.all(CauseLink))
    return t.n("cause of {n} problem", "cause of {n} problems", count) if count else ""
