package org.dajuan.records.transfer;

import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.register.State;
import org.dajuan.records.draft.DraftFault;
import org.dajuan.records.tabular.CellFault;

/** What can be wrong with a row of an import beyond the record that it holds. */
final class ImportFaults {
  /** Stands in messages for a value that the database fills in. */
  static final String HOLE = "{}";

  private ImportFaults() {}

  static DraftFault of(CellFault fault) {
    return new DraftFault(fault.code(), Severity.ERROR, fault.message(), fault.remedy());
  }

  /** {@code ragged_row}: more or fewer cells than the header. */
  static DraftFault raggedRow(int cells, int headings) {
    return DraftFault.error(
        "ragged_row",
        "本行有 " + cells + " 格，表头有 " + headings + " 格。",
        "The row has " + cells + " cells, the header " + headings + ".",
        "请检查逗号和引号；含逗号的内容要用引号括起来。",
        "Check commas and quotes; a cell that contains a comma stands in quotes.");
  }

  /** {@code duplicate_in_file}: an earlier row has the same key. */
  static DraftFault duplicateInFile() {
    return DraftFault.error(
        "duplicate_in_file",
        "与第 " + HOLE + " 行的主键相同。",
        "Row " + HOLE + " has the same key.",
        "请删除其中一行，或改正主键。",
        "Remove one of the two rows, or mend the key.");
  }

  /** {@code duplicate_key}: a record with this key exists. */
  static DraftFault duplicateInTable() {
    return DraftFault.error(
        "duplicate_key",
        "台账中已有主键相同的记录 " + HOLE + "。",
        "Record " + HOLE + " of the register has the same key.",
        "如要修改已有记录，请选择“更新已有记录”（--update）。",
        "To change records that exist, import with --update.");
  }

  /** {@code duplicate_id}: the id column names a record that exists. */
  static DraftFault duplicateId() {
    return DraftFault.error(
        "duplicate_id",
        "台账中已有编号为 " + HOLE + " 的记录。",
        "The register already has a record with the id " + HOLE + ".",
        "如要修改已有记录，请选择“更新已有记录”（--update）；否则请清空编号。",
        "To change records that exist, import with --update; else empty the id.");
  }

  /** {@code bad_id} */
  static DraftFault badId(String text) {
    return DraftFault.error(
        "bad_id",
        "“" + text + "”不是记录编号。",
        "\"" + text + "\" is no record id.",
        "请清空，或原样保留导出的编号。",
        "Leave it empty, or keep the id as it was exported.");
  }

  /** {@code record_finished}: an update of a record in an end state. */
  static DraftFault recordFinished(State state) {
    return DraftFault.error(
        "record_finished",
        "记录已“" + state.title().zh() + "”，不能通过导入修改。",
        "The record is finished (" + state.title().en() + ") and cannot be changed by an import.",
        "请在记录页面使用更正并说明理由。",
        "Correct it on its page, with a reason.");
  }

  /** {@code not_permitted}: the person has no right to do this in the record's region. */
  static DraftFault notPermitted(Rights.Action action) {
    boolean create = action == Rights.Action.CREATE;
    return DraftFault.error(
        "not_permitted",
        "您没有在该区划" + (create ? "新建" : "修改") + "记录的权限。",
        "You may not " + (create ? "create" : "edit") + " records in this region.",
        "请由该区划的经办人导入，或请管理员授权。",
        "Have somebody who works there import it, or ask an administrator for the right.");
  }

  /** {@code record_voided}: an update of a voided record. */
  static DraftFault recordVoided() {
    return DraftFault.error(
        "record_voided",
        "记录已作废，不能再修改。",
        "The record is voided and cannot be changed any more.",
        "如仍需要，请清空编号后作为新记录导入。",
        "If it is needed after all, empty its id and import it as a new record.");
  }

  /** {@code state_by_import}: an update would change the state. */
  static DraftFault stateByImport(String now) {
    return DraftFault.error(
        "state_by_import",
        "已有记录的状态（" + now + "）只能通过流程改变。",
        "The state of an existing record (" + now + ") changes by steps of its life cycle only.",
        "请清空状态，或填写其现有状态。",
        "Leave the state empty, or write the one it has.");
  }

  /** The fault with a value in its message, for those that the database does not fill in. */
  static DraftFault with(DraftFault fault, String value) {
    Localized message = fault.message();
    return new DraftFault(
        fault.code(),
        fault.severity(),
        new Localized(message.zh().replace(HOLE, value), message.en().replace(HOLE, value)),
        fault.remedy());
  }
}
