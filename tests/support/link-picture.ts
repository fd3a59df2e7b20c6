/** Draws the picture that messengers show beside a link: `node tests/support/link-picture.ts`. */
import { join } from 'node:path';
import { linkPicture } from '#lib/views/joining/link-preview.ts';
import { launchBrowser } from './browser.ts';

const { width, height, path } = linkPicture;
const file = join(import.meta.dirname, '..', '..', 'static', path);

/** Eight places around a table, joined; the one that is yours is warm. */
const places = Array.from({ length: 8 }, (_, i) => {
  const angle = ((i - 2) / 8) * 2 * Math.PI;
  return { x: 210 + 128 * Math.cos(angle), y: 210 + 128 * Math.sin(angle) };
});
const joined = places.map(({ x, y }) => `${x},${y}`).join(' ');
const seats = places
  .slice(1)
  .map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="26" fill="#fff"/>`)
  .join('');

// Messengers cut the picture to 2:1 or to a square: what must be read keeps away from the edges.
const html = `<!doctype html><html lang="ko"><meta charset="utf-8"><style>
  * { margin: 0; box-sizing: border-box; }
  body {
    display: grid; grid-template-columns: 420px 1fr; gap: 56px; align-items: center;
    width: ${width}px; height: ${height}px; padding: 0 72px; background: #fbf8f1; color: #1e2430;
    font-family: system-ui, 'Apple SD Gothic Neo', 'Noto Sans CJK KR', 'Malgun Gothic', sans-serif;
    word-break: keep-all;
  }
  .name { color: #24457f; font-size: 40px; font-weight: 800; }
  h1 { margin-top: 14px; font-size: 76px; font-weight: 800; line-height: 1.22; letter-spacing: -0.02em; }
  p { margin-top: 26px; color: #515a69; font-size: 34px; font-weight: 500; line-height: 1.4; }
  em { color: #b94815; font-style: normal; }
</style><body>
  <svg viewBox="0 0 420 420" width="420" height="420">
    <circle cx="210" cy="210" r="206" fill="#24457f"/>
    <polygon points="${joined}" fill="none" stroke="#fff" stroke-width="9"/>
    ${seats}<circle cx="${places[0]!.x}" cy="${places[0]!.y}" r="30" fill="#f39a6b"/>
  </svg>
  <main>
    <div class="name">이음판</div>
    <h1>우리 네트워크,<br><em>함께</em> 돌아봐요</h1>
    <p>휴대전화로 각자 답하고<br>다 같이 보는 자가진단 워크숍</p>
  </main>
</body></html>`;

const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
  await page.setContent(html);
  await page.screenshot({ path: file });
} finally {
  await browser.close();
}
