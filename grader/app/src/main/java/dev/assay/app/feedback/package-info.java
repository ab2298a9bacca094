/** What students say about exercises. It stays on their machine until they hand it in. */
@NullMarked
package dev.assay.app.feedback;

import org.jspecify.annotations.NullMarked;
