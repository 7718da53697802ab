/** Whether two names are the same but for capitals and spaces. SQL says it again in `same-name.db.ts`. */
export function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()
