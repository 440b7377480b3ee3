"""When it differs by silo: a row of answers for each silo in the room, and what counts of them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.scores import DIMENSIONS, FELT, score_of
from cxworkshop.insight.experience import DIFFERS, FEELINGS, spread, value
from cxworkshop.model.experience import Dimension
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.circles import GRADES, Circles
from cxworkshop.ui.experience.last_time import mark_last_of_silo
from cxworkshop.ui.experience.silo_band import ANSWERS, Band, SiloName
from cxworkshop.ui.experience.team import NUMBERS
from cxworkshop.ui.experience.words import WordAnswers
from cxworkshop.ui.parts.answers import Answers
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.faces import VALUES, SmallFace
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.theme import LIGHT, silo_colour

BY_SILO: dict[Dimension, str] = {
    "emotion": mark("Feeling"),
    "expectation": mark("Expected"),
    "experience": mark("Experienced"),
    "importance": mark("Importance"),
    "employee_mood": mark("Work"),
}
FACES = ("emotion", "employee_mood")


def silos_here(workshop: Workshop) -> list[Silo]:
    """The silos of which somebody is in the room; all of them as long as nobody is."""
    here = {person.silo_id for person in workshop.all(Participant) if person.present}
    present = [silo for silo in workshop.all(Silo) if silo.id in here]
    return present or workshop.all(Silo)


class SilosEntry(QWidget):
    """`judged` tells dimension, value and silo; `cleared` the dimension of which the silos' values are to count."""

    judged = Signal(str, object, str)
    cleared = Signal(str)
    remade = Signal()  # there are other rows now

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.dimension: Dimension = "emotion"
        self.at = 0  # the row that the keys answer for
        self._stop_id: Id = ""
        self.tabs = WordAnswers(list(BY_SILO))
        self.tabs.call("experience.by_silo")
        self.tabs.tapped.connect(lambda said: self.choose(said) if said else None)
        self.rows: dict[Id, Answers] = {}
        self._names: list[str] = []
        self._lines, self.band = column(), Band()
        self.counts, self.apart = yielding(plain_label("", "body")), yielding(plain_label("", "strong", look="warn"))
        self.counts.setObjectName("experience.counts")
        self.apart.setObjectName("experience.apart")
        self.clear = Button("", "users")
        self.clear.setObjectName("experience.use_silos")
        self.clear.setEnabled(not desk.read_only)
        self.clear.clicked.connect(lambda: self.cleared.emit(self.dimension))
        self._lay_out()

    @property
    def silo_id(self) -> Id:
        """The silo that the keys answer for; "" without any."""
        ids = list(self.rows)
        return ids[self.at % len(ids)] if ids else ""

    def choose(self, dimension: Dimension) -> None:
        """Another question for the silos."""
        self.dimension, self.at = dimension, 0
        self._names = []
        self._reread()

    def step(self, by: int) -> None:
        """The keys answer for another row."""
        self.at = (self.at + by) % max(1, len(self.rows))
        self.update()

    def read(self, card: Touchpoint) -> None:
        if card.id != self._stop_id:
            self.at = 0
        self._stop_id = card.id
        self._reread()

    def retranslate(self) -> None:
        t = self._desk.t
        self.tabs.say(t("By silo"), {key: t(word) for key, word in BY_SILO.items()})
        self.clear.set_text(t("Use the silos' values"))
        self._names = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        answers = self.rows.get(self.silo_id)
        if answers is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.accent_line), 2))
        painter.setBrush(QColor(LIGHT.accent_soft))
        at = answers.mapTo(self, answers.rect().topLeft())
        painter.drawRoundedRect(QRectF(1, at.y() + 1, at.x() + ANSWERS, answers.height() - 2), 12, 12)

    def _reread(self) -> None:
        workshop = self._desk.workshop
        if workshop.get(Touchpoint, self._stop_id) is None:
            return
        there = silos_here(workshop)
        names = [f"{silo.id} {silo.code} {silo.name} {silo.colour}" for silo in there]
        if names != self._names:
            self._names = names
            self._make(there)
        self.tabs.show_value(self.dimension)
        for id, answers in self.rows.items():
            said = score_of(workshop, self._stop_id, self.dimension, id)
            answers.show_value(said.value if said else None)
            mark_last_of_silo(workshop, self._stop_id, self.dimension, id, answers, self._desk.t)
        self._sum_up(workshop)
        self.update()

    def _make(self, silos: list[Silo]) -> None:
        emptied(self._lines)
        self.rows = {silo.id: self._row(silo) for silo in silos}
        self.remade.emit()

    def _row(self, silo: Silo) -> Answers:
        t = self._desk.t
        faces = self.dimension in FACES
        answers = (
            Answers(SmallFace(number, silo_colour(silo.colour).name()) for number in VALUES) if faces else Circles()
        )
        answers.call(f"experience.{self.dimension}.{silo.code}")
        answers.setEnabled(not self._desk.read_only)
        words = {number: t(word) for number, word in FEELINGS.items()} if faces else NUMBERS
        answers.say(f"{t(DIMENSIONS[self.dimension])}, {silo.code}", words, tips=faces)
        answers.tapped.connect(lambda said: self._tapped(silo.id, said))
        answers.setFixedWidth(ANSWERS)
        answers.line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        line = row(gap=4)
        line.addWidget(SiloName(silo), 1)
        line.addWidget(answers)
        self._lines.addLayout(line)
        return answers

    def _tapped(self, silo_id: Id, said: int | None) -> None:
        """The keys go on after the silo that was tapped."""
        self.judged.emit(self.dimension, said, silo_id)
        if said is not None:
            self.at = list(self.rows).index(silo_id)
            self.step(1)

    def _sum_up(self, workshop: Workshop) -> None:
        """What counts, how far apart the silos are, and the way back to what they say."""
        t = self._desk.t
        team = score_of(workshop, self._stop_id, self.dimension)
        counts, apart = value(workshop, self._stop_id, self.dimension), spread(workshop, self._stop_id, self.dimension)
        said = [(silo, score_of(workshop, self._stop_id, self.dimension, silo.id)) for silo in workshop.all(Silo)]
        marks = [(one.value, silo.colour) for silo, one in said if one is not None]
        self.band.show_band(self._columns(), marks, counts)
        words = _counting(t, self.dimension, counts, team is not None)
        self.counts.setText(words if self.rows else t("No silos yet. They are named in Prepare."))
        self.apart.setText(t("We see this differently.") if apart >= DIFFERS else "")
        self.apart.setVisible(apart >= DIFFERS)
        self.clear.setVisible(team is not None and bool(marks))

    def _columns(self) -> list[tuple[int, float]]:
        """Where the answers stand, as the band counts it: it begins where they do."""
        gap = 0 if self.dimension in FACES else 2
        numbers = VALUES if self.dimension in FACES else GRADES
        return [(number, 24.0 + (48 + gap) * place) for place, number in enumerate(numbers)]

    def _lay_out(self) -> None:
        inside, result, words = column(self), row(gap=4), column()
        inside.setContentsMargins(6, 4, 6, 4)
        words.addStretch()
        words.addWidget(self.apart)
        words.addWidget(self.counts)
        words.addStretch()
        result.addLayout(words, 1)
        result.addWidget(self.band)
        inside.addWidget(self.tabs)
        inside.addLayout(result)
        inside.addLayout(self._lines)
        inside.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignRight)


def _counting(t: Words, dimension: Dimension, counts: float | None, by_team: bool) -> str:
    """Which value counts and why; halves of a feeling are said as a number."""
    if counts is None:
        return t("Nobody has said anything yet.")
    number = f"{counts:g}".replace("-", "−")
    said = number.replace(".", ",") if t.language == "fi" else number
    if dimension in FACES and counts == round(counts):
        said = t(FELT[int(counts)])
    return t("The whole team said: {said}", said=said) if by_team else t("The silos' middle: {said}", said=said)
