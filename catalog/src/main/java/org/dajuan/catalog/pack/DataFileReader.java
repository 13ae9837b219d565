package org.dajuan.catalog.pack;

import java.nio.file.Path;
import org.dajuan.catalog.DataFile;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.word.Localized;

/** Finds data/*.csv and data/*.xlsx. What is in them is checked when they are imported. */
final class DataFileReader {

  private final Loading loading;
  private final Faults faults;

  DataFileReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  void read(PackFolder pack) {
    for (Path file : pack.files("data", "")) {
      String name = String.valueOf(file.getFileName());
      if (name.equals(ChangesReader.FILE)) {
        continue;
      }
      Place.InFile place = pack.place(file);
      int dot = name.lastIndexOf('.');
      String register = dot < 0 ? name : name.substring(0, dot);
      String ending = dot < 0 ? "" : name.substring(dot + 1);
      if (!ending.equals("csv") && !ending.equals("xlsx")) {
        faults.report(DataFaults.UNKNOWN_DATA_FILE, place, "name", name);
        continue;
      }
      if (!loading.registers.isDeclared(register)) {
        String nearest = NearestWord.suggest(register, loading.registers.names());
        faults.report(
            DataFaults.STRAY_DATA_FILE,
            place,
            "register",
            register,
            "name",
            name,
            "advice",
            nearest.isEmpty()
                ? new Localized("请把它移到别处。", "Move it elsewhere.")
                : new Localized(
                    "是否应为“" + nearest + "”？否则请移到别处。",
                    "Did you mean " + nearest + "? Else move it elsewhere."));
        continue;
      }
      String once = pack.name() + "/" + register;
      DataFile before = loading.dataFiles.putIfAbsent(once, new DataFile(register, file));
      if (before != null) {
        faults.report(
            DataFaults.SECOND_DATA_FILE,
            place,
            "register",
            register,
            "first",
            String.valueOf(before.file().getFileName()));
      }
    }
  }
}
