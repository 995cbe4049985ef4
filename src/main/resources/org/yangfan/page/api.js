// Swagger UI over our own description; nothing is asked of other servers. Only its operations: the page says the rest.
"use strict";

const api = document.querySelector("#api");

function operationsAlone({ React }) {
  const waiting = () => React.createElement("p", { role: "status", lang: document.documentElement.lang },
    document.getElementById("main").dataset.waiting);
  const PARTS = { success: "operations", failed: "errors" };
  const Layout = ({ getComponent, specSelectors }) => {
    const part = PARTS[specSelectors.loadingStatus()];
    return React.createElement("div", { className: "swagger-ui" }, React.createElement(part ? getComponent(part, true) : waiting));
  };
  return { components: { OperationsAlone: Layout } };
}

SwaggerUIBundle({
  url: api.dataset.description,
  domNode: api,
  layout: "OperationsAlone",
  plugins: [operationsAlone],
  validatorUrl: null,
  tryItOutEnabled: true,
  syntaxHighlight: { activated: false }, // its colours are too faint, and long answers take long
});

// What Swagger UI leaves without a name, or out of reach of the keyboard, also in what it adds later.
function mend() {
  for (const field of api.querySelectorAll("tr[data-param-name] :is(select, input, textarea):not([aria-label])")) {
    field.setAttribute("aria-label", field.closest("tr").dataset.paramName);
  }
  for (const table of api.querySelectorAll("table[role=region]")) table.removeAttribute("role"); // rows and cells would be none
  for (const code of api.querySelectorAll("pre:not([tabindex])")) code.tabIndex = 0;
}
new MutationObserver(mend).observe(api, { childList: true, subtree: true });
