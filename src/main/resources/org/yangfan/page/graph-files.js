// Networks as files that Gephi, Cytoscape and others read.
const text = (words) => String(words ?? "").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** GraphML with IRI, label and kind of every node; its own names of nodes may not hold the signs that an IRI has. */
export function graphml({ nodes, edges }) {
  const data = (key, value) => `<data key="${key}">${text(value)}</data>`;
  const names = new Map(nodes.map((n, i) => [n.id, `n${i}`]));
  return `${HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`
    + '<key id="iri" for="node" attr.name="iri" attr.type="string"/>\n'
    + '<key id="label" for="node" attr.name="label" attr.type="string"/>\n'
    + '<key id="kind" for="node" attr.name="kind" attr.type="string"/>\n<graph edgedefault="undirected">\n'
    + nodes.map((n) => `<node id="${names.get(n.id)}">${data("iri", n.id)}${data("label", n.label)}${data("kind", n.kind)}</node>\n`).join("")
    + edges.map((e) => `<edge source="${names.get(e.source)}" target="${names.get(e.target)}"/>\n`).join("")
    + "</graph>\n</graphml>\n";
}

/** GEXF 1.2 with label and kind of every node. */
export function gexf({ nodes, edges }) {
  return `${HEAD}<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n<graph defaultedgetype="undirected">\n`
    + '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>\n<nodes>\n'
    + nodes.map((n) => `<node id="${text(n.id)}" label="${text(n.label)}"><attvalues><attvalue for="kind" value="${text(n.kind)}"/></attvalues></node>\n`).join("")
    + "</nodes>\n<edges>\n"
    + edges.map((e, i) => `<edge id="${i}" source="${text(e.source)}" target="${text(e.target)}"/>\n`).join("")
    + "</edges>\n</graph>\n</gexf>\n";
}

/** Gives the reader a file; `content` is an address where there is no type. */
export function save(name, type, content) {
  const link = document.createElement("a");
  link.href = type ? URL.createObjectURL(new Blob([content], { type })) : content;
  link.download = name;
  link.click();
}
