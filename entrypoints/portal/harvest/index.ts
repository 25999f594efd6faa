export { createKeys, type Harvest, type HarvestOptions, harvest, type Keys } from './harvest.ts';
export { type Held, valueOf } from './value-of.ts';
