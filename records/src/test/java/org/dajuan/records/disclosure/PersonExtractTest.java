package org.dajuan.records.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Grant;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sight;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: what is known of one person is listed for his request, by the roles that the packs name;
 * what a stream needs of the base register of persons is plain to it, and nothing else.
 */
class PersonExtractTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2024-05-01T00:00:00Z"));
  private static final String ID_NUMBER = "110101188001011233";
  private static final Person OFFICER = Person.of("wang", Set.of("office"), null);

  private final Catalog catalog =
      TestPack.resource("packs/works")
          .replace(
              "roles.yaml",
              "{role: office, title: office}",
              "{role: office, title: office, rights: {may: [create, extract]}}")
          .replace(
              "roles.yaml",
              "{role: clerk, title: clerk}",
              "{role: clerk, title: clerk, rights: {personal: own}}")
          .with(
              "streams/persons.yaml",
              """
              stream: persons
              title: 人口
              chapter: villages
              owner: agriculture
              registers:
                person:
                  title: 人员
                  by_need: true
                  key: [number]
                  label: [name]
                  fields:
                    village: {type: region, level: village, title: 村, required: true}
                    name:    {type: person-name, privacy: personal, title: 姓名}
                    number:  {type: id-number, title: 号码, required: true}
              """)
          .with(
              "streams/aid.yaml",
              """
              stream: aid
              title: 救助
              chapter: villages
              owner: agriculture
              needs: [{register: person, fields: [name], purpose: 核定}]
              registers:
                aid:
                  title: 救助
                  fields:
                    village: {type: region, level: village, title: 村, required: true}
                    who:     {type: record, register: person, title: 人员}
                    amount:  {type: money, privacy: personal, title: 金额}
                appeal:
                  title: 信访
                  never_joins: [person]
                  fields:
                    village: {type: region, level: village, title: 村, required: true}
                    number:  {type: id-number, title: 号码}
              """)
          .load();
  private final SampleDatabase database = new SampleDatabase(catalog);
  private final Access access = new Access(catalog, database.database());
  private final PersonExtract extract = new PersonExtract(access, CLOCK);

  @BeforeEach
  void enter() {
    create("person", Map.of("village", "东村", "name", "张三", "number", ID_NUMBER));
    create("aid", Map.of("village", "东村", "who", ID_NUMBER, "amount", "500"));
    create("aid", Map.of("village", "东村", "amount", "900"));
    create("appeal", Map.of("village", "东村", "number", ID_NUMBER));
  }

  private void create(String register, Map<String, String> values) {
    ChangeResult made =
        new RecordWriter(catalog, database.database(), CLOCK)
            .apply(new Change.Create(register, null, values), Person.administrator("root"), "test");
    assertThat(made).isInstanceOf(ChangeResult.Applied.class);
  }

  @Test
  void acrossStreamsButNotWhereJoiningIsBanned() {
    PersonExtract.Outcome outcome = extract.make(OFFICER, ID_NUMBER, "本人申请，2024年4月30日");
    assertThat(outcome.records())
        .extracting(known -> known.register() + " " + known.content().findText("amount").orElse(""))
        .containsExactly("person ", "aid 500");
    assertThat(outcome.leftOut()).contains("appeal");
    assertThat(database.query("SELECT actor, content FROM ledger.entry WHERE kind = 'extract'"))
        .containsExactly("wang|{\"fields\":[\"aid\",\"person\"],\"reason\":\"本人申请，2024年4月30日\"}");
  }

  @Test
  void onlyByTheRoleThatThePackNames() {
    Person administrator = Person.administrator("root");
    assertThat(codes(extract.make(administrator, ID_NUMBER, "本人申请")))
        .containsExactly("extract_not_permitted");
    assertThat(codes(extract.make(OFFICER, ID_NUMBER, " ")))
        .containsExactly("extract_reason_needed");
    assertThat(codes(extract.make(OFFICER, "110101190001010000", "本人申请")))
        .containsExactly("extract_nobody");
    assertThat(database.query("SELECT count(*) FROM ledger.entry WHERE kind = 'extract'"))
        .containsExactly("0");
  }

  private static List<String> codes(PersonExtract.Outcome outcome) {
    return outcome.findings().list().stream().map(Finding::code).toList();
  }

  @Test
  void whatAStreamNeedsIsPlainToItAndNothingElse() {
    Register person = catalog.register("person");
    assertThat(clear(person, "aid")).containsExactly("village", "name");
    assertThat(clear(person, "rural-works")).containsExactly("village");
    assertThat(clear(person, "persons")).containsExactly("village", "name", "number");
  }

  private List<String> clear(Register register, String stream) {
    Grant grant = Grant.in("140429100", "clerk").forStreams(Set.of(stream));
    Sight sight = access.sight(new Person("li", List.of(grant), false), register);
    return register.fields().stream()
        .filter(field -> sight.isClear(field, "140429100201"))
        .map(field -> field.name())
        .toList();
  }
}
