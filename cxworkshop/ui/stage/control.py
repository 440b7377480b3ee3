"""The projector in the dock: the badge with its menu, and the snowflake that holds the picture still."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.stage.badge import Badge
from cxworkshop.ui.stage.menu import place_menu, projector_menu
from cxworkshop.ui.stage.stage import Stage


class StageControl(QObject):
    """Two parts of the dock, and what P and B do."""

    def __init__(self, desk: Desk, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._stage = desk, stage
        self.badge, self.snowflake = Badge(), IconButton("snowflake", "")
        self.snowflake.setObjectName("dock.freeze")
        self.snowflake.setCheckable(True)
        self.badge.clicked.connect(self.open_menu)
        self.snowflake.clicked.connect(lambda: stage.projector.freeze(not stage.projector.frozen))
        stage.projector.changed.connect(self.reread)
        desk.language_changed.connect(self.reread)
        self.reread()

    def reread(self) -> None:
        """Says what the room sees now."""
        t, projector = self._desk.t, self._stage.projector
        gone = projector.place == "gone"
        self.badge.tell(projector.words(t), projector.short_words(t), projector.is_on, gone)
        self.snowflake.setChecked(projector.frozen)
        self.snowflake.set_tooltip(t("Let the projector go on") if projector.frozen else t("Hold the projector still"))

    def open_menu(self) -> QMenu:
        """Rises over the badge."""
        menu = projector_menu(self._stage, self._desk.t, self.badge)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.badge.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))
        return menu

    def _say(self) -> None:
        """Aloud, what the badge says: a key was pressed somewhere else."""
        self._desk.said.emit(self._stage.projector.words(self._desk.t))

    def present(self, button: QWidget) -> None:
        """Starts on the second display, or stops. With one display a small choice opens under the button."""
        if self._stage.projector.place != "off":
            self._stage.stop()
            self._say()
        elif self._stage.start():
            self._say()
        else:
            menu = place_menu(self._stage, self._desk.t, button)
            menu.aboutToHide.connect(menu.deleteLater)
            under = button.mapToGlobal(button.rect().bottomRight())
            menu.popup(QPoint(under.x() - menu.sizeHint().width(), under.y() + 4))

    def blank(self) -> None:
        """Black, and back. A projector that is off is not made black unseen."""
        projector = self._stage.projector
        if projector.place != "off":
            projector.blank(not projector.blanked)
            self._say()
