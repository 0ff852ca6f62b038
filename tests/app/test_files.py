import pytest

from app import files
from app.errors import StorageError


def test_a_file_that_cannot_be_written_leaves_the_one_that_was_there(tmp_path, monkeypatch):
    path = tmp_path / "log.csv"
    files.save_whole(path, b"first")

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(StorageError, match="No space left"):
        files.save_whole(path, b"second")
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


def test_no_folder_a_file_for_a_folder_and_a_folder_for_a_file_are_told(tmp_path):
    (tmp_path / "file").touch()
    (tmp_path / "folder.csv").mkdir()
    for place in ("none/log.csv", "file/log.csv", "folder.csv"):
        with pytest.raises(StorageError):
            files.save_whole(tmp_path / place, b"x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.csv"]
