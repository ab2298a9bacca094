"""Measures what each wrong submission among the examples costs beside the right ones."""

import argparse
import dataclasses
import os
import pathlib
import random
import statistics
import tempfile

import checkout
import classes
import cpu
import ours

# What a wrong submission may cost: this many times a right one.
MOST = 3.0
# The first ones of a judge pay for its start; more of these would still change the medians.
WARM_UP = 20
# In the order of the table. The unfinished ones count as wrong; the last loop, flood or break things, and don't count.
KINDS = ["right", "wrong", "on purpose"]


@dataclasses.dataclass(frozen=True)
class Example:
    """What the copies of one example cost: medians, in seconds."""

    name: str
    points: float
    wall: float
    cpu: float

    @property
    def kind(self):
        if self.name in classes.HOSTILE:
            return "on purpose"
        # rosa gets over 100, for right numbers and a bonus, and still fails a check of each exercise.
        return "right" if self.points >= 100 and self.name not in classes.WRONG else "wrong"


def examples():
    return sorted({entry.name.split(".")[0] for entry in checkout.EXAMPLES.iterdir()
                   if entry.is_dir() or entry.name.endswith((".zip", ".tar.gz"))})


def measure(asked, folder):
    """One run, one submission at a time: what lies between two results is what the later one cost."""
    copies = examples() * asked.copies
    random.Random(asked.seed).shuffle(copies)
    names = [classes.RIGHT[i % len(classes.RIGHT)] for i in range(WARM_UP)] + copies
    classes.copies(folder / "class", names)
    results = ours.grade(cpu.meter(), folder / "class", folder / "out", asked.level, asked.seed, 1).results
    costs = {}
    for before, result in zip(results[WARM_UP - 1:], results[WARM_UP:]):
        name = result.id.split("-", 1)[1]
        costs.setdefault(name, []).append((result.wall - before.wall, result.cpu - before.cpu, result.points))
    found = []
    for name, each in costs.items():
        wall, used = (statistics.median(column) for column in list(zip(*each))[:2])
        found.append(Example(name, each[0][2], wall, used))
    return found


def main():
    parser = argparse.ArgumentParser(prog="wrong-vs-right.sh", description=__doc__)
    parser.add_argument("--copies", type=int, default=5, help="of each example; default 5")
    parser.add_argument("--level", default="namespaces")
    parser.add_argument("--seed", type=int, default=20261123)
    asked = parser.parse_args()
    checkout.build()
    if not cpu.meter()().live:
        raise SystemExit("To see the processor time while a run lasts, this needs to make a cgroup. Try it as root.")
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="assay-bench-") as folder:
        found = measure(asked, pathlib.Path(folder))
    right = [example for example in found if example.kind == "right"]
    wall, used = (statistics.median(getattr(example, what) for example in right) for what in ("wall", "cpu"))
    print(f"A right one takes {wall:.2f} s and {used:.2f} s of CPU, the median of {len(right)} examples.")
    print(f"Each of {asked.copies} copies, one at a time, level {asked.level}; CPU by {cpu.meter()().name};")
    print(f"load average {load:.1f} before, {os.getloadavg()[0]:.1f} after.\n")
    print("example  | kind       | points | seconds |    x |  CPU s |    x")
    for one in sorted(found, key=lambda one: (KINDS.index(one.kind), -one.cpu)):
        over = " | more than three times" if one.kind == "wrong" and one.cpu > MOST * used else ""
        clock = f"{one.wall:7.2f} | {one.wall / wall:4.1f}"
        used_by_it = f"{one.cpu:6.2f} | {one.cpu / used:4.1f}"
        print(f"{one.name:8} | {one.kind:10} | {one.points:6.1f} | {clock} | {used_by_it}{over}")
    worst = max((one for one in found if one.kind == "wrong"), key=lambda one: one.cpu)
    word = "holds" if worst.cpu <= MOST * used else "DOES NOT HOLD"
    print(f"\nAt most {MOST:g} times a right one, by CPU: {word}. The dearest is {worst.name}, with")
    print(f"{worst.cpu / used:.1f} times the CPU, and {worst.wall / wall:.1f} times by the clock.")


if __name__ == "__main__":
    main()
