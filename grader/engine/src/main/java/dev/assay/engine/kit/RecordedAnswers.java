package dev.assay.engine.kit;

import dev.assay.engine.course.Reference.Question;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * What the reference solutions answered to what the visible checks ask, as a table: from the
 * SHA-256 of a question to its answer. Who has the table can compare, and can't compute.
 */
public final class RecordedAnswers {
  private static final int KEY_BYTES = 32;

  private final NavigableMap<String, byte[]> answers = new TreeMap<>();

  /** An empty table. */
  public RecordedAnswers() {}

  /**
   * Adds an answer.
   *
   * @throws IllegalArgumentException if the question or the answer can't be written down
   */
  public void add(Question question, @Nullable Object answer) {
    answers.put(key(question), Encoded.bytes(answer));
  }

  /** Whether there is an answer to a question. */
  public boolean has(Question question) {
    return answers.containsKey(key(question));
  }

  /** Every answer but null, in no order that means anything. */
  public List<Object> values() {
    return answers.values().stream()
        .<Object>mapMulti(
            (bytes, found) -> {
              Object value = Encoded.value(bytes);
              if (value != null) {
                found.accept(value);
              }
            })
        .toList();
  }

  /** How many answers there are. */
  public int size() {
    return answers.size();
  }

  /**
   * An implementation of a contract that knows these answers and no other. Asked for another, it
   * aborts the test: to a property that looks for a smaller input, such an input is none.
   */
  public <C> C implementation(Class<C> contract) {
    return contract.cast(
        Proxy.newProxyInstance(
            contract.getClassLoader(),
            new Class<?>[] {contract},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Object.class) {
                return ofObject(proxy, method.getName(), arguments);
              }
              Object[] given = arguments == null ? new Object[0] : arguments;
              byte[] answer = answers.get(key(new Question(contract, method, given)));
              return answer == null
                  ? Assumptions.abort("There is no recorded answer to this " + method.getName())
                  : Encoded.value(answer);
            }));
  }

  /** The whole table. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(answers.size());
      for (Map.Entry<String, byte[]> entry : answers.entrySet()) {
        out.write(HexFormat.of().parseHex(entry.getKey()));
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The table of these bytes, which {@link #toBytes} made. */
  public static RecordedAnswers of(byte[] bytes) {
    RecordedAnswers table = new RecordedAnswers();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int size = in.readInt();
      for (int i = 0; i < size; i++) {
        String key = HexFormat.of().formatHex(in.readNBytes(KEY_BYTES));
        table.answers.put(key, in.readNBytes(in.readInt()));
      }
    } catch (IOException damaged) {
      throw new IllegalStateException("The recorded answers are damaged", damaged);
    }
    return table;
  }

  private static String key(Question question) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Encoded.bytes(question.contract().getName()));
      digest.update(Encoded.bytes(question.method().getName()));
      digest.update(Encoded.bytes(question.arguments()));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  private static Object ofObject(Object proxy, String method, Object[] arguments) {
    return switch (method) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "recorded answers";
    };
  }
}
