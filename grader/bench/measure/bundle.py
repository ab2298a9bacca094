"""Measures the Gradescope bundle on one submission: from the start of run_autograder to its end, beside "assay grade"."""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time
import zipfile

import checkout

MACHINE = checkout.ROOT / "grader/app/src/test/resources/dev/assay/app/bundle/machine.sh"


def timed(command, **options):
    start = time.monotonic()
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, **options)
    seconds = time.monotonic() - start
    if done.returncode != 0:
        raise SystemExit(f"This ended with {done.returncode}: {command}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return seconds


def on_machine(top, *command):
    return ["sh", str(MACHINE), str(top), "0", "namespaces", "env", f"JAVA_HOME={checkout.java_home()}", *command]


def forget(*folders):
    """Has the system drop what it keeps of files in memory, of these alone."""
    os.sync()
    for folder in folders:
        for path in filter(pathlib.Path.is_file, folder.rglob("*")):
            with open(path, "rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def built(folder):
    """The machine after Gradescope has built the image."""
    bundle = folder / "bundle.zip"
    timed([checkout.ASSAY, "bundle", "--platform", "gradescope", "--out", bundle])
    top = folder / "top"
    source = top / "autograder/source"
    with zipfile.ZipFile(bundle) as archive:
        for entry in archive.infolist():
            archive.extract(entry, source)
            (source / entry.filename).chmod(entry.external_attr >> 16 & 0o777)
    (top / "autograder/results").mkdir()
    print(f"building the image, once: {timed(on_machine(top, '/autograder/source/setup.sh')):.1f} s")
    shutil.copy(source / "run_autograder", top / "autograder")
    return top


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--example", default="grace", help="which example is graded; default grace")
    parser.add_argument("--times", type=int, default=5, help="how often each is measured; default 5")
    arguments = parser.parse_args()
    if os.geteuid() != 0:
        raise SystemExit("Only root may lay out a machine as Gradescope does.")
    checkout.build()
    example = checkout.EXAMPLES / arguments.example
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        top = built(folder)
        shutil.copytree(example, top / "autograder/submission")
        result = top / "autograder/results/results.json"
        seconds = {"bundle, cold": [], "bundle, warm": [], "assay grade, warm": [], "the machine alone": []}
        for _ in range(arguments.times):
            forget(top, checkout.java_home())
            for what in ("bundle, cold", "bundle, warm"):
                result.unlink(missing_ok=True)
                seconds[what].append(timed(on_machine(top, "/autograder/run_autograder")))
                if "not your fault" in result.read_text():
                    raise SystemExit(result.read_text())
            out = folder / "out"
            shutil.rmtree(out, ignore_errors=True)
            seconds["assay grade, warm"].append(timed([checkout.ASSAY, "grade", example, "--out", out]))
            seconds["the machine alone"].append(timed(on_machine(top, "true")))
    base = statistics.median(seconds["assay grade, warm"])
    print(f"\n{arguments.example}, median of {arguments.times}, load average {os.getloadavg()[0]:.1f}\n")
    print("| what | seconds | x assay grade |\n|---|---|---|")
    for what, all_of_it in seconds.items():
        median = statistics.median(all_of_it)
        print(f"| {what} | {median:.2f} | {median / base:.2f} |")


if __name__ == "__main__":
    main()
