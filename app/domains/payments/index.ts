/** Payments out: what is to be paid, and batches for the bank that two people make and release. */
export {}
