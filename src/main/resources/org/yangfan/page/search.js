// Suggestions as one types: a combobox with a list (WAI-ARIA APG). Without it the fields are plain ones.
"use strict";

function set(element, attributes) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
}

for (const field of document.querySelectorAll("input[data-suggestions]")) {
  const list = document.createElement("ul");
  set(list, { id: `${field.id}-suggestions`, class: "suggestions", role: "listbox", "aria-label": field.dataset.suggestions });
  list.hidden = true;
  field.parentElement.append(list);
  set(field, { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" });
  let asked = "";
  let waiting = 0;

  const options = () => [...list.children];
  const chosen = () => options().findIndex((option) => option.getAttribute("aria-selected") === "true");

  function close() {
    list.hidden = true;
    set(field, { "aria-expanded": "false" });
    field.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    options().forEach((option, i) => set(option, { "aria-selected": i === index }));
    const option = list.children[index];
    if (option) {
      set(field, { "aria-activedescendant": option.id });
      option.scrollIntoView({ block: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }

  function option(suggestion, index) {
    const item = document.createElement("li");
    set(item, { id: `${list.id}-${index}`, role: "option", "aria-selected": "false", "data-href": suggestion.href });
    const label = document.createElement("bdi");
    label.textContent = suggestion.label;
    const kind = document.createElement("small");
    kind.textContent = suggestion.kind;
    item.append(label, " ", kind);
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => location.assign(suggestion.href));
    return item;
  }

  async function ask() {
    const text = field.value.trim();
    asked = text;
    const lang = document.documentElement.lang;
    const answer = text && (await fetch(`/search/suggest?${new URLSearchParams({ q: text, lang })}`));
    if (asked !== text) {
      return; // something else has been typed meanwhile
    }
    const found = answer && answer.ok ? (await answer.json()).suggestions : [];
    list.replaceChildren(...found.filter((each) => each.href.startsWith("/")).map(option));
    close();
    list.hidden = !list.children.length;
    set(field, { "aria-expanded": !list.hidden });
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (list.hidden || event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(((chosen() + step + 1 + count + 1) % (count + 1)) - 1);
    } else if (event.key === "Enter" && chosen() >= 0) {
      location.assign(list.children[chosen()].dataset.href);
    } else if (event.key === "Escape") {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
}
