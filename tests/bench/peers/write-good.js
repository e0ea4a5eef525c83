import writeGood from 'write-good';

globalThis.engine = {
  check: (text) => writeGood(text).length,
};
