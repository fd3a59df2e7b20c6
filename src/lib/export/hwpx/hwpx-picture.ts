import type { Figure } from '#lib/report/report.ts';
import type { FigurePng } from '../figure-picture.ts';
import { captionOf, objectParagraph, type NextId } from './hwpx-parts.ts';
import { said, textWidth } from './hwpx-xml.ts';

/** A picture of the document and where it stands in the package. */
export interface HwpxImage {
  readonly name: string;
  readonly png: Uint8Array;
  readonly xml: string;
}

/** As high as a page holds beside its caption. */
const tallest = 64_000;

export function hwpxImage(
  id: NextId,
  figure: Figure,
  place: number,
  painted: FigurePng,
): HwpxImage {
  const scale = Math.min(textWidth / painted.width, tallest / painted.height);
  const width = Math.round(painted.width * scale);
  const height = Math.round(painted.height * scale);
  const name = `image${place}`;
  const caption = captionOf(id, figure.caption, width);
  const words = `${caption}<hp:shapeComment>${said(figure.description)}</hp:shapeComment>`;
  const xml = objectParagraph(id, 'body', picture(id(), name, { width, height }, words));
  return { name, png: painted.png, xml };
}

const unit = 'e1="1" e2="0" e3="0" e4="0" e5="1" e6="0"';
const noMargin = 'left="0" right="0" top="0" bottom="0"';

interface Size {
  readonly width: number;
  readonly height: number;
}

function picture(id: number, name: string, { width, height }: Size, words: string): string {
  const size = `width="${width}" height="${height}"`;
  return [
    `<hp:pic id="${id}" zOrder="0" numberingType="PICTURE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" href="" groupLevel="0" instid="${id}" reverse="0">`,
    `<hp:offset x="0" y="0"/><hp:orgSz ${size}/><hp:curSz ${size}/><hp:flip horizontal="0" vertical="0"/>`,
    `<hp:rotationInfo angle="0" centerX="${Math.round(width / 2)}" centerY="${Math.round(height / 2)}" rotateimage="1"/>`,
    `<hp:renderingInfo><hc:transMatrix ${unit}/><hc:scaMatrix ${unit}/><hc:rotMatrix ${unit}/></hp:renderingInfo>`,
    `<hc:img binaryItemIDRef="${name}" bright="0" contrast="0" effect="REAL_PIC" alpha="0"/>`,
    `<hp:imgRect><hc:pt0 x="0" y="0"/><hc:pt1 x="${width}" y="0"/><hc:pt2 x="${width}" y="${height}"/><hc:pt3 x="0" y="${height}"/></hp:imgRect>`,
    `<hp:imgClip left="0" right="${width}" top="0" bottom="${height}"/><hp:inMargin ${noMargin}/><hp:imgDim dimwidth="${width}" dimheight="${height}"/><hp:effects/>`,
    `<hp:sz width="${width}" widthRelTo="ABSOLUTE" height="${height}" heightRelTo="ABSOLUTE" protect="0"/>`,
    `<hp:pos treatAsChar="1" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/>`,
    `<hp:outMargin left="0" right="0" top="600" bottom="0"/>${words}</hp:pic>`,
  ].join('');
}
