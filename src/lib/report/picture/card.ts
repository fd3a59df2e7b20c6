import type { Block, Report } from '../report.ts';
import { drawChart } from './draw-chart.ts';
import { framed, inks, label, rect, type Picture } from './svg.ts';

const [width, height] = [1200, 630];
const edge = 56;
/** Of the column of words where a picture stands beside it. */
const narrowColumn = 620;

/** The first page of the report as one picture of a messenger's shape. */
export function drawCard(report: Report): Picture {
  const glance = report.sections[0]?.blocks ?? [];
  const figure = glance.find((block) => block.kind === 'figure');
  const column = figure ? narrowColumn : width - 2 * edge;
  const title = label(edge, 44, report.title, width - 2 * edge, {
    size: 40,
    weight: 700,
    fill: inks.indigo,
    mostLines: 2,
  });
  const day = label(edge, 52 + title.height, dayOf(report), column, { size: 22, fill: inks.soft });
  const top = 78 + title.height + day.height;
  const picture = figure ? drawChart(figure.figure.chart, 'narrow') : null;
  return framed(width, height, [
    rect({ x: 0, y: 0, width: 16, height }, inks.indigo),
    title.svg,
    day.svg,
    ...drawWords(wordsOf(glance), top, column),
    ...(picture ? [place(picture, top)] : []),
  ]);
}

const dayOf = ({ subtitle, dayText, warning }: Report): string =>
  [subtitle, dayText, warning].filter(Boolean).join(' · ');

/** The sentences to remember, and what was agreed on. */
const wordsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map((item) => `· ${item}`);
    return block.kind === 'paragraph' && block.tone !== 'note' ? [block.text] : [];
  });

/** As many of them as the card holds, whole, and a sign that there are more. */
function drawWords(words: readonly string[], top: number, column: number): string[] {
  let y = top;
  const drawn: string[] = [];
  for (const one of words) {
    const { svg, height: taken } = label(edge, y, one, column, { size: 22, mostLines: 6 });
    if (y + taken > height - 36)
      return [...drawn, label(edge, Math.min(y, height - 44), '…', column).svg];
    drawn.push(svg);
    y += taken + 16;
  }
  return drawn;
}

/** The scores at the right, as large as the space takes. */
function place({ svg, width: across, height: tall }: Picture, top: number): string {
  const x = edge + narrowColumn + 56;
  const room = { width: width - edge - x, height: height - top - 40 };
  const scale = Math.min(room.width / across, room.height / tall);
  return `<g transform="translate(${x} ${top}) scale(${scale.toFixed(3)})">${svg}</g>`;
}
