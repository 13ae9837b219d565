package org.dajuan.reports.publish;

import java.time.Instant;

/**
 * A document that was published.
 *
 * @param sequence of its entry in the ledger
 */
public record Publication(long sequence, Instant time, String actor, PublicationContent content) {}
