import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createMemo, read } from '../../../utils/reading/read.ts';
import type { Reading } from '../../../utils/reading/reading.ts';
import { applyRules } from '../../../utils/rules/apply.ts';
import type { Finding, RuleNorms } from '../../../utils/rules/rule.ts';
import { draftFrom } from '../check/input.ts';

/** One record of a corpus file, and what the checker says about it. */
export interface Record_ {
  id: string;
  text: string;
  fields: Record<string, unknown>;
  reading: Reading;
  findings: Finding[];
}

/** Counted from when a record has no "now" of its own: a Tuesday morning. */
const NOW = Date.parse('2026-11-24T09:00:00Z');

const NORMS: RuleNorms = { levels: {}, askRooms: ['help-*', 'ask-*', 'support-*'] };

/** The JSONL files a path stands for: itself, or those in the folder. */
export function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

/** Reads a file and runs the checker over every line. A line that is no draft stops the run with its number. */
export function checked(path: string): Record_[] {
  const records: Record_[] = [];
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const fields = JSON.parse(line) as Record<string, unknown>;
      const known = { ...fields };
      if (fields.unit !== undefined) delete known.surface;
      if (known.now === undefined && typeof fields.reference === 'string') known.now = fields.reference;
      const draft = draftFrom(known, { now: NOW, zone: 'Europe/Berlin' });
      if (!draft.ok) throw new Error(`${path}:${index + 1}: ${draft.error}`);
      const reading = read(draft.value, createMemo());
      const findings = applyRules(reading, draft.value, NORMS);
      records.push({
        id: typeof fields.id === 'string' ? fields.id : `line ${index + 1}`,
        text: draft.value.text,
        fields,
        reading,
        findings,
      });
    });
  return records;
}
