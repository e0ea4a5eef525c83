import 'temporal-polyfill/global';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { badged, type ContrastReport, contrastReport } from './contrast.ts';
import { checked, filesOf, type Record_ } from './load.ts';
import { type Scores, type Share, scores, share } from './score.ts';
import { type TimeReport, timeReport } from './times.ts';

const USAGE = `Measures the reading and the rules on text.

  eval FILE.jsonl|FOLDER …   --json for machines   --show lists the errors

Records with "ask": true|false score the asks; records with "kind": gap|clear|fine score the rules;
records with "labels": {"time_expr": …} and "spans" or "expected" score the times; records of chat without any show how often a badge appears.
`;

interface FileReport {
  file: string;
  records: number;
  asks?: Scores;
  times?: TimeReport;
  contrast?: ContrastReport;
  badges?: Share;
  byRule?: Record<string, number>;
}

function isTimed(labels: unknown): boolean {
  return typeof labels === 'object' && labels !== null && 'time_expr' in labels;
}

function report(path: string, wrong: (record: Record_, why: string) => void): FileReport {
  const records = checked(path);
  const out: FileReport = { file: basename(path), records: records.length };
  const asks = records.filter((record) => typeof record.fields.ask === 'boolean');
  if (asks.length > 0) {
    const items = asks.map((record) => ({
      truth: record.fields.ask === true,
      said: record.reading.asks.length > 0,
      record,
    }));
    for (const { truth, said, record } of items)
      if (truth !== said) wrong(record, truth ? 'missed ask' : 'false ask');
    out.asks = scores(items);
  }
  const kinds = records.filter(
    (record) => typeof record.fields.kind === 'string' && /^(?:gap|clear|fine)$/.test(record.fields.kind),
  );
  if (kinds.length > 0) out.contrast = contrastReport(kinds, wrong);
  const timed = records.filter((record) => isTimed(record.fields.labels));
  if (timed.length > 0) out.times = timeReport(timed, wrong);
  const plain = records.filter(
    (record) => record.fields.ask === undefined && !kinds.includes(record) && !timed.includes(record),
  );
  if (plain.length > 0) {
    const loud = plain.filter(badged);
    out.badges = share(loud.length, plain.length);
    out.byRule = {};
    for (const record of loud) {
      for (const finding of record.findings) out.byRule[finding.rule] = (out.byRule[finding.rule] ?? 0) + 1;
      wrong(record, `badge: ${record.findings.map((finding) => finding.rule).join(', ')}`);
    }
  }
  return out;
}

function percent(part: { value: number | null; low: number; high: number }): string {
  if (part.value === null) return 'none';
  const show = (value: number) => (value * 100).toFixed(1);
  return `${show(part.value)} % (${show(part.low)}–${show(part.high)})`;
}

function counted(part: Share): string {
  return `${percent(part)}, ${part.hits} of ${part.of}`;
}

function printed(file: FileReport): string {
  const out = [`${file.file}: ${file.records} records`];
  if (file.asks)
    out.push(
      `  asks       precision ${percent(file.asks.precision)}   recall ${percent(file.asks.recall)}   F1 ${percent(file.asks.f1)}`,
    );
  if (file.times) {
    const { precision, recall, silent } = file.times;
    out.push(
      `  times      precision ${counted(precision)}   recall ${counted(recall)}`,
      `  right day            ${counted(file.times.day)}   of those found ${counted(file.times.dayOfFound)}`,
      `  right minute         ${counted(file.times.minute)}   of those found ${counted(file.times.minuteOfFound)}`,
      `  none where none is   ${counted(silent)}`,
    );
  }
  if (file.contrast) {
    const { rules, must, clearWithBadge, fineWithBadge, pairsApart } = file.contrast;
    for (const [id, part] of Object.entries(rules)) {
      out.push(
        `  ${id.padEnd(10)} must ${part.must.hits}/${part.must.of}   recall ${part.recall.hits}/${part.recall.of}   precision ${counted(part.precision)}`,
      );
    }
    out.push(`  must gaps found      ${counted(must)}`, `  pairs told apart     ${counted(pairsApart)}`);
    out.push(
      `  clear with a badge   ${counted(clearWithBadge)}`,
      `  fine with a badge    ${counted(fineWithBadge)}`,
    );
  }
  if (file.badges) {
    const rules = Object.entries(file.byRule ?? {}).map(([id, count]) => `${id} ${count}`);
    out.push(
      `  with a badge         ${counted(file.badges)}${rules.length ? `   (${rules.join(', ')})` : ''}`,
    );
  }
  return out.join('\n');
}

const args = process.argv.slice(2).filter((arg) => arg !== '--');
const { values, positionals } = parseArgs({
  args,
  allowPositionals: true,
  options: { json: { type: 'boolean' }, show: { type: 'boolean' } },
});
if (positionals.length === 0) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const reports: FileReport[] = [];
for (const path of positionals.flatMap(filesOf)) {
  const errors: string[] = [];
  const made = report(path, (record, why) =>
    errors.push(`  - ${why}  [${record.id}] ${JSON.stringify(record.text.slice(0, 220))}`),
  );
  reports.push(made);
  if (!values.json) process.stdout.write(`${[printed(made), ...(values.show ? errors : [])].join('\n')}\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
