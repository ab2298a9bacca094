"""Runs commands, and says what they cost."""

import dataclasses
import os
import subprocess
import tempfile
import time


@dataclasses.dataclass(frozen=True)
class Cost:
    """What some submissions cost: seconds on the clock, of the processors, and the load average before."""

    submissions: int
    wall: float
    cpu: float | None
    load: float

    @property
    def rate(self):
        return self.submissions / self.wall

    @property
    def cpu_each(self):
        return None if self.cpu is None else self.cpu / self.submissions


class Stopwatch:
    """Measures what happens between its making and `stop`, in one meter."""

    def __init__(self, new_meter):
        self.load = os.getloadavg()[0]
        self.meter = new_meter().open()
        self._start = time.monotonic()

    def start(self, command, **options):
        return subprocess.Popen(self.meter.wrap(command), stdin=subprocess.DEVNULL, **options)

    def run(self, command, allowed=(0,), **options):
        """Runs a command to its end; returns what it printed."""
        with tempfile.TemporaryFile() as errors:
            process = self.start(command, stdout=subprocess.PIPE, stderr=errors, **options)
            try:
                printed, _ = process.communicate()
            except BaseException:
                process.kill()
                process.wait()
                raise
            if process.returncode not in allowed:
                errors.seek(0)
                said = (printed + errors.read()).decode(errors="replace")[-2000:]
                raise SystemExit(f"This ended with {process.returncode}: {' '.join(map(str, command))}\n{said}")
            return printed.decode(errors="replace")

    def elapsed(self):
        return time.monotonic() - self._start

    def stop(self, submissions):
        wall = self.elapsed()
        return Cost(submissions, wall, self.meter.close(), self.load)
