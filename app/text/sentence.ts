/** A name that ends a sentence: with one stop, also when the name ends with one (`… U.A.`). */
export function withStop(name: string): string {
  return name.endsWith('.') ? name : `${name}.`
}

/** A label as it stands inside a sentence: without the mark it ends with. */
export function bare(label: string): string {
  return label.replace(/[?.:!]+$/, '')
}

/** A sentence about a field: after its name, or with a capital where the name stands already. */
export function about(field: string | undefined, sentence: string): string {
  if (field !== undefined) return `${bare(field)}: ${sentence}`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
