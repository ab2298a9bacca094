package dev.assay.engine.sandbox;

import dev.assay.engine.compile.Compiled;

/** Submissions that are right and use more of the JDK than they need. */
enum Honest {
  PLAIN(""),
  FILES(
      """
      Path folder = Files.createTempDirectory("work");
      Path file = Files.createTempFile(folder, "numbers", ".txt");
      Files.writeString(file, Arrays.toString(numbers));
      try (BufferedReader lines = Files.newBufferedReader(file)) { lines.readLine(); }
      Files.move(file, folder.resolve("other"));
      Files.copy(folder.resolve("other"), folder.resolve("third"));
      try (RandomAccessFile random = new RandomAccessFile(folder.resolve("third").toFile(), "rw")) {
        random.setLength(4096);
        random.getChannel().map(java.nio.channels.FileChannel.MapMode.READ_WRITE, 0, 4096)
            .putDouble(0, 1.5);
      }
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) { Files.delete(path); }
      }
      """),
  THREADS(
      """
      ExecutorService pool = Executors.newFixedThreadPool(4);
      List<Future<Double>> futures = new ArrayList<>();
      for (int i = 0; i < 20; i++) { futures.add(pool.submit(() -> Math.sqrt(2))); }
      for (Future<Double> future : futures) { future.get(); }
      pool.shutdown();
      pool.awaitTermination(1, TimeUnit.SECONDS);
      CompletableFuture.supplyAsync(() -> 1).get();
      Thread sleeper = new Thread(() -> {
        try { Thread.sleep(10_000); } catch (InterruptedException end) { return; }
      });
      sleeper.start();
      sleeper.interrupt();
      sleeper.join();
      """),
  PARALLEL_STREAMS("IntStream.range(0, 100_000).parallel().mapToDouble(Math::sqrt).sum();"),
  RANDOMNESS(
      """
      UUID.randomUUID();
      new java.security.SecureRandom().nextInt();
      java.security.SecureRandom.getInstanceStrong().nextInt();
      java.security.MessageDigest.getInstance("SHA-256").digest(new byte[3]);
      """),
  TEXT(
      """
      String.format(Locale.GERMANY, "%,.3f %s", 1e6, java.time.ZonedDateTime.now());
      "x".matches("[a-z]+");
      new java.text.DecimalFormat("0.00").format(2);
      java.util.logging.Logger.getLogger("x").info("hello");
      System.out.println(new java.math.BigDecimal(2).sqrt(new java.math.MathContext(50)));
      """),
  CALCULATION(
      """
      double[][] a = new double[200][200];
      double sum = 0;
      for (int i = 0; i < 200; i++) {
        for (int j = 0; j < 200; j++) {
          for (int k = 0; k < 200; k++) { sum += a[i][k] * a[k][j] + i; }
        }
      }
      byte[][] garbage = new byte[10][];
      for (int i = 0; i < 500; i++) { garbage[i % 10] = new byte[1 << 20]; }
      System.gc();
      System.out.println(sum + garbage.length);
      """);

  private final String work;

  Honest(String work) {
    this.work = work;
  }

  Compiled compiled() {
    return Toys.method(work + "\nreturn right(numbers);");
  }
}
