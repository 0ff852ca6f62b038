import os

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import StorageError
from ui.settings import FILE_NAME, Layers, Settings, Sound, WindowPlace, load_settings, save_settings
from ui.text import sentence

SETTINGS = st.builds(
    Settings,
    theme=st.sampled_from(["light", "dim"]),
    minutes=st.integers(10, 40),
    rate=st.floats(0.25, 2.0),
    count_in=st.booleans(),
    layers=st.builds(Layers, plate=st.text(max_size=9), fade=st.floats(0, 1), zones=st.booleans()),
    sound=st.builds(
        Sound,
        volume=st.floats(0, 1),
        voices=st.dictionaries(st.text(max_size=3), st.text(max_size=9), max_size=2),
        lead_s=st.integers(5, 20),
    ),
    window=st.none() | st.builds(WindowPlace, *[st.integers(1, 9000)] * 4, maximized=st.booleans()),
)


@given(SETTINGS)
def test_what_was_saved_is_loaded(tmp_path_factory, settings):
    folder = tmp_path_factory.mktemp("settings")
    save_settings(settings, folder)
    assert load_settings(folder) == (settings, None)
    assert os.listdir(folder) == [FILE_NAME]


def test_a_first_start_has_the_defaults_and_no_complaint(tmp_path):
    assert load_settings(tmp_path / "none yet") == (Settings(), None)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1, 2]", b'{"minutes": 90}', b'{"rate": "fast"}', b"\xff\xfe\x00junk", b'{"theme": 3}'],
)
def test_a_corrupt_file_is_set_aside_whole_and_told_in_a_sentence(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    settings, error = load_settings(tmp_path)
    assert settings == Settings()
    assert error is not None
    assert error.kept_as == str(tmp_path / "settings.kept-1.json")
    assert (tmp_path / "settings.kept-1.json").read_bytes() == content
    assert error.kept_as in sentence(error)
    save_settings(settings, tmp_path)
    (tmp_path / FILE_NAME).write_bytes(b"again")
    assert load_settings(tmp_path)[1].kept_as.endswith("settings.kept-2.json")


def test_a_newer_file_is_kept_and_what_is_known_of_it_is_used(tmp_path):
    content = msgspec.json.encode({"format": 9, "minutes": 35, "voice": "x"})
    (tmp_path / FILE_NAME).write_bytes(content)
    settings, error = load_settings(tmp_path)
    assert settings == Settings(minutes=35)
    assert (tmp_path / "settings.kept-1.json").read_bytes() == content
    assert "format 9" in sentence(error)


def test_a_folder_that_refuses_says_so_and_leaves_nothing_behind(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(StorageError) as caught:
        save_settings(Settings(), blocked)
    assert str(blocked) in sentence(caught.value)
    assert os.listdir(tmp_path) == ["file"]
