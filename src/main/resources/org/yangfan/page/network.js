// Networks: filters by kind, neighbours of a node from a saved query, files of what is shown.
import { gexf, graphml, save } from "./graph-files.js";

const LOOKS = [
  { colour: "#3d77b8", shape: "ellipse", path: "M8 1a7 7 0 1 0 .1 0z" },
  { colour: "#b0621b", shape: "rectangle", path: "M2 2h12v12h-12z" },
  { colour: "#2e7d4f", shape: "triangle", path: "M8 1l7 13h-14z" },
  { colour: "#7a4fa3", shape: "diamond", path: "M8 0l8 8l-8 8l-8-8z" },
  { colour: "#9c3b4f", shape: "pentagon", path: "M8 1l7 5l-3 9h-8l-3-9z" },
  { colour: "#54606e", shape: "hexagon", path: "M4 2h8l4 6l-4 6h-8l-4-6z" },
];
const SVG = "http://www.w3.org/2000/svg";
const LAYOUT = { name: "cose", animate: false, nodeRepulsion: () => 60000, idealEdgeLength: () => 40, gravity: 0.6 };

/** How much greater a node is drawn that leads to more: those stay legible in a large network. */
const weight = (node) => Math.min(24, 4 * Math.sqrt(Math.max(0, node.degree() - 1)));

/** An element with properties and children. */
export function make(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function sign(look) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  Object.entries({ viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" })
    .forEach(([name, value]) => svg.setAttribute(name, value));
  path.setAttribute("d", look.path);
  path.setAttribute("fill", look.colour);
  svg.append(path);
  return svg;
}

async function library() {
  if (!window.cytoscape) {
    // Cytoscape would add a style element, which the policy of this site refuses; style.css has what it says.
    document.head.append(make("meta", { id: "__________cytoscape_stylesheet" }));
    await new Promise((resolve, reject) => document.head.append(
      make("script", { src: "/assets/cytoscape.min.js", onload: resolve, onerror: reject })));
  }
  return window.cytoscape;
}

/** A network in `place` with its tools in `tools`, whose data attributes are its words. */
class Network {
  constructor(cytoscape, place, tools, data) {
    Object.assign(this, { place, tools, words: tools.dataset, kinds: [] });
    const ink = getComputedStyle(document.body).color;
    this.cy = cytoscape({
      container: place,
      minZoom: 0.1,
      maxZoom: 4,
      style: [
        { selector: "node", style: {
          label: "data(label)", color: ink, "font-size": (n) => 11 + weight(n) / 2, "min-zoomed-font-size": 7, "text-wrap": "wrap", "text-max-width": 110,
          width: (n) => 14 + weight(n), height: (n) => 14 + weight(n),
          "background-color": (n) => this.look(n.data("kind")).colour, shape: (n) => this.look(n.data("kind")).shape } },
        { selector: "node:selected", style: { "border-width": 3, "border-color": ink, "font-weight": "bold" } },
        { selector: ".looked-at, node:selected", style: { "min-zoomed-font-size": 0, "font-size": (n) => 14 / n.cy().zoom(), "z-index": 1 } },
        { selector: "edge", style: { width: 1, "line-color": "#8a919c", "curve-style": "haystack" } },
      ],
    });
    this.filters = make("span", { className: "filters" });
    this.chosen = make("select", { id: `${place.id}-node` });
    this.drawTools();
    this.add(data.nodes, data.edges);
    this.cy.on("mouseover mouseout", "node", (e) => e.target.toggleClass("looked-at", e.type === "mouseover"));
    this.cy.on("tap", "node", (e) => this.choose(e.target.id(), true));
  }

  look(kind) {
    if (!this.kinds.includes(kind)) this.kinds.push(kind);
    return LOOKS[this.kinds.indexOf(kind) % LOOKS.length];
  }

  drawTools() {
    const press = (text, act) => make("button", { type: "button", textContent: text, onclick: act });
    this.open = make("a", { textContent: this.words.open });
    this.chosen.addEventListener("change", () => this.choose(this.chosen.value, false));
    this.status = make("span", { role: "status" });
    this.tools.append(
      this.filters,
      make("span", {}, make("label", { htmlFor: this.chosen.id, textContent: this.words.node }), " ", this.chosen),
      press(this.words.expand, () => this.expand(this.chosen.value)), this.open, this.status,
      press("PNG", () => save("network.png", "", this.cy.png({ full: true, scale: 2, bg: getComputedStyle(document.body).backgroundColor }))),
      press("GraphML", () => save("network.graphml", "application/xml", graphml(this.shown()))),
      press("GEXF", () => save("network.gexf", "application/xml", gexf(this.shown()))));
  }

  /** What is seen: hidden kinds are left out. */
  shown() {
    const seen = this.cy.elements(":visible");
    return { nodes: seen.nodes().map((n) => n.data()), edges: seen.edges().map((e) => e.data()) };
  }

  add(nodes, edges) {
    const before = this.cy.nodes().length;
    for (const node of nodes) {
      if (this.cy.getElementById(node.id).empty()) this.cy.add({ group: "nodes", data: node });
    }
    for (const edge of edges) {
      const id = [edge.source, edge.target].sort().join(" ");
      if (this.cy.getElementById(id).empty()) this.cy.add({ group: "edges", data: { ...edge, id } });
    }
    this.cy.layout({ ...LAYOUT, randomize: before === 0 }).run();
    this.spread();
    this.list();
    return this.cy.nodes().length - before;
  }

  /** Makes the network as wide as its place is. */
  spread() {
    const box = this.cy.nodes().boundingBox({ includeLabels: false });
    const ratio = this.cy.width() / this.cy.height() * box.h / box.w;
    if (ratio > 1) this.cy.nodes().positions((n) => ({ x: n.position("x") * ratio, y: n.position("y") }));
    this.cy.fit(undefined, 20);
  }

  list() {
    const kinds = [...new Set(this.cy.nodes().map((n) => n.data("kind")))];
    const known = new Set([...this.filters.querySelectorAll("input")].map((box) => box.value));
    this.filters.append(...kinds.filter((kind) => !known.has(kind)).map((kind) => this.filter(kind)));
    const value = this.chosen.value;
    this.chosen.replaceChildren(...kinds.map((kind) => make("optgroup", { label: kind },
      ...this.cy.nodes().filter((n) => n.data("kind") === kind).sort((a, b) => a.data("label").localeCompare(b.data("label")))
        .map((n) => make("option", { value: n.id(), textContent: n.data("label") })))));
    if (value) this.chosen.value = value;
    this.choose(this.chosen.value, false);
  }

  filter(kind) {
    const box = make("input", { type: "checkbox", checked: true, value: kind });
    box.addEventListener("change", () =>
      this.cy.nodes().filter((n) => n.data("kind") === kind).style("display", box.checked ? "element" : "none"));
    return make("label", {}, box, " ", sign(this.look(kind)), ` ${kind}`);
  }

  choose(id, expand) {
    const node = this.cy.getElementById(id);
    if (node.empty()) return;
    this.chosen.value = id;
    this.cy.nodes().unselect();
    node.select();
    this.open.href = node.data("href") || id;
    if (expand) this.expand(id);
  }

  async expand(id) {
    this.status.textContent = "…";
    const answer = await fetch(`/api/queries/neighbours?format=json&thing=${encodeURIComponent(id)}`);
    const rows = answer.ok ? (await answer.json()).results.bindings : [];
    const lang = document.documentElement.lang === "zh" ? "Zh" : "En";
    const said = (row, name) => (row[name + lang] ?? row[`${name}Zh`] ?? row[name]).value;
    const nodes = rows.map((row) => ({
      id: row.neighbour.value, label: said(row, "neighbour"), kind: said(row, "kind"),
      href: row.neighbour.value.replace(/^.*?\/id\//, "/page/") }));
    const added = this.add(nodes, nodes.map((node) => ({ source: id, target: node.id })));
    this.status.textContent = `+${added}`;
  }
}

/** Draws `data` (nodes of id, label, kind, href; edges of source, target). */
export async function draw(place, tools, data) {
  const cytoscape = await library();
  place.hidden = tools.hidden = false;
  return new Network(cytoscape, place, tools, data);
}

document.querySelectorAll(".network-data").forEach((block) => {
  const place = block.previousElementSibling;
  draw(place, place.previousElementSibling, JSON.parse(block.textContent));
});
