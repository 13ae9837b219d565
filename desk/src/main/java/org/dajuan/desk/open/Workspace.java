package org.dajuan.desk.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.desk.account.AccountSchema;
import org.dajuan.desk.account.Accounts;
import org.dajuan.desk.check.CheckDesk;
import org.dajuan.desk.check.ChoiceSchema;
import org.dajuan.desk.disclosure.DisclosureDesk;
import org.dajuan.desk.figure.FigureDesk;
import org.dajuan.desk.figure.ReportYears;
import org.dajuan.desk.form.FormDesk;
import org.dajuan.desk.ledger.LedgerDesk;
import org.dajuan.desk.register.RegisterDesk;
import org.dajuan.desk.report.ReportDesk;
import org.dajuan.desk.task.TaskDesk;
import org.dajuan.desk.warning.WarningDesk;
import org.dajuan.figures.disclosure.Disclosure;
import org.dajuan.figures.engine.FigureEngine;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.figures.store.FigureSchema;
import org.dajuan.figures.text.FigureText;
import org.dajuan.figures.trace.Tracer;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.log.LogPublisher;
import org.dajuan.records.log.LogVerifier;
import org.dajuan.records.log.Proofs;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.schema.SchemaMigration;
import org.dajuan.records.script.ScriptedChanges;
import org.dajuan.records.transfer.RecordExporter;
import org.dajuan.records.transfer.RecordImporter;
import org.dajuan.records.warning.LightDays;
import org.dajuan.records.write.RecordWriter;
import org.dajuan.reports.publish.ReportSchema;
import org.jspecify.annotations.Nullable;

/**
 * An open data folder: its catalog, its database, and what works on them. Opening makes whatever is
 * missing; closing leaves the database server, which stops when nobody else uses it. Thread-safe.
 */
public final class Workspace implements AutoCloseable {

  /** A log is called so until a county has a name of its own in the network. */
  private static final String ORIGIN_PREFIX = "dajuan.example/";

  private final WorkspaceOptions options;
  private final Catalog catalog;
  private final Database database;
  private final FigureEngine engine;
  private final FigureReader figures;
  private final Disclosure disclosure;
  private final FigureText figureText;
  private final Tracer tracer;
  private final Accounts accounts;
  private final RecordWriter writer;
  private final RecordImporter importer;
  private final Access access;
  private final TaskDesk taskDesk;
  private final WarningDesk warningDesk;
  private final DisclosureDesk disclosureDesk;
  private final FormDesk formDesk;
  private final RegisterDesk registerDesk;
  private final FigureDesk figureDesk;
  private final ReportYears years;
  private final Lazily<LogPublisher> publisher;
  private final Lazily<CheckDesk> checkDesk;
  private final Lazily<ReportDesk> reportDesk;
  private final Keeper keeper;
  private volatile boolean demo;
  private volatile @Nullable Instant evening;

  private Workspace(WorkspaceOptions options, Catalog catalog, Database database) {
    this.options = options;
    this.demo = isDemo(options.folder());
    this.catalog = catalog;
    this.database = database;
    this.engine = new FigureEngine(database.engine(), catalog, options.clock());
    this.figures = new FigureReader(database.engine(), catalog, options.clock());
    this.disclosure = new Disclosure(catalog, figures);
    this.figureText = new FigureText(catalog);
    this.tracer = new Tracer(database.engine(), catalog, options.clock());
    this.accounts = new Accounts(database, options.clock());
    this.writer = new RecordWriter(catalog, database, options.clock());
    this.access = new Access(catalog, database);
    this.taskDesk = new TaskDesk(access);
    this.warningDesk = new WarningDesk(access);
    this.disclosureDesk = new DisclosureDesk(access, database, options.clock());
    this.registerDesk = new RegisterDesk(access, warningDesk);
    this.years = new ReportYears(figures, options.clock().withZone(catalog.zone()));
    this.formDesk =
        new FormDesk(
            access, database, disclosure, options.clock(), () -> years.latest(catalog.home()));
    this.figureDesk =
        new FigureDesk(access, disclosure, figureText, tracer, years, this::reportDesk);
    this.importer = new RecordImporter(catalog, database, options.clock());
    this.publisher =
        new Lazily<>(
            () ->
                new LogPublisher(
                    database, options.folder(), ORIGIN_PREFIX + catalog.home(), options.clock()));
    LightDays lightDays = new LightDays(access);
    this.keeper =
        new Keeper(
            database,
            engine,
            publisher::get,
            () -> lightDays.follow(catalog.dayOf(moment())),
            new Housekeeping(disclosureDesk, catalog.zone(), !demo));
    this.checkDesk =
        new Lazily<>(
            () ->
                new CheckDesk(
                    access,
                    database,
                    disclosure,
                    writer,
                    options.clock(),
                    () -> years.latest(catalog.home())));
    this.reportDesk =
        new Lazily<>(
            () ->
                new ReportDesk(
                    access,
                    database,
                    options.folder(),
                    figures,
                    disclosure,
                    publisher::get,
                    options.clock(),
                    new SampleClock(options.clock(), this::reportMoment)));
  }

  /**
   * Opens a data folder.
   *
   * @throws WorkspaceException when its packs have faults or its tables cannot follow them
   * @throws DatabaseException when the database cannot be had
   */
  public static Workspace open(WorkspaceOptions options) {
    return open(options, catalogOf(options));
  }

  /** Opens a data folder for a catalog that {@link #loadPacks} has given. */
  public static Workspace open(WorkspaceOptions options, Catalog catalog) {
    Database database = connect(options);
    try {
      migrate(database, catalog);
      remember(options);
      return new Workspace(options, catalog, database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The catalog of a data folder's packs, or what is wrong with them. */
  public static LoadResult loadPacks(WorkspaceOptions options) {
    return new PackLoader().load(packFolders(options));
  }

  /**
   * Only the database of a data folder; nothing is migrated but the system's tables. The packs that
   * a new folder is asked to be made from are remembered all the same.
   */
  public static Database openDatabase(WorkspaceOptions options) {
    boolean isNew = !Files.exists(options.folder().configFile());
    if (isNew && !options.packs().isEmpty()) {
      catalogOf(options);
    }
    Database database = connect(options);
    if (isNew && !options.packs().isEmpty()) {
      remember(options);
    }
    return database;
  }

  private static Database connect(WorkspaceOptions options) {
    return options
        .database()
        .map(Database::connect)
        .orElseGet(() -> Database.open(options.folder()));
  }

  private static Catalog catalogOf(WorkspaceOptions options) {
    LoadResult loaded = loadPacks(options);
    return loaded
        .catalog()
        .orElseThrow(
            () -> new WorkspaceException("The packs have faults.", loaded.findings().list()));
  }

  private static List<Path> packFolders(WorkspaceOptions options) {
    if (!options.packs().isEmpty()) {
      return options.packs();
    }
    FolderConfig config = FolderConfig.read(options.folder().configFile());
    if (!config.packs().isEmpty()) {
      return config.folders(options.installation());
    }
    if (options.newFolderPacks().isEmpty()) {
      throw new WorkspaceException(
          "It is not known which packs this data folder is made from. Say --pack DIR once.",
          List.of());
    }
    return options.newFolderPacks();
  }

  private static void remember(WorkspaceOptions options) {
    Path file = options.folder().configFile();
    if (options.packs().isEmpty() && Files.exists(file)) {
      return;
    }
    boolean demo = FolderConfig.read(file).demo();
    FolderConfig.of(packFolders(options), options.installation(), demo).write(file);
  }

  private static void migrate(Database database, Catalog catalog) {
    FigureSchema.migrate(database.owner());
    ReportSchema.migrate(database.owner());
    AccountSchema.migrate(database.owner());
    ChoiceSchema.migrate(database.owner());
    Findings findings = SchemaMigration.migrate(database, catalog).findings();
    if (findings.hasErrors()) {
      throw new WorkspaceException(
          "The tables cannot follow the changed packs without losing data.", findings.list());
    }
  }

  /** Whether a folder was made by the demo, and so may be made anew by it. */
  public static boolean isDemo(DataFolder folder) {
    return FolderConfig.read(folder.configFile()).demo();
  }

  /** Marks the folder as one that the demo made. */
  public void markAsDemo() {
    FolderConfig config = FolderConfig.read(folder().configFile());
    new FolderConfig(config.packs(), true).write(folder().configFile());
    demo = true;
  }

  /**
   * Brings what follows from the entries up to date: figures, then the public ledger. Cheap when
   * nothing changed.
   */
  public void bringUpToDate() {
    engine.refresh();
    publisher().publish();
  }

  /** Keeps figures and public ledger up to date while a server runs. */
  public Keeper keeper() {
    return keeper;
  }

  public DataFolder folder() {
    return options.folder();
  }

  public WorkspaceOptions options() {
    return options;
  }

  public Catalog catalog() {
    return catalog;
  }

  public Database database() {
    return database;
  }

  public FigureEngine engine() {
    return engine;
  }

  public FigureReader figures() {
    return figures;
  }

  public ReportYears years() {
    return years;
  }

  public FigureText figureText() {
    return figureText;
  }

  public Tracer tracer() {
    return tracer;
  }

  public Accounts accounts() {
    return accounts;
  }

  public RecordWriter writer() {
    return writer;
  }

  /** Who sees what. */
  public Access access() {
    return access;
  }

  /** The records as a person sees them. */
  public RecordReader records(Person person) {
    return new RecordReader(access, person);
  }

  public RecordImporter importer() {
    return importer;
  }

  public TaskDesk taskDesk() {
    return taskDesk;
  }

  public WarningDesk warningDesk() {
    return warningDesk;
  }

  public DisclosureDesk disclosureDesk() {
    return disclosureDesk;
  }

  public FormDesk formDesk() {
    return formDesk;
  }

  public RegisterDesk registerDesk() {
    return registerDesk;
  }

  public FigureDesk figureDesk() {
    return figureDesk;
  }

  public LedgerDesk ledgerDesk() {
    return new LedgerDesk(folder().ledger(), folder().verifierKey(), proofs());
  }

  /** Applies the changes that the packs script for their sample records. */
  public ScriptedChanges.Outcome applyScriptedChanges() {
    return new ScriptedChanges(catalog, database, writer).apply();
  }

  /**
   * The moment for which tasks and warnings are shown when nobody asks for another: now; in a
   * sample county, whose records end with a year, the evening of that year's last day.
   */
  public Instant moment() {
    return demo ? evening() : options.clock().instant();
  }

  /** The evening of a sample county; once there are figures it stays, and nobody asks again. */
  private Instant evening() {
    Instant known = evening;
    if (known == null) {
      ReportYears.Years all = years.of(catalog.home());
      known = all.latest().last().atTime(18, 0).atZone(catalog.zone()).toInstant();
      evening = all.known().isEmpty() ? null : known;
    }
    return known;
  }

  /** When reports are made: now; in a sample county on the morning after its evening. */
  private Instant reportMoment() {
    return demo ? moment().plus(Duration.ofHours(12)) : options.clock().instant();
  }

  public RecordExporter exporter() {
    return new RecordExporter(access);
  }

  /** Makes the signing key when there is none yet. */
  public LogPublisher publisher() {
    return publisher.get();
  }

  public Proofs proofs() {
    return new Proofs(database, options.folder());
  }

  public LogVerifier verifier() {
    return new LogVerifier(database, options.folder(), catalog);
  }

  public ReportDesk reportDesk() {
    return reportDesk.get();
  }

  public CheckDesk checkDesk() {
    return checkDesk.get();
  }

  @Override
  public void close() {
    keeper.close();
    database.close();
  }
}
