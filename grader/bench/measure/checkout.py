"""Where things are: this checkout, its built grader, and the JDK that everything is measured with."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
ASSAY = ROOT / "grader/assay"
LIB = ROOT / "grader/app/target/classes/lib"
EXAMPLES = ROOT / "fixtures/examples"


def build():
    """Builds what is missing, so that no measurement has to; from here on a polite kill clears away, too."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    subprocess.run([ASSAY, "--version"], check=True, stdout=subprocess.DEVNULL)


def java_home():
    home = os.environ.get("JAVA_HOME")
    if home:
        return pathlib.Path(home)
    java = shutil.which("java")
    if not java:
        raise SystemExit("There is no java. Install a JDK of version 17 or newer, or set JAVA_HOME.")
    return pathlib.Path(java).resolve().parents[1]


def tool(name):
    return str(java_home() / "bin" / name)


def jar(prefix):
    """The one jar of the grader whose name begins like this."""
    found = sorted(LIB.glob(prefix + "-[0-9]*.jar"))
    if len(found) != 1:
        raise SystemExit(f"Expected one {prefix} jar in {LIB}, and found {len(found)}. Delete grader/app/target.")
    return found[0]


def checks_classes():
    """The names of the course's classes of checks."""
    with zipfile.ZipFile(jar("assay-checks")) as archive:
        names = [name for name in archive.namelist() if name.endswith("Checks.class")]
    return sorted(name[: -len(".class")].replace("/", ".") for name in names)
