package org.dajuan.reports.compose;

import java.util.function.Supplier;
import org.dajuan.records.database.Session;

/**
 * What is known to the person who composes.
 *
 * @param records where records are listed, as he sees them; not asked by templates without lists
 * @param figures as he is told them
 */
public record Known(Supplier<Session> records, FigureSource figures) {}
