package dev.assay.engine.intake;

import java.io.IOException;
import java.io.InputStream;

/** One name in a container, with what it takes to read it. Valid during the visit only. */
interface Item {
  /** What a name stands for. */
  enum Kind {
    /** Bytes. */
    FILE,
    /** A folder. */
    FOLDER,
    /** A link to another name. */
    LINK,
    /** Anything else: a device, a pipe, a folder that can't be listed. */
    SPECIAL
  }

  /** The name as the container has it, with slashes: not to be trusted. */
  String name();

  /** What it stands for. */
  Kind kind();

  /**
   * What a link leads to, relative to the folder it is in; empty for anything else.
   *
   * @throws IOException if it can't be read
   */
  String target() throws IOException;

  /** How many bytes the container says it has: good for refusing, never for trusting. */
  long size();

  /** How many bytes it takes in the container. */
  long packed();

  /**
   * Opens it.
   *
   * @throws IOException if it can't be opened, and from the stream if it can't be read; a {@link
   *     Refusal} if that is the whole container's fault
   */
  InputStream open() throws IOException;

  /** How many bytes came out for each that went in, as far as it has been read. */
  double inflation();
}
