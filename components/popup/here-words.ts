import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import type { WordKey, Words } from '../ui/words.tsx';
import type { HereView } from './popup-view.ts';

/** `title` names the place, `sentence` its state; `mark` only repeats the sentence as a small sign. */
export interface HereWords {
  title: string;
  sentence: string;
  mark: 'well' | 'idle' | 'problem';
}

type KnownPlace = Exclude<HereView, { state: 'loading' }>;

const SITE_SENTENCES: Record<SiteHealth['state'], { key: WordKey; mark: HereWords['mark'] }> = {
  reading: { key: 'here_reading', mark: 'well' },
  'no-composer': { key: 'here_no_composer', mark: 'idle' },
  'read-only': { key: 'here_read_only', mark: 'idle' },
  lost: { key: 'here_lost', mark: 'problem' },
  off: { key: 'here_off', mark: 'idle' },
};

/** @param checking the master switch, `null` while it is unknown */
export function hereWords(words: Words, here: KnownPlace, checking: boolean | null): HereWords {
  if (here.state === 'elsewhere') {
    const sites = new Intl.ListFormat(words.t('language')).format(here.sites);
    return {
      title: words.t('here_elsewhere_title'),
      sentence: words.t('here_elsewhere', sites),
      mark: 'idle',
    };
  }
  if (here.state === 'stale') return { title: here.name, sentence: words.t('here_stale'), mark: 'idle' };
  // The switch in this very popup is newer than what the tab last said.
  const { key, mark } = SITE_SENTENCES[checking === false ? 'off' : here.health.state];
  return { title: here.name, sentence: words.t(key, here.name), mark };
}
