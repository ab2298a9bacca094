package dev.assay.app.release;

/**
 * A method or a field of a class.
 *
 * @param owner the class, with slashes
 * @param name its name
 * @param descriptor its type
 */
record Member(String owner, String name, String descriptor) {
  /** The same in another class. */
  Member in(String other) {
    return new Member(other, name, descriptor);
  }
}
