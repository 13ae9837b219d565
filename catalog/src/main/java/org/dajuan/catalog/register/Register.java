package org.dajuan.catalog.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.org.RightsChange;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 台账 — a typed table of records kept by a stream.
 *
 * @param id table name, {@code [a-z][a-z0-9_]*}
 * @param regionField the field that places a record in the division tree; its type is {@link
 *     FieldType.RegionOf}
 * @param orgField the field that names the org a record belongs to, null when none
 * @param key fields that together are unique among records that are not voided; empty when none
 * @param label paths of fields shown as a record's name; never empty. A field that refers to a
 *     record stands for that one's name, {@code project.name} for one field of it
 * @param lifecycle id of its life cycle
 * @param guards compiled guard of each transition that has one, by transition id
 * @param returns from whom returns are expected, null when none
 * @param extensions compiled condition of each transition whose deadline can be extended, by
 *     transition id
 * @param basis what it rests on; the stream's where it names none
 * @param use what the program itself writes into it, null when nothing
 * @param spoken how texts speak of its records, null when they do not by name
 * @param rights what the stream and then the register say of the rights of roles, in this order
 * @param protection what it says of personal data
 * @param under reference field to the record that one of ours belongs to as a part, null when ours
 *     stand alone
 * @param recordsOf level of the region around home of which it holds all records, such as a table
 *     of all counties of the city; null when it holds those of home
 */
public record Register(
    String id,
    String stream,
    Localized title,
    Localized help,
    List<Field> fields,
    String regionField,
    @Nullable String orgField,
    List<String> key,
    List<String> label,
    String lifecycle,
    List<Rule> rules,
    Map<String, Expression> guards,
    @Nullable Returns returns,
    Place.InFile place,
    Map<String, Expression> extensions,
    Basis basis,
    @Nullable RegisterUse use,
    @Nullable Spoken spoken,
    List<RightsChange> rights,
    Protection protection,
    @Nullable String under,
    @Nullable String recordsOf) {

  /** System columns that expressions may read; all are texts. */
  public static final List<String> SYSTEM_COLUMNS = List.of("state", "region_code", "org_id");

  public Register {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
    label = List.copyOf(label);
    rules = List.copyOf(rules);
    guards = Map.copyOf(guards);
    extensions = Map.copyOf(extensions);
    rights = List.copyOf(rights);
  }

  public Optional<Field> findField(String name) {
    return fields.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The field of this name; an unknown one is a programming error of the caller. */
  public Field field(String name) {
    return findField(name)
        .orElseThrow(() -> new IllegalArgumentException("no field " + name + " in register " + id));
  }

  /** The columns that an expression over this register may read: fields and system columns. */
  public Map<String, ValueType> columns() {
    Map<String, ValueType> columns = new LinkedHashMap<>();
    fields.forEach(field -> columns.put(field.name(), field.type().valueType()));
    SYSTEM_COLUMNS.forEach(name -> columns.put(name, ValueType.TEXT));
    return columns;
  }

  /** What a role may do with its records. */
  public Rights rightsOf(Role role) {
    Rights result = role.rights();
    for (RightsChange change : rights) {
      if (change.concerns(role.id())) {
        result = change.apply(result);
      }
    }
    return result;
  }

  /** Names of the fields that an erasure empties. */
  public List<String> personalFields() {
    return enteredFields().stream()
        .filter(field -> field.privacy().isMasked())
        .map(Field::name)
        .toList();
  }

  /** The fields that people fill: all but the computed ones. */
  public List<Field> enteredFields() {
    return fields.stream().filter(field -> !field.isComputed()).toList();
  }

  /** Id of the register whose records ours are parts of. */
  public Optional<String> parent() {
    return under != null && field(under).type() instanceof FieldType.RecordOf of
        ? Optional.of(of.register())
        : Optional.empty();
  }

  /** Id of the register in which the expected returns of this one are kept. */
  public String returnsRegister() {
    return id + "_returns";
  }

  /** Whether a field must not stay empty: a record must lie somewhere. */
  public boolean isRequired(Field field) {
    return field.required() || field.name().equals(regionField);
  }

  /** Begins a register; what is not set is empty, as the components say. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Begins a register that is this one but for what is set. */
  public Builder toBuilder() {
    return builder(id).stream(stream)
        .title(title)
        .help(help)
        .fields(fields)
        .regionField(regionField)
        .orgField(orgField)
        .key(key)
        .label(label)
        .lifecycle(lifecycle)
        .rules(rules)
        .guards(guards)
        .returns(returns)
        .place(place)
        .extensions(extensions)
        .basis(basis)
        .use(use)
        .spoken(spoken)
        .rights(rights)
        .protection(protection)
        .under(under)
        .recordsOf(recordsOf);
  }

  /** Builds a register. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private @Nullable String stream;
    private @Nullable Localized title;
    private Localized help = Localized.of("");
    private List<Field> fields = List.of();
    private @Nullable String regionField;
    private @Nullable String orgField;
    private List<String> key = List.of();
    private List<String> label = List.of();
    private @Nullable String lifecycle;
    private List<Rule> rules = List.of();
    private Map<String, Expression> guards = Map.of();
    private @Nullable Returns returns;
    private Place.@Nullable InFile place;
    private Map<String, Expression> extensions = Map.of();
    private Basis basis = Basis.UNSTATED;
    private @Nullable RegisterUse use;
    private @Nullable Spoken spoken;
    private List<RightsChange> rights = List.of();
    private Protection protection = Protection.NONE;
    private @Nullable String under;
    private @Nullable String recordsOf;

    private Builder(String id) {
      this.id = id;
    }

    public Builder stream(String stream) {
      this.stream = stream;
      return this;
    }

    public Builder title(Localized title) {
      this.title = title;
      return this;
    }

    public Builder help(Localized help) {
      this.help = help;
      return this;
    }

    public Builder fields(List<Field> fields) {
      this.fields = fields;
      return this;
    }

    public Builder regionField(String regionField) {
      this.regionField = regionField;
      return this;
    }

    public Builder orgField(@Nullable String orgField) {
      this.orgField = orgField;
      return this;
    }

    public Builder key(List<String> key) {
      this.key = key;
      return this;
    }

    public Builder label(List<String> label) {
      this.label = label;
      return this;
    }

    public Builder lifecycle(String lifecycle) {
      this.lifecycle = lifecycle;
      return this;
    }

    public Builder rules(List<Rule> rules) {
      this.rules = rules;
      return this;
    }

    public Builder guards(Map<String, Expression> guards) {
      this.guards = guards;
      return this;
    }

    public Builder returns(@Nullable Returns returns) {
      this.returns = returns;
      return this;
    }

    public Builder place(Place.InFile place) {
      this.place = place;
      return this;
    }

    public Builder extensions(Map<String, Expression> extensions) {
      this.extensions = extensions;
      return this;
    }

    public Builder basis(Basis basis) {
      this.basis = basis;
      return this;
    }

    public Builder use(@Nullable RegisterUse use) {
      this.use = use;
      return this;
    }

    public Builder spoken(@Nullable Spoken spoken) {
      this.spoken = spoken;
      return this;
    }

    public Builder rights(List<RightsChange> rights) {
      this.rights = rights;
      return this;
    }

    public Builder protection(Protection protection) {
      this.protection = protection;
      return this;
    }

    public Builder under(@Nullable String under) {
      this.under = under;
      return this;
    }

    public Builder recordsOf(@Nullable String recordsOf) {
      this.recordsOf = recordsOf;
      return this;
    }

    /**
     * Makes it.
     *
     * @throws IllegalStateException when stream, title, regionField, lifecycle or place was not set
     */
    public Register build() {
      return new Register(
          id,
          required("stream", stream),
          required("title", title),
          help,
          fields,
          required("regionField", regionField),
          orgField,
          key,
          label,
          required("lifecycle", lifecycle),
          rules,
          guards,
          returns,
          required("place", place),
          extensions,
          basis,
          use,
          spoken,
          rights,
          protection,
          under,
          recordsOf);
    }

    private <T> T required(String what, @Nullable T value) {
      if (value == null) {
        throw new IllegalStateException("register " + id + " has no " + what);
      }
      return value;
    }
  }
}
