// @vitest-environment happy-dom
/** A panel renders again only when something changes that it reads. */
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { createElement, type FunctionComponent } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { sourcesQuery } from '../../../../web/src/api/queries.ts';
import { makeQueryClient } from '../../../../web/src/api/query-client.ts';
import { LEGEND_READS, Legend } from '../../../../web/src/panels/legend/legend.tsx';
import { TIMELINE_READS, Timeline } from '../../../../web/src/panels/timeline/timeline.tsx';
import type { Explorer, Ready } from '../../../../web/src/state/explorer.ts';
import { useReady } from '../../../../web/src/state/use-fields.ts';
import type { FieldName, View } from '../../../../web/src/state/view.ts';
import { edge, graph, node } from '../support/graph.ts';
import { readyOf } from '../support/ready.ts';

afterEach(cleanup);
// happy-dom has no fonts.
beforeAll(() => Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() } }));

const small = graph([node('a'), node('b')], [edge('a', 'b', 'BORDERS')]);
const explorer = { act: () => undefined } as unknown as Explorer;

interface PanelProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
}

/** Shows a panel as the page does. */
function open(Panel: FunctionComponent<PanelProps>, reads: readonly FieldName[]) {
  const first = readyOf(small);
  let rendered = 0;
  // Every panel reads the graph or its visible part when it renders, and nothing else reads this copy.
  const count = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name, receiver) {
        rendered++;
        return Reflect.get(object, name, receiver);
      },
    });
  const ready: Ready = { ...first, graph: count(first.graph), shown: count(first.shown) };
  const client = makeQueryClient();
  client.setQueryData(sourcesQuery().queryKey, { items: [], showing: 0 });
  const Page = ({ view }: { readonly view: View }) =>
    createElement(Panel, { explorer, ready: useReady({ ...ready, view }, reads) });
  const page = (view: View) => createElement(QueryClientProvider, { client }, createElement(Page, { view }));
  const { rerender } = render(page(ready.view));
  let view = ready.view;
  return (change: Partial<View>): boolean => {
    rendered = 0;
    view = { ...view, ...change };
    rerender(page(view));
    return rendered > 0;
  };
}

const changes: readonly [string, Partial<View>, legend: boolean, timeline: boolean][] = [
  ['nothing', {}, false, false],
  ['a dragged entity', { moved: { a: [1, 2] } }, false, false],
  ['typing in the table', { table: { rows: 'entities', sort: '', down: false, find: 'a' } }, false, false],
  ['the console', { console: { statement: '', parameters: '', form: 'table' } }, false, false],
  ['a paragraph', { paragraph: 3 }, false, false],
  ['a selection', { selection: ['a'] }, false, true],
  ['the period of the timeline', { window: { from: 20180101, to: 20190101 } }, false, true],
  ['a filter by source', { sources: ['source:x'] }, true, false],
  ['a hidden kind', { hiddenKinds: ['State'] }, true, true],
  ['the time', { time: { is: 'day', day: 20180101 } }, true, true],
];

test.each(changes)('%s renders only the panels that show it', (_, change, legend, timeline) => {
  expect(open(Legend, LEGEND_READS)(change)).toBe(legend);
  cleanup();
  expect(open(Timeline, TIMELINE_READS)(change)).toBe(timeline);
});
