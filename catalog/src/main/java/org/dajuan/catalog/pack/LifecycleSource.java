package org.dajuan.catalog.pack;

import java.util.List;
import java.util.Map;
import org.dajuan.catalog.pack.source.YamlNode;

/**
 * Where the parts of a life cycle stand that can only be checked against a register using it.
 *
 * @param guards condition of a transition, by transition id
 * @param extensions condition under which the deadline of a transition is longer, by transition id
 * @param fields every field name that the life cycle mentions
 * @param times those of them that must be dates or points in time
 */
record LifecycleSource(
    Map<String, YamlNode.Scalar> guards,
    Map<String, YamlNode.Scalar> extensions,
    List<YamlNode.Scalar> fields,
    List<YamlNode.Scalar> times) {}
