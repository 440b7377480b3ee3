"""One story of the warm-up as it is read: what happened, its key words, who told it, and why it felt good."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.warmup import is_told
from cxworkshop.insight.customer import is_about_price, is_only_price, key_words
from cxworkshop.model.customer import WarmupNote
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.ui.customer.tappable import TapRow
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.pill import Pill, Tone
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.theme import font


def names_of(note: WarmupNote, desk: Desk) -> str:
    """Who told it, by first names as they are written: "Aino Lehto and Ville Ranta"."""
    people = [one.name for id in note.pair if (one := desk.workshop.get(Participant, id))]
    if len(people) < 2:
        return "".join(people)
    return desk.t("{names} and {last}", names=", ".join(people[:-1]), last=people[-1])


class StoryRow(TapRow):
    """A tap opens it."""

    def __init__(self, desk: Desk, warmup_id: Id) -> None:
        super().__init__(movable=not desk.read_only)
        self._desk, self.id = desk, warmup_id
        self._what, self._why = yielding(plain_label("", "strong")), yielding(plain_label("", "muted"))
        self._why.setFont(font(14))
        self._words, self._badges = QWidget(), QWidget()
        self._tags, self._codes = Wrap(self._words, gap=6), row(self._badges, gap=6)
        self._lay_out()

    def show_note(self, note: WarmupNote, place: int) -> None:
        t, names = self._desk.t, names_of(note, self._desk)
        self.setObjectName(f"customer.story.{place}")
        told = note.what or note.acted or note.why or note.exceeded
        self._what.setText(told or names or t("A pair"))
        why = note.why if note.what else ""
        self._why.setText(why if is_told(note) else t("Nothing written yet"))
        self._why.setVisible(bool(self._why.text()))
        self._show_tags(note)
        self._show_silos(note)
        said = (told, names, ", ".join(key_words(note)), self._price_words(note), why)
        set_tip(self, names)
        self.setAccessibleName(". ".join(filter(None, said)))
        self.setAccessibleDescription(t("Enter opens it, Alt with up or down moves it"))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.updateGeometry()

    def _price_words(self, note: WarmupNote) -> str:
        return self._desk.t("Only the price?") if is_only_price(note) else ""

    def _show_tags(self, note: WarmupNote) -> None:
        emptied(self._tags)
        for word in key_words(note):
            price = is_about_price(word)
            self._tag(word, "circle-alert" if price else "", "warn" if price else "good")
        if is_only_price(note):
            self._tag(self._price_words(note), "circle-question-mark", "off")
        self._words.setVisible(bool(key_words(note)))

    def _tag(self, word: str, icon: str, tone: Tone) -> None:
        pill = Pill(icon, self._words)
        pill.show_words(word, tone)
        self._tags.addWidget(pill)

    def _show_silos(self, note: WarmupNote) -> None:
        emptied(self._codes)
        workshop = self._desk.workshop
        people = [one for id in note.pair if (one := workshop.get(Participant, id))]
        for one in people:
            if (silo := workshop.get(Silo, one.silo_id)) is not None:
                self._codes.addWidget(SiloBadge(silo.code, silo.colour))
        self._badges.setVisible(self._codes.count() > 0)

    def _lay_out(self) -> None:
        inside, middle = column(self, gap=2), row(gap=8)
        inside.setContentsMargins(24, 10, 24, 12)
        middle.addWidget(self._words, 1)
        middle.addStretch()
        middle.addWidget(self._badges, 0, Qt.AlignmentFlag.AlignVCenter)
        self._codes.setContentsMargins(0, 4, 0, 4)
        inside.addWidget(self._what)
        inside.addLayout(middle)
        inside.addWidget(self._why)
