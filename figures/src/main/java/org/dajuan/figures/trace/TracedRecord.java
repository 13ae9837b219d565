package org.dajuan.figures.trace;

import java.time.Instant;
import org.dajuan.ledger.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A record that a figure rests on, with the ledger entry of its present version.
 *
 * @param region where the record lies
 * @param seq sequence of the entry
 * @param leaf RFC 6962 leaf hash of the entry
 * @param actor who made that version
 * @param source form, workbook row or API, as the entry says; null when it says nothing
 * @param used false for an official value that a later one supersedes
 * @param inSight whether who asks sees the record; of one that he does not see nothing is shown,
 *     but it counts and is part of the digest
 */
public record TracedRecord(
    String register,
    String id,
    int version,
    String region,
    long seq,
    Hash leaf,
    String actor,
    Instant time,
    @Nullable String source,
    boolean used,
    boolean inSight) {}
