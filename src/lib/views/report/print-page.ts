/** Text as a string of CSS: nothing in it can end the string. */
export const cssString = (text: string): string =>
  `"${[...text].map((c) => (/[\p{L}\p{N} ·]/u.test(c) ? c : `\\${c.codePointAt(0)!.toString(16)} `)).join('')}"`;

/** A4 with the network and the day above, and the number of the page below. */
export const pageStyle = (head: string): string => `@page {
  size: A4;
  margin: 20mm 17mm 18mm;
  @top-left { content: ${cssString(head)}; font: 8.5pt sans-serif; color: #515a69; }
  @bottom-center { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; color: #515a69; }
}`;

/** Puts it on the page while the report is shown; gives what takes it off again. */
export function usePageStyle(head: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyle(head));
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** Opens the report and the browser's print dialog at once. A link's secret is longer, so neither is taken for the other. */
export const printHash = '#print';
