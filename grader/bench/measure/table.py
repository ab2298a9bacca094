"""Rows of measurements, as one table."""

import dataclasses
import statistics


@dataclasses.dataclass(frozen=True)
class Row:
    """One line of the table: what was measured, and each time what it cost."""

    what: str
    level: str
    submissions: str
    state: str
    costs: list

    def rate(self):
        return statistics.median(cost.rate for cost in self.costs)

    def cpu(self):
        each = [cost.cpu_each for cost in self.costs if cost.cpu is not None]
        return statistics.median(each) if each else None

    def load(self):
        loads = sorted(cost.load for cost in self.costs)
        return f"{loads[0]:.1f}" if len(loads) == 1 else f"{loads[0]:.1f} to {loads[-1]:.1f}"

    def wall(self):
        return statistics.median(cost.wall for cost in self.costs)


# What the baselines are called in the heads of columns.
NUMBERS = "abcdefgh"
HEAD = ["what", "level", "submissions", "state", "runs", "seconds", "sub/s", "CPU s/sub"]


def show(rows, baselines):
    """Prints the rows; each beside the baselines: how many times the submissions per second / per CPU second."""
    head = [*HEAD, *(f"x {NUMBERS[i]}" for i in range(len(baselines))), "load average"]
    names = {name: NUMBERS[i] for i, name in enumerate(baselines)}
    lines = [head] + [_cells(row, names.get(row.what, ""), baselines.values()) for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for number, line in enumerate(lines):
        print("| " + " | ".join(map(_aligned, range(len(head)), line, widths)) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


def _aligned(column, cell, width):
    return cell.ljust(width) if HEAD[column:column + 1] in (["what"], ["level"], ["state"]) else cell.rjust(width)


def _cells(row, name, baselines):
    cpu = row.cpu()
    cells = [f"{name} {row.what}".strip(), row.level, row.submissions, row.state, str(len(row.costs))]
    cells += [f"{row.wall():.1f}", f"{row.rate():.2f}", "-" if cpu is None else f"{cpu:.2f}"]
    for base in baselines:
        times = f"{row.rate() / base.rate():.1f}"
        cells.append(times if cpu is None or base.cpu() is None else f"{times} / {base.cpu() / cpu:.1f}")
    return [*cells, row.load()]
