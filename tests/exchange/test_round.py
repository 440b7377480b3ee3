"""The result of a round as a sheet, a workbook and JSON: read back from the files, and refused until it is revealed."""

from __future__ import annotations

import csv
import io
import json
import time
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import Any

import pytest

from cxworkshop.cli import main
from cxworkshop.edits.decisions import decide
from cxworkshop.exchange.round_files import FORMATS, save_round
from cxworkshop.exchange.round_table import newest_revealed, round_of, round_table
from cxworkshop.model.change import Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import Decision, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create
from cxworkshop.text import Words
from tests.elections import held, room

HOSTILE = ("=1+1", "<b>bold</b> & more", 'Smile 😀 "now"; or,later', "@SUM(A1)", "+358 40", "-2 minutes")
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EN, FI = Words("en"), Words("fi")


def hostile(secrecy: str = "secret") -> tuple[Workshop, str]:
    """A revealed round on targets whose titles a spreadsheet might misread; the group took the third."""
    records = [
        one.but(title=HOSTILE[one.order - 1]) if isinstance(one, Target) else one for one in room((3, 3), targets=6)
    ]
    workshop = Workshop(records)
    ballots = {f"p{n}": {"main": {"k1": 2, f"k{1 + n % 3}": 1} if n % 3 else {"k1": 1}} for n in range(1, 7)}
    round_ = held(workshop, ballots, secrecy=secrecy, select_count=1, budget=3, cap_per_item=2)
    workshop.apply(decide(workshop, round_.id, "k3", True, 3, '=HYPERLINK("x")', "group"))
    return workshop, round_.id


def written(workshop: Workshop, round_id: str, ending: str, folder: Path, t: Words = EN) -> bytes:
    path = folder / f"round.{ending}"
    save_round(workshop, round_id, ending, path, t)
    return path.read_bytes()


def csv_rows(content: bytes, separator: str) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=separator))


def book(content: bytes) -> dict[str, list[list[Any]]]:
    """Each sheet's cells, texts as str and numbers as float; a formula fails."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        shared = [
            "".join(one.text or "" for one in item.iter(f"{SHEET}t"))
            for item in ET.fromstring(packed.read("xl/sharedStrings.xml"))
        ]
        names = [one.get("name", "") for one in ET.fromstring(packed.read("xl/workbook.xml")).iter(f"{SHEET}sheet")]
        assert not any("externalLink" in name or "vba" in name.lower() for name in packed.namelist())
        return {name: cells(packed.read(f"xl/worksheets/sheet{n}.xml"), shared) for n, name in enumerate(names, 1)}


def cells(sheet: bytes, shared: list[str]) -> list[list[Any]]:
    found = []
    for row in ET.fromstring(sheet).iter(f"{SHEET}row"):
        found.append([])
        for cell in row.iter(f"{SHEET}c"):
            assert cell.find(f"{SHEET}f") is None
            value = cell.findtext(f"{SHEET}v", "")
            found[-1].append(shared[int(value)] if cell.get("t") == "s" else float(value))
    return found


def test_the_sheet_of_the_sample_says_what_the_results_say(demo: Workshop, tmp_path: Path) -> None:
    rows = csv_rows(written(demo, round_of(demo, 1), "csv", tmp_path), ",")
    assert [(row["Letter"], row["Rank"], row["Dots"], row["Voters"]) for row in rows[:5]] == [
        ("A", "1", "8", "8"), ("D", "2", "6", "6"), ("B", "3", "5", "4"), ("E", "4", "4", "4"), ("C", "4", "4", "3"),
    ]  # fmt: skip
    assert [row["Shared rank"] for row in rows[2:5]] == ["no", "yes", "yes"]
    assert rows[3]["Tie"] == "tie: 4 people against 3"
    assert (rows[4]["Cut line"], rows[4]["We take it"], rows[4]["Decided by"]) == ("below the line", "no", "the vote")
    assert (rows[6]["We take it"], rows[6]["Decided by"]) == ("yes", "the group")
    assert sum(int(row[code]) for row in rows for code in ("AS", "HN", "KO", "VA", "TA", "MD")) == 36
    assert rows[-1]["Worst gap"] == "-1"


def test_a_finnish_sheet_has_semicolons_and_the_heads_of_its_language(demo: Workshop, tmp_path: Path) -> None:
    rows = csv_rows(written(demo, round_of(demo, 1), "csv", tmp_path, FI), ";")
    assert len(rows) == 12
    assert FI("Target") in rows[0]


def test_the_workbook_has_the_result_the_dots_by_silo_and_every_round(demo: Workshop, tmp_path: Path) -> None:
    found = book(written(demo, round_of(demo, 1), "xlsx", tmp_path))
    assert list(found) == ["Result", "By silo", "Rounds"]
    assert found["Result"][1][:4] == [1.0, "A", "Limit for extra work and reachability agreed at booking", 1.0]
    assert sum(row[5] for row in found["By silo"][1:]) == 36
    assert all(row[7] == pytest.approx(row[5] / row[6], abs=1e-3) for row in found["By silo"][1:])
    assert [row[0] for row in found["Rounds"][1:]] == [1.0, 2.0]
    last = dict(zip(found["Rounds"][0][:9], found["Rounds"][2], strict=False))
    assert (last["Goes on from round"], last["Ballots"], last["Dots"], last["Dots at hand"]) == (1, 12, 48, 48)


def test_after_two_criteria_impact_and_ease_stand_apart(demo: Workshop, tmp_path: Path) -> None:
    rows = csv_rows(written(demo, round_of(demo, 2), "csv", tmp_path), ",")
    assert (rows[0]["Impact"], rows[0]["Ease"], rows[0]["Quarter"]) == ("8", "6", "do now")
    assert sum(int(row["Ease AS"]) + int(row["Impact AS"]) for row in rows) == 8
    told = json.loads(written(demo, round_of(demo, 2), "json", tmp_path))
    assert told["options"][0]["quadrant"] == "do_now"
    assert set(told["options"][0]["by_group"]) == {"impact", "ease"}


def test_the_json_tells_round_turnout_groups_options_and_decisions(demo: Workshop, tmp_path: Path) -> None:
    told = json.loads(written(demo, newest_revealed(demo), "json", tmp_path))
    assert (told["format"], told["version"], told["round"]["no"], told["round"]["parent"]) == (
        "cxworkshop-round",
        1,
        2,
        1,
    )
    told = json.loads(written(demo, round_of(demo, 1), "json", tmp_path))
    assert told["turnout"] == {"ballots": 12, "people": 12, "dots": 36, "possible": 36}
    assert sum(group["ballots"]["main"] for group in told["groups"]) == 12
    fifth = next(one for one in told["options"] if one["letter"] == "L")
    assert (fifth["rank"], fifth["shared"], fifth["standing"], fifth["dots"]) == (6, True, "below", 3)
    assert fifth["by_group"] == {"main": {"KO": 2, "VA": 1}}
    assert (fifth["decision"]["taken"], fifth["decision"]["by"]) == (True, "group")
    last = next(one for one in told["options"] if one["letter"] == "K")
    assert (last["decision"]["taken"], last["decision"]["reason"][:7]) == (False, "No dots")
    undecided = Workshop(one for one in demo if not isinstance(one, Decision))
    told = json.loads(written(undecided, round_of(undecided, 1), "json", tmp_path))
    assert {one["decision"] for one in told["options"]} == {None}


def test_titles_that_look_like_formulas_or_markup_stay_text(tmp_path: Path) -> None:
    workshop, round_id = hostile()
    found = book(written(workshop, round_id, "xlsx", tmp_path))
    assert {row[2] for row in found["Result"][1:]} == set(HOSTILE)
    assert any('=HYPERLINK("x")' in row for row in found["Result"])
    rows = csv_rows(written(workshop, round_id, "csv", tmp_path), ",")
    assert {row["Target"].removeprefix("'") for row in rows} == set(HOSTILE)
    assert not any(row[name].startswith(("=", "+", "-", "@")) for row in rows for name in ("Target", "Why"))
    told = json.loads(written(workshop, round_id, "json", tmp_path))
    assert {one["title"] for one in told["options"]} == set(HOSTILE)


@pytest.mark.parametrize("secrecy", ["secret", "open"])
@pytest.mark.parametrize("ending", list(FORMATS))
def test_nobody_is_named_in_any_of_them_not_even_after_an_open_vote(tmp_path: Path, secrecy: str, ending: str) -> None:
    workshop, round_id = hostile(secrecy)
    content = written(workshop, round_id, ending, tmp_path)
    if ending == "xlsx":
        content = repr(book(content)).encode()
    for person in workshop.all(Participant):
        assert person.name.encode() not in content
        assert f'"{person.id}"'.encode() not in content


def test_small_silos_stay_joined(tmp_path: Path) -> None:
    workshop = Workshop(room((3, 3, 1, 1, 1), targets=4))
    round_ = held(workshop, {f"p{n}": {"main": {"k1": 1}} for n in range(1, 10)})
    told = json.loads(written(workshop, round_.id, "json", tmp_path))
    assert told["options"][0]["by_group"] == {"main": {"AS": 3, "HN": 3, "others": 3}}
    assert {group["code"]: group["ballots"]["main"] for group in told["groups"]} == {"AS": 3, "HN": 3, "others": 3}
    assert list(csv_rows(written(workshop, round_.id, "csv", tmp_path), ",")[0])[-3:] == ["AS", "HN", "Others"]


def test_a_round_without_split_has_one_column_for_all(tmp_path: Path) -> None:
    workshop = Workshop(room((3, 3), targets=4))
    round_ = held(workshop, {f"p{n}": {"main": {"k1": 1}} for n in range(1, 7)}, split_shown=False)
    assert list(csv_rows(written(workshop, round_.id, "csv", tmp_path), ",")[0])[-1:] == ["All"]


@pytest.mark.parametrize("state", ["draft", "open", "closed"])
def test_a_round_that_is_not_revealed_is_refused_in_a_sentence(state: str, tmp_path: Path) -> None:
    workshop, round_id = hostile()
    workshop = Workshop(one.but(state=state) if one.id == round_id else one for one in workshop)
    with pytest.raises(Refused, match="Round 1 is not revealed yet"):
        round_table(workshop, round_id)
    with pytest.raises(Refused, match="No round is revealed yet"):
        newest_revealed(workshop)
    for ending in FORMATS:
        with pytest.raises(Refused):
            save_round(workshop, round_id, ending, tmp_path / "out", EN)
    assert not list(tmp_path.iterdir())


def test_of_a_round_that_goes_on_beside_nothing_is_told(tmp_path: Path) -> None:
    workshop, round_id = hostile()
    going = VotingRound(id="going", no=2, question="And now?", state="open")
    void = VotingRound(id="void", no=3, question="Never mind?", state="void", void_reason="Too loud")
    workshop = Workshop([*workshop, going, void])
    rounds = book(written(workshop, round_id, "xlsx", tmp_path))["Rounds"]
    assert [row[0] for row in rounds[1:]] == [1.0, 3.0]
    assert "Too loud" in rounds[2]
    with pytest.raises(Refused, match="does not count"):
        round_table(workshop, "void")


def test_all_three_are_written_at_once_also_for_two_hundred_voters(tmp_path: Path) -> None:
    workshop = Workshop(room((40, 40, 40, 40, 40), targets=60))
    round_ = held(
        workshop, {f"p{n}": {"main": {f"k{1 + n % 60}": 2}} for n in range(1, 201)}, budget=10, cap_per_item=5
    )
    for ending in FORMATS:
        written(workshop, round_.id, ending, tmp_path)  # what is loaded when first used
        start = time.thread_time()
        written(workshop, round_.id, ending, tmp_path)
        assert time.thread_time() - start < 0.5  # meant: 0.1 s on a quiet machine


# The command line


@pytest.fixture
def ours(demo_records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    create(tmp_path / "ours.cxw", demo_records)
    return tmp_path / "ours.cxw"


@pytest.mark.parametrize("ending", list(FORMATS))
def test_the_command_line_writes_the_newest_or_the_one_that_is_named(ours: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"out.{ending}"
    assert main(["export", str(ours), "--to", f"round-{ending}", "--out", str(out)]) == 0
    newest = out.read_bytes()
    assert main(["export", str(ours), "--to", f"round-{ending}", "--round", "1", "--out", str(out)]) == 0
    assert out.read_bytes() != newest


def test_the_command_line_says_why_not(ours: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "out.csv")
    for arguments, why in (
        (["--to", "round-csv", "--round", "9", "--out", out], "There is no round 9."),
        (["--to", "json", "--round", "1", "--out", out], "--round goes with"),
        (["--to", "round-csv", "--out", str(ours)], "workshop file"),
    ):
        assert main(["export", str(ours), *arguments]) != 0
        assert why in capsys.readouterr().err
    assert not Path(out).exists()
