"""The chosen card, close up: folded it is a glance, open one can change what the canvas shows of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGridLayout, QStackedLayout, QWidget

from cxworkshop.edits.path import team_feeling
from cxworkshop.model.path import Channel, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, IconButton, Switch
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.looks import FEELING_WORDS, feeling_word
from cxworkshop.ui.theme import LIGHT, font

FOLDED, OPEN = 56, 360


class FaceButton(QAbstractButton):
    """One feeling: a face over its word."""

    def __init__(self, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self.setCheckable(True)
        self.setFixedHeight(72)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setObjectName(f"path.feeling.{value}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        painter.setPen(QPen(QColor(LIGHT.line2), 1))
        painter.setBrush(QColor(LIGHT.accent_soft if self.isChecked() else LIGHT.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_face(painter, QPointF(self.width() / 2, 28), 18, self.value, LIGHT)
        weight = 700 if self.isChecked() else 600
        wide = QFontMetrics(font(13, weight)).horizontalAdvance(self.accessibleName()) > self.width() - 8
        painter.setFont(font(12 if wide else 13, weight))
        painter.setPen(QColor(LIGHT.ink))
        words = QRectF(0, 48, self.width(), 20)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.accessibleName())
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.accent), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)


class Glance(QWidget):
    """The folded inspector: number, face, causes, deviations."""

    def __init__(self, desk: Desk, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self.setMinimumHeight(260)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._actions.view.looks.get(self._desk.selection)
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        painter.setPen(QPen(QColor(LIGHT.accent), 3))
        painter.drawEllipse(QPointF(middle, 24), 14, 14)
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(15, 700))
        painter.drawText(QRectF(0, 10, self.width(), 28), Qt.AlignmentFlag.AlignCenter, str(look.number or "–"))
        feeling = team_feeling(self._desk.workshop, look.id)
        paint_face(painter, QPointF(middle, 74), 14, feeling.value if feeling else None, LIGHT)
        painter.setFont(font(14, 600))
        words = f"{feeling.value:+d}".replace("-", "−").replace("+0", "0") if feeling else ""
        painter.drawText(QRectF(0, 92, self.width(), 20), Qt.AlignmentFlag.AlignCenter, words)
        for place, (name, count) in enumerate((("sprout", look.causes), ("shield-alert", look.deviations))):
            y = 130 + place * 60
            paint_icon(painter, name, QRectF(middle - 10, y, 20, 20), LIGHT.warn if name == "sprout" else LIGHT.muted)
            painter.drawText(QRectF(0, y + 22, self.width(), 20), Qt.AlignmentFlag.AlignCenter, str(count))


class CardForm(QWidget):
    """The open inspector: every field says at once what it is now, and settles by itself."""

    def __init__(self, desk: Desk, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._shown = ""
        self.place = plain_label("", "muted")
        self.title = LineField(60)
        self.star = Switch("")
        self.faces = [FaceButton(value) for value in FEELING_WORDS]
        self.owner, self.stage, self.channel = Choice(""), Choice(""), Choice("")
        self.copy, self.unplace, self.remove = Button(""), Button(""), Button("", look="danger")
        self._words = {name: plain_label("", "label") for name in ("title", "owner", "feeling", "stage", "channel")}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        lines = column(self, margin=16, gap=4)
        lines.addWidget(wrapping(self.place))
        faces = row(gap=4)
        for face in self.faces:
            faces.addWidget(face)
        lines.addSpacing(8)
        lines.addWidget(self._words["title"])
        lines.addWidget(self.title)
        lines.addWidget(self.star)
        lines.addWidget(self._words["feeling"])
        lines.addLayout(faces)
        for name, box in (("owner", self.owner), ("stage", self.stage), ("channel", self.channel)):
            lines.addSpacing(4)
            lines.addWidget(self._words[name])
            lines.addWidget(box)
            box.setObjectName(f"path.inspector.{name}")
        lines.addSpacing(8)
        buttons = QGridLayout()
        for place, button in enumerate((self.copy, self.unplace, self.remove)):
            buttons.addWidget(button, place // 2, place % 2)
        lines.addLayout(buttons)
        lines.addStretch()

    def _connect(self) -> None:
        desk, actions = self._desk, self._actions
        self.title.setObjectName("path.inspector.title")
        self.star.setObjectName("path.inspector.star")
        self.title.settled.connect(self._rename)
        self.star.clicked.connect(lambda: actions.star(desk.selection))
        for face in self.faces:
            face.clicked.connect(lambda _=False, face=face: self._feel(face))
        self.owner.activated.connect(lambda _: self._own())
        self.stage.activated.connect(lambda _: self._move())
        self.channel.activated.connect(lambda _: self._move())
        for name, button in (("copy", self.copy), ("unplace", self.unplace), ("remove", self.remove)):
            button.setObjectName(f"path.inspector.{name}")
        self.copy.clicked.connect(lambda: actions.duplicate(desk.selection))
        self.unplace.clicked.connect(lambda: actions.to_tray(desk.selection))
        self.remove.clicked.connect(lambda: actions.remove(desk.selection))

    def retranslate(self) -> None:
        t = self._desk.t
        words = {
            "title": t("What the customer does"),
            "owner": t("Whose is it"),
            "feeling": t("Feeling"),
            "stage": t("Stage"),
            "channel": t("Lane"),
        }
        for name, word in words.items():
            self._words[name].setText(word)
        for field, name in (
            (self.title, "title"),
            (self.owner, "owner"),
            (self.stage, "stage"),
            (self.channel, "channel"),
        ):
            field.setAccessibleName(words[name])
        self.star.set_text(t("Key stop"))
        for face in self.faces:
            face.setAccessibleName(feeling_word(face.value, t))
        self.copy.set_text(t("Make a copy"))
        self.unplace.set_text(t("Back to the tray"))
        self.remove.set_text(t("Remove"))

    def reread(self) -> None:
        """Shows the chosen card as it is now."""
        workshop, t = self._desk.workshop, self._desk.t
        card = workshop.get(Touchpoint, self._desk.selection)
        self.setEnabled(card is not None)
        if card is None:
            self.place.setText(t("Choose a card to see it here."))
            return
        self.place.setText(self._actions.spoken_place(card.id))
        if self._shown != card.id:
            self.title.settle()
            self._shown = card.id
        self.title.setText(card.title)
        self.star.setChecked(card.is_key)
        feeling = team_feeling(workshop, card.id)
        for face in self.faces:
            face.setChecked(feeling is not None and feeling.value == face.value)
            face.setEnabled(card.is_placed)
        silos = [(t("Nobody yet"), None), *((f"{one.code}  {one.name}", one.id) for one in workshop.all(Silo))]
        _fill(self.owner, silos, card.owner_silo_id)
        tray = [] if card.is_placed else [(t("In the tray"), None)]
        _fill(self.stage, tray + [(one.name, one.id) for one in self._actions.view.plan.stages], card.stage_id)
        _fill(self.channel, tray + [(one.name, one.id) for one in workshop.all(Channel)], card.channel_id)
        self.unplace.setEnabled(card.is_placed)

    def _rename(self, title: str) -> None:
        self._actions.rename(self._shown, title)
        self.reread()

    def _own(self) -> None:
        self._actions.own(self._desk.selection, self.owner.currentData())
        self.reread()

    def _feel(self, face: FaceButton) -> None:
        """A face gives its value; the chosen one takes it back."""
        self._actions.feel(self._desk.selection, face.value if face.isChecked() else None)
        self.reread()

    def _move(self) -> None:
        """A stage or lane picked here puts the card last in its stage; the other one has a first choice."""
        stage = self.stage.currentData() or self.stage.itemData(self.stage.count() - 1)
        channel = self.channel.currentData() or self.channel.itemData(1)
        self._actions.place(self._desk.selection, str(stage), str(channel))
        self.reread()


def _fill(box: QComboBox, rows: list[tuple[str, str | None]], chosen: str | None) -> None:
    box.clear()
    for text, key in rows:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, next((place for place, (_, key) in enumerate(rows) if key == chosen), 0)))


class Inspector(QWidget):
    """Folded 56 wide, open 360."""

    folded = Signal(bool)

    def __init__(self, desk: Desk, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.is_open = False
        self.setObjectName("path.inspector")
        self.setProperty("look", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.toggle = IconButton("panel-right-open", "")
        self.toggle.setObjectName("path.inspector.toggle")
        self.toggle.clicked.connect(lambda: self.open(not self.is_open))
        self.form, self._glance = CardForm(desk, actions), Glance(desk, actions)
        lines = column(self, gap=0)
        lines.setContentsMargins(4, 8, 0, 0)
        lines.addWidget(self.toggle)
        self._stack = QStackedLayout()
        lines.addLayout(self._stack, 1)
        self._stack.addWidget(self._glance)
        self._stack.addWidget(scrolling(self.form))
        self.retranslate()
        self.open(False)

    def open(self, is_open: bool) -> None:
        """Opens or folds it."""
        self.is_open = is_open
        self.setFixedWidth(OPEN if is_open else FOLDED)
        self._stack.setCurrentIndex(1 if is_open else 0)
        self.toggle.set_icon("panel-right-close" if is_open else "panel-right-open")
        self._name_toggle()
        self.reread()
        self.folded.emit(not is_open)

    def retranslate(self) -> None:
        self.form.retranslate()
        self._name_toggle()
        self.reread()

    def reread(self) -> None:
        self.form.reread()
        self._glance.update()

    def _name_toggle(self) -> None:
        t = self._desk.t
        self.toggle.set_tooltip(t("Fold the card") if self.is_open else t("Open the card"))
