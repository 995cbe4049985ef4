// Swagger UI over our own description; nothing is asked of other servers. Only its operations: the page says the rest.
"use strict";

const api = document.querySelector("#api");

function operationsAlone({ React }) {
  const Layout = ({ getComponent }) =>
    React.createElement("div", { className: "swagger-ui" }, React.createElement(getComponent("operations", true)));
  return { components: { OperationsAlone: Layout } };
}

SwaggerUIBundle({
  url: api.dataset.description,
  domNode: api,
  layout: "OperationsAlone",
  plugins: [operationsAlone],
  validatorUrl: null,
  tryItOutEnabled: true,
});
