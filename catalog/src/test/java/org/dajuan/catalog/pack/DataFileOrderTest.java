package org.dajuan.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dajuan.catalog.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileOrderTest {

  @TempDir Path folder;

  @Test
  void recordsThatAreReferredToComeBeforeThoseThatRefer() throws IOException {
    write("pack.yaml", "pack: order\nversion: 0.1.0\ntitle: Order\nrequires: []\nhome: '1'\n");
    write("levels.yaml", "levels:\n  - {level: county, title: County, whole: all}\n");
    write("chapters.yaml", "chapters:\n  - {chapter: all, title: All}\n");
    write("regions.csv", "code,name,level,parent\n1,Home,county,\n");
    write("orgs.csv", "id,title_zh,title_en,kind,region,parent\noffice,处,Office,department,1,\n");
    write(
        "streams/care.yaml",
        """
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
        """);
    write("data/a_visits.csv", "place,house\n1,one\n");
    write("data/houses.csv", "place,name\n1,one\n");

    LoadResult result = new PackLoader().load(List.of(folder));

    assertThat(result.catalog().orElseThrow().dataFiles())
        .extracting(DataFile::register)
        .containsExactly("houses", "a_visits");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
