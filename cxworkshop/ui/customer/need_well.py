"""What a group needs: the headline need with how it is known, and the further ones under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.customer.evidence import EvidenceTap
from cxworkshop.ui.customer.needs import Needs
from cxworkshop.ui.customer.sign import Plate, Sign
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import LIGHT, font


class NeedWell(Plate):
    """`write` sets fields of the group; False from it keeps the text in the field to be mended."""

    def __init__(self, desk: Desk, write: Callable[..., bool]) -> None:
        super().__init__(LIGHT.accent_soft, radius=8)
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self.need, self.evidence, self.needs = Writing(limit_of(CustomerGroup, "need")), EvidenceTap(), Needs(desk)
        self.need.setObjectName("customer.group.need")
        self.need.setReadOnly(desk.read_only)
        self.need.settled.connect(lambda text: self.need.hold(not write(need=text)))
        self.need.entered.connect(self.needs.entry.setFocus)
        self.evidence.setObjectName("customer.group.evidence")
        self.evidence.setEnabled(not desk.read_only)
        self.evidence.chosen.connect(lambda key: write(need_evidence=key))
        self._lay_out()

    def show_group(self, group: CustomerGroup) -> None:
        self.need.setText(group.need)
        self.evidence.show_evidence(group.need_evidence, self._desk.t)
        self.evidence.setVisible(bool(group.need))
        self.needs.read(group.id)

    def settle(self) -> None:
        """Writes what is still being typed."""
        self.need.settle()
        self.needs.settle()

    def turn_to(self, next_id: Id, from_id: Id) -> None:
        """Lets go of what was refused for one group; it waits there to be mended."""
        self.need.put_by(from_id)
        self.need.take_up(next_id)

    def retranslate(self) -> None:
        self._say.again()
        self.needs.retranslate()

    def _lay_out(self) -> None:
        self.need.setFont(font(16, 600))
        self._say(self.need.setAccessibleName, mark("Need"))
        self._say(self.need.setPlaceholderText, mark("What must succeed in this person’s day?"))
        words, line, key = column(), row(gap=14), column()
        words.addLayout(self._head())
        words.addSpacing(-14)
        words.addWidget(self.need)
        key.addSpacing(13)
        key.addWidget(Sign("key-round", size=22))
        key.addStretch()
        line.addLayout(key)
        line.addLayout(words, 1)
        inside = column(self)
        inside.setContentsMargins(16, 0, 10, 0)
        inside.addLayout(line)
        inside.addWidget(self.needs)

    def _head(self) -> QHBoxLayout:
        head, label = row(), plain_label("", "label", look="accent")
        self._say(label.setText, mark("Need"))
        head.addStrut(48)
        head.addWidget(label)
        head.addStretch()
        head.addWidget(self.evidence)
        return head
