const words = ['첫', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/** 첫 번째, 두 번째 …; beyond ten as a number, as people say it. From 1. */
export const ordinal = (place: number): string => `${words[place - 1] ?? place} 번째`;
