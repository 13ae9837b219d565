package org.dajuan.server.warnings;

import java.util.List;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.desk.warning.WarningCard;
import org.dajuan.desk.warning.WarningLine;
import org.dajuan.server.frame.Stretch;
import org.dajuan.server.frame.Viewpoint;

/**
 * 预警 — what the page of one warning shows.
 *
 * @param who title of the role that answers, empty for none
 * @param conditions what lights it up, in words
 * @param light id of the light asked for, empty for all but green
 */
public record WarningPage(
    Warning warning,
    WarningCard card,
    String who,
    List<ConditionWords> conditions,
    Viewpoint view,
    String light,
    Stretch<WarningLine> lines) {}
