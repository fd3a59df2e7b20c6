import { beforeEach, describe, expect, test } from 'vitest';
import { Delivery } from './delivery.ts';

const step1 = new Uint8Array([0, 0, 1, 0]);
const step2 = new Uint8Array([0, 1, 2, 0, 0]);
const update = new Uint8Array([0, 2, 2, 0, 0]);
const awareness = new Uint8Array([1, 1, 0]);

describe('[DUR1] the account of one socket', () => {
  let delivery: Delivery;
  beforeEach(() => {
    delivery = new Delivery();
  });

  const send = (...frames: Uint8Array[]): void => frames.forEach((frame) => delivery.send(frame));

  test('is not complete before the server has been told what it lacks', () => {
    expect(delivery.isComplete).toBe(false);
    send(step1);
    expect(delivery.isComplete).toBe(false);
  });

  test('is not complete by updates alone: what came before them has not been sent', () => {
    send(update);
    delivery.save(1);
    expect(delivery.isComplete).toBe(false);
  });

  test('is complete when the step 2 is durable', () => {
    send(step1, step2);
    expect(delivery.isComplete).toBe(false);
    delivery.save(1);
    expect(delivery.isComplete).toBe(true);
  });

  test('counts step-2 and update frames alone', () => {
    send(step1, step2, awareness, update, awareness, update);
    delivery.save(2);
    expect(delivery.isComplete).toBe(false);
    delivery.save(3);
    expect(delivery.isComplete).toBe(true);
  });

  test('opens again with each update', () => {
    send(step2);
    delivery.save(1);
    send(update);
    expect(delivery.isComplete).toBe(false);
  });

  test('never believes a count above what was sent', () => {
    send(step2);
    delivery.save(9);
    send(update);
    expect(delivery.isComplete).toBe(false);
    delivery.save(2);
    expect(delivery.isComplete).toBe(true);
  });

  test('never goes back behind what was durable', () => {
    send(step2, update);
    delivery.save(2);
    delivery.save(1);
    expect(delivery.isComplete).toBe(true);
  });

  test('is never complete once it missed a change', () => {
    send(step2);
    delivery.miss();
    delivery.save(1);
    expect(delivery.isComplete).toBe(false);
  });
});
