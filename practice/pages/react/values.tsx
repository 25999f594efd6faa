/** @jsxImportSource react */
import { createContext, useContext } from 'react';

export interface Claim {
  readonly values: Readonly<Record<string, string>>;
  readonly set: (path: string, text: string) => void;
}

/** The whole form is one record by canonical path; every field reads and writes its own entry. */
export const ClaimContext = createContext<Claim>({ values: {}, set: () => {} });

/** Text of one box and the function that changes it. */
export function useValue(path: string): [text: string, set: (text: string) => void] {
  const { values, set } = useContext(ClaimContext);
  return [values[path] ?? '', (text) => set(path, text)];
}

/** The diagnosis codes entered so far, each once, in their order. */
export function useDiagnosisCodes(): string[] {
  const { values } = useContext(ClaimContext);
  const codes = Array.from({ length: 12 }, (_, at) => values[`diagnoses[${at}].code`]?.trim() ?? '');
  return [...new Set(codes.filter(Boolean))];
}
