package org.dajuan.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dajuan.records.write.Change;
import org.dajuan.reports.document.Block;
import org.dajuan.reports.document.Inline;
import org.dajuan.reports.sample.SampleCounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: a sentence can name records. */
class RecordListsTest {

  @TempDir static Path directory;
  private static SampleCounty county;

  @BeforeAll
  static void open() {
    county = new SampleCounty(directory);
    county.apply(
        new Change.VoidRecord(
            "works", county.work("V1", "lane", "作废巷", "2023-09-09", "1公里"), 1, "重复"));
  }

  @AfterAll
  static void close() {
    county.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {each works order by accepted_on: {name}}                           | 旧巷、南大街、北大街、中巷 <1>
          {each works during accepted_on order by accepted_on desc: {name}}   | 中巷 <1>、北大街、南大街
          {each works where length > 100000 order by length: {village}{name}} | 西坡村北大街、东庄村南大街
          {each works where name like '南%': {kind}：{length}，{accepted_on}} | 户巷道硬化：400000米，2023年5月1日
          {each works during accepted_on order by village, name desc limit 2 join "；" more "等#处": {name}} | 南大街；北大街等3处
          {each works where kind = 'drain': {name}}无                         | ''
          {each works distinct order by kind: {kind}}                         | 户巷道硬化
          {each works distinct order by accepted_on limit 1 more "等#类": {kind}} | 户巷道硬化
          {each of lane_villages order by accepted_on desc: {name}}           | 中巷 <1>、北大街、南大街
          {each of lane_km order by accepted_on limit 1 more "等#条": {name}}  | 南大街等3条
          通{each of lane_villages order by accepted_on limit 1: {name}（{state}）} | 通南大街（已登记）
          {each observations where subject = 'gdp' : {county}{growth}{status}} | 石门县3.8%核实
          """)
  void recordsInWords(String template, String expected) {
    Draft draft = county.draft(template);

    assertThat(draft.findings().list()).isEmpty();
    assertThat(WordingTest.text(draft)).isEqualTo(expected);
  }

  @Test
  void itemsCanStandOnLinesOfTheirOwn() {
    Draft draft =
        county.draft(
            "- {each works order by accepted_on limit 3 join \"\\n- \" more \"\\n- 等\": {name}}");

    Block.Listing list = (Block.Listing) draft.document().blocks().get(0);
    assertThat(list.items()).hasSize(4);
  }

  @Test
  void eachItemNamesItsRecordAndEntry() {
    Draft draft = county.draft("{each works order by accepted_on limit 1: {name}}");

    Block.Paragraph paragraph = (Block.Paragraph) draft.document().blocks().get(0);
    Inline.RecordList list = (Inline.RecordList) paragraph.content().get(0);
    assertThat(list.total()).isEqualTo(4);
    assertThat(list.items()).hasSize(1);
    assertThat(list.items().get(0).version()).isEqualTo(1);
    assertThat(list.items().get(0).sequence()).isEqualTo(3);
  }

  @Test
  void aFaultyListIsNotAskedOfTheDatabase() {
    Draft draft = county.draft("甲{each works where nonsense: {name}}乙");

    assertThat(WordingTest.codes(draft)).isEqualTo("template_where");
    assertThat(WordingTest.text(draft)).isEqualTo("甲乙");
  }
}
