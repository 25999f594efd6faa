import { BLANK_CONTROL } from './blank-control.ts';
import type { ControlDescriptor, FramePage } from './descriptor.ts';

const CAPTIONS = [
  "1a. Insured's I.D. number",
  "Patient's name (Last, First, MI)",
  'Birth date',
  'Relationship to insured',
  'City',
  '21. Diagnosis A',
  'Prior authorization number',
  'Date of service from',
  'CPT/HCPCS',
  'Modifier',
  'Charge',
  'Units',
  'Billing provider NPI',
];

/** Reads a made-up page once, so that the first real one doesn't wait for expressions to be compiled. */
export function warm(read: (page: FramePage) => unknown): void {
  const controls = CAPTIONS.map(
    (text, index): ControlDescriptor => ({
      ...BLANK_CONTROL,
      key: `w${index}`,
      index,
      name: `form.${text}`,
      rect: [20, 30 * index, 120, 20],
      captions: [{ text, by: 'before', distance: 2, doubtful: false }],
    }),
  );
  read({ origin: '', controls, frames: [], tooLarge: false });
}
