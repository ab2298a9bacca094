package dev.assay.worker;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of an exercise class: the methods of its interface, looked up once. */
final class Contract {
  private final Class<?> type;
  private final Map<String, Operation> operations = new HashMap<>();

  Contract(Class<?> type) {
    this.type = type;
    for (Method method : type.getMethods()) {
      operations.put(method.getName(), new Operation(method, method.getParameterTypes()));
    }
  }

  Class<?> type() {
    return type;
  }

  Operation operation(String name) throws ProtocolException {
    Operation operation = operations.get(name);
    if (operation == null) {
      throw new ProtocolException("The contract has no method " + name);
    }
    return operation;
  }

  /** A method, and what its arguments are. */
  static final class Operation {
    private final Method method;
    private final Class<?>[] types;

    private Operation(Method method, Class<?>[] types) {
      this.method = method;
      this.types = types;
    }

    Method method() {
      return method;
    }

    /** The arguments: those that travelled, and stand-ins for black boxes. */
    @Nullable Object[] arguments(Source sent, BoxLine boxes, long nonce) throws ProtocolException {
      @Nullable Object[] arguments = new Object[types.length];
      for (int i = 0; i < types.length; i++) {
        arguments[i] = types[i].isInterface() ? boxes.box(types[i], i, nonce) : Values.read(sent);
      }
      return arguments;
    }

    /** The arguments that travel, as bytes. */
    byte[] travelling(@Nullable Object[] arguments) throws ProtocolException {
      Sink bytes = new Sink();
      for (int i = 0; i < types.length; i++) {
        if (!types[i].isInterface()) {
          Values.write(bytes, arguments[i]);
        }
      }
      return bytes.toBytes();
    }
  }
}
