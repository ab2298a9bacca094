"""Runs of this grader."""

import dataclasses
import json
import shutil
import subprocess
import tempfile

import checkout
from command import Cost, Stopwatch


@dataclasses.dataclass(frozen=True)
class Result:
    """One graded submission: what came of it, and the time and processor time of the run when it came."""

    id: str
    points: float
    state: str
    wall: float
    cpu: float | None


@dataclasses.dataclass(frozen=True)
class Run:
    """A whole run."""

    cost: Cost
    results: list

    def steady(self, skipped):
        """The cost after the first results; what comes before is start and warm-up."""
        first, last = self.results[skipped - 1], self.results[-1]
        cpu = None if last.cpu is None else last.cpu - first.cpu
        return Cost(len(self.results) - skipped, last.wall - first.wall, cpu, self.cost.load)


def grade(new_meter, folder, out, level, seed, jobs, listener=lambda process, result: None):
    """Grades a class into a fresh folder; tells the listener of each result as it comes."""
    shutil.rmtree(out, ignore_errors=True)
    command = [checkout.ASSAY, "grade", folder, "--out", out, "--format", "json-lines"]
    command += ["--isolation", level, "--seed", seed, "--jobs", jobs]
    with tempfile.TemporaryFile() as errors:
        watch = Stopwatch(new_meter)
        process = watch.start(command, stdout=subprocess.PIPE, stderr=errors, text=True)
        results = []
        try:
            for line in process.stdout:
                told = json.loads(line)
                if told["event"] == "submission":
                    cpu = watch.meter.seconds()
                    result = Result(told["id"], told["points"], told["state"], watch.elapsed(), cpu)
                    results.append(result)
                    listener(process, result)
        except BaseException:
            # Judges and workers end with the program that started them.
            process.kill()
            process.wait()
            watch.stop(1)
            raise
        if process.wait() != 0:
            errors.seek(0)
            raise SystemExit(f"The grader ended with {process.returncode}:\n{errors.read().decode()[-2000:]}")
        cost = watch.stop(len(results))
    failed = [result.id for result in results if result.state != "graded"]
    if failed or not results:
        raise SystemExit(f"Not graded at level {level}: {failed or 'nothing at all'}")
    return Run(cost, results)
