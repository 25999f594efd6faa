import { randomUUID } from 'node:crypto';
import { claimFor, type Fill, type PortalName } from './claims.ts';

/** A claim on its way through a portal that keeps it on its server, in memory. */
export interface Draft {
  /** Stands in the portal's pages, so that two tabs of one browser have two claims. */
  readonly id: string;
  /** Canonical path -> text. */
  readonly fields: Record<string, string>;
  /** Claim number once it was submitted. */
  number: string;
}

const drafts = new Map<string, Draft>();
const MOST = 200;

/** Begins a claim that holds what the fill says. */
export function beginDraft(portal: PortalName, fill: Fill): Draft {
  const draft: Draft = { id: randomUUID(), fields: { ...claimFor(portal, fill) }, number: '' };
  const oldest = drafts.keys().next().value;
  if (drafts.size >= MOST && oldest) drafts.delete(oldest);
  drafts.set(draft.id, draft);
  return draft;
}

/** The claim that a page names, or undefined when there is none. */
export function draftOf(id: string | null): Draft | undefined {
  return id === null ? undefined : drafts.get(id);
}

/** Takes one entry of a list (`lines`, `diagnoses`) out; those behind it move up. */
export function removeEntry(fields: Record<string, string>, list: 'lines' | 'diagnoses', at: number): void {
  const entry = new RegExp(`^${list}\\[(\\d+)\\](.*)$`);
  const moved: Record<string, string> = {};
  for (const [path, text] of Object.entries(fields)) {
    const [, place, leaf] = entry.exec(path) ?? [];
    if (place === undefined || Number(place) < at) continue;
    delete fields[path];
    if (Number(place) > at) moved[`${list}[${Number(place) - 1}]${leaf}`] = text;
  }
  Object.assign(fields, moved);
}

/** The text of one entry, leaf -> text; empty where there is none. */
export function entryAt(
  fields: Readonly<Record<string, string>>,
  list: 'lines' | 'diagnoses',
  at: number,
): Record<string, string> {
  const start = `${list}[${at}].`;
  const own = Object.entries(fields).filter(([path]) => path.startsWith(start));
  return Object.fromEntries(own.map(([path, text]) => [path.slice(start.length), text]));
}

/** Puts an entry's text in, all of it anew. */
export function putEntry(
  fields: Record<string, string>,
  list: 'lines' | 'diagnoses',
  at: number,
  entry: Readonly<Record<string, string>>,
): void {
  const start = `${list}[${at}].`;
  for (const path of Object.keys(fields)) if (path.startsWith(start)) delete fields[path];
  for (const [leaf, text] of Object.entries(entry)) if (text !== '') fields[start + leaf] = text;
}
