// Stands in for `node:assert`, which textlint's kernel imports for its own self-checks.
function assert(value, message) {
  if (!value) throw new Error(message ?? 'Assertion failed');
}

export default assert;
export const ok = assert;
export const strictEqual = (a, b, message) => assert(Object.is(a, b), message);
export function doesNotThrow(run) {
  run();
}
