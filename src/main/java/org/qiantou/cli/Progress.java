package org.qiantou.cli;

import java.util.Locale;
import org.qiantou.cli.input.InputException;
import org.qiantou.model.Message;
import org.qiantou.report.Printable;

/** Tells a person who watches how far the work is, twice a second, on one line of its own. */
final class Progress {

  private static final long PAUSE = 500_000_000;

  private final Console console;
  private final Locale locale;
  private final boolean watched;
  private long last = System.nanoTime();
  private boolean shown;

  Progress(Console console) {
    this.console = console;
    locale = console.locale();
    watched = console.isWatched();
  }

  void at(String key, Object... args) {
    long now = System.nanoTime();
    if (watched && now - last >= PAUSE) {
      last = now;
      shown = true;
      String text = Message.of(InputException.BUNDLE, key, args).in(locale);
      console.err().print("\r\u001b[K" + Printable.of(text));
      console.err().flush();
    }
  }

  /** Clears the line. */
  void end() {
    if (shown) {
      console.err().print("\r\u001b[K");
      console.err().flush();
      shown = false;
    }
  }
}
