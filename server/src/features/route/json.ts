// The way of mail as an object for programs: the names of its members are a promise.
import type { Range } from '../../text/span';
import type { Route } from './model';

export function jsonOf(route: Route): object {
  return {
    domain: route.domain,
    verdict: route.verdict,
    sentences: route.sentences,
    steps: route.steps.map(({ preference, hosts }) => ({
      preference,
      hosts: hosts.map((host) => ({
        name: host.name,
        status: host.mark === 'down' ? 'down' : host.state,
        word: host.word,
        receives: host.receives,
        ...lineOf(host.range),
        addresses: host.addresses.map(({ text, family, range }) => ({ address: text, type: family, ...lineOf(range) })),
        ...(host.more === 0 ? {} : { more: host.more }),
      })),
    })),
    ...(route.more === 0 ? {} : { more: route.more }),
  };
}

/** The line, from 1, and the file where that is one that is included. */
function lineOf(range: Range | undefined): { line?: number; file?: string } {
  if (range === undefined) return {};
  const { line, file } = range.start;
  return { line: line + 1, ...(file === undefined ? {} : { file }) };
}
