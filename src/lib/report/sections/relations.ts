import type { OrganisationId } from '#lib/domain/organisation.ts';
import { stageSize } from '#lib/domain/tie-stage.ts';
import { hasAnswered, tiesOf, type Layer } from '#lib/domain/ties.ts';
import { relationsIn } from '../bundled-relations.ts';
import type { Facts } from '../facts.ts';
import { figure, paragraph, type Block, type Section } from '../report.ts';
import { drawnOf, haveAllAnswered, type Drawn } from './drawn-relations.ts';
import { invitations } from './invitations.ts';
import { organisationTable } from './organisation-table.ts';
import { measureTables } from './tie-figures.ts';

/** The map of relations: sentences, the two maps, figures, invitations, and each organisation in a row. */
export function relationsSection(facts: Facts): Section | null {
  const { relations } = facts.parts;
  if (!relations || relations.organisations.length === 0) return null;
  const drawn = drawnOf(relationsIn(relations), facts);
  const isEmpty = drawn.measures.awareness.answered === 0;
  return {
    id: 'relations',
    title: facts.say.sections.relations,
    blocks: isEmpty
      ? [paragraph(facts.say.relations.nobody)]
      : [
          ...leading(drawn),
          ...mapsAndFigures(drawn),
          ...invitations(drawn),
          organisationTable(drawn),
        ],
  };
}

/** A table between the two maps: one after the other, they would leave half a page empty before the second. */
function mapsAndFigures(drawn: Drawn): Block[] {
  const { say } = drawn.facts;
  const [ranges, shape] = measureTables(drawn.measures, say);
  return [
    mapFigure(drawn, 'awareness'),
    ranges,
    mapFigure(drawn, 'joint'),
    paragraph(say.relations.numbered, 'note'),
    shape,
  ];
}

function leading(drawn: Drawn): Block[] {
  const { say } = drawn.facts;
  const { organisations, answered } = drawn.measures.awareness;
  const isWhole = haveAllAnswered(drawn.measures);
  return [
    paragraph(
      [say.relations.answered(answered, organisations), tiesSentence(drawn, 'awareness')].join(' '),
      'lead',
    ),
    paragraph([tiesSentence(drawn, 'joint'), partsSentence(drawn), ...bridges(drawn)].join(' ')),
    ...(isWhole ? [] : [paragraph(say.relations.silent, 'note')]),
    paragraph(say.relations.named, 'note'),
  ];
}

function tiesSentence({ measures, facts }: Drawn, layer: Layer): string {
  const { confirmed, union } = measures[layer].ties;
  return facts.say.relations.ties[layer](confirmed, union, haveAllAnswered(measures));
}

function partsSentence({ measures, facts: { say } }: Drawn): string {
  const { components } = measures.awareness;
  return components.length === 1
    ? say.relations.whole
    : say.relations.parts(components.length, components[0] ?? 0);
}

function bridges({ measures, nameOf, facts: { say } }: Drawn): string[] {
  const between = measures.awareness.bridges ?? [];
  const names = between.map(({ id }) => say.relations.name(nameOf(id)));
  return names.length > 0 ? [say.relations.bridges(say.names(names))] : [];
}

function mapFigure(drawn: Drawn, layer: Layer): Block {
  const { organisations, claims, places, facts } = drawn;
  const { relations } = facts.say;
  const numbers = new Map(organisations.map(({ id }, i) => [id, i + 1]));
  const numberOf = (id: OrganisationId) => numbers.get(id) ?? 0;
  return figure({
    id: `relations-${layer}`,
    caption: relations.caption[layer],
    description: relations.describe(relations.caption[layer], tiesSentence(drawn, layer)),
    chart: {
      kind: 'map',
      stage: stageSize,
      nodes: organisations.flatMap(({ id, name }) => {
        const place = places.get(id);
        const about = { number: numberOf(id), label: name, answered: hasAnswered(claims, id) };
        return place ? [{ ...about, x: place.x, y: place.y }] : [];
      }),
      lines: tiesOf(drawn, layer)
        .filter(({ from, to }) => places.has(from) && places.has(to))
        .map(({ from, to, state: kind }) => ({ from: numberOf(from), to: numberOf(to), kind })),
      legend: relations.legend,
    },
  });
}
