import { profilesOf } from '#lib/domain/tie-profile.ts';
import { saysTie } from '#lib/domain/ties.ts';
import type { OrganisationId } from '#lib/domain/organisation.ts';
import { table, type Block } from '../report.ts';
import type { Drawn } from './drawn-relations.ts';

/** Each organisation in a row: whom it knows and works with, and who says so of it. */
export function organisationTable(drawn: Drawn): Block {
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
