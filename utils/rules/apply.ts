import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import { RULES } from './list.ts';
import { type Finding, type Fix, type RuleId, type RuleNorms, ruleKey } from './rule.ts';

/** While nothing is said yet, which thing and who would be asked too early; a call's topic is its thing. */
const SILENCED_BY: Partial<Record<RuleId, readonly RuleId[]>> = {
  topic: ['empty', 'call'],
  owner: ['empty'],
  decider: ['empty'],
  why: ['empty', 'topic'],
  'reply-by': ['empty', 'topic'],
};

/**
 * What a reader would have to ask back for, in the order of the text, at most one finding a rule. Rules that the
 * norms turn off stay out; in another language than English only those speak that can.
 */
export function applyRules(reading: Reading, draft: Draft, norms: RuleNorms): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const level = norms.levels[rule.id] ?? rule.level;
    if (level === 'off' || (reading.language === 'other' && !rule.anyLanguage)) continue;
    if (findings.some((finding) => SILENCED_BY[rule.id]?.includes(finding.rule))) continue;
    const gap = rule.check(reading, draft, norms)[0];
    if (!gap) continue;
    findings.push({
      rule: rule.id,
      level: gap.weak ? 'hint' : level,
      start: gap.start,
      end: gap.end,
      question: rule.questions[gap.question] ?? '',
      questionKey: `${ruleKey(rule.id)}_question_${gap.question}`,
    });
  }
  return findings.sort((a, b) => a.start - b.start);
}

/** One-click answers to a finding of the same reading and draft; empty where only the writer can tell. */
export function fixesFor(finding: Finding, reading: Reading, draft: Draft, norms: RuleNorms): Fix[] {
  const rule = RULES.find((each) => each.id === finding.rule);
  if (!rule?.fixes) return [];
  const question = finding.questionKey.slice(`${ruleKey(finding.rule)}_question_`.length);
  return rule.fixes({ start: finding.start, end: finding.end, question }, reading, draft, norms);
}
