// Which zone a name lies in, among several and in several views.
import assert from 'node:assert/strict';
import { ZoneIndex } from '../../server/src/workspace/zone-index';

describe('the index of zones', () => {
  const index = new ZoneIndex();
  for (const [name, view, file] of [
    ['example.com.', undefined, 'db.example.com'],
    ['sub.example.com.', undefined, 'db.sub'],
    ['corp.example.', 'in', 'in/corp'],
    ['corp.example.', 'out', 'out/corp'],
    ['both.example.', 'in', 'both'],
    ['both.example.', 'out', 'both'],
    ['twice.example.', undefined, 'a/twice'],
    ['twice.example.', undefined, 'b/twice'],
  ] as const) {
    index.add({ name, view, file });
  }
  const find = (name: string, views: (string | undefined)[] = [], from = 'x'): string | undefined =>
    index.find(name, views, from)?.file;

  it('takes the longest name', () => {
    assert.equal(find('mail.example.com.'), 'db.example.com');
    assert.equal(find('EXAMPLE.com.'), 'db.example.com');
    assert.equal(find('a.b.sub.example.com.'), 'db.sub');
    assert.equal(find('example.org.'), undefined);
    assert.equal(find('xexample.com.'), undefined);
  });

  it('does not take an escaped dot for the end of a label', () => {
    assert.equal(find('a\\.sub.example.com.'), 'db.example.com');
    assert.equal(find('x\\.example.com.'), undefined);
  });

  it('stays in the view', () => {
    assert.equal(find('a.corp.example.', ['in']), 'in/corp');
    assert.equal(find('a.corp.example.', ['out']), 'out/corp');
    assert.equal(find('a.corp.example.'), undefined);
    assert.equal(find('a.corp.example.', ['in', 'out']), undefined);
    assert.equal(find('a.both.example.', ['in', 'out']), 'both');
    assert.equal(find('a.example.com.', ['in']), undefined);
  });

  it('takes the file beside when several have the zone', () => {
    assert.equal(find('x.twice.example.', [], 'a/other'), 'a/twice');
    assert.equal(find('x.twice.example.', [], 'c/other'), undefined);
  });
});
