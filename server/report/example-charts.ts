import type { Chart } from '#lib/report/chart.ts';

/** Charts of nobody, on which a painter that has just been made can run: bars, words, circles and lines. */
const distribution = (row: number) => {
  const counts = [2, 1, 3, 5, 1].map((count, i) => (count * (row + i)) % 7);
  return { label: `회원끼리 서로 자주 만나요 ${row}`, counts, text: `n=${row} · 평균 3.${row}` };
};
const score = (row: number) => {
  const value = 2 + row / 4;
  const range = [value - 0.5, value + 0.4] as const;
  return { label: `함께 정하기 ${row}`, value, shown: `${value}`, range, before: 3, text: '' };
};
const places = Array.from({ length: 24 }, (_, i) => i);
const rows = places.slice(1, 9);

export const exampleCharts: readonly Chart[] = [
  {
    kind: 'distributions',
    rows: rows.map(distribution),
    legend: ['매우 아니다', '아니다', '보통', '그렇다', '매우 그렇다'],
  },
  {
    kind: 'scores',
    rows: rows.map(score),
    bands: [
      { from: 1, label: '낮음' },
      { from: 3, label: '높음' },
    ],
    beforeLabel: '지난번',
  },
  {
    kind: 'map',
    stage: { width: 720, height: 480 },
    nodes: places.map((number) => ({
      number,
      label: `두레생협 ${number}`,
      x: 360 + 200 * Math.cos(number),
      y: 240 + 200 * Math.sin(number),
      answered: number % 5 > 0,
    })),
    lines: places.flatMap((from) =>
      places.slice(from + 1, from + 4).map((to) => ({
        from,
        to,
        kind: (['confirmed', 'one-sided', 'unknown'] as const)[to % 3]!,
      })),
    ),
    legend: {
      confirmed: '함께 확인',
      'one-sided': '한쪽만',
      unknown: '모름',
      unanswered: '답하지 않음',
    },
  },
];
