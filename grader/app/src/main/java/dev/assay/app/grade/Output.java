package dev.assay.app.grade;

/** How a run tells what it does. */
enum Output {
  /** For a person: a bar on a terminal, lines elsewhere, and a summary. */
  TEXT,
  /** For a program: one JSON object on each line of standard output. */
  JSON_LINES
}
