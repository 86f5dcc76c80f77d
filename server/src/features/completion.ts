// What can be written at a place: names, types, numbers and words that fit there, the likeliest first.
import { completionTexts } from '../messages/completions';
import type { Language } from '../messages/text';
import type { Position } from '../text/span';
import type { Zone } from '../zone/zone';
import { fieldItems } from './completion/fields';
import { nameItems } from './completion/hosts';
import { List } from './completion/list';
import type { CompletionItem, Day } from './completion/list';
import { ownerItems } from './completion/owners';
import { headItems, ttlItems, typeItems } from './completion/types';
import { slotAt } from './locate';

export type { CompletionItem, Day } from './completion/list';

/** Proposals for a place. */
export interface Completion {
  /** At most 200, the likeliest first. */
  readonly items: readonly CompletionItem[];
  /** There are more: another letter brings them. */
  readonly incomplete: boolean;
}

/** How completion was asked for. */
export interface CompletionRequest {
  readonly language: Language;
  /** Told by the host, which has a calendar. */
  readonly today?: Day | undefined;
  /** Nobody asked but a blank that was typed. */
  readonly byBlank?: boolean;
}

const NOTHING: Completion = { items: [], incomplete: false };

/** What can be written at a position. */
export function completion(zone: Zone, position: Position, request: CompletionRequest): Completion {
  const slot = slotAt(zone, position);
  if (slot === undefined) return NOTHING;
  const list = new List(zone, slot, request.language, request.today);
  const { byBlank = false } = request;
  switch (slot.kind) {
    case 'owner':
      ownerItems(list);
      break;
    case 'head':
      // The key that ends a line would take the first proposal instead.
      if (byBlank && slot.empty) return NOTHING;
      headItems(list);
      break;
    case 'field': {
      const done = slot.index > 0 && slot.field.optional === true;
      if (byBlank && (done || (slot.field.repeat === true && slot.before.length > slot.index))) return NOTHING;
      fieldItems(list, slot);
      break;
    }
    case 'argument':
      if (byBlank && slot.argument.optional === true && slot.directive.name !== '$GENERATE') return NOTHING;
      switch (slot.argument.kind) {
        case 'domain':
          nameItems(list, { origin: true });
          break;
        case 'ttl':
          ttlItems(list);
          break;
        case 'type':
          typeItems(list, -1);
          break;
        case 'class':
          list.add('IN', 'class', { detail: completionTexts.internet });
          break;
        case 'range':
          list.add('1-10', 'value');
          list.add('0-255', 'value');
          break;
        case 'file':
        case 'template':
        case 'rdata':
          break;
      }
  }
  return { items: list.items, incomplete: list.incomplete };
}
