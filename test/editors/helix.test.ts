// Helix itself, in a terminal that tmux keeps, with the configuration of docs/editors.md as it is written there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { configurations, editorOrSkip, Workplace } from './editor';

/** A terminal of its own in which a program runs. */
class Terminal {
  private readonly socket = `zonewright-${process.pid}`;

  constructor(
    private readonly tmux: string,
    command: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    this.ask('-f', '/dev/null', 'new-session', '-d', '-x', '160', '-y', '45', command);
  }

  private ask(...args: string[]): string {
    const { stdout } = spawnSync(this.tmux, ['-L', this.socket, ...args], { env: this.env, encoding: 'utf8' });
    return stdout;
  }

  type(...keys: string[]): void {
    this.ask('send-keys', ...keys);
  }

  /** What is on the screen, once it is as expected. */
  async shows(expected: RegExp): Promise<string> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const screen = this.ask('capture-pane', '-p');
      if (expected.test(screen)) return screen;
      if (Date.now() > deadline) assert.fail(`${String(expected)} did not appear:\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits for the program's own end, and with it that of the terminal. */
  async ends(): Promise<void> {
    const deadline = Date.now() + 20_000;
    while (this.ask('list-sessions') !== '') {
      if (Date.now() > deadline) assert.fail('the program did not end');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  close(): void {
    this.ask('kill-server');
  }
}

describe('Helix', () => {
  const [configuration] = configurations('Helix');
  let place: Workplace;
  beforeEach(() => {
    place = new Workplace();
    place.write('home/.config/helix/languages.toml', configuration);
  });
  afterEach(() => place.remove());

  it('finds the server', function () {
    const editor = editorOrSkip(this, 'hx', [25, 1]);
    const { stdout } = spawnSync(editor, ['--health', 'dns-zone'], { env: place.environment(), encoding: 'utf8' });
    assert.match(stdout, /✓\S* zonewright-language-server: /);
  });

  it('shows findings and hovers, and applies a fix', async function () {
    const editor = editorOrSkip(this, 'hx', [25, 1]);
    const tmux = editorOrSkip(this, 'tmux', [3, 0]);
    const terminal = new Terminal(tmux, `'${editor}' '${place.zone}:20:28'`, {
      ...place.environment(),
      LC_ALL: 'C.UTF-8',
    });
    try {
      // The finding of the line that the cursor is on, in the language of the setting.
      await terminal.shows(/MX target smtp\.example\.com\. is an alias/);
      terminal.type('Space', 'k');
      await terminal.shows(/Mail exchange: smtp\.example\.com\./);
      // One after the other: a key right behind Escape would be taken for one with Alt.
      terminal.type('Escape');
      await terminal.shows(/^(?![^]*Mail exchange: )/);
      terminal.type('Space', 'a');
      await terminal.shows(/Point to the canonical name mx1/);
      terminal.type('Enter', 'Enter');
      await terminal.shows(/MX +30 mx1/);
      terminal.type('Escape');
      await terminal.shows(/^ NOR /m);
      terminal.type(':wq', 'Enter');
      // While Helix writes, there is no such file for a moment.
      await terminal.ends();
      assert.match(readFileSync(place.zone, 'utf8'), / 30 mx1 /);
    } finally {
      terminal.close();
    }
  });
});
