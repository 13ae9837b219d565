package org.dajuan.catalog.pack;

import java.util.List;
import java.util.Map;
import org.dajuan.catalog.pack.source.YamlNode;

/**
 * Where the parts of a life cycle stand that can only be checked against a register using it.
 *
 * @param guards condition of a transition, by transition id
 * @param requires field names that a transition asks for, by transition id
 */
record LifecycleSource(
    Map<String, YamlNode.Scalar> guards, Map<String, List<YamlNode.Scalar>> requires) {}
