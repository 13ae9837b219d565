import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The division tree, as far as records are placed in it. */
record Regions(
    List<String> counties, List<String> townships, List<String> villages, List<String> communities, List<String> quasi, Map<String, String> names) {

  static Regions read(Path file) {
    List<String> counties = new ArrayList<>();
    List<String> townships = new ArrayList<>();
    List<String> villages = new ArrayList<>();
    List<String> communities = new ArrayList<>();
    List<String> quasi = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (String line : lines(file)) {
      String[] cells = line.split(",", -1);
      names.put(cells[0], cells[1]);
      switch (cells[2]) {
        case "county" -> counties.add(cells[0]);
        case "township" -> townships.add(cells[0]);
        case "village" -> {
          // Communities and quasi-units have no village works and no village households.
          if (cells[4].equals("village")) {
            villages.add(cells[0]);
          } else if (cells[4].equals("community")) {
            communities.add(cells[0]);
          } else {
            quasi.add(cells[0]);
          }
        }
        default -> {}
      }
    }
    return new Regions(List.copyOf(counties), List.copyOf(townships), List.copyOf(villages), List.copyOf(communities), List.copyOf(quasi), names);
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  String name(String code) {
    return names.get(code);
  }

  /** All villages in a random order. */
  List<String> shuffled(Dice dice) {
    List<String> all = new ArrayList<>(villages);
    Collections.shuffle(all, dice.random);
    return all;
  }
}
