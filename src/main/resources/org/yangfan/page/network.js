// Draws the networks of a page: filters by kind, a click leads to the page of a thing.
"use strict";

const SHADES = ["#3d77b8", "#b0621b", "#2e7d4f", "#7a4fa3", "#9c3b4f", "#54606e"];

function save(name, type, content) {
  const link = document.createElement("a");
  link.href = type ? URL.createObjectURL(new Blob([content], { type })) : content;
  link.download = name;
  link.click();
}

function graphml(data) {
  const text = (s) => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const nodes = data.nodes.map((n) =>
    `<node id="${text(n.id)}"><data key="label">${text(n.label)}</data></node>`);
  const edges = data.edges.map((e) => `<edge source="${text(e.source)}" target="${text(e.target)}"/>`);
  return '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    + '<key id="label" for="node" attr.name="label" attr.type="string"/><graph edgedefault="undirected">\n'
    + nodes.concat(edges).join("\n") + "\n</graph></graphml>\n";
}

function button(text, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

function filter(kind, shade, cy) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = true;
  box.addEventListener("change", () =>
    cy.nodes().filter((n) => n.data("kind") === kind).style("display", box.checked ? "element" : "none"));
  label.append(box, ` ${kind}`);
  return label;
}

function draw(block) {
  const place = block.previousElementSibling;
  const tools = place.previousElementSibling;
  const data = JSON.parse(block.textContent);
  place.hidden = tools.hidden = false;
  const kinds = [...new Set(data.nodes.map((n) => n.kind))];
  const ink = getComputedStyle(document.body).color;
  const cy = cytoscape({
    container: place,
    elements: [...data.nodes, ...data.edges].map((each) => ({ data: each })),
    layout: { name: "cose", animate: false, nodeRepulsion: () => 60000, idealEdgeLength: () => 40, gravity: 0.6 },
    minZoom: 0.2,
    maxZoom: 4,
    style: [
      { selector: "node", style: {
        label: "data(label)", color: ink, "font-size": 9, width: 14, height: 14, "text-wrap": "wrap", "text-max-width": 90,
        "background-color": (n) => SHADES[kinds.indexOf(n.data("kind")) % SHADES.length] } },
      { selector: "edge", style: { width: 1, "line-color": "#8a919c", "curve-style": "haystack" } },
    ],
  });
  cy.on("tap", "node", (e) => { if (e.target.data("href")) location.href = e.target.data("href"); });
  tools.append(
    ...kinds.map((kind, i) => filter(kind, SHADES[i], cy)),
    button(tools.dataset.png, () => save("network.png", "", cy.png({ full: true, scale: 2 }))),
    button(tools.dataset.graphml, () => save("network.graphml", "application/xml", graphml(data))));
}

// Cytoscape would add a style element, which the policy of this site refuses; style.css has what it says.
document.head.append(Object.assign(document.createElement("meta"), { id: "__________cytoscape_stylesheet" }));
document.querySelectorAll(".network-data").forEach(draw);
