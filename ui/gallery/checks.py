"""What must hold for a picture of the gallery, and what was found: figures, and faults in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from PySide6.QtCore import QRectF

from ui.diagram.labels import Words, legend_px
from ui.diagram.picture import Drawn, Picture
from ui.gallery import marks, wording
from ui.gallery.marks import Ratios
from ui.gallery.seeing import Seeing, rgb_of

GRAPHIC, TEXT = 3.0, 4.5
"""The least contrast of what must be made out, and of words. Source: WCAG 2.2, criteria 1.4.11 and 1.4.3."""
ALIKE = 5.0
"""Two swatches whose greys differ by less, in L* by the root of the mean square, look alike.

With one pattern in two colours they differ by 2 to 3, with the patterns that we have by 7 and more.
"""
FORMS = 0.08
"""The least part by which the grounds of two letters differ; a disc and a square differ by 16 %."""
HIDDEN = 0.02
"""The part of a word that a hand may touch."""
MUCH = 0.1
"""The part of a picture that a hand takes up of which one must know whose it is."""
WHOLE_LINE, DASHED_LINE = 0.97, 0.85
"""The part of a whole line that is ink at least, and of a dashed one at most."""
ROOMY_PX = (1024, 768)
"""From this size on nothing may be left out that is to be read."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a picture."""

    faults: tuple[str, ...] = ()
    figures: dict[str, float | int | str] = field(default_factory=dict)


COUNTS = ("words", "overlapping", "cut", "left_out", "spared", "levels_under_hands", "words_under_hands")
SHARES = ("arrows_under_hands",)
CONTRASTS = ("hands", "arrows", "zones", "text", "letters")
COLUMNS = (*COUNTS, *SHARES, *(f"{what}_{way.value}" for what in CONTRASTS for way in Seeing))
"""The figures of a picture; a contrast is the least of those of its kind in a way of seeing."""


def checked(picture: Picture, drawn: Drawn) -> Found:
    """Return what is found in a picture of the diagram."""
    sight = _Sight(picture, drawn)
    faults = [*sight.places(), *sight.contrasts(), *sight.differences()]
    return Found(tuple(dict.fromkeys(faults)), sight.figures)


class _Sight:
    """One picture while it is looked at."""

    def __init__(self, picture: Picture, drawn: Drawn) -> None:
        self.drawn, self.view = drawn, picture.view
        self.words: Words = drawn.ground.words()
        self.hands = picture.hands() if picture.layers.hands else []
        self.shapes, self.letters = marks.shapes_of(self.hands), marks.letters_of(self.hands)
        self.arrows = marks.arrow_mask(drawn)
        self.written = wording.words_of(drawn, self.words)
        self.figures: dict[str, float | int | str] = {}

    def places(self) -> Iterator[str]:
        """Yield what is wrong with where words stand."""
        # From near, hands are where they are: their letters lie over names, and may be at the edge.
        letters = wording.letter_words(self.letters) if self.view.zoom == 1.0 else []
        every = [*self.written, *letters]
        legend = legend_px(self.view, self.words.keys) if self.words.keys else None
        overlapping = [*wording.overlapping(self._told(every), legend)]
        overlapping += [] if self.arrows is None else self._crossed(self.arrows)
        cut = [*wording.cut(every, self.view.rect_px)]
        roomy = (
            self.view.zoom == 1.0 and self.view.width_px >= ROOMY_PX[0] and self.view.height_px >= ROOMY_PX[1]
        )
        under = [*wording.covered(self._below(), self.shapes)]
        hidden = [word.text for word, part in under if word.kind != "level" and part > HIDDEN]
        self.figures |= {
            "words": len(every),
            "overlapping": len(overlapping),
            "cut": len(cut),
            "left_out": len(self.words.left_out),
            "spared": len(self.words.spared),
            "levels_under_hands": sum(word.kind == "level" for word, _ in under),
            "words_under_hands": len(hidden),
        }
        if self.arrows is not None:
            self.figures["arrows_under_hands"] = round(marks.hidden_share(self.arrows, self.shapes), 2)
        yield from _told("overlapping", overlapping)
        yield from _told("cut", cut)
        yield from _told("left out", self.words.left_out if roomy else ())
        yield from _told("under a hand", hidden)

    def _told(self, words: list[wording.Word]) -> list[wording.Word]:
        """Return the words without the levels, over which hands and their letters pass, and those letters."""
        levels = [word for word in words if word.kind == "level"]
        letters = [word for word in words if word.kind == "letter"]
        rest = [word for word in words if word not in levels]
        free = [
            level
            for level in levels
            if not any(level.rect_px.intersects(letter.rect_px) for letter in letters)
        ]
        return [*rest, *free]

    def _below(self) -> list[wording.Word]:
        """Return the words that lie under the hands."""
        over = [QRectF(sign.bounds_px) for sign in self.drawn.ground.signs()]
        return [word for word in self.written if not any(rect.contains(word.rect_px) for rect in over)]

    def _crossed(self, arrows: marks.ArrowMask) -> list[str]:
        """Return what arrows lie on; from near, where both go with the body, names lie over the arrows."""
        words = self.written if self.view.zoom == 1.0 else self._below()
        return [f"{text} / arrow" for text in wording.crossed(words, arrows)]

    def contrasts(self) -> Iterator[str]:
        """Yield what cannot be made out in some way of seeing."""
        drawn, grounds = self.drawn, wording.grounds(self.drawn, self.words)
        arrows = () if self.arrows is None else marks.arrow_ratios(drawn, self.arrows)
        covered = [*grounds, *self._leaders()]
        text, letters = self._text()
        yield from self._least("hands", marks.hand_ratios(drawn, self.hands), GRAPHIC)
        yield from self._least("arrows", arrows, GRAPHIC)
        yield from self._least("zones", marks.zone_ratios(drawn, covered), GRAPHIC)
        yield from self._least("text", text, TEXT)
        yield from self._least("letters", letters, TEXT)

    def _leaders(self) -> list[QRectF]:
        lines = [pill.leader_px for pill in self.words.landmarks]
        pairs = [pair for line in lines for pair in pairwise(line)]
        return [QRectF(a, b).normalized() for a, b in pairs]

    def _text(self) -> tuple[Iterable[Ratios], Iterable[Ratios]]:
        """Return the contrasts of words and of the hands' letters; words under hands are left out."""
        drawn, words, letters = self.drawn, self.words, self.letters
        ink = wording.word_mask(drawn, words, letters)
        image, hidden = rgb_of(drawn.image), [word for word, _ in wording.covered(self._below(), self.shapes)]
        on_hands = wording.letter_words(letters)
        boxes = [each.rect_px for each in on_hands]
        seen = [
            word
            for word in self.written
            if word not in hidden and not any(box.intersects(word.rect_px) for box in boxes)
        ]
        return (
            wording.text_ratios(image, ink, seen),
            wording.text_ratios(
                image, ink, [each for each in on_hands if self.view.rect_px.contains(each.rect_px)]
            ),
        )

    def _least(self, kind: str, found: Iterable[Ratios], limit: float) -> Iterator[str]:
        """Note the least contrast of a kind in every way of seeing; yield what falls below the limit."""
        every = list(found)
        for way in Seeing:
            if every:
                self.figures[f"{kind}_{way.value}"] = round(min(each.by[way] for each in every), 2)
            for each in every:
                if round(each.by[way], 2) < limit:
                    yield f"{each.what} {each.by[way]:.2f}:1 of {limit:g}:1 ({way.value})"

    def differences(self) -> Iterator[str]:
        """Yield what is told apart by hue alone."""
        if self.view.zoom == 1.0 and not self.view.direction.lies_across:
            yield from _told("zones alike", wording.alike_swatches(self.drawn, self.words, ALIKE))
        if self.arrows is not None:
            pressing = marks.inked_along(self.drawn, self.arrows, pressing=True)
            returning = marks.inked_along(self.drawn, self.arrows, pressing=False)
            if pressing is not None and pressing < WHOLE_LINE:
                yield f"pressing arrow with gaps: {pressing:.0%} of it is ink"
            if returning is not None and returning > DASHED_LINE:
                yield f"returning arrow without gaps: {returning:.0%} of it is ink"
        for one, other in combinations(self.letters, 2):
            if one.letter.text == other.letter.text:
                yield f"hands with one letter: {one.letter.text}"
            if wording.shapes_apart(one, other) < FORMS:
                yield f"letters of one form: {one.letter.text} / {other.letter.text}"
        yield from self._out_of_sight()
        whole = sum(shape.whole for shape in self.shapes)
        if len(self.letters) < whole:
            yield f"hands without a letter: {whole - len(self.letters)}"

    def _out_of_sight(self) -> Iterator[str]:
        """Yield the letters that are not in the picture though much of their hand is."""
        whole = [shape for shape in self.shapes if shape.whole]
        for shape, letter in zip(whole, self.letters, strict=False):
            seen_px = shape.within(self.view.rect_px)
            outside = not self.view.rect_px.contains(QRectF(letter.bounds_px))
            if outside and seen_px > MUCH * self.view.width_px * self.view.height_px:
                yield f"letter out of the picture: {letter.letter.text}"


def _told(what: str, found: Iterable[str]) -> list[str]:
    return [f"{what}: {text}" for text in found]
