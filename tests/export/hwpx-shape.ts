/** The elements of a document for Hangul, beside those of Hangul's own files. */
import type { Element } from '@xmldom/xmldom';
import { owpmlElements } from './owpml-elements.ts';
import { parsePart } from './readers.ts';

export const elementsOf = (element: Element): Element[] => [
  element,
  ...childrenOf(element).flatMap(elementsOf),
];
export const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const sorted = (names: readonly string[]): string[] => [...names].sort();

/** What sets the elements of a document apart from those of Hangul's own files. */
export function unlikeHangul(bytes: Uint8Array): string[] {
  const elements = ['Contents/header.xml', 'Contents/section0.xml'].flatMap((path) =>
    elementsOf(parsePart(bytes, path)),
  );
  return [...new Set(elements.map(differenceOf))].filter(Boolean);
}

/** What sets an element apart from those of Hangul's own files; empty where nothing does. */
function differenceOf(element: Element): string {
  const { nodeName: name } = element;
  const shape = owpmlElements.get(name);
  if (!shape) return `${name} is not known`;
  const attributes = [...element.attributes]
    .map((one) => one.name)
    .filter((one) => !/^xmlns/.test(one));
  const order = shape.children;
  const children = childrenOf(element).map(({ nodeName }) => order.indexOf(nodeName));
  const isInOrder = children.every((place, i) => place >= 0 && place >= (children[i - 1] ?? 0));
  if (order.length > 0 && !isInOrder) return `${name} holds ${element.childNodes.length} otherwise`;
  // An offset is of a page's border or of a picture.
  if (name === 'hp:offset' || sorted(attributes).join() === sorted(shape.attributes).join())
    return '';
  return `${name} has ${attributes.join(' ')}`;
}
