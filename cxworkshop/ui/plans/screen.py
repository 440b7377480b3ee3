"""The screen of contingency plans: deviations by class at the left, the plan of one of them at the right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from cxworkshop.edits import surprises
from cxworkshop.insight.surprises import by_priority
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import Problem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.handouts.blank_forms import print_blank_forms, print_card
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.menu import offer as add_line
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.screen_row import ScreenRow
from cxworkshop.ui.plans.aloud import ReadAloud
from cxworkshop.ui.plans.choosing import ask_deviation, ask_stops
from cxworkshop.ui.plans.form import PlanForm
from cxworkshop.ui.plans.listing import DeviationList
from cxworkshop.ui.plans.nothing import Nothing
from cxworkshop.ui.plans.offers import Offer
from cxworkshop.ui.plans.typical import Typical


class PlansScreen(QWidget):
    """Wires list and form to the desk; the deviation that is open is known by its id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, ""
        self.setObjectName("plans")
        self.aloud = ReadAloud(desk, self)
        self._layout = column(self)
        self._layout.setContentsMargins(24, 4, 24, 16)
        self._build()
        QShortcut(QKeySequence("N"), self).activated.connect(self.add)
        desk.changed.connect(self._changed)
        desk.language_changed.connect(self.retranslate)
        desk.selected.connect(self._selected)
        self.aloud.closed.connect(lambda: self.read.setFocus(Qt.FocusReason.PopupFocusReason))

    @property
    def deviation_id(self) -> Id:
        """The deviation that is open; empty when there is none."""
        return self._id

    def retranslate(self) -> None:
        """Puts the screen together again in the language of the desk; the keyboard stays where it is."""
        self.form.settle()
        sorted_by, focused = self.list.sorted_by.key, self.focusWidget()
        name = focused.objectName() if focused and focused.hasFocus() else ""
        before = self.form.page
        emptied(self._layout)
        self._build()
        if self._id:
            self.form.page.carry_on(before)
        self.list.show_by(sorted_by)
        for part in (self.form, self.list):
            if name and (widget := part.findChild(QWidget, name)):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_deviation(self, id: Id) -> None:
        """Shows one deviation and its plan; what was being typed for another one is kept first."""
        self.form.settle()
        self._id = id
        self._reread()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reread()

    def hideEvent(self, event: QHideEvent) -> None:
        self.form.settle()
        self.aloud.close_up()
        super().hideEvent(event)

    def _build(self) -> None:
        self._layout.addWidget(self._head())
        self._layout.addLayout(self._sides(), 1)
        self._reread()

    def _head(self) -> ScreenRow:
        t = self._desk.t
        self.forms = Button(t("Blank forms"), "printer")
        self.forms.setObjectName("plans.blank")
        self.forms.clicked.connect(self._print_blank)
        self.read = Button(t("Read aloud"), "megaphone", "soft")
        self.read.setObjectName("plans.read")
        self.read.clicked.connect(self._read_aloud)
        sentence = t("What goes wrong anyway, and what we say first.")
        return ScreenRow(t("Contingency plans"), sentence, [self.forms, self.read])

    def _sides(self) -> QHBoxLayout:
        self.list, self.form, self.nothing = DeviationList(self._desk), PlanForm(self._desk), Nothing(self._desk)
        self.list.setMinimumWidth(320)
        self.list.setMaximumWidth(400)
        self.list.chosen.connect(self.open_deviation)
        self.list.adding.connect(self.add)
        self.list.accepted.connect(self._accept)
        self.nothing.adding.connect(self.add)
        self.form.removed.connect(self._remove)
        self.form.card_wanted.connect(self._print_card)
        sides = row(gap=16)
        sides.addWidget(self.list, 3)
        sides.addWidget(self.form, 7)
        sides.addWidget(self.nothing, 7)
        return sides

    def _changed(self, _change: object) -> None:
        if self.isVisible():  # otherwise it is read again when shown
            self._reread()

    def _reread(self) -> None:
        found = [deviation.id for deviation in by_priority(self._desk.workshop)]
        if self._id not in found:
            self._id = found[0] if found else ""
        self.list.reread(self._id)
        hidden, shown = (self.nothing, self.form) if self._id else (self.form, self.nothing)
        self.read.setEnabled(bool(self._id))
        if self._desk.projector is not None:
            self._desk.projector.tell_open("plan", self._id)
        hidden.hide()  # first, so that the two never ask for room together
        shown.show()
        if self._id:
            self.form.show_deviation(self._id)
        else:
            self.nothing.reread()

    def _selected(self, id: Id) -> None:
        if self._desk.workshop.get(Deviation, id):
            self.open_deviation(id)

    def _read_aloud(self) -> None:
        """What is being typed is read too."""
        self.form.settle()
        self.aloud.open(self._id)

    def _print_blank(self) -> None:
        """Asks which forms: an empty one, or those begun with what is known of each deviation without a ready plan."""
        t, menu = self._desk.t, QMenu(self)
        self.form.settle()
        add_line(menu, t("One blank form"), lambda: print_blank_forms(self._desk, self, False))
        every = t("A form for each deviation without a ready plan")
        add_line(menu, every, lambda: print_blank_forms(self._desk, self, True))
        menu.setObjectName("plans.blank.menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.forms.mapToGlobal(QPoint(0, self.forms.height())))

    def _print_card(self, id: Id) -> None:
        """What is being typed is printed too."""
        self.form.settle()
        print_card(self._desk, self, id)

    # Adding and removing

    def add(self) -> None:
        """Asks for a new deviation; the stop that is chosen on the path is ticked already."""
        t = self._desk.t
        if not every_stop(self._desk.workshop):
            self._desk.refused.emit(t("First place the stops on the path. Then say what goes wrong at them."))
            return
        if not self._desk.may_write():
            return
        self.form.settle()
        stop = self._desk.workshop.get(Touchpoint, self._desk.selection)
        ask_deviation(self, t, self._desk.workshop, [stop.id] if stop else [], self._added)

    def _added(self, stops: list[Id], title: str, category: str) -> None:
        workshop = self._desk.workshop
        if self._desk.do(lambda: surprises.add_deviation(workshop, stops, title, category)):  # type: ignore[arg-type]
            self._open_last()

    def _accept(self, offer: Offer) -> None:
        workshop, what = self._desk.workshop, offer.what
        if isinstance(what, Problem):
            if self._desk.do(lambda: surprises.accept_pair(workshop, what.id)):
                self._open_last()
        elif what[0].touchpoint_ids:
            self._take(what, [])
        else:
            ask_stops(self, self._desk.t, workshop, [], lambda ids: self._take(what, ids))

    def _take(self, typical: Typical, stops: list[Id]) -> None:
        if self._desk.do(lambda: surprises.accept_typical(self._desk.workshop, typical, stops)):
            self._open_last()

    def _open_last(self) -> None:
        """Opens what was added last, ready to be written on where the paper form goes on."""
        added = self._desk.workshop.all(Deviation)[-1]
        self.open_deviation(added.id)
        self.form.begin()

    def _remove(self, id: Id) -> None:
        """What is being typed goes along, and comes back with it."""
        self.form.settle()
        self._desk.do(lambda: surprises.remove_deviation(self._desk.workshop, id))
