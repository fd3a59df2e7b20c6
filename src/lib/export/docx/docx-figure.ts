import { ImageRun, LineRuleType, Paragraph, type FileChild } from 'docx';
import type { Figure } from '#lib/report/report.ts';
import type { Pictures } from '../figure-picture.ts';
import { plainText } from '../plain-text.ts';
import { docxParagraph } from './docx-paragraph.ts';

/** Pixels of 1/96 inch across the text. */
const widthPx = 640;
const tallestPx = 860;

/** A picture under its caption, with what it says as its alternative text. */
export function docxFigure(figure: Figure, pictures: Pictures): FileChild[] {
  const picture = pictures.get(figure)!;
  const scale = Math.min(widthPx / picture.width, tallestPx / picture.height);
  const [width, height] = [picture.width, picture.height].map((side) => Math.round(side * scale));
  return [
    docxParagraph(figure.caption, { style: 'Caption' }),
    new Paragraph({
      // A line as high as the picture: a fixed one would cut it.
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [
        new ImageRun({
          type: 'png',
          data: picture.png,
          transformation: { width: width!, height: height! },
          altText: {
            name: figure.id,
            title: plainText(figure.caption),
            description: plainText(figure.description),
          },
        }),
      ],
    }),
  ];
}
