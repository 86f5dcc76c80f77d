// The chart of the benchmark: bars as long as the times they stand for, and text that can't break out.
import assert from 'node:assert/strict';
import { chart } from './chart';

describe('the chart of the benchmark', () => {
  const bar = (name: string, median: number, own = false) => ({ name, median, least: median, most: median, own });
  const svg = chart([{ title: 'a <zone>', bars: [bar('ours', 1, true), bar('theirs', 4)] }], 'npm run "bench"');

  it('draws bars as long as their times', () => {
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    assert.equal(widths.length, 2);
    assert.equal(widths[1], widths[0] * 4);
  });

  it('says how many times as long the others took', () => {
    assert.match(svg, />1\.00 s</);
    assert.match(svg, />4\.00 s \(4\.0 ×\)</);
  });

  it('escapes what it is given', () => {
    assert.ok(!svg.includes('<zone>') && !svg.includes('"bench"'));
    assert.match(svg, /a &#60;zone&#62;/);
  });
});
