/**
 * Pack folders become a Catalog: YAML reading with positions, checks, every fault reported at once.
 */
@NullMarked
package org.dajuan.catalog.pack;

import org.jspecify.annotations.NullMarked;
