import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

/** What a content script may weigh: it is loaded into every page of its site. */
const CONTENT_GZIP_KB = 60;

/** Prints every built script with its size, raw and compressed; gives the content scripts that weigh too much. */
export function printSizes(): string[] {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const rows = files.toSorted().map((file) => {
    const content = readFileSync(`${BUILT}${file}`);
    return { script: file, kB: kilobytes(content.length), gzip_kB: kilobytes(gzipSync(content).length) };
  });
  console.log('Scripts of the built extension, in kilobytes');
  console.table(rows);
  return rows
    .filter(({ script, gzip_kB }) => script.startsWith('content-scripts/') && gzip_kB > CONTENT_GZIP_KB)
    .map(
      ({ script, gzip_kB }) => `${script} is ${gzip_kB} kB compressed; ${CONTENT_GZIP_KB} kB is the limit.`,
    );
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
