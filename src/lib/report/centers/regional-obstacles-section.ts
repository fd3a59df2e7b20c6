import { regionsByCode } from '#lib/content/regions.ts';
import { showMean } from '#lib/domain/display.ts';
import { figure, heading, list, type Block, paragraph, type Section } from '../report.ts';
import { groupsTable, meansTable, meanWithEnds, nameOf } from './regional-cells.ts';
import type { RegionalFacts } from './regional-report.ts';

/** The obstacles: what regions share, what is one's own, and each with its mean. */
export function obstaclesSection(facts: RegionalFacts): Section {
  const { of, say, locale } = facts;
  const what = say.sections.obstacles;
  const { common, regional } = of.obstacles;
  const name = (id: string) => nameOf('obstacle', id, locale);
  const own = regional.map(({ region, obstacle, mean, elsewhere }) => {
    const where = regionsByCode.get(region)?.[locale] ?? region;
    return say.regionalLine(where, name(obstacle), showMean(mean), showMean(elsewhere));
  });
  return {
    id: 'items',
    title: what,
    blocks: [
      obstaclesFigure(facts),
      paragraph(say.obstaclesNote, 'note'),
      ...(common.length > 0 ? [heading(say.common)] : []),
      ...list(
        common.map(({ obstacle, inRegions, ofRegions }) =>
          say.commonLine(name(obstacle), inRegions, ofRegions),
        ),
      ),
      heading(say.regional),
      ...(own.length > 0 ? list(own) : [paragraph(say.noneRegional)]),
      meansTable('obstacle', what, facts),
      ...groupsTable('obstacle', 'region', { what, caption: say.byRegion(what) }, facts),
      ...groupsTable('obstacle', 'level', { what, caption: say.byLevel(what) }, facts),
    ],
  };
}

/** The means as bars, in the order of the checklist: what is hard where is no ranking. */
function obstaclesFigure(facts: RegionalFacts): Block {
  const { of, say, locale } = facts;
  const rows = of.here.means.obstacle.map((shown) => {
    const { id, mean } = shown;
    const label = nameOf('obstacle', id, locale);
    const text = mean === null ? say.closedBar : meanWithEnds('obstacle', shown, mean, facts);
    return { label, value: mean, text, strong: false };
  });
  const description = rows.map(({ label, text }) => `${label} ${text}`).join('. ');
  const caption = say.chart(say.sections.obstacles);
  return figure({ id: 'regional-items', caption, description, chart: { kind: 'bars', rows } });
}
