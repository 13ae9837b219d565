package org.dajuan.claims.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An annotated text of the corpus: invented facts in the manner of real reports. */
record GoldText(String name, String text, List<GoldClaim> claims, List<int[]> nonClaims) {

  /** One annotated claim; {@code names} are all names of its subject that are right. */
  record GoldClaim(
      int start,
      int end,
      String token,
      List<String> names,
      String kind,
      @Nullable BigDecimal value,
      String unit,
      String direction,
      String object) {}

  /** The texts of a folder of the corpus, by name. */
  static List<GoldText> of(String folder) {
    try {
      var resource = GoldText.class.getResource("/corpus/" + folder);
      if (resource == null) {
        throw new IllegalStateException("no corpus " + folder);
      }
      try (Stream<Path> files = Files.list(Path.of(resource.toURI()))) {
        return files
            .filter(file -> file.toString().endsWith(".json"))
            .sorted()
            .map(GoldText::read)
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the corpus " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the corpus has no path", e);
    }
  }

  private static GoldText read(Path json) {
    try {
      JsonNode root = JsonMapper.shared().readTree(Files.readString(json));
      Path txt = Path.of(json.toString().replace(".json", ".txt"));
      List<GoldClaim> claims = new ArrayList<>();
      root.get("claims").forEach(node -> claims.add(claim(node)));
      List<int[]> nonClaims = new ArrayList<>();
      root.get("non_claims")
          .forEach(n -> nonClaims.add(new int[] {n.get("start").asInt(), n.get("end").asInt()}));
      return new GoldText(root.get("doc").asString(), Files.readString(txt), claims, nonClaims);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + json, e);
    }
  }

  private static GoldClaim claim(JsonNode node) {
    List<String> names = new ArrayList<>();
    names.add(text(node, "subject"));
    for (String list : List.of("subjects", "subject_alt")) {
      if (node.has(list)) {
        node.get(list).forEach(name -> names.add(name.asString()));
      }
    }
    JsonNode value = node.get("value");
    return new GoldClaim(
        node.get("start").asInt(),
        node.get("end").asInt(),
        text(node, "text"),
        names,
        text(node, "kind"),
        value.isNull() ? null : new BigDecimal(value.asString()),
        text(node, "unit"),
        text(node, "direction"),
        text(node, "object"));
  }

  private static String text(JsonNode node, String field) {
    return node.has(field) && !node.get(field).isNull() ? node.get(field).asString() : "";
  }
}
