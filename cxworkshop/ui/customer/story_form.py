"""One story of the warm-up, written: who told it, the four answers, and its key words."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import warmup
from cxworkshop.insight.customer import key_words
from cxworkshop.insight.feels import BEHAVIOUR_CARDS
from cxworkshop.model.customer import WarmupNote
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.customer.answer import Answer
from cxworkshop.ui.customer.words import QUESTIONS
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.tap import Tap
from cxworkshop.ui.parts.wrap import Wrap

WIDE = 560
PLACES = 3
INGREDIENTS = (*BEHAVIOUR_CARDS.values(), mark("A small thing"))


class StoryForm(Popover):
    """Opens on a story; each answer settles by itself."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "customer.story.form", WIDE)
        self._id: Id = ""

    def open_on(self, warmup_id: Id, at: QPoint) -> None:
        self._id = warmup_id
        self.open_at(at)

    def build(self) -> None:
        t = self.desk.t
        self.body.addWidget(plain_label(t("Who told it to each other?"), "label"))
        self.people = [self._person(place) for place in range(PLACES)]
        line = QWidget()
        places = row(line)
        for choice in self.people:
            places.addWidget(choice, 1)
        self.body.addWidget(line)
        self.answers = {field: self._answer(field, t(words[0])) for field, words in QUESTIONS.items()}
        self._ask_for_words()
        self._offer_remove()

    def _ask_for_words(self) -> None:
        t = self.desk.t
        self.tags = LineField(limit_of(WarmupNote, "tag"), t("Trouble taken, recognised"))
        self.tags.setObjectName("customer.story.tag")
        self.tags.setAccessibleName(t("Key words, with commas between"))
        self.tags.settled.connect(lambda text: self._set(tag=text))
        self.body.addWidget(plain_label(t("Key words, with commas between"), "label"))
        self.body.addWidget(self.tags)
        self.body.addWidget(plain_label(t("Was one of these in it?"), "label"))
        self.body.addWidget(self._ingredients())

    def _offer_remove(self) -> None:
        self.remove = Button(self.desk.t("Remove"), look="danger")
        self.remove.setObjectName("customer.story.remove")
        self.remove.clicked.connect(self._take_away)
        foot = QWidget()
        last = row(foot)
        last.addStretch()
        last.addWidget(self.remove)
        self.body.addWidget(foot)

    def _ingredients(self) -> QWidget:
        """What good experiences are made of (source 003); a tap makes it a key word, another takes it back."""
        made_of = QWidget()
        line = Wrap(made_of, gap=8)
        self.ingredients = {self.desk.t(word): Tap(self.desk.t(word)) for word in INGREDIENTS}
        for place, (word, tap) in enumerate(self.ingredients.items(), 1):
            tap.setObjectName(f"customer.story.ingredient.{place}")
            tap.clicked.connect(lambda _=False, word=word: self._turn(word))
            line.addWidget(tap)
        return made_of

    def first(self) -> QWidget | None:
        return self.answers["what"]

    def reread(self) -> bool:
        note = self.desk.workshop.get(WarmupNote, self._id)
        if note is None:
            return False
        self.say_title(self.desk.t("A story of the warm-up"))
        for field, input in self.answers.items():
            input.setText(getattr(note, field))
        self.tags.setText(note.tag)
        for word, tap in self.ingredients.items():
            tap.setChecked(word in key_words(note))
        for place, choice in enumerate(self.people):
            id = note.pair[place] if place < len(note.pair) else None
            choice.setCurrentIndex(max(0, choice.findData(id)))
        return True

    def _person(self, place: int) -> Choice:
        t, workshop = self.desk.t, self.desk.workshop
        note = workshop.the(WarmupNote, self._id)
        choice = Choice(t("Person {n} of the pair", n=place + 1))
        choice.setObjectName(f"customer.story.person.{place + 1}")
        choice.setMinimumWidth(1)
        choice.addItem(t("nobody"), None)
        for one in workshop.all(Participant):
            if one.present or one.id in note.pair:
                silo = workshop.get(Silo, one.silo_id)
                choice.addItem(f"{one.name}, {silo.code}" if silo else one.name, one.id)
        choice.activated.connect(lambda _n: self._set_pair())
        return choice

    def _answer(self, field: str, question: str) -> Answer:
        limit = limit_of(WarmupNote, field)
        answer = Answer(limit, question, "", lambda text: self._set(**{field: text}))
        answer.setObjectName(f"customer.story.{field}")
        self.body.addWidget(plain_label(question, "label"))
        self.body.addWidget(answer)
        return answer

    def _set(self, **fields: str) -> bool:
        """False when it was refused; what was written for a story that is gone goes with it."""
        desk = self.desk
        gone = desk.workshop.get(WarmupNote, self._id) is None
        return gone or desk.do(lambda: warmup.set_note(desk.workshop, self._id, **fields))

    def _turn(self, word: str) -> None:
        self.tags.settle()
        words = key_words(self.desk.workshop.the(WarmupNote, self._id))
        words = [one for one in words if one != word] if word in words else [*words, word]
        self._set(tag=", ".join(words))
        self.reread()

    def _set_pair(self) -> None:
        desk, people = self.desk, [choice.currentData() for choice in self.people]
        if not desk.do(lambda: warmup.set_pair(desk.workshop, self._id, [id for id in people if id])):
            self.reread()

    def _take_away(self) -> None:
        desk = self.desk
        if desk.do(lambda: warmup.remove_note(desk.workshop, self._id)):
            self.close_up()
