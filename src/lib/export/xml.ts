export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Control characters that XML 1.0 has no way to say are left out. */
const unsayable = /[[\p{Cc}--[\t\n\r]]\uFFFE\uFFFF]/gv;

const escape = (text: string): string =>
  text
    .replace(unsayable, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** An element. A text is escaped, a list holds elements that are made already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[] = '',
): string {
  const head = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(String(value))}"`,
  );
  const inner = typeof content === 'string' ? escape(content) : content.join('');
  return inner === ''
    ? `<${name}${head.join('')}/>`
    : `<${name}${head.join('')}>${inner}</${name}>`;
}
