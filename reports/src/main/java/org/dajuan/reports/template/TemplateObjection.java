package org.dajuan.reports.template;

import org.dajuan.catalog.finding.Objection;

/**
 * Something wrong with a template.
 *
 * @param offset where it begins, in chars of the template's text
 */
record TemplateObjection(int offset, Objection objection) {}
