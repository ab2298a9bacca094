# The template of a CodeRunner question: Python 3, combinator, graded by itself ("Template grader").
import json
import os
import re
import subprocess

ANSWER = """{{ STUDENT_ANSWER | e('py') }}"""
ATTACHED = """{{ ATTACHMENTS | e('py') }}"""
CLASSES = @CLASSES@
OPTIONS = "@OPTIONS@".split()
FAILURE = r'''@FAILURE@'''
# Installed on the Jobe server by its administrator, or else among the support files of this question.
HOME = "/opt/assay" if os.path.exists("/opt/assay/grade.sh") else "."


def hand_in(folder):
    """Makes files of the answer and of what was attached to it."""
    os.makedirs(folder, exist_ok=True)
    named = re.search(r"\bclass\s+(" + "|".join(CLASSES) + r")\b", ANSWER)
    name = named.group(1) if named else CLASSES[0]
    with open(os.path.join(folder, name + ".java"), "w", encoding="utf-8") as file:
        file.write(ANSWER)
    for attached in filter(None, (each.strip() for each in ATTACHED.split(","))):
        if re.fullmatch(r"\w+\.java", attached) and attached != name + ".java" and os.path.isfile(attached):
            with open(attached, "rb") as source, open(os.path.join(folder, attached), "wb") as target:
                target.write(source.read())


def grade(folder):
    """What the grader prints, if that is a result."""
    command = ["sh", HOME + "/grade.sh", "-", HOME + "/failure/stdout.json", "@SECONDS@", "--platform", "coderunner"]
    done = subprocess.run(
        command + OPTIONS + [folder],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    printed = done.stdout.decode("utf-8")
    json.loads(printed)
    return printed


try:
    hand_in("submission")
    print(grade("submission"))
except (OSError, ValueError, subprocess.SubprocessError):
    print(FAILURE)
