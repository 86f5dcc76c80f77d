// The way of mail as a Mermaid flow chart, for Markdown.
import { routeLabels } from '../../messages/routes';
import { render } from '../../messages/text';
import { visible } from '../../text/cells';
import { notesOf } from './model';
import type { Route, RouteHost } from './model';

export function mermaidOf(route: Route): string {
  const lines = ['flowchart LR', `  domain["${escaped(route.domain)}"]`];
  let count = 0;
  for (const [index, step] of route.steps.entries()) {
    const group = `p${index + 1}`;
    lines.push(`  ${group}(("${escaped(step.label)}"))`);
    lines.push(`  domain ${step.hosts.some(({ receives }) => receives) ? '==>' : '-->'} ${group}`);
    for (const host of step.hosts) {
      const id = `h${++count}`;
      lines.push(`  ${id}${shapeOf(route, host)}`, `  ${group} ${edgeOf(host)} ${id}`);
      for (const [nth, { text }] of host.addresses.entries()) {
        lines.push(`  ${id}a${nth + 1}(["${escaped(text)}"])`, `  ${id} --- ${id}a${nth + 1}`);
      }
      if (host.more > 0) {
        lines.push(`  ${id}more["${escaped(render(routeLabels.more, route.language, { n: host.more }))}"]`);
        lines.push(`  ${id} --- ${id}more`);
      }
    }
  }
  if (route.more > 0) {
    lines.push(`  more["${escaped(render(routeLabels.more, route.language, { n: route.more }))}"]`);
    lines.push('  domain -.-> more');
  }
  // Braces in a comment are taken for a directive.
  const about = route.sentences.map((sentence) => `%% ${visible(sentence).replace(/[{}]/g, '?')}`);
  return [...about, ...lines].join('\n') + '\n';
}

/** A box for a host that takes mail, a hexagon for one that can't; what it is stands below its name. */
function shapeOf(route: Route, host: RouteHost): string {
  const notes = notesOf(route, host).join(' · ');
  const text = notes === '' ? escaped(host.name) : `${escaped(host.name)}<br/>${escaped(notes)}`;
  return host.mark === 'broken' || host.mark === 'down' ? `{{"${text}"}}` : `["${text}"]`;
}

function edgeOf({ receives, mark }: RouteHost): string {
  return receives ? '==>' : mark === 'broken' || mark === 'down' ? '-.->' : '-->';
}

/** A text in which Mermaid, and the Markdown that it may read labels as, see no sign of their own. */
function escaped(text: string): string {
  return visible(text).replace(/[!-+;-@[-`{-~]/g, (sign) => `#${sign.charCodeAt(0)};`);
}
