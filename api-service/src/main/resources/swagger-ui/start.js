SwaggerUIBundle({
  url: '../openapi',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'none',
  // asks no validator elsewhere
  validatorUrl: null,
});
