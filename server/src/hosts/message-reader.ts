// Reads the protocol's messages from a stream. One that opens a large document is read without making a string of it.
import type { Readable } from 'node:stream';
import { AbstractMessageReader, type DataCallback, type Disposable, type Message } from 'vscode-languageserver/node';
import { parseOpening } from '../lsp/opening';

/** Octets from which on a message is large. */
const LARGE = 1 << 20;
const HEAD_END = Buffer.from('\r\n\r\n');

export class ZoneMessageReader extends AbstractMessageReader {
  /** What came and isn't read yet. */
  private rest: Buffer = Buffer.alloc(0);
  /** The body that is coming in. */
  private body: Buffer | undefined;
  private filled = 0;
  /** A large message is being worked on: those behind it wait. */
  private busy = false;
  private callback: DataCallback | undefined;

  constructor(private readonly stream: Readable) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    const onData = (data: Buffer): void => {
      this.rest = this.rest.length === 0 ? data : Buffer.concat([this.rest, data]);
      this.read();
    };
    const onError = (error: Error): void => this.fireError(error);
    const onClose = (): void => this.fireClose();
    this.stream.on('data', onData).on('error', onError).on('end', onClose).on('close', onClose);
    return {
      dispose: () => {
        this.callback = undefined;
        this.stream.off('data', onData).off('error', onError).off('end', onClose).off('close', onClose);
      },
    };
  }

  /** Reads as many messages as are there. */
  private read(): void {
    while (!this.busy) {
      if (this.body === undefined && !this.begin()) return;
      const { body } = this;
      if (body === undefined) continue;
      const copied = this.rest.copy(body, this.filled);
      this.rest = this.rest.subarray(copied);
      this.filled += copied;
      if (this.filled < body.length) return;
      this.body = undefined;
      if (body.length < LARGE) this.dispatch(() => JSON.parse(body.toString()) as Message);
      else void this.readLarge(body);
    }
  }

  /** Reads the head of a message; false while it isn't complete. */
  private begin(): boolean {
    const end = this.rest.indexOf(HEAD_END);
    if (end < 0) return false;
    const head = this.rest.toString('latin1', 0, end);
    this.rest = this.rest.subarray(end + HEAD_END.length);
    const length = /^content-length:\s*(\d+)\s*$/im.exec(head)?.[1];
    if (length === undefined) {
      this.fireError(new Error(`a message without Content-Length: ${head.slice(0, 100)}`));
      return true;
    }
    this.body = Buffer.allocUnsafeSlow(Number(length));
    this.filled = 0;
    return true;
  }

  private async readLarge(body: Buffer): Promise<void> {
    this.busy = true;
    this.stream.pause();
    const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    try {
      const message = (await parseOpening(body, pause)) as Message;
      this.dispatch(() => message);
    } catch (error) {
      this.fireError(error);
    }
    this.busy = false;
    this.stream.resume();
    this.read();
  }

  private dispatch(message: () => Message): void {
    try {
      this.callback?.(message());
    } catch (error) {
      this.fireError(error);
    }
  }
}
