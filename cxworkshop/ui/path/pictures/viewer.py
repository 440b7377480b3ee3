"""One picture, large, with its words under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from cxworkshop.edits.pictures import caption_picture, pictures_on, remove_picture
from cxworkshop.model.encounter import Picture
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.path.pictures.showing import Pictures
from cxworkshop.ui.theme import LIGHT, font

ROOM = QSize(880, 560)
LEAST = QSize(480, 320)
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Sheet(QWidget):
    """The picture as large as there is room, never larger than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.missing = ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(LIGHT.tint))
        if self.image is None:
            painter.setFont(font(15))
            painter.setPen(QColor(LIGHT.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.missing)
            return
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self.image)


class Viewer(QDialog):
    """Left and right go through the pictures of the same touchpoint; Esc closes."""

    def __init__(self, desk: Desk, pictures: Pictures, id: Id, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pictures, self._id = desk, pictures, id
        self.setObjectName("dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet, self._place = Sheet(self), plain_label("", "muted")
        self.back, self.on = IconButton("chevron-left", ""), IconButton("chevron-right", "")
        self.caption = LineField(120)
        self.remove, self.done_ = Button("", "trash-2", look="danger"), Button("", look="primary")
        self._lay_out()
        self._connect()
        self._speak()
        self._show()
        self.caption.setReadOnly(desk.read_only)
        self.remove.setVisible(not desk.read_only)
        self.done_.setFocus()

    def _lay_out(self) -> None:
        lines, foot = column(self, margin=16, gap=12), row(gap=8)
        self.sheet.setFixedSize(ROOM.boundedTo(self._room()))
        lines.addWidget(self.sheet)
        lines.addWidget(self.caption)
        for widget in (self.back, self._place, self.on):
            foot.addWidget(widget)
        foot.addStretch()
        foot.addWidget(self.remove)
        foot.addWidget(self.done_)
        lines.addLayout(foot)

    def _room(self) -> QSize:
        """What a small window leaves for the picture."""
        parent = self.parentWidget()
        return ROOM if parent is None else (parent.size() - QSize(160, 240)).expandedTo(LEAST)

    def _connect(self) -> None:
        self.caption.setObjectName("picture.caption")
        self.remove.setObjectName("picture.remove")
        self.done_.setObjectName("picture.done")
        self.done_.setDefault(True)
        self.caption.settled.connect(
            lambda words: self._desk.do(lambda: caption_picture(self._desk.workshop, self._id, words))
        )
        self.remove.clicked.connect(self._take_off)
        self.done_.clicked.connect(self.accept)
        self.back.clicked.connect(lambda: self._step(-1))
        self.on.clicked.connect(lambda: self._step(1))
        self.finished.connect(lambda _code: self.caption.settle())
        self._desk.changed.connect(self._reread)
        for button in (self.back, self.on, self.remove, self.done_):
            button.installEventFilter(self)

    def _speak(self) -> None:
        t = self._desk.t
        self.setWindowTitle(t("Picture"))
        self.caption.setPlaceholderText(t("What does it show?"))
        self.caption.setAccessibleName(t("What does it show?"))
        self.remove.set_text(t("Take it off"))
        self.done_.set_text(t("Close"))
        self.back.set_tooltip(t("The picture before"))
        self.on.set_tooltip(t("The next picture"))
        self.sheet.missing = t("This picture is damaged or missing. Put it here again.")

    def _picture(self) -> Picture | None:
        return self._desk.workshop.get(Picture, self._id)

    def _all(self) -> list[Picture]:
        picture = self._picture()
        return pictures_on(self._desk.workshop, picture.touchpoint_id) if picture else []

    def _show(self) -> None:
        picture, there = self._picture(), self._all()
        if picture is None:
            return
        place = there.index(picture)
        self.sheet.image = self._pictures.show(picture.digest, self.sheet.size() * self.devicePixelRatio())
        self.sheet.setAccessibleName(picture.caption or self._desk.t("Picture {n}", n=place + 1))
        self.sheet.update()
        self.caption.setText(picture.caption)
        self._place.setText(f"{place + 1} / {len(there)}")
        self.back.setEnabled(place > 0)
        self.on.setEnabled(place + 1 < len(there))

    def _step(self, by: int) -> None:
        self.caption.settle()
        there = self._all()
        place = next(place for place, one in enumerate(there) if one.id == self._id) + by
        if 0 <= place < len(there):
            self._id = there[place].id
            self._show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows go through the pictures, not through the buttons."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        by = STEPS.get(Qt.Key(event.key()), 0)
        if by:
            self._step(by)
        return bool(by)

    def _take_off(self) -> None:
        there = self._all()
        rest = [one.id for one in there if one.id != self._id]
        gone, place = self._id, next(place for place, one in enumerate(there) if one.id == self._id)
        if rest:
            self._id = rest[min(place, len(rest) - 1)]
        if self._desk.do(lambda: remove_picture(self._desk.workshop, gone)) and not rest:
            self.accept()

    def _reread(self) -> None:
        if self._picture() is None:
            self.accept()
        else:
            self._show()
