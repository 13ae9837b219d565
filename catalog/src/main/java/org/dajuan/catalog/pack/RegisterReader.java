package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.org.RightsChange;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.RegisterUse;
import org.dajuan.catalog.register.Returns;
import org.dajuan.catalog.register.Rule;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads one register of a stream. */
final class RegisterReader {

  private final Loading loading;
  private final Faults faults;
  private final Expressions expressions;
  private final FieldReader fieldReader;

  RegisterReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
    this.expressions = new Expressions(loading);
    this.fieldReader = new FieldReader(loading);
  }

  /**
   * Reads a register.
   *
   * @param inherited basis of a register that names none
   * @param streamRights what the stream says of rights
   * @return null when it is too faulty to be one, then that was reported
   */
  @Nullable Register read(
      String stream,
      YamlNode.Scalar id,
      Entries entries,
      Basis inherited,
      List<RightsChange> streamRights) {
    Localized title = entries.requireLocalized("title", id.value());
    Localized help = entries.localizedOrEmpty("help");
    Map<String, YamlNode> written = new LinkedHashMap<>();
    entries.require("fields");
    List<YamlNode.Entry> fieldEntries = entries.named("fields");
    fieldEntries.forEach(each -> written.put(each.key().value(), each.value()));
    List<Field> fields = new ArrayList<>();
    for (YamlNode.Entry each : fieldEntries) {
      Field field = fieldReader.read(each.key(), each.value(), written);
      if (field != null) {
        fields.add(field);
      }
    }
    String region = regionField(entries, fields, written.keySet());
    String org = orgField(entries, fields, written.keySet());
    List<String> key = key(entries, fields, written.keySet());
    List<YamlNode.Scalar> labelNames = entries.scalars("label");
    labelNames.forEach(each -> checkLabel(id.value(), each, written.keySet()));
    String lifecycle = lifecycle(entries);
    Returns returns = returns(entries.mapping("returns"));
    boolean complete =
        fields.size() == written.size()
            && region != null
            && (returns != null || !entries.has("returns"));
    notTwins(id.value(), entries);
    Basis basis = BasisReader.read(entries, faults).or(inherited);
    List<RightsChange> rights = new ArrayList<>(streamRights);
    rights.addAll(new RightsReader(loading).changes(entries));
    Register bare =
        Register.builder(id.value()).stream(stream)
            .title(title)
            .help(help)
            .fields(fields)
            .regionField(region == null ? "" : region)
            .orgField(org)
            .key(key)
            .label(label(labelNames, key, fields))
            .lifecycle(lifecycle)
            .returns(returns)
            .place(id.place())
            .basis(basis)
            .use(use(entries, written.keySet(), org))
            .rights(rights)
            .protection(new ProtectionReader(loading).ofRegister(entries, fields))
            .under(under(entries, fields, written.keySet()))
            .recordsOf(recordsOf(entries))
            .build();
    // With a faulty field every expression that reads it would be reported once more.
    List<Rule> rules = rules(entries, bare, fields.size() == written.size());
    LifecycleFit fit =
        fields.size() == written.size() ? LifecycleFit.of(bare, loading) : LifecycleFit.NONE;
    Spoken spoken = fields.size() == written.size() ? spoken(entries, bare) : null;
    entries.finish();
    if (!complete) {
      return null;
    }
    return bare.toBuilder()
        .rules(rules)
        .guards(fit.guards())
        .extensions(fit.extensions())
        .spoken(spoken)
        .build();
  }

  private @Nullable Spoken spoken(Entries entries, Register bare) {
    Entries spoken = entries.mapping("spoken");
    return spoken == null ? null : new SpokenReader(loading, bare).read(spoken);
  }

  /** Registers that look as if they asked for the same, each with the reason why they do not. */
  private void notTwins(String id, Entries entries) {
    for (YamlNode.Entry each : entries.named("not-twin")) {
      boolean known = loading.registers.check(each.key().value(), each.key().place());
      boolean reasoned = each.value() instanceof YamlNode.Scalar reason && !reason.empty();
      if (!reasoned) {
        faults.report(
            CompareFaults.NO_TWIN_WITHOUT_REASON, each.key().place(), "other", each.key().value());
      } else if (known && !each.key().value().equals(id)) {
        loading.notTwins.add(Set.of(id, each.key().value()));
      }
    }
  }

  private @Nullable String under(Entries entries, List<Field> fields, Set<String> known) {
    YamlNode.Scalar written = entries.scalar("under");
    if (written == null || !checkField(written, known)) {
      return null;
    }
    Field field = find(fields, written.value());
    if (field != null && !(field.type() instanceof FieldType.RecordOf)) {
      faults.report(ComputedFaults.UNDER_NO_RECORD, written.place(), "field", written.value());
      return null;
    }
    return field == null ? null : written.value();
  }

  private @Nullable String recordsOf(Entries entries) {
    YamlNode.Scalar level = entries.scalar("records_of");
    return level == null || loading.levels.resolve(level) == null ? null : level.value();
  }

  private boolean checkField(YamlNode.Scalar name, Set<String> known) {
    if (known.contains(name.value())) {
      return true;
    }
    Definitions.reportUnknown(Noun.FIELD, name.value(), known, name.place(), faults);
    return false;
  }

  private void checkLabel(String register, YamlNode.Scalar path, Set<String> known) {
    String head = Labels.head(path.value());
    if (known.contains(head)) {
      loading.labels.add(register, path);
    } else {
      Definitions.reportUnknown(Noun.FIELD, head, known, path.place(), faults);
    }
  }

  private static @Nullable Field find(List<Field> fields, String name) {
    return fields.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  private @Nullable String regionField(Entries entries, List<Field> fields, Set<String> known) {
    YamlNode.Scalar written = entries.scalar("region");
    if (written != null) {
      Field field = find(fields, written.value());
      if (checkField(written, known)
          && field != null
          && !(field.type() instanceof FieldType.RegionOf)) {
        faults.report(FieldFaults.NOT_A_REGION_FIELD, written.place(), "field", written.value());
        return null;
      }
      return field == null ? null : field.name();
    }
    List<String> all =
        fields.stream()
            .filter(each -> each.type() instanceof FieldType.RegionOf)
            .map(Field::name)
            .toList();
    if (all.size() == 1) {
      return all.get(0);
    }
    if (fields.size() == known.size()) {
      if (all.isEmpty()) {
        faults.report(RegisterFaults.NO_REGION_FIELD, entries.place());
      } else {
        String names = String.join(", ", all);
        faults.report(RegisterFaults.AMBIGUOUS_REGION_FIELD, entries.place(), "fields", names);
      }
    }
    return null;
  }

  private @Nullable String orgField(Entries entries, List<Field> fields, Set<String> known) {
    YamlNode.Scalar written = entries.scalar("org");
    if (written == null || !checkField(written, known)) {
      return null;
    }
    Field field = find(fields, written.value());
    if (field != null && !(field.type() instanceof FieldType.OrgOf)) {
      faults.report(FieldFaults.NOT_AN_ORG_FIELD, written.place(), "field", written.value());
      return null;
    }
    return written.value();
  }

  /** A register that the program writes into must have what it fills. */
  private @Nullable RegisterUse use(Entries entries, Set<String> known, @Nullable String org) {
    RegisterUse use = entries.choice("use", RegisterUse.class);
    if (use != null) {
      for (String field : use.fields()) {
        if (!known.contains(field)) {
          faults.report(RegisterFaults.USE_LACKS_FIELD, entries.place(), "field", field);
        }
      }
      if (org == null) {
        faults.report(RegisterFaults.USE_LACKS_ORG, entries.place());
      }
    }
    return use;
  }

  private List<String> key(Entries entries, List<Field> fields, Set<String> known) {
    Set<String> key = new LinkedHashSet<>();
    for (YamlNode.Scalar each : entries.scalars("key")) {
      Field field = find(fields, each.value());
      if (checkField(each, known) && field != null) {
        if (!field.required()) {
          faults.report(RegisterFaults.KEY_NOT_REQUIRED, each.place(), "field", each.value());
        }
        if (field.type() instanceof FieldType.CodesOf) {
          faults.report(RegisterFaults.KEY_OF_CODES, each.place(), "field", each.value());
        }
      }
      key.add(each.value());
    }
    return List.copyOf(key);
  }

  private static List<String> label(
      List<YamlNode.Scalar> written, List<String> key, List<Field> fields) {
    if (!written.isEmpty()) {
      return written.stream().map(YamlNode.Scalar::value).toList();
    }
    return !key.isEmpty() || fields.isEmpty() ? key : List.of(fields.get(0).name());
  }

  private String lifecycle(Entries entries) {
    YamlNode.Scalar written = entries.scalar("lifecycle");
    loading.lifecycles.resolve(written);
    return written == null ? LifecycleReader.DEFAULT : written.value();
  }

  private @Nullable Returns returns(@Nullable Entries entries) {
    if (entries == null) {
      return null;
    }
    YamlNode.Scalar level = entries.scalar("level");
    YamlNode.Scalar kind = entries.scalar("org_kind");
    entries.require("every");
    PeriodKind every = entries.choice("every", PeriodKind.class);
    entries.finish();
    if ((level == null) == (kind == null)) {
      faults.report(RegisterFaults.RETURNS_OF_WHOM, entries.place());
      return null;
    }
    loading.levels.resolve(level);
    if (kind != null
        && loading.orgs.all().values().stream().noneMatch(o -> o.kind().equals(kind.value()))) {
      faults.report(RegisterFaults.NO_ORG_OF_KIND, kind.place(), "kind", kind.value());
    }
    return every == null
        ? null
        : new Returns(
            level == null ? null : level.value(), kind == null ? null : kind.value(), every);
  }

  private List<Rule> rules(Entries entries, Register register, boolean compile) {
    List<Rule> rules = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Entries each : entries.mappings("rules")) {
      YamlNode.Scalar code = each.requireScalar("rule");
      YamlNode.Scalar check = each.requireScalar("check");
      Severity severity = each.choice("severity", Severity.class);
      Localized message = message(each);
      Basis basis = BasisReader.read(each, faults).or(register.basis());
      each.finish();
      if (code != null && !Definitions.ID.matcher(code.value()).matches()) {
        faults.report(
            NameFaults.BAD_IDENTIFIER, code.place(), "kind", Noun.RULE.title(), "id", code.value());
      } else if (code != null && !seen.add(code.value())) {
        faults.report(
            NameFaults.DEFINED_TWICE,
            code.place(),
            "kind",
            Noun.RULE.title(),
            "id",
            code.value(),
            "first",
            register.id());
      }
      Expression compiled =
          compile ? expressions.condition(check, register.columns(), false) : null;
      if (code != null && compiled != null && message != null) {
        rules.add(
            new Rule(
                code.value(),
                severity == null ? Severity.ERROR : severity,
                compiled,
                message,
                basis));
      }
    }
    return rules;
  }

  /** What a rule says: {@code zh} with {@code en}, or {@code message} like any other title. */
  private static @Nullable Localized message(Entries rule) {
    if (rule.has("message")) {
      return rule.requireLocalized("message", "");
    }
    YamlNode.Scalar zh = rule.requireScalar("zh");
    YamlNode.Scalar en = rule.scalar("en");
    return zh == null ? null : new Localized(zh.value(), en == null ? zh.value() : en.value());
  }
}
