import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const TOOL = new URL('./check.ts', import.meta.url).pathname;

interface Run {
  out: string;
  err: string;
  status: number | null;
}

function check(args: string[], input: string): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [TOOL, ...args], {
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    const run: Run = { out: '', err: '', status: null };
    child.stdout.on('data', (piece: Buffer) => (run.out += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (run.err += piece.toString()));
    child.on('close', (status) => done({ ...run, status }));
    child.stdin.end(input);
  });
}

const AT = { now: '2026-11-24T10:00:00', zone: 'Europe/Berlin' };

function lines(...drafts: (object | string)[]): string {
  return drafts
    .map((draft) => `${typeof draft === 'string' ? draft : JSON.stringify({ ...AT, ...draft })}\n`)
    .join('');
}

describe('check --jsonl', () => {
  it('answers a line with a line, in the shape scripts rely on', async () => {
    const text = "Hi Ben, can you send me the rota by Friday 3pm? I'll print it tomorrow.";
    const run = await check(
      ['--', '--jsonl'],
      lines({ id: 'a', surface: 'slack', place: 'dm', recipients: 1, text }),
    );
    expect(run.status).toBe(0);
    expect(JSON.parse(run.out)).toEqual({
      id: 'a',
      asks: [{ text: 'can you send me the rota by Friday 3pm?', start: 8, end: 47, kind: 'action' }],
      replyBy: { text: 'Friday 3pm', start: 36, end: 46, at: '2026-11-27T15:00:00+01:00' },
      times: [
        { text: 'Friday 3pm', start: 36, end: 46, at: '2026-11-27T15:00:00+01:00' },
        { text: 'tomorrow', start: 62, end: 70, at: '2026-11-25T17:00:00+01:00' },
      ],
      commitments: [{ text: "I'll print it tomorrow.", start: 48, end: 71, at: '2026-11-25T17:00:00+01:00' }],
      ack: false,
      empty: false,
      findings: [],
    });
  });

  it('gives findings with the reader’s question and where they stand', async () => {
    const run = await check(
      ['--jsonl'],
      lines({
        id: 7,
        surface: 'slack',
        place: 'channel',
        recipients: 30,
        text: 'can someone look at this asap',
      }),
    );
    expect(JSON.parse(run.out).findings).toEqual([
      { rule: 'owner', level: 'warn', start: 0, end: 29, question: 'Who should do it?' },
      { rule: 'topic', level: 'warn', start: 20, end: 24, question: 'Which thing do you mean?' },
      { rule: 'urgency', level: 'warn', start: 25, end: 29, question: 'Why is it urgent, and until when?' },
    ]);
  });

  it('goes on after malformed lines and ends with status 1', async () => {
    const run = await check(
      ['--jsonl'],
      lines(
        { id: 1, text: 'merged, thanks!' },
        '{broken',
        '[1]',
        { id: 4 },
        { id: 5, text: 'hi', place: 'moon' },
        { id: 6, text: 'hi', zone: 'Mars/X' },
        { id: 8, text: 'hi', now: 'soon' },
        '',
        { id: 9, surface: 'email', text: 'hi' },
      ),
    );
    const answers = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map((answer) => [answer.id, 'error' in answer])).toEqual([
      [1, false],
      [undefined, true],
      [undefined, true],
      [4, true],
      [5, true],
      [6, true],
      [8, true],
      [9, false],
    ]);
    expect(answers[0]).toMatchObject({ ack: true, empty: false, findings: [] });
    expect(answers[7]).toMatchObject({ empty: true });
    expect(run.status).toBe(1);
  });

  it('knows surfaces by their common names and takes the machine’s clock when a line has none', async () => {
    const run = await check(
      ['--jsonl'],
      '{"id":1,"surface":"chat","text":"hello everyone"}\n{"id":2,"surface":"email","text":"please call me by tomorrow"}\n{"id":3,"text":"x"}\n',
    );
    expect(run.status).toBe(0);
    const second = JSON.parse(run.out.split('\n')[1]!) as { replyBy: { at: string } };
    const hours = (Date.parse(second.replyBy.at) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(0);
    expect(hours).toBeLessThan(60);
  });

  it('keeps up with thousands of lines', async () => {
    const drafts = Array.from({ length: 3000 }, (_, id) => ({
      id,
      text: `note ${id}: can you count the crates of lot ${id}?`,
    }));
    const run = await check(['--jsonl'], lines(...drafts));
    expect(run.status).toBe(0);
    expect(run.out.trim().split('\n')).toHaveLength(3000);
  }, 60_000);
});

describe('check for a person', () => {
  it('prints the questions, the words they are about, and ways out', async () => {
    const run = await check(
      ['--place', 'channel', '--recipients', '20', '--now', AT.now, '--zone', AT.zone],
      'can someone look at this asap\n',
    );
    expect(run.status).toBe(0);
    expect(run.out).toContain('Who should do it?');
    expect(run.out).toContain('at “asap”');
    expect(run.out).toContain(
      'Needed by Wed 25 Nov, 17:00 CET → “can someone look at this by Wed 25 Nov, 17:00 CET▮”',
    );
    expect(run.out).toContain('Asks of nobody in particular (action)');
  });

  it('says so when nothing is amiss', async () => {
    const run = await check(
      ['--place', 'dm', '--recipients', '1'],
      'did the Lisbon invoice go out yesterday?',
    );
    expect(run.out).toContain('Nothing your reader would have to ask back for.');
    expect(run.out).toContain('(information)');
  });

  it('explains itself on a flag it does not know', async () => {
    const run = await check(['--colour'], '');
    expect(run.status).toBe(2);
    expect(run.err).toContain('check --jsonl < drafts.jsonl');
  });
});
