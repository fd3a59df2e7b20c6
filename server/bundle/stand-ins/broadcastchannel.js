/** For `lib0/broadcastchannel`: tabs never speak to each other here (`disableBc`, ROLE2). */
export const publish = () => {};
export const subscribe = () => {};
export const unsubscribe = () => {};
