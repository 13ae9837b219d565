package org.dajuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceOptions;
import org.dajuan.records.backup.Backup;
import org.dajuan.records.backup.Manifest;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The whole data folder in one file, while it is in use. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(paramLabel = "FILE", descriptionKey = "backup_file")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    WorkspaceOptions options = data.options();
    DataFolder folder = data.existing();
    try (Database database = Workspace.openDatabase(options)) {
      Manifest manifest = Backup.write(database, folder, file, options.clock());
      spec.commandLine()
          .getOut()
          .println(Texts.get("backed_up", manifest.parts().size(), manifest.entries(), file));
    }
    return 0;
  }
}
