/**
 * 里程碑 — verdicts on milestones, honours and events: what is told of a thing compared with its
 * record on the day spoken of. Begin at {@link org.dajuan.claims.milestone.ThingJudge}.
 *
 * <p>Imports of ours: catalog, catalog.region, catalog.register, catalog.word, claims.claim,
 * claims.quantity, claims.scope, claims.things, claims.verdict, claims.vocabulary.
 */
@NullMarked
package org.dajuan.claims.milestone;

import org.jspecify.annotations.NullMarked;
