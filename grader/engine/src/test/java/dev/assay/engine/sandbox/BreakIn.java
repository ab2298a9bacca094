package dev.assay.engine.sandbox;

import dev.assay.engine.compile.Compiled;

/** Submissions that reach out of their process, and answer with how often they got through. */
enum BreakIn {
  READS_FILES(
      """
      for (String path : new String[] {"/etc/passwd", "/etc/hostname", "/proc/self/environ",
          "/proc/1/cmdline", "/bin/sh", "/dev/zero", "/usr/bin/env"}) {
        tries.add(() -> new FileInputStream(path).read() >= 0);
      }
      """),
  LISTS_FOLDERS(
      """
      for (String path : new String[] {"/proc", "/sys", "/home", "/root", "/var"}) {
        tries.add(() -> new File(path).list().length > 0);
      }
      """),
  WRITES_FILES(
      """
      for (String path : (System.getProperty("java.class.path") + ":/etc:/var/tmp:/dev/shm:/dev:/:"
          + System.getProperty("java.home")).split(":")) {
        tries.add(() -> Files.write(Path.of(path, "break-in"), new byte[1]) != null);
        tries.add(() -> Files.createDirectory(Path.of(path, "break-in-folder")) != null);
      }
      tries.add(() -> Files.delete(Path.of(System.getProperty("java.class.path").split(":")[0])));
      """),
  CONNECTS(
      """
      tries.add(() -> new java.net.Socket("127.0.0.1", (int) numbers[0]).isConnected());
      tries.add(() -> new java.net.DatagramSocket().getLocalPort() > 0);
      tries.add(() -> new java.net.ServerSocket(0).getLocalPort() > 0);
      tries.add(() -> java.net.InetAddress.getByName("example.org") != null);
      """),
  STARTS_PROGRAMS(
      """
      tries.add(() -> new ProcessBuilder("sleep", "60").start().isAlive());
      tries.add(() -> new ProcessBuilder("/bin/sh", "-c", "sleep 60").start().isAlive());
      tries.add(() -> new ProcessBuilder(
          System.getProperty("java.home") + "/bin/java", "-version").start().isAlive());
      """),
  SIGNALS(
      """
      tries.add(() -> ProcessHandle.current().parent().get().destroyForcibly());
      tries.add(() -> ProcessHandle.of((long) numbers[1]).get().destroyForcibly());
      tries.add(() -> ProcessHandle.allProcesses().anyMatch(
          process -> process.pid() != ProcessHandle.current().pid() && process.destroyForcibly()));
      """),
  READS_THE_ENVIRONMENT(
      """
      Map<String, String> all = new HashMap<>(System.getenv());
      all.keySet().removeAll(List.of("LD_LIBRARY_PATH", "PWD"));
      tries.add(() -> !all.isEmpty());
      """);

  private final String attempts;

  BreakIn(String attempts) {
    this.attempts = attempts;
  }

  Compiled compiled() {
    return Toys.method(
        "List<Callable<Boolean>> tries = new ArrayList<>();\n"
            + attempts.replace("Files.delete(", "deleted(")
            + """
            double through = 0;
            for (Callable<Boolean> attempt : tries) {
              try { if (attempt.call()) { through++; } } catch (Exception | Error blocked) { }
            }
            return new double[] {through, tries.size()};
            }
            static boolean deleted(Path path) throws IOException { Files.delete(path); return true;
            """);
  }
}
