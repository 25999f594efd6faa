/** A value of which the page shows only part: "****56789". */
export const MASKED = /[*•●]{2}/;
