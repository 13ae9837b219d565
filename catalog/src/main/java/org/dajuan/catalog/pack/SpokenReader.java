package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.catalog.register.Stage;
import org.jspecify.annotations.Nullable;

/** Reads how texts speak of a register's records ({@code spoken:}). */
final class SpokenReader {

  private final Loading loading;
  private final Faults faults;
  private final Register register;
  private final Set<String> fields = new TreeSet<>();

  SpokenReader(Loading loading, Register register) {
    this.loading = loading;
    this.faults = loading.faults;
    this.register = register;
    register.fields().forEach(each -> fields.add(each.name()));
  }

  Spoken read(Entries spoken) {
    List<String> names = new ArrayList<>();
    spoken.scalars("name").forEach(each -> addName(each, names));
    String owner = name(spoken.scalar("owner"));
    List<String> nouns = spoken.texts("nouns");
    List<String> sorts = spoken.texts("sorts");
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    String kindField = kinds(spoken, kinds);
    String year = ofType(spoken.scalar("year"), FieldType.YearNumber.class, "year");
    String round = round(spoken.scalar("round"));
    String level = ofType(spoken.scalar("level"), FieldType.CodeOf.class, "code");
    List<String> until = new ArrayList<>();
    for (YamlNode.Scalar each : spoken.scalars("until")) {
      String field = ofType(each, FieldType.Date.class, "date");
      if (field != null) {
        until.add(field);
      }
    }
    List<String> measures = new ArrayList<>();
    for (YamlNode.Scalar each : spoken.scalars("measures")) {
      String field = ofType(each, FieldType.Quantity.class, "quantity");
      if (field != null) {
        measures.add(field);
      }
    }
    Map<Stage, Spoken.Proof> proofs = new EnumMap<>(Stage.class);
    for (YamlNode.Entry each : spoken.named("stages")) {
      Stage stage = stage(each.key());
      if (stage != null && stage.isCondition()) {
        faults.report(
            FieldFaults.SPOKEN_CONDITION,
            each.key().place(),
            "stage",
            stage.id(),
            "key",
            "conditions");
      } else if (stage != null) {
        proofs.put(stage, proof(each.value()));
      }
    }
    Map<Stage, Expression> conditions = conditions(spoken);
    List<Spoken.Amount> amounts = new ArrayList<>();
    spoken.mappings("amounts").forEach(each -> amounts.add(amount(each)));
    spoken.finish();
    return new Spoken(
        names,
        owner,
        nouns,
        sorts,
        kindField,
        kinds,
        year,
        round,
        level,
        until,
        measures,
        proofs,
        conditions,
        amounts);
  }

  private void addName(YamlNode.Scalar written, List<String> names) {
    String name = name(written);
    if (name != null) {
      names.add(name);
    }
  }

  /** A field that may be a name; people's names and guarded fields may not. */
  private @Nullable String name(YamlNode.@Nullable Scalar written) {
    Field field = field(written);
    if (field == null || written == null) {
      return null;
    }
    FieldType type = field.type();
    boolean fit =
        type instanceof FieldType.Text
            || type instanceof FieldType.OrgName
            || type instanceof FieldType.CodeOf
            || type instanceof FieldType.RegionOf;
    if (!fit) {
      faults.report(FieldFaults.SPOKEN_NAME_UNFIT, written.place(), "field", field.name());
      return null;
    }
    if (field.privacy().isMasked()) {
      faults.report(FieldFaults.SPOKEN_NAME_PRIVATE, written.place(), "field", field.name());
      return null;
    }
    return field.name();
  }

  private @Nullable Field field(YamlNode.@Nullable Scalar written) {
    if (written == null) {
      return null;
    }
    Field field = register.findField(written.value()).orElse(null);
    if (field == null) {
      Definitions.reportUnknown(Noun.FIELD, written.value(), fields, written.place(), faults);
    }
    return field;
  }

  private @Nullable String ofType(
      YamlNode.@Nullable Scalar written, Class<? extends FieldType> type, String called) {
    Field field = field(written);
    if (field == null || written == null) {
      return null;
    }
    if (!type.isInstance(field.type())) {
      faults.report(
          FieldFaults.SPOKEN_FIELD_TYPE, written.place(), "field", field.name(), "type", called);
      return null;
    }
    return field.name();
  }

  /** A number without fraction, plain or counted in editions. */
  private @Nullable String round(YamlNode.@Nullable Scalar written) {
    Field field = field(written);
    return field != null && field.type() instanceof FieldType.Quantity
        ? field.name()
        : ofType(written, FieldType.IntegerNumber.class, "integer");
  }

  private @Nullable String kinds(Entries spoken, Map<String, List<String>> nouns) {
    List<YamlNode.Entry> written = spoken.named("kinds");
    if (written.isEmpty()) {
      return null;
    }
    YamlNode.Entry first = written.get(0);
    String field = ofType(first.key(), FieldType.CodeOf.class, "code");
    Entries codes = Entries.of(first.value(), faults);
    if (field == null || codes == null) {
      return null;
    }
    FieldType.CodeOf type = (FieldType.CodeOf) register.field(field).type();
    CodeList list = loading.codeLists.find(type.list());
    if (first.value() instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry each : mapping.entries()) {
        String code = each.key().value();
        if (list != null && list.find(code).isEmpty()) {
          Set<String> known = new TreeSet<>();
          list.codes().forEach(one -> known.add(one.code()));
          Definitions.reportUnknown(Noun.CODE, code, known, each.key().place(), faults);
        }
        nouns.put(code, codes.texts(code));
      }
    }
    return field;
  }

  private @Nullable Stage stage(YamlNode.Scalar written) {
    Stage stage = Stage.find(written.value()).orElse(null);
    if (stage == null) {
      List<String> known = new ArrayList<>();
      for (Stage each : Stage.values()) {
        known.add(each.id());
      }
      faults.report(
          YamlFaults.BAD_VALUE,
          written.place(),
          "value",
          written.value(),
          "allowed",
          String.join(", ", known));
    }
    return stage;
  }

  /** A date field or a state, or a list of them. */
  private Spoken.Proof proof(YamlNode node) {
    List<String> dates = new ArrayList<>();
    Set<String> states = new HashSet<>();
    List<YamlNode> all =
        node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    Lifecycle lifecycle = loading.lifecycles.find(register.lifecycle());
    for (YamlNode each : all) {
      if (!(each instanceof YamlNode.Scalar written)) {
        faults.report(FieldFaults.SPOKEN_PROOF, each.place(), "name", "…");
        continue;
      }
      String name = written.value();
      boolean date =
          register.findField(name).filter(f -> f.type() instanceof FieldType.Date).isPresent();
      boolean state = lifecycle != null && lifecycle.findState(name).isPresent();
      if (date) {
        dates.add(name);
      } else if (state) {
        states.add(name);
      } else if (lifecycle != null) {
        faults.report(FieldFaults.SPOKEN_PROOF, written.place(), "name", name);
      }
    }
    return new Spoken.Proof(dates, states);
  }

  private Map<Stage, Expression> conditions(Entries spoken) {
    Map<Stage, Expression> conditions = new EnumMap<>(Stage.class);
    Expressions expressions = new Expressions(loading);
    for (YamlNode.Entry each : spoken.named("conditions")) {
      Stage stage = stage(each.key());
      if (stage != null && !stage.isCondition()) {
        faults.report(
            FieldFaults.SPOKEN_CONDITION, each.key().place(), "stage", stage.id(), "key", "stages");
      } else if (stage != null && each.value() instanceof YamlNode.Scalar text) {
        Expression condition = expressions.condition(text, register.columns(), false);
        if (condition != null) {
          conditions.put(stage, condition);
        }
      }
    }
    return conditions;
  }

  private Spoken.Amount amount(Entries written) {
    List<String> nouns = written.texts("nouns");
    Map<Stage, String> indicators = new EnumMap<>(Stage.class);
    for (YamlNode.Entry each : written.named("indicators")) {
      Stage stage = stage(each.key());
      if (stage != null && each.value() instanceof YamlNode.Scalar indicator) {
        loading.indicators.check(indicator.value(), indicator.place());
        indicators.put(stage, indicator.value());
      }
    }
    written.finish();
    return new Spoken.Amount(nouns, indicators);
  }
}
