import type { Locale } from '#lib/i18n/locale.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

const words = defineMessages({
  ko: {
    site: '이음판',
    join: '워크숍에 함께해 주세요',
    joinText: '누르면 바로 들어와요. 가입은 없고, 답에는 이름이 붙지 않아요.',
    back: '나의 워크숍으로 이어서',
    backText: '받아 둔 ‘다시 들어오는 링크’예요. 다른 사람에게 주지 마세요.',
    other: '이음판: 네트워크 자가진단 워크숍',
    otherText: '휴대전화로 각자 답하고, 다 같이 보고, 무엇부터 할지 함께 정해요.',
    picture: '둥근 상에 둘러앉은 자리들이 이어진 그림',
  },
  en: {
    site: 'Ieumpan',
    join: 'Please take part in our workshop',
    joinText: 'One tap and you are in. No account, and no name on any answer.',
    back: 'Back to my workshop',
    backText: 'This is a personal link. Please don’t pass it on.',
    other: 'Ieumpan: workshops for networks that look at themselves',
    otherText: 'Answer alone on your phone, look at it together, decide what comes first.',
    picture: 'A round table whose places are joined',
  },
});

/** Where the picture is, and how large (tests/support/link-picture.ts draws it). */
export const linkPicture = { path: '/link.png', width: 1200, height: 630 } as const;

/**
 * What a messenger shows beside a link, as tags for a page's head. It names neither network nor workshop, and could
 * not: the secret that leads to them is in the fragment, which no messenger's server is sent. For the same reason
 * there is no `og:url`: some would open that address in place of the link, and it has no fragment.
 * `path` is the page's, `base` the address that links are made from.
 */
export function linkPreview(path: string, base: string, locale: Locale): string {
  const m = words[locale];
  const kind = path === '/join' ? 'join' : path.startsWith('/back/') ? 'back' : 'other';
  const properties = {
    'og:type': 'website',
    'og:site_name': m.site,
    'og:locale': locale === 'ko' ? 'ko_KR' : 'en_GB',
    'og:title': m[kind],
    'og:description': m[`${kind}Text`],
    'og:image': base + linkPicture.path,
    'og:image:type': 'image/png',
    'og:image:width': String(linkPicture.width),
    'og:image:height': String(linkPicture.height),
    'og:image:alt': m.picture,
  };
  const tags = Object.entries(properties).map(
    ([property, content]) => `<meta property="${property}" content="${escaped(content)}" />`,
  );
  return [...tags, '<meta name="twitter:card" content="summary_large_image" />'].join('\n    ');
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
