package dev.assay.engine.sandbox;

/** A grader that makes control groups and a program in them, says which, and waits to be killed. */
final class DoomedGroups {
  private DoomedGroups() {}

  /** Takes nothing. */
  public static void main(String[] arguments) throws Exception {
    Cgroups cgroups = Cgroups.ofThisMachine(Caps.MEMORY);
    CgroupSlot slot = cgroups.next();
    Process left =
        new ProcessBuilder("/bin/sh", "-c", slot.entry() + "echo made; exec sleep 60").start();
    System.out.println(left.inputReader().readLine() + " " + left.pid());
    Thread.currentThread().join();
  }
}
