// What is wrong with the data of an entry, for the rules that tell it.
import { rowOf } from '../syntax/entry';
import type { EntryView, RdataFault } from '../zone/entry-view';
import { OTHER_CLASS, PLACEHOLDER } from '../zone/rows';

/**
 * The fault of the data. Undefined for a directive, for a template, which is not yet what it will be (CATALOGUE gate G3),
 * and for a type that only class IN has in another class, where its data are others (CH A holds a name).
 */
export function dataFault(entry: EntryView): RdataFault | undefined {
  const { fault } = entry;
  if (fault === undefined || entry.isDirective) return undefined;
  const { rows } = entry.zone;
  const flags = rows.flags[entry.row];
  if ((flags & PLACEHOLDER) !== 0) return undefined;
  if ((flags & OTHER_CLASS) !== 0 && rowOf(rows.type[entry.row])?.internetOnly === true) return undefined;
  return fault;
}
