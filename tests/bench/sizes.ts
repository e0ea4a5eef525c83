import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

/** Prints every built script with its size, raw and as a store would compress it. */
export function printSizes(): void {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const rows = files.toSorted().map((file) => {
    const content = readFileSync(`${BUILT}${file}`);
    return { script: file, kB: kilobytes(content.length), gzip_kB: kilobytes(gzipSync(content).length) };
  });
  console.log('Scripts of the built extension, in kilobytes');
  console.table(rows);
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
