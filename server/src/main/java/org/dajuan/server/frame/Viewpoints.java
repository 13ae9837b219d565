package org.dajuan.server.frame;

import java.time.Instant;
import java.util.function.Supplier;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.desk.open.DayOfView;
import org.jspecify.annotations.Nullable;

/** Reads region and day from addresses, for all pages alike. */
public final class Viewpoints {

  private final Catalog catalog;
  private final Supplier<Instant> now;

  /**
   * @param now the moment for which pages are shown when no day is asked for
   */
  public Viewpoints(Catalog catalog, Supplier<Instant> now) {
    this.catalog = catalog;
    this.now = now;
  }

  /**
   * What an address asks for.
   *
   * @param region code or name; nothing means {@code otherwise}
   * @param day a date such as 2023-12-31; anything else means today
   * @param otherwise code of a region
   * @throws NotFoundException when there is no such region
   */
  public Viewpoint of(@Nullable String region, @Nullable String day, String otherwise) {
    String asked = region == null ? "" : region.strip();
    String on = day == null ? "" : day;
    Instant moment = DayOfView.moment(on, catalog.zone(), now);
    return new Viewpoint(
        asked,
        RegionAddress.get(catalog, asked.isEmpty() ? otherwise : asked),
        catalog.regions().childrenOf(catalog.home()),
        on,
        catalog.dayOf(moment),
        moment);
  }

  /** As {@link #of(String, String, String)}; no region means the home region. */
  public Viewpoint of(@Nullable String region, @Nullable String day) {
    return of(region, day, catalog.home());
  }

  /** The moment for which pages are shown when no day is asked for. */
  public Viewpoint today() {
    return of("", "");
  }

  /** The region of a code or name; nothing means the home region. */
  public Region region(@Nullable String codeOrName) {
    return of(codeOrName, "").place();
  }
}
