import { expect, it } from 'vitest';
import { cssString, pageStyle } from './print-page.ts';

it('a hostile name cannot leave the string it stands in', () => {
  const text = '가람"; } @import url(x); \\ \n</style>';
  expect(cssString(text)).toBe(
    '"가람\\22 \\3b  \\7d  \\40 import url\\28 x\\29 \\3b  \\5c  \\a \\3c \\2f style\\3e "',
  );
  expect(pageStyle(text)).not.toContain('@import');
});
