import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

record Output(Path folder) {
  void write(String register, Rows rows) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(register + ".csv"), String.join("\n", rows.lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + register, e);
    }
    System.out.println(register + ": " + (rows.lines.size() - 1));
  }
}
