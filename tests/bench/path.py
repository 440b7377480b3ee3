"""The sample path on the screen, against a bare graphics view that paints as many boxes by hand."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.library.demo import demo_records
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create, open_file
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.theme import LIGHT, font, load_fonts, stylesheet
from tests.bench.figure import Figure, side_by_side_ms

W = TypeVar("W", bound=QWidget)
SIZE = (1352, 788)
SCREENFULS = 20
"""In each of the five rounds, so that one frame more or less does not decide."""


def figures() -> list[Figure]:
    app = application()
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        screen, bare = shown(PathScreen(desk)), shown(Boxes())
        again = side_by_side_ms(lambda: repaint(app, screen.canvas.viewport()), lambda: repaint(app, bare.viewport()))
        pan = side_by_side_ms(lambda: pan_over(app, screen.canvas), lambda: pan_over(app, bare))
        screen.close()
        bare.close()
    return [
        Figure("the path, repainted", again[0] / SCREENFULS, again[1] / SCREENFULS, 5),
        Figure("the path, scrolled by a slot", pan[0] / SCREENFULS, pan[1] / SCREENFULS, 5),
    ]


def application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    load_fonts()
    app.setStyleSheet(stylesheet(LIGHT))
    return app


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    create(folder / "sample.cxw", Workshop(demo_records("en")))
    with open_file(folder / "sample.cxw") as file:
        editor = Editor(file.workshop(), file)
        yield Desk(editor, Booth(editor, file))


class Boxes(QGraphicsView):
    """The least that shows as much: round white boxes with three lines of text, dots, and one line through them."""

    def __init__(self) -> None:
        super().__init__()
        self.setScene(QGraphicsScene(0, 0, 16 * 168, 640, self))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFont(font(14, 600))

    def drawBackground(self, painter: QPainter, rect: object) -> None:
        painter.fillRect(self.sceneRect(), QColor(LIGHT.paper))
        painter.setFont(self.font())
        painter.setPen(QPen(QColor(LIGHT.accent), 4))
        painter.drawPolyline([QPointF(place * 84, 130 + 96 * (place // 2 % 5)) for place in range(32)])
        for place in range(16):
            box = QRectF(place * 168 + 16, 96 * (place % 5) + 90, 136, 84)
            painter.setPen(QColor(LIGHT.ink))
            painter.setBrush(QColor(LIGHT.surface))
            painter.drawRoundedRect(box, 8, 8)
            painter.drawEllipse(QPointF(box.center().x(), 40), 11, 11)
            painter.drawText(box.adjusted(16, 4, -8, 0), "Confirmation and\nprice estimate\narrive")


def shown(widget: W) -> W:
    widget.resize(*SIZE)
    widget.show()
    QApplication.processEvents()
    return widget


def repaint(app: QApplication, viewport: QWidget) -> None:
    for _ in range(SCREENFULS):
        viewport.update()
        app.processEvents()


def pan_over(app: QApplication, view: QGraphicsView) -> None:
    bar = view.horizontalScrollBar()
    for step in range(SCREENFULS):
        bar.setValue(168 * (step % 6))
        app.processEvents()
