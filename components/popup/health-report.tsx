import { useState } from 'preact/hooks';
import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { reportText } from './report-text.ts';

export interface HealthReportProps {
  health: SiteHealth;
  version: string;
  onCopy(text: string): Promise<boolean>;
}

/** How the parts of the page were found, to read and to send to whoever mends it. Open by itself when something is wrong. */
export function HealthReport({ health, version, onCopy }: HealthReportProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState<'' | 'copied' | 'failed'>('');
  const text = reportText(health, version);
  const copy = async () => setCopied((await onCopy(text)) ? 'copied' : 'failed');
  return (
    <details class="card report" open={health.state === 'lost'}>
      <summary class="report__summary">{t('report_title')}</summary>
      <p class="meta">{t('report_note')}</p>
      <pre class="report__text">{text}</pre>
      <div class="card__actions">
        <Button onClick={() => void copy()}>{t('report_copy')}</Button>
        <span class="meta" role="status">
          {copied === 'copied' && t('report_copied')}
          {copied === 'failed' && t('report_not_copied')}
        </span>
      </div>
    </details>
  );
}
