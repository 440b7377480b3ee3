"""Late trouble, early cause: the whole path as one line, and arcs from where trouble shows to where it is born."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from cxworkshop.layout.arcs import Link
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.parts.popover import OFF
from cxworkshop.ui.targets.cause_form import CauseForm
from cxworkshop.ui.targets.legend import Legend
from cxworkshop.ui.targets.line_view import LineView
from cxworkshop.ui.targets.linking import Linking

LOWEST, HIGHEST, SHARE = 168, 240, 0.22  # its height, and what part of the window's it would like
ASIDE = 48  # pixels from the edge where a long line begins to scroll
TOUCHED = {"touchpoint", "stage", "channel", "cause_link", "problem", "score", "path"}


class ArcsPanel(Panel):
    """As wide as there is room. `pointed` tells the pairs whose arc or stop is under the mouse."""

    pointed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("targets.arcs")
        self.setMinimumHeight(LOWEST)
        self.setMaximumHeight(HIGHEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._desk = desk
        self._name = plain_label("", "section")
        self._none = plain_label("", "muted")
        self._none.setMinimumWidth(1)
        self.line, self.legend = LineView(desk), Legend()
        self.to_path = Button("", "route", "quiet")
        self.to_path.setObjectName("targets.arcs.to_path")
        self.to_path.clicked.connect(lambda: desk.go("path"))
        self.linking = Linking(desk, self)
        self._whole = plain_label("", "label")
        self._area = _sideways(self.line)
        self._lay_out()
        self._listen()
        self.retranslate()

    @cached_property
    def form(self) -> CauseForm:
        """Made when it is first needed."""
        form = CauseForm(self._desk, self)
        form.closed.connect(self.line.setFocus)
        return form

    def retranslate(self) -> None:
        t = self._desk.t
        self._name.setText(t("Late trouble, early cause"))
        self._whole.setText(t("Whole path"))
        self.read()

    def read(self) -> None:
        """Reads the path and its causes again."""
        t = self._desk.t
        self.line.read()
        look = self.line.look
        self._none.setText(
            t("Drag from the stop where trouble shows to the stop where it is born.")
            if look.stops
            else t("No stop is on the path yet. Causes are drawn between stops.")
        )
        self._none.setVisible(not look.links)
        self.to_path.set_text(t("To the path"))
        self.to_path.setVisible(not look.stops)
        self._whole.setVisible(bool(look.stops))
        self.legend.setVisible(bool(look.links))
        self.legend.say(t, look.strongest)

    def open_link(self, link_id: Id, at: QPoint) -> None:
        """Shows one link under the line, below a point of the screen, so that its arc stays in sight."""
        under = self.mapToGlobal(self.rect().bottomLeft()).y() if self.isVisible() else at.y()
        self.form.open_link(link_id, QPoint(at.x(), max(under - OFF, at.y())))

    def sizeHint(self) -> QSize:
        high = round(self.window().height() * SHARE)
        return QSize(super().sizeHint().width(), min(max(high, LOWEST), HIGHEST))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        desk = self._desk
        self.line.drawn.connect(self._draw)
        self.line.arc_tapped.connect(self._tap_arc)
        self.line.stop_tapped.connect(lambda place: desk.select(self.line.look.stops[place].touchpoint.id))
        self.line.pointed.connect(self.pointed)
        self.line.reached.connect(self._show_x)
        self.linking.linked.connect(self.open_link)
        desk.changed.connect(self._changed)
        desk.selected.connect(self._selected)
        desk.path_shown.connect(self.read)
        desk.language_changed.connect(self.retranslate)

    def _draw(self, shows: int, born: int, at: QPoint) -> None:
        line = self.line.look.stops
        self.linking.draw(line[shows], line[born], at)

    def _tap_arc(self, arc: Link, at: QPoint) -> None:
        """Of several links the one that is chosen, else the first."""
        links = self.line.look.links[arc]
        one = next((link for link in links if self._desk.selection in (link.id, link.problem_id)), links[0])
        self._desk.select(one.problem_id or one.id)
        self.open_link(one.id, at)

    def _selected(self, _id: Id) -> None:
        """What was chosen comes into sight, the cause before the symptom."""
        self.line.update()
        for place in sorted(self.line.marks.stops, reverse=True):
            self._show_x(round(self.line.line.xs[place]))

    def _show_x(self, x: int) -> None:
        self._area.ensureVisible(x, 0, ASIDE, 0)

    def _changed(self, change: Change) -> None:
        if TOUCHED & change.kinds():
            self.read()

    def _lay_out(self) -> None:
        inside = column(self, gap=0)
        inside.setContentsMargins(20, 4, 12, 10)
        inside.addLayout(self._head())
        inside.addSpacing(-8)  # the arcs may rise beside the words over them
        line = row(gap=4)
        line.addWidget(self._whole, 0, Qt.AlignmentFlag.AlignBottom)
        self._whole.setContentsMargins(0, 0, 0, 40)
        line.addWidget(self._area, 1)
        inside.addLayout(line, 1)

    def _head(self) -> QHBoxLayout:
        self.head = head = row(gap=16)
        head.addWidget(self._name)
        head.addWidget(self._none)
        head.addWidget(self.to_path)
        head.addStretch()
        head.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignVCenter)
        return head


def _sideways(inside: QWidget) -> QScrollArea:
    """A long path scrolls to the side."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.setProperty("look", "clear")
    area.setWidget(inside)
    return area
