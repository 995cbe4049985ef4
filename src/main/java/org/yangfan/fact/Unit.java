package org.yangfan.fact;

/**
 * A responsible body as a task names it.
 *
 * @param name the full name it stands for, region included
 * @param mention the words in the document
 * @param collective true for a class of bodies (各市人民政府, 省直有关部门)
 */
public record Unit(String name, String mention, Role role, boolean collective, Inferred inferred) {

  public Unit {
    Checks.present("name", name);
    Checks.present("mention", mention);
    Checks.present("role", role);
  }

  public Unit(String name, String mention, Role role, boolean collective) {
    this(name, mention, role, collective, null);
  }

  /** The same body under this full name. */
  public Unit named(String fullName) {
    return fullName.equals(name) ? this : new Unit(fullName, mention, role, collective, inferred);
  }
}
