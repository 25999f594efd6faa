/** Bytes in which the length is written, big-endian. */
const LENGTH_BYTES = 4;

/**
 * Bytes with their length before them and zeros after, up to a multiple of `step`: how long a note is doesn't
 * show in how long its row is.
 */
export function padded(bytes: Uint8Array, step: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((LENGTH_BYTES + bytes.length) / step) * step);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, LENGTH_BYTES);
  return whole;
}

/** The bytes without their padding, or null when they never had one. */
export function unpadded(whole: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  if (whole.length < LENGTH_BYTES) return null;
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  return LENGTH_BYTES + length <= whole.length ? whole.slice(LENGTH_BYTES, LENGTH_BYTES + length) : null;
}
