/**
 * Lets at most `count` things through in any stretch of `ms` milliseconds.
 *
 * @returns a function that is asked before each thing: true to let it through.
 */
export function limit(count: number, ms: number, now: () => number): () => boolean {
  let passed: number[] = [];
  return () => {
    const at = now();
    // A clock that was set back must not lock anyone out until it has caught up.
    passed = passed.filter((then) => then <= at && at - then < ms);
    if (passed.length >= count) return false;
    passed.push(at);
    return true;
  };
}
