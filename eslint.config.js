import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/import-direction.js';
import { noSentences } from './scripts/no-sentences.js';
import { wordsApart } from './scripts/words-apart.js';

const unmask = {
  rules: {
    'import-direction': importDirection,
    'no-sentences': noSentences,
    'words-apart': wordsApart,
  },
};

export default defineConfig(
  globalIgnores([
    'node_modules/',
    'dist/',
    'dist-lib/',
    'runs/',
    'coverage/',
    'test-results/',
    'playwright-report/',
    'public/',
    '.cache/',
    '**/.venv/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // `[...text]` is how this code reads source text: by code point, on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `{}` is the honest default of a type parameter that carries optional fields.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // What is private is private when it runs, too. A constructor has no other way to say so.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"])[accessibility], TSParameterProperty',
          message: 'Write #name: members are private by their name.',
        },
      ],
      // Index arithmetic over typed arrays is most of this code, and noUncheckedIndexedAccess asks
      // for a `!` wherever the loop bound already proves the index.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    // tsc checks these too (checkJs), and knows the globals better.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    ignores: ['src/engine/runtime/native.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'onnxruntime-node',
          message: 'Its telemetry is off in src/engine/runtime/native.ts alone.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { unmask },
    rules: { 'unmask/import-direction': 'error' },
  },
  {
    files: ['src/{app,core,panels,ui}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', 'src/app/dev/**'],
    plugins: { unmask },
    rules: { 'unmask/words-apart': 'error' },
  },
  {
    // Faults are code and data: a person reads what `src/words` makes of them.
    files: ['src/engine/**/*.ts'],
    // What a chat model is asked is for the model to read.
    ignores: ['**/*.test.ts', 'src/engine/testing/**', 'src/engine/prompt/chat.ts'],
    plugins: { unmask },
    rules: { 'unmask/no-sentences': 'error' },
  },
);
