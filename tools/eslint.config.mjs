// The lint rules: typed TypeScript rules everywhere, and the rules for Lit, elements and size in src.
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noTextDates } from './no-text-dates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeGlobals = { process: 'readonly', console: 'readonly', URL: 'readonly', fetch: 'readonly' };

const noLocalClock = 'The clock and zone of the machine are not read: take an instant and a named zone.';
/** What of `Date` depends on the clock or the zone of the machine. */
const localClock = [
  'MemberExpression[computed=false][property.name=/^(get|set)(Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|Year)$/]',
  'MemberExpression[computed=false][property.name="getTimezoneOffset"]',
  'CallExpression[arguments.length<2][callee.property.name=/^toLocale(Date|Time)String$/]',
  'MemberExpression[object.name="Date"][property.name=/^(now|parse)$/]',
  'NewExpression[callee.name="Date"][arguments.length!=1]',
  'CallExpression[callee.name="Date"]',
  // Without a zone that is named on the spot, it is that of the machine.
  ':matches(NewExpression, CallExpression)[callee.property.name="DateTimeFormat"]:not(:has(Property[key.name="timeZone"]))',
].map((selector) => ({ selector, message: noLocalClock }));

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', 'coverage', 'node_modules', 'tests/hosts/*/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['tests/element/pages/*.js'],
    languageOptions: {
      globals: { window: 'readonly', document: 'readonly', console: 'readonly', performance: 'readonly' },
    },
  },
  {
    files: ['src/embed/*.js'],
    languageOptions: {
      globals: {
        ...{
          window: 'readonly',
          document: 'readonly',
          location: 'readonly',
          parent: 'readonly',
          URL: 'readonly',
        },
        ...{ addEventListener: 'readonly', ResizeObserver: 'readonly' },
      },
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y, house: { rules: { 'no-text-dates': noTextDates } } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'house/no-text-dates': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        ...localClock,
      ],
    },
  },
  // A language is one table of plain data.
  { files: ['src/locales/*.ts'], rules: { 'max-lines': 'off' } },
  {
    // An element's typed events are stated by an interface that merges with its class.
    files: ['src/element/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-declaration-merging': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
