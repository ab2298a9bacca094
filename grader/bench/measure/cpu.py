"""Counts the processor time of a command and of every process that comes of it.

A sandbox's processes are killed, and some outlive their parent, so getrusage of the parent alone would miss
them. A cgroup misses none, however they end. Without one, this process adopts the orphans, and waits for them.
"""

import ctypes
import functools
import os
import pathlib
import resource
import tempfile
import time

PR_SET_CHILD_SUBREAPER = 36
SECONDS_TO_END = 10


class CgroupMeter:
    """A fresh cgroup for each command."""

    def __init__(self, name, parent, file, read):
        self.name = name
        self.live = True
        self._parent = parent
        self._file = file
        self._read = read

    def open(self):
        self._folder = pathlib.Path(tempfile.mkdtemp(prefix="assay-bench-", dir=self._parent))
        return self

    def wrap(self, command):
        """The command, begun inside."""
        enter = ["/bin/sh", "-c", 'echo $$ >"$0" && exec "$@"', str(self._folder / "cgroup.procs")]
        return [*enter, *map(str, command)]

    def seconds(self):
        """The processor time so far."""
        return self._read((self._folder / self._file).read_text())

    def close(self):
        """Waits for what is still ending, and returns the processor time of it all."""
        end = time.monotonic() + SECONDS_TO_END
        while (self._folder / "cgroup.procs").read_text():
            if time.monotonic() > end:
                raise SystemExit(f"The command has ended, but some of its processes go on: see {self._folder}")
            time.sleep(0.01)
        seconds = self.seconds()
        self._folder.rmdir()
        return seconds


class AdoptingMeter:
    """Takes in orphans; one at a time, and only a total at the end."""

    name = "getrusage, with orphans adopted (prctl PR_SET_CHILD_SUBREAPER)"
    live = False

    def open(self):
        if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
            raise SystemExit("Here we may neither make a cgroup nor adopt orphans, so nobody counts processor time.")
        self._start = self._children()
        return self

    def wrap(self, command):
        return [str(part) for part in command]

    def seconds(self):
        return None

    def close(self):
        end = time.monotonic() + SECONDS_TO_END
        while True:
            try:
                if os.waitpid(-1, os.WNOHANG)[0] == 0:
                    if time.monotonic() > end:
                        raise SystemExit("The command has ended, but some of its processes go on.")
                    time.sleep(0.01)
            except ChildProcessError:
                return self._children() - self._start

    @staticmethod
    def _children():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime


def _parents():
    """The folders of this process's own cgroups: version 1's cpuacct first, where nobody else moves processes."""
    mounts = [line.split() for line in _lines("/proc/mounts")]
    own = [line.split(":", 2) for line in _lines("/proc/self/cgroup")]
    for _, point, kind, options, *_ in mounts:
        for _, controllers, path in own:
            if kind == "cgroup" and "cpuacct" in options.split(",") and "cpuacct" in controllers.split(","):
                yield 1, pathlib.Path(point + path)
    for _, point, kind, *_ in mounts:
        for number, _, path in own:
            if kind == "cgroup2" and number == "0":
                yield 2, pathlib.Path(point + path)


def _lines(file):
    place = pathlib.Path(file)
    return place.read_text().splitlines() if place.exists() else []


def _nanos(text):
    return int(text) / 1e9


def _usage_usec(text):
    return int(dict(line.split() for line in text.splitlines())["usage_usec"]) / 1e6


def meter():
    """The best meter of this machine; open it for each command."""
    if os.environ.get("ASSAY_BENCH_NO_CGROUP"):
        return AdoptingMeter
    for version, parent in _parents():
        if version == 1:
            choice = functools.partial(CgroupMeter, "cgroup v1, cpuacct.usage", parent, "cpuacct.usage", _nanos)
        else:
            choice = functools.partial(CgroupMeter, "cgroup v2, cpu.stat", parent, "cpu.stat", _usage_usec)
        try:
            trial = choice().open()
            command = trial.wrap(["true"])
            worked = os.spawnv(os.P_WAIT, command[0], command) == 0
            trial.close()
            if worked:
                return choice
        except OSError:
            continue
    return AdoptingMeter
