package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Returns;
import org.dajuan.catalog.word.Localized;

/** Derives the register in which the returns that a register expects are kept. */
final class ReturnsRegister {

  static final String SUFFIX = "_returns";

  /** Where the respondent is an org, the region it answers for. */
  private static final String REGION = "region";

  private ReturnsRegister() {}

  static Register of(Register register, Returns returns) {
    boolean byRegion = returns.level() != null;
    List<Field> fields = new ArrayList<>();
    FieldType respondent =
        byRegion ? new FieldType.RegionOf(returns.level()) : new FieldType.OrgOf();
    fields.add(field(register, Returns.RESPONDENT, respondent, "填报者", "Respondent", true));
    if (!byRegion) {
      FieldType region = new FieldType.RegionOf(null);
      fields.add(field(register, REGION, region, "所在区划", "Region", true));
    }
    fields.add(field(register, Returns.PERIOD, new FieldType.PeriodText(), "填报期", "Period", true));
    fields.add(field(register, Returns.NIL, new FieldType.Bool(), "零报告", "Nil return", false));
    fields.add(field(register, Returns.FILED_ON, new FieldType.Date(), "报送日期", "Filed on", false));
    List<String> key = List.of(Returns.RESPONDENT, Returns.PERIOD);
    return Register.builder(register.id() + SUFFIX).stream(register.stream())
        .title(new Localized(register.title().zh() + "报送情况", "Returns of " + register.title().en()))
        .fields(fields)
        .regionField(byRegion ? Returns.RESPONDENT : REGION)
        .orgField(byRegion ? null : Returns.RESPONDENT)
        .key(key)
        .label(key)
        .lifecycle(LifecycleReader.DEFAULT)
        .place(register.place())
        .rights(register.rights())
        .build();
  }

  private static Field field(
      Register register, String name, FieldType type, String zh, String en, boolean required) {
    return Field.builder(name)
        .type(type)
        .title(new Localized(zh, en))
        .required(required)
        .place(register.place())
        .build();
  }
}
