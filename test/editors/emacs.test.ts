// Emacs itself with Eglot, in batch, with the configuration of docs/editors.md as it is written there.
import assert from 'node:assert/strict';
import { configurations, editorOrSkip, Workplace } from './editor';

/** Waits for the findings, asks for a hover, applies a fix, waits for its finding to go, and writes what it saw. */
const DRIVER = `
(setq inhibit-message t eglot-confirm-server-edits nil eglot-sync-connect 20 seen nil)
(defun see (name value) (push (cons name value) seen))
(defun aliased ()
  (seq-filter (lambda (found) (string-match-p "mx-target-is-cname" (flymake-diagnostic-text found)))
              (flymake-diagnostics)))
(defun wait-until (condition)
  (with-timeout (20 nil)
    (while (not (funcall condition))
      (accept-process-output nil 0.05)
      (flymake-start))))
(defun line () (buffer-substring-no-properties (line-beginning-position) (line-end-position)))
(condition-case problem
    (progn
      (find-file (car command-line-args-left))
      ;; Eglot starts after the command that opened the file; in batch there is none.
      (run-hooks 'post-command-hook)
      (wait-until #'eglot-current-server)
      (wait-until #'aliased)
      (let ((found (car (aliased))))
        (goto-char (flymake-diagnostic-beg found))
        (see 'mode (symbol-name major-mode))
        (see 'message (flymake-diagnostic-text found))
        (see 'text (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found)))
        (see 'line (line))
        (see 'hover (plist-get (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover
                                                           (eglot--TextDocumentPositionParams))
                                          :contents)
                               :value))
        (eglot-execute (eglot-current-server)
                       (car (eglot-code-actions (flymake-diagnostic-beg found) (flymake-diagnostic-end found) "quickfix")))
        (see 'after (line))
        ;; Without this Eglot tells of changes when the user rests, and in batch nobody does.
        (save-buffer)
        (wait-until (lambda () (null (aliased))))
        (see 'left (length (aliased)))))
  (error (see 'problem (error-message-string problem))))
(let ((coding-system-for-write 'no-conversion))
  (with-temp-file (expand-file-name "~/seen.json") (insert (json-serialize seen))))
(set-buffer-modified-p nil)
(ignore-errors (eglot-shutdown-all))
(kill-emacs)
`;

interface Seen {
  readonly problem?: string;
  readonly mode: string;
  readonly message: string;
  readonly text: string;
  readonly line: string;
  readonly hover: string;
  readonly after: string;
  readonly left: number;
}

describe('Emacs', () => {
  const [configuration] = configurations('Emacs');

  it('works with Eglot as configured', async function () {
    const editor = editorOrSkip(this, 'emacs', [29, 1]);
    const place = new Workplace();
    try {
      const init = place.write('init.el', configuration);
      const driver = place.write('driver.el', DRIVER);
      const seen = (await place.run(editor, ['--batch', '--load', init, '--load', driver, place.zone])) as Seen;
      assert.equal(seen.problem, undefined);
      assert.equal(seen.mode, 'dns-mode');
      assert.match(seen.message, /MX target smtp\.example\.com\. is an alias/);
      assert.equal(seen.text, 'smtp');
      // Plain text: Emacs shows no Markdown by itself.
      assert.match(seen.hover, /smtp\.example\.com\./);
      assert.doesNotMatch(seen.hover, /\*\*|\]\(|`/);
      assert.equal(seen.after, seen.line.replace('smtp', 'mx1'));
      assert.equal(seen.left, 0);
    } finally {
      place.remove();
    }
  });
});
