/**
 * 少数不显 — which figures a person is told. A figure that rests on few records of a register about
 * persons would say something of each of them, so it is withheld from whoever may not read those
 * records. Begin with {@code ToldFigures}, which answers as a person; {@code SmallCounts} has the
 * rule.
 *
 * <p>Imports of ours: catalog, catalog.indicator, catalog.period, catalog.region, catalog.register,
 * figures, figures.formula, figures.read, figures.text, records.access.
 */
@NullMarked
package org.dajuan.figures.disclosure;

import org.jspecify.annotations.NullMarked;
