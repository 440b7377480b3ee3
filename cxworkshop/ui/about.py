"""About the program: its version, whose work it stands on, as Qt's licence asks, and what a secret vote can promise."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop import __version__
from cxworkshop.text import Words
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.voting.limits import KEPT, NOT_PROTECTED


def tell_about(parent: QWidget, t: Words) -> None:
    title = t("CX Workshop {version}", version=__version__)
    sentence = t(
        "Free to use and to change under the Apache License 2.0. The windows are made with Qt, which is used under the "
        "GNU Lesser General Public License, version 3: you may replace it with your own, and study how it works here. "
        "The fonts, the icons and the other libraries are free as well. The files NOTICE and licences beside the "
        "program say it in full."
    )
    dialog = Dialog(parent, title, sentence, [("close", t("Close"), "primary")], str)
    dialog.body.addWidget(plain_label(t("About secret votes"), "section"))
    dialog.body.addWidget(wrapping(plain_label(f"{t(KEPT)} {t(NOT_PROTECTED)}")))
    dialog.open()
