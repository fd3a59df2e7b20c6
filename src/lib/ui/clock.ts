/** A countdown at one moment. `seconds` is what is left, or, when `over`, what has passed since. */
export interface ClockReading {
  readonly over: boolean;
  readonly seconds: number;
  readonly text: string;
}

/** Both times in ms of the same clock. 12:05 while there is time, +2:10 after it, 1:05:00 from an hour on. */
export function readClock(endsAt: number, now: number): ClockReading {
  const left = Math.ceil((endsAt - now) / 1000);
  const over = left < 0;
  const seconds = Math.abs(left);
  return { over, seconds, text: (over ? '+' : '') + clockText(seconds) };
}

function clockText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}
