// Networks as files that Gephi, Cytoscape and others read.
const text = (words) => String(words ?? "").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** GraphML with label and kind of every node. */
export function graphml({ nodes, edges }) {
  const data = (key, value) => `<data key="${key}">${text(value)}</data>`;
  return `${HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`
    + '<key id="label" for="node" attr.name="label" attr.type="string"/>\n'
    + '<key id="kind" for="node" attr.name="kind" attr.type="string"/>\n<graph edgedefault="undirected">\n'
    + nodes.map((n) => `<node id="${text(n.id)}">${data("label", n.label)}${data("kind", n.kind)}</node>\n`).join("")
    + edges.map((e) => `<edge source="${text(e.source)}" target="${text(e.target)}"/>\n`).join("")
    + "</graph>\n</graphml>\n";
}

/** GEXF 1.3 with label and kind of every node. */
export function gexf({ nodes, edges }) {
  return `${HEAD}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="undirected">\n`
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
