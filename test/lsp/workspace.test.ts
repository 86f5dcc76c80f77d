// What configurations of servers and `.zonewright.json` say of open files, in conversations with the server.
import assert from 'node:assert/strict';
import type { Diagnostic, DocumentLink } from 'vscode-languageserver-protocol';
import { places, talkIn } from './places';

const GOOD = '$TTL 3600\n@ SOA ns1 hostmaster 1 7200 3600 1209600 3600\n@ NS ns1\nns1 A 10.0.0.53\n';

interface Facts {
  readonly name: string | null;
  readonly source: string;
  readonly known: string;
  readonly places: readonly { readonly uri: string; readonly view: string | null }[];
}

for (const place of places)
  describe(`the workspace in the editor, files ${place.name}`, () => {
    const talk = talkIn(place);
    const { uri, write, start } = talk;
    const told = async (name: string, wanted: readonly string[]): Promise<void> => {
      const is = (found: readonly Diagnostic[]): string[] =>
        found.map(({ range, code, message }) => {
          assert.ok(typeof message === 'string');
          return `${range.start.line + 1} ${code} ${message}`;
        });
      await talk.client.diagnostics(uri(name), (found) => JSON.stringify(is(found)) === JSON.stringify(wanted));
    };
    const changed = (name: string, type = 2): Promise<void> =>
      talk.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });
    const zone = (name: string): Promise<Facts> => talk.client.request('zonewright/zone', { uri: uri(name) });

    it('takes the name of a zone from a configuration, and includes from the folder of its server', async () => {
      write(
        'etc/named.conf',
        'options { directory "/var/named"; };\nview "out" { zone "a.example" { type primary; file "zones/main"; }; };\n',
      );
      write('zones/main', '');
      write('zones/part', 'ns2.b.example. A 192.0.2.54\n');
      start();
      await talk.client.open(uri('zones/main'), `${GOOD}$INCLUDE zones/part\n`);
      await told('zones/part', ['1 record-out-of-zone ns2.b.example. is outside zone a.example.']);
      const facts = await zone('zones/main');
      assert.deepEqual(
        [facts.name, facts.source, facts.known],
        ['a.example.', 'configuration', 'configuration of the server'],
      );
      assert.deepEqual(
        facts.places.map(({ uri: place, view }) => [place, view]),
        [[uri('etc/named.conf'), 'out']],
      );
      write('etc/named.conf', 'zone "b.example" { type primary; file "/var/named/zones/main"; };\n');
      await changed('etc/named.conf');
      await told('zones/part', []);
      assert.equal((await zone('zones/main')).name, 'b.example.');
    });

    it('judges targets in other zones, and again when those change', async () => {
      write(
        'named.conf',
        'zone "a.example" { type primary; file "a"; };\nzone "b.example" { type primary; file "b"; };\n',
      );
      write('a', '');
      write('b', `${GOOD}mail CNAME ns1\n`);
      start();
      await talk.client.open(
        uri('a'),
        `${GOOD}@ MX 10 mail.b.example.\n@ TXT "v=spf1 mx -all"\n_dmarc TXT "v=DMARC1; p=reject"\n`,
      );
      const rule = (code: string): Promise<Diagnostic[]> =>
        talk.client.diagnostics(uri('a'), (found) => found.some((one) => one.code === code));
      const [finding] = (await rule('mx-target-is-cname')).filter(({ code }) => code === 'mx-target-is-cname');
      assert.equal(finding.relatedInformation?.[0].location.uri, uri('b'));
      const there = { textDocument: { uri: uri('a') }, position: { line: 4, character: 10 } };
      assert.deepEqual(await talk.client.request('textDocument/definition', there), [
        { uri: uri('b'), range: { start: { line: 4, character: 0 }, end: { line: 4, character: 4 } } },
      ]);
      write('b', GOOD);
      await changed('b');
      await rule('mx-target-not-found');
      // What is being edited goes before what is on disk.
      await talk.client.open(uri('b'), `${GOOD}mail TXT "x"\n`);
      await rule('mx-target-no-address');
      const line = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
      await talk.client.change(uri('b'), [{ range: line, text: 'mail A 192.0.2.1\n' }]);
      await talk.client.diagnostics(
        uri('a'),
        (found) => !found.some(({ code }) => String(code).startsWith('mx-target-')),
      );
      await talk.client.close(uri('b'));
      await rule('mx-target-not-found');
    });

    it('reads what other zones include, and again when that changes', async () => {
      write(
        'named.conf',
        'zone "a.example" { type primary; file "a"; };\nzone "b.example" { type primary; file "b"; };\n',
      );
      write('a', '');
      write('b', `${GOOD}$INCLUDE hosts\n`);
      write('hosts', 'mail CNAME ns1\n');
      start();
      await talk.client.open(uri('a'), `${GOOD}@ MX 10 mail.b.example.\n`);
      const about = (found: readonly Diagnostic[]): unknown[] =>
        found.map(({ code }) => code).filter((code) => String(code).startsWith('mx-target-'));
      await talk.client.diagnostics(uri('a'), (found) => about(found).join() === 'mx-target-is-cname');
      write('hosts', 'mail A 192.0.2.25\n');
      await changed('hosts');
      await talk.client.diagnostics(uri('a'), (found) => about(found).length === 0);
      // As it is being edited.
      await talk.client.open(uri('hosts'), 'mail A 192.0.2.25\n');
      const line = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
      await talk.client.change(uri('hosts'), [{ range: line, text: 'mail CNAME ns1\n' }]);
      await talk.client.diagnostics(uri('a'), (found) => about(found).join() === 'mx-target-is-cname');
      // What was not saved is gone with the document.
      await talk.client.close(uri('hosts'));
      await talk.client.diagnostics(uri('a'), (found) => about(found).length === 0);
    });

    it('finds other zones by their names and texts where no configuration names them, and policies of MTA-STS', async () => {
      write('x/b.example.zone', `${GOOD}mail CNAME ns1\n`);
      write('mta-sts.a.example/.well-known/mta-sts.txt', 'version: STSv1\nmode: enforce\nmx: other.b.example\n');
      start();
      const text = `${GOOD}@ MX 10 mail.b.example.\n@ TXT "v=spf1 mx -all"\n_dmarc TXT "v=DMARC1; p=reject"\n`;
      await talk.client.open(uri('a.example.zone'), text);
      const codes = (found: readonly Diagnostic[]): unknown[] => found.map(({ code }) => code);
      await talk.client.diagnostics(uri('a.example.zone'), (found) => codes(found).includes('mx-target-is-cname'));
      await talk.client.diagnostics(uri('a.example.zone'), (found) => codes(found).includes('mta-sts-policy-mismatch'));
      write('mta-sts.a.example/.well-known/mta-sts.txt', 'version: STSv1\nmode: enforce\nmx: *.b.example\n');
      await changed('mta-sts.a.example/.well-known/mta-sts.txt');
      await talk.client.diagnostics(
        uri('a.example.zone'),
        (found) => !codes(found).includes('mta-sts-policy-mismatch'),
      );
    });

    it('leads from a configuration to the files of its zones', async () => {
      write('named.conf', 'zone "a.example" { type primary; file "/var/named/a"; };\n');
      write('a', GOOD);
      start();
      await talk.client.open(uri('a'), GOOD);
      const textDocument = { uri: uri('named.conf') };
      let links: DocumentLink[] | null = null;
      // They are known once the folder was looked through.
      while ((links?.length ?? 0) === 0)
        links = await talk.client.request('textDocument/documentLink', { textDocument });
      assert.deepEqual(links, [
        { range: { start: { line: 0, character: 38 }, end: { line: 0, character: 52 } }, target: uri('a') },
      ]);
    });

    it('tells faults of configurations, and zone files that are missing', async () => {
      write(
        'named.conf',
        'zone "a.example" { type primary; file "a"; };\nzone "b.example" { type primary; file "b"; };\n',
      );
      write('a', GOOD);
      start();
      await told('named.conf', ['2 configuration-file-missing The zone file "b" of b.example. is not here.']);
      write('b', GOOD);
      await changed('b', 1);
      await told('named.conf', []);
      write('named.conf', 'zone "a.example" { type primary; file "a"; \n');
      await changed('named.conf');
      await talk.client.diagnostics(uri('named.conf'), ([first]) => first?.code === 'configuration-invalid');
    });

    it('tells no more faults of a configuration than anyone reads', async () => {
      const zones = Array.from({ length: 1200 }, (_, i) => `zone "z${i}.example" { type primary; file "z${i}"; };\n`);
      write('named.conf', `zone "a.example" { type primary; file "a"; };\n${zones.join('')}`);
      write('a', GOOD);
      start();
      const found = await talk.client.diagnostics(uri('named.conf'), (all) => all.length > 0);
      assert.equal(found.length, 1001);
      const last = found[1000].message;
      assert.match(typeof last === 'string' ? last : last.value, /200/);
    });

    it('follows .zonewright.json', async () => {
      write('.zonewright.json', '{ "rules": { "address-invalid": "hint" }, "origins": { "z/*": "c.example" } }');
      start();
      await talk.client.open(uri('z/main'), `${GOOD}x A 192.0.2\n`);
      await talk.client.diagnostics(uri('z/main'), ([first]) => first?.severity === 4);
      assert.deepEqual((await zone('z/main')).name, 'c.example.');
      write('.zonewright.json', '{ "ignore": ["z/**"], "nonsense": 1 }');
      await changed('.zonewright.json');
      await told('z/main', []);
      await talk.client.diagnostics(uri('.zonewright.json'), ([first]) => first?.code === 'settings-invalid');
    });

    it('tells nothing of an ignored file, not even for a moment', async () => {
      write('.zonewright.json', '{ "ignore": ["z/**"] }');
      start();
      await talk.client.open(uri('z/main'), `${GOOD}x A 192.0.2\n`);
      await zone('z/main');
      assert.deepEqual([talk.client.publications, talk.client.published.get(uri('z/main'))?.diagnostics], [1, []]);
    });

    it('looks at nothing while the folder is not trusted', async () => {
      write('.zonewright.json', '{ "origins": { "*": "c.example" } }');
      start({ trusted: false });
      await talk.client.open(uri('main'), GOOD);
      assert.equal((await zone('main')).source, 'unknown');
      await talk.client.notify('zonewright/trusted', {});
      await talk.client.diagnostics(uri('main'), () => true);
      for (let i = 0; i < 50 && (await zone('main')).source === 'unknown'; i++)
        await new Promise((done) => setTimeout(done, 50));
      assert.equal((await zone('main')).name, 'c.example.');
    });
  });
