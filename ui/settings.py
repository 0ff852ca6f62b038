"""What the program remembers between two starts: window, layers, speed, length, theme, count-in,
sound.

One small JSON file in the user's configuration folder. It is read once at the start and written whole,
through a temporary file, so that a power cut leaves either the old file or the new one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import msgspec
import platformdirs

from app.errors import Phrase, SettingsError, StorageError
from app.files import save_whole, set_aside
from app.lesson.room import Room

FORMAT = 1
FILE_NAME = "settings.json"
APP_NAME = "Backstroke"

Weight = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]


class WindowPlace(msgspec.Struct, frozen=True):
    """Where the window stood, in logical pixels of the whole desktop."""

    x: int
    y: int
    width: Annotated[int, msgspec.Meta(ge=1, le=100_000)]
    height: Annotated[int, msgspec.Meta(ge=1, le=100_000)]
    maximized: bool = False


class Layers(msgspec.Struct, frozen=True):
    """Which picture of the body is shown, and what lies over it."""

    plate: str = "skin"
    fade: Weight = 1.0
    """How much of `plate` covers what lies beneath it."""
    zones: bool = False
    labels: bool = True
    landmarks: bool = True
    """Of the labels: the names of landmarks; then the spine's levels, then muscles or bones."""
    levels: bool = True
    structures: bool = True
    latin: bool = False
    """Names in Latin."""
    cutaway: Literal["", "left", "right"] = ""
    """Which side of the client is opened."""
    works: bool = False
    """What the present stroke works on stands out."""


class Sound(msgspec.Struct, frozen=True):
    """What is heard and written of a session."""

    volume: Weight = 0.75
    mute: bool = False
    speech: bool = True
    voices: dict[str, str] = {}
    """The name of a voice by the language's code; none: the computer's own choice."""
    lead_s: Annotated[int, msgspec.Meta(ge=5, le=20)] = 10
    """So long before a change it is announced."""
    tick: bool = True
    captions: bool = True


class Export(msgspec.Struct, frozen=True):
    """How pictures and handouts are saved."""

    folder: str = ""
    """Empty: the folder of documents."""
    kind: str = "png"
    size: str = "screen"
    paper: str = "a4"


class Settings(msgspec.Struct, frozen=True):
    """Everything that is remembered. A field that a file lacks has its default."""

    format: int = FORMAT
    theme: str = "light"
    minutes: Annotated[int, msgspec.Meta(ge=10, le=40)] = 20
    rate: Annotated[float, msgspec.Meta(ge=0.25, le=2.0)] = 1.0
    count_in: bool = True
    language: str = ""
    """Code of the language; empty: the system's."""
    layers: Layers = Layers()
    sound: Sound = Sound()
    export: Export = Export()
    body: str = "reference"
    tone: str = "light"
    """Of the skin."""
    hands: str = "glass"
    """Their style."""
    hands_tone: str = ""
    """Of the hands' skin; empty: their own two colours."""
    hands_size: str = "medium"
    view: str = "head-up"
    """From where the body is seen, by the name of `ui.diagram.view.ViewChoice`."""
    window: WindowPlace | None = None
    safety_read: bool = False
    """Whether the whole list of what speaks against a massage has been shown and answered once."""
    prepared_on: str = ""
    """The day (ISO) on which `prepared` was ticked; on another day the list is fresh."""
    prepared: tuple[int, ...] = ()
    waits: bool = False
    """Whether the session waits at the end of each stroke."""
    stills: bool | None = None
    """Whether stills are shown instead of motion; None: as the system asks."""
    hands_free_theme: str = "dim"
    client: str = ""
    """The key of the client who was chosen last; empty: nobody in particular."""
    room: Room = Room()
    """Where the class sits that is taught."""
    wall_screen: str = ""
    """The screen on which the class saw the wall last, by its serial number or name."""
    side: Annotated[str, msgspec.Meta(pattern="^(left|right)?$")] = ""
    """On which side of the client the therapist works; empty: nobody has said so yet."""
    on_mat: bool = False
    """Beside a mat on the floor, not at a table."""


def settings_folder() -> Path:
    """Return the folder of the settings file; it need not exist."""
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False, roaming=True))


def log_folder() -> Path:
    """Return the folder of the log of sessions; it need not exist."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def glance_at_settings(folder: Path) -> Settings:
    """Return what was remembered, or the defaults where the file cannot be used; nothing is touched.

    For what must be known before anybody can be told of a fault: language, theme, the window's place.
    """
    try:
        return msgspec.json.decode((folder / FILE_NAME).read_bytes(), type=Settings)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Settings()


def load_settings(folder: Path) -> tuple[Settings, SettingsError | None]:
    """Return what was remembered, or the defaults, and what was wrong with the file, if anything.

    A file that cannot be used, or that a newer version wrote, is set aside under another name before
    anything is written over it.
    """
    path = folder / FILE_NAME
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), SettingsError(str(path), error.strerror or str(error), None)
    try:
        settings = msgspec.json.decode(content, type=Settings)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return Settings(), SettingsError(str(path), str(error), set_aside(path))
    if settings.format > FORMAT:
        reason = Phrase(
            "format {found}, this program knows up to {known}", found=settings.format, known=FORMAT
        )
        known = msgspec.structs.replace(settings, format=FORMAT)
        return known, SettingsError(str(path), reason, set_aside(path))
    return settings, None


def save_settings(settings: Settings, folder: Path) -> None:
    """Write the settings file whole. Raises StorageError when the folder or the disk refuses."""
    content = msgspec.json.format(msgspec.json.encode(settings), indent=2)
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(str(path), error.strerror or str(error)) from error
    save_whole(path, content)
