// What YASGUI says, in the words of the page: it knows English alone, and leaves some of its parts without a name.
const place = document.getElementById("editor");
const words = place.dataset;
const TEXTS = {
  "New Tab": words.addTab, "Rename Tab": words.renameTab, "Copy Tab": words.copyTab, "Close Tab": words.closeTab,
  "Close other tabs": words.closeOthers, "Undo close Tab": words.reopenTab, "Show all": words.more, "Download result": words.save,
  "Press CTRL - <spacebar> to autocomplete": words.complete,
};
const TOOK = /^(\d+) results? in ([\d.]+) seconds?$/;

/** Parts whose name is known by what they are. */
const NAMES = {
  ".CodeMirror textarea": words.query, "input.autocomplete": words.endpoint, ".addTab": words.addTab, ".closeTab": words.closeTab,
  ".yasqe_queryButton": words.run, ".yasqe_share": words.share, ".yasqe_sharePopup input": words.share,
  ".select_table": words.table, ".select_chart": words.chart, ".select_graph": words.graph, ".select_response": words.response,
  ".yasr_downloadIcon": words.save,
};

function name(element, label) {
  if (element.ariaLabel !== label) element.ariaLabel = label;
  if (!element.matches("input, textarea") && element.title !== label) element.title = label;
}

function retell(element) {
  const text = element.textContent.trim();
  const [, rows, seconds] = TOOK.exec(text) ?? [];
  if (rows) element.textContent = words.took.replace("0", () => rows).replace("1", () => seconds);
  else if (TEXTS[text]) element.textContent = TEXTS[text];
}

function mend() {
  for (const [selector, label] of Object.entries(NAMES)) place.querySelectorAll(selector).forEach((each) => name(each, label));
  place.querySelectorAll(".context-menu-item, .notification, .yasr_response_chip, .overlay_btn").forEach(retell);
  place.querySelectorAll(".overlay_btn[title]").forEach((each) => { if (TEXTS[each.title]) name(each, TEXTS[each.title]); });
  place.querySelectorAll(".select_response span").forEach((each) => { if (each.textContent !== words.response) each.textContent = words.response; });
  place.querySelectorAll(".CodeMirror-scroll").forEach((each) => { each.tabIndex = 0; });
  place.querySelectorAll(".addTab:not([role])").forEach((each) => each.setAttribute("role", "tab"));
}
new MutationObserver(mend).observe(place, { childList: true, subtree: true });
mend();
