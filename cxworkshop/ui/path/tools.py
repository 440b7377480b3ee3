"""The tool row: which path, what the lanes are, which layers show, finding, the silos, and what the path says."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QMenu, QWidget

from cxworkshop.edits.rows import in_tray
from cxworkshop.layout.plan import Plan
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.path.paths import PathSwitcher
from cxworkshop.ui.path.tool_parts import ContactCount, RoundButton, SiloLegend, ToolButton, ToolSegments
from cxworkshop.ui.path.view import PathView

HIGH = 56
LAYERS = {
    "feeling": ("smile", mark("Feeling")),
    "handovers": ("repeat", mark("Hand-overs")),
    "causes": ("sprout", mark("Causes")),
    "dots": ("circle-dot", mark("Dots")),
}
MORE = {
    "deviations": mark("What can go wrong"),
    "gaps": mark("Gaps to what was expected"),
    "evidence": mark("Seen or guessed"),
}


class PathTools(QWidget):
    """Everything about how the path is shown. When the row is narrow, words go first where an icon says enough."""

    lanes_chosen = Signal(str)
    layer_switched = Signal(str, bool)
    list_asked = Signal(bool)
    tray_asked = Signal()
    finding_asked = Signal()
    readings_asked = Signal(bool)

    def __init__(self, desk: Desk, view: PathView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self.setProperty("look", "tools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HIGH)
        self.tray = ToolButton("panel-left-open")
        self.paths = PathSwitcher(desk, view)
        self.lanes = ToolSegments(
            [("channel", "", "messages-square"), ("silo", "", "users"), ("core_process", "", "split")], "channel"
        )
        self.layers = {name: ToolButton(icon) for name, (icon, _word) in LAYERS.items()}
        self.more, self.list, self.search = ToolButton("ellipsis"), ToolButton("list"), ToolButton("search")
        self.contacts, self.legend, self.says = ContactCount(), SiloLegend(), RoundButton("info")
        self._lanes_label, self._layers_label = plain_label("", "label"), plain_label("", "label")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        line = row(self, gap=8)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        left: list[QWidget] = [self.tray, self.paths, self._lanes_label, self.lanes, self._layers_label]
        right: list[QWidget] = [self.contacts, self.legend, self.says]
        for widget in (*left, *self.layers.values(), self.more, self.list, self.search):
            line.addWidget(widget)
        line.addStretch()
        for widget in right:
            line.addWidget(widget)
        self.tray.hide()

    def _connect(self) -> None:
        named: dict[str, QWidget] = {"tray.show": self.tray, "lanes": self.lanes, "more": self.more, "list": self.list}
        named |= {"find": self.search, "contacts": self.contacts, "says": self.says}
        for name, widget in named.items():
            widget.setObjectName(f"path.{name}")
        self.lanes.chosen.connect(self.lanes_chosen)
        for name, button in self.layers.items():
            button.setCheckable(True)
            button.setChecked(self._view.layers[name])
            button.setObjectName(f"path.layer.{name}")
            button.toggled.connect(lambda on, name=name: self.layer_switched.emit(name, on))
        self.list.setCheckable(True)
        self.list.toggled.connect(self.list_asked)
        self.tray.clicked.connect(self.tray_asked)
        self.search.clicked.connect(self.finding_asked)
        self.more.clicked.connect(self._offer_more)
        self.says.turned.connect(self.readings_asked)
        self.contacts.clicked.connect(self.says.toggle)

    def retranslate(self) -> None:
        t = self._desk.t
        self._lanes_label.setText(t("Lanes"))
        self._layers_label.setText(t("Show"))
        self.lanes.setAccessibleName(t("Lanes"))
        self.lanes.say({"channel": t("Channel"), "silo": t("Silo"), "core_process": t("Core process")})
        for name, (_icon, word) in LAYERS.items():
            self.layers[name].say(t(word))
        self.more.say(t("More"))
        self.list.say(t("List"), "Ctrl+L")
        self.search.say(t("Find on the path"), "Ctrl+F")
        self.says.say(t("What the path says"))
        self.reread()

    def reread(self) -> None:
        """Shows the silos there are, how many cards wait, and how many contact points there are."""
        t, workshop, path_id = self._desk.t, self._desk.workshop, self._view.path_id
        waiting = len(in_tray(workshop, path_id))
        self.tray.say(f"{t('Tray')}  {waiting}" if waiting else t("Tray"))
        self.contacts.count(contacts_of(workshop, self._view.plan), t)
        self.legend.show_silos(workshop.all(Silo)[:8], t)
        self.paths.reread()
        self.fit()

    def show_tray_button(self, shown: bool) -> None:
        self.tray.setVisible(shown)
        self.fit()

    # What gives way

    def fit(self) -> None:
        """Takes words away, one part after the other, until the row fits; then gives back those that still fit. Out
        of sight nothing is measured: it is done when the row is shown.
        """
        if not self.isVisible():
            return
        parts, small = self._giving_way(), list[Callable[[bool], object]]()
        for shrink in parts:
            shrink(False)
        for shrink in parts:
            if self._needs() <= self.width():
                break
            shrink(True)
            small.append(shrink)
        for shrink in reversed(small[:-1]):
            shrink(False)
            if self._needs() > self.width():
                shrink(True)

    def _giving_way(self) -> tuple[Callable[[bool], object], ...]:
        """From what is missed least to what is missed most."""
        feeling, handovers, causes, dots = self.layers.values()
        alone = () if len(self._desk.workshop.all(Path)) > 1 else (self.paths.shrink,)
        return (
            self.search.shrink,
            self.list.shrink,
            self.more.shrink,
            *alone,
            self._hide_labels,
            self.contacts.shrink,
            dots.shrink,
            causes.shrink,
            self.legend.shrink,
            handovers.shrink,
            self.paths.shrink,
            feeling.shrink,
            self.lanes.shrink,
            self.tray.shrink,
        )

    def _hide_labels(self, small: bool) -> None:
        for label in (self._lanes_label, self._layers_label):
            label.setVisible(not small)

    def _needs(self) -> int:
        line = self.layout()
        assert line is not None
        line.invalidate()
        return line.sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, HIGH)

    # The layers that are asked for less

    def _offer_more(self) -> None:
        t, view = self._desk.t, self._view
        menu = QMenu(self)
        menu.setObjectName("path.more.menu")
        menu.aboutToHide.connect(menu.deleteLater)
        for name, word in MORE.items():
            on = view.layers[name]
            offer(menu, t(word), partial(self.layer_switched.emit, name, not on), on)
        menu.addSeparator()
        offer(
            menu,
            t("Only starred cards large"),
            lambda: view.show_only_starred(not view.only_starred),
            view.only_starred,
        )
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def contacts_of(workshop: Workshop, shown: Plan) -> int:
    """The contact points of a plan: as insight.path counts them, without reading all stops again after each change."""
    ending = {card.id for card in workshop.all(Touchpoint) if card.state == "retire"}
    return len(shown.front) - sum([stop.id in ending for stop in shown.front] if ending else ())
