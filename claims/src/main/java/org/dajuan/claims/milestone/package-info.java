/**
 * 里程碑 — verdicts on milestones, honours and events: what is told of a thing compared with its
 * record on the day spoken of. Imports the things, the scope and the verdicts. Begin at {@link
 * org.dajuan.claims.milestone.ThingJudge}.
 */
@NullMarked
package org.dajuan.claims.milestone;

import org.jspecify.annotations.NullMarked;
