"""What the tests of every room start from: a home of their own, two workshops, and an editor on a real file."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings

from cxworkshop.editor import Editor
from cxworkshop.library import demo as demo_library
from cxworkshop.library import templates
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile, create, open_file

EditorOn = Callable[[Workshop], Editor]

gc.set_threshold(200_000, 50, 100)  # nothing lives long here, and looking for cycles is a twentieth of the time

# A busy machine is no reason to fail. Each run tries other examples; who changes a rule tries many at once with
# `python3 dev.py test --hypothesis-profile long tests/layout`.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("patient", patient, max_examples=40)
settings.register_profile("long", patient, max_examples=1000)
settings.load_profile("patient")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, recent files and safety copies go here, never to the tester's own folders."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("CXWORKSHOP_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def car_service_records() -> list[Record]:
    return templates.template_records("car_service", "en")


@pytest.fixture(scope="session")
def demo_records() -> list[Record]:
    return demo_library.demo_records("en")


@pytest.fixture
def car_service(car_service_records: list[Record]) -> Workshop:
    """A workshop as the car service template begins it, in English."""
    return Workshop(car_service_records)


@pytest.fixture
def demo(demo_records: list[Record]) -> Workshop:
    """The finished sample workshop, in English."""
    return Workshop(demo_records)


@pytest.fixture
def open_workshops() -> Iterator[list[WorkshopFile]]:
    """Closes at the end of the test what was opened in it."""
    files: list[WorkshopFile] = []
    yield files
    for file in files:
        file.close()


@pytest.fixture
def editor(tmp_path: Path, open_workshops: list[WorkshopFile]) -> EditorOn:
    """Puts a workshop into a file of its own and opens an editor on that file."""

    def on(workshop: Workshop) -> Editor:
        path = tmp_path / f"workshop {len(open_workshops) + 1}.cxw"
        path.write_bytes(file_of(tuple(workshop)))
        file = open_file(path)
        open_workshops.append(file)
        return Editor(file.workshop(), file)

    return on


@lru_cache(maxsize=32)
def file_of(records: tuple[Record, ...]) -> bytes:
    """The file of a workshop, made once for all tests that begin with the same one."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "workshop.cxw"
        create(path, records)
        return path.read_bytes()
