package dev.assay.reports.student;

/** Whom a page is for. */
public enum Reader {
  /** The student: only what a student may see. */
  STUDENT,
  /** The course's staff: everything, with a mark on what students don't see. */
  STAFF
}
