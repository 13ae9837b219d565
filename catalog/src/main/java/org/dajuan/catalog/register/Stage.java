package org.dajuan.catalog.register;

import java.util.Locale;
import java.util.Optional;

/**
 * 阶段 — how far a thing has come, in words that are the same for all registers; packs say which
 * field or state of a register proves which. Those of works stand from the least to the furthest: a
 * thing that has reached a later one has reached the earlier ones too, unless they are acts of
 * their own ({@link #isAct}).
 */
public enum Stage {
  /** 立项 — approved, or applied for */
  APPROVED,
  /** 开工 — work has begun */
  BEGUN,
  /** 成立 — an institution is founded */
  FOUNDED,
  /** 主体完工 — the main structure stands */
  TOPPED_OUT,
  /** 竣工 — built, planted, repaired */
  FINISHED,
  /** 验收 — accepted by whoever accepts it */
  ACCEPTED,
  /** 移交 — handed over to its keeper */
  HANDED_OVER,
  /** 投用 — in use, open, in production */
  IN_USE,
  /** 达效 — at full output */
  EFFECTIVE,
  /** 认证 — certified from outside */
  CERTIFIED,
  /** 举办 — an event was held */
  HELD,
  /** 命名 — a title was given */
  NAMED,
  /** 序时 — as far as the plan says; a condition, not a day */
  ON_SCHEDULE,
  /** 初具雏形 — a good part is done; a condition, not a day */
  TAKING_SHAPE;

  /** As packs and word lists write it: {@code topped-out}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Stage> find(String id) {
    for (Stage each : values()) {
      if (each.id().equals(id)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether it is an act with a document of its own, which no later stage stands for. */
  public boolean isAct() {
    return switch (this) {
      case FOUNDED, ACCEPTED, HANDED_OVER, EFFECTIVE, CERTIFIED, HELD, NAMED -> true;
      default -> isCondition();
    };
  }

  /** Whether it holds or not today instead of being reached on a day. */
  public boolean isCondition() {
    return this == ON_SCHEDULE || this == TAKING_SHAPE;
  }
}
