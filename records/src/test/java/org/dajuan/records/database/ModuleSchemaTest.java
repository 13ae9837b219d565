package org.dajuan.records.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.records.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** FEATURE: a module's schema is made, brought up to date and, when it is newer, left alone. */
class ModuleSchemaTest {

  private static final String SCRIPTS = "org/dajuan/records/database/module";
  private static final ModuleSchema NEW = new ModuleSchema("tst", SCRIPTS, 2);

  private final Database database = TestDatabase.create();

  @AfterEach
  void close() {
    database.close();
  }

  private List<String> columns() {
    return database
        .asOwner()
        .ask(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = 'tst' AND"
                + " table_name = 'thing' ORDER BY 1",
            (connection, select) -> {
              List<String> names = new ArrayList<>();
              try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                  names.add(rows.getString(1));
                }
              }
              return names;
            });
  }

  @Test
  void madeOnceAndThenLeftAlone() {
    NEW.migrate(database.owner());
    assertThat(columns()).containsExactly("id", "name");
    NEW.migrate(database.owner());
    assertThat(columns()).containsExactly("id", "name");
  }

  @Test
  void olderProgramSaysThatANewerOneMadeIt() {
    NEW.migrate(database.owner());
    assertThatThrownBy(() -> new ModuleSchema("tst", SCRIPTS, 1).migrate(database.owner()))
        .isInstanceOf(DatabaseException.class)
        .hasMessage(
            "The tables of schema tst have format 2, this program knows 1. Use the newer program"
                + " that made them.");
  }

  @Test
  void numberThatDoesNotFitTheScriptsIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> new ModuleSchema("tst", SCRIPTS, 3).migrate(database.owner()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(SCRIPTS + " ends with script 2, not 3");
  }
}
