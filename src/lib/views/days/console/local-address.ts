/** Names and IPv4 blocks (RFC 1918, loopback, link-local) that no phone reaches from another network. */
const local =
  /^(localhost|.+\.local|(127|10)(\.\d+){3}|(192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d+){2})$/;

/** Whether a link opens only near the computer that Ieumpan runs on: at home, days later, it does not. */
export const isLocalAddress = (url: string): boolean => local.test(new URL(url).hostname);
