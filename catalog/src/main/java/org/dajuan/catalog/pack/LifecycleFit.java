package org.dajuan.catalog.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;

/**
 * Fields and conditions stand in the life cycle, but must fit each register that uses it.
 *
 * @param guards compiled guard of a transition, by transition id
 * @param extensions compiled condition of a longer deadline, by transition id
 */
record LifecycleFit(Map<String, Expression> guards, Map<String, Expression> extensions) {

  static final LifecycleFit NONE = new LifecycleFit(Map.of(), Map.of());

  /** Checks a register against its life cycle and compiles what the life cycle says of it. */
  static LifecycleFit of(Register register, Loading loading) {
    LifecycleSource source = loading.lifecycleSources.get(register.lifecycle());
    if (source == null) {
      return NONE;
    }
    source.fields().forEach(each -> checkField(each, register, loading.faults));
    source.times().forEach(each -> checkTime(each, register, loading.faults));
    Expressions expressions = new Expressions(loading);
    return new LifecycleFit(
        compile(source.guards(), register, expressions),
        compile(source.extensions(), register, expressions));
  }

  private static void checkField(YamlNode.Scalar name, Register register, Faults faults) {
    if (register.findField(name.value()).isEmpty()) {
      faults.report(
          LifecycleFaults.LIFECYCLE_NEEDS_FIELD,
          name.place(),
          "field",
          name.value(),
          "register",
          register.id(),
          "at",
          register.place().toString());
    }
  }

  private static void checkTime(YamlNode.Scalar name, Register register, Faults faults) {
    Field field = register.findField(name.value()).orElse(null);
    if (field != null
        && field.type().valueType() != ValueType.DATE
        && field.type().valueType() != ValueType.TIMESTAMP) {
      faults.report(
          LifecycleFaults.LIFECYCLE_NEEDS_DATE,
          name.place(),
          "field",
          name.value(),
          "register",
          register.id(),
          "at",
          field.place().toString());
    }
  }

  private static Map<String, Expression> compile(
      Map<String, YamlNode.Scalar> conditions, Register register, Expressions expressions) {
    Map<String, Expression> compiled = new LinkedHashMap<>();
    conditions.forEach(
        (transition, condition) -> {
          Expression each = expressions.guard(condition, register.id(), register.columns());
          if (each != null) {
            compiled.put(transition, each);
          }
        });
    return compiled;
  }
}
