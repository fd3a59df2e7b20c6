/**
 * What a reader set on this device. src/app.html applies both before the first paint (it repeats these
 * names); storage may be full, forbidden or gone, and then the choice holds for this page only.
 */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export type TextSize = 'normal' | 'large';

const themeKey = 'reading.theme';
const textKey = 'reading.text';

export const readTheme = (): Theme =>
  themes.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system';

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  keep(themeKey, theme);
}

export const readTextSize = (): TextSize =>
  document.documentElement.dataset.text === 'large' ? 'large' : 'normal';

export function chooseTextSize(size: TextSize): void {
  if (size === 'normal') delete document.documentElement.dataset.text;
  else document.documentElement.dataset.text = size;
  keep(textKey, size);
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The page already shows the choice; only the next visit forgets it.
  }
}
