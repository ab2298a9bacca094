"""Measures how fast classes are graded, level by level, beside two other ways to grade them."""

import argparse
import os
import pathlib
import tempfile

import checkout
import classes
import cpu
import maven
import ours
import pages
import table
from console import Console, scorecard_passed

LEVELS = ["none", "process", "landlock", "namespaces"]
STATES = ["cold", "warm", "steady"]
# Whole runs of each size after the cold one.
REPEATS = {1: 5, 20: 3, 200: 1}
# Of a run, this part is start and warm-up.
WARM_UP = 4


def arguments():
    parser = argparse.ArgumentParser(prog="grade.sh", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="20 submissions at namespaces, baselines twice")
    parser.add_argument("--levels", default=",".join(LEVELS[1:]), help="which, separated by commas")
    parser.add_argument("--sizes", default="1,20,200", help="of the classes, separated by commas")
    parser.add_argument("--samples", type=int, default=5, help="how often each baseline is measured; default 5")
    parser.add_argument("--seed", type=int, default=20261123, help="of the mix and of the checks")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)), help="at a time; default: processors")
    asked = parser.parse_args()
    asked.levels, asked.sizes = asked.levels.split(","), [int(size) for size in asked.sizes.split(",")]
    if asked.quick:
        asked.levels, asked.sizes, asked.samples = ["namespaces"], [20], 2
    return asked


class Bench:
    """All measurements of one call, in an order that mixes ours with the baselines'."""

    def __init__(self, asked, folder):
        self.asked = asked
        self.folder = folder
        self.meter = cpu.meter()
        self.console = Console(folder / "console", asked.seed)
        self.classes = {size: folder / f"class-{size}" for size in asked.sizes}
        for size, place in self.classes.items():
            classes.mixed(place, size, asked.seed)
        # Baselines take their submissions from the same mix, in order.
        self.sample = classes.mixed(folder / "sample", max(2 * asked.samples, 4), asked.seed)
        self.rows = {}

    def add(self, key, cost):
        self.rows.setdefault(key, []).append(cost)

    def ours(self, level, size, state):
        run = ours.grade(self.meter, self.classes[size], self.folder / "out", level, self.asked.seed, self.asked.jobs)
        self.add(("assay grade", level, str(size), state), run.cost)
        if state == "warm" and size >= 2 * WARM_UP:
            self.add(("assay grade", level, str(size), "steady"), run.steady(max(self.asked.jobs, size // WARM_UP)))

    def cold(self, measure):
        pages.forget(checkout.java_home(), checkout.LIB, maven.home(), *self.console.files())
        measure("cold")

    def mvn(self, number, state):
        # A build can't run twice at once in one checkout, so this is one at a time.
        self.add(("mvn -o -q test", "process", "1 each", state), maven.grade(self.meter, self.some(number, 1)[0]))

    def consoles(self, number, state, at_once):
        what = "javac + console" if at_once == 1 else f"javac + console, {at_once} at once"
        cost = self.console.grade(self.meter, self.some(number, at_once), at_once)
        self.add((what, "none", f"{at_once} each", state), cost)

    def some(self, number, count):
        return [self.sample[(number + i) % len(self.sample)] for i in range(count)]

    def measure(self):
        runs = []
        for size in self.asked.sizes:
            for level in self.asked.levels:
                runs.append(lambda l=level, s=size: self.cold(lambda state: self.ours(l, s, state)))
        for turn in range(max(REPEATS.get(size, 1) for size in self.asked.sizes)):
            for size in self.asked.sizes:
                if turn < REPEATS.get(size, 1):
                    runs += [lambda l=level, s=size: self.ours(l, s, "warm") for level in self.asked.levels]
        self.cold(lambda state: self.mvn(0, state))
        self.cold(lambda state: self.consoles(0, state, 1))
        measured = 0
        for number, run in enumerate(runs):
            run()
            # Evenly among ours, so that a busy moment of the machine hits both.
            while measured < self.asked.samples * (number + 1) // len(runs):
                self.mvn(measured, "warm")
                for at_once in sorted({1, self.asked.jobs}):
                    self.consoles(measured, "warm", at_once)
                measured += 1

    def verify(self):
        """Both sides have to find the same, or the comparison is worth nothing."""
        pair = self.folder / "pair"
        students = classes.copies(pair, ["grace", "bob"])
        ours.grade(self.meter, pair, self.folder / "pair-out", self.asked.levels[-1], self.asked.seed, 1)
        for student in students:
            here = self.console.passed(self.meter, student)
            there = scorecard_passed(self.folder / f"pair-out/scorecards/{student.name}.json")
            if here != there:
                raise SystemExit(f"The console launcher and the grader differ about {student.name}: {here} and {there}")
            checks = f"{sum(here[0].values())} of {here[1]} checks pass"
            print(f"The console launcher and the grader agree about {student.name}: {checks}.")

    def show(self):
        rows = [table.Row(*key, costs) for key, costs in sorted(self.rows.items(), key=lambda entry: _place(entry[0]))]
        beside = {row.what: row for row in rows if not row.what.startswith("assay") and row.state == "warm"}
        table.show(rows, beside)


def _place(key):
    """Baselines first, then level by level, size by size."""
    what, level, submissions, state = key
    ours = what.startswith("assay")
    size = int(submissions.split()[0])
    return ours, "" if ours else what, LEVELS.index(level), size, STATES.index(state)


def notes(asked, meter):
    return f"""
cold     the first run, after the JDK, the grader and Maven were dropped from the page cache, as far as nobody uses them
warm     the whole command again; the median of the runs
steady   in the warm runs, what comes after the first quarter of the results
x ...    how many times the submissions per second / per second of CPU of that baseline, warm
The baselines are {asked.samples} submissions of the same mix, one command each, measured between our runs; their rate
is taken for that of a class of any size. CPU is that of all processes with their workers, by {meter}.
Ours grades {asked.jobs} submissions at a time. Seed {asked.seed}.
Right: {' '.join(classes.RIGHT)}
Wrong: {' '.join(classes.WRONG)}
Left out, because they loop, flood or break things on purpose: {' '.join(classes.HOSTILE)}"""


def main():
    asked = arguments()
    checkout.build()
    with tempfile.TemporaryDirectory(prefix="assay-bench-") as folder:
        bench = Bench(asked, pathlib.Path(folder))
        bench.verify()
        bench.measure()
        print()
        bench.show()
        print(notes(asked, bench.meter().name))


if __name__ == "__main__":
    main()
