package org.yangfan.page;

/**
 * A kind of page, and the view that it shows.
 *
 * @param template the file beside this class, without its ending
 * @param <V> the view
 */
public record Page<V>(String template) {
  /** The start page. */
  public static final Page<HomeView> HOME = new Page<>("home");

  /** What is known of one thing. */
  public static final Page<ThingView> THING = new Page<>("thing");

  /** All things of a kind. */
  public static final Page<KindView> KIND = new Page<>("kind");

  /** All saved queries. */
  public static final Page<QueryListView> QUERIES = new Page<>("queries");

  /** A saved query. */
  public static final Page<QueryView> QUERY = new Page<>("query");

  /** Two things side by side. */
  public static final Page<CompareView> COMPARE = new Page<>("compare");

  /** What was found. */
  public static final Page<SearchView> SEARCH = new Page<>("search");

  /** What programs can ask, with the saved queries. */
  public static final Page<QueryListView> API = new Page<>("api");

  /** The editor for queries, with examples. */
  public static final Page<EditorView> EDITOR = new Page<>("editor");

  /** The terms of the graph. */
  public static final Page<OntologyView> ONTOLOGY = new Page<>("ontology");

  /** What went wrong. */
  public static final Page<ErrorView> ERROR = new Page<>("error");
}
