package org.qiantou.cli;

import org.jspecify.annotations.Nullable;
import org.qiantou.model.PackInfo;
import org.qiantou.pack.PackLoader;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of the built-in pack. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    @Nullable String program = Version.class.getPackage().getImplementationVersion();
    PackInfo pack = PackLoader.builtIn().info();
    return new String[] {
      "qiantou " + (program == null ? "?" : program), pack.id() + " " + pack.version()
    };
  }
}
