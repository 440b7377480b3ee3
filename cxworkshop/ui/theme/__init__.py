"""The look: colours, silo patterns, type and the style sheet, all from design tokens."""

from cxworkshop.ui.theme.colours import DARK, FEELINGS, LIGHT, Colours
from cxworkshop.ui.theme.sheet import dress, stylesheet
from cxworkshop.ui.theme.silos import SILO_COLOURS, paint_silo, silo_colour
from cxworkshop.ui.theme.type import font, load_fonts

__all__ = [
    "DARK",
    "FEELINGS",
    "LIGHT",
    "SILO_COLOURS",
    "Colours",
    "dress",
    "font",
    "load_fonts",
    "paint_silo",
    "silo_colour",
    "stylesheet",
]
