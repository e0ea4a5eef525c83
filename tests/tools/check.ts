import 'temporal-polyfill/global';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { read } from '../../utils/reading/read.ts';
import { applyRules } from '../../utils/rules/apply.ts';
import type { RuleNorms } from '../../utils/rules/rule.ts';
import { draftFrom, type Machine } from './check/input.ts';
import { forPerson } from './check/person.ts';
import { resultOf } from './check/result.ts';

const USAGE = `Reads a message the way the extension does, before it is sent.

  check < message.txt              one message; prints what its reader would ask
  check --jsonl < drafts.jsonl     a draft a line in, a result a line out

  --surface slack|gmail|gdocs   --place dm|channel|thread|email|comment
  --channel NAME   --recipients N   --subject TEXT   --now ISO   --zone IANA
`;

/** Rules at their own levels, and rooms whose names say that anyone may be asked there. */
const NORMS: RuleNorms = {
  levels: {},
  askRooms: [
    'help-*',
    'ask-*',
    'support-*',
    '*-help',
    '*-support',
    '*-questions',
    'help',
    'support',
    'questions',
  ],
};

/** Whether all lines could be read. */
async function eachLine(machine: Machine): Promise<boolean> {
  let good = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = answerTo(line, machine);
    good &&= !('error' in answer);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((done) => process.stdout.once('drain', done));
  }
  return good;
}

function answerTo(line: string, machine: Machine): object {
  let id: unknown;
  try {
    const fields: unknown = JSON.parse(line);
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
      return { error: 'the line is not a JSON object' };
    id = (fields as { id?: unknown }).id;
    const draft = draftFrom(fields as Record<string, unknown>, machine);
    if (!draft.ok) return named(id, { error: draft.error });
    const reading = read(draft.value);
    return named(id, resultOf(draft.value, reading, applyRules(reading, draft.value, NORMS)));
  } catch (error) {
    return named(id, { error: error instanceof Error ? error.message : String(error) });
  }
}

function named(id: unknown, rest: object): object {
  return id === undefined ? rest : { id, ...rest };
}

async function oneMessage(flags: Record<string, unknown>, machine: Machine): Promise<boolean> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const piece of process.stdin) text += piece;
  const recipients = flags.recipients === undefined ? undefined : Number(flags.recipients);
  const draft = draftFrom({ ...flags, recipients, text: text.replace(/\n$/, '') }, machine);
  if (!draft.ok) {
    process.stderr.write(`${draft.error}\n`);
    return false;
  }
  const reading = read(draft.value);
  process.stdout.write(forPerson(draft.value, reading, applyRules(reading, draft.value, NORMS), NORMS));
  return true;
}

async function main(): Promise<number> {
  const args = process.argv.slice(2).filter((arg, index) => !(arg === '--' && index === 0));
  const words = { type: 'string' } as const;
  const machine = { now: Date.now(), zone: Temporal.Now.timeZoneId() };
  try {
    const { values } = parseArgs({
      args,
      options: {
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        surface: words,
        place: words,
        channel: words,
        recipients: words,
        subject: words,
        now: words,
        zone: words,
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const { jsonl, help: _help, ...flags } = values;
    return (await (jsonl ? eachLine(machine) : oneMessage(flags, machine))) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
}

// A reader that closes early ("| head") ends the run quietly.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main();
