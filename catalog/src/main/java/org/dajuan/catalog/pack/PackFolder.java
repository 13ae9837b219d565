package org.dajuan.catalog.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.pack.source.CsvTable;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.Limits;
import org.dajuan.catalog.pack.source.PackFaults;
import org.dajuan.catalog.pack.source.SourceFile;
import org.dajuan.catalog.pack.source.Utf8;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.pack.source.YamlReader;

/** The files of one pack. Names in findings are relative to the folder that holds the pack. */
final class PackFolder {

  private final Path folder;
  private final Faults faults;
  private final Limits limits;

  PackFolder(Path folder, Faults faults, Limits limits) {
    this.folder = folder.toAbsolutePath().normalize();
    this.faults = faults;
    this.limits = limits;
  }

  Path path() {
    return folder;
  }

  String name() {
    return String.valueOf(folder.getFileName());
  }

  Place.InFile place(Path file) {
    return new Place.InFile(name(file), 0, 0);
  }

  private String name(Path file) {
    String inside = folder.relativize(file).toString().replace('\\', '/');
    return inside.isEmpty() ? name() : name() + "/" + inside;
  }

  /** The YAML file of this name, or nothing when there is none or it cannot be read. */
  Optional<YamlNode> yaml(String file) {
    Path path = folder.resolve(file);
    return Files.exists(path) ? yaml(path) : Optional.empty();
  }

  Optional<YamlNode> yaml(Path file) {
    return source(file).flatMap(source -> YamlReader.read(source, faults, limits));
  }

  /** The files of a sub-folder with an ending, sorted by name; empty when there is no folder. */
  List<Path> files(String subfolder, String ending) {
    Path path = folder.resolve(subfolder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> found = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ending) && !name.startsWith(".")) {
          found.add(file);
        }
      }
      return found;
    } catch (IOException e) {
      unreadable(path, e);
      return List.of();
    }
  }

  /** The text of a file, or nothing when it cannot be read; then the fault was reported. */
  Optional<SourceFile> source(Path file) {
    try {
      if (Files.size(file) > limits.yamlBytes()) {
        faults.fileUnreadable();
        faults.report(PackFaults.PACK_FILE_TOO_LARGE, place(file), "limit", limits.yamlBytes());
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      try {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(new SourceFile(name(file), plain.replace("\r\n", "\n")));
      } catch (CharacterCodingException e) {
        faults.fileUnreadable();
        faults.report(
            PackFaults.FILE_NOT_UTF8, new Place.InFile(name(file), Utf8.firstBadLine(file), 0));
        return Optional.empty();
      }
    } catch (IOException e) {
      unreadable(file, e);
      return Optional.empty();
    }
  }

  Optional<CsvTable> csv(String file, List<String> required, List<String> optional) {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Optional.of(csv(path, required, optional)) : Optional.empty();
  }

  CsvTable csv(Path file, List<String> required, List<String> optional) {
    return new CsvTable(file, name(file), faults, limits, required, optional);
  }

  private void unreadable(Path file, IOException e) {
    faults.fileUnreadable();
    faults.report(PackFaults.FILE_UNREADABLE, place(file), "reason", String.valueOf(e));
  }
}
