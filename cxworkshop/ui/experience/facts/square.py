"""Facts against feeling, painted: the square with its corners, and a button for every stop of which both are known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.facts import ConflictKind
from cxworkshop.insight.standing import Standing
from cxworkshop.layout.feel_facts import FactsPicture, Said
from cxworkshop.layout.shapes import Rect
from cxworkshop.model.basics import Basics
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.experience.facts.dot import DotButton
from cxworkshop.ui.experience.facts.words import standing_words, zone_name
from cxworkshop.ui.theme import LIGHT, font

LEFT, BELOW, REACH = 24, 36, 24.0
CROWD, NAME = 24, 16  # from so many dots on the names of the corners stand above the square, each on a line so high
CORNERS: tuple[tuple[ConflictKind, str, str], ...] = (
    ("feeling_good", LIGHT.warn_soft, LIGHT.warn),
    ("process_fine", LIGHT.bad_soft, LIGHT.bad),
)
CENTRE = Qt.AlignmentFlag.AlignCenter


class FactsSquare(QWidget):
    """`chosen` tells the stop that was tapped; a tap beside a dot takes the nearest one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 132)
        self._t = Words()
        self._known: tuple[Standing, ...] = ()
        self._limits = Basics(title="-")
        self.dots: list[DotButton] = []
        self.picture = FactsPicture((), Rect(0, 0, 0, 0), 90, 70)

    def show_standings(self, workshop: Workshop, there: Sequence[Standing], current: Id, t: Words) -> None:
        """Shows the stops of which both facts and feeling are known."""
        self._t, self._limits = t, workshop.basics
        self._known = tuple(one for one in there if one.checks is not None and one.felt is not None)
        self._make_dots(len(self._known))
        for dot, one in zip(self.dots, self._known, strict=True):
            dot.show_stop(one, standing_words(workshop, one, t))
        self.show_current(current)
        self._stand()

    def show_current(self, id: Id) -> None:
        """Rings the dot of the current stop, and lets Tab come to it."""
        for dot in self.dots:
            dot.show_current(dot.id == id)
        self._walk_from(next((n for n, dot in enumerate(self.dots) if dot.id == id), 0))

    def dot(self, id: Id) -> DotButton | None:
        return next((dot for dot in self.dots if dot.id == id), None)

    def sizeHint(self) -> QSize:
        return QSize(330, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger is wider than a dot."""
        at = event.position()
        far = [(QLineF(at, QPointF(dot.geometry().center())).length(), dot) for dot in self.dots]
        near = min(far, key=lambda one: one[0], default=None)
        if near and near[0] <= REACH:
            near[1].click()

    # Dots

    def _make_dots(self, wanted: int) -> None:
        for dot in self.dots[wanted:]:
            dot.hide()
            dot.deleteLater()
        del self.dots[wanted:]
        while len(self.dots) < wanted:
            dot = DotButton(self)
            dot.clicked.connect(lambda _=False, dot=dot: self.chosen.emit(dot.id))
            dot.stepped.connect(lambda by, dot=dot: self._step(dot, by))
            dot.show()
            self.dots.append(dot)

    def _step(self, dot: DotButton, by: int) -> None:
        place = (self.dots.index(dot) + by) % len(self.dots)
        self._walk_from(place)
        self.dots[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _walk_from(self, place: int) -> None:
        """Tab comes to one dot only; arrows reach the others."""
        for n, dot in enumerate(self.dots):
            dot.setFocusPolicy(Qt.FocusPolicy.StrongFocus if n == place else Qt.FocusPolicy.ClickFocus)

    def _stand(self) -> None:
        """What is in conflict stands where it belongs; what is not gives way to it."""
        said = [
            Said(one.stop.touchpoint.id, one.checks.rate, one.felt)
            for one in sorted(self._known, key=lambda one: one.conflict is None)
            if one.checks is not None and one.felt is not None
        ]
        top = 2 + (2 * NAME if self._crowded else 0)
        box = Rect(LEFT, top, max(self.width() - LEFT - 10, 1), max(self.height() - BELOW - top, 1))
        picture = FactsPicture(tuple(said), box, self._limits.good_rate, self._limits.weak_rate)
        if picture != self.picture:
            self.picture = picture  # only then, as finding places in a crowd takes its time
        places = {drawn.id: drawn.at for drawn in self.picture.dots}
        for dot in self.dots:
            at = places[dot.id]
            dot.move(round(at.x - dot.width() / 2), round(at.y - dot.height() / 2))
        self.update()

    @property
    def _crowded(self) -> bool:
        return len(self._known) > CROWD

    # Paint

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_names(painter)
        self._paint_axes(painter)
        self._paint_ways(painter)
        if not self._known:
            self._paint_nothing(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        picture, box = self.picture, QRectF(*self.picture.box)
        painter.fillRect(box, QColor(LIGHT.raised))
        painter.fillRect(QRectF(*picture.both_good), QColor(LIGHT.stage))
        for kind, ground, _ink in CORNERS:
            painter.fillRect(QRectF(*self._zone(kind)), QColor(ground))
        painter.setPen(QPen(QColor(LIGHT.line2), 1, Qt.PenStyle.DashLine))
        for rate in (picture.weak, picture.good):
            painter.drawLine(QLineF(picture.x(rate / 100), box.top(), picture.x(rate / 100), box.bottom()))
        for felt in (0.75, 0.5):
            painter.drawLine(QLineF(box.left(), picture.y(felt), box.right(), picture.y(felt)))
        painter.setPen(QPen(QColor(LIGHT.line2), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _zone(self, kind: ConflictKind) -> Rect:
        return self.picture.process_fine if kind == "process_fine" else self.picture.feeling_good

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(font(12, 700))
        for row, (kind, _ground, ink) in enumerate(CORNERS):
            words = zone_name(kind, self._t)
            wide = min(QFontMetricsF(painter.font()).horizontalAdvance(words) + 2, self.picture.box.w - 12)
            place = Rect(LEFT, row * NAME, wide, NAME)
            if not self._crowded:
                place = self.picture.name_place(self._zone(kind), wide, NAME, left=kind == "feeling_good")
            painter.setPen(QColor(ink))
            painter.drawText(QRectF(*place), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_axes(self, painter: QPainter) -> None:
        """Both ends and both limits of the facts as figures, those that have room; the names of both sides."""
        picture, below = self.picture, self.picture.box.bottom + 2
        painter.setFont(font(12))
        painter.setPen(QColor(LIGHT.muted))
        right = -30.0
        for rate in (0, picture.weak, picture.good, 100):
            x = picture.x(rate / 100)
            if x - right >= 24 and (rate in (0, 100) or picture.x(1) - x >= 24):
                painter.drawText(QRectF(x - 16, below, 32, 16), CENTRE, str(rate))
                right = x
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(12, 600))
        painter.drawText(QRectF(picture.box.x, below + 15, picture.box.w, 17), CENTRE, self._t("Checks passed, %"))
        painter.translate(9, picture.box.centre.y)
        painter.rotate(-90)
        painter.drawText(QRectF(-picture.box.h / 2, -9, picture.box.h, 18), CENTRE, self._t("How it felt"))
        painter.resetTransform()

    def _paint_ways(self, painter: QPainter) -> None:
        """From a dot that had to give way to the place where it belongs."""
        painter.setPen(QPen(QColor(LIGHT.edge), 1.5))
        painter.setBrush(QColor(LIGHT.edge))
        for dot in self.picture.dots:
            if dot.moved:
                painter.drawLine(QPointF(*dot.true), QPointF(*dot.at))
                painter.drawEllipse(QPointF(*dot.true), 2.5, 2.5)

    def _paint_nothing(self, painter: QPainter) -> None:
        painter.setFont(font(14, 600))
        words = self._t("Nothing to compare yet. A stop shows here when it has checks and a feeling.")
        room, flags = QRectF(*self.picture.box).adjusted(16, 0, -16, 0), CENTRE | Qt.TextFlag.TextWordWrap
        painter.fillRect(painter.boundingRect(room, flags, words).adjusted(-6, -4, 6, 4), QColor(LIGHT.raised))
        painter.setPen(QColor(LIGHT.muted))
        painter.drawText(room, flags, words)
