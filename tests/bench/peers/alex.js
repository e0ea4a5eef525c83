import { text as alexText } from 'alex';

globalThis.engine = {
  check: (text) => alexText(text).messages.length,
};
