import type { RegionCode } from '#lib/domain/directory.ts';

/** Where each province stands among the others, as squares: [column, row]. Neighbours stay neighbours as far as a grid lets them. */
export const provincePlaces: Readonly<Record<RegionCode, readonly [number, number]>> = {
  'KR-28': [0, 0], // 인천
  'KR-11': [1, 0], // 서울
  'KR-41': [2, 0], // 경기
  'KR-42': [3, 0], // 강원
  'KR-44': [0, 1], // 충남
  'KR-50': [1, 1], // 세종
  'KR-43': [2, 1], // 충북
  'KR-47': [3, 1], // 경북
  'KR-45': [0, 2], // 전북
  'KR-30': [1, 2], // 대전
  'KR-27': [2, 2], // 대구
  'KR-31': [3, 2], // 울산
  'KR-46': [0, 3], // 전남
  'KR-29': [1, 3], // 광주
  'KR-48': [2, 3], // 경남
  'KR-26': [3, 3], // 부산
  'KR-49': [0, 4], // 제주
};
