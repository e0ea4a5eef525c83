import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Draft } from '../../../utils/reading/draft.ts';
import type { Reading } from '../../../utils/reading/reading.ts';
import { fixesFor } from '../../../utils/rules/apply.ts';
import type { Finding, Fix, RuleNorms } from '../../../utils/rules/rule.ts';

const WORDS: Record<string, { message: string } | undefined> = messages;

function label(fix: Fix): string {
  const message = WORDS[fix.labelKey]?.message ?? fix.labelKey;
  return (fix.args ?? []).reduce((words, value, index) => words.replace(`$${index + 1}`, value), message);
}

function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 90 ? `${line.slice(0, 89)}…` : line}”`;
}

function applied(text: string, fix: Fix): string {
  const { start, end, text: words, caret } = fix.edit;
  const at = caret ?? words.length;
  return `${text.slice(0, start)}${words.slice(0, at)}▮${words.slice(at)}${text.slice(end)}`;
}

/** What a person wants to see of one message: the reader's questions with a way out, then what was understood. */
export function forPerson(
  draft: Draft,
  reading: Reading,
  findings: readonly Finding[],
  norms: RuleNorms,
): string {
  const out: string[] = [];
  if (findings.length === 0) out.push('Nothing your reader would have to ask back for.');
  else
    out.push(
      findings.length === 1 ? 'Your reader will ask:' : `Your reader will ask ${findings.length} things:`,
    );
  for (const finding of findings) {
    out.push('', `  ${finding.question}   [${finding.rule}, ${finding.level}]`);
    out.push(`    at ${quoted(draft.text.slice(finding.start, finding.end))}`);
    for (const fix of fixesFor(finding, reading, draft, norms))
      out.push(`    · ${label(fix)} → ${quoted(applied(draft.text, fix))}`);
  }
  out.push('');
  const who = (ask: Reading['asks'][number]) =>
    ask.name
      ? `of ${ask.name}`
      : {
          you: 'of you',
          everybody: 'of everybody',
          nobody: 'of nobody in particular',
          person: 'of a person',
        }[ask.to];
  for (const ask of reading.asks)
    out.push(`Asks ${who(ask)} (${ask.kind}): ${quoted(draft.text.slice(ask.start, ask.end))}`);
  for (const time of reading.times) {
    const at = Temporal.Instant.fromEpochMilliseconds(time.at).toZonedDateTimeISO(draft.zone);
    const day = at.toPlainDate().toString();
    const hour = time.grain === 'hour' ? ` ${at.toPlainTime().toString({ smallestUnit: 'minute' })}` : '';
    out.push(
      `${time.ofAsk ? 'Reply by' : 'Time'}: ${day}${hour} (${quoted(draft.text.slice(time.start, time.end))})`,
    );
  }
  for (const promise of reading.commitments)
    out.push(`You promise: ${quoted(draft.text.slice(promise.start, promise.end))}`);
  if (reading.ack) out.push('Only says thanks or agrees.');
  if (reading.language === 'other')
    out.push('Not in English: only rules that work in any language were asked.');
  return `${out.join('\n').trimEnd()}\n`;
}
