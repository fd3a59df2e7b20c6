import { defineTexts } from './messages.ts';

/** What the classes of networks are called, on every screen and in every file. */
export const networkWords = defineTexts({
  ko: {
    levels: { national: '전국', metropolitan: '광역', basic: '기초', sector: '업종·부문' },
    sizes: { small: '20명 미만', medium: '20–49명', large: '50명 이상' },
    stages: { founding: '설립 단계', operating: '운영 단계' },
  },
  en: {
    levels: {
      national: 'National',
      metropolitan: 'Metropolitan',
      basic: 'Local',
      sector: 'Sector',
    },
    sizes: { small: 'under 20 people', medium: '20–49 people', large: '50 people or more' },
    stages: { founding: 'Founding stage', operating: 'Operating stage' },
  },
});
