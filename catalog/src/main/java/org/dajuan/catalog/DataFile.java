package org.dajuan.catalog;

import java.nio.file.Path;

/** Sample records of a pack: a CSV or XLSX file to be imported into a register. */
public record DataFile(String register, Path file) {}
