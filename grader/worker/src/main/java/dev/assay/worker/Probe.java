package dev.assay.worker;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/**
 * A program that tries what an attacker would, to see what the sandbox around it blocks.
 *
 * <p>For each attack it prints a line before and a line after, so that one which ends the process
 * is known as well. Arguments are {@code name=value}: the attack, and what it is aimed at.
 */
public final class Probe {
  private static final int MILLIS_TO_CONNECT = 1000;
  private static final long NATIVE_BYTES = 768L << 20;

  /** About what one compressor takes outside the heap. */
  private static final long COMPRESSOR_BYTES = 256 << 10;

  /** The attacks. */
  public enum Attack {
    /** Reads a file; aimed at one that every user may read. */
    READ_FILE,
    /** Makes a file; aimed at a folder in which every user may. */
    WRITE_FILE,
    /** Connects to a port of this machine. */
    CONNECT,
    /** Starts a program. */
    FORK,
    /** Kills a process, by its number. */
    SIGNAL,
    /** Finds something in the environment, besides where libraries are. */
    ENVIRONMENT,
    /** Sees the processes of this machine. */
    LIST_PROCESSES,
    /** Takes more memory outside the heap than a worker may have. */
    NATIVE_MEMORY;

    /** The attack as the scorecard writes it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private Probe() {}

  /** Tries each attack that is named. */
  public static void main(String[] arguments) {
    System.out.println("ready");
    for (String argument : arguments) {
      String[] words = argument.split("=", 2);
      System.out.println("try " + words[0]);
      System.out.println(
          (succeeds(Attack.valueOf(words[0]), words[1]) ? "open " : "shut ") + words[0]);
    }
  }

  private static boolean succeeds(Attack attack, String aim) {
    try {
      return switch (attack) {
        case READ_FILE -> Files.readAllBytes(Path.of(aim)).length > 0;
        case WRITE_FILE -> Files.write(Path.of(aim, "probe"), new byte[1]) != null;
        case CONNECT -> connect(Integer.parseInt(aim));
        case FORK -> new ProcessBuilder(aim, "-version").start().pid() > 0;
        case SIGNAL ->
            ProcessHandle.of(Long.parseLong(aim)).map(ProcessHandle::destroyForcibly).orElse(false);
        case ENVIRONMENT -> !Map.of().equals(environment());
        case LIST_PROCESSES -> new File(aim).list() != null;
        case NATIVE_MEMORY -> allocate();
      };
    } catch (IOException | RuntimeException | Error blocked) {
      return false;
    }
  }

  private static boolean connect(int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS_TO_CONNECT);
      return true;
    }
  }

  private static Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>(System.getenv());
    // Where libraries are, and what bubblewrap says about its own working directory.
    environment.keySet().removeAll(List.of("LD_LIBRARY_PATH", "PWD"));
    return environment;
  }

  private static boolean allocate() {
    List<Deflater> compressors = new ArrayList<>();
    byte[] text = new byte[1024];
    for (long bytes = 0; bytes < NATIVE_BYTES; bytes += COMPRESSOR_BYTES) {
      Deflater compressor = new Deflater();
      compressor.setInput(text);
      compressor.deflate(new byte[text.length]);
      compressors.add(compressor);
    }
    return !compressors.isEmpty();
  }
}
