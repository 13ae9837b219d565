package org.dajuan.figures.json;

import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.disclosure.ToldFigures;
import org.dajuan.figures.read.FigureReader;
import tools.jackson.core.JsonGenerator;

/** Figures as a JSON array of {@link FigureJson}, written one by one as they are read. */
public final class FiguresJson {

  private final Catalog catalog;
  private final Locale locale;

  public FiguresJson(Catalog catalog, Locale locale) {
    this.catalog = catalog;
    this.locale = locale;
  }

  /** Writes every figure that a filter lets through, as somebody is told them. */
  public void write(ToldFigures figures, FigureFilter filter, JsonGenerator json) {
    json.writeStartArray();
    figures.forEach(
        filter,
        figure -> json.writePOJO(FigureJson.of(catalog, figure, locale)),
        withheld -> json.writePOJO(WithheldJson.of(catalog, withheld, locale)));
    json.writeEndArray();
  }

  /**
   * Writes every figure that a filter lets through, {@link FigureReader#forEach}; the generator, of
   * a databind mapper, stays open.
   */
  public void write(FigureReader figures, FigureFilter filter, JsonGenerator json) {
    json.writeStartArray();
    figures.forEach(filter, figure -> json.writePOJO(FigureJson.of(catalog, figure, locale)));
    json.writeEndArray();
  }
}
