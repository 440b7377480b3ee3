"""The head of the card: number, whose it is, where it stands, its title, its pills and the seven-ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cxworkshop.edits.scores import score_of
from cxworkshop.insight.encounter import seven_score
from cxworkshop.insight.wording import internal_word
from cxworkshop.model.path import Channel, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.text import Words
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.pill import Pill
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.card.faces import Faces, FeelingButton
from cxworkshop.ui.path.card.pills import StarPill, cause_words, gap_words
from cxworkshop.ui.path.card.ring import SevenRing
from cxworkshop.ui.path.wording_hint import WordingHint
from cxworkshop.ui.theme import LIGHT, font, paint_silo

SPINE = 8


class NumberDisc(QWidget):
    """The stop's number in its ring, 28 by 28; a card in the tray has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self.setFixedSize(30, 30)

    def show_number(self, number: int) -> None:
        self._number = number
        self.setVisible(bool(number))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.accent), 3))
        painter.drawEllipse(QRectF(2, 2, 26, 26))
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(15 if self._number < 100 else 11, 700))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, str(self._number))


class CardHeader(QWidget):
    """What one sees of the chosen card at once. `folded` asks for the card to be folded away."""

    folded = Signal()

    def __init__(self, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._desk = actions, actions.desk
        self.card_id, self._colour = "", 0
        self.setObjectName("path.card.head")
        self.number, self.badge = NumberDisc(), SiloBadge("", 1)
        self.place = plain_label("", "label")
        self.fold = IconButton("panel-right-close", "")
        self.title = Writing(limit_of(Touchpoint, "title"))
        self.star, self.gap, self.causes = StarPill(), Pill(), Pill("sprout")
        self.feeling, self.faces = FeelingButton(), Faces()
        self.ring, self.wording = SevenRing(), WordingHint()
        self._lay_out()
        self._connect()

    def _words(self) -> QVBoxLayout:
        top, pills, words = row(gap=8), Wrap(gap=6, between=-10), column()
        for part in (self.number, self.badge, self.feeling, self.place):
            top.addWidget(part, 1 if part is self.place else 0)
        for pill in (self.star, self.gap, self.causes):
            pills.addWidget(pill)
        words.addLayout(top)
        words.addSpacing(-6)  # what is drawn is smaller than what is hit, and stands closer
        words.addWidget(self.title)
        words.addWidget(self.wording)
        words.addSpacing(-8)
        words.addLayout(pills)
        words.addStretch()
        return words

    def _lay_out(self) -> None:
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title.setFont(font(22, 700))
        self.title.setObjectName("path.card.title")
        self.title.setReadOnly(self._desk.read_only)
        self.fold.setObjectName("path.card.fold")
        right, sides, whole = column(gap=4), row(gap=8), column(self)
        right.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addStretch()
        sides.addLayout(self._words(), 1)
        sides.addLayout(right)
        whole.setContentsMargins(20, 2, 12, 0)
        whole.addLayout(sides)
        whole.addWidget(self.faces)
        self.faces.hide()
        for target in (self.feeling, self.star):
            target.raise_()  # over the edge of the title

    def _connect(self) -> None:
        self.title.settled.connect(self._rename)
        self.star.clicked.connect(self._star)
        self.feeling.toggled.connect(self.faces.setVisible)
        self.faces.tapped.connect(self._feel)
        self.fold.clicked.connect(self.folded)

    def retranslate(self) -> None:
        t = self._desk.t
        self.title.setAccessibleName(t("What the customer does"))
        self.title.setPlaceholderText(t("What the customer does"))
        self.fold.set_tooltip(t("Fold the card"))
        self.faces.retranslate(t)

    def settle(self) -> None:
        """Writes the title that is still being typed."""
        self.title.settle()

    def reread(self, card: Touchpoint) -> None:
        """Shows a card; a half-typed title is kept for the card it was typed for."""
        workshop, t = self._desk.workshop, self._desk.t
        if card.id != self.card_id:
            self.settle()
            self.title.put_by(self.card_id)
            self.card_id = card.id
        self.title.setText(card.title)
        self.title.take_up(card.id)
        self.place.setText(place_of(self._actions, card, t))
        look = self._actions.view.looks.get(card.id)
        self.number.show_number(look.number if look else 0)
        self._show_silo(card)
        self.star.show_key(card.is_key, t)
        self.gap.show_words(*gap_words(workshop, card.id, t))
        self.causes.show_words(cause_words(workshop, card.id, t), "warn")
        self.ring.show_score(seven_score(workshop, card.id), t)
        self.wording.say(internal_word(workshop, card), t)
        self._show_feeling(card)

    def _show_silo(self, card: Touchpoint) -> None:
        silo = self._desk.workshop.get(Silo, card.owner_silo_id)
        self._colour = silo.colour if silo else 0
        self.badge.setVisible(silo is not None)
        if silo is not None:
            self.badge.set_silo(silo.code, silo.colour)
            set_tip(self.badge, silo.name)
        self.update()

    def _show_feeling(self, card: Touchpoint) -> None:
        said = score_of(self._desk.workshop, card.id, "emotion")
        value = said.value if said else None
        self.feeling.show_value(value, self._desk.t)
        self.faces.show_value(value)
        self.faces.setEnabled(card.is_placed and not self._desk.read_only)

    # What a person does

    def _rename(self, title: str) -> None:
        if self._desk.workshop.get(Touchpoint, self.card_id):
            self.title.hold(not self._actions.rename(self.card_id, title))

    def _star(self) -> None:
        if not self._actions.star(self.card_id):
            self.star.setChecked(not self.star.isChecked())

    def _feel(self, value: int | None) -> None:
        self._actions.feel(self.card_id, value)
        card = self._desk.workshop.get(Touchpoint, self.card_id)
        if card is not None:
            self._show_feeling(card)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The spine: colour and pattern of whose it is; and the line under which the sections scroll."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(LIGHT.line))
        if self._colour:
            paint_silo(painter, QRectF(0, 0, SPINE, self.height()), self._colour)


def place_of(actions: PathActions, card: Touchpoint, t: Words) -> str:
    """Where a card stands, "Phone · Booking", or that it waits in the tray."""
    workshop = actions.desk.workshop
    channel, stage = workshop.get(Channel, card.channel_id), workshop.get(Stage, card.stage_id)
    if channel is None or stage is None:
        return t("In the tray")
    return f"{channel.name} · {stage.name}"
