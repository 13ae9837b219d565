package org.dajuan.claims;

import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;

/** Catalogs for reading texts: one county without content. */
public final class TestCatalog {

  public static final String HOME = "990101";

  private TestCatalog() {}

  public static Catalog of(String homeName) {
    return TestPack.of(
            """
            --- levels.yaml
            levels: [{level: county, title: 县, whole: 全县}]
            --- regions.csv
            code,name,level,parent
            %s,%s,county,
            """
                .formatted(HOME, homeName))
        .load();
  }
}
