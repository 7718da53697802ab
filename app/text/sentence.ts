/** A name that ends a sentence: with one stop, also when the name ends with one (`… U.A.`). */
export function withStop(name: string): string {
  return name.endsWith('.') ? name : `${name}.`
}

/** A label as it stands inside a sentence: without the mark it ends with. */
export function bare(label: string): string {
  return label.replace(/[?.:!]+$/, '')
}
