/** The directions in which the house may be walked: in, out, and never back. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'model-is-pure',
      comment: 'The model knows neither database, HTTP nor files; the browser bundles it.',
      severity: 'error',
      from: { path: '^src/model' },
      to: { path: '^(src/(?!model)|node:|fs|path)', pathNot: '^src/model' },
    },
    {
      name: 'layout-is-pure',
      severity: 'error',
      from: { path: '^src/layout' },
      to: { path: '^src/(database|features|api|cli)' },
    },
    {
      name: 'database-knows-no-features',
      severity: 'error',
      from: { path: '^src/database' },
      to: { path: '^src/(features|api|cli)' },
    },
    {
      name: 'contracts-are-shared',
      comment: 'Contracts are bundled for the browser: they may use the model and each other.',
      severity: 'error',
      from: { path: '^src/features/.*/?contract\\.ts$' },
      to: { path: '^(src/(database|api|cli)|src/features/.*/(queries|routes)\\.ts)' },
    },
    {
      name: 'queries-know-no-http',
      severity: 'error',
      from: { path: '^src/features/.*/queries\\.ts$' },
      to: { path: '^(src/(api|cli)|src/features/.*/routes\\.ts|node_modules/express)' },
    },
    {
      name: 'adhoc-cypher-knows-no-http',
      comment:
        'Who reviews what a statement may do reads one folder; only spelling suggestions come from elsewhere.',
      severity: 'error',
      from: { path: '^src/adhoc-cypher' },
      to: {
        path: '^(src/(api|cli|access|features)|node_modules/express)',
        pathNot: '^src/features/common/nearest\\.ts$',
      },
    },
    {
      name: 'access-knows-no-http',
      severity: 'error',
      from: { path: '^src/access' },
      to: { path: '^(src/(api|cli|database|features)|node_modules/express)' },
    },
    {
      name: 'only-the-cli-starts-things',
      severity: 'error',
      from: { path: '^src/(?!cli)' },
      to: { path: '^src/cli' },
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
      to: { path: '^(src/|node:|web/)', pathNot: '^src/client/|^src/features/.*contract\\.ts$' },
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
