import { render } from 'preact';
import { WordsContext } from '../../components/ui/words.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { browserWords } from '../platform/words.ts';
import { practiceSite } from '../sites/practice/site.ts';
import { startContent } from './content.tsx';

/** Where Beforehand works today. */
const SITES: readonly string[] = ['Slack'];

/** Shows the welcome page; its practice box is watched by the same code as every other composer. */
export function startWelcome(root: HTMLElement): void {
  render(
    <WordsContext.Provider value={browserWords()}>
      <Welcome sites={SITES} />
    </WordsContext.Provider>,
    root,
  );
  startContent(practiceSite(document));
}
