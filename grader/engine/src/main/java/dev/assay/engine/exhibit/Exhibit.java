package dev.assay.engine.exhibit;

/**
 * What an exercise has for the eye.
 *
 * @param id its name, unique in the course; another one whenever the question changes
 * @param title a heading
 * @param called the call for a reader, who knows where its inputs come from
 * @param contract the exercise's contract
 * @param question the call
 * @param artist draws what came back
 * @param <C> the contract
 */
public record Exhibit<C>(
    String id,
    String title,
    String called,
    Class<C> contract,
    Question<C> question,
    Artist artist) {}
