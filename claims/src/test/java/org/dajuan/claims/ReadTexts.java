package org.dajuan.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.json.CheckJson;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;

/**
 * Writes the claims of texts as JSON, to be scored: {@code ReadTexts HOME_NAME IN.txt OUT.json …}.
 * Without a ledger, so every verdict is “unverifiable”.
 */
public final class ReadTexts {

  private ReadTexts() {}

  public static void main(String[] args) throws IOException {
    TextChecker checker =
        new TextChecker(TestCatalog.of(args[0]), FigureSource.none(), ThingSource.none());
    CheckJson json = new CheckJson();
    for (int i = 1; i + 1 < args.length; i += 2) {
      String text = Files.readString(Path.of(args[i]));
      CheckResult result = checker.check(text, TestCatalog.HOME, Period.year(2023));
      Files.writeString(Path.of(args[i + 1]), json.write(result));
    }
  }
}
