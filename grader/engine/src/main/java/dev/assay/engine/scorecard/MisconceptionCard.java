package dev.assay.engine.scorecard;

/**
 * The known mistake that explains a submission's answers. It changes no points.
 *
 * @param id its name, unique in its exercise
 * @param sentence explains it to the student
 * @param page the page about it, relative to the checkout
 */
public record MisconceptionCard(String id, String sentence, String page) {}
