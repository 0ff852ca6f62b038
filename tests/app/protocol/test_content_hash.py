import pytest

from app.errors import InputError
from app.protocol.library import content_hash, path_of


def test_a_changed_protocol_has_another_hash_and_a_copy_the_same(tmp_path):
    text = path_of("lumbar").read_text(encoding="utf-8")
    copy, changed = tmp_path / "copy.toml", tmp_path / "changed.toml"
    copy.write_text(text, encoding="utf-8")
    changed.write_text(text.replace("usual_min = 20", "usual_min = 25"), encoding="utf-8")
    assert content_hash("lumbar") == content_hash(str(copy))
    assert content_hash(str(changed)) != content_hash(str(copy))
    assert len(content_hash()) == 64


def test_a_protocol_that_is_not_there_has_none():
    with pytest.raises(InputError):
        content_hash("nowhere")
