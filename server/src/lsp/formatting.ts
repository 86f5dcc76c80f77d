// Formatting of whole documents: in slices, so that others are answered meanwhile, and a word where a file is too large.
import {
  MessageType,
  ShowMessageNotification,
  type CancellationToken,
  type Connection,
  type TextDocuments,
  type TextEdit,
} from 'vscode-languageserver';
import { serverTexts } from '../messages/lsp';
import { render, type Language } from '../messages/text';
import type { ZoneService } from '../service';
import { fileNameOf } from '../zone-files';
import type { ZoneDocument } from './documents';
import { inSlices, type Host as Slices } from './slices';

/** What it needs of the server. */
export interface FormatterHost {
  readonly connection: Connection;
  readonly service: ZoneService;
  readonly documents: TextDocuments<ZoneDocument>;
  readonly slices: Slices;
  readonly language: () => Language;
}

export class Formatter {
  /** Documents of which it was said that they are too large: once is enough, they may be formatted at every save. */
  private readonly told = new Set<string>();

  constructor(private readonly host: FormatterHost) {}

  /** The edits of an open document; null where nobody wants them any more, and where it is too large. */
  async edits(uri: string, token: CancellationToken): Promise<TextEdit[] | null> {
    const { service, documents, slices } = this.host;
    if (service.isFormattedByRange(uri)) {
      this.tell(uri);
      return null;
    }
    const version = documents.get(uri)?.version;
    const isWanted = (): boolean => !token.isCancellationRequested && documents.get(uri)?.version === version;
    return (await inSlices(service.formattingSteps(uri), slices, isWanted)) ?? null;
  }

  /** A document was closed: who opens it again is told again. */
  closed(uri: string): void {
    this.told.delete(uri);
  }

  private tell(uri: string): void {
    if (this.told.has(uri)) return;
    this.told.add(uri);
    const { connection, language } = this.host;
    const message = render(serverTexts.formatTooLarge, language(), { file: fileNameOf(uri) });
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }
}
