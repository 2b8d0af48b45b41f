import tseslint from 'typescript-eslint';

const clock = 'A clock is handed in (Clock).';
const pure = {
  'no-restricted-syntax': [
    'error',
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: clock,
    },
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
    { selector: "CallExpression[callee.name='Date']", message: clock },
    {
      selector: "MemberExpression[object.name='Math'][property.name='random']",
      message: 'Ids and chances are handed in (Ids).',
    },
  ],
};

const noModuleMocks = {
  'no-restricted-properties': [
    'error',
    ...['mock', 'doMock', 'unstable_mockModule', 'setMock'].map((property) => ({
      object: 'jest',
      property,
      message: 'The real packages run over the local platform.',
    })),
  ],
};

const typed = (project) => ({ parserOptions: { project, tsconfigRootDir: import.meta.dirname } });
const only = (files, ...lists) => lists.flat().map((config) => ({ ...config, files }));
const size = (lines) => ({
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
});

const promises = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/await-thenable': 'error',
};

const unused = {
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};

export default tseslint.config(
  {
    ignores: ['**/dist/', '.local/', 'node_modules/', '**/*.js', '**/*.cjs', '**/*.mjs'],
  },
  { linterOptions: { noInlineConfig: true } },
  ...only(['src/**/*.ts'], tseslint.configs.strictTypeChecked),
  ...only(
    ['static/**/*.{ts,tsx}', 'dev/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    tseslint.configs.strict,
  ),
  { files: ['src/**/*.ts'], languageOptions: typed('./tsconfig.json') },
  {
    files: ['static/**/*.{ts,tsx}'],
    ignores: ['static/vite.config.mts'],
    languageOptions: typed('./static/tsconfig.json'),
    rules: promises,
  },
  {
    files: ['dev/**/*.ts'],
    ignores: ['dev/pages/**'],
    languageOptions: typed('./dev/tsconfig.json'),
    rules: promises,
  },
  {
    files: ['dev/pages/**/*.{ts,tsx}'],
    ignores: ['dev/pages/vite.config.mts'],
    languageOptions: typed('./dev/pages/tsconfig.json'),
    rules: promises,
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    languageOptions: typed('./test/tsconfig.json'),
    rules: {
      ...promises,
      ...noModuleMocks,
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['{src,static,dev}/**/*.ts'], rules: size(50) },
  { files: ['{static,dev}/**/*.tsx'], rules: size(90) },
  { files: ['**/*.{ts,tsx}'], rules: { ...unused, eqeqeq: 'error' } },
  { files: ['src/domain/**', 'src/usecases/**'], rules: pure },
  {
    files: ['src/**/*.ts'],
    rules: {
      // Numbers read well in messages and keys; objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
);
