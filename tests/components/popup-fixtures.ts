import type { HereView, PopupView } from '../../components/popup/popup-view.ts';
import type { NormsView, SiteHealth } from '../../utils/messaging/protocol.ts';
import { RULE_IDS } from '../../utils/norms/rule-levels.ts';

export function health(state: SiteHealth['state']): SiteHealth {
  return {
    site: 'slack',
    state,
    composers: state === 'reading' ? 1 : 0,
    readOnly: state === 'read-only',
    unseenSends: state === 'lost' ? 2 : 0,
    parts: [{ part: 'composer', state: 'missing', selector: '[data-qa="message_input"]', count: 0 }],
  };
}

export function slack(state: SiteHealth['state']): HereView {
  return { state: 'site', name: 'Slack', health: health(state) };
}

export function normsView(change: Partial<NormsView> = {}): NormsView {
  const team = { level: 'warn', from: 'preset' } as const;
  return {
    checking: true,
    levels: Object.fromEntries(RULE_IDS.map((id) => [id, team])) as NormsView['levels'],
    norms: {
      name: 'Calm, 24 hours',
      version: 7,
      sources: [{ title: 'A public handbook', url: 'https://handbook.example/' }],
      levels: {},
      askRooms: [],
      checklists: [
        {
          id: 'before',
          title: 'Before sending',
          items: [
            { id: 'owner', text: 'One named person', rule: 'owner' },
            { id: 'silence', text: 'What happens if nobody answers' },
          ],
        },
        { id: 'urgent', title: 'Urgent', items: [{ id: 'owner', text: 'Goes by phone' }] },
      ],
    },
    ...change,
  };
}

export function popupView(change: Partial<PopupView> = {}): PopupView {
  return {
    norms: { state: 'ready', view: normsView() },
    here: slack('reading'),
    rules: [
      { id: 'owner', title: 'Nobody named', why: 'An ask to everyone is nobody’s.' },
      { id: 'link', title: 'A bare link', why: 'Each reader has to open it.' },
    ],
    saveFailed: false,
    ticks: new Set(),
    version: '0.1.0',
    ...change,
  };
}
