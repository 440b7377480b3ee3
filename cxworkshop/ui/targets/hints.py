"""Hints over the list: two that sound alike, too many for one vote, all of them only fixing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.insight.targets import is_all_fixing, sound_alike, standing, too_many, votable
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import icon as drawn
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, emptied, row
from cxworkshop.ui.theme import LIGHT, font

Way = tuple[str, str, Callable[[], object]]  # object name, word, what it does


class Hint(Panel):
    """A sign, a sentence, and what one can do about it."""

    def __init__(self, icon: str, sentence: str, ways: Sequence[Way] = ()) -> None:
        super().__init__(look="tag-warn")
        inside, line = column(self), row(gap=12)
        line.setContentsMargins(12, 8, 12, 0 if ways else 8)
        sign = plain_label("")
        sign.setPixmap(drawn(icon, LIGHT.warn, 20).pixmap(QSize(20, 20)))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(yielding(plain_label(sentence, look="warn")), 1)
        inside.addLayout(line)
        if ways:
            inside.addLayout(self._row(ways))

    def _row(self, ways: Sequence[Way]) -> QHBoxLayout:
        line = row(gap=4)
        line.setContentsMargins(32, 0, 12, 4)
        for name, word, do in ways:
            button = Button(word, look="quiet")
            button.setObjectName(name)
            button.setFont(font(14, 600))
            button.clicked.connect(lambda _=False, do=do: do())
            line.addWidget(button)
        line.addStretch()
        return line


class Hints(QWidget):
    """One hint of a kind at a time. What has been said to be not the same is not asked again while the window is open;
    `merging` asks to merge the first into the second.
    """

    merging = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._apart: set[frozenset[Id]] = set()
        self._lines = column(self, gap=8)
        self._lines.setContentsMargins(16, 8, 8, 8)

    def read(self) -> None:
        emptied(self._lines)
        found = [one for one in (self._alike(), self._many(), self._fixing()) if one is not None]
        for one in found:
            self._lines.addWidget(one)
        self.setVisible(bool(found))

    def _alike(self) -> Hint | None:
        t, pairs = self._desk.t, sound_alike(self._desk.workshop)
        pair = next((pair for pair in pairs if frozenset(one.id for one in pair) not in self._apart), None)
        if pair is None:
            return None
        one, other = pair
        sentence = t("“{one}” and “{other}” sound alike. Merge?", one=one.title, other=other.title)
        merge = ("targets.alike.merge", t("Merge"), lambda: self.merging.emit(other.id, one.id))
        apart = ("targets.alike.apart", t("Not the same"), lambda: self._keep_apart(one, other))
        return Hint("merge", sentence, () if self._desk.read_only else (merge, apart))

    def _keep_apart(self, one: Target, other: Target) -> None:
        self._apart.add(frozenset((one.id, other.id)))
        self.read()

    def _many(self) -> Hint | None:
        if not too_many(self._desk.workshop):
            return None
        n = len(votable(self._desk.workshop))
        return Hint("info", self._desk.t("{n} targets are many for one vote. Merge what is nearly the same.", n=n))

    def _fixing(self) -> Hint | None:
        if not is_all_fixing(standing(self._desk.workshop)):
            return None
        t = self._desk.t
        return Hint("wrench", t("All of these only fix what is broken. What would make people come back for it?"))
