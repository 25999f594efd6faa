/** A PO box, lockbox or caller box in an address line; a private mailbox at a street (PMB) is none. */
export const PO_BOX =
  /\b(p\.?\s*o\.?\s*b(ox\b|ox\s*\d|\.|\b)|post\s*office\s*box|lock\s?box|caller\s+box)|^\s*box\s+#?\d/i;
