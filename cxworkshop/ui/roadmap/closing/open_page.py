"""Before it is closed: what is still open, the five theses beside it, and the step on below."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.roadmap.closing.checks import ChecksPanel
from cxworkshop.ui.roadmap.closing.foot import Foot
from cxworkshop.ui.roadmap.closing.theses import ThesesPanel


class OpenPage(QWidget):
    """Wires its three parts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.checks, self.theses, self.foot = ChecksPanel(desk), ThesesPanel(desk), Foot(desk)
        self.checks.thesis.connect(self.theses.look_at)
        self.foot.leaving.connect(self.settle)
        self.foot.stuck.connect(self.checks.show_first_in_the_way)
        sides = row(gap=16)
        sides.addWidget(self.checks, 1)
        sides.addWidget(self.theses, 1)
        inside = column(self, gap=16)
        inside.addLayout(sides, 1)
        inside.addWidget(self.foot)

    def reread(self) -> None:
        for part in (self.checks, self.theses, self.foot):
            part.reread()

    def settle(self) -> None:
        self.checks.settle()
        self.theses.settle()
