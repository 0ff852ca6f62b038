"""The shared libraries that Qt needs from the system on Linux, and how they come onto the machine.

Like `bootstrap`, standard library only and readable for Python 3.6. Library and package names were found on
fresh Debian 12 and 13 by loading every Qt module that the program and its tests import.
"""

import os

from app.machine import Machine, SetUpError

# (shared library, Debian package)
ALWAYS = (
    ("libstdc++.so.6", "libstdc++6"),
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libgthread-2.0.so.0", "libglib2.0-0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libbrotlidec.so.1", "libbrotli1"),
    ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    ("libpulse.so.0", "libpulse0"),
    ("libXrandr.so.2", "libxrandr2"),
)
FOR_X11 = (
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-render.so.0", "libxcb-render0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-util.so.1", "libxcb-util1"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
FOR_WAYLAND = (
    ("libwayland-client.so.0", "libwayland-client0"),
    ("libwayland-cursor.so.0", "libwayland-cursor0"),
    ("libwayland-egl.so.1", "libwayland-egl1"),
)
# Qt's platforms that draw on an X or Wayland display; the others (offscreen, minimal, vnc ...) need none.
DISPLAY_PLATFORMS = ("", "xcb", "wayland", "wayland-egl")

INSTALL = "install -y --no-install-recommends"
RUN_THIS_LINE = "Backstroke needs system packages that are not there. Run this line, then start again:\n"
NO_DISPLAY = """{0}
The window cannot open; these commands work without one:
  python3 -m app plan | pose --at S | trace --stroke ID | anatomy | check FILE      results as text
  python3 -m app render --at S --out FILE.png | handout --out FILE.pdf              pictures and pages
  python3 -m app gallery DIR | bench                                                all pictures; figures
  python3 -m tests                                                                  the tests"""


def _qt_platform(machine: "Machine") -> str:
    return machine.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]


def refuse_without_display(machine: "Machine") -> None:
    """Raise SetUpError if a window is wanted on a Linux without a display that answers."""
    if not machine.platform.startswith("linux") or _qt_platform(machine) not in DISPLAY_PLATFORMS:
        return
    if machine.environ.get("WAYLAND_DISPLAY"):
        return
    display = machine.environ.get("DISPLAY")
    if not display:
        raise SetUpError(
            NO_DISPLAY.format("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).")
        )
    if not machine.display_answers():
        raise SetUpError(NO_DISPLAY.format(f"The display {display} does not answer."))


def missing_packages(machine: "Machine", window: bool, venv: bool) -> "tuple[list[str], list[str]]":
    """(libraries, Debian packages) that are missing, each once; all are tried before anything is reported.

    window: also what a window needs; venv: also what `python -m venv` needs.
    """
    if not machine.platform.startswith("linux"):  # elsewhere the packages bring everything
        return [], []
    wanted = list(ALWAYS)
    if window and _qt_platform(machine) in DISPLAY_PLATFORMS:
        wanted += FOR_X11 if machine.environ.get("DISPLAY") else ()
        wanted += FOR_WAYLAND if machine.environ.get("WAYLAND_DISPLAY") else ()
    missing = [pair for pair in wanted if not machine.can_load(pair[0])]
    if venv and not machine.has_module("ensurepip"):
        missing.append(("ensurepip", _venv_package(machine)))
    return [library for library, _ in missing], list(dict.fromkeys(package for _, package in missing))


def _venv_package(machine: "Machine") -> str:
    """Debian's package with ensurepip: the plain name for the system's Python, else one with the version."""
    if os.path.realpath(machine.python) == os.path.realpath("/usr/bin/python3"):
        return "python3-venv"
    return "python{}.{}-venv".format(*machine.python_version[:2])


def provide_libraries(machine: "Machine", window: bool, venv: bool) -> None:
    """See to it that every system library is there: install as root, ask with sudo, else raise SetUpError."""
    libraries, packages = missing_packages(machine, window, venv)
    if not libraries:
        return
    with_sudo = not machine.is_root and machine.is_terminal and machine.which("sudo") is not None
    if machine.which("apt-get") is None or not (machine.is_root or with_sudo):
        raise SetUpError(_what_to_do(machine, libraries, packages))
    if with_sudo:
        machine.say(_what_to_do(machine, libraries, packages))
        if not machine.ask("Shall this be run now?"):
            raise SetUpError("Nothing was installed.")
    else:
        machine.say(f"Installing {len(packages)} system packages that Qt needs ...")
    _install_by_apt(machine, ["sudo"] if with_sudo else [], packages)
    still_missing, _ = missing_packages(machine, window, venv)
    if still_missing:
        raise SetUpError("Still missing after the installation: " + ", ".join(still_missing))


def demand_libraries(machine: "Machine", window: bool) -> None:
    """Raise SetUpError with what to do if system libraries are missing; change nothing."""
    libraries, packages = missing_packages(machine, window, venv=False)
    if libraries:
        raise SetUpError(_what_to_do(machine, libraries, packages))


def _install_by_apt(machine: "Machine", before: "list[str]", packages: "list[str]") -> None:
    """Install; if that fails (on a fresh system the lists are empty), update the lists and retry."""
    apt_get = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    install = [*apt_get, *INSTALL.split(), *packages]
    if machine.run(install, answers=bool(before)) == 0:
        return
    machine.say("Bringing the package lists up to date ...")
    machine.run([*apt_get, "update"], answers=bool(before))
    if machine.run(install, answers=bool(before)) != 0:
        raise SetUpError("apt-get could not install the packages; the reason stands above.")


def _what_to_do(machine: "Machine", libraries: "list[str]", packages: "list[str]") -> str:
    """The one line to run on this system; dnf and zypper take the libraries' own names."""
    if machine.which("apt-get"):
        line = "apt-get update && apt-get {} {}".format(INSTALL, " ".join(packages))
        if not machine.is_root:
            line = line.replace("apt-get", "sudo apt-get") if machine.which("sudo") else f"su -c '{line}'"
        return RUN_THIS_LINE + line
    for tool in ("dnf", "zypper"):
        if machine.which(tool):
            wanted = " ".join(f"'{library}()(64bit)'" for library in libraries if library != "ensurepip")
            return f"{RUN_THIS_LINE}sudo {tool} install {wanted}"
    return "Backstroke needs these libraries; install them, then start again:\n  " + " ".join(libraries)
