package org.dajuan.desk.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a case expects: {@code TOKEN | fact | fact …} of the claim with that token
 * ({@code TOKEN#2} the second of them), {@code absent TOKEN}, {@code no claims}, {@code finding
 * CODE}, {@code no finding CODE}, {@code no findings}. Facts: a verdict or several joined by {@code
 * /}, {@code not VERDICT}, {@code not judged} (neither supported nor contradicted), {@code
 * NAME=VALUE} for subject, kind, value, unit, direction, qualifier, region, period, indicator,
 * thing, {@code target}, {@code no target}, {@code subject~PART}.
 */
final class Expectation {

  private static final Set<String> JUDGED = Set.of("supported", "contradicted", "partly");

  private Expectation() {}

  /** What is wrong, null when the result is as expected. */
  static @Nullable String fault(String line, CheckResult result) {
    List<String> codes = result.findings().stream().map(Finding::code).toList();
    if (line.equals("no findings")) {
      return codes.isEmpty() ? null : "findings " + codes;
    }
    if (line.equals("no claims")) {
      return result.claims().isEmpty() ? null : "claims " + result.claims().size();
    }
    if (line.startsWith("no finding ")) {
      return codes.contains(line.substring(11)) ? line : null;
    }
    if (line.startsWith("finding ")) {
      return codes.contains(line.substring(8)) ? null : "missing " + line + ", got " + codes;
    }
    if (line.startsWith("absent ")) {
      return find(result, line.substring(7)) == null ? null : "found " + line.substring(7);
    }
    String[] facts = line.split("\\|");
    JudgedClaim claim = find(result, facts[0].strip());
    if (claim == null) {
      return "no claim " + facts[0].strip();
    }
    for (int i = 1; i < facts.length; i++) {
      String fact = facts[i].strip();
      if (!holds(fact, claim)) {
        return facts[0].strip() + ": not " + fact;
      }
    }
    return null;
  }

  private static @Nullable JudgedClaim find(CheckResult result, String token) {
    int hash = token.indexOf('#');
    int wanted = hash < 0 ? 1 : Integer.parseInt(token.substring(hash + 1));
    String text = hash < 0 ? token : token.substring(0, hash);
    for (JudgedClaim each : result.claims()) {
      if (each.claim().token().equals(text) && --wanted == 0) {
        return each;
      }
    }
    return null;
  }

  private static boolean holds(String fact, JudgedClaim claim) {
    String verdict = claim.verdict().code();
    if (fact.equals("not judged")) {
      return !JUDGED.contains(verdict);
    }
    if (fact.equals("target") || fact.equals("no target")) {
      return claim.leading().scope().span().target() == fact.equals("target");
    }
    if (fact.startsWith("not ")) {
      return !verdict.equals(fact.substring(4));
    }
    int tilde = fact.indexOf('~');
    if (tilde > 0) {
      return claim.claim().subject().contains(fact.substring(tilde + 1));
    }
    int equals = fact.indexOf('=');
    if (equals < 0) {
      return List.of(fact.split("/")).contains(verdict);
    }
    return is(fact.substring(0, equals), fact.substring(equals + 1), claim);
  }

  private static boolean is(String name, String wanted, JudgedClaim claim) {
    if (name.equals("value")) {
      BigDecimal value = claim.claim().value();
      return wanted.isEmpty()
          ? value == null
          : value != null && value.compareTo(new BigDecimal(wanted)) == 0;
    }
    return wanted.equals(property(name, claim));
  }

  private static String property(String name, JudgedClaim judged) {
    var claim = judged.claim();
    Judgement leading = judged.leading();
    return switch (name) {
      case "subject" -> claim.subject();
      case "kind" -> lower(claim.kind());
      case "unit" -> claim.unit();
      case "direction" -> claim.direction() == null ? "" : lower(claim.direction());
      case "qualifier" -> lower(claim.qualifier());
      case "region" -> leading.scope().region().orElse("");
      case "period" -> leading.scope().period().map(Objects::toString).orElse("");
      case "indicator" -> leading.match().map(match -> match.indicator().id()).orElse("");
      case "thing" -> leading.thing().map(thing -> thing.name()).orElse("");
      default -> throw new IllegalArgumentException("no property " + name);
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** All claims of a result, for the message of a failing case. */
  static String told(CheckResult result) {
    StringBuilder text = new StringBuilder();
    for (JudgedClaim each : result.claims()) {
      Judgement leading = each.leading();
      text.append("\n    ")
          .append(each.claim().token())
          .append(": ")
          .append(lower(each.claim().kind()))
          .append(' ')
          .append(each.claim().value())
          .append(' ')
          .append(each.claim().unit())
          .append(" | ")
          .append(each.claim().subject())
          .append(" | ")
          .append(leading.scope().region().orElse(leading.scope().place().name()))
          .append(' ')
          .append(leading.scope().span().words())
          .append(leading.scope().span().target() ? " target" : "")
          .append(" | ")
          .append(each.verdict().code())
          .append(" | ")
          .append(property("indicator", each))
          .append(property("thing", each))
          .append(" | ")
          .append(leading.explanation().zh());
    }
    result.findings().forEach(each -> text.append("\n    finding ").append(each.code()));
    return text.toString();
  }
}
