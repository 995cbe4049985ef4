// How the editor shows answers: as a table, a chart, a network; and what is wrong with a query.
import { draw, make } from "./network.js";

export const PREFIXES = {
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
const place = document.getElementById("editor");
const words = place.dataset;
const ROWS = 100;
const BARS = 60;
const NODES = 400;
const NUMBER = /(integer|decimal|double|float|int|long)$/;

/** The part of an IRI behind the base of the graph. */
export const local = (iri) => iri.startsWith(`${words.base}id/`) ? iri.slice(words.base.length + 3) : "";

/** An IRI as people read it. */
export function shown(iri) {
  const prefix = Object.entries(PREFIXES).find(([, space]) => iri.startsWith(space));
  return prefix ? `${prefix[0]}:${iri.slice(prefix[1].length)}` : local(iri) || iri;
}

/** Its page here, or itself. */
function href(iri) {
  if (local(iri)) return `/page/${local(iri)}`;
  return iri.startsWith(PREFIXES.yf) ? `/ontology#${iri.slice(PREFIXES.yf.length)}` : iri;
}

const isNumber = (term) => term?.datatype !== undefined && NUMBER.test(term.datatype);
const isThing = (term) => term?.type === "uri";

class Plugin {
  constructor(yasr) { this.yasr = yasr; }
  get vars() { return this.yasr.results?.getVariables() ?? []; }
  get rows() { return this.yasr.results?.getBindings() ?? []; }
  columns(test) { return this.vars.filter((name) => this.rows.some((row) => test(row[name]))); }
  canHandleResults() { return this.vars.length > 0; }
  getIcon() { return document.createElement("span"); }
  show(...parts) { this.yasr.resultsEl.append(...parts); }
}

class Table extends Plugin {
  priority = 10;
  label = words.table;
  count = ROWS;
  draw() {
    this.count = ROWS;
    this.body = make("tbody", {});
    const heads = this.vars.map((name) => {
      const head = make("th", { scope: "col" }, make("button", { type: "button", textContent: name, onclick: () => this.sort(name, head) }));
      return head;
    });
    this.filter = make("input", { type: "search", id: "rows", oninput: () => this.fill() });
    this.more = make("button", { type: "button", textContent: words.more, onclick: () => { this.count *= 10; this.fill(); } });
    const scroll = make("div", { className: "scroll", tabIndex: 0 }, make("table", {}, make("thead", {}, make("tr", {}, ...heads)), this.body));
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", words.table);
    this.show(make("p", {}, make("label", { htmlFor: "rows", textContent: words.filter }), " ", this.filter), scroll, this.more);
    this.order = [...this.rows];
    this.fill();
  }
  sort(name, head) {
    const up = head.getAttribute("aria-sort") !== "ascending";
    head.parentElement.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const value = (row) => row[name]?.value ?? "";
    this.order.sort((a, b) => (up ? 1 : -1) * value(a).localeCompare(value(b), undefined, { numeric: true }));
    this.fill();
  }
  fill() {
    const sought = this.filter.value.toLowerCase();
    const rows = this.order.filter((row) => Object.values(row).some((term) => term.value.toLowerCase().includes(sought)) || !sought);
    this.body.replaceChildren(...rows.slice(0, this.count).map((row) => make("tr", {}, ...this.vars.map((name) => this.cell(row[name])))));
    this.more.hidden = rows.length <= this.count;
  }
  cell(term) {
    if (!term) return make("td", {});
    if (isThing(term)) return make("td", {}, make("a", { href: href(term.value), textContent: shown(term.value), title: term.value }));
    const text = make("span", { textContent: term.value });
    const lang = term["xml:lang"] ?? term.lang;
    if (lang) text.lang = lang;
    return make("td", {}, text, lang ? make("small", { textContent: ` ${lang}` }) : "");
  }
  download(name) {
    return { getData: () => this.yasr.results.asCsv(), contentType: "text/csv", title: "CSV", filename: `${name || "answer"}.csv` };
  }
}

class Chart extends Plugin {
  priority = 5;
  label = words.chart;
  canHandleResults() { return this.columns(isNumber).length > 0 && this.rows.length > 0; }
  draw() {
    const select = (id, text, names) => {
      const made = make("select", { id, onchange: () => this.bars() }, ...names.map((name) => make("option", { value: name, textContent: `?${name}` })));
      return [made, make("label", { htmlFor: id, textContent: text })];
    };
    const numbers = this.columns(isNumber);
    const lang = document.documentElement.lang === "zh" ? /Zh$/ : /En$/;
    const others = this.vars.filter((name) => !numbers.includes(name)).sort((a, b) => lang.test(b) - lang.test(a));
    const [number, numberLabel] = select("bars-of", words.bars, numbers);
    const [label, labelLabel] = select("named-by", words.named, others.length ? others : numbers);
    Object.assign(this, { number, namedBy: label, body: make("tbody", {}) });
    this.show(make("p", {}, labelLabel, " ", label, " ", numberLabel, " ", number), make("table", { className: "bars" }, this.body));
    this.bars();
  }
  bars() {
    const rows = this.rows.filter((row) => isNumber(row[this.number.value])).slice(0, BARS);
    const most = Math.max(...rows.map((row) => Number(row[this.number.value].value)), 0);
    this.body.replaceChildren(...rows.map((row) => this.bar(row, most)));
  }
  bar(row, most) {
    const named = row[this.namedBy.value];
    const figure = row[this.number.value].value;
    const tr = make("tr", {}, make("th", { scope: "row", textContent: named ? shown(named.value) : "" }), make("td", { className: "bar" }), make("td", { className: "figure", textContent: figure }));
    const width = most > 0 ? Math.max(0, Number(figure)) / most * 100 : 0;
    tr.children[1].innerHTML = `<svg viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="16" aria-hidden="true"><rect class="fill" width="${width}" height="10"/></svg>`;
    return tr;
  }
}

class Graph extends Plugin {
  priority = 4;
  label = words.graph;
  canHandleResults() { return this.columns(isThing).length > 1; }
  draw() {
    const nodes = new Map();
    const edges = [];
    const columns = this.columns(isThing).filter((name) => name !== "predicate");
    for (const row of this.rows) {
      const things = columns.filter((name) => isThing(row[name]));
      if (nodes.size + things.length > NODES) break;
      things.forEach((name, i) => {
        const iri = row[name].value;
        const label = row[`${name}Zh`] ?? row[`${name}Name`] ?? row[`${name}Title`];
        if (!nodes.has(iri)) nodes.set(iri, { id: iri, label: label?.value ?? shown(iri), kind: `?${name}`, href: href(iri) });
        if (i > 0) edges.push({ source: row[things[i - 1]].value, target: iri });
      });
    }
    const tools = make("div", { className: "network-tools", hidden: true });
    Object.assign(tools.dataset, { open: words.open, expand: words.expand, node: words.node });
    const canvas = make("div", { className: "network", id: "answer-network", hidden: true });
    this.show(tools, canvas);
    return draw(canvas, tools, { nodes: [...nodes.values()], edges });
  }
}

class Fault extends Plugin {
  priority = 20;
  hideFromSelection = true;
  canHandleResults() { return Boolean(this.yasr.results?.getError()); }
  draw() {
    const fault = make("p", { className: "fault", textContent: this.yasr.results.getError().text });
    fault.setAttribute("role", "alert");
    this.show(fault);
  }
}

Object.entries({ table: Table, chart: Chart, graph: Graph, error: Fault })
  .forEach(([name, plugin]) => Yasgui.Yasr.registerPlugin(name, plugin));
