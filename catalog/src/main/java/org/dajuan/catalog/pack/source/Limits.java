package org.dajuan.catalog.pack.source;

/**
 * How much of a pack is read at most, so that a hostile or broken pack cannot exhaust the machine.
 *
 * @param yamlBytes size of one YAML or Markdown file
 * @param yamlDepth nesting of lists and mappings
 * @param csvBytes size of one CSV file
 * @param csvCellCharacters length of one CSV cell
 * @param files number of files of one pack
 */
public record Limits(
    long yamlBytes, int yamlDepth, long csvBytes, int csvCellCharacters, int files) {

  /**
   * 4 MiB per YAML file, 20 levels, 1 GiB per CSV file, 100,000 characters per cell, 10,000 files.
   */
  public static final Limits DEFAULT = new Limits(4L << 20, 20, 1L << 30, 100_000, 10_000);
}
