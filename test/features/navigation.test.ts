// Definition, references, highlights, rename, symbols, folds, selections and links against their fixtures.
//
// `$0` in a case is the cursor; several are asked one by one. What is found stands in comments: stretches as marks
// below their line (`;   ^^^^ definition`), lists and sentences behind the text (`;> …`, `;ja> …`). A case of rename
// has lines `;;; rename NAME`, each with the text that comes of it, or the reason against it.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../../server/src/messages/text';
import type { Refusal } from '../../server/src/features/rename';
import type { OutlineSymbol } from '../../server/src/features/document-symbol';
import { ZoneService } from '../../server/src/service';
import type { Position, Range } from '../../server/src/text/span';
import { fixtures } from '../fixture';

/** A stretch and what it is. */
interface Mark {
  readonly range: Range;
  readonly label: string;
}

/** What a case shows: marks below the lines, and lines behind the text. */
interface Shown {
  readonly marks?: readonly Mark[];
  readonly lines?: readonly string[];
}

/** A case that is opened. */
interface Opened {
  readonly service: ZoneService;
  readonly uri: string;
  readonly title: string;
  /** The text, its head included. */
  readonly text: string;
  readonly cursors: readonly Position[];
}

const MARK = /^;(?:[|<]\^*|[ \t]*\^+)>? [a-z]/;
const LINE = /^;(?:ja)?>/;

function place({ line, character }: Position): string {
  return `${line + 1}:${character + 1}`;
}

function stretch({ start, end }: Range): string {
  return `${place(start)}-${place(end)}`;
}

function refusal({ refused, args }: Refusal): string[] {
  return [`;> ${render(refused, 'en', args)}`, `;ja> ${render(refused, 'ja', args)}`];
}

function tree(symbols: readonly OutlineSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, kind, range, selection, children }) => [
    `;> ${indent}${kind} "${name}"${detail === '' ? '' : ` (${detail})`} ${stretch(range)} ${stretch(selection)}`,
    ...tree(children, `${indent}  `),
  ]);
}

/** What each feature shows of a case. */
const features: Readonly<Record<string, (opened: Opened) => Shown>> = {
  definition: ({ service, uri, cursors }) => {
    const found = cursors.map((cursor) => service.definition(uri, cursor));
    const marks = found.flatMap((one) => [
      ...(one === undefined ? [] : [{ range: one.source, label: 'source' }]),
      ...(one?.targets.map(({ selection }) => ({ range: selection, label: 'definition' })) ?? []),
    ]);
    const lines = found.flatMap((one) =>
      one === undefined
        ? [';> (nothing)']
        : one.path !== undefined
          ? [`;> file ${one.path}`]
          : one.targets.length === 0
            ? [';> leads nowhere in this file']
            : [],
    );
    return { marks, lines };
  },
  references: ({ service, uri, cursors, title }) => {
    const owners = !title.endsWith('without owners');
    const found = cursors.flatMap((cursor) => service.references(uri, cursor, owners));
    return {
      marks: found.map(({ range }) => ({ range, label: 'reference' })),
      lines: found.length === 0 ? [';> (nothing)'] : [],
    };
  },
  'document-highlight': ({ service, uri, cursors }) => {
    const found = cursors.map((cursor) => service.documentHighlight(uri, cursor));
    return {
      marks: found.flatMap((all) => all?.map(({ range, kind }) => ({ range, label: kind })) ?? []),
      lines: found.includes(undefined) ? [';> (nothing)'] : [],
    };
  },
  'document-symbol': ({ service, uri }) => ({ lines: tree(service.documentSymbol(uri, 'en')) }),
  'workspace-symbol': ({ service, title }) => ({
    lines: service
      .workspaceSymbol(/"(.*)"/.exec(title)?.[1] ?? '')
      .map(({ symbol: { kind, name, zone, range } }) => `;> ${kind} ${name} of ${zone} ${stretch(range)}`),
  }),
  'folding-range': ({ service, uri }) => ({
    lines: service.foldingRange(uri).map(({ start, end, kind }) => `;> ${start + 1}-${end + 1} ${kind}`),
  }),
  'selection-range': ({ service, uri, text, cursors }) => {
    const document = TextDocument.create(uri, '', 0, text);
    return {
      lines: cursors.flatMap((cursor) =>
        service
          .selectionRange(uri, cursor)
          .map((range, i) => `;> ${i === 0 ? '' : '  '}${stretch(range)} ${JSON.stringify(document.getText(range))}`),
      ),
    };
  },
  'document-link': ({ service, uri }) => {
    const links = service.documentLink(uri, 'en');
    return {
      marks: links.map(({ range, page, path: file, tip }) => ({ range, label: `link ${page ?? file}: ${tip}` })),
    };
  },
};

function marksBelow(line: string, number: number, marks: readonly Mark[]): string[] {
  return marks
    .filter(({ range }) => range.start.line === number)
    .map(({ range: { start, end }, label }) => {
      const more = end.line === start.line ? '' : '>';
      const last = end.line === start.line ? end.character : line.length;
      if (start.character === 0) return `${last <= 1 ? ';|' : `;<${'^'.repeat(last - 2)}`}${more} ${label}`;
      const before = line.slice(1, start.character).replace(/[^\t]/g, ' ');
      return `;${before}${'^'.repeat(Math.max(1, last - start.character))}${more} ${label}`;
    });
}

/** The text of a case without its cursors, and where they were. */
function withoutCursors(body: string, head: string): { text: string; cursors: Position[] } {
  const cursors: Position[] = [];
  const first = head.split('\n').length - 1;
  const text = body
    .split('\n')
    .map((line, index) => {
      const parts = line.split('$0');
      for (let i = 1; i < parts.length; i++) {
        cursors.push({ line: first + index, character: parts.slice(0, i).join('').length });
      }
      return parts.join('');
    })
    .join('\n');
  return { text: head + text, cursors };
}

function rendered(noun: string, fixture: string): string {
  const parts = fixture.split(/^(?=;;; (?!file |rename ))/m);
  const head = fixture.startsWith(';;; ') ? '' : (parts.shift() ?? '');
  const first = head.split('\n').length - 1;
  return (
    head +
    parts
      .map((part) => {
        const all = part.split('\n').filter((line) => !MARK.test(line) && !LINE.test(line));
        const title = all[0].slice(4);
        const named = /^;;; file (.*)$/.exec(all[1] ?? '')?.[1];
        const top = all.slice(0, named === undefined ? 1 : 2);
        const renames = all.filter((line) => line.startsWith(';;; rename '));
        const until = all.findIndex((line) => line.startsWith(';;; rename '));
        const lines = all.slice(top.length, until < 0 ? undefined : until);
        while (lines[lines.length - 1] === '') lines.pop();
        const { text, cursors } = withoutCursors(lines.join('\n') + '\n', head);
        const service = new ZoneService();
        const uri = `file:///zones/${encodeURIComponent(named ?? 'example.com.zone')}`;
        service.open(uri, text);
        const opened: Opened = { service, uri, title, text, cursors };
        const { marks = [], lines: behind = [] } = noun === 'rename' ? prepared(opened) : features[noun](opened);
        const plain = text.split('\n').slice(first);
        return [
          ...top,
          ...lines.flatMap((line, index) => [line, ...marksBelow(plain[index], first + index, marks)]),
          ...marks
            .filter(({ range }) => range.start.line < first)
            .map(({ range, label }) => `;> ${label} in the head at ${stretch(range)}`),
          ...behind,
          ...renames.flatMap((line) => [line, ...renamed(opened, line.slice(11), head)]),
          '',
        ].join('\n');
      })
      .join('')
  );
}

function prepared({ service, uri, cursors }: Opened): Shown {
  const found = cursors.map((cursor) => service.prepareRename(uri, cursor));
  return {
    marks: found.flatMap((one) => ('refused' in one ? [] : [{ range: one.range, label: `rename ${one.placeholder}` }])),
    lines: found.flatMap((one) => ('refused' in one ? refusal(one) : [])),
  };
}

/** The text after a rename, which must be undone by renaming back; or why there is none. */
function renamed({ service, uri, text, cursors }: Opened, newName: string, head: string): string[] {
  const result = service.rename(uri, cursors[0], newName);
  if ('refused' in result) return refusal(result);
  const after = TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), result.edits);
  return after.slice(head.length).replace(/\n+$/, '').split('\n');
}

for (const noun of [...Object.keys(features), 'rename']) {
  describe(noun.replace('-', ' '), () => {
    const folder = path.join(__dirname, noun);
    for (const name of fixtures(folder)) {
      it(name, () => {
        const file = path.join(folder, `${name}.zone`);
        const text = readFileSync(file, 'utf8');
        const found = rendered(noun, text);
        if (process.env.UPDATE) {
          if (found !== text) writeFileSync(file, found);
        } else assert.equal(found, text, 'run "npm run update" and read the difference');
      });
    }
  });
}
