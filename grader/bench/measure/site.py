"""Measures the instructor's site of a large class: the example class, graded once, resampled and renamed."""

import argparse
import json
import pathlib
import random
import shutil
import subprocess
import tempfile
import time

import checkout


def main():
    parser = argparse.ArgumentParser(prog="site.sh", description=__doc__)
    parser.add_argument("--students", type=int, default=5000, help="how many; default 5000")
    parser.add_argument("--seed", type=int, default=1, help="of the resampling")
    asked = parser.parse_args()
    checkout.build()
    with tempfile.TemporaryDirectory(prefix="assay-site-") as folder:
        place = pathlib.Path(folder)
        graded = place / "graded"
        subprocess.run(
            [checkout.ASSAY, "grade", checkout.EXAMPLES, "--out", graded], check=True, stdout=subprocess.DEVNULL
        )
        resampled(graded, place / "class", asked.students, random.Random(asked.seed))
        start = time.monotonic()
        subprocess.run(
            [checkout.ASSAY, "report", place / "class", "--out", place / "pages"],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        seconds = time.monotonic() - start
        site = place / "pages/staff"
        print(f"students             {asked.students}")
        print(f"built in             {seconds:.1f} s, every student's two pages with it")
        for file in sorted(site.glob("*.html")):
            print(f"{file.name:20} {file.stat().st_size / 1e6:.2f} MB, read by a browser in {opened(file):.2f} s")
        print(f"the whole site       {size(site) / 1e6:.0f} MB, of them {size(site / 'students') / 1e6:.0f} MB students' pages")
        print(f"pages for students   {size(place / 'pages') / 1e6 - size(site) / 1e6:.0f} MB")


def resampled(graded, target, students, dice):
    """A folder of results as of that many students, each of whom is one of the graded ones under another name."""
    run = json.loads((graded / "run.json").read_text())
    for name in ("scorecards", "students"):
        (target / name).mkdir(parents=True)
    names = run["students"]
    run["students"] = []
    for number in range(students):
        one = dict(dice.choice(names))
        old, new = one["id"], f"s{number:05d}-{one['id']}"
        for name in ("scorecards", "students"):
            text = (graded / name / f"{old}.json").read_text()
            (target / name / f"{new}.json").write_text(text.replace(f'"id" : "{old}"', f'"id" : "{new}"', 1))
        one.update(id=new, name=new, original=new, scorecard=f"scorecards/{new}.json")
        run["students"].append(one)
    run["counts"]["graded"] = students
    (target / "run.json").write_text(json.dumps(run))


def opened(file):
    """How long a browser takes from its start to a page that its script is done with, less that of an empty page."""
    browser = shutil.which("chromium")
    if not browser:
        return float("nan")

    def once(address):
        start = time.monotonic()
        subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", address],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=120,
        )
        return time.monotonic() - start

    return max(0.0, min(once(file.as_uri()) for _ in range(3)) - min(once("about:blank") for _ in range(3)))


def size(folder):
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


if __name__ == "__main__":
    main()
