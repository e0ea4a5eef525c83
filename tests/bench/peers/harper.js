import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js';

/** The WebAssembly file, served beside the page. */
const linter = new LocalLinter({ binary: createBinaryModuleFromUrl('/harper.wasm') });

globalThis.engine = {
  ready: () => linter.setup(),
  check: async (text) => (await linter.lint(text, { language: 'plaintext' })).length,
};
