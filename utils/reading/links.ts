/** Whether an address can be read: three or more words in its path or anchor, camel case taken apart ("why-we-left-kafka"). */
export function readableAddress(url: string): boolean {
  const path = url
    .slice(0, 300)
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/\?[^#]*/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2');
  const words = path
    .split(/[/_+.:#=&-]|%[0-9a-f]{2}/i)
    .filter(
      (word) =>
        /^[a-z]{3,}$/i.test(word) &&
        !/^(?:html|php|aspx|index|www|com|view|edit|docs|doc|document|item|items|page|pages|file|files|archives|messages|issues|issue|pull|blob|tree|main|master|browse|tickets|share|folders|drive|spreadsheets|presentation)$/i.test(
          word,
        ),
    );
  return words.length >= 3;
}
