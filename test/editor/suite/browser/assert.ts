// Takes the place of `node:assert/strict` in the extension host of a browser: what the suites use of it.
class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function assert(value: unknown, message = `${told(value)} is not true`): asserts value {
  if (!isTrue(value)) throw new AssertionError(message);
}

function isTrue(value: unknown): boolean {
  return Boolean(value);
}

function told(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  assert(Object.is(actual, expected), message ?? `${told(actual)} is not ${told(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  assert(!Object.is(actual, expected), message ?? `${told(actual)} is what it must not be`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  assert(isSame(actual, expected), message ?? `found\n${pretty(actual)}\ninstead of\n${pretty(expected)}`);
}

function pretty(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? String(value);
}

/** Plain data only: arrays, objects, primitive values. */
function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [names, others] = [Object.keys(left), Object.keys(right)];
  return (
    names.length === others.length &&
    names.every((name) => Object.hasOwn(right, name) && isSame(Reflect.get(left, name), Reflect.get(right, name)))
  );
}

function match(actual: string, pattern: RegExp): void {
  assert(pattern.test(actual), `${told(actual)} does not match ${String(pattern)}`);
}

function fail(message: string): never {
  throw new AssertionError(message);
}

async function rejects(work: Promise<unknown>, pattern: RegExp): Promise<void> {
  const reason: unknown = await work.then(() => fail('it was not rejected')).catch((error: unknown) => error);
  if (reason instanceof AssertionError) throw reason;
  match(String(reason), pattern);
}

export default Object.assign(assert, { equal, notEqual, deepEqual, match, fail, rejects });
