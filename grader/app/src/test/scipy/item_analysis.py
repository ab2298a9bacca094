#!/usr/bin/python3
"""Computes the item analysis of the example class with SciPy, from its gradebook alone.

    /usr/bin/python3 grader/app/src/test/scipy/item_analysis.py          writes the file
    /usr/bin/python3 grader/app/src/test/scipy/item_analysis.py --check  compares it with a fresh computation

Debian 12's python3-scipy makes the committed file. The formulas are written here once more, and not
taken from the grader: a correlation is SciPy's, alpha comes from NumPy's covariance matrix.
"""

import csv
import json
import sys
from pathlib import Path

import numpy as np
import scipy
from scipy.stats import pearsonr, pointbiserialr

FOLDER = Path(__file__).resolve().parents[1] / "resources/dev/assay/app/items"
GRADEBOOK = FOLDER / "example-class.csv"
GOLDEN = FOLDER / "example-class.golden.json"
BONUS = "bonus"
PART = 0.27


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    fresh = analysis(*gradebook())
    if arguments:
        compare(json.loads(GOLDEN.read_text("utf-8")), fresh)
        print("The golden file is what SciPy", scipy.__version__, "computes.")
    else:
        fresh = {"made with": {"numpy": np.__version__, "scipy": scipy.__version__}, **fresh}
        GOLDEN.write_text(json.dumps(fresh, indent=1) + "\n", "utf-8")


def gradebook():
    with open(GRADEBOOK, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [name for name in rows[0] if "/" in name]
    points = np.array([[float(row[name]) for name in names] for row in rows])
    # What nobody can get points in is no item. In this class somebody passes each of the others.
    worth = points.max(axis=0)
    items = [i for i in range(len(names)) if worth[i] > 0]
    return [names[i] for i in items], points[:, items], worth[items]


def analysis(names, points, worth):
    bonus = np.array([name.split("/")[0] == BONUS for name in names])
    total = points[:, ~bonus].sum(axis=1)
    items = {}
    for i, name in enumerate(names):
        rest = total if bonus[i] else total - points[:, i]
        passed = points[:, i] > 0
        items[name] = {
            "difficulty": float(points[:, i].mean() / worth[i]),
            "discrimination": correlation(passed, points[:, i], rest),
            "upperLower": upper_lower(points[:, i] / worth[i], total),
        }
    parts = {}
    for exercise in dict.fromkeys(name.split("/")[0] for name in names):
        parts[exercise] = spread(points[:, [name.split("/")[0] == exercise for name in names]])
    parts["all"] = spread(points[:, ~bonus])
    return {"students": len(points), "items": items, "exercises": parts}


def correlation(passed, points, rest):
    r = float(pointbiserialr(passed, rest).statistic)
    # A check gives all of its points or none, so this must be the same.
    assert abs(r - pearsonr(points, rest).statistic) < 1e-12
    return r


def upper_lower(share, total):
    wanted = PART * len(total)
    return float(top(share, total, wanted) - top(share, -total, wanted))


def top(share, rank, wanted):
    """The mean over the first of them; those who tie at the edge are in it in equal parts."""
    above = np.array([(rank > each).sum() for each in rank])
    tied = np.array([(rank == each).sum() for each in rank])
    weight = np.clip((wanted - above) / tied, 0, 1)
    return np.average(share, weights=weight)


def spread(points):
    total = points.sum(axis=1)
    covariance = np.cov(points, rowvar=False)
    k = points.shape[1]
    alpha = k / (k - 1) * (1 - np.trace(covariance) / covariance.sum())
    return {
        "mean": float(total.mean()),
        "deviation": float(scipy.stats.tstd(total)),
        "quantiles": [float(q) for q in np.quantile(total, [0, 0.25, 0.5, 0.75, 1])],
        "alpha": float(alpha),
        "error": float(scipy.stats.tstd(total) * np.sqrt(1 - alpha)),
    }


def compare(golden, fresh, place=""):
    for key, value in fresh.items():
        if isinstance(value, dict):
            compare(golden[key], value, place + "/" + key)
        elif not np.allclose(golden[key], value, rtol=0, atol=1e-12):
            sys.exit(f"{place}/{key}: the file says {golden[key]}, and SciPy {value}")


main(sys.argv[1:])
