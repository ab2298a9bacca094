"""Measures how long "assay watch" takes from a save to the feedback, beside "mvn -o -q test" after the same saves."""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

import checkout

SOURCES = "exercises/src/main/java/dev/assay/exercises/interventions"
# By exercise: the file, and two students' versions of it that are saved by turns.
SAVES = {
    "1": ("CausalEffectExercise.java", ["grace", "lena"]),
    "2": ("NetworkSimulationExercise.java", ["chen", "bob"]),
    "3.2": ("SingleNeuronRecoveryExercise.java", ["grace", "priya"]),
    "bonus": ("AllNeuronsRecoveryExercise.java", ["chen", "oscar"]),
}


def main():
    parser = argparse.ArgumentParser(prog="watch.sh", description=__doc__)
    parser.add_argument("--saves", type=int, default=20, help="how many for each exercise; default 20")
    parser.add_argument("--poll", action="store_true", help="look at the files, as where nobody tells of changes")
    parser.add_argument("--builds", type=int, default=3, help="how many Maven builds beside them; default 3")
    asked = parser.parse_args()
    checkout.build()
    print("| after a save of         | exercise | saves | median ms | worst ms |")
    print("|-------------------------|----------|-------|-----------|----------|")
    with tempfile.TemporaryDirectory(prefix="assay-watch-") as folder:
        place = pathlib.Path(folder)
        shutil.copytree(checkout.ROOT / SOURCES, place / SOURCES)
        for exercise in SAVES:
            row("assay watch" + (" --poll" if asked.poll else ""), exercise, watched(place, exercise, asked))
    if asked.builds:
        row("mvn -o -q test", "1", built(asked.builds))


def row(what, exercise, seconds):
    millis = [round(1000 * each) for each in seconds]
    print(f"| {what:23} | {exercise:8} | {len(millis):5} | {statistics.median(millis):9.0f} | {max(millis):8} |", flush=True)


def text(exercise, number):
    name, students = SAVES[exercise]
    source = (checkout.EXAMPLES / students[number % len(students)] / name).read_text()
    return name, source + f"\n// save {number}\n"


def watched(place, exercise, asked):
    command = [checkout.ASSAY, "watch", place, "--format", "json-lines", "--exercise", exercise]
    with subprocess.Popen(
        command + (["--poll"] if asked.poll else []), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as watch:
        graded(watch)
        seconds = []
        for number in range(asked.saves):
            name, source = text(exercise, number)
            start = time.monotonic()
            unfinished = place / "unfinished"
            unfinished.write_text(source)
            os.replace(unfinished, place / SOURCES / name)
            graded(watch)
            seconds.append(time.monotonic() - start)
        watch.communicate("q")
    return seconds


def graded(watch):
    """Reads on until a result is there."""
    for line in watch.stdout:
        if json.loads(line)["event"] == "graded":
            return
    raise SystemExit("assay watch has ended")


def built(builds):
    """The same saves as a submission that Maven checks, one exercise of it."""
    seconds = []
    with tempfile.TemporaryDirectory(prefix="assay-watch-") as folder:
        for number in range(builds):
            name, source = text("1", number)
            pathlib.Path(folder, name).write_text(source)
            start = time.monotonic()
            subprocess.run(
                ["mvn", "-o", "-q", "test", f"-Dsubmission={folder}", "-Dexercise=1"],
                cwd=checkout.ROOT,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            seconds.append(time.monotonic() - start)
    return seconds


if __name__ == "__main__":
    main()
