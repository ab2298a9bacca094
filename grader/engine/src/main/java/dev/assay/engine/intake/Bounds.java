package dev.assay.engine.intake;

/**
 * How much one submission may be. Counted while reading; what a header says is never believed.
 *
 * @param fileBytes bytes of one source
 * @param submissionBytes bytes of all sources of a submission
 * @param entries files and folders of a submission, hidden and built ones aside
 * @param depth folders above a source, within the submission
 * @param pathLength characters of a name with its folders
 * @param inflation how many times larger than its archive something may become, once it is large
 * @param archiveBytes bytes of a student's archive as it is handed in
 * @param unpackedBytes bytes that are unpacked of a student's archive to find its sources
 * @param classEntries files and folders of a whole class
 * @param classUnpackedBytes bytes that are unpacked of an archive with a whole class
 */
public record Bounds(
    int fileBytes,
    int submissionBytes,
    int entries,
    int depth,
    int pathLength,
    int inflation,
    int archiveBytes,
    long unpackedBytes,
    int classEntries,
    long classUnpackedBytes) {
  private static final int KIBI = 1024;
  private static final int MEBI = 1024 * KIBI;

  /**
   * What any solution fits into many times over: 256 KiB a file, 2 MiB a submission, 2000 entries,
   * 10 folders deep, names of 400 characters, a hundredfold inflation, archives of 32 MiB that
   * unpack to 128 MiB; classes of 100,000 entries and 4 GiB.
   */
  public static final Bounds DEFAULT =
      new Bounds(
          256 * KIBI, 2 * MEBI, 2000, 10, 400, 100, 32 * MEBI, 128L * MEBI, 100_000, 4096L * MEBI);

  /** Below this many bytes, nobody asks how well something was packed. */
  static final int SMALL = 8 * MEBI;

  /** Requires that every bound lets something through. */
  public Bounds {
    long least =
        Math.min(
            Math.min(
                Math.min(Math.min(fileBytes, submissionBytes), Math.min(entries, depth)),
                Math.min(Math.min(pathLength, inflation), Math.min(archiveBytes, classEntries))),
            Math.min(unpackedBytes, classUnpackedBytes));
    if (least < 1) {
      throw new IllegalArgumentException("Every bound must be at least 1, but one is " + least);
    }
  }
}
