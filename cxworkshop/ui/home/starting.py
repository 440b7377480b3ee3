"""The questions before a new workshop: its title, and for a ready path the industry."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label

Template = tuple[str, str]  # key, name


class NewWorkshop(Dialog):
    """Asks for a title. With templates, also for one of them, whose name stands in until a title is written."""

    def __init__(
        self,
        parent: QWidget,
        t: Words,
        templates: Sequence[Template],
        start: Callable[[str, str], None],
    ) -> None:
        title = t("Start from an industry") if templates else t("New workshop")
        told = t("Choose the path that is nearest. Everything can be changed.") if templates else ""
        buttons = [("", t("Not now"), "plain"), ("start", t("Start"), "primary")]
        super().__init__(parent, title, told, buttons, lambda key: start(*self.answer) if key else None)
        self.setObjectName("home.new")
        self._templates, self._picked = dict(templates), templates[0][0] if templates else ""
        self.title = LineField(80, t("What is the workshop called?"))
        self.title.setObjectName("home.new.title")
        if templates:
            self.body.addLayout(self._choices(templates))
        self.body.addWidget(plain_label(t("Title"), "label"))
        self.body.addWidget(self.title)
        self.title.textChanged.connect(self._allow)
        self.title.returnPressed.connect(lambda: self.choose("start") if self.buttons["start"].isEnabled() else None)
        self._show_name()
        self._allow()
        self.title.setFocus()

    @property
    def answer(self) -> tuple[str, str]:
        """The key of the template, or nothing; and the title."""
        return self._picked, self.title.text().strip() or self._templates.get(self._picked, "")

    def _choices(self, templates: Sequence[Template]) -> QGridLayout:
        grid, group = QGridLayout(), QButtonGroup(self)
        for place, (key, name) in enumerate(templates):
            button = Button(name)
            button.setObjectName(f"home.template.{key}")
            button.setCheckable(True)
            button.setChecked(key == self._picked)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, key=key: self._pick(key))
            group.addButton(button)
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def _pick(self, key: str) -> None:
        self._picked = key
        self._show_name()
        self._allow()

    def _show_name(self) -> None:
        if self._picked:
            self.title.setPlaceholderText(self._templates[self._picked])

    def _allow(self) -> None:
        self.buttons["start"].setEnabled(bool(self.answer[1]))
