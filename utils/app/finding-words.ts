import type { WordKey, Words } from '../../components/ui/words.tsx';
import { type Finding, type Fix, ruleKey } from '../rules/rule.ts';

/** The finding's question in the person's language; the rule's own English where a locale lacks it. */
export function questionOf(words: Words, finding: Finding): string {
  return words.t(finding.questionKey as WordKey) || finding.question;
}

export function whyOf(words: Words, finding: Finding): string {
  return words.t(`${ruleKey(finding.rule)}_why` as WordKey);
}

export function labelOf(words: Words, fix: Fix): string {
  return words.t(fix.labelKey as WordKey, ...(fix.args ?? []));
}
