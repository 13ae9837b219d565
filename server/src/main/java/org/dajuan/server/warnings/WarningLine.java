package org.dajuan.server.warnings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.access.Person;
import org.dajuan.records.read.RecordNames;
import org.dajuan.records.warning.WarnedRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record under a warning as a person reads it.
 *
 * @param label the record's name, masked
 * @param dueRaw last day for an answer without roll-over, null when none is set
 * @param dueLegal last day by law
 */
public record WarningLine(
    String id,
    String label,
    String region,
    String regionName,
    String stateTitle,
    String light,
    @Nullable String dueRaw,
    @Nullable String dueLegal) {

  /** Lines of a page of records, in their order. */
  public static List<WarningLine> of(
      Workspace workspace,
      Person person,
      Warning warning,
      List<WarnedRecord> records,
      Locale locale) {
    Catalog catalog = workspace.catalog();
    Map<UUID, String> labels =
        new RecordNames(catalog, workspace.records(person), locale)
            .of(warning.register(), records.stream().map(WarnedRecord::record).toList());
    return records.stream()
        .map(
            record ->
                new WarningLine(
                    record.record().toString(),
                    labels.getOrDefault(record.record(), record.record().toString()),
                    record.region(),
                    catalog
                        .regions()
                        .find(record.region())
                        .map(Region::name)
                        .orElse(record.region()),
                    catalog
                        .lifecycleOf(catalog.register(warning.register()))
                        .findState(record.state())
                        .map(State::title)
                        .map(title -> title.in(locale))
                        .orElse(record.state()),
                    record.light().id(),
                    record.due() == null ? null : record.due().raw().toString(),
                    record.due() == null ? null : record.due().legal().toString()))
        .toList();
  }
}
