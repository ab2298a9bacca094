package dev.assay.engine.check;

import dev.assay.engine.verdict.Call;
import dev.assay.engine.verdict.Difference;
import java.util.Optional;

/**
 * The smallest input that was found to break a property.
 *
 * @param call how the submission was asked
 * @param difference what it returned and what it should have; empty if nothing came back
 * @param tries how many inputs were tried to find a smaller one
 * @param complete whether nothing smaller was left to try
 */
public record Counterexample(
    Call call, Optional<Difference> difference, int tries, boolean complete) {}
