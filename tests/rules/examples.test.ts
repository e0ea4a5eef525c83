import { describe, expect, it } from 'vitest';
import { read } from '../../utils/reading/read.ts';
import { ABOUT } from '../../utils/rules/about.ts';
import { applyRules } from '../../utils/rules/apply.ts';
import { RULES } from '../../utils/rules/list.ts';
import { draftOf, NORMS, said } from './draft.ts';

for (const rule of RULES) {
  describe(`the examples of ${rule.id}`, () => {
    it.each(ABOUT[rule.id].bad.map((example) => [said(example), example] as const))(
      'asks back for %s',
      (_name, example) => {
        const draft = draftOf(example);
        const reading = read(draft);
        expect(rule.check(reading, draft, NORMS)).not.toEqual([]);
      },
    );

    it.each(ABOUT[rule.id].good.map((example) => [said(example), example] as const))(
      'says nothing about %s',
      (_name, example) => {
        const draft = draftOf(example);
        expect(applyRules(read(draft), draft, NORMS).filter((finding) => finding.rule === rule.id)).toEqual(
          [],
        );
      },
    );
  });
}
