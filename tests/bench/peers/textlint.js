import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import writeGoodRule from 'textlint-rule-write-good';

/** Both packages are CommonJS with a `default` of their own; bundlers differ in how many of them they unwrap. */
const inner = (module) => module.default ?? module;

const kernel = new TextlintKernel();
const options = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: inner(textPlugin) }],
  rules: [{ ruleId: 'write-good', rule: inner(writeGoodRule) }],
};

globalThis.engine = {
  check: async (text) => (await kernel.lintText(text, options)).messages.length,
};
