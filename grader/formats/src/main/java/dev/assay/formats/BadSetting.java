package dev.assay.formats;

/** A setting has a value that its format can't use; the message says what it takes. */
public final class BadSetting extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * A complaint for whoever set it.
   *
   * @param name of the setting
   * @param value what it was set to
   * @param takes what it takes, after "takes"
   */
  public BadSetting(String name, String value, String takes) {
    super("The setting " + name + " takes " + takes + ", and not \"" + value + "\".");
  }
}
