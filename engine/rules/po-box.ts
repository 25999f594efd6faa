const PO_BOX = /\b(p\.?\s*o\.?\s*b(ox\b|ox\s*\d|\.|\b)|post\s*office\s*box|lock\s?box|caller\s+box)|^\s*box\s+#?\d/i;

/** Whether an address line is a PO box, lockbox or caller box; a private mailbox at a street (PMB) is none. */
export function isPoBox(text: string): boolean {
  // No box without a B: that keeps the expression from most addresses.
  return /b/i.test(text) && PO_BOX.test(text);
}
