export { createKeys, type Harvest, type HarvestOptions, harvest, type Keys } from './harvest.ts';
export { type Held, heldBy as valueOf } from './value-of.ts';
