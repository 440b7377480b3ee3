"""Everybody in the room who can carry something: a face is dragged onto a card, or asked what it takes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.people import Participant
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.roadmap.board import Board
from cxworkshop.ui.roadmap.face import Face
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.pick_list import Line
from cxworkshop.ui.roadmap.who import Asking, people_lines

NAMES, ALONE = 148, 420  # pixels for the words at the left, and where no face is beside them


class FacesPanel(Panel):
    """Stands where the lights and the load are, so that no column moves. `closed` tells that it was put away."""

    closed = Signal()

    def __init__(self, desk: Desk, board: Board, asking: Asking) -> None:
        super().__init__()
        self._desk, self._board, self._asking = desk, board, asking
        self.faces: list[Face] = []
        self.setObjectName("roadmap.faces")
        self._title, self._how = yielding(plain_label("", "strong")), yielding(small())
        self.close_button = IconButton("x", "", self)
        self.close_button.setObjectName("roadmap.faces.close")
        self.close_button.clicked.connect(self.closed)
        box = QWidget()
        self._wrap = Wrap(box, gap=6)
        self._lay_out(box)

    def reread(self) -> None:
        t = self._desk.t
        self._title.setText(t("Who takes what?"))
        self._how.setText(t("Drag a face onto a card, or press O on a card."))
        self.close_button.set_tooltip(t("Close"))
        here = {one.id for one in self._desk.workshop.all(Participant) if one.present and one.role != "customer"}
        lines = [one for one in people_lines(self._desk.workshop, t) if one.value in here]
        self._head.setFixedWidth(NAMES if lines else ALONE)
        if not lines:
            self._how.setText(t("Nobody is in the workshop yet. People are added in Prepare."))
        if [one.value for one in lines] != [face.id for face in self.faces]:
            self._make_faces(lines)
        for face, line in zip(self.faces, lines, strict=True):
            face.show_line(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _make_faces(self, lines: list[Line]) -> None:
        emptied(self._wrap)
        self.faces = [Face(line) for line in lines]
        for face in self.faces:
            self._board.attend(face)
            face.clicked.connect(lambda _=False, face=face: self._ask(face))
            self._wrap.addWidget(face)

    def _ask(self, face: Face) -> None:
        """What this person takes, for those who do not drag."""
        self._asking.what(face.id, face.mapToGlobal(QPoint(40, 0)), face)

    def _lay_out(self, box: QWidget) -> None:
        names, line = column(gap=2), row(self, gap=8)
        line.setContentsMargins(20, 8, 4, 8)
        names.addWidget(self._title)
        names.addWidget(self._how)
        names.addStretch()
        self._head = QWidget()
        self._head.setLayout(names)
        area = scrolling(box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line.addWidget(self._head)
        line.addWidget(area, 1)
        line.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
