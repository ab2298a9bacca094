/**
 * The implementation under check, whatever stands behind it.
 *
 * <p>A check holds a {@link dev.assay.engine.subject.Subject} and asks it through its contract; a
 * {@link dev.assay.engine.subject.SubjectSource} decides what answers: an object in this JVM, or a
 * process that nobody trusts. A call that brings no answer ends in a {@link
 * dev.assay.engine.verdict.Finding}, whatever the submission did.
 */
@NullMarked
package dev.assay.engine.subject;

import org.jspecify.annotations.NullMarked;
