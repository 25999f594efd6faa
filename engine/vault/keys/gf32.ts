/** Numbers 0-31 as the field with 32 elements, x^5 + x^2 + 1: what the recovery key's check signs are made of. */
const POLYNOMIAL = 0b100101;

/** Product of two elements. */
export function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit--) {
    product <<= 1;
    if (product & 32) product ^= POLYNOMIAL;
    if (b & (1 << bit)) product ^= a;
  }
  return product;
}
