/**
 * The text in deflate-raw bytes, by the platform's own decompressor: Workers and Node have the same.
 * Rejects bytes that are no such stream.
 */
export function inflatedText(bytes: ArrayBuffer): Promise<string> {
  return inflated(bytes).text();
}

/** The same for what is no text. */
export function inflatedBytes(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  return inflated(bytes).arrayBuffer();
}

function inflated(bytes: ArrayBuffer): Response {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
}
