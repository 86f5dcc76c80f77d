// Rename of names that stand in included files: all places of the zone, refused only where other names would change.
import assert from 'node:assert/strict';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { render } from '../../server/src/messages/text';
import { ZoneService } from '../../server/src/service';
import { encode } from '../../server/src/text/utf8';

const HEAD = '$ORIGIN example.com.\n$TTL 3600\n@ SOA ns1 h 1 2h 1h 2w 1h\n@ NS ns1\nns1 A 192.0.2.53\n';

/** Opens texts by their names; all of them can be included. */
function opened(files: Readonly<Record<string, string>>): ZoneService {
  const service: ZoneService = new ZoneService();
  for (const [file, text] of Object.entries(files)) {
    service.open(file, text, {
      file,
      fileName: file,
      includes: (path) => (path in files ? { file: path, bytes: encode(files[path]) } : { failure: 'missing' }),
    });
  }
  for (const file of Object.keys(files)) {
    service.settle(file);
    service.placeIncluded(file);
  }
  return service;
}

/** The texts that come of a rename, or why there are none. `at` is where `word` stands first in `file`. */
function renamed(
  files: Readonly<Record<string, string>>,
  file: string,
  word: string,
  newName: string,
  includers: Readonly<Record<string, readonly string[]>> = {},
): Record<string, string> | string {
  const service = opened(files);
  const text = files[file].slice(0, files[file].indexOf(word)).split('\n');
  const position = { line: text.length - 1, character: text[text.length - 1].length };
  const result = service.rename(file, position, newName, (uri) => includers[uri] ?? []);
  const prepared = service.prepareRename(file, position, (uri) => includers[uri] ?? []);
  if ('refused' in result) {
    if ('refused' in prepared) assert.deepEqual(prepared, result);
    return render(result.refused, 'en', result.args);
  }
  assert.ok('range' in prepared);
  const edits = new Map<string, TextEdit[]>();
  for (const { uri, ...edit } of result.edits) edits.set(uri, [...(edits.get(uri) ?? []), edit]);
  return Object.fromEntries(
    [...edits].map(([uri, own]) => [uri, TextDocument.applyEdits(TextDocument.create(uri, '', 0, files[uri]), own)]),
  );
}

describe('rename in a zone with included files', () => {
  const files = {
    'example.com.zone': `${HEAD}@ MX 10 mail\n$INCLUDE hosts\n$INCLUDE more sub\nmail.example.com. AAAA 2001:db8::25\n`,
    hosts: 'mail A 192.0.2.25\nwww CNAME mail\n',
    more: 'x MX 10 mail.example.com.\ny MX 10 mail\n',
  };
  const after = {
    'example.com.zone': `${HEAD}@ MX 10 mx\n$INCLUDE hosts\n$INCLUDE more sub\nmx.example.com. AAAA 2001:db8::25\n`,
    hosts: 'mx A 192.0.2.25\nwww CNAME mx\n',
    more: 'x MX 10 mx.example.com.\ny MX 10 mail\n',
  };

  it('changes all places of all files, asked for in the zone file or in one that it includes', () => {
    assert.deepEqual(renamed(files, 'example.com.zone', 'mail', 'mx'), after);
    assert.deepEqual(renamed(files, 'hosts', 'mail', 'mx'), after);
    assert.deepEqual(renamed(files, 'more', 'mail.example', 'mx.example.com.'), after);
  });

  it('takes a new name as it would be read at the place', () => {
    assert.deepEqual(renamed(files, 'more', 'x MX', 'z'), { more: files.more.replace('x MX', 'z MX') });
    assert.equal(
      renamed(files, 'hosts', 'www', 'ns1'),
      'ns1.example.com. has records already (line 5): the two names would become one.',
    );
  });

  it('changes a file that is included twice under one origin, and each place once', () => {
    const twice = {
      'example.com.zone': `${HEAD}$INCLUDE hosts\n$INCLUDE hosts\n`,
      hosts: 'a A 192.0.2.1\nb MX 10 a\n',
    };
    assert.deepEqual(renamed(twice, 'hosts', 'a A', 'c'), { hosts: 'c A 192.0.2.1\nb MX 10 c\n' });
  });

  it('is refused where the file is included under another origin, too', () => {
    const twice = { 'example.com.zone': `${HEAD}$INCLUDE hosts\n$INCLUDE hosts sub\n`, hosts: 'a A 192.0.2.1\n' };
    const reason = 'a.example.com. stands in a file that is included several times (hosts:1): other names would change with it.'; // prettier-ignore
    assert.equal(renamed(twice, 'hosts', 'a A', 'c'), reason);
  });

  it('is refused where another zone includes the file, open or not', () => {
    const one = { 'example.com.zone': `${HEAD}$INCLUDE hosts\n`, hosts: 'a A 192.0.2.1\n' };
    const reason = 'a.example.com. stands in an included file (hosts:1), which example.net.zone includes, too: names of that zone would change with it.'; // prettier-ignore
    assert.equal(renamed(one, 'hosts', 'a A', 'c', { hosts: ['example.com.zone', 'zones/example.net.zone'] }), reason);
    const net = HEAD.replace('example.com', 'example.net');
    assert.equal(renamed({ ...one, 'example.net.zone': `${net}$INCLUDE hosts\n` }, 'hosts', 'a A', 'c'), reason);
    // Names that don't stand there are renamed all the same.
    assert.deepEqual(renamed(one, 'example.com.zone', 'ns1', 'ns', { hosts: ['example.net.zone'] }), {
      'example.com.zone': `${HEAD.replaceAll('ns1', 'ns')}$INCLUDE hosts\n`,
    });
  });
});
