// The editor: YASGUI on this server's endpoint. Asks nobody else; keeps its tabs in this browser.
"use strict";

const PREFIXES = {
  yf: "https://w3id.org/yangfan/ontology#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  org: "http://www.w3.org/ns/org#",
};
const FIRST = Object.entries(PREFIXES).slice(0, 5)
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`).join("\n")
  + "\n\nSELECT ?plan ?label WHERE {\n  ?plan a yf:Plan ; rdfs:label ?label .\n} LIMIT 20\n";
const endpoint = new URL("/sparql", location).href;

async function terms(kinds) {
  const query = `SELECT DISTINCT ?term { ?term a ?kind VALUES ?kind { ${kinds} } FILTER isIRI(?term) } ORDER BY ?term`;
  const answer = await fetch(`${endpoint}?query=${encodeURIComponent(query)}`, {
    headers: { Accept: "application/sparql-results+json" },
  });
  return (await answer.json()).results.bindings.map((row) => row.term.value);
}

const OWL = "http://www.w3.org/2002/07/owl#";
const completers = {
  prefixes: async () => Object.entries(PREFIXES).map(([prefix, iri]) => `${prefix}: <${iri}>`),
  class: () => terms(`<${OWL}Class>`),
  property: () => terms(`<${OWL}ObjectProperty> <${OWL}DatatypeProperty> <${OWL}AnnotationProperty>`),
};
for (const [name, get] of Object.entries(completers)) {
  const known = Yasgui.Yasqe.Autocompleters[name];
  if (known) Yasgui.Yasqe.Autocompleters[name] = { ...known, get, persistenceId: null };
}
Yasgui.Yasqe.defaults.autocompleters = Object.keys(completers).concat("variables");
Yasgui.Yasqe.defaults.value = FIRST;

const yasgui = new Yasgui(document.getElementById("editor"), {
  requestConfig: { endpoint, method: "POST" },
  copyEndpointOnNewTab: true,
  endpointCatalogueOptions: { getData: () => [{ endpoint }] },
  persistenceId: null,
});

function open() {
  const query = new URLSearchParams(location.hash.slice(1)).get("query");
  if (query) yasgui.getTab().setQuery(query);
}
addEventListener("hashchange", open);
open();

// Names what YASGUI leaves without one, also in what it adds later.
const words = document.getElementById("editor").dataset;
function name() {
  const named = (selector, label) => document.querySelectorAll(`#editor ${selector}:not([aria-label])`)
    .forEach((each) => each.setAttribute("aria-label", label));
  named(".CodeMirror textarea", words.query);
  named("input.autocomplete", words.endpoint);
  document.querySelectorAll("#editor .addTab:not([role])").forEach((each) => each.setAttribute("role", "tab"));
}
new MutationObserver(name).observe(document.getElementById("editor"), { childList: true, subtree: true });
name();
