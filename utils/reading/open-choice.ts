import type { Choice, Reading } from './reading.ts';

/** Whether another sentence tells something of the matter. */
export function argued(reading: Reading, choice: Choice): boolean {
  return reading.sentences.some(
    (sentence, index) => index !== choice.sentence && sentence.states && sentence.content > 0,
  );
}

/**
 * The sentence that puts a decision to the readers, or `null`: one that proposes or asks what to do, or alternatives
 * with a leaning or a call for opinions beside them. A question with "or" alone asks for knowledge.
 */
export function openChoice(reading: Reading): Choice | null {
  if (reading.decided.length > 0) return null;
  const { choices } = reading;
  const put = choices.find((choice) => choice.kind === 'put' || choice.kind === 'bare');
  if (put) return put;
  const laid = choices.filter((choice) => choice.kind === 'laid');
  const leans = choices.filter((choice) => choice.kind === 'leans');
  const stands = choices.filter((choice) => choice.kind === 'stands');
  return (
    choices.find(
      (choice) =>
        (choice.kind === 'laid' &&
          (laid.length > 1 || leans.length > 0 || reading.opinions.length > 0 || argued(reading, choice))) ||
        (choice.kind === 'loose' &&
          (leans.some((lean) => lean.sentence !== choice.sentence) || reading.opinions.length > 0)),
    ) ??
    // A position that is argued for, or one beside another's.
    (stands.length > 1 ||
    (stands[0] &&
      (reading.opinions.length > 0 ||
        reading.sentences.some(({ content }, index) => content > 0 && index !== stands[0]!.sentence)))
      ? stands[0]!
      : null)
  );
}
