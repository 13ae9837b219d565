package org.dajuan.reports.render;

import java.time.Instant;

/**
 * Under what a document is published; printed in it.
 *
 * @param time when
 * @param actor by whom
 * @param origin the ledger in which the publication is recorded
 */
public record Imprint(Instant time, String actor, String origin) {}
