/** A Wi-Fi network as a phone's camera reads it from a QR. Without a password it is an open one. */
export interface Wifi {
  readonly name: string;
  readonly password: string;
}

/** `WIFI:T:WPA;S:이름;P:비밀번호;;`, as Android and iOS read it; null without a name. */
export function wifiCode({ name, password }: Wifi): string | null {
  if (name.trim() === '') return null;
  const secret = password === '' ? 'T:nopass;' : `T:WPA;P:${escaped(password)};`;
  return `WIFI:${secret}S:${escaped(name.trim())};;`;
}

/** These mean something to the reader of the code. */
const escaped = (text: string): string => text.replace(/[\\;,":]/g, '\\$&');
