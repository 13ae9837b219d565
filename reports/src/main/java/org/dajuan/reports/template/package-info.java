/**
 * The directive language of report templates: text with figures, variables, lists over records and
 * conditions. Begin with {@link org.dajuan.reports.template.TemplateParser}; {@link
 * org.dajuan.reports.template.TemplateChecker} checks a template against a catalog. Knows nothing
 * of values or output formats; imports the catalog.
 */
@NullMarked
package org.dajuan.reports.template;

import org.jspecify.annotations.NullMarked;
