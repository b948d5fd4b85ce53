/** Plain phrases that ask for a view: what is read of them, and which view opens. */
import { describe, expect, test } from 'vitest';
import { KIND_NAMES, KINDS } from '../../../src/model/kinds.ts';
import { nounOf } from '../../../web/src/panels/omnibox/nouns.ts';
import { viewOffers } from '../../../web/src/panels/omnibox/view-offers.ts';
import { parseViewPhrase } from '../../../web/src/panels/omnibox/view-phrase.ts';
import { readAddress, writeAddress } from '../../../web/src/state/address.ts';
import { FAMILY_NAMES } from '../../../web/src/state/fields/legend-fields.ts';
import { openingView, type View } from '../../../web/src/state/view.ts';
import { visibleGraphOf } from '../../../web/src/state/visible-graph.ts';
import { edge, graph, node } from './support/graph.ts';

const read = (text: string) => {
  const phrase = parseViewPhrase(text);
  return (
    phrase && {
      noun: phrase.noun?.title,
      names: phrase.names,
      time: phrase.time && [phrase.time.from, phrase.time.to],
    }
  );
};

describe('a phrase', () => {
  test.each([
    ['treaties of Russia before 2001', 'Treaties', ['Russia'], [undefined, 20001231]],
    ['Sanctions on North Korea in 2017', 'Sanctions', ['North Korea'], [20170101, 20171231]],
    ['summits between Russia and North Korea', 'Summits', ['Russia', 'North Korea'], undefined],
    ['the meetings of Kim with Trump since June 2018', 'Meetings', ['Kim', 'Trump'], [20180601, undefined]],
    ['members of the Six-Party Talks', 'Members', ['the Six-Party Talks'], undefined],
    ['visits to Russia after 2001-08-04', 'Visits', ['Russia'], [20010805, undefined]],
    ['agreements of Россия until 1 January 1990', 'Treaties', ['Россия'], [undefined, 19900101]],
    ['resolutions between 2016 and 2017', 'Resolutions', [], [20160101, 20171231]],
    ['treaty', 'Treaties', [], undefined],
    ['allies of China on 25 April 2019', 'Allies', ['China'], [20190425, 20190425]],
    ['Putin and Kim', undefined, ['Putin', 'Kim'], undefined],
    ['Putin & Kim in 2019', undefined, ['Putin', 'Kim'], [20190101, 20191231]],
  ])('%s', (text, noun, names, time) => expect(read(text)).toEqual({ noun, names, time }));

  test.each([
    '',
    'kim',
    'Putin said about Kim',
    'treaties Russia',
    'treaties of Russia before Easter 2001',
    'in 2017',
  ])('“%s” is none', (text) => expect(parseViewPhrase(text)).toBeUndefined());

  test('knows the nouns of every kind, subtype and family', () => {
    for (const kind of KIND_NAMES) {
      const { plural, also } = KINDS[kind];
      for (const word of [kind, plural]) expect(nounOf(word)?.meaning).toMatchObject({ is: 'kind', kind });
      for (const label of also)
        expect(nounOf(label)?.meaning).toMatchObject({ is: 'kind', kind, also: label });
    }
    expect(nounOf('meetings')?.meaning).toEqual({ is: 'family', family: 'Meeting' });
    expect(nounOf('sanction')?.meaning).toEqual({ is: 'family', family: 'Decision' });
    expect(nounOf('neighbours')?.meaning).toMatchObject({ is: 'type', type: 'BORDERS' });
    expect(nounOf('children')?.meaning).toMatchObject({ type: 'PARENT_OF', end: 'to' });
    expect(nounOf('xyz')).toBeUndefined();
  });
});

const opening = openingView('2019-04-26');
const all = graph(
  [
    node('state:a', { name: 'Russia', aliases: ['Россия'], degree: 5 }),
    node('state:b', { name: 'North Korea', degree: 4 }),
    node('person:p', { name: 'Vladimir Putin', kind: 'Person', degree: 2 }),
    node('person:k', { name: 'Kim Jong Un', kind: 'Person', degree: 2 }),
    node('event:s', {
      name: 'Putin–Kim summit',
      kind: 'Event',
      also: 'Summit',
      fromMin: 20190425,
      fromMax: 20190425,
      toMin: 20190425,
      toMax: 20190425,
      degree: 9,
    }),
    node('treaty:old', {
      name: 'Old treaty',
      kind: 'Treaty',
      fromMin: 19610706,
      fromMax: 19610706,
      toMin: 19960910,
      toMax: 19960910,
    }),
    node('treaty:new', {
      name: 'Trade and labour pact',
      kind: 'Treaty',
      fromMin: 20001009,
      fromMax: 20001009,
    }),
    node('treaty:other', { name: 'Later treaty', kind: 'Treaty', fromMin: 20100101, fromMax: 20100101 }),
    node('measure:m', { name: 'Coal ban', kind: 'Measure', fromMin: 20170805, fromMax: 20170805 }),
    node('org:o', { name: 'Six-Party Talks', kind: 'Organization' }),
  ],
  [
    edge('state:a', 'treaty:old', 'PARTY_TO', {
      fromMin: 19610706,
      fromMax: 19610706,
      toMin: 19960910,
      toMax: 19960910,
    }),
    edge('state:a', 'treaty:new', 'PARTY_TO', { fromMin: 20001009, fromMax: 20001009 }),
    edge('state:b', 'treaty:new', 'PARTY_TO', { fromMin: 20001009, fromMax: 20001009 }),
    edge('state:a', 'treaty:other', 'PARTY_TO', { fromMin: 20100101, fromMax: 20100101 }),
    edge('measure:m', 'state:b', 'TARGETS', { fromMin: 20170805, fromMax: 20170805 }),
    edge('state:a', 'org:o', 'MEMBER_OF'),
    edge('person:p', 'event:s', 'TOOK_PART_IN', { fromMin: 20190425, fromMax: 20190425 }),
    edge('person:k', 'event:s', 'TOOK_PART_IN', { fromMin: 20190425, fromMax: 20190425 }),
  ],
);
const ready = { view: opening, opening, graph: all };
const offer = (text: string, view: View = opening) => viewOffers(text, { ...ready, view })[0];
const shown = (text: string) => {
  const view = offer(text)?.view;
  return (
    view &&
    visibleGraphOf(all, view)
      .nodes.filter(({ valid }) => valid)
      .map(({ node: { id } }) => id)
  );
};

describe('the view of a phrase', () => {
  test('contains the entity, its neighbours of the noun, and the time', () => {
    expect(offer('treaties of Russia before 2001')).toMatchObject({
      title: 'Treaties of Russia before 2001',
      hint: '2 of 3 entities',
      named: true,
      view: {
        selection: ['state:a'],
        time: { is: 'range', from: 19610706, to: 20001231 },
        outside: 'hidden',
      },
    });
    expect(shown('treaties of Russia before 2001')).toEqual(['state:a', 'treaty:old', 'treaty:new']);
    expect(shown('treaties of россия after 2001')).toEqual(['state:a', 'treaty:new', 'treaty:other']);
  });

  test('has what two entities share', () => {
    expect(offer('treaties between Russia and North Korea')?.title).toBe(
      'Treaties between Russia and North Korea',
    );
    expect(shown('treaties between Russia and North Korea')).toEqual(['state:a', 'state:b', 'treaty:new']);
    expect(shown('summits with Putin and Kim')).toEqual(['person:p', 'person:k', 'event:s']);
  });

  test('shows only the lines of a family or type', () => {
    const sanctions = offer('sanctions on North Korea in 2017');
    expect(sanctions?.title).toBe('Sanctions on North Korea in 2017');
    expect(sanctions?.view.hiddenFamilies).toEqual(FAMILY_NAMES.filter((name) => name !== 'Decision'));
    expect(shown('sanctions on North Korea in 2017')).toEqual(['state:b', 'measure:m']);
    expect(shown('sanctions on North Korea in 2016')).toEqual(['state:b']);
    expect(shown('members of the Six-Party Talks')).toEqual(['state:a', 'org:o']);
  });

  test('selects two named entities, actors first', () => {
    expect(offer('Putin and Kim')).toMatchObject({
      title: 'Shared relationships of Vladimir Putin and Kim Jong Un',
      view: { ...opening, selection: ['person:p', 'person:k'] },
    });
    expect(offer('relations between Russia and North Korea')?.view.selection).toEqual(['state:a', 'state:b']);
    expect(offer('relationships of Russia in 2018')?.view).toMatchObject({
      ego: { id: 'state:a', depth: 1 },
      time: { is: 'range', from: 20180101, to: 20181231 },
    });
  });

  test('without a name switches off the other kinds', () => {
    expect(offer('treaties')?.named).toBe(false);
    expect(offer('treaties')?.view.hiddenKinds).toEqual(KIND_NAMES.filter((kind) => kind !== 'Treaty'));
    expect(offer('summits')?.view.onlyEntities).toEqual(['event:s']);
  });

  test('resets the filters and keeps the sources', () => {
    const view = {
      ...opening,
      hiddenKinds: ['Treaty' as const],
      sources: ['source:x'],
      hidden: ['treaty:old'],
    };
    expect(offer('treaties of Russia', view)?.view).toMatchObject({
      hiddenKinds: [],
      hidden: [],
      sources: ['source:x'],
    });
  });

  test('survives the address', () => {
    for (const text of [
      'treaties of Russia before 2001',
      'sanctions on North Korea in 2017',
      'Putin and Kim',
      'summits',
    ]) {
      const view = offer(text)?.view;
      expect(view && readAddress(writeAddress(view, opening), opening)).toEqual({ view, problems: [] });
    }
  });

  test.each([
    ['of something that is not there', 'treaties of Atlantis'],
    ['where there is nothing of the sort', 'projects of Russia'],
    ['of one with itself', 'Russia and Россия'],
    ['where the text is a name', 'Trade and labour pact'],
  ])('is not offered %s', (_, text) => expect(viewOffers(text, ready)).toEqual([]));
});
