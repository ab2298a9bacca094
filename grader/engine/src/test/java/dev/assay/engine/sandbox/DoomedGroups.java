package dev.assay.engine.sandbox;

/** A grader that makes control groups with a slot in them, says so, and waits to be killed. */
final class DoomedGroups {
  private DoomedGroups() {}

  /** Takes nothing. */
  public static void main(String[] arguments) throws Exception {
    Cgroups cgroups = Cgroups.ofThisMachine(Caps.MEMORY);
    System.out.println(cgroups.next().entry().isEmpty() ? "none" : "made");
    Thread.currentThread().join();
  }
}
