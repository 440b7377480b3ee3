"""Mixed groups for the next work in threes: who sits with whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.groups import mixed_groups
from cxworkshop.model.people import Participant, Silo
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column


class Groups(QWidget):
    """A tap seats everybody who is here; another one seats them otherwise. Nothing of it is kept."""

    fitted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._turn = desk, -1
        self.mix, self.told = Button("", "shuffle"), yielding(plain_label(""))
        self.mix.setObjectName("dock.voices.mix")
        self.mix.clicked.connect(self._mix)
        lines = column(self, gap=8)
        lines.addWidget(self.mix)
        lines.addWidget(self.told)
        self.told.hide()

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        self.mix.set_text(t("Mixed groups") if self._turn < 0 else t("Mix again"))
        if self._turn < 0:
            return
        codes = {silo.id: silo.code for silo in workshop.all(Silo)}
        groups = mixed_groups(workshop.all(Participant), turn=self._turn)
        rows = (", ".join(f"{one.name} {codes.get(one.silo_id or '', '')}" for one in group) for group in groups)
        told = "\n".join(f"{t('Group {n}', n=n)}: {names}" for n, names in enumerate(rows, 1))
        self.told.setText(told or t("Nobody is here yet. Mark who is here first."))
        self.told.show()

    def _mix(self) -> None:
        self._turn += 1
        self.reread()
        self.fitted.emit()
