import type { OrganisationId } from '#lib/domain/organisation.ts';
import { measureTies, type TieMeasures } from '#lib/domain/tie-measures.ts';
import { profilesOf } from '#lib/domain/tie-profile.ts';
import { stageSize } from '#lib/domain/tie-stage.ts';
import { suggestFrom } from '#lib/domain/tie-suggestions.ts';
import { hasAnswered, layers, saysTie, tiesOf, type Layer } from '#lib/domain/ties.ts';
import { relationsIn, type DrawnMap } from '../bundled-relations.ts';
import type { Facts } from '../facts.ts';
import { figure, heading, list, paragraph, table, type Block, type Section } from '../report.ts';
import { measureTables } from './tie-figures.ts';

/** One map with what is measured of it, for all that is written about it. */
interface Drawn extends DrawnMap {
  readonly measures: Readonly<Record<Layer, TieMeasures>>;
  readonly nameOf: (id: OrganisationId) => string;
  readonly facts: Facts;
}

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
          ...layers.map((layer) => mapFigure(drawn, layer)),
          paragraph(facts.say.relations.numbered, 'note'),
          ...measureTables(drawn.measures, facts.say),
          ...invitations(drawn),
          organisationTable(drawn),
        ],
  };
}

function drawnOf(map: DrawnMap, facts: Facts): Drawn {
  const measures = {
    awareness: measureTies(map, 'awareness'),
    joint: measureTies(map, 'joint'),
  };
  const names = new Map(map.organisations.map(({ id, name }) => [id, name]));
  return { ...map, measures, nameOf: (id) => names.get(id) ?? '', facts };
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

const haveAllAnswered = ({ awareness: { answered, organisations } }: Drawn['measures']): boolean =>
  answered === organisations;

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

const mostPairs = 5;

/** What the map invites to; drawn from what is known alone. */
function invitations(drawn: Drawn): Block[] {
  const { relations: say } = drawn.facts.say;
  const sentences = invitationSentences(drawn);
  return [
    heading(say.invitations),
    ...(sentences.length > 0
      ? [paragraph(say.invitationsHow), ...list(sentences)]
      : [paragraph(say.noInvitations)]),
  ];
}

function invitationSentences(drawn: Drawn): string[] {
  const { nameOf, measures, facts } = drawn;
  const { relations: say, names } = facts.say;
  const { couldMeet, alone, holding } = suggestFrom(drawn);
  const named = (ids: readonly OrganisationId[]) => names(ids.map((id) => say.name(nameOf(id))));
  return [
    ...couldMeet
      .slice(0, mostPairs)
      .map(({ a, b, inCommon }) => say.couldMeet(nameOf(a), nameOf(b), inCommon)),
    ...(couldMeet.length > mostPairs ? [say.morePairs(couldMeet.length - mostPairs)] : []),
    ...(alone.length > 0 ? [say.alone(named(alone))] : []),
    ...(holding.length > 0 ? [say.holding(named(holding), haveAllAnswered(measures))] : []),
  ];
}

function organisationTable(drawn: Drawn): Block {
  const { organisations, claims, facts } = drawn;
  const { relations: say } = facts.say;
  const { columns } = say.table;
  const partnersOf = (from: OrganisationId) =>
    organisations.filter(({ id }) => saysTie(claims, 'joint', from, id)).map(({ name }) => name);
  const rows = profilesOf(drawn).map((profile, i) => {
    const { name = '', type = null } = organisations[i] ?? {};
    const own = (figure: number) => (profile.hasAnswered ? figure : null);
    return [
      i + 1,
      name,
      type && say.types[type],
      profile.hasAnswered ? say.yes : say.no,
      own(profile.knows),
      profile.knownBy,
      own(profile.workedWith),
      profile.workedWithBy,
      partnersOf(profile.id).join(', ') || null,
    ];
  });
  return table({
    id: 'relations-organisations',
    caption: say.table.caption,
    sheet: { name: facts.say.sheets.organisations, part: null },
    columns: [
      { title: columns.number, kind: 'count', width: 6 },
      { title: columns.name, kind: 'text', width: 22 },
      { title: columns.type, kind: 'text', width: 14 },
      { title: columns.answered, kind: 'text', width: 11 },
      { title: columns.knows, kind: 'count', width: 9 },
      { title: columns.knownBy, kind: 'count', width: 9 },
      { title: columns.workedWith, kind: 'count', width: 10 },
      { title: columns.workedWithBy, kind: 'count', width: 11 },
      { title: columns.partners, kind: 'text', width: 34 },
    ],
    rows,
  });
}
