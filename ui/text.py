"""The words a person reads: sentences for errors, times and figures as text, the language they are in."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.anatomy.body import Side
from app.errors import (
    AssetError,
    InputError,
    LogError,
    NewerFileError,
    SettingsError,
    StorageError,
    TrainerError,
)
from app.strokes.stroke import Facing, Place, Stance
from ui.phrases import reason, said

I18N = Path(__file__).resolve().parents[1] / "assets" / "i18n"


def sentence(error: TrainerError) -> str:
    """Return what is wrong in the reader's language; one line for each fault of the input."""
    if isinstance(error, InputError):
        return "\n".join(said(fault.phrase).replace("\n", " ") for fault in error.faults)
    if isinstance(error, NewerFileError):
        told = QCoreApplication.translate(
            "errors",
            "{source} was written by a newer version of this program (format {found}, known up to {known}).",
        )
        return told.format(source=error.source, found=error.found, known=error.known)
    if isinstance(error, AssetError):
        told = QCoreApplication.translate("errors", "A file of this program cannot be used: {path}: {reason}")
        return told.format(path=error.path, reason=reason(error.reason))
    if isinstance(error, StorageError):
        told = QCoreApplication.translate("errors", "{path} could not be written: {reason}")
        return told.format(path=error.path, reason=reason(error.reason))
    if isinstance(error, SettingsError):
        return _of_settings(error)
    if isinstance(error, LogError):
        return _of_log(error)
    return str(error)


def _of_log(error: LogError) -> str:
    if error.kept_as is None:
        told = QCoreApplication.translate("errors", "The log of sessions in {path} is broken: {reason}")
        return told.format(path=error.path, reason=reason(error.reason))
    told = QCoreApplication.translate(
        "errors",
        "The log of sessions was broken ({reason}). It is kept as {kept_as}, and a new one is begun.",
    )
    return told.format(reason=reason(error.reason), kept_as=error.kept_as)


def _of_settings(error: SettingsError) -> str:
    if error.kept_as is None:
        told = QCoreApplication.translate("errors", "The settings in {path} could not be read: {reason}")
        return told.format(path=error.path, reason=reason(error.reason))
    told = QCoreApplication.translate(
        "errors", "The settings could not be read ({reason}). They are kept as {kept_as}."
    )
    return told.format(reason=reason(error.reason), kept_as=error.kept_as)


def time_left(seconds: float) -> str:
    """Return a time that runs down, as "1:28"; begun seconds count, so that 0:00 means that it is over."""
    return _clock(math.ceil(round(max(0.0, seconds), 3)))


def time_planned(seconds: float) -> str:
    """Return a length of time as "2:15", to the nearest second."""
    return _clock(math.floor(max(0.0, seconds) + 0.5))


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"


def minutes(count: int) -> str:
    """Return a session's length in short, as "20 min"."""
    return QCoreApplication.translate("units", "{minutes} min").format(minutes=count)


class Counted(QObject):
    """Counts with their word in the right form: lupdate sees plurals in calls of `tr` only."""

    def faults(self, count: int) -> str:
        """Return a number of faults, as "3 faults"."""
        return self.tr("%n fault(s)", "", count)

    def sessions(self, count: int) -> str:
        """Return a number of sessions, as "3 sessions"."""
        return self.tr("%n session(s)", "", count)

    def notes(self, count: int) -> str:
        """Return a number of notes, as "2 notes"."""
        return self.tr("%n note(s)", "", count)

    def cycles(self, count: int) -> str:
        """Return a number of counted cycles, as "18 cycles"."""
        return self.tr("%n cycle(s)", "", count)

    def passes(self, count: int) -> str:
        """Return a number of passes along the body, as "2 passes"."""
        return self.tr("%n pass(es)", "", count)

    def beats(self, count: int) -> str:
        """Return a number of beats, as "120 beats"."""
        return self.tr("%n beat(s)", "", count)

    def rounds(self, count: int) -> str:
        """Return a number of rounds, as "2 rounds"."""
        return self.tr("%n round(s)", "", count)


def figure(value: float, digits: int = 1) -> str:
    """Return a figure in the reader's way of writing, without needless zeros: "3.1", "8"."""
    shown = QLocale().toString(round(value, digits), "f", digits)
    return shown.rstrip("0").rstrip(QLocale().decimalPoint()) if digits else shown


def quoted(words: str) -> str:
    """Return words in the quotation marks of the reader's language."""
    return QCoreApplication.translate("units", "“{words}”").format(words=words)


def rate(value: float) -> str:
    """Return a speed of showing, as "0.5×"."""
    return f"{figure(value, 2)}×"


def stance_line(stance: Stance) -> str:
    """Return where the therapist stands, as a line of its own."""
    if stance.side is not None or stance.kneels:
        return ", ".join((_beside(stance), _place(stance), _facing(stance)))
    return {
        (Place.WAIST, Facing.HEAD): QCoreApplication.translate(
            "stance", "You stand at the waist, facing the head"
        ),
        (Place.WAIST, Facing.FEET): QCoreApplication.translate(
            "stance", "You stand at the waist, facing the feet"
        ),
        (Place.WAIST, Facing.TABLE): QCoreApplication.translate(
            "stance", "You stand at the waist, facing the table"
        ),
        (Place.HIP, Facing.HEAD): QCoreApplication.translate(
            "stance", "You stand at the hip, facing the head"
        ),
        (Place.HIP, Facing.FEET): QCoreApplication.translate(
            "stance", "You stand at the hip, facing the feet"
        ),
        (Place.HIP, Facing.TABLE): QCoreApplication.translate(
            "stance", "You stand at the hip, facing the table"
        ),
    }[stance.place, stance.facing]


def stand_short(*, on_mat: bool, side: str) -> str:
    """Return where the therapist works, for a button: "Table, client's right"."""
    return {
        (False, "left"): QCoreApplication.translate("stance", "Table, client's left"),
        (False, "right"): QCoreApplication.translate("stance", "Table, client's right"),
        (True, "left"): QCoreApplication.translate("stance", "Mat, client's left"),
        (True, "right"): QCoreApplication.translate("stance", "Mat, client's right"),
    }.get((on_mat, side), QCoreApplication.translate("stance", "Table or mat, side"))


def _beside(stance: Stance) -> str:
    """Return how and on which side of the client the therapist is."""
    return {
        (False, Side.LEFT): QCoreApplication.translate("stance", "You stand on the client's left"),
        (False, Side.RIGHT): QCoreApplication.translate("stance", "You stand on the client's right"),
        (True, Side.LEFT): QCoreApplication.translate("stance", "You kneel on the client's left"),
        (True, Side.RIGHT): QCoreApplication.translate("stance", "You kneel on the client's right"),
        (True, None): QCoreApplication.translate("stance", "You kneel beside the client"),
    }[stance.kneels, stance.side]


def _place(stance: Stance) -> str:
    if stance.place is Place.WAIST:
        return QCoreApplication.translate("stance", "at the waist")
    return QCoreApplication.translate("stance", "at the hip")


def _facing(stance: Stance) -> str:
    if stance.facing is Facing.TABLE and stance.kneels:
        return QCoreApplication.translate("stance", "facing the client")
    return {
        Facing.HEAD: QCoreApplication.translate("stance", "facing the head"),
        Facing.FEET: QCoreApplication.translate("stance", "facing the feet"),
        Facing.TABLE: QCoreApplication.translate("stance", "facing the table"),
    }[stance.facing]


def stance_short(stance: Stance) -> str:
    """Return where the therapist looks, for little room."""
    return {
        Facing.HEAD: QCoreApplication.translate("stance", "You face the head"),
        Facing.FEET: QCoreApplication.translate("stance", "You face the feet"),
        Facing.TABLE: QCoreApplication.translate("stance", "You face the client")
        if stance.kneels
        else QCoreApplication.translate("stance", "You face the table"),
    }[stance.facing]


def stance_turn(stance: Stance) -> str:
    """Return where to turn to, as the therapist is told before a change."""
    return {
        Facing.HEAD: QCoreApplication.translate("stance", "Turn to the head"),
        Facing.FEET: QCoreApplication.translate("stance", "Turn to the feet"),
        Facing.TABLE: QCoreApplication.translate("stance", "Turn to the client")
        if stance.kneels
        else QCoreApplication.translate("stance", "Turn to the table"),
    }[stance.facing]


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that the program's words exist in, English first."""
    found = {path.stem.removeprefix("backstroke_") for path in I18N.glob("backstroke_*.qm")}
    return ("en", *sorted(found - {"en"}))


def language() -> str:
    """Return the code of the language that is shown at present."""
    spoken = QLocale()
    return "en" if spoken.language() is QLocale.Language.C else spoken.name()[:2]


def language_name(code: str) -> str:
    """Return a language's name in that language: "Русский"."""
    name = _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


_OWN_NAMES = {"en": "English", "es": "Español"}
"""Where Qt names a country too ("American English", "español de España")."""


def chosen_language(wanted: str) -> str:
    """Return the language to show: the one wanted, else the system's, else English; only what exists."""
    for code in (wanted, QLocale.system().name()[:2]):
        if code in languages():
            return code
    return "en"


def install_language(application: QCoreApplication, code: str) -> None:
    """Show the program's and Qt's words in a language; one that does not exist leaves English.

    English too has a file: it holds the plurals.
    """
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale(code))
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for stem, folder in (("qtbase", qt_words), ("backstroke", str(I18N))):
        translator = QTranslator(application)
        if translator.load(f"{stem}_{code}", folder):
            application.installTranslator(translator)
