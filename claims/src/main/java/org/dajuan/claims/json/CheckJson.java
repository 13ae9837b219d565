package org.dajuan.claims.json;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.Correction;
import org.dajuan.claims.Coverage;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.KeptChoice;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.repair.Repair;
import org.dajuan.claims.scope.Said;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.scope.TextScope;
import org.dajuan.claims.verdict.Judgement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a check result as JSON: {@code
 * {"document":{"format","sha256","characters"},"region","period",
 * "claims":[…],"findings":[…],"repairs":[…],"coverage":{…}}}. Offsets are code points of the input.
 */
public final class CheckJson {

  private final JsonMapper mapper =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** The result as indented JSON text. */
  public String write(CheckResult result) {
    StringWriter text = new StringWriter();
    write(result, text);
    return text.toString();
  }

  /** Writes the same text claim by claim; the writer stays open. */
  public void write(CheckResult result, Writer out) {
    JsonGenerator json = mapper.writerWithDefaultPrettyPrinter().createGenerator(out);
    json.writeStartObject();
    writeProperties(head(result), json);
    json.writeArrayPropertyStart("claims");
    for (JudgedClaim claim : result.claims()) {
      ObjectNode node = mapper.createObjectNode();
      put(claim, node);
      json.writeTree(node);
    }
    json.writeEndArray();
    writeProperties(rest(result), json);
    json.writeEndObject();
    json.close();
  }

  private static void writeProperties(ObjectNode from, JsonGenerator json) {
    from.properties()
        .forEach(
            property -> {
              json.writeName(property.getKey());
              json.writeTree(property.getValue());
            });
  }

  /** The result as a tree. */
  public ObjectNode tree(CheckResult result) {
    ObjectNode root = head(result);
    ArrayNode claims = root.putArray("claims");
    result.claims().forEach(claim -> put(claim, claims.addObject()));
    root.setAll(rest(result));
    return root;
  }

  /** What stands before the claims. */
  private ObjectNode head(CheckResult result) {
    ObjectNode head = mapper.createObjectNode();
    ObjectNode document = head.putObject("document");
    document.put("format", result.format().code());
    document.put("sha256", result.sha256());
    document.put("characters", result.characters());
    putScope(result.scope().scope(), head);
    put(result.scope(), head.putObject("scope"));
    return head;
  }

  /** What follows the claims. */
  private ObjectNode rest(CheckResult result) {
    ObjectNode root = mapper.createObjectNode();
    ArrayNode findings = root.putArray("findings");
    result.findings().forEach(finding -> put(finding, findings.addObject()));
    ArrayNode repairs = root.putArray("repairs");
    for (Repair repair : result.repairs()) {
      repairs
          .addObject()
          .put("start", repair.start())
          .put("end", repair.end())
          .put("from", repair.from())
          .put("to", repair.to());
    }
    put(result.coverage(), root.putObject("coverage"));
    if (!result.corrections().isEmpty()) {
      ArrayNode corrections = root.putArray("corrections");
      for (Correction correction : result.corrections()) {
        corrections
            .addObject()
            .put("start", correction.start())
            .put("end", correction.end())
            .put("subject", correction.subject())
            .put("indicator", correction.indicator());
      }
    }
    if (!result.choices().isEmpty()) {
      ArrayNode choices = root.putArray("choices");
      for (KeptChoice choice : result.choices()) {
        choices
            .addObject()
            .put("start", choice.start())
            .put("end", choice.end())
            .put("subject", choice.subject())
            .put("indicator", choice.chosen().indicator())
            .put("chosen_by", choice.chosen().person())
            .put("chosen_on", choice.chosen().day().toString());
      }
    }
    return root;
  }

  private static void put(JudgedClaim judged, ObjectNode node) {
    Claim claim = judged.claim();
    Judgement leading = judged.leading();
    node.put("start", claim.start());
    node.put("end", claim.end());
    node.put("token", claim.token());
    node.put("subject", claim.subject());
    node.put("kind", lower(claim.kind()));
    putNumber(node, "value", claim.value());
    if (claim.written() != null && claim.written().upper() != null) {
      putNumber(node, "value_to", claim.written().upper());
    }
    node.put("unit", claim.unit().isEmpty() ? null : claim.unit());
    node.put("direction", claim.direction() == null ? null : lower(claim.direction()));
    node.put("qualifier", lower(claim.qualifier()));
    node.put("stage_class", claim.stageClass() == null ? null : lower(claim.stageClass()));
    if (!claim.object().isEmpty()) {
      node.put("object", claim.object());
    }
    putScope(leading.scope(), node);
    putPlaceAndTime(leading.scope(), node.putObject("scope"));
    if (claim.target()) {
      node.put("target", true);
    }
    putJudgement(leading, node);
    node.put("verdict", judged.verdict().code());
    if (judged.parts().size() > 1) {
      ArrayNode parts = node.putArray("parts");
      for (Judgement part : judged.parts()) {
        ObjectNode each = parts.addObject();
        each.put("subject", part.subject());
        putScope(part.scope(), each);
        putJudgement(part, each);
      }
    }
  }

  private static void putScope(Scope scope, ObjectNode node) {
    node.put("region", scope.region().orElse(null));
    node.put("period", scope.period().map(Period::toString).orElse(null));
  }

  private static void put(TextScope scope, ObjectNode node) {
    putPlaceAndTime(scope.scope(), node);
    node.put("summary", scope.summary().zh());
    node.put("summary_en", scope.summary().en());
  }

  private static void putPlaceAndTime(Scope scope, ObjectNode node) {
    node.put("place", scope.place().name());
    node.put("place_from", lower(scope.place().origin()));
    node.put("time", scope.span().words());
    node.put("time_kind", lower(scope.span().kind()));
    node.put("time_from", lower(scope.span().origin()));
    put(scope.place().said(), "place_words", node);
    put(scope.span().said(), "time_words", node);
  }

  private static void put(@Nullable Said said, String name, ObjectNode node) {
    if (said != null) {
      node.putObject(name)
          .put("start", said.start())
          .put("end", said.end())
          .put("text", said.text());
    }
  }

  private static void putJudgement(Judgement judgement, ObjectNode node) {
    Match match = judgement.match().orElse(null);
    node.put("indicator", match == null ? null : match.indicator().id());
    if (match != null) {
      ObjectNode detail = node.putObject("match");
      detail.put("score", Math.round(match.score() * 1000) / 1000.0);
      detail.put("doubtful", match.isDoubtful());
      detail.put("runner_up", match.runnerUp() == null ? null : match.runnerUp().id());
    }
    node.put("verdict", judgement.verdict().code());
    node.put("expected", judgement.expected().isEmpty() ? null : judgement.expected());
    judgement.figure().ifPresent(figure -> node.put("records", figure.records()));
    judgement
        .thing()
        .ifPresent(
            thing ->
                node.putObject("thing")
                    .put("register", thing.register())
                    .put("id", thing.id())
                    .put("name", thing.name())
                    .put("state", thing.state()));
    if (!judgement.candidates().isEmpty()) {
      ArrayNode candidates = node.putArray("candidates");
      judgement.candidates().forEach(each -> candidates.add(each.id()));
    }
    node.put("explanation", judgement.explanation().zh());
    node.put("explanation_en", judgement.explanation().en());
  }

  private static void put(Finding finding, ObjectNode node) {
    node.put("code", finding.code());
    node.put("severity", lower(finding.severity()));
    if (finding.place() instanceof Place.InText place) {
      node.put("start", place.start());
      node.put("end", place.end());
    }
    node.putObject("message").put("zh", finding.message().zh()).put("en", finding.message().en());
    node.putObject("remedy").put("zh", finding.remedy().zh()).put("en", finding.remedy().en());
    ObjectNode values = node.putObject("values");
    finding.values().forEach(values::put);
  }

  private static void put(Coverage coverage, ObjectNode node) {
    ArrayNode silent = node.putArray("silent_sentences");
    for (Coverage.Range range : coverage.silentSentences()) {
      silent.addObject().put("start", range.start()).put("end", range.end());
    }
    ArrayNode unmentioned = node.putArray("unmentioned");
    coverage.unmentioned().forEach(unmentioned::add);
  }

  private static void putNumber(ObjectNode node, String name, @Nullable BigDecimal value) {
    if (value == null) {
      node.putNull(name);
    } else if (value.scale() <= 0) {
      node.put(name, value.toBigIntegerExact());
    } else {
      node.put(name, value);
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
