"""The second baseline: javac and JUnit's console launcher for each submission, checks compiled once."""

import collections
import json
import os
import pathlib
import subprocess
import xml.etree.ElementTree
from concurrent.futures import ThreadPoolExecutor

import checkout
from command import Stopwatch

FAST_START = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
ADAPTER = "dev.assay.engine.check.ConsoleBaseline"
# The same that the grader sets.
CONFIGURATION = {
    "junit.jupiter.extensions.autodetection.enabled": "true",
    "junit.jupiter.extensions.autodetection.include": "dev.assay.engine.check.SubjectParameter",
    "junit.jupiter.testmethod.order.default": "dev.assay.engine.check.CheckOrder",
    "jqwik.reporting.usejunitplatform": "true",
    "jqwik.database": "",
}


class Console:
    """Grades submissions with the console launcher; made once, with a folder of its own."""

    def __init__(self, folder, seed):
        self._folder = folder
        self._seed = seed
        version = checkout.jar("junit-platform-launcher").stem.rsplit("-", 1)[1]
        self._launcher = _from_maven("org.junit.platform", "junit-platform-console-standalone", version)
        needed = ["assay-*", "jqwik-*"]
        jars = sorted(str(jar) for pattern in needed for jar in checkout.LIB.glob(pattern + ".jar"))
        self._adapter = folder / "adapter"
        self._class_path = [str(self._adapter), str(self._launcher), *jars]
        self._checks = checkout.checks_classes()
        services = self._adapter / "META-INF/services"
        services.mkdir(parents=True)
        (services / "org.junit.platform.launcher.TestExecutionListener").write_text(ADAPTER + "\n")
        source = pathlib.Path(__file__).parents[1] / f"baseline/src/{ADAPTER.replace('.', '/')}.java"
        path = os.pathsep.join([*self._class_path, str(checkout.jar("jackson-annotations"))])
        compiler = [checkout.tool("javac"), "-nowarn", "-proc:none", "-cp", path]
        subprocess.run([*compiler, "-d", self._adapter, source], check=True)

    def files(self):
        return self._class_path

    def grade(self, new_meter, submissions, at_once=1):
        """Grades each of these, so many at a time."""
        watch = Stopwatch(new_meter)
        with ThreadPoolExecutor(at_once) as pool:
            list(pool.map(lambda submission: self._one(watch, submission), submissions))
        return watch.stop(len(submissions))

    def passed(self, new_meter, submission):
        """How many checks of each exercise a submission passes, and how many checks ran."""
        reports = self._folder / "reports" / submission.name
        watch = Stopwatch(new_meter)
        self._one(watch, submission, f"--reports-dir={reports}")
        watch.stop(1)
        passed, count = collections.Counter(), 0
        for report in sorted(reports.glob("TEST-*.xml")):
            for case in xml.etree.ElementTree.parse(report).iter("testcase"):
                count += 1
                if not any(case.find(bad) is not None for bad in ("failure", "error", "skipped")):
                    passed[case.get("classname").rsplit(".", 1)[1].removesuffix("Checks")] += 1
        return passed, count

    def _one(self, watch, submission, *more):
        classes = self._folder / "classes" / submission.name
        classes.mkdir(parents=True, exist_ok=True)
        sources = sorted(str(file) for file in submission.rglob("*.java"))
        compiler = [checkout.tool("javac"), *("-J" + option for option in FAST_START)]
        compiler += ["-encoding", "UTF-8", "-proc:none"]
        watch.run([*compiler, "-cp", checkout.jar("assay-exercises"), "-d", classes, *sources])
        path = os.pathsep.join([str(classes), *self._class_path])
        command = [checkout.tool("java"), *FAST_START, f"-Dassay.bench.seed={self._seed}", "-cp", path]
        command += ["org.junit.platform.console.ConsoleLauncher", "execute", "--disable-banner", "--details=none"]
        command += [f"--config={key}={value}" for key, value in CONFIGURATION.items()]
        command += [f"--select-class={name}" for name in self._checks]
        # 1 is what it says of failed tests.
        watch.run([*command, *more], allowed=(0, 1), cwd=self._folder)


def scorecard_passed(scorecard):
    """The same, by the scorecard."""
    passed, count = collections.Counter(), 0
    for exercise in json.loads(scorecard.read_text())["exercises"]:
        name = pathlib.Path(exercise["file"]).stem.removesuffix("Exercise")
        count += len(exercise["checks"])
        passed[name] += sum(check["status"] == "passed" for check in exercise["checks"])
    return passed, count


def _from_maven(group, artifact, version):
    repository = subprocess.run(
        ["mvn", "-o", "-q", "help:evaluate", "-Dexpression=settings.localRepository", "-DforceStdout"],
        capture_output=True, text=True, cwd=checkout.ROOT)
    folder = pathlib.Path(repository.stdout.strip() or pathlib.Path.home() / ".m2/repository")
    if repository.returncode != 0:
        folder = pathlib.Path.home() / ".m2/repository"
    jar = folder / group.replace(".", "/") / artifact / version / f"{artifact}-{version}.jar"
    if not jar.exists():
        coordinates = f"-Dartifact={group}:{artifact}:{version}"
        subprocess.run(["mvn", "-q", "-ntp", "dependency:get", coordinates, "-Dtransitive=false"], check=True)
    return jar
