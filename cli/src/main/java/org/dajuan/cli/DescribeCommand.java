package org.dajuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dajuan.reports.describe.FieldsDocument;
import org.dajuan.reports.describe.StreamsDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** All streams of packs as one Markdown document. */
@Command(name = "describe")
final class DescribeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1..*", descriptionKey = "pack_folders")
  private List<Path> folders = List.of();

  @Option(names = "-o", paramLabel = "FILE", descriptionKey = "output")
  private @Nullable Path file;

  @Option(names = "--fields", descriptionKey = "describe_fields")
  private boolean fields;

  @Override
  public Integer call() throws IOException {
    String document =
        LoadedPacks.load(folders, spec.commandLine()).stream()
            .map(fields ? FieldsDocument::of : StreamsDocument::of)
            .collect(Collectors.joining("\n"));
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(document);
      out.flush();
    } else {
      Files.writeString(file, document);
    }
    return 0;
  }
}
