package dev.assay.house;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The project's own classes, tests left out, as they lie on the class path. */
final class Code {
  private static final JavaClasses MAIN = read();

  private Code() {}

  /** The classes; reading them takes a second, so all tests share them. */
  static JavaClasses main() {
    return MAIN;
  }

  private static JavaClasses read() {
    // Names are enough for the rules here, and reading half of the JDK takes long.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(Code::isNoTestJar)
        .importPackages("dev.assay");
  }

  private static boolean isNoTestJar(Location location) {
    return !location.contains("-tests.jar");
  }
}
