const path = require('node:path');

const react = { react: { runtime: 'automatic' } };
const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { target: 'es2023', parser, transform: react },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const project = (name, testMatch) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/.local/', '<rootDir>/static/dist/'],
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.[cm]?[jt]s$': swc({ syntax: 'typescript', tsx: false }),
  },
  // jira.js exports ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(jira\\.js)/)'],
  moduleNameMapper: {
    '^jira\\.js$': '<rootDir>/node_modules/jira.js/dist/index.js',
    '\\.css$': '<rootDir>/test/support/empty-style.ts',
  },
});

const support = (name) => path.join(__dirname, 'test/support', name);

module.exports = {
  maxWorkers: 2,
  projects: [
    {
      ...project('fast', ['<rootDir>/test/**/*.test.{ts,tsx}']),
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(journeys|scale)/'],
      globalSetup: support('database-global-setup.ts'),
      globalTeardown: support('database-global-teardown.ts'),
    },
    {
      ...project('journeys', ['<rootDir>/test/journeys/**/*.test.ts']),
      globalSetup: support('journeys-global-setup.ts'),
      globalTeardown: support('database-global-teardown.ts'),
    },
  ],
};
