/**
 * Recognises known mistakes by their answers.
 *
 * <p>A course hands in named mistakes and questions that tell them apart. When a submission is
 * wrong, it is asked the same questions; if one mistake explains every answer, that one is named.
 * Nothing here changes a grade, and what can't be explained is not guessed at.
 */
@NullMarked
package dev.assay.engine.diagnosis;

import org.jspecify.annotations.NullMarked;
