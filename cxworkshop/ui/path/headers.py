"""Stage headers above the canvas: they scroll sideways with it and stay put otherwise."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.layout.columns import StageBox
from cxworkshop.model.path import Stage
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.paint.card import title_lines
from cxworkshop.ui.theme import LIGHT, font

HIGH, TOP, POINT, FOLD_MARK, NARROW, FEW_LETTERS = 40, 8, 9, 40, 84, 48


class StageHeader(QAbstractButton):
    """One stage as a chevron. A click asks for its menu, a click on the fold mark folds it."""

    asked = Signal(str)
    fold_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.stage: Stage | None = None
        self.box: StageBox | None = None
        self.empty = False
        self.clicked.connect(lambda: self.asked.emit(self.stage.id if self.stage else ""))

    def show_stage(self, stage: Stage, box: StageBox, empty: bool, name: str) -> None:
        """Takes the words and size of a stage; `empty` means that the whole path is."""
        if (self.stage, self.box, self.empty, self.accessibleName()) == (stage, box, empty, name) and self.x() >= 0:
            return
        self.stage, self.box, self.empty = stage, box, empty
        self.setObjectName(f"path.stage.{stage.order}")
        self.setAccessibleName(name)
        set_tip(self, stage.name if box.folded else "")
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._has_mark and event.position().x() > self.width() - FOLD_MARK and self.stage:
            self.setDown(False)
            self.fold_asked.emit(self.stage.id)
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        self.asked.emit(self.stage.id if self.stage else "")

    @property
    def _has_mark(self) -> bool:
        return bool(
            self.box and (self.box.slots >= 2 or self.box.folded) and self.width() >= (56 if self.box.folded else 140)
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.stage is None or self.box is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.accent_line), 1.5, Qt.PenStyle.DashLine) if self.empty else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if self.empty else QColor(LIGHT.stage))
        painter.drawPolygon(self._chevron())
        if self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -10, -3), 6, 6)
        self._paint_words(painter, self.stage, self.box)

    def _chevron(self) -> QPolygonF:
        w, h = self.width() - 1.0, float(HIGH)
        dent = POINT if self.stage and self.stage.order > 1 else 0
        corners = ((0, 0), (w - POINT, 0), (w, h / 2), (w - POINT, h), (0, h), (dent, h / 2))
        return QPolygonF([QPointF(x, y + TOP) for x, y in corners])

    def _paint_words(self, painter: QPainter, stage: Stage, box: StageBox) -> None:
        painter.setPen(QColor(LIGHT.accent_dark))
        painter.setFont(font(15, 700))
        left = max(16, 8 - self.x())
        room = self.width() - left - 12 - (70 if self._has_mark else 10)
        if self.width() < (110 if box.folded else NARROW):
            painter.drawText(self.rect().adjusted(0, TOP, 0, 0), Qt.AlignmentFlag.AlignCenter, str(stage.order))
            return
        words = f"{stage.order}  {stage.name}" if room >= FEW_LETTERS else str(stage.order)
        size = 15 if painter.fontMetrics().horizontalAdvance(words) <= room else 13
        painter.setFont(font(size, 700))
        rows = title_lines(words, max(room, 12), 2, size) if size == 13 else [words]
        y = TOP + HIGH / 2 - 8 * len(rows)
        for place, row in enumerate(rows):
            painter.drawText(QRectF(left, y + place * 15, room + 8, 16), Qt.AlignmentFlag.AlignVCenter, row)
        if self._has_mark:
            painter.setFont(font(13, 600))
            right = float(self.width())
            painter.drawText(
                QRectF(right - 70, TOP, 34, HIGH),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                str(box.stops),
            )
            name = "chevron-right" if box.folded else "chevron-left"
            paint_icon(painter, name, QRectF(right - 32, TOP + 13, 14, 14), LIGHT.accent_dark)


class StageHeaders(QWidget):
    """The row of headers, and a button for one more stage behind the last."""

    asked = Signal(str)
    fold_asked = Signal(str)
    add_asked = Signal()

    def __init__(self, desk: Desk, canvas: PathCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._canvas = desk, canvas
        self.setFixedHeight(HIGH + TOP)
        self._headers: list[StageHeader] = []
        self._read: tuple[object, object] = (None, None)
        self.add = IconButton("plus", "", self)
        self.add.setObjectName("path.stage.add")
        self.add.setVisible(not desk.read_only)
        self.add.clicked.connect(self.add_asked.emit)
        self.retranslate()

    def retranslate(self) -> None:
        self.add.set_tooltip(self._desk.t("Add a stage"))

    def follow(self) -> None:
        """Puts every header above its columns as they are shown, as far as the canvas is scrolled and zoomed."""
        canvas, right = self._canvas, 0
        if canvas.shown is not self._read[0] or self._desk.t is not self._read[1]:
            self._read = (canvas.shown, self._desk.t)
            self._name_stages()
        zoom, left = canvas.zoom, canvas.horizontalScrollBar().value()
        for header, (x, w) in zip(self._headers, canvas.stage_boxes(), strict=True):
            at, right = round(x * zoom) - left, round((x + w) * zoom) - left
            if at < self.width() and right > 0:
                header.setGeometry(at, 0, max(right - at, 12), self.height())
                if at < 0:
                    header.update()
            else:  # out of sight on the left, where it stays also when the row grows
                header.setGeometry(-max(right - at, 12), 0, max(right - at, 12), HIGH + TOP)
        self.add.move(right + 2, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow()

    def _name_stages(self) -> None:
        layout, t = self._canvas.layout_shown, self._desk.t
        self._fill(len(layout.stages))
        for header, stage, box in zip(self._headers, layout.plan.stages, layout.stages, strict=True):
            stops = t.n("{n} stop", "{n} stops", box.stops)
            name = t("Stage {n}, {name}, {stops}", n=stage.order, name=stage.name, stops=stops)
            header.show_stage(stage, box, not layout.cards, name)

    def header(self, stage_id: str) -> StageHeader | None:
        return next((one for one in self._headers if one.stage and one.stage.id == stage_id), None)

    def _fill(self, count: int) -> None:
        while len(self._headers) > count:
            gone = self._headers.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._headers) < count:
            header = StageHeader(self)
            header.asked.connect(self.asked)
            header.fold_asked.connect(self.fold_asked)
            header.show()
            self._headers.append(header)
