import { practicesFor } from '#lib/content/cases.ts';
import { obstaclesById } from '#lib/content/obstacles.ts';
import { isAllHidden } from '../answers.ts';
import { picksOf, talkOf, type Facts } from '../facts.ts';
import { paragraph, table, type Section } from '../report.ts';

const mostPractices = 12;
const perCase = 2;
const mostObstacles = 8;

/** What other networks did about the difficulties that stand out here. */
export function practicesSection(facts: Facts): Section | null {
  const { say, locale } = facts;
  const obstacles = obstaclesThatStandOut(facts);
  if (isAllHidden(facts) || obstacles.length === 0) return null;
  const chosen = fewOfEach(practicesFor(obstacles));
  const names = (ids: readonly string[]) =>
    ids.filter((id) => obstacles.includes(id)).map((id) => obstaclesById.get(id)?.[locale] ?? id);
  return {
    id: 'practices',
    title: say.sections.practices,
    blocks:
      chosen.length === 0
        ? [paragraph(say.practices.none)]
        : [
            paragraph(say.practices.lead),
            table({
              id: 'practices',
              caption: say.practices.caption,
              sheet: { name: say.sheets.practices, part: null },
              columns: [
                { title: say.practices.columns.practice, kind: 'text', width: 44 },
                { title: say.practices.columns.where, kind: 'text', width: 26 },
                { title: say.practices.columns.status, kind: 'text', width: 10 },
                { title: say.practices.columns.helps, kind: 'text', width: 28 },
              ],
              rows: chosen.map((practice) => [
                practice[locale],
                practice.case[locale],
                say.practices.status[practice.status],
                names(practice.helpsWith).join('; '),
              ]),
            }),
          ],
  };
}

/** The obstacles behind the items to talk about and behind the tasks put first. */
function obstaclesThatStandOut(facts: Facts): string[] {
  const talked = talkOf(facts).map(({ obstacle }) => obstacle.id);
  const reasons = picksOf(facts).flatMap((pick) =>
    pick.reasons.slice(0, 2).map(({ obstacle }) => obstacle),
  );
  return [...new Set([...talked, ...reasons])].slice(0, mostObstacles);
}

type Practices = ReturnType<typeof practicesFor>;

/** No more than two of one case: a report that tells of one place alone is no choice. */
function fewOfEach(practices: Practices): Practices {
  const seen = new Map<string, number>();
  return practices
    .filter(({ case: { id } }) => {
      seen.set(id, (seen.get(id) ?? 0) + 1);
      return (seen.get(id) ?? 0) <= perCase;
    })
    .slice(0, mostPractices);
}
