"""The group in focus: its name, its need with evidence, and what is known of its life. Written in place."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.edits import customer, paths
from cxworkshop.insight.customer import lacks_need
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.path import Path
from cxworkshop.model.record import Id, clean_line
from cxworkshop.text import mark
from cxworkshop.ui.customer.evidence import EvidenceTap
from cxworkshop.ui.customer.group_fact import GroupFact
from cxworkshop.ui.customer.needs import Needs
from cxworkshop.ui.customer.sign import Plate, Sign
from cxworkshop.ui.customer.words import ALWAYS_ASKED, GROUP_TEXTS, Asked
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, wrapping, yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.path.card.part import limit_of
from cxworkshop.ui.path.card.pills import Pill
from cxworkshop.ui.path.card.wrap import Wrap
from cxworkshop.ui.path.card.writing import Writing
from cxworkshop.ui.theme import LIGHT, font

BEGINS = Asked(mark("It begins when…"), "flag-triangle-right", mark("What in their own life starts it?"))
EDGE = 2.0


class FocusCard(Plate):
    """`show_group` shows a group; without one it is a dashed card that waits for its name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(LIGHT.surface, LIGHT.accent, EDGE)
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self.group_id = self._path_id = ""
        self._opened: set[str] = set()
        self._star, self._aside = Pill("star"), plain_label("", "label")
        self.name, self.need = Writing(60), Writing(200)
        self.evidence, self.needs, self._well = EvidenceTap(), Needs(desk), Plate(LIGHT.accent_soft, radius=8)
        self._hint, self._hint_words = QWidget(), yielding(plain_label("", "label", look="warn"))
        self._waiting = wrapping(plain_label("", "muted"))
        self.facts = {field: self._fact(field, asked) for field, asked in GROUP_TEXTS.items()}
        self.begins = GroupFact(desk, "begins", BEGINS, limit_of(Path, "trigger"), self._write_trigger)
        self.more = {field: Button("", "plus", "quiet") for field in GROUP_TEXTS if field not in ALWAYS_ASKED}
        self._wire()
        self._lay_out()

    # What is shown

    def show_group(self, group: CustomerGroup | None, path: Path | None) -> None:
        """What was being typed for another group or path is kept for that one first."""
        now = (group.id if group else "", path.id if path else "")
        if now != (self.group_id, self._path_id):
            self.settle()
            if self.group_id:
                self._clear(now[0])
            self.group_id, self._path_id = now
            self._opened = set()
        self._read(group, path)

    def settle(self) -> None:
        """Writes what is still being typed."""
        for field in (self.name, self.need, self.begins.input, *(fact.input for fact in self.facts.values())):
            field.settle()
        self.needs.settle()

    def retranslate(self) -> None:
        t = self._desk.t
        self._say.again()
        for fact in (*self.facts.values(), self.begins):
            fact.retranslate()
        self.needs.retranslate()
        for field, button in self.more.items():
            button.set_text(t(GROUP_TEXTS[field].label))
            button.setAccessibleName(t("Add: {what}", what=t(GROUP_TEXTS[field].label)))
        self.need.setAccessibleName(t("Need"))
        self.need.setPlaceholderText(t("What must succeed in this person’s day?"))
        self.name.setAccessibleName(t("The name of the group"))

    def _read(self, group: CustomerGroup | None, path: Path | None) -> None:
        t, there = self._desk.t, group is not None
        self.outline(LIGHT.accent if there else LIGHT.edge, EDGE, dashed=not there)
        self._star.show_words(t("Focus group"), "accent")
        self._aside.setText(t("this path is drawn for them") if there else "")
        self.name.setPlaceholderText(t("Name them by their need") if there else t("What must succeed in their day?"))
        self._waiting.setVisible(not there)
        for part in (self._well, self.begins):
            part.setVisible(there)
        self._read_facts(group)
        self.begins.input.setText(path.trigger if path else "")
        self.begins.setVisible(there and path is not None)
        if group is None:
            self.name.setText("")
            self._hint.hide()
            return
        self.name.setText(group.name)
        self.need.setText(group.need)
        self.evidence.show_evidence(group.need_evidence, t)
        self.evidence.setVisible(bool(group.need))
        self.needs.read(group.id)
        self._hint.setVisible(lacks_need(self._desk.workshop, group))

    def _read_facts(self, group: CustomerGroup | None) -> None:
        for field, fact in self.facts.items():
            text = getattr(group, field) if group else ""
            fact.input.setText(text)
            shown = group is not None and bool(text or field in ALWAYS_ASKED or field in self._opened)
            fact.setVisible(shown)
            if field in self.more:
                self.more[field].setVisible(group is not None and not shown and not self._desk.read_only)

    def _clear(self, next_id: Id) -> None:
        """Lets go of what was refused for one group; it waits there to be mended."""
        for field in (self.name, self.need, *(fact.input for fact in self.facts.values())):
            field.put_by(self.group_id)
            field.take_up(next_id)

    # What a person does

    def _wire(self) -> None:
        for text, name in ((self.name, "name"), (self.need, "need")):
            text.setObjectName(f"customer.group.{name}")
            text.setReadOnly(self._desk.read_only)
        self.name.settled.connect(self._write_name)
        self.name.entered.connect(self.need.setFocus)
        self.need.settled.connect(lambda text: self.need.hold(not self._set(need=text)))
        self.need.entered.connect(self.needs.entry.setFocus)
        self.evidence.setObjectName("customer.group.evidence")
        self.evidence.setEnabled(not self._desk.read_only)
        self.evidence.chosen.connect(lambda key: self._set(need_evidence=key))
        for field, button in self.more.items():
            button.setObjectName(f"customer.group.more.{field}")
            button.clicked.connect(lambda _=False, field=field: self._open(field))

    def _fact(self, field: str, asked: Asked) -> GroupFact:
        limit = limit_of(CustomerGroup, field)
        return GroupFact(self._desk, field, asked, limit, lambda text: self._set(**{field: text}))

    def _write_name(self, text: str) -> None:
        """The first word makes the group."""
        if self.group_id:
            self.name.hold(not self._set(name=text))
        elif clean_line(text):
            self.name.hold(not self._desk.do(lambda: customer.add_group(self._desk.workshop, text)))

    def _set(self, **fields: str) -> bool:
        """False when it was refused; what was written for a group that is gone goes with it."""
        desk, id = self._desk, self.group_id
        gone = desk.workshop.get(CustomerGroup, id) is None
        return gone or desk.do(lambda: customer.set_group(desk.workshop, id, **fields))

    def _write_trigger(self, text: str) -> bool:
        desk, id = self._desk, self._path_id
        return desk.workshop.get(Path, id) is None or desk.do(lambda: paths.set_path(desk.workshop, id, trigger=text))

    def _open(self, field: str) -> None:
        """Asks for one more text."""
        self._opened.add(field)
        self._read_facts(self._desk.workshop.get(CustomerGroup, self.group_id))
        self.facts[field].input.setFocus()

    # Where it stands

    def _lay_out(self) -> None:
        self.name.setFont(font(22, 700))
        self._say(self._hint_words.setText, mark("Age, gender or postcode tell little. What do these people need?"))
        self._say(
            self._waiting.setText, mark("Name one group by what they need. All that follows is seen with their eyes.")
        )
        head = row()
        head.addWidget(self._star)
        head.addStretch()
        head.addWidget(self._aside)
        inside = column(self)
        inside.setContentsMargins(24, 16, 24, 14)
        inside.addLayout(head)
        inside.addSpacing(2)
        inside.addWidget(self.name)
        inside.addWidget(self._waiting)
        inside.addSpacing(8)
        self._fill_well()
        self._fill_hint()
        inside.addWidget(self._well)
        inside.addWidget(self._hint)
        inside.addSpacing(12)
        for widget in (*self.facts.values(), self.begins):
            inside.addWidget(widget)
        buttons = Wrap(gap=0)
        for button in self.more.values():
            button.setFont(font(14, 600))
            button.setStyleSheet("padding: 0 8px")  # three in a line
            buttons.addWidget(button)
        inside.addLayout(buttons)

    def _fill_hint(self) -> None:
        line = row(self._hint, gap=8)
        line.setContentsMargins(0, 8, 0, 0)
        line.addWidget(Sign("info", LIGHT.warn, 18))
        line.addWidget(self._hint_words, 1)

    def _fill_well(self) -> None:
        self.need.setFont(font(16, 600))
        label = plain_label("", "label", look="accent")
        self._say(label.setText, mark("Need"))
        head, words, line = _head(label, self.evidence), column(), row(gap=14)
        words.addLayout(head)
        words.addSpacing(-14)
        words.addWidget(self.need)
        key = column()
        key.addSpacing(13)
        key.addWidget(Sign("key-round", size=22))
        key.addStretch()
        line.addLayout(key)
        line.addLayout(words, 1)
        inside = column(self._well)
        inside.setContentsMargins(16, 0, 10, 0)
        inside.addLayout(line)
        inside.addWidget(self.needs)


def _head(label: QWidget, evidence: QWidget) -> QHBoxLayout:
    line = row()
    line.addWidget(label)
    line.addStretch()
    line.addWidget(evidence)
    return line
