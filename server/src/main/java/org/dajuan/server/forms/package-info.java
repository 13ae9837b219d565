/**
 * 报表 — pages of forms: which there are and what they ask of people, and one filled from what is
 * known. Imports frame; asks the desk of forms.
 */
@NullMarked
package org.dajuan.server.forms;

import org.jspecify.annotations.NullMarked;
