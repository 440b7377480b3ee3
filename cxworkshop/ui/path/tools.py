"""The tool row: what the lanes are, which layers show, the tray and the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.model.people import Silo
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.buttons import Button, Segments
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import emptied, row

HIGH = 56


class PathTools(QWidget):
    """Lanes by channel, silo or core process; the layers; the silos as a legend."""

    lanes_chosen = Signal(str)
    layer_switched = Signal(str, bool)
    list_asked = Signal(bool)
    tray_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("look", "tools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HIGH)
        self.tray = Button("", "panel-left-open")
        self.lanes = Segments(
            [("channel", "", "messages-square"), ("silo", "", "users"), ("core_process", "", "split")], "channel"
        )
        self.layers = {"feeling": Button("", "smile"), "handovers": Button("", "repeat")}
        self.list = Button("", "list")
        self._lanes_label, self._layers_label = plain_label("", "label"), plain_label("", "label")
        self._legend = row(gap=6)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        line = row(self, gap=8)
        line.setContentsMargins(16, 0, 16, 0)
        for widget in (self.tray, self._lanes_label, self.lanes):
            line.addWidget(widget)
        line.addSpacing(12)
        line.addWidget(self._layers_label)
        for button in (*self.layers.values(), self.list):
            button.setCheckable(True)
            line.addWidget(button)
        line.addStretch()
        line.addLayout(self._legend)
        self.tray.hide()

    def _connect(self) -> None:
        self.lanes.setObjectName("path.lanes")
        self.lanes.chosen.connect(self.lanes_chosen)
        for name, button in self.layers.items():
            button.setChecked(True)
            button.setObjectName(f"path.layer.{name}")
            button.toggled.connect(lambda on, name=name: self.layer_switched.emit(name, on))
        self.list.setObjectName("path.list")
        self.list.toggled.connect(self.list_asked)
        self.tray.setObjectName("path.tray.show")
        self.tray.clicked.connect(self.tray_asked)

    def retranslate(self) -> None:
        t = self._desk.t
        self._lanes_label.setText(t("Lanes"))
        self._layers_label.setText(t("Show"))
        self.lanes.setAccessibleName(t("Lanes"))
        for key, word in (("channel", t("Channel")), ("silo", t("Silo")), ("core_process", t("Core process"))):
            self.lanes.set_text(key, word)
        self.layers["feeling"].set_text(t("Feeling"))
        self.layers["handovers"].set_text(t("Hand-overs"))
        self.list.set_text(t("List"))
        self.list.setToolTip("Ctrl+L")
        self.tray.set_text(t("Tray"))
        self.reread()

    def reread(self) -> None:
        """Shows the silos there are."""
        emptied(self._legend)
        for silo in self._desk.workshop.all(Silo)[:8]:
            badge = SiloBadge(silo.code, silo.colour)
            badge.setToolTip(silo.name)
            self._legend.addWidget(badge)
