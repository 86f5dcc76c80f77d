// How many records of each type there are.

/** Codes below are nearly all that are used (RFC 6895 §3.1): the others would make a table that costs more than a zone. */
const USUAL = 512;

export class TypeCounts {
  private readonly usual = new Uint32Array(USUAL);
  private readonly others = new Map<number, number>();

  of(type: number): number {
    return type < USUAL ? this.usual[type] : (this.others.get(type) ?? 0);
  }

  add(type: number, by: 1 | -1): void {
    if (type < USUAL) this.usual[type] += by;
    else this.others.set(type, (this.others.get(type) ?? 0) + by);
  }
}
