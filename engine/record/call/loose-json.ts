import type { Json } from '../../log/canonical-json.ts';
import { cut } from './call-note.ts';

/** Reads JSON of uncertain shape a member at a time; what isn't there is empty. */
export function membersOf(value: Json | undefined): { readonly [name: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: Json | undefined })
    : {};
}

export function listOf(value: Json | undefined, most: number): readonly Json[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

export function text(value: Json | undefined, most: number): string {
  return typeof value === 'string' ? cut(value, most) : '';
}

export function integer(value: Json | undefined, least: number, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}
