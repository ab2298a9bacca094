package dev.assay.app.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes bundles: the same bytes for the same files, with the rights that a platform needs. */
final class BundleWriter {
  private static final int REGULAR = 0100000;
  private static final int PROGRAM = 0755;
  private static final int FILE = 0644;
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 12, 0);

  private BundleWriter() {}

  /** Writes a zip, which is there whole or not at all. */
  static void zip(List<BundleFile> files, Path target) throws IOException {
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    try (OutputStream out = Files.newOutputStream(unfinished);
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (BundleFile file : sorted(files)) {
        ZipArchiveEntry entry = new ZipArchiveEntry(file.path());
        entry.setTimeLocal(TIME);
        entry.setUnixMode(REGULAR | (file.executable() ? PROGRAM : FILE));
        entry.setSize(file.content().length);
        zip.putArchiveEntry(entry);
        zip.write(file.content());
        zip.closeArchiveEntry();
      }
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes a folder, which is empty or not there. */
  static void folder(List<BundleFile> files, Path target) throws IOException {
    for (BundleFile file : sorted(files)) {
      Path path = target.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content());
      if (file.executable() && Files.getFileStore(path).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static List<BundleFile> sorted(List<BundleFile> files) {
    return files.stream().sorted(Comparator.comparing(BundleFile::path)).toList();
  }
}
