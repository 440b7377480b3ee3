"""A workshop is open in one place at a time, and a program that died frees it."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path

import pytest

from cxworkshop.store.errors import InUse
from cxworkshop.store.file import create, open_file
from tests.children import kill, needs_fork, start_child


def lock_of(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def test_a_second_opening_is_told_who_has_the_file(path: Path):
    with open_file(path), pytest.raises(InUse) as caught:
        open_file(path)
    assert caught.value.holder == platform.node()
    assert platform.node() in str(caught.value.phrase)


def test_the_lock_file_names_program_computer_and_process(path: Path):
    with open_file(path):
        told = json.loads(lock_of(path).read_text())
    assert told == {"program": "CX Workshop", "host": platform.node(), "pid": os.getpid()}


def test_an_open_workshop_is_not_replaced_by_a_new_one(path: Path, car_service):
    before = path.read_bytes()
    with open_file(path), pytest.raises(InUse):
        create(path, car_service)
    assert path.read_bytes() == before


def hold(path: Path, ready: int) -> None:
    file = open_file(path)
    os.write(ready, b"!")
    os.read(os.pipe()[0], 1)
    file.close()


@needs_fork
def test_a_holder_that_was_killed_frees_the_file(path: Path):
    reading, writing = os.pipe()
    child = start_child(lambda: hold(path, writing))
    os.read(reading, 1)
    with pytest.raises(InUse):
        open_file(path)
    kill(child)
    assert lock_of(path).exists()
    with open_file(path) as file:
        assert len(file.workshop())


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": "x"}', '{"host": "", "pid": 1}'])
def test_a_lock_file_that_nobody_holds_does_not_matter(path: Path, content: str):
    lock_of(path).write_text(content)
    with open_file(path):
        assert json.loads(lock_of(path).read_text())["pid"] == os.getpid()
    assert not lock_of(path).exists()


def test_a_holder_on_another_computer_is_believed_until_told_otherwise(path: Path):
    lock_of(path).write_text(json.dumps({"program": "CX Workshop", "host": "far away", "pid": 1}))
    with pytest.raises(InUse) as caught:
        open_file(path)
    assert caught.value.holder == "far away"
    with open_file(path, take_over=True) as file:
        assert len(file.workshop())
