"""What the picture calls things: the dictionary in the reader's language, and which layer is looked at."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from app.anatomy.dictionary import Dictionary, Entry, dictionary
from app.errors import AssetError
from ui.diagram.layers import PLATE_LAYERS, LayerChoice

translate = QCoreApplication.translate

SHOWN = 0.5
"""From this strength on a layer is what one looks at."""


def words() -> Dictionary:
    """Return the dictionary in the reader's language; an empty one where its files cannot be used."""
    try:
        return dictionary(QLocale().name()[:2])
    except AssetError:
        return {}


def words_fault() -> AssetError | None:
    """Return what is wrong with the dictionary's files, if anything."""
    try:
        dictionary(QLocale().name()[:2])
    except AssetError as error:
        return error
    return None


def layer_seen(layers: LayerChoice) -> str:
    """Return the plate's layer that one looks at: the outermost that covers at least half."""
    for name in reversed(PLATE_LAYERS):
        if layers.strength(name) >= SHOWN:
            return name
    return max(reversed(PLATE_LAYERS), key=layers.strength)


def side_words(side: str) -> str:
    """Return whose side it is, "Client's left"; "" for the midline."""
    return {
        "left": translate("Diagram", "Client's left"),
        "right": translate("Diagram", "Client's right"),
    }.get(side, "")


def trust_words(entry: Entry) -> str:
    """Return how well fingers find it, in a word or two."""
    return {
        "good": translate("Names", "Felt reliably"),
        "fair": translate("Names", "Felt with practice"),
        "poor": translate("Names", "Felt unreliably"),
        "none": translate("Names", "Not felt"),
    }[entry.trust]


def strokes_words(names: Iterable[str]) -> str:
    """Return which strokes work on it, or that none does."""
    told = ", ".join(names)
    return told or translate("Names", "No stroke presses here.")
