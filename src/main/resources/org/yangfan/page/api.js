// Swagger UI over our own description; nothing is asked of other servers.
"use strict";

SwaggerUIBundle({
  url: "/api/openapi.json",
  dom_id: "#api",
  layout: "BaseLayout",
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: -1,
  tryItOutEnabled: true,
});
