// The import rules of docs/architecture.md. They stand here and nowhere else.

const packages = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);

/** Files of `from` may import files of their own and what `allowed` names, nothing else. */
const only = (from, allowed, also = {}) => ({
  name: `only-what-${from.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}-may`,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [from, ...allowed], ...also },
});

/** Files of `from` may name the types of `to`, and call nothing of it. */
const typesOnly = (from, to) => ({
  name: `only-types-from-${from.replace(/\W+/g, '-')}`,
  severity: 'error',
  from: { path: from },
  to: { path: to, dependencyTypesNot: ['type-only'] },
});

const domain = '^src/domain/';
const contract = '^src/contract/';
const usecases = '^src/usecases/';
/** Who calls a service may wait between tries. */
const pause = '^timers/promises$';
const outside = '^src/(storage|jira|confluence|meter)/';
/** What background work spends, counted where it is spent. */
const meter = '^src/meter/';
/** How a product's REST API is asked, whichever it is. */
const rest = '^src/rest/';

module.exports = {
  forbidden: [
    only(domain, []),
    only(contract, [domain, ...packages('zod')]),
    only(usecases, [domain, contract, outside]),
    typesOnly(usecases, outside),
    typesOnly(usecases, contract),
    only(meter, [domain, '^async_hooks$']),
    only('^src/storage/', [domain, meter, pause, ...packages('zod', '@forge/sql', '@forge/kvs')]),
    only('^src/rest/', [domain, pause, ...packages('zod', '@forge/api')]),
    only('^src/jira/', [domain, meter, rest, ...packages('zod', '@forge/api')]),
    only('^src/confluence/', [domain, rest, ...packages('zod', '@forge/api')]),
    only('^src/resolvers/', [contract, usecases, ...packages('zod', '@forge/resolver')]),
    only('^src/events/', [contract, usecases, ...packages('zod', '@forge/events')]),
    only('^src/index\\.ts$', ['^src/', ...packages('@forge/(api|events|kvs|resolver|sql)', 'zod')]),
    only('^static/', [domain, contract, ...packages('.+')]),
    only('^dev/', ['^src/index\\.ts$', contract, ...packages('.+')], {
      dependencyTypesNot: ['core'],
    }),
    {
      name: 'the-bridge-only-in-api',
      severity: 'error',
      from: { path: '^static/', pathNot: '^static/api/' },
      to: { path: '(^|/)node_modules/@forge/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|/vite\\.config\\.mts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
