package org.dajuan.catalog.pack.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.Place;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML file (1.2, one document) into nodes with positions. Built on the parser's events, so
 * that depth is bounded before any recursion, and aliases, with which a small file can unfold into
 * a huge one, are refused. Duplicate keys are faults; the first stands.
 */
public final class YamlReader {

  private final SourceFile file;
  private final Faults faults;
  private final Limits limits;

  private YamlReader(SourceFile file, Faults faults, Limits limits) {
    this.file = file;
    this.faults = faults;
    this.limits = limits;
  }

  /** The root of a file, or nothing when it cannot be read; then the fault was reported. */
  public static Optional<YamlNode> read(SourceFile file, Faults faults, Limits limits) {
    return new YamlReader(file, faults, limits).read();
  }

  private Optional<YamlNode> read() {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.name())
            .setCodePointLimit((int) Math.min(Integer.MAX_VALUE, limits.yamlBytes()))
            .build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(file.text()).iterator();
      @Nullable YamlNode root = null;
      while (events.hasNext()) {
        Event event = events.next();
        if (event instanceof DocumentStartEvent && root != null) {
          throw new Refused(YamlFaults.YAML_SECOND_DOCUMENT, place(event.getStartMark()));
        }
        if (event instanceof ScalarEvent
            || event instanceof MappingStartEvent
            || event instanceof SequenceStartEvent
            || event instanceof AliasEvent) {
          root = node(event, events, 0);
        }
      }
      return Optional.ofNullable(root);
    } catch (Refused e) {
      faults.fileUnreadable();
      faults.report(e.fault, e.place, "limit", limits.yamlDepth());
    } catch (MarkedYamlEngineException e) {
      faults.fileUnreadable();
      String problem = String.valueOf(e.getProblem()).replaceAll("\\s+", " ");
      Place.InFile place = place(e.getProblemMark());
      faults.report(
          problem.contains("TAB") ? YamlFaults.YAML_TAB : YamlFaults.YAML_SYNTAX,
          place,
          "problem",
          problem);
    } catch (YamlEngineException e) {
      faults.fileUnreadable();
      String problem = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      faults.report(YamlFaults.YAML_SYNTAX, file.whole(), "problem", problem);
    }
    return Optional.empty();
  }

  private YamlNode node(Event event, Iterator<Event> events, int depth) {
    if (depth > limits.yamlDepth()) {
      throw new Refused(YamlFaults.YAML_TOO_DEEP, place(event.getStartMark()));
    }
    if (event instanceof AliasEvent) {
      throw new Refused(YamlFaults.YAML_ALIAS, place(event.getStartMark()));
    } else if (event instanceof SequenceStartEvent) {
      return sequence(event, events, depth);
    } else if (event instanceof MappingStartEvent) {
      return mapping(event, events, depth);
    }
    return scalar((ScalarEvent) event);
  }

  private YamlNode sequence(Event start, Iterator<Event> events, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof SequenceEndEvent)) {
      items.add(node(event, events, depth + 1));
      event = events.next();
    }
    return new YamlNode.Sequence(items, place(start.getStartMark()));
  }

  private YamlNode mapping(Event start, Iterator<Event> events, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Place.InFile> seen = new HashMap<>();
    Event event = events.next();
    while (!(event instanceof MappingEndEvent)) {
      YamlNode key = node(event, events, depth + 1);
      YamlNode value = node(events.next(), events, depth + 1);
      if (!(key instanceof YamlNode.Scalar name)) {
        faults.report(YamlFaults.YAML_KEY_NOT_TEXT, key.place());
      } else if (seen.containsKey(name.value())) {
        Place.InFile first = seen.get(name.value());
        faults.report(
            YamlFaults.YAML_DUPLICATE_KEY, name.place(), "key", name.value(), "line", first.line());
      } else {
        seen.put(name.value(), name.place());
        entries.add(new YamlNode.Entry(name, value));
      }
      event = events.next();
    }
    return new YamlNode.Mapping(entries, place(start.getStartMark()));
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    String value = event.getValue();
    boolean empty =
        event.isPlain() && (value.isEmpty() || value.equals("~") || value.equals("null"));
    return new YamlNode.Scalar(
        value, empty, file, offset(event.getStartMark()), offset(event.getEndMark()));
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(m -> file.offset(m.getLine(), m.getColumn())).orElse(0);
  }

  private Place.InFile place(Optional<Mark> mark) {
    return mark.map(m -> file.at(m.getLine() + 1, m.getColumn() + 1)).orElse(file.whole());
  }

  /** Ends the reading of a file that is not worth reading on. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;
    private final transient Place.InFile place;

    Refused(Fault fault, Place.InFile place) {
      super(fault.code(), null, false, false);
      this.fault = fault;
      this.place = place;
    }
  }
}
