package org.dajuan.records.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: a record is called by what people know, through its references where it must be. */
class RecordNamesTest {

  private static final Person CLERK = Person.administrator("clerk");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[project, kind]              | 东村到西村公路 鲜花种植",
        "[project.code, kind]         | P1 鲜花种植",
        "[year, project.county]       | 2023 武乡县",
        "[project.name, project.code] | 东村到西村公路 P1",
      })
  void labelsGoThroughReferences(String label, String name) {
    assertThat(named(label, Map.of("project", "P1"))).isEqualTo(name);
  }

  @Test
  void nothingIsSaidWhereNothingIsReferredTo() {
    assertThat(named("[project.name, kind]", Map.of())).isEqualTo("鲜花种植");
  }

  private static String named(String label, Map<String, String> more) {
    Catalog catalog =
        TestPack.resource("packs/works")
            .replace("streams/rural-works.yaml", "label: [village, kind]", "label: " + label)
            .load();
    SampleDatabase database = new SampleDatabase(catalog);
    RecordWriter writer = new RecordWriter(catalog, database.database(), InstantSource.system());
    create(writer, "project", Map.of("code", "P1", "county", "140429", "name", "东村到西村公路"));
    Map<String, String> works = new HashMap<>(more);
    works.putAll(Map.of("village", "北村", "kind", "flowers", "year", "2023"));
    create(writer, "village_works", works);
    RecordReader reader = new RecordReader(new Access(catalog, database.database()), CLERK);
    UUID id = reader.page(RecordQuery.of("village_works")).records().get(0).id();
    return new RecordNames(catalog, reader, Locale.CHINESE)
        .of("village_works", List.of(id))
        .get(id);
  }

  private static void create(RecordWriter writer, String register, Map<String, String> values) {
    assertThat(writer.apply(new Change.Create(register, null, values), CLERK, "test"))
        .isInstanceOf(ChangeResult.Applied.class);
  }
}
