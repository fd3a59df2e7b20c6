import { strToU8, zipSync, type Zippable } from 'fflate';
import { namespaces, said, xmlPart } from './hwpx-xml.ts';

/** What a package is made of beside what never changes. */
export interface HwpxPackage {
  readonly title: string;
  /** whose result it is */
  readonly subject: string;
  readonly language: string;
  /** ISO 8601 */
  readonly day: string;
  readonly header: string;
  readonly section: string;
  /** the start of the document as plain text, for file browsers */
  readonly preview: string;
  readonly images: readonly { readonly name: string; readonly png: Uint8Array }[];
}

/** The OCF container of OWPML: the media type first and stored as it is, so that it can be read at a fixed place. */
export function packHwpx(given: HwpxPackage): Uint8Array {
  // One time for all entries: the same report gives the same file.
  const mtime = new Date(`${given.day}T00:00:00`);
  const files: Zippable = {
    mimetype: [strToU8('application/hwp+zip'), { level: 0 }],
    'version.xml': strToU8(version),
    'Contents/header.xml': strToU8(given.header),
    'Contents/section0.xml': strToU8(given.section),
    ...Object.fromEntries(
      given.images.map(({ name, png }) => [`BinData/${name}.png`, [png, { level: 0 }]]),
    ),
    'Preview/PrvText.txt': strToU8(given.preview),
    'settings.xml': strToU8(settings),
    'META-INF/container.xml': strToU8(container),
    'META-INF/manifest.xml': strToU8(manifest),
    'Contents/content.hpf': strToU8(contentPart(given)),
  };
  return zipSync(files, { mtime });
}

const version = xmlPart(
  'hv:HCFVersion',
  // The misspelling is the format's own.
  'xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="0" buildNumber="1" os="1" xmlVersion="1.4" application="Ieumpan" appVersion="1"',
  '',
);

const settings = xmlPart(
  'ha:HWPApplicationSetting',
  'xmlns:ha="http://www.hancom.co.kr/hwpml/2011/app"',
  '<ha:CaretPosition listIDRef="0" paraIDRef="0" pos="0"/>',
);

const container = xmlPart(
  'ocf:container',
  'xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:hpf="http://www.hancom.co.kr/schema/2011/hpf"',
  '<ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/><ocf:rootfile full-path="Preview/PrvText.txt" media-type="text/plain"/></ocf:rootfiles>',
);

const manifest = xmlPart(
  'odf:manifest',
  'xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"',
  '',
);

/** Contents/content.hpf: what the document is called, and every part of it. */
function contentPart({ title, subject, language, day, images }: HwpxPackage): string {
  const items = [
    '<opf:item id="header" href="Contents/header.xml" media-type="application/xml"/>',
    ...images.map(
      ({ name }) =>
        `<opf:item id="${name}" href="BinData/${name}.png" media-type="image/png" isEmbeded="1"/>`,
    ),
    '<opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/>',
    '<opf:item id="settings" href="settings.xml" media-type="application/xml"/>',
  ].join('');
  const meta = [
    ['creator', '이음판'],
    ['subject', said(subject)],
    ['description', ''],
    ['lastsaveby', '이음판'],
    ['CreatedDate', `${day}T00:00:00Z`],
    ['ModifiedDate', `${day}T00:00:00Z`],
    ['date', `${day}T00:00:00Z`],
    ['keyword', ''],
  ].map(([name, value]) => `<opf:meta name="${name}" content="text">${value}</opf:meta>`);
  return xmlPart(
    'opf:package',
    `${namespaces} version="" unique-identifier="" id=""`,
    `<opf:metadata><opf:title>${said(title)}</opf:title><opf:language>${language}</opf:language>${meta.join('')}</opf:metadata><opf:manifest>${items}</opf:manifest><opf:spine><opf:itemref idref="header" linear="yes"/><opf:itemref idref="section0" linear="yes"/></opf:spine>`,
  );
}
