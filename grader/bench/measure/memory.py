"""Measures the memory of the grader over one long run of small submissions."""

import argparse
import os
import pathlib
import statistics
import tempfile

import checkout
import classes
import cpu
import ours

WARM_UP = 200
# A judge makes room for a fresh one now and then, so it is the level that has to stay, not each value.
GROWTH = 1.10


def resident(pid):
    """The resident memory of a process, in MiB; 0 if it is gone."""
    try:
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    kilobytes = [line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(kilobytes[0]) / 1024 if kilobytes else 0.0


def command_line(pid):
    return pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()


def judges(pid):
    """The process ids of the judges that this coordinator has now, oldest first."""
    found = []
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        try:
            children = (task / "children").read_text().split()
            found += [int(child) for child in children if b"JudgeProgram" in command_line(child)]
        except OSError:
            # It ended while we looked.
            continue
    return sorted(found)


class Curve:
    """Looks at every result, and prints a line for each so many."""

    def __init__(self, every):
        self.every = every
        self.points = []
        self._window = []
        self._count = 0

    def told(self, process, _):
        self._count += 1
        each = {pid: resident(pid) for pid in judges(process.pid)}
        self._window.append((resident(process.pid), sum(each.values())))
        if self._count % self.every == 0:
            coordinator, all_judges = (max(column) for column in zip(*self._window))
            self._window = []
            self.points.append((self._count, coordinator, all_judges))
            now = ", ".join(f"{pid}: {size:.0f}" for pid, size in each.items())
            memory = f"{coordinator:11.0f} | {all_judges:10.0f} | {now:30}"
            print(f"{self._count:11} | {memory} | {os.getloadavg()[0]:.1f}", flush=True)


def verdict(name, points):
    """Whether the later half of the points after the warm-up lies no higher than the earlier half."""
    if len(points) < 4:
        return f"{name}: too few points after the first {WARM_UP} submissions to say."
    half = len(points) // 2
    early, late = statistics.median(points[:half]), statistics.median(points[half:])
    word = "flat" if late <= early * GROWTH else "NOT FLAT"
    medians = f"median {early:.0f} MiB in the first half after {WARM_UP} submissions, {late:.0f} in the second"
    return f"{name}: {word}; {medians}; at most {max(points):.0f}."


def main():
    parser = argparse.ArgumentParser(prog="memory.sh", description=__doc__)
    parser.add_argument("submissions", type=int, nargs="?", default=2000)
    parser.add_argument("--every", type=int, default=100, help="submissions between two lines; default 100")
    parser.add_argument("--level", default="namespaces")
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--example", default="ada", help="which example to copy; several, with commas; default ada")
    asked = parser.parse_args()
    checkout.build()
    names = asked.example.split(",")
    with tempfile.TemporaryDirectory(prefix="assay-bench-") as folder:
        place = pathlib.Path(folder)
        classes.copies(place / "class", [names[i % len(names)] for i in range(asked.submissions)])
        curve = Curve(asked.every)
        print("Resident memory in MiB: the most of each stretch for the coordinator and for all judges together.")
        print("submissions | coordinator | all judges | judges now (pid: MiB)          | load average")
        run = ours.grade(cpu.meter(), place / "class", place / "out", asked.level, asked.seed, asked.jobs, curve.told)
        print(f"{asked.submissions} submissions in {run.cost.wall:.0f} s: {run.cost.rate:.2f} per second.")
        later = [point for point in curve.points if point[0] > WARM_UP]
        print(verdict("Coordinator", [point[1] for point in later]))
        print(verdict("Judges", [point[2] for point in later]))


if __name__ == "__main__":
    main()
