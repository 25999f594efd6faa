/**
 * A map that is plain JSON, so that a fold's state can be one, and of which a change copies only the way to its
 * entry: a tree of 32 branches by the bits of a key's hash (decision 560). `{}` is the empty one.
 */
export interface PlainMap<T> {
  readonly [digit: string]: Bucket<T> | PlainMap<T>;
}
type Bucket<T> = readonly (readonly [key: string, value: T])[];

/** Entries beside each other before they part by further bits. */
const MOST = 8;
const BITS = 5;
/** Levels that a hash of 32 bits is enough for; what still meets there stays together. */
const DEEPEST = 5;

export function get<T>(map: PlainMap<T>, key: string): T | undefined {
  const hash = hashOf(key);
  let node: Bucket<T> | PlainMap<T> | undefined = map;
  for (let depth = 0; node !== undefined && !isBucket(node); depth++) node = node[digitOf(hash, depth)];
  return node?.find(([name]) => name === key)?.[1];
}

/** The map with this entry, in the place of one with the same key. */
export function put<T>(map: PlainMap<T>, key: string, value: T): PlainMap<T> {
  return putAt(map, key, value, hashOf(key), 0);
}

/** The map without this entry; the same map where there is none. */
export function drop<T>(map: PlainMap<T>, key: string): PlainMap<T> {
  return get(map, key) === undefined ? map : dropAt(map, key, hashOf(key), 0);
}

/** In no order that means anything. */
export function valuesOf<T>(map: PlainMap<T>): T[] {
  const values: T[] = [];
  const visit = (node: Bucket<T> | PlainMap<T>) => {
    if (isBucket(node)) for (const [, value] of node) values.push(value);
    else for (const digit in node) visit(node[digit] as PlainMap<T>);
  };
  visit(map);
  return values;
}

/** The map with one text more in the list under a key. */
export function putInto(map: PlainMap<readonly string[]>, key: string, value: string): PlainMap<readonly string[]> {
  const list = get(map, key) ?? [];
  return list.includes(value) ? map : put(map, key, [...list, value]);
}

function putAt<T>(node: PlainMap<T>, key: string, value: T, hash: number, depth: number): PlainMap<T> {
  const digit = digitOf(hash, depth);
  const there = node[digit];
  if (there === undefined) return { ...node, [digit]: [[key, value]] };
  const next = isBucket(there) ? intoBucket(there, key, value, depth + 1) : putAt(there, key, value, hash, depth + 1);
  return { ...node, [digit]: next };
}

function intoBucket<T>(bucket: Bucket<T>, key: string, value: T, depth: number): Bucket<T> | PlainMap<T> {
  const at = bucket.findIndex(([name]) => name === key);
  if (at >= 0) return bucket.with(at, [key, value]);
  const grown: Bucket<T> = [...bucket, [key, value]];
  if (grown.length <= MOST || depth > DEEPEST) return grown;
  let node: PlainMap<T> = {};
  for (const [name, one] of grown) node = putAt(node, name, one, hashOf(name), depth);
  return node;
}

function dropAt<T>(node: PlainMap<T>, key: string, hash: number, depth: number): PlainMap<T> {
  const digit = digitOf(hash, depth);
  const there = node[digit];
  if (there === undefined) return node;
  const next = isBucket(there) ? there.filter(([name]) => name !== key) : dropAt(there, key, hash, depth + 1);
  const { [digit]: _, ...others } = node;
  return Object.keys(next).length === 0 ? others : { ...node, [digit]: next };
}

function isBucket<T>(node: Bucket<T> | PlainMap<T>): node is Bucket<T> {
  return Array.isArray(node);
}

function digitOf(hash: number, depth: number): number {
  return (hash >>> (BITS * depth)) & 31;
}

/** FNV-1a over the text's units, its bits stirred once more: names that differ at the end part at once. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
