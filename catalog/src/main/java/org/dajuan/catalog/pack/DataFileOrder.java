package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.DataFile;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;

/**
 * The order in which data files are imported: records that others refer to come before those that
 * refer to them, otherwise the order of reading is kept. Registers that refer to each other in a
 * circle stay as they were read.
 */
final class DataFileOrder {

  private final Map<String, Register> registers;
  private final Collection<DataFile> read;
  private final Set<String> entered = new HashSet<>();
  private final List<DataFile> ordered = new ArrayList<>();

  private DataFileOrder(Map<String, Register> registers, Collection<DataFile> read) {
    this.registers = registers;
    this.read = read;
  }

  static List<DataFile> of(Map<String, Register> registers, Collection<DataFile> read) {
    DataFileOrder order = new DataFileOrder(registers, read);
    read.forEach(each -> order.enter(each.register()));
    return List.copyOf(order.ordered);
  }

  private void enter(String register) {
    if (!entered.add(register)) {
      return;
    }
    Register known = registers.get(register);
    if (known != null) {
      for (Field field : known.fields()) {
        if (field.type() instanceof FieldType.RecordOf other) {
          enter(other.register());
        }
      }
    }
    read.stream().filter(each -> each.register().equals(register)).forEach(ordered::add);
  }
}
