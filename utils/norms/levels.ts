import type { Level } from '../rules/rule.ts';

/** Typed so that a level that is added to the rules has to be added here. */
const KNOWN: Readonly<Record<Level, true>> = { off: true, hint: true, warn: true, pause: true };

/** Every level, from silent to loudest, as valibot's picklist wants them. */
export const LEVEL_NAMES = Object.keys(KNOWN) as Level[];

/** The sentence a wrong level is answered with. */
export const LEVEL_SENTENCE = `A level is one of ${LEVEL_NAMES.join(', ')}.`;
