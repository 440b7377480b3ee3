"""Between the ballots: silence and clock, who leaves, what hides a ballot, and what the set-up asks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cxworkshop.edits import rounds
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.people import Participant
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Turnout
from cxworkshop.text import phrase
from cxworkshop.ui.theme import dress
from tests.ui.voting.table import LEFT, Seat, Table, spoken


def open_at_the_screen(table: Table, **settings: object) -> None:
    table.draft(collect="at_screen", **settings)
    table.click("voting.setup.open")
    assert table.round.state == "open", "nobody is asked about a projector at the screen"


# Hidden


def test_at_the_screen_three_seconds_pass_before_any_dot_shows(seat: Seat) -> None:
    table = seat()
    open_at_the_screen(table)
    polling = table.screen.polling
    polling.privacy.second = 1
    seen: list[tuple[int, bool]] = []
    polling.privacy.counting.connect(lambda left: seen.append((left, polling.ballot.hidden)))
    with table.bot.waitSignal(polling.privacy.ready):
        table.call("p1")
    assert seen == [(3, True), (2, True), (1, True)]
    assert len(polling.ballot.rows) == 8


def test_at_the_screen_a_ballot_nobody_touches_hides_behind_its_voters_name(seat: Seat) -> None:
    table = seat()
    open_at_the_screen(table)
    polling = table.screen.polling
    polling.privacy.second = polling.privacy.patience = 1
    with table.bot.waitSignal(polling.privacy.still):
        table.call("p1")
    assert polling.currentWidget() is polling.name
    assert "Continue as Person 1?" in spoken(polling)
    with table.bot.waitSignal(polling.privacy.ready):
        table.click("voting.name.yes")


def test_any_sign_of_life_keeps_the_ballot_there(seat: Seat) -> None:
    table = seat()
    open_at_the_screen(table)
    privacy, told = table.screen.polling.privacy, []
    privacy.second = 1
    with table.bot.waitSignal(privacy.ready):
        table.call("p1")
    window = table.screen.window().windowHandle()
    privacy.still.connect(lambda: told.append("still"))
    for sign in (
        lambda: QTest.keyClick(window, Qt.Key.Key_A),
        lambda: QTest.mouseMove(window, QPoint(300, 400)),
        lambda: QTest.mouseClick(window, LEFT, pos=QPoint(500, 200)),
    ):
        privacy._calm.setInterval(60_000)
        sign()
        assert privacy._calm.interval() == privacy.patience, "the stillness began anew"
    assert privacy.watching
    assert told == []


def test_when_displays_change_the_ballot_and_its_check_go_off_the_screen_at_once(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    polling = table.screen.polling
    polling.blank()
    assert polling.currentWidget() is polling.neutral, "nothing to hide, nothing happens"
    table.call("p1")
    table.type("a++")
    for ways in ((), ("voting.ballot.check",)):
        for way in ways:
            table.click(way)
        table.screen.blank()
        assert polling.currentWidget() is polling.name
        assert not any("Target" in words for words in spoken(polling))
        table.click("voting.name.yes")
    draft = polling.ballot.draft
    assert draft is not None
    assert draft.dots("main", table.row("A").option_id) == 2


# Silence and clock


def test_a_round_begins_with_three_minutes_of_silence_that_anybody_may_end(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    neutral = table.screen.polling.neutral
    assert neutral.time.silent
    assert str(neutral.time.clock.countdown) == "3:00"
    assert neutral.time.clock.countdown.running
    assert {"A", "Target 1", "H", "Target 8"} <= spoken(neutral)
    table.click("voting.neutral.begin")
    assert not neutral.time.silent
    assert spoken(neutral).isdisjoint({"Target 1", "Target 8"})
    assert str(neutral.time.clock.countdown) == "4:00", "six voters of 40 seconds"


def test_the_first_name_ends_the_silence_and_so_does_its_time(seat: Seat) -> None:
    for how in ("name", "time"):
        table = seat()
        table.draft()
        table.open()
        neutral = table.screen.polling.neutral
        if how == "name":
            table.click("voting.neutral.name.p2")
        else:
            neutral.time.clock.countdown.whole = 0
            neutral.time.clock.ticked.emit()
        assert not neutral.time.silent


def test_the_clock_is_paused_and_goes_on_while_the_round_stays_open(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    clock = table.screen.polling.neutral.time.clock
    table.click("voting.neutral.begin")
    table.click("voting.neutral.clock")
    assert not clock.countdown.running
    left = clock.countdown.left
    table.vote("p1", "A")
    assert clock.countdown.left == left
    table.click("voting.neutral.clock")
    assert clock.countdown.running
    assert table.round.state == "open"


# Who comes and goes


def test_who_leaves_early_abstains_and_is_listed_so(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.click("voting.neutral.gone")
    table.answer("name.p2")
    table.answer("yes")
    table.click("voting.neutral.name.p3")
    table.click("voting.name.abstain")
    states = {one.participant_id: one.state for one in table.workshop.all(Turnout)}
    assert (states["p2"], states["p3"]) == ("abstained", "abstained")
    assert not table.workshop.the(Participant, "p2").present
    assert "Abstains: Person 3 · Has left: Person 2" in spoken(table.screen.polling.neutral)


def test_who_leaves_may_vote_first(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    table.click("voting.neutral.gone")
    table.answer("name.p2")
    table.answer("no")
    assert {one.state for one in table.workshop.all(Turnout)} == {"waiting"}


# The set-up


def test_the_set_up_says_what_secrecy_does_not_protect_from(seat: Seat) -> None:
    table = seat()
    table.draft()
    limits = table.find("voting.setup.limits")
    assert "over a shoulder" in limits.text()  # type: ignore[attr-defined]
    assert "two copies of the file" in limits.text()  # type: ignore[attr-defined]
    table.desk.do(lambda: rounds.revise_round(table.workshop, table.round.id, secrecy="open"))
    assert limits.isHidden()


def test_the_way_the_order_and_who_is_asked_about_ease_are_written_into_the_draft(seat: Seat) -> None:
    table = seat()
    table.draft()
    ways = table.screen.setup.secrecy.ways
    assert ways.card("several").isHidden(), "several at once is for open rounds"
    for name in ("collect.at_screen", "order", "method.two_criteria"):
        widget = table.find(f"voting.setup.{name}")
        table.screen.setup.rules.parentWidget().parentWidget().ensureWidgetVisible(widget)  # type: ignore[union-attr]
        table.click(f"voting.setup.{name}")
    table.click("voting.setup.ease.doers")
    round_ = table.round
    assert (round_.collect, round_.order, round_.ease_voters) == ("at_screen", "fixed", "doers")
    table.desk.do(lambda: rounds.revise_round(table.workshop, round_.id, secrecy="open"))
    assert not ways.card("several").isHidden()


def test_a_fixed_order_is_that_of_the_letters(seat: Seat) -> None:
    table = seat(targets=16)
    table.draft(order="fixed")
    table.open()
    table.call("p1")
    assert [row.letter for row in table.screen.polling.ballot.rows] == list("ABCDEFGHIJKLMNOP")


def alike(table: Table) -> None:
    """The first two targets get names that sound alike."""
    for id, title in (("k1", "Call every customer first"), ("k2", "Call each customer first")):
        one = table.workshop.the(Target, id)
        table.workshop.apply(named(one, title))


def named(one: Target, title: str) -> Change:
    return Change(phrase("Named"), (Edit(one, one.but(title=title)),))


def test_targets_that_sound_alike_are_asked_about_before_the_round_opens_and_one_is_kept(seat: Seat) -> None:
    table = seat()
    alike(table)
    table.draft()
    table.click("voting.setup.open")
    table.answer("compare")
    table.answer("keep.B")
    assert table.workshop.the(Target, "k1").merged_into_id == "k2"
    assert "k1" not in {option.target_id for option in table.workshop.all(BallotOption)}
    table.open()


def test_targets_that_only_sound_alike_stay_and_nothing_is_blocked(seat: Seat) -> None:
    for way in ("differ", "open"):
        table = seat()
        alike(table)
        table.draft()
        table.click("voting.setup.open")
        if way == "differ":
            table.answer("compare")
            table.answer("differ")
            table.click("voting.setup.open")
        else:
            table.answer("open")
        table.answer("yes")
        assert table.round.state == "open"
        assert len(table.workshop.all(BallotOption)) == 8


def test_a_ballot_goes_off_the_screen_when_another_program_or_a_locked_screen_comes_before_it(seat: Seat) -> None:
    table = seat()
    table.draft()
    table.open()
    polling = table.screen.polling
    table.call("p1")
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert polling.currentWidget() is polling.ballot
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert polling.currentWidget() is polling.name


def test_the_set_up_says_when_too_few_would_vote_on_ease_and_how_many_dots_there_are(seat: Seat) -> None:
    table = seat((4, 1, 1))
    table.draft(method="two_criteria")
    for place in (1, 2, 4, 5, 7, 8):  # only two of the third silo stay
        table.desk.do(lambda place=place: rounds.toggle_option(table.workshop, table.round.id, f"k{place}"))
    assert "6 × 2 dots on impact, 6 × 2 on ease" in spoken(table.screen.setup)
    table.desk.do(lambda: rounds.revise_round(table.workshop, table.round.id, ease_voters="doers"))
    assert any(words.startswith("Too few voters here") for words in spoken(table.screen.setup))
    table.click("voting.setup.open")
    table.answer("yes")
    assert table.round.state == "draft"
    assert table.refusals[-1].startswith("Too few voters here")


def test_a_run_off_is_offered_only_after_a_round(seat: Seat) -> None:
    table = seat()
    table.draft()
    assert table.screen.setup.rules.method.card("runoff").isHidden()
    table.desk.do(lambda: rounds.drop_draft(table.workshop, table.round.id))
    table.desk.do(lambda: rounds.draft_round(table.workshop, "Which of the two?", "runoff", ["k1", "k2"]))
    assert not table.screen.setup.rules.method.card("runoff").isHidden()
    assert table.screen.setup.rules.method.card("runoff").isChecked()


def test_rows_start_below_the_top_third_and_twelve_of_them_are_all_in_sight_in_a_low_window(seat: Seat) -> None:
    for size in ((1440, 900), (1920, 1080), (1280, 720)):
        table = seat(targets=12)
        dress(table.screen)
        table.screen.resize(*size)
        table.draft()
        table.open()
        table.call("p1")
        page = table.screen.polling.ballot
        table.bot.waitUntil(lambda table=table: all(table.reachable(row) for row in table.screen.polling.ballot.rows))
        tops = [row.mapTo(page, QPoint()).y() for row in page.rows]
        assert min(tops) >= page.height() // 3 - 8
        assert max(tops) + page.rows[0].height() <= page.well.parentWidget().mapTo(page, QPoint()).y()  # type: ignore[union-attr]
