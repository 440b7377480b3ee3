"""What lies under the head of the entry and may scroll: rows or silos, what does not fit, the foot, the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.asides import Asides
from cxworkshop.ui.experience.fact_line import FactLine
from cxworkshop.ui.experience.more import More
from cxworkshop.ui.experience.silos import SilosEntry
from cxworkshop.ui.experience.team import Rows
from cxworkshop.ui.parts.buttons import Button, Switch
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.parts.tip import set_tip


class Foot(QWidget):
    """Whether it goes on by itself, and what unfolds the rest."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.switch = Switch("")
        self.switch.setObjectName("experience.on_we_go")
        self.more = Button("", "chevron-down", "quiet")
        self.more.setObjectName("experience.entry.more")
        self.more.setCheckable(True)
        self.more.toggled.connect(lambda _on: self.retranslate())
        for button in (self.switch, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = row(self)
        line.setContentsMargins(0, 0, 6, 0)
        line.addWidget(self.switch)
        line.addStretch()
        line.addWidget(self.more)

    def retranslate(self) -> None:
        t, open = self._desk.t, self.more.isChecked()
        self.switch.set_text(t("Go on by itself"))
        set_tip(self.switch, t("After the third answer it goes on to the next stop by itself"))
        self.more.set_text(t("Less") if open else t("More"))
        self.more.set_icon("chevron-up" if open else "chevron-down")


class EntryBody(QWidget):
    """`judged` tells a dimension and a value of the whole team."""

    judged = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.silos = Rows(desk), SilosEntry(desk)
        self.asides, self.foot, self.more = Asides(desk), Foot(desk), More(desk)
        self.rows_facts, self._desk = FactLine(), desk
        self.rows.facts.addWidget(self.rows_facts)
        self.differs = False
        self._card: Touchpoint | None = None
        self.silos.hide()
        self.more.hide()
        self.foot.more.toggled.connect(self._unfold)
        self.rows.judged.connect(self.judged)
        self.more.judged.connect(self.judged)
        self._lay_out()

    def read(self, card: Touchpoint) -> None:
        """Shows a stop; what is folded or away reads it when it comes."""
        self._card = card
        (self.silos if self.differs else self.rows).read(card)
        if self.foot.more.isChecked():
            self.more.read(card)
        self.asides.read(card.id)
        self.rows_facts.show_facts(self._desk.workshop, card.id, self._desk.t)

    def retranslate(self) -> None:
        for part in (self.rows, self.silos, self.foot, self.more):
            part.retranslate()

    def differ(self, on: bool) -> None:
        self.differs = on
        self.silos.setVisible(on)
        self.rows.setVisible(not on)
        self.foot.switch.setVisible(not on)
        self.to_top()

    def settle(self) -> None:
        self.more.settle()

    def drag(self, by: int) -> None:
        """A hand pulls what is seen up or down."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() - by)

    def to_top(self) -> None:
        self._area.verticalScrollBar().setValue(0)

    def _unfold(self, open: bool) -> None:
        self.more.setVisible(open)
        if open and self._card is not None:
            self.more.read(self._card)
            self.layout().activate()  # type: ignore[union-attr]
            self._area.ensureWidgetVisible(self.more, 0, 0)

    def _lay_out(self) -> None:
        inside = QWidget()
        lines: QVBoxLayout = column(inside)
        lines.setContentsMargins(0, 0, 4, 0)
        for widget in (self.rows, self.silos, self.asides, self.foot, self.more):
            lines.addWidget(widget)
        lines.addStretch()
        self._area = scrolling(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(self._area)
