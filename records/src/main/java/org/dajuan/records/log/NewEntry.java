package org.dajuan.records.log;

import java.time.Instant;
import java.util.UUID;
import org.dajuan.ledger.CanonicalContent;
import org.jspecify.annotations.Nullable;

/**
 * An entry to be appended.
 *
 * @param time when it was made; cut to microseconds
 * @param actor login or name of who made it
 * @param kind create, update, transition, correct, void, import, publish, …
 * @param register the register of the record, empty when it concerns none
 * @param recordId null when it concerns no record
 * @param version version of the record that it makes, 0 when it concerns none
 */
public record NewEntry(
    Instant time,
    String actor,
    String kind,
    String register,
    @Nullable UUID recordId,
    int version,
    CanonicalContent content) {}
