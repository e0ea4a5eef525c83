import { RULES } from '../../../utils/rules/list.ts';
import type { RuleId } from '../../../utils/rules/rule.ts';
import type { Record_ } from './load.ts';
import { type Share, share } from './score.ts';

/** What a contrast file shows: gaps found, silence where nothing is amiss, and pairs told apart. */
export interface ContrastReport {
  rules: Partial<Record<RuleId, { must: Share; recall: Share; precision: Share }>>;
  must: Share;
  clearWithBadge: Share;
  fineWithBadge: Share;
  pairsApart: Share;
}

const KNOWN: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));

function listed(record: Record_, name: 'gaps' | 'must'): RuleId[] {
  const value = record.fields[name];
  return Array.isArray(value)
    ? value.filter((id): id is RuleId => typeof id === 'string' && KNOWN.has(id))
    : [];
}

/** A finding loud enough for the badge. */
export function badged(record: Record_): boolean {
  return record.findings.some((finding) => finding.level !== 'hint');
}

function found(record: Record_, rule: RuleId): boolean {
  return record.findings.some((finding) => finding.rule === rule);
}

/** Scores records of kind gap, clear and fine. Only gaps of rules that exist are counted. */
export function contrastReport(
  records: readonly Record_[],
  wrong: (record: Record_, why: string) => void,
): ContrastReport {
  const gaps = records.filter((record) => record.fields.kind === 'gap');
  const clear = records.filter((record) => record.fields.kind === 'clear');
  const fine = records.filter((record) => record.fields.kind === 'fine');
  const report: ContrastReport = {
    rules: {},
    must: share(0, 0),
    clearWithBadge: share(clear.filter(badged).length, clear.length),
    fineWithBadge: share(fine.filter(badged).length, fine.length),
    pairsApart: share(0, 0),
  };
  let musts = 0;
  let mustsFound = 0;
  for (const { id } of RULES) {
    const wanted = gaps.filter((record) => listed(record, 'gaps').includes(id));
    const must = gaps.filter((record) => listed(record, 'must').includes(id));
    const said = records.filter((record) => found(record, id));
    const right = said.filter((record) => listed(record, 'gaps').includes(id));
    const hit = must.filter((record) => found(record, id));
    report.rules[id] = {
      must: share(hit.length, must.length),
      recall: share(right.length, wanted.length),
      precision: share(right.length, said.length),
    };
    musts += must.length;
    mustsFound += hit.length;
    for (const record of must) if (!found(record, id)) wrong(record, `missed ${id}`);
    for (const record of said)
      if (!listed(record, 'gaps').includes(id)) wrong(record, `false ${id} (${String(record.fields.kind)})`);
  }
  report.must = share(mustsFound, musts);
  report.pairsApart = pairs(gaps, clear);
  return report;
}

/** A pair is told apart when the gap has a finding of its own gaps and its repaired twin has none of them. */
function pairs(gaps: readonly Record_[], clear: readonly Record_[]): Share {
  let apart = 0;
  let all = 0;
  for (const gap of gaps) {
    const wanted = listed(gap, 'gaps');
    const twin = clear.find((record) => record.fields.pair === gap.fields.pair);
    if (wanted.length === 0 || !twin) continue;
    all += 1;
    if (wanted.some((id) => found(gap, id)) && !wanted.some((id) => found(twin, id))) apart += 1;
  }
  return share(apart, all);
}
