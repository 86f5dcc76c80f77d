// The version of a zone that a text is compared with: the one in git, or the one that was saved last.
import type { Text } from '../messages/text';
import { serialOf } from '../zone/serial';
import type { OriginHints } from '../zone/origin';
import { Zone } from '../zone/zone';
import { canonicalPrint } from './canonical-print';

/** An earlier version; it is read when someone asks. */
export class EarlierVersion {
  private known: { readonly serial: number | undefined; readonly print: string } | undefined;

  /** @param ref what it is called: "git HEAD" */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly hints: OriginHints,
    readonly ref: Text,
  ) {}

  get serial(): number | undefined {
    return this.facts.serial;
  }

  /** See canonicalPrint. */
  get print(): string {
    return this.facts.print;
  }

  private get facts(): { readonly serial: number | undefined; readonly print: string } {
    if (this.known === undefined) {
      const zone = new Zone(this.bytes, this.hints);
      zone.settle();
      this.known = { serial: serialOf(zone)?.value, print: canonicalPrint(zone) };
    }
    return this.known;
  }
}
