"""What a page of the projector really writes: every piece of text with its size, its place, its ink and its ground."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.pages.page import PaintedPage
from cxworkshop.ui.stage.pages.table import make_page
from cxworkshop.ui.stage.projector import Sent


class Written(NamedTuple):
    """A text in pixels of the display; one that was painted on a stamp, and copied from there, has no place."""

    text: str
    size: float
    ink: str
    place: QRectF | None


def shown(
    bot: QtBot, desk: Desk, page: str, id: str = "", step: int = 0, size: tuple[int, int] = (1920, 1080)
) -> PaintedPage:
    """A page as the projector shows it on a display of that size."""
    made, _ = make_page(page, desk, None)  # type: ignore[arg-type]
    assert isinstance(made, PaintedPage)
    bot.addWidget(made)
    made.resize(*size)
    made.show_sent(Sent(page, id, step))
    return made


@contextmanager
def recorded(stage: QImage) -> Iterator[list[Written]]:
    """Painters go on painting, and all that they write is kept."""
    found: list[Written] = []
    write = QPainter.drawText

    def drawText(painter: QPainter, *args: Any) -> Any:
        found.append(_read(painter, stage, args))
        return write(painter, *args)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", drawText)
        yield found


def _read(painter: QPainter, stage: QImage, args: tuple[Any, ...]) -> Written:
    text = next(one for one in args if isinstance(one, str))
    to_display, font = painter.deviceTransform(), painter.font()
    place = None
    if (device := painter.device()) is not None and device.width() == stage.width():
        if isinstance(args[0], QRectF):
            inside = painter.boundingRect(args[0], int(args[1]), text)
        else:
            inside = QFontMetricsF(font).boundingRect(text).translated(QPointF(args[0]))
        place = to_display.mapRect(QRectF(inside))
    return Written(text, font.pixelSize() * to_display.m22(), painter.pen().color().name(), place)


def read(page: QWidget) -> tuple[list[Written], QImage]:
    """Paints a page, and tells what it wrote and what it looks like."""
    image = QImage(page.size(), QImage.Format.Format_RGB32)
    with recorded(image) as found:
        page.render(image)
    return [one for one in found if one.text.strip()], image


def words(page: QWidget) -> str:
    """All that is written, in order."""
    return " ".join(one.text for one in read(page)[0])


def contrast(image: QImage, one: Written) -> float:
    """Between the ink of a text and what most of its place is painted with."""
    assert one.place is not None
    box = one.place.toAlignedRect().intersected(image.rect())
    step = max(1, box.width() // 40)
    seen = Counter(
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right(), step)
        for y in range(box.top(), box.bottom(), max(1, box.height() // 12))
    )
    return apart(one.ink, seen.most_common(1)[0][0])


def apart(ink: str, ground: str) -> float:
    """The contrast of two colours (WCAG 2.2)."""
    light, dark = sorted((_light(ink), _light(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _light(name: str) -> float:
    """Relative luminance."""
    parts = (QColor(name).redF(), QColor(name).greenF(), QColor(name).blueF())
    r, g, b = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
