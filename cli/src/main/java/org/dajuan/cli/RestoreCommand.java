package org.dajuan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dajuan.records.backup.Manifest;
import org.dajuan.records.backup.Restore;
import org.dajuan.records.database.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A data folder from a backup, into an empty folder only. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(paramLabel = "FILE", descriptionKey = "restore_file")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw Failure.badInput("no_such_file", file);
    }
    if (data.options().database().isPresent()) {
      throw Failure.badInput("restore_elsewhere");
    }
    Manifest manifest = Restore.read(file, new DataFolder(data.folder()));
    spec.commandLine()
        .getOut()
        .println(Texts.get("restored", manifest.entries(), manifest.time(), data.folder()));
    return 0;
  }
}
