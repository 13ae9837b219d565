package org.dajuan.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.DataFile;
import org.dajuan.catalog.testing.TestPack;
import org.junit.jupiter.api.Test;

class DataFileOrderTest {

  @Test
  void recordsThatAreReferredToComeBeforeThoseThatRefer() {
    Catalog catalog =
        TestPack.of(
                """
                --- pack.yaml
                pack: order
                version: 0.1.0
                title: Order
                home: '1'
                --- levels.yaml
                levels: [{level: county, title: County}]
                --- chapters.yaml
                chapters: [{chapter: all, title: All}]
                --- regions.csv
                code,name,level,parent
                1,Home,county,
                --- orgs.csv
                id,title_zh,title_en,kind,region,parent
                office,处,Office,department,1,
                --- streams/care.yaml
                stream: care
                title: Care
                chapter: all
                owner: office
                registers:
                  a_visits:
                    title: Visits
                    key: [house]
                    fields:
                      place: {type: region, level: county, title: Place, required: true}
                      house: {type: record, register: houses, title: House, required: true}
                  houses:
                    title: Houses
                    key: [name]
                    fields:
                      place: {type: region, level: county, title: Place, required: true}
                      name: {type: text, title: Name, required: true}
                --- data/a_visits.csv
                place,house
                1,one
                --- data/houses.csv
                place,name
                1,one
                """)
            .load();

    assertThat(catalog.dataFiles())
        .extracting(DataFile::register)
        .containsExactly("houses", "a_visits");
  }
}
