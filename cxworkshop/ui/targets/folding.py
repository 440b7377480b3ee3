"""The arcs over the pairs, or in their place a thin line that brings them back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.targets.arcs import ArcsPanel

THIN = 48


class ArcsFold(QWidget):
    """`panel` is shown or folded. In a low window it folds by itself, until a person has said how it should be."""

    def __init__(self, panel: ArcsPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel, self._by_hand = panel, False
        self.less, self.more = IconButton("chevron-up", ""), IconButton("chevron-down", "")
        self._thin, self._name = Panel(), plain_label("", "strong")
        self._lay_out()
        self.less.clicked.connect(lambda: self._choose(True))
        self.more.clicked.connect(lambda: self._choose(False))
        self.fold(False)

    def retranslate(self, t: Words) -> None:
        self._name.setText(t("Late trouble, early cause"))
        self.less.set_tooltip(t("Fold the causes away"))
        self.more.set_tooltip(t("Show the causes"))

    @property
    def is_folded(self) -> bool:
        return self.panel.isHidden()

    def fold(self, folded: bool) -> None:
        self.panel.setVisible(not folded)
        self._thin.setVisible(folded)

    def suit(self, low: bool) -> None:
        """Told how high the window is."""
        if not self._by_hand:
            self.fold(low)

    def _choose(self, folded: bool) -> None:
        self._by_hand = True
        self.fold(folded)
        (self.more if folded else self.less).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.less.setObjectName("targets.arcs.less")
        self.more.setObjectName("targets.arcs.more")
        self.panel.head.addWidget(self.less, 0, Qt.AlignmentFlag.AlignTop)
        self._thin.setFixedHeight(THIN)
        line = row(self._thin)
        line.setContentsMargins(20, 0, 12, 0)
        line.addWidget(self._name, 1)
        line.addWidget(self.more)
        inside = column(self)
        inside.addWidget(self._thin)
        inside.addWidget(self.panel)
