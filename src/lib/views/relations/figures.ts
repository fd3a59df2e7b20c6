import { measureTies, type TieMeasures } from '#lib/domain/tie-measures.ts';
import type { Layer } from '#lib/domain/ties.ts';
import type { DrawnRelations } from '#lib/workshop/relations-map.svelte.ts';
import type { figureWords } from './figure-words.ts';

type Words = (typeof figureWords)['ko'];
export type FigureName = keyof Words['figure'];

/** One figure as it is read: its name is in the words, its value here. */
export interface Figure {
  readonly name: FigureName;
  readonly value: string;
}

/** Two decimals, as for shares and densities. */
const share = (value: number | null, words: Words): string =>
  value === null ? words.none : value.toFixed(2);

/** The figures of a layer in words, those that would point at someone left out. */
export function figuresOf(drawn: DrawnRelations, layer: Layer, words: Words): readonly Figure[] {
  const of = measureTies(drawn, layer);
  const figures: Figure[] = [
    { name: 'response', value: words.answeredOf(of.answered, of.organisations) },
    { name: 'ties', value: words.pairs(range(of.ties, String, words)) },
    { name: 'density', value: range(of.density, (one) => share(one, words), words) },
    { name: 'directedDensity', value: share(of.directedDensity, words) },
    {
      name: 'meanDegree',
      value: words.places(range(of.meanDegree, (one) => one?.toFixed(1) ?? words.none, words)),
    },
    { name: 'reciprocity', value: share(of.reciprocity, words) },
    { name: 'centralisation', value: share(of.centralisation, words) },
    { name: 'components', value: words.parts(partsOf(of)) },
  ];
  return [...figures, ...bridgesOf(of, drawn, words), ...differingOf(drawn, words)];
}

const range = <T>(of: { confirmed: T; union: T }, show: (value: T) => string, words: Words) =>
  words.between(show(of.confirmed), show(of.union));

const mostParts = 6;

function partsOf({ components }: TieMeasures): string {
  const shown = components.slice(0, mostParts).join(' · ');
  return components.length > mostParts ? `${shown} …` : shown;
}

function bridgesOf({ bridges }: TieMeasures, drawn: DrawnRelations, words: Words): Figure[] {
  if (!bridges) return [];
  const names = new Map(drawn.organisations.map(({ id, name }) => [id, name]));
  const value = bridges.map(({ id }) => names.get(id) ?? '').join(', ');
  return [{ name: 'bridges', value: value === '' ? words.nobody : words.names(value) }];
}

const differingOf = ({ differing }: DrawnRelations, words: Words): Figure[] =>
  differing === null ? [] : [{ name: 'differing', value: words.places(String(differing)) }];
