import { createApi, type Api } from '#lib/api/client.ts';
import { browserDevice, type Device } from '#lib/sync/device.ts';
import { ServerClock } from '#lib/sync/server-clock.ts';

/** What a workshop on a screen reaches outside by. Made once per page, by its root component. */
export interface WorkshopDeps {
  readonly api: Api;
  readonly device: Device;
  readonly clock: ServerClock;
}

/** Those of a browser. Also made while the server renders, where nothing of it is used. */
export function browserDeps(): WorkshopDeps {
  const clock = new ServerClock();
  return { api: createApi({ clock }), device: browserDevice(), clock };
}
