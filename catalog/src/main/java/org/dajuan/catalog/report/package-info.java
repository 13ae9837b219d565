/**
 * Report definitions: which template, for which level and period. Imports only the root package.
 */
@NullMarked
package org.dajuan.catalog.report;

import org.jspecify.annotations.NullMarked;
