import { ImageRun, LineRuleType, Paragraph, type FileChild } from 'docx';
import type { Figure } from '#lib/report/report.ts';
import { figurePicture } from '../figure-picture.ts';
import { plainText } from '../plain-text.ts';
import type { Paint } from '../print-job.ts';
import { docxParagraph } from './docx-paragraph.ts';

/** Pixels of 1/96 inch across the text. */
const widthPx = 640;
const tallestPx = 860;

/** A picture under its caption, with what it says as its alternative text. */
export function docxFigure(figure: Figure, paint: Paint): FileChild[] {
  const drawing = figurePicture(figure, paint);
  const scale = Math.min(widthPx / drawing.width, tallestPx / drawing.height);
  const [width, height] = [drawing.width, drawing.height].map((side) => Math.round(side * scale));
  return [
    docxParagraph(figure.caption, { style: 'Caption' }),
    new Paragraph({
      // A line as high as the picture: a fixed one would cut it.
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [
        new ImageRun({
          type: 'png',
          data: paint(drawing),
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
