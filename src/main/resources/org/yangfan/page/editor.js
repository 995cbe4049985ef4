// The editor: YASGUI on this server's endpoint. Asks nobody else; keeps nothing in this browser.
import "./editor-words.js";
import { PREFIXES, local, shown } from "./results.js";

const FIRST = Object.entries(PREFIXES).slice(0, 5)
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`).join("\n")
  + "\n\nSELECT ?plan ?label WHERE {\n  ?plan a yf:Plan ; rdfs:label ?label .\n} LIMIT 20\n";
const place = document.getElementById("editor");
const words = place.dataset;
const endpoint = new URL("/sparql", location).href;
const { Yasqe } = Yasgui;

async function ask(query) {
  const answer = await fetch(`${endpoint}?query=${encodeURIComponent(query)}`, {
    headers: { Accept: "application/sparql-results+json" },
  });
  return (await answer.json()).results.bindings;
}

/** Terms in use and what they are called: VoID says which classes and properties the graph has. */
async function terms(used, types) {
  const rows = await ask(`PREFIX void: <http://rdfs.org/ns/void#> PREFIX owl: <http://www.w3.org/2002/07/owl#>
    SELECT DISTINCT ?term ?label { { ?part void:${used} ?term } UNION { ?term a ?type VALUES ?type { ${types} } }
    FILTER isIRI(?term) OPTIONAL { ?term <http://www.w3.org/2000/01/rdf-schema#label> ?label } } ORDER BY ?term`);
  const known = new Map();
  for (const { term, label } of rows) {
    known.set(term.value, `${known.get(term.value) ?? ""} ${(label?.value ?? "").toLowerCase()}`);
  }
  return known;
}

/** Completes by the beginning of the IRI or by what a term is called: yf:规划, yf:body. */
function completer(used, types) {
  let known;
  return async (yasqe, token) => {
    known ??= terms(used, types);
    const iri = token?.autocompletionString ?? token?.string ?? "";
    const called = (token?.string ?? "").split(":").pop().toLowerCase();
    return [...await known].filter(([term, labels]) => term.startsWith(iri) || called && labels.includes(called)).map(([term]) => term);
  };
}

const completers = {
  prefixes: async () => Object.entries(PREFIXES).map(([prefix, iri]) => `${prefix}: <${iri}>`),
  class: completer("class", "owl:Class"),
  property: completer("property", "owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty"),
};
for (const [name, get] of Object.entries(completers)) {
  Yasqe.Autocompleters[name] = { ...Yasqe.Autocompleters[name], get, persistenceId: null };
}
Yasqe.defaults.autocompleters = [...Object.keys(completers), "variables"];
Yasqe.defaults.value = FIRST;
Yasqe.defaults.highlightSelectionMatches = false;
Yasgui.defaults.tabName = words.tab;

/** Marks the line that the server could not read; typing takes the mark away. */
function mark(yasqe, { text, place }) {
  const { line, column } = place ?? {};
  if (!line) return;
  const sign = Object.assign(document.createElement("span"), { className: "at-fault", textContent: "!", title: text });
  yasqe.setGutterMarker(line - 1, "gutterErrorBar", sign);
  yasqe.getDoc().setCursor({ line: line - 1, ch: column - 1 });
  yasqe.scrollIntoView({ line: line - 1, ch: column - 1 });
}

// YASGUI reads a boolean in XML alone.
const ACCEPT = { CONSTRUCT: "text/turtle", DESCRIBE: "text/turtle", ASK: "application/sparql-results+xml" };

/** YASGUI's own forgets the type of an answer and what an error says. */
Yasqe.prototype.query = async function query() {
  const began = Date.now();
  const controller = new AbortController();
  const accept = ACCEPT[this.getQueryType()] ?? "application/sparql-results+json";
  const request = new Request(endpoint, {
    method: "POST", signal: controller.signal, body: new URLSearchParams({ query: this.getValue() }),
    headers: { Accept: accept, "Accept-Language": document.documentElement.lang },
  });
  this.emit("query", request, controller);
  let answer;
  try {
    const response = await fetch(request);
    answer = { data: await response.text(), contentType: response.headers.get("Content-Type"), status: response.status };
    if (!response.ok) {
      const problem = JSON.parse(answer.data);
      answer.error = { status: response.status, text: problem.detail, place: problem.parameters };
    }
  } catch (e) {
    answer = { error: { text: e.message } };
  }
  answer.executionTime = Date.now() - began;
  this.emit("queryResponse", answer, answer.executionTime);
  if (answer.error) mark(this, answer.error);
};

const yasgui = new Yasgui(place, {
  requestConfig: { endpoint, method: "POST" },
  copyEndpointOnNewTab: true,
  endpointCatalogueOptions: { getData: () => [{ endpoint }] },
  persistenceId: null,
  yasr: { ...Yasgui.defaults.yasr, pluginOrder: ["table", "chart", "graph", "response"], defaultPlugin: "table" },
});
window.yasgui = yasgui;

function open() {
  const query = new URLSearchParams(location.hash.slice(1)).get("query");
  if (query) yasgui.getTab().setQuery(query);
}
addEventListener("hashchange", open);
open();

document.querySelectorAll(".needs-script").forEach((e) => { e.hidden = false; });
const examples = document.getElementById("examples");
examples.addEventListener("click", async (e) => {
  const link = e.target.closest("a");
  if (!link) return;
  e.preventDefault();
  const query = new URL(link.href).pathname.split("/").pop();
  const [found] = await ask(`PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?text {
    ?query <http://purl.org/dc/terms/identifier> "${query}" ; sh:select|sh:construct|sh:ask ?text }`);
  yasgui.getTab().setQuery(found.text.value);
  examples.parentElement.open = false;
  yasgui.getTab().getYasqe().focus();
});
document.getElementById("filter").addEventListener("input", (e) => {
  const sought = e.target.value.toLowerCase();
  for (const link of examples.querySelectorAll("a")) {
    link.parentElement.hidden = !`${link.textContent} ${link.pathname}`.toLowerCase().includes(sought);
  }
});

const found = document.getElementById("found");
document.getElementById("insert").addEventListener("input", async (e) => {
  const sought = e.target.value.trim();
  const answer = sought && await (await fetch(`/search?format=json&q=${encodeURIComponent(sought)}`)).json();
  if (sought !== e.target.value.trim()) return;
  found.replaceChildren(...(answer ? answer.hits.slice(0, 8) : []).map((hit) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: hit.labels[document.documentElement.lang] ?? Object.values(hit.labels)[0] ?? shown(hit.iri), title: hit.iri });
    button.addEventListener("click", () => {
      const yasqe = yasgui.getTab().getYasqe();
      yasqe.getDoc().replaceSelection(`<${hit.iri}>`);
      yasqe.focus();
    });
    const item = document.createElement("li");
    item.append(button, ` ${local(hit.iri)}`);
    return item;
  }));
});
