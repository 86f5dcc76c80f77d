// What the linter holds: TypeScript's strict rules, and who may import whom (ARCHITECTURE.md).
import tseslint from 'typescript-eslint';

// As a regular expression: a pattern `dns` would also take our own folder of that name.
const builtins = '^(node:.*|fs|path|os|url|util|crypto|child_process|net|dns|worker_threads)(/.*)?$';
const lsp = [
  'vscode-languageserver',
  'vscode-languageserver/*',
  'vscode-languageserver-*',
  'vscode-jsonrpc',
  'vscode-jsonrpc/*',
];
const editor = ['vscode', 'vscode-languageclient', 'vscode-languageclient/*'];

const forbid = (group, message) => ({ group, message });
const forbidBuiltins = (message) => ({ regex: builtins, message });
const imports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['dist/', 'out/', '**/node_modules/', '.vscode-test/', 'test/editor/workspace/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are what such a spread is for here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Indexing an array may give undefined though its type does not say so: such conditions are needed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Enumerations here name octets and codes, and are compared with octets and codes that were read.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/lsp/**', 'server/src/hosts/**'],
    rules: imports(
      forbidBuiltins('The core touches no file, no network and no clock: give it what it needs.'),
      forbid([...lsp, ...editor], 'The core knows no protocol and no editor; that is the business of lsp/.'),
      forbid(['**/lsp/*', '**/hosts/*'], 'Floors import downward only.'),
    ),
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    rules: imports(
      forbidBuiltins('Only hosts/ knows on which machine the server runs.'),
      forbid(editor, 'The server serves every editor.'),
      forbid(['**/hosts/*'], 'Floors import downward only.'),
    ),
  },
  { files: ['server/src/hosts/**/*.ts'], rules: imports(forbid(editor, 'The server serves every editor.')) },
  {
    files: ['client/src/**/*.ts'],
    rules: imports(
      forbid(['**/server/**'], 'The client knows the server by its protocol only.'),
      forbid(lsp, 'Use vscode-languageclient.'),
    ),
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.base],
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off',
      'prefer-const': 'error',
      'no-var': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
    },
  },
);
