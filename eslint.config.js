import astro from 'eslint-plugin-astro';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import local from './scripts/lint/plugin.mjs';
import svelteConfig from './svelte.config.js';

/** Who may import from src/: what each part is allowed, and nothing else of it. CONTRIBUTING.md says why. */
const allowed = {
  'lib/numerics': ['lib/numerics'],
  'lib/engine': ['lib/engine', 'lib/numerics'],
  'lib/experiment': ['lib/experiment', 'lib/engine/types.ts', 'lib/engine/digest.ts', 'lib/i18n/text.ts'],
  'lib/session': ['lib/session', 'lib/experiment', 'lib/engine', 'lib/i18n/text.ts'],
  'lib/i18n': ['lib/i18n'],
  'lib/site': ['lib/site', 'lib/i18n', 'content'],
  'components/plots': ['components/plots', 'lib/i18n', 'lib/numerics'],
  'components/controls': ['components/controls', 'components/plots', 'lib/session', 'lib/experiment', 'lib/numerics', 'lib/i18n'],
  'components/demos/**/*.ts': ['components/demos', 'lib/experiment', 'lib/engine', 'lib/numerics', 'lib/i18n'],
  'components/demos/**/*.svelte': [
    'components/demos',
    'components/plots',
    'components/controls',
    'lib/experiment',
    'lib/numerics',
    'lib/i18n',
  ],
  'components/page': ['components', 'lib', 'content', 'styles'],
};
const zones = Object.entries(allowed).map(([part, parts]) => ({
  target: `./src/${part}${part.includes('.') ? '' : '/**/*'}`,
  from: './src',
  except: parts.map((name) => `./${name}`),
  message: `src/${part} may import only from ${parts.join(', ')}.`,
}));

/** A permalink must give the same bits in every browser: only what IEEE 754 fixes (sqrt, abs, floor, fround, imul, ...) is left. */
const unportable =
  'random sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh exp expm1 log log1p log2 log10 pow cbrt hypot';

export default ts.config(
  globalIgnores([
    'dist',
    '.astro',
    'test-results',
    'playwright-report',
    '**/*.generated.ts',
    'src/lib/engine/wasm/assembly',
    'tmp*',
  ]),
  ts.configs.recommended,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    extends: [ts.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    // Our interfaces are records of functions that do not use `this`.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    plugins: { 'import-x': importX, local },
    settings: { 'import-x/resolver-next': [createNodeResolver()] },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.{ts,svelte,astro}'], rules: { 'local/no-circles': 'error', 'local/figure-roles': 'error' } },
  {
    // All that takes part in a run or a download. Words may say numbers as they like, and a recomputation is to be another way.
    files: ['src/lib/{engine,numerics,experiment}/**/*.ts', 'src/components/demos/**/*.ts'],
    ignores: ['src/components/demos/**/{text,recompute,from-tables}.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...unportable.split(' ').map((property) => ({
          object: 'Math',
          property,
          message: 'Its bits differ between JavaScript engines: use #lib/numerics/portable.ts or random.ts.',
        })),
        ...['Date', 'performance'].map((object) => ({
          object,
          property: 'now',
          message: 'A run may depend on its parameters only.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
          message: '** is Math.pow: its bits differ.',
        },
      ],
    },
  },
);
