package org.yangfan.vocabulary;

import org.apache.jena.rdf.model.Resource;

/**
 * What the name of a body ends in.
 *
 * @param term its full and short forms
 * @param takesStem whether a stem before it makes a known name: 教育 + 厅
 * @param collective whether such a name means a class of bodies: 企业
 */
record BodyEnding(BodyTerm term, boolean takesStem, boolean collective) {

  static BodyEnding of(Resource subject) {
    return new BodyEnding(
        BodyTerm.of(subject), says(subject, "takesStem"), says(subject, "collective"));
  }

  private static boolean says(Resource subject, String property) {
    return subject.hasProperty(Names.yf(property))
        && subject.getProperty(Names.yf(property)).getBoolean();
  }
}
