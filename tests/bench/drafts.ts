const OPENERS = [
  'can someone',
  'could anyone',
  'could someone please',
  'hi all, can somebody',
  'would anyone',
];
const ASKS = [
  'look at this',
  'check the import',
  'review the doc',
  'take a look at the dashboard',
  'fix the build',
  'update the sheet',
  'restart the job',
  'send the numbers over',
];
const ENDS = [' asap', '?', ' when you get a chance', ' please, it is urgent', ', thanks'];

/** `count` different asks to nobody in particular, short and long, all of which leave a reader asking. */
export function benchDrafts(count: number): string[] {
  const all = OPENERS.flatMap((opener) => ASKS.flatMap((ask) => ENDS.map((end) => `${opener} ${ask}${end}`)));
  if (count > all.length) throw new Error(`There are only ${all.length} drafts.`);
  return all.slice(0, count);
}
