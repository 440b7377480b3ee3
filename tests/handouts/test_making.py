"""Handouts on disk: names, nothing overwritten, nothing left behind, nothing told that must not be."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest

from cxworkshop.handouts.making import HANDOUTS, Cancelled, handout_bytes, make_handouts, useful
from cxworkshop.library.demo import demo_records
from cxworkshop.model.basics import Basics
from cxworkshop.model.people import Participant
from cxworkshop.model.sessions import Session
from cxworkshop.model.workshop import Workshop
from tests.handouts.drafted import drafted
from tests.handouts.grown import HOSTILE, grown
from tests.handouts.reading import all_text, fonts, texts

CODES = tuple(HANDOUTS)
INTERNAL = re.compile(r"\b[ckqpd]\d\d\b|\bq\d\b|\b[0-9a-f]{32}\b")


def test_names_tell_date_workshop_code_handout_and_language(demo: Workshop, tmp_path: Path) -> None:
    made = make_handouts(demo, tmp_path, ("h4",), "en")
    assert [path.name for path in made] == ["2026-03-12_we-tell-you-before-you-ask_H4_contingency-cards_en.pdf"]


def test_what_a_follow_up_prints_bears_its_own_day_and_place(demo: Workshop, tmp_path: Path) -> None:
    second = Session(no=2, date="2026-06-11", place="The old library")
    again = Workshop([*(one for one in demo if not isinstance(one, Session)), second])
    made = make_handouts(again, tmp_path, ("h4",), "en")[0]
    assert made.name.startswith("2026-06-11_we-tell-you")
    words = all_text(made.read_bytes())
    assert "11 June 2026, The old library" in words
    assert "March" not in words


def test_a_second_print_overwrites_nothing(demo: Workshop, tmp_path: Path) -> None:
    first = make_handouts(demo, tmp_path, ("h3",))[0]
    first.write_bytes(b"mine")
    second = make_handouts(demo, tmp_path, ("h3",))[0]
    assert first.read_bytes() == b"mine"
    assert second.name == f"{first.stem}_2.pdf"


def test_a_strange_title_gives_a_plain_name(demo: Workshop, tmp_path: Path) -> None:
    named = grown(demo, "Äiti & Öljy ../..\\ <b>", (Basics,))
    name = make_handouts(named, tmp_path, ("h4",))[0].name
    assert re.fullmatch(r"2026-03-12_aiti-oljy-b-aiti[a-z0-9-]{1,24}_H4_contingency-cards_en\.pdf", name)


def test_only_what_is_useful_is_made(car_service: Workshop, tmp_path: Path) -> None:
    made = make_handouts(car_service, tmp_path, CODES)
    assert len(made) == sum(useful(car_service, code) is None for code in CODES)
    assert not any("_H3_" in path.name or "_H4_" in path.name for path in made)


def test_stopping_half_way_leaves_nothing_behind(demo: Workshop, tmp_path: Path) -> None:
    drawn: list[int] = []
    folder = tmp_path / "out"
    with pytest.raises(Cancelled):
        make_handouts(demo, folder, CODES, progress=lambda done, _: drawn.append(done), cancelled=lambda: bool(drawn))
    assert drawn == [1]
    assert not folder.exists() or not list(folder.iterdir())


def test_a_folder_that_is_a_file_is_refused_and_kept(demo: Workshop, tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("mine")
    with pytest.raises(OSError, match="file"):
        make_handouts(demo, place, ("h4",))
    assert place.read_text() == "mine"


def test_progress_is_told_handout_by_handout(demo: Workshop, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    make_handouts(demo, tmp_path, ("h3", "h4"), progress=lambda done, all: told.append((done, all)))
    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize("language", ["en", "fi"])
@pytest.mark.parametrize("code", CODES)
def test_every_font_is_embedded_and_no_internal_id_is_printed(code: str, language: str) -> None:
    pdf = handout_bytes(drafted(demo_records(language)), code, language)
    used = fonts(pdf)
    assert used
    assert all(used.values())
    assert not any("Helvetica" in name for name in used)
    assert not INTERNAL.findall(all_text(pdf))
    assert b"/Helvetica" not in pdf


@pytest.mark.parametrize("code", CODES)
def test_letters_with_dots_survive_copying(code: str) -> None:
    named = [one.but(title="Hyvää yötä") if isinstance(one, Basics) else one for one in demo_records("fi")]
    assert "Hyvää yötä" in all_text(handout_bytes(drafted(named), code, "fi"))


@pytest.mark.parametrize("code", CODES)
def test_hostile_texts_are_printed_as_they_are_written(demo: Workshop, code: str) -> None:
    pdf = handout_bytes(grown(drafted(demo), HOSTILE), code, "en")
    printed = all_text(pdf)
    assert "<img" in printed
    assert "5 < 6" in printed
    assert b"/URI" not in pdf


@pytest.mark.parametrize("code", CODES)
def test_the_file_tells_the_organisation_and_not_the_computer(demo: Workshop, code: str) -> None:
    about = pypdfium2.PdfDocument(handout_bytes(drafted(demo), code, "en")).get_metadata_dict()
    assert about["Title"].startswith("We tell you before you ask – ")
    assert about["Author"] == demo.basics.organisation
    assert about["Creator"].startswith("CX Workshop ")
    assert "partly researched" in about["Keywords"]


@pytest.mark.parametrize("code", CODES)
def test_the_same_workshop_prints_the_same_bytes(demo: Workshop, code: str) -> None:
    workshop = drafted(demo)
    assert handout_bytes(workshop, code, "en") == handout_bytes(workshop, code, "en")


def test_votes_are_never_told_by_person(demo: Workshop) -> None:
    printed = all_text(handout_bytes(demo, "h3", "en"))
    owners = {"Ville Ranta"}
    voters = {person.name for person in demo.all(Participant) if person.can_vote} - owners
    assert not [name for name in voters if name in printed]


def test_pages_are_counted_to_the_last(demo: Workshop) -> None:
    printed = texts(handout_bytes(demo, "h4", "en"))
    assert "Page 4 of 4" in printed[3].replace("\u00a0", " ")
