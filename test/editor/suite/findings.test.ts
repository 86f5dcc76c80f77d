// Squiggles, hovers and quick fixes, as VS Code hands them to the one who looks at a zone.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canLook } from './desk';
import {
  closeAll,
  diagnostics,
  hoverAt,
  openFile,
  openText,
  placeOf,
  quickFixes,
  ruleOf,
  shown,
  type Squiggle,
  until,
  untilSquiggles,
} from './support';

// The faults of test/editor/workspace/example.com.zone, all and only.
const faults: readonly Squiggle[] = [{ rule: 'mx-target-is-ip-address', line: 13, text: '192.0.2.25' }];

describe('findings', () => {
  afterEach(closeAll);

  it('underlines the faults of the MX records on their tokens', async () => {
    await untilSquiggles(await openFile('example.com.zone'), faults);
  });

  // The desktop's window can't be looked at from here; what it is given is tested above and below.
  if (canLook) {
    it('shows squiggle and hover in the window', async () => {
      const document = await openFile('example.com.zone');
      const editor = await vscode.window.showTextDocument(document);
      await until('a squiggle', async () =>
        (await shown('.squiggly-error'))?.length === faults.length ? true : undefined,
      );
      const place = placeOf(document, 'MX\t10', 1);
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand('editor.action.showHover');
      await until('the hover', async () =>
        (await shown('.monaco-hover'))?.some((text) => /RFC ?1035/.test(text)) ? true : undefined,
      );
    });
  }

  it('finds nothing in a zone without faults', async () => {
    // The finding that an edit brings shows that the server has read the file, and that it was silent before.
    const document = await openFile('db.example.com');
    await vscode.window.showTextDocument(document);
    await hoverAt(document, placeOf(document, 'MX'));
    assert.deepEqual(diagnostics(document), []);
  });

  it('says what a field means', async () => {
    const document = await openFile('example.com.zone');
    assert.match(await hoverAt(document, placeOf(document, 'MX\t10')), /RFC ?1035/);
  });

  it('applies a quick fix', async () => {
    const document = await openFile('example.com.zone');
    const finding = await until('the finding', () =>
      diagnostics(document).find((diagnostic) => ruleOf(diagnostic) === 'mx-target-is-ip-address'),
    );
    const [fix] = await until('a quick fix', async () => {
      const fixes = await quickFixes(document, finding);
      return fixes.length > 0 ? fixes : undefined;
    });
    assert(fix.edit);
    assert(await vscode.workspace.applyEdit(fix.edit));
    // `mail` owns that address: the target becomes its name, the rest of the line stays as it was.
    assert.match(document.lineAt(finding.range.start.line).text, /^\tIN\tMX\t20 mail(\.example\.com\.)?$/);
    await until('the finding to go', () =>
      diagnostics(document).some((diagnostic) => ruleOf(diagnostic) === 'mx-target-is-ip-address') ? undefined : true,
    );
  });

  it('follows text that is typed one character after the other', async () => {
    const head =
      '$ORIGIN example.com.\n$TTL 3600\n@ IN SOA ns hostmaster 1 7200 900 1209600 300\n@ IN NS ns ; zonewright-disable-line ns-single\nns IN A 192.0.2.1\n';
    const editor = await openText(head);
    const { document } = editor;
    const end = document.positionAt(head.length);
    editor.selection = new vscode.Selection(end, end);
    const type = async (text: string): Promise<void> => {
      for (const character of text) await vscode.commands.executeCommand('type', { text: character });
    };
    await type('@ IN MX 10 192.0.2.25\n');
    await untilSquiggles(document, [{ rule: 'mx-target-is-ip-address', line: 6, text: '192.0.2.25' }]);

    // A line above moves the finding down; the host that owns the address changes nothing about the rule.
    editor.selection = new vscode.Selection(5, 0, 5, 0);
    await type('mail IN A 192.0.2.25\n');
    await untilSquiggles(document, [{ rule: 'mx-target-is-ip-address', line: 7, text: '192.0.2.25' }]);

    // Typed over by a name, it is gone.
    editor.selection = new vscode.Selection(6, 11, 6, 21);
    await type('mail');
    await untilSquiggles(document, []);
  });
});
