package org.dajuan.cli;

import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.access.Person;
import org.dajuan.records.disclosure.PersonExtract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is known of one person across streams, for the person's own request. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(paramLabel = "PERSON", descriptionKey = "extract_person")
  private String asked = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "extract_reason")
  private String reason = "";

  @Option(names = "--role", paramLabel = "ROLE", required = true, descriptionKey = "extract_role")
  private String role = "";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      if (!catalog.roles().containsKey(role)) {
        throw Failure.badInput("unknown_role", role, String.join(", ", catalog.roles().keySet()));
      }
      Person person = Person.of(Operator.person().name(), Set.of(role), catalog.home());
      PersonExtract.Outcome outcome = workspace.disclosureDesk().extract(person, asked, reason);
      outcome.findings().list().forEach(each -> out.println(each.message().in(Texts.locale())));
      outcome.records().forEach(each -> print(catalog, each, out));
      if (!outcome.leftOut().isEmpty()) {
        out.println(Texts.get("extract_left_out", String.join(", ", outcome.leftOut())));
      }
      out.flush();
      return outcome.sequence() < 0 ? 1 : 0;
    }
  }

  private static void print(Catalog catalog, PersonExtract.Known known, PrintWriter out) {
    Register register = catalog.register(known.register());
    out.println(register.title().in(Texts.locale()) + "\t" + known.id());
    for (Field field : register.fields()) {
      String value = String.join(", ", known.content().listTexts(field.name()));
      if (!value.isEmpty()) {
        out.println("  " + field.title().in(Texts.locale()) + "\t" + value);
      }
    }
  }
}
