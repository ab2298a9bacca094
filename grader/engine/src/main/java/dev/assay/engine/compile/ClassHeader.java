package dev.assay.engine.compile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a class file says of its class before its members, read without loading it (JVMS 4.1).
 *
 * @param superclass the class that it extends, with dots; empty for one that extends none
 * @param interfaces those that it names itself
 * @param isInterface whether it is one
 */
public record ClassHeader(String superclass, List<String> interfaces, boolean isInterface) {
  private static final int MAGIC = 0xcafebabe;
  private static final int INTERFACE = 0x0200;

  /** Keeps a copy. */
  public ClassHeader {
    interfaces = List.copyOf(interfaces);
  }

  /** The header, or nothing if this is no class file: whoever made it need not be trusted. */
  public static Optional<ClassHeader> of(byte[] file) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      return Optional.of(read(in));
    } catch (IOException | IndexOutOfBoundsException nonsense) {
      return Optional.empty();
    }
  }

  private static ClassHeader read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.skipBytes(4);
    int size = in.readUnsignedShort();
    String[] texts = new String[size];
    int[] names = new int[size];
    for (int i = 1; i < size; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 7 -> names[i] = in.readUnsignedShort();
        case 8, 16, 19, 20 -> in.skipBytes(2);
        case 15 -> in.skipBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
        case 5, 6 -> {
          in.skipBytes(8);
          // These take two places.
          i++;
        }
        default -> throw new IOException("no constant has the tag " + tag);
      }
    }
    boolean isInterface = (in.readUnsignedShort() & INTERFACE) != 0;
    in.skipBytes(2);
    String superclass = name(texts, names[in.readUnsignedShort()]);
    int count = in.readUnsignedShort();
    List<String> interfaces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      interfaces.add(name(texts, names[in.readUnsignedShort()]));
    }
    return new ClassHeader(superclass, interfaces, isInterface);
  }

  private static String name(String[] texts, int index) {
    return index == 0 || texts[index] == null ? "" : texts[index].replace('/', '.');
  }
}
