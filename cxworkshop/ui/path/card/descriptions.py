"""Descriptions: the finer word on an encounter in the format that serves it, for whom, by whom, and how far it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import encounter
from cxworkshop.edits.encounter import parts_of
from cxworkshop.model.encounter import EncounterDescription
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.adding import Adding
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.path.card.facts import ChoiceFact, TextFact, fixed
from cxworkshop.ui.path.card.more_facts import FileFact
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.pieces import Block, Blocks, part_home, shelved
from cxworkshop.ui.path.card.section import Section
from cxworkshop.ui.path.card.section_head import LEFT
from cxworkshop.ui.path.card.several import SeveralFact

FORMATS: dict[str, str] = {
    "instruction": mark("Work instruction"),
    "principle": mark("Principle"),
    "video": mark("Video"),
    "story": mark("Customer story"),
    "other": mark("Other"),
}
PURPOSES: dict[str, str] = {
    "development": mark("development"),
    "communication": mark("communication"),
    "coaching": mark("coaching"),
}
STATES: dict[str, str] = {"wanted": mark("wanted"), "draft": mark("draft"), "ready": mark("ready")}


def makers(workshop: Workshop, _card: Touchpoint, t: Words) -> list[tuple[str, Any]]:
    return [(t("Nobody yet"), None), *((one.name, one.id) for one in workshop.all(Participant))]


class DescriptionBlock(Block):
    """One description. Of a file only its name is kept."""

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__(desk, EncounterDescription, id)
        home = part_home(EncounterDescription)
        self.format = ChoiceFact(desk, "format", mark("Format"), fixed(FORMATS), home=home)
        self.state = ChoiceFact(desk, "state", mark("State"), fixed(STATES), home=home)
        self.purposes = SeveralFact(desk, "purposes", mark("What it serves"), fixed(PURPOSES), home=home)
        hint = mark("What is good to know here?")
        self.text = TextFact(desk, "text", mark("Description"), hint, paragraph=True, home=home)
        self.file = FileFact(desk, "file_name", mark("File"), home=home)
        self.owner = ChoiceFact(desk, "owner_id", mark("Who makes it"), makers, home=home)
        self.parts = [self.format, self.text, self.purposes, self.file, self.owner, self.state]
        self.remove = IconButton("x", "", self)
        self.remove.setObjectName("path.card.encounter_description.remove")
        self.remove.setEnabled(not desk.read_only)
        self.remove.clicked.connect(
            lambda: desk.do(lambda: encounter.remove_part(desk.workshop, EncounterDescription, id))
        )
        inside, top = column(self), row(gap=4)
        inside.setContentsMargins(12, 8, 8, 12)
        top.addWidget(self.format, 1)
        top.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(top)
        inside.addLayout(shelved([[self.text], [self.purposes], [self.file], [self.owner, self.state]]))

    def read(self, record: EncounterDescription) -> None:
        t = self.desk.t
        self.remove.set_tooltip(t("Remove “{title}”", title=t(FORMATS[record.format])))

    def first(self) -> QWidget:
        return self.text.input


class Descriptions(Blocks):
    """The descriptions, and a tap for each format to begin another one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda workshop, id: parts_of(workshop, EncounterDescription, id), DescriptionBlock)
        self.setObjectName("path.card.descriptions_written")
        self.adding = Adding(desk, mark("Begin a description as"), FORMATS, self._begin)
        self.adding.setObjectName("path.card.description.add")
        self._stack.addWidget(self.adding)

    def retranslate(self) -> None:
        super().retranslate()
        self.adding.retranslate()

    def _begin(self, format: str) -> None:
        if self.do(lambda workshop: encounter.add_part(workshop, EncounterDescription, self.card_id, format=format)):
            self.write_in_last()


class DescriptionsSection(Section):
    """An instruction, a principle, a video, a story: a finer word only where one is needed."""

    name, icon, indent = "descriptions", "file-text", LEFT

    def title(self, t: Words) -> str:
        return t("Descriptions")

    def summary(self, card: Touchpoint, t: Words) -> str:
        there: list[EncounterDescription] = parts_of(self.desk.workshop, EncounterDescription, card.id)
        counts = {state: sum(one.state == state for one in there) for state in ("ready", "draft", "wanted")}
        return " · ".join(f"{n} {t(STATES[state])}" for state, n in counts.items() if n)

    def parts(self) -> Iterable[Part]:
        yield Descriptions(self.desk)
