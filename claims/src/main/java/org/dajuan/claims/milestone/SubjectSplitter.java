package org.dajuan.claims.milestone;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.quantity.Quantity;
import org.dajuan.claims.quantity.QuantityScanner;
import org.dajuan.claims.things.NameText;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Splits a subject into the things it names and the group they are of: 甲巷、乙街等市政道路 is 甲巷, 乙街 and the
 * group 市政道路; 胸痛、卒中、创伤三大中心 is three of the group 中心.
 */
final class SubjectSplitter {

  /**
   * @param part which of the parts of the subject it stands in
   */
  record Member(String name, int part) {}

  /**
   * A subject.
   *
   * @param members the things named, at least one unless there is a group
   * @param group what they are together, empty when nothing is said
   * @param size how many the name of the group says they are, null when it does not
   */
  record Subject(List<Member> members, String group, @Nullable BigDecimal size) {}

  private final Words joints;
  private final Words group;
  private final Words notGroup;
  private final Words sizes;
  private final Words amountLeads;
  private final QuantityScanner quantities;

  SubjectSplitter(Vocabulary vocabulary) {
    joints = vocabulary.words("thing_joint");
    group = vocabulary.words("thing_group");
    notGroup = vocabulary.words("thing_not_group");
    sizes = vocabulary.words("thing_group_count");
    amountLeads = vocabulary.words("thing_amount_lead");
    quantities = new QuantityScanner(vocabulary);
  }

  /**
   * @param parts of the subject, as the text lists them
   */
  Subject split(List<String> parts) {
    List<Member> members = new ArrayList<>();
    String kind = "";
    BigDecimal size = null;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      int mark = groupMark(part);
      if (mark >= 0) {
        String word = group.startingAt(part, mark, part.length());
        kind = part.substring(mark + (word == null ? 1 : word.length()));
        part = part.substring(0, mark);
      }
      int told = sizes.firstIn(part, 0, part.length());
      boolean last = i == parts.size() - 1;
      if (last && parts.size() > 1 && kind.isEmpty() && told > 0) {
        String word = sizes.startingAt(part, told, part.length());
        size = new BigDecimal(sizes.meaning(word == null ? "" : word));
        kind = part.substring(told + (word == null ? 0 : word.length()));
        part = part.substring(0, told);
      }
      add(part, i, members);
    }
    return new Subject(members, kind, size);
  }

  private void add(String part, int index, List<Member> members) {
    int from = 0;
    for (int at = 0; at < part.length(); at++) {
      int joint = joints.lengthAt(part, at, part.length());
      if (part.charAt(at) == '、' || joint > 0) {
        addOne(part.substring(from, at), index, members);
        from = at + Math.max(1, joint);
        at = from - 1;
      }
    }
    addOne(part.substring(from), index, members);
  }

  private static void addOne(String name, int part, List<Member> members) {
    String bare = name.strip();
    bare = bare.endsWith("“") ? bare.substring(0, bare.length() - 1) : bare;
    if (!NameText.of(bare).isEmpty()) {
      members.add(new Member(bare, part));
    }
  }

  /** Where the last mark of a group stands, -1 when there is none. */
  private int groupMark(String part) {
    for (int i = part.length() - 1; i > 0; i--) {
      String word = group.startingAt(part, i, part.length());
      if (word != null && notGroup.lengthBefore(part, i + word.length(), 0) == 0) {
        return i;
      }
    }
    return -1;
  }

  /** A name without the amounts in it: 甲煤业120万吨矿井 is 甲煤业矿井. */
  String withoutAmounts(String name) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (Quantity each : quantities.scan(name, 0, name.length())) {
      if (!each.unit().isEmpty()) {
        int lead = amountLeads.lengthBefore(name, each.start(), from);
        kept.append(name, from, each.start() - lead);
        from = each.end();
      }
    }
    return kept.append(name.substring(from)).toString();
  }
}
