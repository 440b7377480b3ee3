"""What the workshop promises: its words, its day, the three linked questions, what the map stands on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from cxworkshop.edits import basics
from cxworkshop.model.basics import MAP_BASES
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, row, rule, scrolling
from cxworkshop.ui.prepare.written import Written
from cxworkshop.ui.theme import LIGHT

QUESTIONS = (("success_seen", "users"), ("target_state", "flag"), ("worklife_meaning", "heart-handshake"))


class Promise(Panel):
    """The left panel of Prepare."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(400)
        self._desk = desk
        lines = (("title", 80), ("organisation", 80), ("service", 80), ("date", 10), ("place", 80))
        self._fields = {name: Written(desk, name, limit) for name, limit in lines}
        self._fields["service_promise"] = Written(desk, "service_promise", 160, True).loud(24)
        self._fields["goal"] = Written(desk, "goal", 300, True)
        self._fields["evidence_note"] = Written(desk, "evidence_note", 500, True)
        for name, _icon in QUESTIONS:
            self._fields[name] = Written(desk, name, 300, True, weight=600)
        self._questions, self._quiet = plain_label("", "strong"), plain_label("", "least")
        self._basis_name = plain_label("", "label")
        self._basis = Segments([(key, "", None) for key in MAP_BASES], "assumption")
        for key in MAP_BASES:
            self._basis.button(key).setProperty("narrow", True)  # three words in the narrowest panel
        self._basis.setObjectName("prepare.map_basis")
        self._basis.setEnabled(not desk.read_only)
        self._basis.chosen.connect(lambda key: desk.do(lambda: basics.revise(desk.workshop, "map_basis", key)))
        self._lay_out()

    def retranslate(self) -> None:
        t = self._desk.t
        for field in self._fields.values():
            field.retranslate()
        self._fields["date"].edit.setPlaceholderText(t("2026-03-12"))
        self._questions.setText(t("Three linked questions"))
        self._quiet.setText(t("head every handout"))
        self._basis_name.setText(t(basics.NAMES["map_basis"]))
        for key, word in MAP_BASES.items():
            self._basis.set_text(key, t(word).capitalize())

    def read(self) -> None:
        for field in self._fields.values():
            field.read()
        self._basis.choose(self._desk.workshop.basics.map_basis)

    def _lay_out(self) -> None:
        whole = QWidget()
        inside = column(whole, margin=24, gap=8)
        inside.addWidget(self._fields["service_promise"])
        inside.addLayout(self._grid())
        inside.addWidget(self._fields["goal"])
        head = row()
        head.addWidget(self._questions)
        head.addStretch()
        head.addWidget(self._quiet)
        inside.addLayout(head)
        chain = column()
        for place, (name, icon) in enumerate(QUESTIONS):
            line = row(gap=16)
            line.addWidget(Link(icon, place == 0, place == len(QUESTIONS) - 1))
            line.addWidget(self._fields[name], 1)
            chain.addLayout(line)
        inside.addLayout(chain)
        inside.addWidget(rule())
        inside.addWidget(self._basis_name)
        inside.addWidget(self._basis)
        inside.addWidget(self._fields["evidence_note"])
        inside.addStretch()
        column(self, margin=1).addWidget(scrolling(whole))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        places = (("title", 0, 0), ("organisation", 0, 1), ("service", 1, 0), ("place", 1, 1), ("date", 2, 0))
        for name, line, place in places:
            grid.addWidget(self._fields[name], line, place, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid


class Link(QWidget):
    """A round mark on the line that joins the three questions."""

    def __init__(self, icon: str, first: bool, last: bool) -> None:
        super().__init__()
        self._icon, self._first, self._last = icon, first, last
        self.setFixedWidth(40)

    def sizeHint(self) -> QSize:
        return QSize(40, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(18, 0 if not self._first else 24, 4, 24), QColor(LIGHT.accent))
        if not self._last:
            painter.fillRect(QRectF(18, 24, 4, self.height()), QColor(LIGHT.accent))
        painter.setPen(QPen(QColor(LIGHT.accent), 4, Qt.PenStyle.SolidLine))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(QRectF(2, 6, 36, 36))
        paint_icon(painter, self._icon, QRectF(11, 15, 18, 18), LIGHT.accent_dark)
