"""The results of the sample workshop: which round they open on, and the reasons they show."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.model.voting import Decision, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.voting.results import ResultsPage


@pytest.fixture
def results(
    qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile], demo: Workshop
) -> ResultsPage:
    made = editor(demo)
    page = ResultsPage(Desk(made, Booth(made, open_workshops[-1])))
    qtbot.addWidget(page)
    page.resize(1352, 732)
    page.show()
    page.show_rounds()
    return page


def test_they_open_on_the_round_in_which_was_decided(results: ResultsPage, demo: Workshop) -> None:
    assert {decision.round_id for decision in demo.all(Decision)} == {results.round_id}
    assert results.table.bar_name.text() == "Dots by silo"


def test_a_reason_is_shown_in_the_other_round_too(results: ResultsPage, demo: Workshop) -> None:
    results._choose(next(one.id for one in demo.all(VotingRound) if one.method == "two_criteria"))
    assert results.table.bar_name.text() == "Impact and ease"
    said = {decision.target_id: decision.reason for decision in demo.all(Decision)}
    shown = {row.place.option.target_id: row.why.text() for row in results.rows}
    assert any(shown.values())
    assert all(text == said.get(id, "") for id, text in shown.items())
