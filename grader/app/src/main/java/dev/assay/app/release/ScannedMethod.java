package dev.assay.app.release;

import java.util.Set;

/**
 * What stands in one method.
 *
 * @param member which method
 * @param access its modifiers
 * @param check what it is as a check
 * @param title what it is called as a check; empty if it is none
 * @param members the members that it uses
 * @param types the classes that it uses, with slashes
 * @param providers the names of methods that make its arguments
 * @param texts its string constants
 * @param numbers the bits of its double constants
 * @param lines the lines of its source
 * @param instructions how many there are
 * @param digest of the instructions, where its own class has no name
 */
record ScannedMethod(
    Member member,
    int access,
    Role check,
    String title,
    Set<Member> members,
    Set<String> types,
    Set<String> providers,
    Set<String> texts,
    Set<Long> numbers,
    Set<Integer> lines,
    int instructions,
    String digest) {

  /** What a method is to a student. */
  enum Role {
    /** No check. */
    NONE,
    /** A check that a student may see at any time. */
    VISIBLE,
    /** A check that a student may not see at any time. */
    HIDDEN
  }
}
