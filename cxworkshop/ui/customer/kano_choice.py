"""What kind an expectation is today; and when that has just become another, one tap that marks since when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.model.customer import Expectation, Kano
from cxworkshop.text import Words
from cxworkshop.ui.customer.words import WAS
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.parts.told import KANO


class KanoChoice(QWidget):
    """`chosen` tells the kind, None when it was chosen a second time; `drifted` what it was until now. Another kind
    than before may be a slip of the hand or a change in the world: that is asked.
    """

    chosen = Signal(object)
    drifted = Signal(str)

    def __init__(self, t: Words) -> None:
        super().__init__()
        self._t = t
        self._now: Kano | None = None
        self._was: Kano | None = None
        self.tiles = Tiles("customer.expectation.kano", [(key, t(one.word), one.icon) for key, one in KANO.items()], 2)
        self.tiles.chosen.connect(self._choose)
        self.drift = Button("", "history", "soft")
        self.drift.setObjectName("customer.expectation.drift")
        self.drift.clicked.connect(self._mark)
        inside = column(self, gap=8)
        inside.addWidget(self.tiles)
        inside.addWidget(self.drift)

    def show_kano(self, one: Expectation) -> None:
        self._now = one.kano
        self.tiles.choose(one.kano or "")
        asked = self._was is not None and one.kano not in (None, self._was) and one.kano_before != self._was
        self.drift.setVisible(asked)
        if asked and self._was:
            self.drift.set_text(self._t("It changed this year: {before}", before=self._t(WAS[self._was])))

    def _choose(self, key: str) -> None:
        self._was, again = self._now, key == self._now
        self.chosen.emit(None if again else key)

    def _mark(self) -> None:
        self.drifted.emit(self._was)
        self.tiles.button(self.tiles.key).setFocus()
