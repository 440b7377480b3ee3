"""The whole path as one painted layer: only what is seen is painted, whatever there is beside it."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from cxworkshop.ui.path.paint.backdrop import paint_bands, paint_guides
from cxworkshop.ui.path.paint.card import FAR
from cxworkshop.ui.path.paint.cards import paint_capsules, paint_cards, paint_chips
from cxworkshop.ui.path.paint.curve import paint_curve, paint_faces
from cxworkshop.ui.path.paint.end_labels import paint_end_labels
from cxworkshop.ui.path.paint.far import paint_far
from cxworkshop.ui.path.paint.moment_words import paint_moments
from cxworkshop.ui.path.paint.sight import Sight
from cxworkshop.ui.path.paint.trunk import paint_trunk
from cxworkshop.ui.path.paint.ways import paint_arcs, paint_needs, paint_stub, paint_ways

LEAST_SLOT = 20.0
"""Pixels of a slot below which a stop is a coloured mark: discs would run into each other."""


def paint_path(painter: QPainter, sight: Sight) -> None:
    """Paints bands, ways and line, curve, chips, cards, and capsules. The painter has the device's coordinates."""
    shown = sight.shown
    painter.save()
    painter.setTransform(sight.eye.transform, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    paint_bands(painter, sight.exposed, shown.layout, shown.colours)
    paint_guides(painter, sight)
    if shown.layout.sizes.slot * sight.eye.zoom < LEAST_SLOT:
        painter.restore()
        paint_far(painter, sight)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_lines(painter, sight)
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_trunk(painter, sight)
    _paint_feeling(painter, sight)
    if sight.eye.zoom >= FAR:
        paint_end_labels(painter, sight)
        paint_chips(painter, sight)
    paint_cards(painter, sight)
    if sight.eye.zoom >= FAR:
        paint_capsules(painter, sight)


def _paint_feeling(painter: QPainter, sight: Sight) -> None:
    feeling = sight.shown.layout.feeling
    if not feeling.h or sight.exposed.top() >= feeling.bottom:
        return
    paint_curve(painter, sight)
    paint_faces(painter, sight)
    if sight.eye.zoom >= FAR:
        paint_moments(painter, sight)


def _paint_lines(painter: QPainter, sight: Sight) -> None:
    paint_needs(painter, sight)
    if sight.shown.layout.arcs:
        paint_arcs(painter, sight)
    paint_ways(painter, sight)
    for chip in sight.chips if sight.eye.zoom >= FAR else ():
        paint_stub(painter, sight, chip)
