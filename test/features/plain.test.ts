// Hovers without Markdown: whatever a zone file or a text of ours holds comes out as it went in.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { code, fill, references } from '../../server/src/features/hover/markdown';
import { plainText } from '../../server/src/features/hover/plain';

/** Characters of which Markdown makes something, and some of which it makes nothing. */
const text = fc.string({ unit: fc.constantFrom(...'`*_[]()<>~&#-+.!\\|"; \nab1é日'.split('')), maxLength: 30 });

describe('hovers as plain text', () => {
  it('show the text of a zone file as it is', () => {
    fc.assert(
      fc.property(text, (written) => {
        const shown = written.replaceAll('\n', '\ufffd');
        assert.equal(plainText(code(written)), written.trim() === '' && !written.includes('\n') ? `"${shown}"` : shown);
      }),
    );
  });

  it('show our texts as they are, with what is filled in', () => {
    fc.assert(
      fc.property(text, text, text, (before, value, after) => {
        fc.pre(value.trim() !== '' && !value.includes('\n'));
        const own = `${before} {value} ${after}`;
        assert.equal(
          plainText(fill({ en: own, ja: own }, 'en', { value: code(value) })),
          `${before} ${value} ${after}`,
        );
      }),
    );
  });

  it('name standards without their addresses', () =>
    assert.equal(plainText(references(['RFC 1035 §3.3.9, §5.1', 'draft-a-b'])), 'RFC 1035 §3.3.9, §5.1 · draft-a-b'));

  it('leave out what makes text strong', () => assert.equal(plainText('**TTL:** `1h`'), 'TTL: 1h'));
});
