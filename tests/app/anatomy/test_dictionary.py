import shutil

import pytest

from app.anatomy.dictionary import NAMES, dictionary, expected_keys, read_dictionary
from app.errors import AssetError

LANGUAGES = [path.stem.removeprefix("words_") for path in NAMES.glob("words_*.toml")]


@pytest.fixture
def copy(tmp_path):
    """The dictionary's files in a folder of their own, and a way to change one."""

    def change(file, old, new):
        path = tmp_path / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    shutil.copytree(NAMES, tmp_path, dirs_exist_ok=True)
    return tmp_path, change


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_the_body_has_is_named_and_explained(language):
    found = dictionary(language)
    assert found.keys() == expected_keys()
    assert all(len(entry.does) > 15 and len(entry.find) > 15 for entry in found.values())
    assert all(len(entry.short) <= 22 for entry in found.values())


def test_there_are_words_in_russian_and_a_language_without_any_has_the_english_ones():
    assert dictionary("ru")["PSIS"].short == "Ямочка (ЗВПО)"
    assert dictionary("es")["PSIS"].short == "Hoyuelo (EIPS)"
    assert dictionary("ru")["PSIS"].latin == dictionary("en")["PSIS"].latin
    assert read_dictionary("xx") == dictionary("en")


def test_every_name_and_every_claim_of_reliability_says_who_says_so():
    entries = dictionary("en")
    assert "28928494" in entries["crest_highest"].trust_sources[0]
    assert entries["gluteus_medius"].latin_source.startswith("Terminologia Anatomica")
    assert entries["waist"].latin_source == ""
    assert entries["waist"].trust_sources == ()


def test_all_faults_of_the_files_are_told_at_once(copy):
    folder, change = copy
    change("dictionary.toml", 'trust_by = ["stovall2010"]', 'trust_by = ["nobody1900"]')
    change("words_en.toml", "[texts.piriformis]", "[texts.periformis]")
    change("words_en.toml", 'short = "Sit bone"', 'short = " "')
    with pytest.raises(AssetError) as caught:
        read_dictionary("en", folder)
    told = caught.value.reason
    for fault in ("nobody1900", "periformis: unknown", "piriformis: missing", "ischial_tuberosity.short"):
        assert fault in told


def test_a_structure_without_an_entry_is_missed(copy):
    folder, change = copy
    change("dictionary.toml", "kidney = {", "kidneys = {")
    with pytest.raises(AssetError, match=r"entries\.kidney: missing.*entries\.kidneys: unknown"):
        read_dictionary("en", folder)


def test_a_field_that_nobody_knows_is_told(copy):
    folder, change = copy
    change("words_en.toml", "say = ", "sounds = ")
    with pytest.raises(AssetError, match="sounds"):
        read_dictionary("en", folder)
