/**
 * The directive language of report templates: text with figures, variables, lists over records and
 * conditions. Begin with {@link org.dajuan.reports.template.TemplateParser}; {@link
 * org.dajuan.reports.template.TemplateChecker} checks a template against a catalog. Knows nothing
 * of values or output formats.
 *
 * <p>Imports of ours: catalog, catalog.expression, catalog.finding, catalog.indicator,
 * catalog.period, catalog.register, catalog.report, catalog.word, reports.wording.
 */
@NullMarked
package org.dajuan.reports.template;

import org.jspecify.annotations.NullMarked;
