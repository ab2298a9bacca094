package dev.assay.app.late;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a lateness costs, and why.
 *
 * @param lost the points that are lost, from 0 to all of them
 * @param late how late it was; zero if it was in time
 * @param freeDays how many free days it took
 * @param text the reason, a few words
 */
public record LateRuling(BigDecimal lost, Duration late, int freeDays, String text) {}
