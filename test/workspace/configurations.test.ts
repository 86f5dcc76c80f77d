// Server configurations as they are found: which zones they name, from which files, and what is told of broken ones.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { render } from '../../server/src/messages/text';
import {
  readConfiguration,
  readConfigurations,
  readConfigurationsInSteps,
  serverOf,
} from '../../server/src/workspace/configuration';
import type { WorkspaceConfiguration } from '../../server/src/workspace/configuration';
import { inOneGo } from '../../server/src/workspace/statements';
import type { Server } from '../../server/src/workspace/statements';

/** Files of a workspace; configurations with their text, all others empty. */
function workspace(files: Readonly<Record<string, string>>): WorkspaceConfiguration {
  return readConfigurations(Object.keys(files), (path) => files[path]);
}

/** `file: zone [view] type` in the order of the files; with `dynamic` and the purpose where they are not the usual. */
function told(configuration: WorkspaceConfiguration): string[] {
  return [...configuration.files]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([file, zones]) =>
      zones.map(({ name, view, type, dynamic, purpose, binary }) =>
        [
          `${file}: ${name}`,
          ...(view === undefined ? [] : [`[${view}]`]),
          type ?? '-',
          ...(dynamic ? ['dynamic'] : []),
          ...(purpose === 'zone' ? [] : [purpose]),
          ...(binary ? ['binary'] : []),
        ].join(' '),
      ),
    );
}

/** `path:line:column message` */
function problems(configuration: WorkspaceConfiguration): string[] {
  return [...configuration.problems].flatMap(([path, list]) =>
    list.map(
      ({ range: { start }, message, args }) =>
        `${path}:${start.line + 1}:${start.character + 1} ${render(message, 'en', args)}`,
    ),
  );
}

const DEBIAN = {
  'bind/named.conf': `// This is the primary configuration file for the BIND DNS server named.
include "/etc/bind/named.conf.options";
include "/etc/bind/named.conf.local";
include "/etc/bind/named.conf.default-zones";
`,
  'bind/named.conf.options': `options {
	directory "/var/cache/bind";
	// forwarders {
	// 	0.0.0.0;
	// };
	dnssec-validation auto;
	listen-on-v6 { any; };
};
`,
  'bind/named.conf.local': `//
// Do any local configuration here
//
zone "Example.COM" {
        type master;
        file "/etc/bind/zones/db.example.com"; # forward
        allow-transfer { 192.0.2.2; };
        allow-update { none; };
};
zone "2.0.192.in-addr.arpa" IN { type primary; file "/etc/bind/zones/db.192.0.2"; update-policy local; };
zone "dyn.example.com" { type master; file "dyn/db.dyn.example.com"; allow-update { key "ddns"; }; };
zone "example.org" { type slave; masters { 192.0.2.1; }; file "slaves/example.org"; masterfile-format raw; };
`,
  'bind/named.conf.default-zones': `zone "." {
	type hint;
	file "/usr/share/dns/root.hints";
};
zone "localhost" { type master; file "/etc/bind/db.local"; };
`,
  'bind/zones/db.example.com': '',
  'bind/zones/db.192.0.2': '',
  'bind/db.local': '',
  'cache/dyn/db.dyn.example.com': '',
  'cache/slaves/example.org': '',
};

const VIEWS = `
acl internals { 10.0.0.0/8; };
options { directory "/etc/bind"; allow-update { key k; }; };
view "internal" {
  match-clients { internals; };
  zone "example.com" { type primary; file "internal/db.example.com"; allow-update { none; }; };
  zone "shared.example" { type primary; file "shared.db"; };
  response-policy { zone "rpz.local" policy given; } qname-wait-recurse no;
  zone "rpz.local" { type primary; file "rpz.db"; };
};
view "external" {
  match-clients { any; };
  zone "example.com" { type primary; file "external/db.example.com"; };
  zone "shared.example" { in-view "internal"; };
  zone "lost.example" { in-view "nowhere"; };
};
`;

describe('server configurations', () => {
  it('are told by their names', () => {
    const names = ['etc/named.conf', 'named.conf.local', 'named.conf.j2', 'named-zones.conf', 'nsd.conf', 'knot.conf', 'a/Corefile', 'coredns/Corefile.dev', 'unnamed.conf', 'named.conf.bak', 'nginx.conf', 'Corefiles']; // prettier-ignore
    assert.deepEqual(
      names.map((name) => serverOf(name) ?? '-'),
      ['bind', 'bind', 'bind', 'bind', 'nsd', 'knot', 'coredns', 'coredns', '-', '-', '-', '-'],
    );
  });

  it('of BIND: what named.conf includes, types, dynamic zones, folders', () => {
    const read = workspace(DEBIAN);
    assert.deepEqual(told(read), [
      'bind/db.local: localhost. primary',
      'bind/zones/db.192.0.2: 2.0.192.in-addr.arpa. primary dynamic',
      'bind/zones/db.example.com: example.com. primary',
      'cache/dyn/db.dyn.example.com: dyn.example.com. primary dynamic',
      'cache/slaves/example.org: example.org. secondary binary',
    ]);
    assert.deepEqual(problems(read), []);
    assert.equal(read.directories.get('bind/zones/db.example.com'), '/var/cache/bind');
    const [zone] = read.files.get('bind/zones/db.example.com') ?? [];
    assert.deepEqual(zone.range, { start: { line: 5, character: 13 }, end: { line: 5, character: 45 } });
    assert.equal(zone.configuration, 'bind/named.conf.local');
  });

  it('of BIND: views, in-view, defaults of options, response policies', () => {
    const read = workspace({
      'named.conf': VIEWS,
      'internal/db.example.com': '',
      'external/db.example.com': '',
      'shared.db': '',
      'rpz.db': '',
    });
    assert.deepEqual(told(read), [
      'external/db.example.com: example.com. [external] primary dynamic',
      'internal/db.example.com: example.com. [internal] primary',
      'rpz.db: rpz.local. [internal] primary dynamic policy',
      'shared.db: shared.example. [internal] primary dynamic',
      'shared.db: shared.example. [external] primary dynamic',
    ]);
    assert.deepEqual(problems(read), ['named.conf:15:33 There is no zone lost.example. in a view "nowhere".']);
  });

  it('of BIND: a file included in a view belongs to it', () => {
    const read = workspace({
      'named.conf': 'view "in" { include "zones.inc"; };\nview "out" { include "zones.inc"; };',
      'zones.inc': 'zone "example.com" { type primary; file "example.com.zone"; };',
      'example.com.zone': '',
    });
    assert.deepEqual(told(read), [
      'example.com.zone: example.com. [in] primary',
      'example.com.zone: example.com. [out] primary',
    ]);
  });

  it('of BIND: templates and tokens in the names of files', () => {
    const read = workspace({
      'named.conf': `template primary { type primary; file "zones/$name.db"; };
zone "example.com" { template primary; };
zone "example.net" { template absent; };`,
      'zones/example.com.db': '',
    });
    assert.deepEqual(told(read), ['zones/example.com.db: example.com. primary']);
    assert.deepEqual(problems(read), ['named.conf:3:31 There is no template "absent" in this configuration.']);
  });

  it('of BIND: each fault is told once, and the rest is used', () => {
    const files = { 'a.db': '', 'b.db': '', 'c.db': '', 'd.db': '' };
    const cases: readonly (readonly [text: string, faults: readonly string[], files: readonly string[]])[] = [
      [
        'zone "a.example" { type primary; file "a.db" };\nzone "b.example" { type primary; file "b.db"; };',
        ['named.conf:1:44 A ";" is missing after "a.db".'],
        ['a.db', 'b.db'],
      ],
      [
        'zone "a.example" {\n  type primary\n  file "a.db";\n};\nzone "b.example" { type primary; file "b.db"; }\nzone "c.example" { type primary; file "c.db"; };',
        ['named.conf:2:14 A ";" is missing after "primary".', 'named.conf:5:47 A ";" is missing after "}".'],
        ['a.db', 'b.db', 'c.db'],
      ],
      [
        'zone "a.example" { type primary; file "a.db";\nzone "b.example" { type primary; file "b.db"; };',
        ['named.conf:1:18 "{" is not closed.'],
        ['a.db', 'b.db'],
      ],
      [
        'options { directory "/x;\n};\n}\nzone "a.example" { type primary; file "a.db"; };',
        ['named.conf:1:21 This quote is not closed on its line.', 'named.conf:3:1 "}" closes nothing.'],
        ['a.db'],
      ],
      ['zone "a..example" { type primary; file "a.db"; };', ['named.conf:1:6 "a..example" is not a domain name.'], []],
      ['zone { type primary; };', ['named.conf:1:1 This zone has no name.'], []],
      ['zone "a.example" { type primary; };', ['named.conf:1:6 The zone a.example has no file: its server needs one for this type.'], []],
      ['zone "a.example" { type primary; file "a.db"; };\n/* open\nzone "b.example" { file "b.db"; };', ['named.conf:2:1 This comment is not closed: the rest of the file is not read.'], ['a.db']],
      ['include "named.conf";\nzone "a.example" { type primary; file "a.db"; };', ['named.conf:1:9 This file includes itself.'], ['a.db']],
    ]; // prettier-ignore
    for (const [text, faults, found] of cases) {
      const read = workspace({ ...files, 'named.conf': text });
      assert.deepEqual(problems(read), faults, text);
      assert.deepEqual([...read.files.keys()].sort(), found, text);
    }
  });

  it('that are templates themselves keep quiet', () => {
    const read = workspace({
      'named.conf.j2': '{% for z in zones %}\nzone "{{ z.name }}" { type primary; file "{{ z.file }}"; };\n{% endfor %}\nzone "a.example" { type primary; file "a.db"; };',
      'a.db': '',
    }); // prettier-ignore
    assert.deepEqual(told(read), ['a.db: a.example. primary']);
    assert.deepEqual(problems(read), []);
  });

  it('of NSD: clauses, patterns and placeholders', () => {
    const read = workspace({
      'nsd/nsd.conf': `server:
    ip-address: 2001:db8::1@53
    zonesdir: "/etc/nsd/zones"   # relative names start here
include: "/etc/nsd/nsd.conf.d/*.conf"
pattern:
    name: "deep"
    zonefile: "%z/%1/%2/%s.zone"
pattern:
    name: slave
    include-pattern: "deep"
    request-xfr: 192.0.2.1 NOKEY
zone:
    name: "example.com"
    zonefile: "example.com.zone"
zone: name: example.net zonefile:'%y.%z.db'
zone:
    name: example.org
    include-pattern: deep
zone:
    name: b.example
    include-pattern: slave
zone:
    zonefile: "nobody"
    zonefile some.db
    provide-xfr: 192.0.2.1 NOKEY
bogus
`,
      'nsd/nsd.conf.d/more.conf': 'zone:\n\tname: more.example\n\tzonefile: more.example\n',
      'nsd/zones/example.com.zone': '',
      'nsd/zones/example.net.db': '',
      'nsd/zones/org/e/x/example.org.zone': '',
      'nsd/zones/example/b/./b.example.zone': '',
      'nsd/zones/more.example': '',
    });
    assert.deepEqual(told(read), [
      'nsd/zones/example.com.zone: example.com. primary',
      'nsd/zones/example.net.db: example.net. primary',
      'nsd/zones/example/b/./b.example.zone: b.example. secondary',
      'nsd/zones/more.example: more.example. primary',
      'nsd/zones/org/e/x/example.org.zone: example.org. primary',
    ]);
    assert.deepEqual(problems(read), [
      'nsd/nsd.conf:24:5 This line is not understood.',
      'nsd/nsd.conf:26:1 This line is not understood.',
      'nsd/nsd.conf:22:1 This zone has no name.',
    ]);
  });

  it('say where a zone stands, though its file comes from a pattern elsewhere', () => {
    const read = workspace({
      'nsd.conf': 'include: "patterns.conf"\nzone:\n  name: a.example\n  include-pattern: p\n',
      'patterns.conf': 'pattern:\n  name: p\n  zonefile: "%s.zone"\n',
      'a.example.zone': '',
    });
    const [zone] = read.files.get('a.example.zone') ?? [];
    assert.deepEqual([zone?.configuration, zone?.range.start], ['nsd.conf', { line: 2, character: 8 }]);
  });

  it('of Knot: sections, items, templates, update by ACL', () => {
    const read = workspace({
      'knot.conf': `# Knot DNS
server:
    listen: [ 0.0.0.0@53, "::@53" ]
acl:
  - id: ddns
    address: [192.0.2.1,
      192.0.2.2]
    action: [transfer, update]
  - id: transfers
    action: transfer
template:
  - id: default
    storage: "/var/lib/knot/zones"
  - id: letters
    storage: /srv/%none
    file: "%c[0]/%l[0]/%s.zone"
zone:
  - domain: example.com
    acl: transfers
  - domain: "example.net."
    template: letters
    acl:
      - transfers
      - ddns
  - domain: example.org
    file: /etc/knot/org.zone
    journal-content: all
  - domain: b.example
    master: primary
    file: b.example.zone
  - domain:
`,
      'zones/example.com.zone': '',
      'e/net/example.net.zone': '',
      'org.zone': '',
      'zones/b.example.zone': '',
    });
    assert.deepEqual(told(read), [
      'e/net/example.net.zone: example.net. primary dynamic',
      'org.zone: example.org. primary dynamic',
      'zones/b.example.zone: b.example. secondary',
      'zones/example.com.zone: example.com. primary',
    ]);
    assert.deepEqual(problems(read), ['knot.conf:31:3 This zone has no name.']);
  });

  it('of CoreDNS: server blocks, file, auto, snippets, networks', () => {
    const read = workspace({
      Corefile: `(common) {
    errors
    log
}
example.org:1053, example.net {
    import common
    root /etc/coredns/zones
    file db.example.org example.org
    file db.example.net example.net {
        reload 30s
    }
}
dns://10.0.0.0/24:53 {
    file zones/db.10.0.0
}
. {
    auto {
        directory /etc/coredns/auto
        reload 10s
    }
    auto example.com {
        directory more (.*)\\.zone {1}
    }
    auto { directory worse ((a+)+)$ {1} }
    forward . {$UPSTREAM}
}
`,
      'zones/db.example.org': '',
      'zones/db.example.net': '',
      'zones/db.10.0.0': '',
      'auto/db.a.example': '',
      'auto/deeper/db.b.example': '',
      'auto/README.md': '',
      'more/sub.example.com.zone': '',
      'more/example.edu.zone': '',
    });
    assert.deepEqual(told(read), [
      'auto/db.a.example: a.example. primary',
      'auto/deeper/db.b.example: b.example. primary',
      'more/sub.example.com.zone: sub.example.com. primary',
      'zones/db.10.0.0: 0.0.10.in-addr.arpa. primary',
      'zones/db.example.net: example.net. primary',
      'zones/db.example.org: example.org. primary',
    ]);
    assert.deepEqual(problems(read), [
      'Corefile:24:28 The pattern "((a+)+)$" is not understood here: which files are zones remains unknown.',
    ]);
  });

  it('of CoreDNS: one server without braces', () => {
    assert.deepEqual(told(workspace({ Corefile: 'example.com\nfile example.com.zone\n', 'example.com.zone': '' })), [
      'example.com.zone: example.com. primary',
    ]);
  });

  it('find files by the longest tail, then by nearness, and don’t guess', () => {
    const zone = (file: string): string => `zone "example.com" { type primary; file "${file}"; };`;
    const find = (file: string, ...files: string[]): string[] => [
      ...workspace({
        'dc1/named.conf': zone(file),
        ...Object.fromEntries(files.map((path) => [path, ''])),
      }).files.keys(),
    ];
    assert.deepEqual(find('/etc/bind/zones/db.x', 'old/db.x', 'dc2/zones/db.x'), ['dc2/zones/db.x']);
    assert.deepEqual(find('/etc/bind/zones/db.x', 'dc2/zones/db.x', 'dc1/zones/db.x'), ['dc1/zones/db.x']);
    assert.deepEqual(find('/etc/bind/zones/db.x', 'dc2/zones/db.x', 'dc3/zones/db.x'), []);
    assert.deepEqual(find('../zones/./db.x', 'zones/db.x'), ['zones/db.x']);
    assert.deepEqual(find('C:\\dns\\db.x', 'dns/db.x'), ['dns/db.x']);
    assert.deepEqual(find('/etc/passwd', 'db.x'), []);
    assert.equal(workspace({ 'named.conf': zone('db.x') }).missing.length, 1);
  });

  const seeds: Readonly<Record<Server, string>> = {
    bind: Object.values(DEBIAN).join('') + VIEWS,
    nsd: 'server:\n zonesdir: "/x"\npattern:\n name: "p"\n zonefile: "%s.%1"\nzone: name: a.b include-pattern: p\n',
    knot: 'template:\n - id: default\n   storage: "/x"\nzone:\n - domain: a.b\n   acl: [a,\n   b]\n   file: "%s%c[0-2]"\n',
    coredns: '(s) { import s\n import s\n}\na.b:53 { import s\n file x\n auto { directory . (.*) {1}\n } }\n',
  };
  const PIECES = ['{', '}', ';', '"', "'", '\n', '\r', ' ', '#', '//', '/*', '*/', ':', '-', '[', ']', ',', '\\', '%s', 'zone ', 'view ', 'zone:\n', '\t', 'é', '\ud800', '\0']; // prettier-ignore
  for (const [server, seed] of Object.entries(seeds) as [Server, string][]) {
    it(`of ${server} may be anything: reading never throws`, () => {
      const edit = fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }));
      fc.assert(
        fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
          let text = seed;
          for (const [at, length, pieces] of edits) {
            const from = at % (text.length + 1);
            text = text.slice(0, from) + pieces.join('') + text.slice(from + length);
          }
          const read = inOneGo(readConfiguration(server, text));
          for (const { range } of read.problems) assert.ok(range.start.line <= range.end.line);
          readConfigurations(['c', 'x', 'a.b.zone'], (path) => (path === 'c' ? text : undefined), {
            roots: [['c', server]],
          });
        }),
        { numRuns: 300 },
      );
    });

    it(`of ${server} are read in many small steps, and say the same as at once`, () => {
      const text = seed.repeat(3000);
      const textOf = (path: string): string | undefined => (path === 'c' ? text : undefined);
      const options = { roots: [['c', server]] as const };
      const steps = readConfigurationsInSteps(['c', 'x', 'a.b.zone'], textOf, options);
      let count = 0;
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) count++;
      assert.ok(count > 5, String(count));
      assert.deepEqual(step.value, readConfigurations(['c', 'x', 'a.b.zone'], textOf, options));
    });

    it(`of ${server} are read to their end, one piece a hundred thousand times`, () => {
      for (const piece of [
        '{',
        '}',
        '"',
        '\n',
        ' zone',
        '/*',
        'a:',
        '- ',
        '[',
        '{\n',
        'zone "a" {\n',
        '(',
        'import s\n',
      ]) {
        const text = piece.repeat(Math.ceil(300_000 / piece.length));
        const { problems } = inOneGo(readConfiguration(server, text));
        assert.ok(problems.length <= text.length, piece);
      }
    });
  }
});
