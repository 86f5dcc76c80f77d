// Open documents: the protocol's text synchronisation on top of the service, which keeps the texts itself.
import { TextDocuments, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Position, TextDocument } from 'vscode-languageserver-textdocument';
import type { OriginHints } from '../zone/origin';
import type { ZoneService } from '../service';

/** An open document. Its text is the service's: a second copy of fifty megabytes would cost a tenth of a second a key. */
export interface ZoneDocument {
  readonly uri: TextDocument['uri'];
  version: TextDocument['version'];
}

/** The documents of a connection; every change goes to the service. */
export function zoneDocuments(
  service: ZoneService,
  hintsOf: (uri: string) => OriginHints,
): TextDocuments<ZoneDocument> {
  return new TextDocuments<ZoneDocument>({
    // A large document comes as octets (opening.ts).
    create(uri, _languageId, version, content: string | Uint8Array) {
      service.open(uri, content, hintsOf(uri));
      return { uri, version };
    },
    update(document, changes, version) {
      service.change(document.uri, changes.map(editOf));
      document.version = version;
      return document;
    },
  });
}

function editOf(
  change: TextDocumentContentChangeEvent,
): { range: { start: Position; end: Position }; newText: string } | { newText: string } {
  return 'range' in change ? { range: change.range, newText: change.text } : { newText: change.text };
}
