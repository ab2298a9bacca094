package dev.assay.app.settings;

/**
 * What holds for a class beyond its course.
 *
 * @param settings due dates and the late policy
 * @param adjustments what people changed by hand
 */
public record ClassRules(Settings settings, Adjustments adjustments) {}
