"""Measures from sheets: whatever a spreadsheet writes is read, and whatever is wrong is told in a sentence."""

from __future__ import annotations

import os
import resource
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cxworkshop.edits.experience import CLASSES, same_as, take_measures, type_of
from cxworkshop.exchange import sheet
from cxworkshop.exchange.measures_in import Reading, read_file, read_text
from cxworkshop.exchange.measures_out import sheet_of
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Refused
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Channel, Stage, Touchpoint
from cxworkshop.model.path import Path as ServicePath
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words

EN, FI = Words("en"), Words("fi")
TITLES = ("A call to book a time", "Drop-off", "Drop-off", "112")


def small() -> Workshop:
    """One path of four stops; two have the same title, and the fourth is called 112."""
    stops = [
        Touchpoint(id=f"t{n}", path_id="p", title=title, stage_id="s", channel_id="c", order=n, state="placed")
        for n, title in enumerate(TITLES, 1)
    ]
    places = (Stage(id="s", path_id="p", name="Stage"), Channel(id="c", name="Phone", channel_kind="phone"))
    return Workshop([Basics(id="basics", title="Small"), ServicePath(id="p", name="Path"), *places, *stops])


def read(text: str, workshop: Workshop | None = None) -> Reading:
    return read_text(text, workshop or small(), "p", EN)


def one(text: str) -> Measure:
    reading = read(text)
    assert not reading.problems, told(reading)
    (measure,) = reading.measures
    return measure


def told(reading: Reading) -> list[tuple[int, str]]:
    return [(problem.line, str(problem.phrase)) for problem in reading.problems]


def refusal(text: str) -> str:
    with pytest.raises(Refused) as refused:
        read(text)
    return str(refused.value)


# One row for each measure


def test_a_check_is_passed_of_checked():
    measure = one("Stop;Measure;Scale;Passed;Checked;Period;Source;Goal\n1;Answered;yes/no;17;40;March;phone;100 %")
    assert (measure.touchpoint_id, measure.name, measure.scale) == ("t1", "Answered", "yes_no")
    assert (measure.yes, measure.n, measure.period, measure.source, measure.goal) == (17, 40, "March", "phone", 100)
    assert measure.measure_type == "objective"


def test_answers_by_class_need_no_word_for_their_scale():
    satisfied = one("stop,1,2,3,4,5\n1,1,2,5,9,8")
    easy = one("stop\t7\t6\t5\t4\t3\t2\t1\n1\t1\t0\t0\t0\t0\t0\t2")
    asked = one("Kohta|" + "|".join(str(n) for n in range(11)) + "\n1" + "|1" * 11)
    assert (satisfied.scale, satisfied.counts, satisfied.name) == ("satisfaction", (1, 2, 5, 9, 8), "Satisfaction")
    assert (easy.scale, easy.counts) == ("effort", (2, 0, 0, 0, 0, 0, 1))
    assert (asked.scale, asked.counts) == ("recommend", (1,) * 11)


def test_columns_may_stand_in_any_order_and_be_finnish():
    text = "Tavoite;Tarkistettu;Läpäisi;Mittari;Kohta\r\n95,5 %;1 000;850;Soitto vastattu;A CALL  to book a time\r\n"
    measure = one(text)
    assert (measure.touchpoint_id, measure.yes, measure.n, measure.goal) == ("t1", 850, 1000, 95.5)


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        *(("1", "t1"), ("1.", "t1"), ("1.0", "t1"), ("A call to book a time", "t1"), ("1 A call to book a time", "t1")),
        *(("112", "t4"), ("2 Drop-off", "t2"), ("3 · drop-off", "t3")),
    ],
)
def test_a_stop_is_named_by_number_or_by_title(cell: str, found: str):
    assert one(f"Stop;Yes;n\n{cell};1;2").touchpoint_id == found


def test_the_whole_path_is_named_too():
    measure = one("Kohta;1;2;3;4;5\nkoko polku;1;1;1;1;1")
    assert (measure.touchpoint_id, measure.path_id) == (None, "p")


def test_what_failed_or_a_share_tells_how_many_passed():
    assert one("Stop no;Yes;No;Title\n1;3;1;A call to book a time").n == 4
    assert one("Stop;Checked;Pass rate\n1;40;77,5 %").yes == 31
    assert one("Stop;Checked;Pass rate\n1;3;67 %").yes == 2
    assert told(read("Stop;Checked;Pass rate\n1;3;60 %"))[0][1] == "60 % of 3 is not a whole number of checks."


@pytest.mark.parametrize("cell", ["1000", "1 000", "1\u00a0000", "1,000", "1.000", "1'000", "1\u202f000", "1000,0"])
def test_thousands_are_set_apart_in_many_ways(cell: str):
    assert one(f"Stop;Yes;n\n1;7;{cell}").n == 1000


def test_a_sheet_may_begin_with_a_title_and_name_its_separator():
    measure = one("sep=;\nMeasures of March\n\nStop;Yes;n\n1;7;9\n")
    assert (measure.yes, measure.n) == (7, 9)


def test_text_in_quotes_may_hold_separators_quotes_and_line_ends():
    reading = read('Stop,Measure,Yes,n\n1,"Said ""hello"",\nand smiled",1,2\n99,x,1,2')
    assert reading.measures[0].name == 'Said "hello", and smiled'
    assert told(reading) == [(4, "This path has no stop “99”.")]


def test_what_looks_like_a_formula_stays_text():
    assert one("Stop;Measure;Yes;n\n1;=HYPERLINK(1);1;2").name == "=HYPERLINK(1)"


def test_rows_without_counts_and_columns_nobody_knows_are_left_out_and_told():
    reading = read("Stop;Yes;n;Weather\n1;1;2;rain\n2;;;sun\n\n3;2;2;")
    assert (len(reading.ready), reading.without_counts, reading.unread) == (2, 1, ("Weather",))


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("9;x;;1;2;;;;;", "This path has no stop “9”."),
        (";x;;1;2;;;;;", "No stop is named. Write its number or its title, or “whole path”."),
        ("Drop-off;x;;1;2;;;;;", "2 stops are called “Drop-off”. Write the number instead."),
        ("1;x;;5;4;;;;;", "More passed than were checked: 5 of 4. Write first how many were checked."),
        ("1;x;;many;4;;;;;", "“many” is not a whole number from 0 to ten million."),
        ("1;x;;-1;4;;;;;", "“-1” is not a whole number from 0 to ten million."),
        ("1;x;;1,5;4;;;;;", "“1,5” is not a whole number from 0 to ten million."),
        ("1;x;;1;;;;;;", "How many were checked? Write the number."),
        ("1;x;;;4;;;;;", "How many passed? Write the number."),
        ("1;x;mood;1;2;;;;;", "“mood” is no scale. Write yes/no, satisfaction, recommend or effort."),
        ("1;x;csat;;9;1;1;1;1;1", "The counts add up to 5, not to 9."),
        ("1;x;check;1;2;1;1;1;1;1", "A check is passed or not: write how many were checked and how many passed."),
        ("1;" + "x" * 121 + ";;1;2;;;;;", "That is too long: 120 characters at most."),
        ('1;"x;;1;2;;;;;', "The quotation marks do not match."),
    ],
)
def test_a_bad_row_is_told_by_its_line_and_the_others_are_ready(row: str, sentence: str):
    head = "Stop;Measure;Scale;Passed;Checked;1;2;3;4;5"
    reading = read(f"{head}\n1;First;;1;2;;;;;\n{row}\n")
    assert told(reading) == [(3, sentence)]
    assert [measure.name for measure in reading.measures] == ["First"]


def test_the_same_measure_twice_in_a_sheet_is_a_bad_row():
    reading = read("Stop;Measure;Yes;n\n1;Answered;1;2\n1;ANSWERED;2;2")
    assert told(reading) == [(3, "The same measure is on line 2 already.")]


def test_a_number_and_a_title_that_do_not_belong_together_are_a_bad_row():
    reading = read("Stop no;Title;Yes;n\n1;Drop-off;1;2\n2;drop-off;1;2")
    assert told(reading) == [(2, "Stop 1 is not called “Drop-off”. Mend one of them.")]


def test_a_name_beside_a_measure_is_that_of_the_stop():
    measure = one("Name;Measure;Yes;n\nA call to book a time;Answered;1;2")
    assert (measure.touchpoint_id, measure.name) == ("t1", "Answered")


def test_a_measure_that_is_there_already_is_said_to_be_replaced():
    workshop = small()
    workshop.apply(take_measures(workshop, read("Stop;Measure;Yes;n\n1;Answered;1;2").measures))
    reading = read("Stop;Measure;Yes;n\n1;answered;2;2\n2;answered;2;2", workshop)
    assert [ready.replaces for ready in reading.ready] == [True, False]
    assert reading.replaced == 1


# One row for each answer


def test_single_answers_are_counted_up():
    reading = read("Stop;Satisfaction (1-5)\n1;5\n1;4\n1;5\n2;1")
    assert reading.shape == "answers"
    assert [(ready.measure.counts, ready.rows, ready.line) for ready in reading.ready] == [
        ((0, 0, 0, 1, 2), 3, 2),
        ((1, 0, 0, 0, 0), 1, 5),
    ]


def test_answers_of_yes_and_no_need_no_scale():
    measure = one("Kohta;Vastaus\n1;kyllä\n1;ei\n1;Kyllä")
    assert (measure.scale, measure.yes, measure.n) == ("yes_no", 2, 3)
    assert one("Stop;Passed\n1;yes\n1;1\n1;0").yes == 2


def test_a_scale_that_nobody_names_is_asked_for():
    (problem,) = told(read("Stop;Answer\n1;4"))
    assert problem[1].startswith("Which scale is this answer on?")


def test_an_answer_off_its_scale_is_a_bad_row():
    reading = read("Stop;Scale;Answer\n1;NPS;10\n1;NPS;11\n1;CES;0\n1;CSAT;4,5\n1;yes/no;perhaps")
    assert [line for line, _ in told(reading)] == [3, 4, 5, 6]
    assert told(reading)[0][1] == "“11” is not on a scale from 0 to 10."
    assert reading.good_rows == 1


# A sheet as a whole


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "There is nothing in this sheet."),
        ("\n \n", "There is nothing in this sheet."),
        ("just some words\nand more", "No row with the names of the columns was found."),
        ("1;2;3", "No row with the names of the columns was found."),
        ("Stop;Yes;n;Passed\n1;1;2;1", "Two columns mean the same: “Yes” and “Passed”."),
        ("Stop;Yes;n\n1;\x01;2", "This is not a text file."),
        ("Stop;Yes;n\n1;\0;2", "This file holds NUL bytes"),
        ("Stop;Yes;n\n1;1;2;" + "x" * 10_001, "Line 2 is longer than 10,000 characters"),
        ("Stop;Yes;n\n" + "1;1;2\n" * 20_001, "There are more than 20,000 rows."),
        ("Stop;Yes;n\n" + "\n" * 1_000_000, "There are more than 20,000 rows."),
    ],
)
def test_a_sheet_that_is_none_is_refused_in_a_sentence(text: str, words: str):
    assert refusal(text).startswith(words)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"])
def test_the_encoding_is_recognised(encoding: str, tmp_path: Path):
    bom = {"utf-16-le": "\ufeff", "utf-16-be": "\ufeff"}.get(encoding, "")
    file = tmp_path / "sheet.csv"
    file.write_bytes(f"{bom}Kohta;Mittari;Läpäisi;Tarkistettu\n1;Älä jätä häntä;1;2".encode(encoding))
    assert read_file(file, small(), "p", FI).measures[0].name == "Älä jätä häntä"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04and so on", "This is a workbook, not a text file."),
        (b"\xd0\xcf\x11\xe0old", "This is a workbook, not a text file."),
        (b"Stop;Yes;n\n1;\x00;2", "This file holds NUL bytes"),
        ("Stop;Yes;n\n1;1;2".encode("utf-16-le"), "This file holds NUL bytes"),
        (b"\x89PNG\r\n\x1a\n\x01\x02", "This is not a text file."),
        (b"\xff\xfeS\x00\x00\xd8", "This is not a text file."),
        (b"Stop;Yes\x81;n", "This is not a text file."),
    ],
)
def test_a_file_that_is_no_text_is_refused_in_a_sentence(content: bytes, words: str, tmp_path: Path):
    file = tmp_path / "sheet.csv"
    file.write_bytes(content)
    with pytest.raises(Refused) as refused:
        read_file(file, small(), "p", EN)
    assert str(refused.value).startswith(words)


def test_a_line_of_200_megabytes_is_refused_before_it_is_read(tmp_path: Path):
    file = tmp_path / "long.csv"
    with file.open("wb") as sparse:
        sparse.truncate(200 * 1024 * 1024)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(Refused) as refused:
        read_file(file, small(), "p", EN)
    assert str(refused.value).startswith("This is over 20 MB")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 10 * 1024


def test_what_might_never_end_is_not_read(tmp_path: Path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path):
        with pytest.raises(Refused):
            read_file(path, small(), "p", EN)
    with pytest.raises(FileNotFoundError):
        read_file(tmp_path / "nothing.csv", small(), "p", EN)


class Enough(Exception):
    """Somebody has pressed Cancel."""


def test_progress_is_told_and_what_it_raises_stops_the_reading():
    seen: list[tuple[int, int]] = []
    text = "Stop;Measure;Yes;n\n" + "".join(f"1;M{n};1;2\n" for n in range(1000))
    read_text(text, small(), "p", EN, lambda done, of: seen.append((done, of)))
    assert (seen[0], seen[-1], len(seen)) == ((0, 1000), (1000, 1000), 11)

    def stop(done: int, _of: int) -> None:
        if done:
            raise Enough

    with pytest.raises(Enough):
        read_text(text, small(), "p", EN, stop)


# Anything


LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"))
WORDS = st.text(LETTERS, max_size=16)
WESTERN = st.text(st.characters(codec="cp1252", exclude_categories=("Cc", "Cs")), max_size=16)


@st.composite
def measures(draw: st.DrawFn, words: st.SearchStrategy[str] = WORDS) -> Measure:
    scale = draw(st.sampled_from(["yes_no", *CLASSES]))
    n = draw(st.integers(1, 10_000_000))
    counts = draw(st.lists(st.integers(0, 99), min_size=CLASSES.get(scale, 0), max_size=CLASSES.get(scale, 0)))
    numbers = {"yes": draw(st.integers(0, n)), "n": n} if scale == "yes_no" else {"counts": tuple(counts)}
    stop = draw(st.sampled_from(["t1", "t2", "t3", "t4", None]))
    return Measure(
        touchpoint_id=stop,
        path_id=None if stop else "p",
        name=draw(words.map(lambda text: f"M {text}".strip()) | words.filter(str.strip)),
        scale=scale,
        measure_type=type_of(scale),
        goal=draw(st.none() | st.integers(0, 1000).map(lambda tenths: tenths / 10)),
        period=draw(words),
        source=draw(words),
        **numbers,
    )


def spaced(measure: Measure) -> dict[str, object]:
    """What has to come back: the words on one line with single blanks."""
    plain = measure.plain({"scale", "goal", "yes", "n", "counts", "touchpoint_id", "path_id"})
    return plain | {name: " ".join(getattr(measure, name).split()) for name in ("name", "period", "source")}


@given(
    kept=st.lists(measures(), max_size=4, unique_by=same_as),
    separator=st.sampled_from(sheet.SEPARATORS),
    language=st.sampled_from([EN, FI]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_we_write_comes_back_whole(kept: list[Measure], separator: str, language: Words, encoding: str):
    check_round(kept, separator, language, encoding)


def test_what_nobody_answered_comes_back_as_a_row_without_counts():
    workshop = small()
    nobody = Measure(touchpoint_id="t1", name="M", measure_type="subjective", scale="satisfaction", counts=(0,) * 5)
    workshop.apply(take_measures(workshop, [nobody]))
    reading = read(sheet_of(workshop, "p", EN), workshop)
    assert (reading.ready, reading.problems) == ((), ())


@given(kept=st.lists(measures(WESTERN), max_size=4, unique_by=same_as), separator=st.sampled_from(sheet.SEPARATORS))
def test_what_we_write_comes_back_from_windows_1252(kept: list[Measure], separator: str):
    check_round(kept, separator, EN, "cp1252")


def check_round(kept: list[Measure], separator: str, language: Words, encoding: str) -> None:
    workshop = small()
    workshop.apply(take_measures(workshop, kept))
    text, _ = sheet.decoded(sheet_of(workshop, "p", language, separator).encode(encoding))
    reading = read_text(text, workshop, "p", language)
    filled = [one for one in workshop.all(Measure) if one.scale == "yes_no" or any(one.counts)]
    assert told(reading) == []
    assert sorted(map(str, map(spaced, reading.measures))) == sorted(map(str, map(spaced, filled)))
    assert all(ready.replaces for ready in reading.ready)
    assert not take_measures(workshop, reading.measures).edits


HEAD = b"Stop;Measure;Yes;n;1;2;3;4;5\n"


@given(content=st.binary(max_size=600) | st.binary(max_size=300).map(lambda rest: HEAD + rest))
@example(content=b'Stop;"Yes;n\n1;1;2')
@example(content=HEAD + "1;١;٢;;".encode())
@example(content=HEAD + "²;1;2;;".encode())
def test_any_bytes_are_read_or_refused(content: bytes):
    assert all(sentence.endswith(".") for sentence in whatever_is_said(content))


def whatever_is_said(content: bytes) -> list[str]:
    try:
        return [sentence for _, sentence in told(read(sheet.decoded(content)[0]))]
    except Refused as refused:
        return [str(refused.phrase)]


CELLS = st.sampled_from(["1", "9", "x", "", "yes", "5", '"', "-1", "1 000", "=1+1", "whole path", "nps", "50 %", "1,5"])
HEADS = (
    "Stop",
    "Title",
    "Name",
    "Measure",
    "Scale",
    "Yes",
    "No",
    "n",
    "Share",
    "Period",
    "Goal",
    "Answer",
    *"0123456789",
)
ANY_HEADS = st.lists(
    st.sampled_from(HEADS),
    min_size=1,
    max_size=12,
    unique=True,
)


@given(heads=ANY_HEADS, rows=st.lists(st.lists(CELLS, max_size=14), max_size=8))
def test_any_table_is_read_or_refused(heads: list[str], rows: list[list[str]]):
    try:
        reading = read("\n".join(";".join(row) for row in [heads, *rows]))
    except Refused:
        return
    take_measures(small(), reading.measures)
    assert len({same_as(measure) for measure in reading.measures}) == len(reading.measures)
