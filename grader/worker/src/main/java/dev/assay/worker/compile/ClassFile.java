package dev.assay.worker.compile;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A class that was compiled.
 *
 * @param file the number of the file that it is in
 * @param name with dots
 * @param bytes of the class file
 */
public record ClassFile(int file, String name, byte[] bytes) {
  void write(DataOutput out) throws IOException {
    out.writeInt(file);
    out.writeUTF(name);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static ClassFile read(DataInputStream in) throws IOException {
    return new ClassFile(in.readInt(), in.readUTF(), in.readNBytes(in.readInt()));
  }
}
