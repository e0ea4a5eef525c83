import type { EngineId } from './engines.ts';
import type { Result } from './result.ts';
import { SCENARIOS } from './scenarios.ts';
import { isMet, type Target } from './targets.ts';

type Row = Record<string, string | number>;

const NASTY_SHOWN = 12;

/** Prints everything as tables for a person. */
export function printReport(result: Result, targets: readonly Target[]): void {
  const { engines, missing } = result;
  console.log(
    '\nMilliseconds in Chromium: p50 / p95, and in brackets times as long as write-good in the same run',
  );
  const head = (id: EngineId) => (id === 'ours' ? 'Beforehand' : id);
  console.table(
    Object.fromEntries(
      SCENARIOS.map(({ id, title }) => [
        title,
        Object.fromEntries([
          ...engines.map((engine) => [head(engine.id), cell(result, id, engine.id)]),
          ...missing.map((engine) => [head(engine.id), 'missing, see below']),
        ]) as Row,
      ]),
    ),
  );
  printEngines(result);
  console.log('\nBeforehand alone: milliseconds for a new text, and for each KB of it');
  console.table(
    result.growth.map(({ kilobytes, stops, noStops }) => ({
      KB: kilobytes,
      'full stops': ms(stops),
      'ms/KB': ms(stops / kilobytes),
      'no full stop': ms(noStops),
      'ms/KB ': ms(noStops / kilobytes),
    })),
  );
  const shown = result.nasty.slice(0, NASTY_SHOWN);
  console.log(
    `\nThe worst ${shown.length} of ${result.nasty.length} nasty texts: milliseconds for 6,250 and 50,000 characters`,
  );
  console.table(
    shown.map(({ name, eighth, full }) => ({
      text: name,
      '6,250': ms(eighth),
      '50,000': ms(full),
      'growth (8 is linear)': Number((full / eighth).toFixed(1)),
    })),
  );
  console.log('\nFigures to hold');
  console.table(targets.map(targetRow));
}

function printEngines({ engines, missing, starts, figures }: Result): void {
  console.log(
    '\nSize in kB; milliseconds of a fresh page for the script, the first 1 KB, one without a time, and one once somebody has begun to type; found in 20 KB',
  );
  console.table([
    ...engines.map(({ id, title, bytes, gzip }) => {
      const start = starts.get(id);
      return {
        engine: title,
        kB: inKilobytes(bytes),
        'gzip kB': inKilobytes(gzip),
        script: ms(start?.evaluate),
        first: ms(start?.first),
        'first, no time': ms(start?.firstTimeless),
        'first, warmed up': ms(start?.firstWarm),
        found: ms(figures.get('new-20k')?.get(id)?.found),
      };
    }),
    ...missing.map(({ title, reason }) => ({ engine: title, missing: reason })),
  ]);
}

function cell(
  { figures }: Result,
  scenario: Parameters<Result['figures']['get']>[0],
  engine: EngineId,
): string {
  const figure = figures.get(scenario)?.get(engine);
  if (!figure) return '';
  const { p50, p95, calls, ratio } = figure;
  const tail = calls >= 20 ? ` / ${ms(p95)}` : '';
  return `${ms(p50)}${tail}${ratio === undefined ? '' : ` (${rounded(ratio)})`}`;
}

function targetRow(target: Target): Row {
  const { what, measured, atMost, unit } = target;
  return {
    figure: what,
    measured: `${rounded(measured)} ${unit}`,
    'at most': `${rounded(atMost)} ${unit}`,
    '': isMet(target) ? 'held' : 'MISSED',
  };
}

/** As JSON for machines: maps as objects, code left out. */
export function jsonOf(result: Result, targets: readonly Target[]): string {
  const { engines, missing, starts, figures, ...rest } = result;
  return JSON.stringify({
    engines: engines.map(({ id, title, bytes, gzip }) => ({ id, title, bytes, gzip, ...starts.get(id) })),
    missing,
    scenarios: Object.fromEntries([...figures].map(([id, byEngine]) => [id, Object.fromEntries(byEngine)])),
    ...rest,
    targets: targets.map((target) => ({ ...target, held: isMet(target) })),
  });
}

function ms(value = Number.NaN): number {
  return rounded(value);
}

/** Three digits that count. */
function rounded(value: number): number {
  return value >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}

function inKilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
