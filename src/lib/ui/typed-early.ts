/**
 * What someone typed into a server-rendered field before its script had arrived: on slow Wi-Fi that is
 * seconds. To be asked while a component is set up; hydration would put the field back to what the server sent.
 * `wrapperId`: the element around the field.
 */
export function typedEarly(wrapperId: string): string {
  if (typeof document === 'undefined') return '';
  const field = document.getElementById(wrapperId)?.querySelector('input, textarea');
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return isField && field.value !== field.defaultValue ? field.value : '';
}
