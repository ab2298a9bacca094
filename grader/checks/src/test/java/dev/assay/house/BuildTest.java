package dev.assay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Versions stand in one place, each is one version, and the build is for Java 17. */
class BuildTest {
  /** What Maven runs from {@code clean} to {@code site} without being asked to. */
  private static final Set<String> LIFECYCLE =
      Set.of(
          "maven-clean-plugin",
          "maven-resources-plugin",
          "maven-compiler-plugin",
          "maven-surefire-plugin",
          "maven-jar-plugin",
          "maven-install-plugin",
          "maven-deploy-plugin",
          "maven-site-plugin");

  private final Pom parent = Pom.parent();
  private final List<Pom> modules = Pom.modules();

  @Test
  void everyModuleIsRead() {
    assertThat(modules)
        .hasToString(
            "[exercises/pom.xml, fixtures/pom.xml, grader/app/pom.xml, grader/checks/pom.xml, grader/consumers/pom.xml, grader/engine/pom.xml,"
                + " grader/formats/pom.xml, grader/pom.xml, grader/reports/pom.xml, grader/worker/pom.xml, solutions/pom.xml]");
  }

  @Test
  void noModuleNamesAVersion() {
    for (Pom module : modules) {
      assertThat(module.all("dependencyManagement")).as("in %s", module).isEmpty();
      assertThat(module.all("pluginManagement")).as("in %s", module).isEmpty();
      for (String owner : List.of("dependency", "plugin", "path", "extension")) {
        assertThat(module.all(owner))
            .as("%s in %s", owner, module)
            .noneMatch(element -> element.getElementsByTagName("version").getLength() > 0);
      }
    }
  }

  @Test
  void theParentNamesVersionsInItsManagementOnly() {
    List<Element> used = new ArrayList<>(parent.at("dependencies", "dependency"));
    used.addAll(parent.at("build", "plugins", "plugin"));
    assertThat(used).isNotEmpty().noneMatch(element -> parent.text(element, "version").isPresent());
  }

  @Test
  void everyManagedVersionIsOneVersion() {
    List<Element> managed =
        new ArrayList<>(parent.at("dependencyManagement", "dependencies", "dependency"));
    managed.addAll(parent.at("build", "pluginManagement", "plugins", "plugin"));
    assertThat(managed)
        .isNotEmpty()
        .allSatisfy(
            element ->
                assertThat(parent.text(element, "version"))
                    .as(parent.text(element, "artifactId").orElse(""))
                    .hasValueSatisfying(
                        version ->
                            assertThat(version)
                                .matches("\\d[\\w.-]*|\\$\\{project\\.version}")
                                .doesNotContain("SNAPSHOT")));
  }

  @Test
  void everyPluginIsPinned() {
    Set<String> used = new TreeSet<>(LIFECYCLE);
    used.addAll(names(parent, "build", "plugins", "plugin"));
    modules.forEach(module -> used.addAll(names(module, "build", "plugins", "plugin")));
    assertThat(names(parent, "build", "pluginManagement", "plugins", "plugin")).containsAll(used);
  }

  @Test
  void jqwikStaysBeforeItsUsageClause() {
    assertThat(parent.property("jqwik.version")).hasValue("1.9.3");
    assertThat(parent.all("bannedDependencies"))
        .singleElement()
        .satisfies(
            ban ->
                assertThat(ban.getElementsByTagName("exclude").item(0).getTextContent())
                    .isEqualTo("net.jqwik:*:[1.10.0,)"));
  }

  @Test
  void theReleaseIs17Everywhere() {
    assertThat(parent.property("maven.compiler.release")).hasValue("17");
    for (Pom module : modules) {
      assertThat(module.at("properties", "maven.compiler.release")).as("in %s", module).isEmpty();
      for (String name : List.of("release", "source", "testRelease", "testSource")) {
        assertThat(module.all(name)).as("%s in %s", name, module).isEmpty();
      }
    }
  }

  private static List<String> names(Pom pom, String... path) {
    return pom.at(path).stream()
        .map(plugin -> pom.text(plugin, "artifactId").orElseThrow())
        .toList();
  }
}
