package org.dajuan.records.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change to one record. Values are texts as a person writes them, by field name: a quantity in
 * the field's unit or with a unit, a code or its title, a region by code or name. An empty text
 * empties the field; a field that is not named stays as it is. {@code version} is the one that the
 * person saw: when it is no longer the current one, the answer is a conflict and nothing is
 * changed.
 */
public sealed interface Change {
  String register();

  /** Whether the ledger keeps it as create, update, transition, correct or void. */
  String kind();

  Map<String, String> values();

  /** Why, for changes that need a reason; may be empty. */
  String reason();

  /**
   * 新建.
   *
   * @param id chosen by a device that works offline, null to have one made; sending the same
   *     creation twice is harmless
   */
  record Create(String register, @Nullable UUID id, Map<String, String> values) implements Change {
    public Create {
      values = copy(values);
    }

    @Override
    public String kind() {
      return "create";
    }

    @Override
    public String reason() {
      return "";
    }
  }

  /** A change of a record that exists. */
  sealed interface OfRecord extends Change {
    UUID id();

    int version();
  }

  /** 修改, as long as the record is not in an end state. */
  record Update(String register, UUID id, int version, Map<String, String> values)
      implements OfRecord {
    public Update {
      values = copy(values);
    }

    @Override
    public String kind() {
      return "update";
    }

    @Override
    public String reason() {
      return "";
    }
  }

  /** 流转: a step of the life cycle; may fill fields on the way. */
  record Transition(
      String register,
      UUID id,
      int version,
      String transition,
      Map<String, String> values,
      String reason)
      implements OfRecord {
    public Transition {
      values = copy(values);
    }

    @Override
    public String kind() {
      return "transition";
    }
  }

  /** 更正: allowed in every state but voided, with a reason. */
  record Correct(String register, UUID id, int version, Map<String, String> values, String reason)
      implements OfRecord {
    public Correct {
      values = copy(values);
    }

    @Override
    public String kind() {
      return "correct";
    }
  }

  /** 作废: final, with a reason. The record stays, but no figure counts it. */
  record VoidRecord(String register, UUID id, int version, String reason) implements OfRecord {
    @Override
    public String kind() {
      return "void";
    }

    @Override
    public Map<String, String> values() {
      return Map.of();
    }
  }

  private static Map<String, String> copy(Map<String, String> values) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
