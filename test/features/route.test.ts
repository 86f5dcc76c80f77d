// The way of mail: as a tree against its fixtures, as a picture, Mermaid and JSON, on every fixture there is.
import assert from 'node:assert/strict';
import { cellsOf, fitted, wrapped } from '../../server/src/text/cells';
import { jsonOf } from '../../server/src/features/route/json';
import { mermaidOf } from '../../server/src/features/route/mermaid';
import type { Route } from '../../server/src/features/route/model';
import { svgOf, type PictureOptions } from '../../server/src/features/route/svg';
import { treeOf } from '../../server/src/features/route/tree';
import { ZoneService } from '../../server/src/service';
import { allTexts, checkAnnotated } from './annotated';

const file = 'file:///x';
const head = `$ORIGIN example.com.
@ SOA ns1 h 1 1 1 1 1
@ NS ns1
ns1 A 192.0.2.53
`;
const whole: PictureOptions = { palette: 'light', caption: true, hosts: 60, addresses: 12 };

function routeOf(text: string, domain: string, down: readonly string[] = [], language: 'en' | 'ja' = 'en'): Route {
  const service = new ZoneService();
  service.open(file, head + text);
  const route = service.route(file, domain, { language, down });
  assert.ok(route !== undefined);
  return route;
}

/** The elements of a picture; fails where it is not well-formed. */
function elementsOf(svg: string): { readonly name: string; readonly attributes: Map<string, string> }[] {
  const open: string[] = [];
  const found = [];
  for (const [tag, close, name, attributes, empty] of svg.matchAll(/<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g)) {
    if (close === '/') assert.equal(open.pop(), name, tag);
    else {
      if (empty === '') open.push(name);
      const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value] as const);
      found.push({ name, attributes: new Map(pairs) });
    }
  }
  assert.deepEqual(open, []);
  const texts = svg.replace(/<style>[^<]*<\/style>/g, '').split(/<[^>]*>/);
  for (const text of texts) assert.doesNotMatch(text, /[<>]|&(?!(?:amp|lt|gt|quot);)/);
  return found;
}

/** Nothing reaches over the edge of the picture, whatever the font of equal widths. */
function assertRoomy(svg: string): void {
  const [{ attributes }] = elementsOf(svg);
  const [width, height] = [Number(attributes.get('width')), Number(attributes.get('height'))];
  const texts = [...svg.matchAll(/<text class="[^"]*" x="([\d.]+)" y="([\d.]+)">(?:<title>[^<]*<\/title>)?([^<]*)</g)];
  assert.equal(texts.length, svg.match(/<text /g)?.length ?? 0);
  for (const [, x, y, escaped] of texts) {
    const text = escaped.replace(/&\w+;/g, '&');
    assert.ok(Number(x) + cellsOf(text) * 7.9 <= width && Number(y) + 4 <= height, `${text} is cut off`);
  }
}

describe('mail route', () => {
  checkAnnotated('route', ({ service, file: at, text }) => {
    const asked = /^; route (\S+)(?: without (.*))?$/.exec(text);
    if (asked === null) return [];
    const [, domain, down] = asked;
    return (['en', 'ja'] as const).flatMap((language) => {
      const route = service.route(at, domain, { language, down: down?.split(', ') });
      const sign = language === 'en' ? ';>' : ';ja>';
      return (route === undefined ? ['(no name)'] : treeOf(route).trimEnd().split('\n')).map(
        (line) => `${sign} ${line}`,
      );
    });
  });

  it('tells of the apex first, then of the owners of MX records', () => {
    const service = new ZoneService();
    const domains = (text: string): string[] => {
      service.open(file, text);
      return service.routes(file, { language: 'en' }).routes.map(({ domain }) => domain);
    };
    assert.deepEqual(domains(`${head}b MX 1 ns1\na MX 1 ns1\nb MX 2 ns1\n@ MX 3 ns1\nc MX x ns1\n`), [
      'example.com.',
      'b.example.com.',
      'a.example.com.',
    ]);
    assert.deepEqual(domains(`${head}@ A 192.0.2.1\n`), ['example.com.']);
    assert.deepEqual(domains(head), []);
    assert.deepEqual(domains('a MX 1 b\n'), ['a']);
  });

  it('tells of 500 domains and that there are more', () => {
    const service = new ZoneService();
    service.open(file, head + Array.from({ length: 600 }, (_, i) => `d${i} MX 1 ns1\n`).join(''));
    const { routes, more } = service.routes(file, { language: 'en' });
    assert.deepEqual([routes.length, more], [500, true]);
  });

  it('is drawn with all words in the picture, in every language and palette', () => {
    const text = '@ MX 10 mail\n@ MX 20 no\n@ MX 30 ns1\n@ MX 40 x.example.net.\nmail A 192.0.2.25\n';
    for (const language of ['en', 'ja'] as const) {
      const route = routeOf(text, '@', ['mail'], language);
      for (const palette of ['light', 'dark', 'contrast', 'contrast-light', 'auto', undefined] as const) {
        const { svg } = svgOf(route, { ...whole, ...(palette === undefined ? {} : { palette }) });
        assertRoomy(svg);
        const words =
          language === 'en' ? ['switched off', 'not found', 'mail goes here', 'outside these files'] : ['停止と仮定'];
        for (const word of words) assert.ok(svg.includes(word), word);
        assert.ok(svg.indexOf('>10<') < svg.indexOf('>20<') && svg.indexOf('>20<') < svg.indexOf('>40<'));
      }
    }
  });

  it('shows by its shapes what hosts are', () => {
    const { svg } = svgOf(routeOf('@ MX 10 ns1\n@ MX 20 no\n@ MX 30 x.example.net.\n', '@'), whole);
    const shapes = elementsOf(svg).filter(({ attributes }) => attributes.get('class')?.startsWith('host ') === true);
    assert.deepEqual(
      shapes.map(({ name, attributes }) => [name, attributes.get('class')]),
      [
        ['rect', 'host good receives'],
        ['path', 'host broken'],
        ['rect', 'host doubtful'],
      ],
    );
  });

  it('is drawn small, telling how much is left out', () => {
    const hosts = Array.from({ length: 9 }, (_, i) => `@ MX ${i} ns1\n`).join('');
    const addresses = Array.from({ length: 9 }, (_, i) => `ns1 A 192.0.2.${i}\n`).join('');
    const { svg } = svgOf(routeOf(hosts + addresses, '@'), { ...whole, caption: false, hosts: 2, addresses: 3 });
    assertRoomy(svg);
    assert.match(svg, />… and 7 more</);
    assert.equal(svg.match(/192\.0\.2/g)?.length, 6);
  });

  it('is Mermaid in which no name is syntax', () => {
    assert.equal(
      mermaidOf(routeOf('a\\"b]#c MX 10 ns1\na\\"b]#c MX 20 no\n', 'a\\"b]#c')),
      `%% Senders deliver to ns1.example.com.
%% If none answers, senders keep the mail and retry for days.
flowchart LR
  domain["a#92;#34;b#93;#35;c.example.com."]
  p1(("10"))
  domain ==> p1
  h1["ns1.example.com.<br/>mail goes here"]
  p1 ==> h1
  h1a1(["192.0.2.53"])
  h1 --- h1a1
  p2(("20"))
  domain --> p2
  h2{{"no.example.com.<br/>not found"}}
  p2 -.-> h2
`,
    );
    const braces = mermaidOf(routeOf('@ MX 10 {x}\n{x} A 192.0.2.1\n', '@'));
    assert.match(braces, /^%% Senders deliver to \?x\?\.example\.com\.\n/);
  });

  it('is JSON with lines from 1', () => {
    assert.deepEqual(jsonOf(routeOf('@ MX 10 ns1\n', '@', ['ns1'])), {
      domain: 'example.com.',
      verdict: 'single',
      sentences: [
        'With ns1.example.com. down: No other host is left; senders keep the mail, retry for days, and then return it.',
      ],
      steps: [
        {
          preference: 10,
          hosts: [
            {
              name: 'ns1.example.com.',
              status: 'down',
              word: 'switched off',
              receives: false,
              line: 5,
              addresses: [{ address: '192.0.2.53', type: 'A', line: 4 }],
            },
          ],
        },
      ],
    });
  });

  it('stands in every fixture: all hosts told, at most one step that gets the mail, pictures well-formed', () => {
    let count = 0;
    for (const { name, text } of allTexts()) {
      const service = new ZoneService();
      service.open(`file:///${name}`, text);
      for (const language of ['en', 'ja'] as const) {
        for (const route of service.routes(`file:///${name}`, { language }).routes) {
          count++;
          const receiving = route.steps.filter(({ hosts }) => hosts.some(({ receives }) => receives));
          assert.ok(receiving.length <= 1, name);
          const { svg } = svgOf(route, whole);
          assertRoomy(svg);
          for (const text of [treeOf(route), mermaidOf(route), JSON.stringify(jsonOf(route)), svg]) {
            assert.doesNotMatch(text, /undefined|NaN|\[object|\{\w+\}/, name);
          }
        }
      }
    }
    assert.ok(count > 200, `only ${count}`);
  });

  it('is drawn in the hover, where pictures are shown', () => {
    const service = new ZoneService();
    service.open(file, `${head}@ MX 10 ns1\n`);
    const position = { line: 4, character: 2 };
    const plain = service.hover(file, position, 'en')?.markdown ?? '';
    const drawn = service.hover(file, position, 'en', 'dark')?.markdown ?? '';
    const picture =
      /!\[Picture of the mail route\]\(data:image\/svg\+xml;base64,([\w+/=]+)\|width=\d+,height=\d+\)\n\n/;
    const [whole, data] = picture.exec(drawn) ?? [];
    assert.equal(drawn.replace(whole ?? '', ''), plain);
    assertRoomy(Buffer.from(data ?? '', 'base64').toString('utf8'));
    assert.doesNotMatch(service.hover(file, { line: 3, character: 4 }, 'en', 'dark')?.markdown ?? '', /data:/);
  });
});

describe('widths', () => {
  it('count Japanese characters as two cells', () => assert.equal(cellsOf('aメール。'), 9));

  it('are kept by what is left out in the middle', () => {
    assert.equal(fitted('mail.example.com.', 17), 'mail.example.com.');
    assert.equal(fitted('mail.example.com.', 9), 'mail…com.');
    assert.ok(cellsOf(fitted('メールメールメール', 8)) <= 8);
  });

  it('break lines at blanks, and in Japanese before no full stop', () => {
    assert.deepEqual(wrapped('one two three', 8), ['one two', 'three']);
    assert.deepEqual(wrapped('配送できません。', 14), ['配送できませ', 'ん。']);
    assert.deepEqual(wrapped('', 9), ['']);
  });
});
