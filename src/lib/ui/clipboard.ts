/**
 * Puts text on the clipboard. On a LAN without TLS the clipboard API is missing, so the old command is
 * tried; false means neither worked and the person has to copy by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.readOnly = true;
  holder.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0';
  // Inside an open dialog the rest of the page is inert, and an inert field can't be selected.
  (focused?.closest('dialog') ?? document.body).append(holder);
  holder.select();
  const done = tryCopyCommand();
  holder.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}

function tryCopyCommand(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
