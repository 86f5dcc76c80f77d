// The pictures of the documentation: each is shown by a page or linked from one, each of those is there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('pictures', () => {
  it('are those that pages show or link', () => {
    const shown = new Set(
      pages.flatMap((page) =>
        [...readFileSync(path.join(root, page), 'utf8').matchAll(/\]\(([^)]*images\/[^)]+)\)/g)].map(([, file]) =>
          path.join(path.dirname(page), file),
        ),
      ),
    );
    const files = readdirSync(path.join(root, 'docs/images')).map((name) => path.join('docs/images', name));
    assert.deepEqual(files.sort(), [...shown].sort());
  });
});
