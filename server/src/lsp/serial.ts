// Raising the serial: as a code action, by command, and when a changed zone is saved.
import {
  MessageType,
  ShowMessageNotification,
  TextDocumentSaveReason,
  type CodeAction,
  type Connection,
  type TextDocuments,
  type TextEdit,
} from 'vscode-languageserver';
import type { Now } from '../dns/serial-scheme';
import { serialTexts } from '../messages/aids';
import { render, type Language } from '../messages/text';
import type { SerialBump, ZoneService } from '../service';
import type { ZoneDocument } from './documents';
import type { Settings } from './settings';

/** The kind of the code action. */
export const BUMP_KIND = 'source.bumpSerial.zonewright';

/** What it needs of the server. */
export interface SerialHost {
  readonly connection: Connection;
  readonly service: ZoneService;
  readonly documents: TextDocuments<ZoneDocument>;
  readonly today: () => Now;
  readonly settings: () => Settings;
  readonly language: () => Language;
  /** Resolves when all that was typed is read. */
  readonly settled: (uri: string) => Promise<void>;
}

export class SerialKeeper {
  /** Files that were saved by a timer: their changes still wait for a serial. */
  private readonly byTimer = new Set<string>();

  constructor(private readonly host: SerialHost) {}

  /** The edits before a file is saved. */
  async beforeSave(uri: string, reason: TextDocumentSaveReason): Promise<TextEdit[]> {
    this.byTimer.delete(uri);
    if (reason === TextDocumentSaveReason.AfterDelay) this.byTimer.add(uri);
    else if (this.host.settings().serial.onSave === 'always') {
      await this.host.settled(uri);
      const bump = this.bumpOf(uri);
      if (bump?.changed === true && !bump.bumped) return [editOf(bump)];
    }
    return [];
  }

  /**
   * A file was saved; asks, if it is wanted, whether a serial that was left behind is to be raised. That of a zone which
   * includes the file stands elsewhere, so it is raised only now.
   */
  async saved(uri: string): Promise<void> {
    if (this.byTimer.delete(uri)) return;
    const { service, settings, language, connection } = this.host;
    if (!service.isOpen(uri)) return;
    const { onSave } = settings().serial;
    const found = onSave === 'off' ? undefined : this.homeOf(uri);
    service.saved(uri);
    if (found === undefined || !found.bump.changed || found.bump.bumped) return;
    const { home, bump } = found;
    if (onSave === 'always') {
      if (home !== uri) await this.raise(home, bump);
      return;
    }
    const zone = service.zone(home).origin.name ?? '';
    const question = render(serialTexts.ask, language(), { zone, serial: bump.serial });
    const title = render(serialTexts.bump, language(), { serial: bump.next });
    const answer = await connection.window.showWarningMessage(question, { title }).catch(() => undefined);
    if (answer !== undefined) await this.bump(uri);
  }

  /** The code action; asked for by a save it is only there when the zone has changed. */
  action(uri: string, bySave: boolean): CodeAction[] {
    const found = this.homeOf(uri);
    if (found === undefined || found.bump.bumped || (bySave && !found.bump.changed)) return [];
    const title = render(serialTexts.bump, this.host.language(), { serial: found.bump.next });
    return [{ title, kind: BUMP_KIND, edit: { changes: { [found.home]: [editOf(found.bump)] } } }];
  }

  /** The command: raises the serial of the file, or of the open one that includes it. */
  async bump(uri: unknown): Promise<{ readonly serial: number } | null> {
    const { service, settled } = this.host;
    if (typeof uri !== 'string' || !service.isOpen(uri)) return null;
    await settled(uri);
    const found = this.homeOf(uri);
    if (found === undefined) {
      this.say('noSoa');
      return null;
    }
    if (found.bump.bumped) {
      this.say('already', found.bump.serial);
      return { serial: found.bump.serial };
    }
    return this.raise(found.home, found.bump);
  }

  private async raise(home: string, bump: SerialBump): Promise<{ readonly serial: number } | null> {
    const { connection, language } = this.host;
    const label = render(serialTexts.bump, language(), { serial: bump.next });
    const edit = { changes: { [home]: [editOf(bump)] } };
    const { applied } = await connection.workspace.applyEdit({ label, edit }).catch(() => ({ applied: false }));
    if (applied) return { serial: bump.next };
    this.say('failed');
    return null;
  }

  private say(text: keyof typeof serialTexts, serial?: number): void {
    const { connection, language } = this.host;
    const message = render(serialTexts[text], language(), serial === undefined ? {} : { serial });
    // A notification: the library's own way asks the client for an answer, which not every client gives.
    const type = text === 'already' ? MessageType.Info : MessageType.Error;
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  /** Whether the serial stands in a range's lines. */
  isAt(uri: string, lines: { readonly start: { readonly line: number }; readonly end: { readonly line: number } }) {
    const bump = this.bumpOf(uri);
    return bump !== undefined && lines.start.line <= bump.range.end.line && lines.end.line >= bump.range.start.line;
  }

  private bumpOf(uri: string, edited = uri): SerialBump | undefined {
    const { service, settings, today } = this.host;
    return service.isOpen(uri) ? service.serialBump(uri, settings().serial.scheme, today(), edited) : undefined;
  }

  /** The file whose serial counts for a file, and what is to be done about it. */
  private homeOf(uri: string): { readonly home: string; readonly bump: SerialBump } | undefined {
    const { service } = this.host;
    const home = service.isOpen(uri) ? service.serialHome(uri) : undefined;
    const bump = home === undefined ? undefined : this.bumpOf(home, uri);
    return home === undefined || bump === undefined ? undefined : { home, bump };
  }
}

function editOf({ range, next }: SerialBump): TextEdit {
  return { range, newText: String(next) };
}
