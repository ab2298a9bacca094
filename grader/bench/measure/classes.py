"""Classes of submissions, made of copies of the examples."""

import random
import shutil

import checkout

RIGHT = ["ada", "amara", "chen", "deepa", "emeka", "fatima", "grace", "hiroshi", "ines", "uma"]
WRONG = ["bob", "lena", "mateo", "nadia", "oscar", "priya", "quentin", "rosa", "sven", "tariq"]
# They end, hang, fill, flood or probe what they run in, on purpose: no measure of how fast a class is graded.
HOSTILE = ["abel", "bruno", "cleo", "dmitri", "elif", "farid", "gina"]


def mixed(folder, size, seed):
    """A class of so many, right and wrong ones by turns; returns the students' folders in the order of their ids."""
    chooser = random.Random(seed)
    right, wrong = RIGHT[:], WRONG[:]
    chooser.shuffle(right)
    chooser.shuffle(wrong)
    names = [(right, wrong)[i % 2][i // 2 % len(right)] for i in range(size)]
    return copies(folder, names)


def copies(folder, names):
    """Copies of these examples, each with a comment of its own, so that no two are the same."""
    students = []
    for number, name in enumerate(names):
        student = folder / f"s{number:04}-{name}"
        source = checkout.EXAMPLES / name
        if source.is_dir():
            shutil.copytree(source, student)
            for file in sorted(student.rglob("*.java"))[:1]:
                with file.open("ab") as text:
                    text.write(f"\n// Copy {number}\n".encode())
        else:
            # An archive, as it is: its copies are the same but for the name.
            example = next(checkout.EXAMPLES.glob(name + ".*"))
            student = folder / (student.name + example.name[len(name):])
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(example, student)
        students.append(student)
    return students
