"""Targets that were not taken: said openly, with the reason the group wrote, so that nobody waits for them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.roadmap import not_taken, why_not
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.named_fields import own_words
from cxworkshop.ui.parts.panel import column, emptied, row, rule
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.labels import Shrinking
from cxworkshop.ui.theme import LIGHT

WIDE, LINE = 520, 20


class LeftOut(Pressed):
    """Gone when there is none. The reasons show where there is room; a tap opens the whole list with them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.leftout")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title, self._count = Shrinking("", LIGHT.ink, 600), plain_label("", "label", look="count-white")
        self._rows, self._reasons = column(gap=0), list[Shrinking]()
        self._rows.setContentsMargins(10, 0, 8, 0)
        self.form = LeftOutForm(desk, self)
        self.form.closed.connect(self.setFocus)
        self.clicked.connect(lambda: self.form.open_at(self.mapToGlobal(QPoint(60, 40))))
        head = row(gap=4)
        head.setContentsMargins(10, 0, 4, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        inside = column(self, gap=6)
        inside.setContentsMargins(0, 6, 0, 2)
        inside.addWidget(rule())
        inside.addLayout(head)
        inside.addLayout(self._rows)

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        left = not_taken(workshop)
        self._title.say(t("Not taken, on purpose"))
        set_tip(self._title, t("Not taken, on purpose"))
        self._count.setText(str(len(left)))
        self.setAccessibleName(f"{t('Not taken, on purpose')}: {', '.join(one.title for one in left)}")
        emptied(self._rows)
        self._reasons = []
        for target in left:
            why = why_not(workshop, target)
            line, reason = Shrinking(target.title, LIGHT.ink), Shrinking(why)
            set_tip(line, "\n".join(filter(None, (target.title, why))))
            for one in (line, reason):
                one.setFixedHeight(LINE)
                self._rows.addWidget(one)
            line.show()  # at once, so that it counts in the height
            reason.hide()
            if why:
                self._reasons.append(reason)
        self.setVisible(bool(left))

    @property
    def high(self) -> int:
        """The pixels it needs without the reasons; none when it is gone."""
        shown = sum(not one.isHidden() for one in self._reasons)
        return 0 if self.isHidden() else self.sizeHint().height() - shown * LINE

    def explain(self, room: int) -> None:
        """Shows the reasons under the titles when this many pixels are enough for all of them."""
        for one in self._reasons:
            one.setVisible(len(self._reasons) * LINE <= room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_focus(QPainter(self), self, radius=8)


class LeftOutForm(Popover):
    """The whole list: each target, and why not."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "roadmap.leftoutform", WIDE)

    def build(self) -> None:
        t, workshop = self.desk.t, self.desk.workshop
        self.say_title(t("Not taken, on purpose"))
        self.body.addWidget(own_words(t("Said openly, so that nobody waits for them."), "muted"))
        for target in not_taken(workshop):
            both = column(gap=0)
            both.addWidget(own_words(target.title, "strong"))
            both.addWidget(own_words(why_not(workshop, target) or t("No reason was written."), "muted"))
            self.body.addLayout(both)

    def reread(self) -> bool:
        return bool(not_taken(self.desk.workshop))
