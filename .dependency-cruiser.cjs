/** Which folders may import which: arrows go one way, from the command line down to the model. */

/** A folder of src that may import these others, itself, and the errors and settings beside them. */
function layer(folder, below) {
  const allowed = [folder, ...below].map((name) => `${name}/`).join('|');
  return {
    name: `${folder}-knows-only-what-is-below-it`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^(src|web|test)/', pathNot: `^src/(${allowed}|errors\\.ts|settings\\.ts)` },
  };
}

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'folders-form-no-cycles',
      comment: 'Also between features: what two of them share goes into features/common.',
      scope: 'folder',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    // The layers of src, from the bottom: each folder and those that it may import.
    layer('model', []),
    layer('layout', ['model']),
    layer('database', ['model', 'layout']),
    layer('access', []),
    layer('adhoc-cypher', ['model', 'database']),
    layer('endpoint', ['model', 'database', 'access', 'adhoc-cypher']),
    layer('features', ['model', 'layout', 'database', 'adhoc-cypher', 'endpoint']),
    layer('api', ['model', 'database', 'access', 'adhoc-cypher', 'endpoint', 'features']),
    {
      name: 'model-and-layout-run-in-the-browser',
      severity: 'error',
      from: { path: '^src/(model|layout)/' },
      to: { path: '^(node:|fs|path)' },
    },
    {
      name: 'contracts-are-shared',
      comment: 'Contracts are bundled for the browser: they may use the model and each other.',
      severity: 'error',
      from: { path: '^src/features/.*/?contract\\.ts$' },
      to: { path: '^(src/(database|api|cli)|src/features/.*/(queries|routes)\\.ts)' },
    },
    {
      name: 'queries-know-no-routes',
      severity: 'error',
      from: { path: '^src/features/.*/queries\\.ts$' },
      to: { path: '^src/features/.*/routes\\.ts' },
    },
    {
      name: 'only-the-api-knows-express',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(api|cli)/' },
      to: { path: '^node_modules/express' },
    },
    {
      name: 'web-knows-the-contract-only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/(model|layout|client)/|^src/features/.*contract\\.ts$' },
    },
    {
      name: 'client-knows-the-contract-only',
      comment: 'It runs in the page, at the command line and in programs of others.',
      severity: 'error',
      from: { path: '^src/client' },
      to: {
        path: '^(src/|node:|web/)',
        pathNot: '^src/client/|^src/features/(operations|.*contract)\\.ts$|^src/endpoint/operation\\.ts$',
      },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(src|web)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
