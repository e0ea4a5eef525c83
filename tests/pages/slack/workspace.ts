// The practice team: who is in it, its channels, and what was said before.

export interface Member {
  id: string;
  name: string;
}

export interface Channel {
  id: string;
  name: string;
  type: 'channel' | 'private' | 'im' | 'mpim';
  readOnly?: boolean;
}

export interface Message {
  ts: string;
  from: string;
  text: string;
  edited?: boolean;
  thread?: Message[];
}

export const TEAM = 'T0TEST';
export const ME: Member = { id: 'U0SELF0001', name: 'Sam Field' };

export const MEMBERS: readonly Member[] = [
  ME,
  { id: 'U0NOOR0001', name: 'Noor Haddad' },
  { id: 'U0TOMA0001', name: 'Tomas Weber' },
  { id: 'U0MEI00001', name: 'Mei Tanaka' },
];

export const CHANNELS: readonly Channel[] = [
  { id: 'C0TEST0001', name: 'test-channel', type: 'channel' },
  { id: 'C0PLAT0001', name: 'platform', type: 'channel' },
  { id: 'C0HELP0001', name: 'help-infra', type: 'channel' },
  { id: 'C0READ0001', name: 'announcements', type: 'channel', readOnly: true },
  { id: 'D0NOOR0001', name: 'Noor Haddad', type: 'im' },
  { id: 'D0TOMA0001', name: 'Tomas Weber', type: 'im' },
];

/** Messages by channel id, oldest first. */
export const MESSAGES: Record<string, Message[]> = {
  C0TEST0001: [
    { ts: '1788401912.448129', from: 'U0TOMA0001', text: 'The nightly import finished at 06:12, all green.' },
    {
      ts: '1788402687.118899',
      from: 'U0NOOR0001',
      text: 'Draft of the Lisbon offer is in the drive. Comments welcome until Thursday.',
      thread: [{ ts: '1788402755.339219', from: 'U0MEI00001', text: 'Read it, page 2 needs the new price.' }],
    },
    { ts: '1788403001.204419', from: 'U0SELF0001', text: 'Thanks, I will add the price today.' },
    { ts: '1788403177.900129', from: 'U0MEI00001', text: 'Great.' },
  ],
  C0PLAT0001: [{ ts: '1788400001.100019', from: 'U0TOMA0001', text: 'Deploys are open again.' }],
  C0HELP0001: [
    { ts: '1788400201.100019', from: 'U0MEI00001', text: 'Ask anything about the clusters here.' },
  ],
  C0READ0001: [{ ts: '1788400301.100019', from: 'U0NOOR0001', text: 'The office is closed on Monday.' }],
  D0NOOR0001: [{ ts: '1788400401.100019', from: 'U0NOOR0001', text: 'Back at my desk.' }],
  D0TOMA0001: [{ ts: '1788400501.100019', from: 'U0SELF0001', text: 'Merged, thanks for the review.' }],
};

export function channelById(id: string): Channel | undefined {
  return CHANNELS.find((channel) => channel.id === id);
}

export function memberById(id: string): Member {
  return MEMBERS.find((member) => member.id === id) ?? ME;
}

let sequence = 0;

/** Slack's message id: seconds and a running number. */
export function nextTs(): string {
  sequence += 1;
  return `${Math.floor(Date.now() / 1000)}.${String(sequence).padStart(6, '0')}`;
}
