// Random numbers that are the same in every run.

export class Random {
  constructor(private state: number) {}

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    let value = this.state ^ (this.state >>> 12);
    value = Math.imul(value, 0x297a2d39);
    value ^= value >>> 15;
    return (value >>> 0) % limit;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)];
  }
}
