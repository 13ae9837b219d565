package org.dajuan.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest says it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Dajuan.class.getPackage().getImplementationVersion();
    return new String[] {"Dajuan " + (version == null ? "development" : version)};
  }
}
