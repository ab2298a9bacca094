package dev.assay.worker.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What is to be compiled.
 *
 * @param names what classes may not be called
 * @param files bytes by path within the source root; a file's number is its place in this order
 */
public record Request(TakenNames names, NavigableMap<String, byte[]> files) {

  /** The paths, by the numbers of the files. */
  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  /** The payload of a message. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      names.write(out);
      out.writeInt(files.size());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.writeUTF(file.getKey());
        out.writeInt(file.getValue().length);
        out.write(file.getValue());
      }
    } catch (IOException exception) {
      throw new UncheckedIOException("The name of a file is too long", exception);
    }
    return bytes.toByteArray();
  }

  static Request read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    TakenNames names = TakenNames.read(in);
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (int count = in.readInt(); count > 0; count--) {
      files.put(in.readUTF(), in.readNBytes(in.readInt()));
    }
    return new Request(names, files);
  }
}
